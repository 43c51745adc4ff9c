import type {
  AuthorisationData,
  AuthorisationFilter,
  AuthorisationSummary,
  AuthorisationsData,
  Body,
  CameraKind,
  Knowledge,
  Localised,
  Municipality,
  Passage,
  Published,
} from '@clairevoie/web';
import {
  countPublicAuthorisations,
  findPublicAuthorisation,
  listPublicAuthorisations,
  type PublicAuthorisation,
  type PublishedPassage,
} from '../authorisation/public.ts';
import type { Queryable } from '../ledger/public.ts';
import { authorisationHistory } from './act-history.ts';
import { listPublicBodies } from './body-store.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef, provisionRefs } from './provision-refs.ts';
import type { PublishedFacts } from './published-facts.ts';
import type { PublishedPlace } from './published-places.ts';
import { unlistedBody } from './role-class-names.ts';
import type { Territory } from './territory.ts';

const perPage = 25;

interface Context {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly legalDay: string;
}

/** A decision is published in the language it was taken in; ours is told by its small words. */
export function asPublished(text: string): Published {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const dutch = count(/\b(de|het|een|van|voor|op|met|en)\b/giu);
  const french = count(/\b(le|la|les|des|du|de la|et|pour|une?)\b/giu);
  return { lang: dutch > french ? 'nl' : 'fr', text };
}

// The words exist in one language: each page shows them as they are.
const sameWords = (text: string): Localised => ({ fr: text, nl: text });

const kindOf = (kind: string): readonly CameraKind[] => {
  const kinds = ['fixed', 'temporary-fixed', 'mobile', 'individual'] as const;
  return kinds.filter((each) => each === kind);
};

function municipalityOf(nis: string | null, territory: Territory): Municipality | null {
  return territory.municipalities.find((each) => each.nis === nis) ?? null;
}

function summaryOf(
  row: PublicAuthorisation,
  bodies: ReadonlyMap<string, Body>,
  context: Context,
): AuthorisationSummary {
  const { published } = row;
  const requester = bodies.get(row.organisation_id) ?? unlistedBody(row.organisation_id);
  const hidden = [
    published.functions,
    published.count,
    published.modalities,
    published.conditions,
    ...published.purposes,
    ...published.places,
  ];
  const { functions } = published;
  const hasEnded = row.withdrawn_on !== null || (row.to_on !== null && row.to_on < context.legalDay);
  return {
    id: row.id,
    fictional: requester.fictional,
    title: sameWords(published.title),
    authority: bodies.get(row.deciding_organisation_id) ?? unlistedBody(row.deciding_organisation_id),
    decidedOn: row.decided_on,
    state: hasEnded ? 'ended' : 'authorised',
    requester,
    municipality: municipalityOf(row.municipality, context.territory),
    kinds: published.cameraKinds.flatMap(kindOf),
    anpr: functions.state === 'withheld' ? 'unknown' : functions.functions.includes('anpr') ? 'yes' : 'no',
    purposes: published.purposes.flatMap((purpose) => (purpose.state === 'public' ? [sameWords(purpose.text)] : [])),
    places: published.places.length === 0 ? null : published.places.length,
    wholeTerritory: false,
    withheldPassages: hidden.filter(({ state }) => state === 'withheld').length,
  };
}

async function bodiesById(db: Queryable): Promise<ReadonlyMap<string, Body>> {
  return new Map((await listPublicBodies(db)).map((body) => [body.id, body]));
}

/** The list of published decisions. */
export async function authorisationsData(
  context: Context,
  filter: AuthorisationFilter,
): Promise<PageData<AuthorisationsData>> {
  const { db, territory } = context;
  const municipality = filter.municipality === undefined ? {} : { municipality: filter.municipality };
  const ask = (page: number) => listPublicAuthorisations(db, { ...municipality, page, perPage });
  const asked = await ask(filter.page);
  // A page beyond the end has no row to carry the total: the first one has.
  const { total, rows } = asked.rows.length === 0 && filter.page > 1 ? await ask(1) : asked;
  const page = asked.rows.length === 0 ? 1 : filter.page;
  const bodies = await bodiesById(db);
  const known = new Set((await countPublicAuthorisations(db)).map((row) => row.municipality));
  return {
    page: 'authorisations',
    authorisations: {
      items: rows.map((row) => summaryOf(row, bodies, context)),
      page,
      pageCount: Math.max(1, Math.ceil(total / perPage)),
      total,
    },
    municipalities: territory.municipalities.filter(({ nis }) => known.has(nis)),
  };
}

const headings = {
  purpose: {
    administrative: {
      fr: 'Finalité (police administrative)',
      nl: 'Doeleinde (bestuurlijke politie)',
      en: 'Purpose (administrative police)',
    },
    judicial: {
      fr: 'Finalité (police judiciaire)',
      nl: 'Doeleinde (gerechtelijke politie)',
      en: 'Purpose (judicial police)',
    },
    hidden: { fr: 'Finalité', nl: 'Doeleinde', en: 'Purpose' },
  },
  functions: { fr: 'Fonctions activées', nl: 'Ingeschakelde functies', en: 'Functions switched on' },
  count: { fr: 'Nombre de caméras', nl: 'Aantal camera’s', en: 'Number of cameras' },
  place: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
  modalities: { fr: 'Modalités d’utilisation', nl: 'Gebruiksmodaliteiten', en: 'How it is used' },
  conditions: { fr: 'Conditions', nl: 'Voorwaarden', en: 'Conditions' },
  reasons: { fr: 'Motifs de la décision', nl: 'Motieven van de beslissing', en: 'Reasons of the decision' },
} as const;

