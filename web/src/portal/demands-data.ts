import type { EvidenceLine, LineVerdict } from '@clairevoie/contract';
import type { Localised, ProvisionRef } from './data-values.ts';
import type { CommonData } from './page-common.ts';
import type { TextKind, TextPassageKind } from './texts-data.ts';

/** What one evidence query found. `verdict` is null where it can speak against a demand, and cannot prove it. */
export type QueryFound =
  | {
      readonly query: 'verdicts';
      readonly verdict: LineVerdict;
      readonly lines: readonly EvidenceLine[];
      readonly scope: 'zones' | 'platform' | 'all';
      readonly bodies: number;
      /** Lines of these bodies by what they were found to be. */
      readonly counts: { readonly [V in LineVerdict]: number };
      /** Days for which all of the evidence counts; null where there is none. */
      readonly from: string | null;
      readonly until: string | null;
    }
  | {
      readonly query: 'authorisations';
      readonly verdict: 'not-met' | null;
      readonly examined: number;
      readonly naming: number;
    }
  | { readonly query: 'journal'; readonly verdict: null; readonly act: Localised; readonly entries: number }
  | {
      readonly query: 'recital';
      readonly verdict: 'met' | 'unknown';
      readonly day: string;
      readonly passage: {
        readonly textId: string;
        readonly textKind: TextKind;
        readonly id: string;
        readonly kind: TextPassageKind;
        readonly fr: string | null;
        readonly nl: string | null;
      } | null;
    }
  | { readonly query: 'report'; readonly verdict: 'partial' | 'unknown'; readonly dueOn: string | null }
  | {
      readonly query: 'law';
      readonly verdict: 'partial' | 'unknown';
      readonly provisions: number;
      readonly naming: number;
      readonly reach: string;
    };

/** A demand with its own light. */
export type DemandSummary = {
  readonly id: string;
  readonly textId: string;
  readonly textKind: TextKind;
  /** Name of the demand, where the law package names it. */
  readonly title: Localised | null;
  readonly verdict: LineVerdict;
  /** It rests on what another text tells. */
  readonly onRecital: boolean;
};

/** Something that happened to a demand. */
export type DemandEvent =
  | { readonly is: 'light'; readonly on: string; readonly verdict: LineVerdict }
  | { readonly is: 'reopened'; readonly on: string; readonly provision: ProvisionRef }
  | { readonly is: 'answered'; readonly on: string; readonly by: string }
  | { readonly is: 'reported'; readonly on: string; readonly title: string };

/** What an addressee answered. */
export type DemandAnswer = {
  readonly by: string;
  readonly on: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly words: string;
  readonly source: string;
  readonly sourceUrl: string | null;
};

/** A version of the report that was asked for. */
export type DemandReport = {
  readonly number: number;
  readonly title: string;
  readonly on: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly sha256: string | null;
};

/** `/{lang}/demandes`: the lights of each text apart. */
export type DemandsData = CommonData & { readonly page: 'demands'; readonly demands: readonly DemandSummary[] };

/** `/{lang}/demandes/:id` */
export type DemandData = CommonData & {
  readonly page: 'demand';
  readonly demand: DemandSummary;
  readonly passage: string;
  readonly words: { readonly fr: string | null; readonly nl: string | null };
  readonly addressee: { readonly fr: string | null; readonly nl: string | null } | null;
  readonly competence: 'region' | 'region-with-federal' | 'federal-government' | 'federal' | 'parliament';
  readonly provision: ProvisionRef | null;
  readonly queries: readonly QueryFound[];
  /** Where the text asks it whatever the reforms to come: the last that opened it again, among those loaded since a day. */
  readonly reformWatch: { readonly reopenedOn: string | null; readonly since: string; readonly reach: string } | null;
  readonly history: readonly DemandEvent[];
  readonly answers: readonly DemandAnswer[];
  /** Null where no report is asked for; empty: asked, not received. */
  readonly reports: readonly DemandReport[] | null;
};
