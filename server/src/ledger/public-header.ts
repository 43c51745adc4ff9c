import {
  headerProvisions,
  headerSchemaProblem,
  headerSchemaText,
  internalAct,
  PublicHeader,
  pinnedHeaderSchema,
  withheldInHeader,
} from '@clairevoie/contract';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { ActDefinition, ActorFacts, Judgement, LogName, Sentence } from './act.ts';
import { type CommittedGroup, sha256 } from './canonical.ts';
import { isCanonical } from './is-canonical.ts';

const hexHash = (text: string): string => sha256(text).toString('hex');

/** SHA-256 of the header's own schema, hex: a reader knows which form it is reading. */
export const headerSchemaHash = hexHash(headerSchemaText());

/** Title of an internal act, wherever public headers are shown. */
export const internalActTitle: Sentence = { fr: 'Acte interne', nl: 'Interne handeling', en: 'Internal act' };

/**
 * Whether the public header may say act, organisation and provisions: the server acts, or somebody in a function that several
 * persons of the body hold, or the law orders this very act to be made public.
 */
function mayBeNamed(definition: ActDefinition, actor: ActorFacts, judgement: Judgement, log: LogName): boolean {
  if (log !== 'public' || actor.roleClass === 'system' || actor.sharesFunction === true) return true;
  return definition.publicBy !== undefined && isPublicityDue(definition.publicBy, judgement);
}

function isPublicityDue(provision: string, { verdict, law }: Judgement): boolean {
  if (verdict !== 'allowed') return false;
  return law.some(
    ({ decision }) =>
      decision.duties.some((duty) => duty.provision === provision) ||
      decision.findings.some((finding) => finding.provision === provision && finding.holds === 'yes'),
  );
}

/**
 * Builds the public header of an entry. The day is Brussels'; everything finer lies in the committed groups.
 * Provisions are those the law's findings stood on, each with the first day of its version. An act that would name one
 * person is an internal act of a body that is not said, without provisions or version of the law: they would tell which.
 */
export function buildHeader(entry: {
  readonly definition: ActDefinition;
  readonly actor: ActorFacts;
  readonly judgement: Judgement;
  readonly at: string;
  readonly demo: boolean;
  readonly groups: readonly CommittedGroup[];
  /** The log that takes it; a header of a sealed log names its act. */
  readonly log?: LogName;
}): PublicHeader {
  const isNamed = mayBeNamed(entry.definition, entry.actor, entry.judgement, entry.log ?? 'public');
  const law = isNamed ? entry.judgement.law : [];
  return {
    v: 1,
    act: isNamed ? entry.definition.type : internalAct,
    verdict: entry.judgement.verdict,
    provisions: [...headerProvisions(law.flatMap(({ decision }) => decision.findings))],
    organisation: isNamed ? entry.actor.publicOrganisation : withheldInHeader,
    roleClass: isNamed ? entry.actor.roleClass : withheldInHeader,
    day: brusselsDay(entry.at),
    lawVersion: law[0]?.decision.lawVersion ?? null,
    schema: headerSchemaHash,
    demo: entry.demo,
    groups: Object.fromEntries(entry.groups.map((g) => [g.group, g.commitment])),
  };
}

let lastDay = { at: '', day: '' };

/** The day in Brussels. Acts of one commit share their instant, and a calendar is slow. */
export function brusselsDay(at: string): string {
  if (lastDay.at !== at)
    lastDay = { at, day: Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString() };
  return lastDay.day;
}

/** A leaf of the log read as strangers read it. */
export type ReadHeader =
  | { readonly header: PublicHeader; readonly problem?: undefined }
  | { readonly header?: undefined; readonly problem: string };

/**
 * Opens a reader of leaves: canonical JSON of exactly the header's published form, or a sentence on what is wrong with it. A
 * reader whose own form is not the pinned one accepts nothing.
 */
export function openHeaderReader(schema: TSchema = PublicHeader): (text: string) => ReadHeader {
  const ownProblem = headerSchemaProblem(hexHash, schema);
  if (ownProblem !== undefined) return () => ({ problem: ownProblem });
  const form = Compile(PublicHeader);
  return (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { problem: 'it is not JSON' };
    }
    if (!form.Check(value)) {
      const [first] = form.Errors(value);
      return {
        problem: `it does not have the form of a public header (${first?.instancePath || '/'} ${first?.message ?? ''})`,
      };
    }
    if (!isCanonical(text, value)) return { problem: 'it is not in canonical form (RFC 8785)' };
    if (value.schema !== pinnedHeaderSchema) return { problem: 'it names another schema than the published one' };
    return { header: value };
  };
}

/** The reader of this release. */
export const readHeader = openHeaderReader();
