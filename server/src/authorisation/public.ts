import type { Queryable } from '../ledger/index.ts';
import type { PublicPlaceInLog } from '../registry/index.ts';
import type { PublishedAuthorisation } from './published-authorisation.ts';

// What a print of the portal needs of the prints of this room.
export { toWinAnsi } from './pdf/winansi.ts';
export type { PublishedAuthorisation, PublishedPassage } from './published-authorisation.ts';

/** A published authorisation as the portal may show it: what is withheld stands in `published` as withheld, and nowhere else. */
export type PublicAuthorisation = {
  readonly id: string;
  readonly organisation_id: string;
  readonly deciding_organisation_id: string;
  readonly level: 'local' | 'federal';
  /** NIS code; null for a federal authorisation, whose `territory` lists its municipalities. */
  readonly municipality: string | null;
  readonly territory: readonly string[];
  readonly decided_on: string;
  readonly from_on: string;
  readonly to_on: string | null;
  /** Brussels days, as all days here. */
  readonly withdrawn_on: string | null;
  readonly published_on: string;
  readonly published: PublishedAuthorisation;
  readonly sitting: {
    readonly heldOn: string;
    readonly agendaItem: string;
    readonly vote: { readonly for: number; readonly against: number; readonly abstentions: number };
  } | null;
  readonly extract_digest: string | null;
};

/** What a reader of the portal filters by. */
export interface PublicFilter {
  readonly municipality?: string;
  readonly cameraKind?: string;
  /** Words of the title or the reference, as a person types them. */
  readonly words?: string;
  readonly page: number;
  readonly perPage: number;
}

const columns =
  'id, organisation_id, deciding_organisation_id, level, municipality, territory, decided_on, from_on, to_on, withdrawn_on, published_on, published, sitting, extract_digest';

/** A page of published authorisations, latest decision first, with the number of all that match. */
export async function listPublicAuthorisations(
  db: Queryable,
  filter: PublicFilter,
): Promise<{ readonly total: number; readonly rows: readonly PublicAuthorisation[] }> {
  const { rows } = await db.query<PublicAuthorisation & { total: number }>(
    `select ${columns}, count(*) over () as total from authorisation.public_authorisation
     where ($1::text is null or municipality = $1 or territory ? $1)
       and ($2::text is null or published->'cameraKinds' ? $2)
       and ($3::text is null or position(lower($3) in lower((published->>'title') || ' ' || (published->>'reference'))) > 0)
     order by decided_on desc, id desc limit $4 offset $5`,
    [
      filter.municipality ?? null,
      filter.cameraKind ?? null,
      filter.words ?? null,
      filter.perPage,
      (filter.page - 1) * filter.perPage,
    ],
  );
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** One published authorisation. */
export async function findPublicAuthorisation(db: Queryable, id: string): Promise<PublicAuthorisation | undefined> {
  const { rows } = await db.query<PublicAuthorisation>(
    `select ${columns} from authorisation.public_authorisation where id = $1`,
    [id],
  );
  return rows[0];
}

/** The acts that the public log has of a published authorisation; undefined for one that has not been done. */
export type AuthorisationInLog = Readonly<
  Record<'decision' | 'publication' | 'withdrawal', PublicPlaceInLog | undefined>
>;

/** Where the public log has the acts of a published authorisation. */
export async function findAuthorisationInLog(db: Queryable, id: string): Promise<AuthorisationInLog> {
  const { rows } = await db.query<{ act: string; leaf: number | null; isInternal: boolean }>(
    `select x.act, x.leaf, x.is_internal as "isInternal" from authorisation.public_authorisation a cross join lateral (values
       ('decision', a.decision_leaf, a.decision_is_internal), ('publication', a.publication_leaf, a.publication_is_internal),
       ('withdrawal', a.withdrawal_leaf, a.withdrawal_is_internal)) x(act, leaf, is_internal)
     where a.id = $1 and x.is_internal is not null`,
    [id],
  );
  const of = (act: string): PublicPlaceInLog | undefined => {
    const row = rows.find((each) => each.act === act);
    return row === undefined ? undefined : { leaf: row.leaf, isInternal: row.isInternal };
  };
  return { decision: of('decision'), publication: of('publication'), withdrawal: of('withdrawal') };
}

/** Published authorisations of each municipality, counted; a municipality without any is not listed. */
export async function countPublicAuthorisations(
  db: Queryable,
): Promise<readonly { readonly municipality: string; readonly count: number }[]> {
  const { rows } = await db.query<{ municipality: string; count: number }>(
    'select municipality, count(*) as count from authorisation.public_authorisation where municipality is not null group by municipality order by municipality',
  );
  return rows;
}

/** A place that a published authorisation shows openly. */
export type PublicPlace = {
  readonly authorisation_id: string;
  readonly municipality: string | null;
  readonly place: {
    readonly reference: string;
    readonly label: string;
    readonly kind: string | null;
    readonly municipality: string;
    readonly placeId: string | null;
    readonly isArea: boolean;
  };
};

/** Places of published authorisations, those withheld left out: they cannot be told from here. */
export async function listPublicPlaces(db: Queryable, authorisationId?: string): Promise<readonly PublicPlace[]> {
  const { rows } = await db.query<PublicPlace>(
    'select authorisation_id, municipality, place from authorisation.public_camera_place where ($1::uuid is null or authorisation_id = $1)',
    [authorisationId ?? null],
  );
  return rows;
}