/** The parts of a decision in its order: each shown, or shown as withheld with who withheld it and why. */
function passagesOf(row: PublicAuthorisation, authority: Body): readonly Passage[] {
  const { published } = row;
  const provision = findProvisionRef('lfp-25-4-p4-al3', row.decided_on) ?? null;
  const passage = <T>(
    part: PublishedPassage<T>,
    heading: Localised,
    words: (value: T) => string | null,
  ): readonly Passage[] => {
    if (part.state === 'withheld')
      return [{ state: 'withheld', heading, because: part.because, by: authority, provision }];
    const text = words(part);
    return text === null || text === '' ? [] : [{ state: 'public', heading, text: asPublished(text) }];
  };
  return [
    ...(published.reasons === undefined ? [] : passage(published.reasons, headings.reasons, ({ text }) => text)),
    ...published.purposes.flatMap((purpose) =>
      passage(
        purpose,
        purpose.state === 'public' ? headings.purpose[purpose.branch] : headings.purpose.hidden,
        ({ text }) => text,
      ),
    ),
    ...passage(published.count, headings.count, ({ count }) => String(count)),
    ...passage(published.functions, headings.functions, ({ functions }) => functions.join(', ')),
    ...published.places.flatMap((place) => passage(place, headings.place, ({ label }) => label)),
    ...passage(published.modalities, headings.modalities, ({ text }) => text),
    // Conditions that are public stand in a section of their own.
    ...(published.conditions.state === 'withheld'
      ? passage(published.conditions, headings.conditions, () => null)
      : []),
  ];
}

/** Ids of the places that an authorisation shows. */
function placeIdsOf(row: PublicAuthorisation): ReadonlySet<string> {
  return new Set(
    row.published.places.flatMap((place) =>
      place.state === 'public' && place.placeId !== null ? [place.placeId] : [],
    ),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One published decision; undefined when nothing of that id is published. */
export async function authorisationData(
  context: Context,
  facts: PublishedFacts,
  id: string,
): Promise<PageData<AuthorisationData> | undefined> {
  const { db } = context;
  const row = uuid.test(id) ? await findPublicAuthorisation(db, id) : undefined;
  if (row === undefined) return undefined;
  const authorisation = summaryOf(row, await bodiesById(db), context);
  const placeIds = placeIdsOf(row);
  const covered = facts.places.filter(
    ({ placeId, reference, summary }) =>
      reference === row.id ||
      (placeId !== null && placeIds.has(placeId) && row.published.cameraKinds.includes(summary.kind)),
  );
  const { conditions } = row.published;
  return {
    page: 'authorisation',
    authorisation,
    passages: passagesOf(row, authorisation.authority),
    conditions: conditions.state === 'public' && conditions.text !== null ? [asPublished(conditions.text)] : [],
    sitting:
      row.sitting === null
        ? null
        : { heldOn: row.sitting.heldOn, agendaItem: row.sitting.agendaItem, vote: voteOf(row.sitting.vote) },
    extract: row.extract_digest === null ? null : { sha256: row.extract_digest, url: null },
    terms: [],
    cameras: covered.map(({ summary }) => summary),
    history: await authorisationHistory(db, row),
    provisions: provisionRefs(['lfp-25-4-p1-al1', 'lfp-25-4-p4-al3'], row.decided_on),
    source: null,
  };
}

function voteOf({
  for: inFavour,
  against,
  abstentions,
}: {
  for: number;
  against: number;
  abstentions: number;
}): string {
  return `${inFavour} – ${against} – ${abstentions}`;
}

/** The published decision that covers a camera: named by the publication itself, or showing its place openly for its type of camera. */
export async function findAuthorisationOf(
  context: Context,
  place: Pick<PublishedPlace, 'placeId' | 'reference'> & { readonly summary: Pick<PublishedPlace['summary'], 'kind'> },
): Promise<{ readonly summary: AuthorisationSummary; readonly row: PublicAuthorisation } | undefined> {
  const { db } = context;
  let row =
    place.reference !== null && uuid.test(place.reference)
      ? await findPublicAuthorisation(db, place.reference)
      : undefined;
  if (row === undefined && place.placeId !== null) {
    const { rows } = await listPublicAuthorisations(db, { page: 1, perPage: 500 });
    row = rows.find(
      (each) =>
        place.placeId !== null &&
        placeIdsOf(each).has(place.placeId) &&
        each.published.cameraKinds.includes(place.summary.kind),
    );
  }
  return row === undefined ? undefined : { row, summary: summaryOf(row, await bodiesById(db), context) };
}

/** The reasons of a published decision as they are published: printed, withheld, or not in it. */
export function publishedReasons({ published: { reasons } }: PublicAuthorisation): Knowledge<readonly Published[]> {
  if (reasons === undefined || (reasons.state === 'public' && reasons.text === null))
    return { state: 'unknown', because: noReason };
  return reasons.state === 'withheld'
    ? { state: 'withheld', because: reasons.because }
    : { state: 'known', value: [asPublished(reasons.text ?? '')], source: null };
}

const noReason: Localised = {
  fr: 'la décision publiée ne reprend pas ses motifs',
  nl: 'de bekendgemaakte beslissing neemt haar motieven niet over',
  en: 'the published decision does not print its reasons',
};
