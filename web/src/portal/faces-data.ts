import type { BodyOnDay, EvidenceLine, LineOnDay, LineVerdict, PublishedSystem } from '@clairevoie/contract';
import type { Body, ProvisionRef } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** A zone, or the regional platform, with its lines of evidence today. */
export type FacesBody = {
  /** Last part of its address; the same in the public JSON. */
  readonly slug: string;
  readonly body: Body;
  readonly lines: readonly LineOnDay[];
};

/** One demand of the two political texts, with its own light. */
export type DemandLight = {
  readonly demand: string;
  readonly provision: ProvisionRef | null;
  readonly verdict: LineVerdict;
  readonly lines: readonly EvidenceLine[];
  readonly scope: 'zones' | 'platform' | 'all';
};

/** Who signed the newest checkpoint of the log in which what is shown is recorded. */
export type FacesWitnessed = {
  readonly size: number;
  readonly signedOn: string;
  readonly witnesses: readonly string[];
} | null;

/** `/{lang}/reconnaissance-faciale` */
export type FacesData = CommonData & {
  readonly page: 'faces';
  readonly lights: readonly DemandLight[];
  readonly bodies: readonly FacesBody[];
  readonly witnessed: FacesWitnessed;
};

/** `/{lang}/reconnaissance-faciale/{slug}` */
export type FacesBodyData = CommonData & {
  readonly page: 'faces-body';
  readonly of: FacesBody;
  readonly systems: readonly PublishedSystem[];
  readonly history: readonly {
    readonly recordedOn: string;
    readonly lines: readonly { readonly line: EvidenceLine; readonly verdict: BodyOnDay['lines'][number]['verdict'] }[];
  }[];
  readonly witnessed: FacesWitnessed;
};
