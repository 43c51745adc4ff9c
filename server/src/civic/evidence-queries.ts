import { type BodyOnDay, type EvidenceQuery, type LineVerdict, lightOf, lineVerdicts } from '@clairevoie/contract';
import { allProvisionVersions, cameraLawReach, decide, lawReach } from '@clairevoie/law';
import type { Localised, QueryFound } from '@clairevoie/web';
import { listPublicAuthorisations } from '../authorisation/public.ts';
import type { DossierText, PublicReport } from '../dossier/public.ts';
import { listLeavesOfActs, type Queryable } from '../ledger/public.ts';
import { listPublicBodies } from './body-store.ts';
import type { RealBody } from './faces-data.ts';

/** What is public and asked for evidence. Whatever is invented never touches a light of a text about real bodies. */
export interface Evidence {
  readonly db: Queryable;
  readonly legalDay: string;
  readonly bodies: readonly RealBody[];
  readonly texts: readonly DossierText[];
  readonly actTitles: ReadonlyMap<string, Localised>;
  /** Reports received for the demand. */
  readonly reports: readonly PublicReport[];
}

const mostExamined = 1000;
/** Functions of recognition; to detect a face, without knowing whose, is none. */
const ofFaces = /^(?:fr-|facial-recognition|face-recognition)/;
/** The one demand that a hearing meets. @law PET-demande-2 RES-auditions */
const hearingDemand = 'PET-demande-2';

/** Puts one query to what is public. */
export async function askEvidence(query: EvidenceQuery, demand: string, of: Evidence): Promise<QueryFound> {
  switch (query.query) {
    case 'verdicts':
      return askVerdicts(query, of.bodies);
    case 'authorisations':
      return askAuthorisations(of.db);
    case 'journal': {
      const leaves = await listLeavesOfActs(of.db, { acts: [query.act], most: mostExamined });
      const act = of.actTitles.get(query.act) ?? { fr: query.act, nl: query.act };
      return { query: 'journal', verdict: null, act, entries: leaves.length };
    }
    case 'recital':
      return askRecital(query, demand, of);
    case 'report':
      // Whether a report answers is a person's judgement: received is never enough for green.
      return {
        query: 'report',
        verdict: of.reports.length === 0 ? 'unknown' : 'partial',
        dueOn: query.dueOn ?? null,
      };
    case 'law':
      return askLaw(of.legalDay);
  }
}

const kindsOf = { zones: ['local-police-zone'], platform: ['regional-platform'], all: undefined } as const;

function askVerdicts(
  { lines, bodies: scope }: Extract<EvidenceQuery, { query: 'verdicts' }>,
  all: readonly RealBody[],
): QueryFound {
  const kinds: readonly string[] | undefined = kindsOf[scope];
  const bodies = all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const asked = bodies.flatMap((body) => body.lines.filter(({ line }) => lines.includes(line)));
  const count = (verdict: LineVerdict): number => asked.filter((one) => one.verdict === verdict).length;
  const [met, notMet, partial, unknown, stale] = (['met', 'not-met', 'partial', 'unknown', 'stale'] as const).map(
    count,
  );
  const from = asked.flatMap((one) => one.from ?? []).toSorted();
  const until = asked.flatMap((one) => one.until ?? []).toSorted();
  return {
    ...{ query: 'verdicts', lines, scope, bodies: bodies.length },
    verdict: lightOf({ demand: '', lines, bodies: scope }, all satisfies readonly BodyOnDay[]),
    counts: {
      ...{ met: met ?? 0, 'not-met': notMet ?? 0, partial: partial ?? 0 },
      ...{ unknown: unknown ?? 0, stale: stale ?? 0 },
    },
    ...{ from: from.at(-1) ?? null, until: until[0] ?? null },
  };
}

/** Published authorisations of real bodies: one that names a function of faces is a breach; none is no proof. */
async function askAuthorisations(db: Queryable): Promise<QueryFound> {
  const real = new Set((await listPublicBodies(db)).flatMap(({ id, fictional }) => (fictional ? [] : [id])));
  const { rows } = await listPublicAuthorisations(db, { page: 1, perPage: mostExamined });
  const examined = rows.filter(({ organisation_id }) => real.has(organisation_id));
  const naming = examined.filter(
    ({ published }) =>
      published.functions.state === 'public' && published.functions.functions.some((one) => ofFaces.test(one)),
  );
  return {
    ...{ query: 'authorisations', verdict: naming.length > 0 ? 'not-met' : null },
    ...{ examined: examined.length, naming: naming.length },
  };
}

/** A passage of another text that tells it, with the day: the law's own question decides whether that is enough. */
function askRecital(
  { textId, words, day }: Extract<EvidenceQuery, { query: 'recital' }>,
  demand: string,
  { texts, legalDay }: Evidence,
): QueryFound {
  const text = texts.find(({ id }) => id === textId);
  const date = Temporal.PlainDate.from(day);
  const written = { fr: inWords(date, 'fr'), nl: inWords(date, 'nl') };
  const found = text?.passages.find(({ fr, nl }) =>
    [fr?.includes(written.fr), nl?.includes(written.nl)].includes(true) ? `${fr}${nl}`.includes(words) : false,
  );
  const passage =
    text === undefined || found === undefined
      ? null
      : {
          ...{ textId, textKind: text.kind, id: found.id, kind: found.passageKind },
          ...{ fr: found.fr ?? null, nl: found.nl ?? null },
        };
  const isEnough =
    passage !== null &&
    // The law's question on a hearing is that of one demand; for any other, a recital proves nothing.
    demand === hearingDemand &&
    decide(
      'show-demand-met',
      { demand: hearingDemand, hearingOn: day, hearingReference: `${textId}#${passage.id}` },
      `${legalDay}T12:00:00Z`,
    ).outcome === 'allowed';
  return { query: 'recital', verdict: isEnough ? 'met' : 'unknown', day, passage };
}

const inWords = (day: Temporal.PlainDate, language: 'fr' | 'nl'): string =>
  day.toLocaleString(`${language}-BE`, { day: 'numeric', month: 'long', year: 'numeric' });

/** Provisions of law in force in the texts that are loaded: whether one names it. Beyond the reach of the texts nobody knows. */
function askLaw(day: string): QueryFound {
  const inForce = allProvisionVersions().filter(
    ({ binding, from, to, kind }) =>
      binding !== false && kind !== 'repealed' && from <= day && (to === undefined || day <= to),
  );
  const naming = inForce.filter(
    ({ kind, quoteFr }) => kind === 'prohibition' && /reconnaissance faciale/i.test(quoteFr ?? ''),
  );
  return {
    ...{ query: 'law', verdict: naming.length === 0 ? 'unknown' : 'partial' },
    ...{ provisions: inForce.length, naming: naming.length },
    // What all of the texts reach: the camera law alone goes further.
    reach: [lawReach.lastDay, cameraLawReach.lastDay].toSorted()[0] ?? lawReach.lastDay,
  };
}

/** The verdicts that count, worst first as {@link lineVerdicts} has them. */
export function countedVerdicts(found: readonly QueryFound[]): readonly LineVerdict[] {
  return lineVerdicts.flatMap((verdict) => found.flatMap((one) => (one.verdict === verdict ? [verdict] : [])));
}
