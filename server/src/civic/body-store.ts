import type { Body, Localised } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';

/** A public body as identity publishes it. */
export type PublicBody = Body & {
  readonly slug: string;
  readonly organisationKind: string;
  readonly nisCodes: readonly string[];
};

const kinds: Readonly<Record<string, Body['kind']>> = {
  'local-police-zone': 'police-zone',
  'federal-police': 'federal-police',
  municipality: 'municipality',
  'municipal-council': 'municipal-council',
  ministry: 'minister',
  'public-prosecutor': 'prosecutor',
  'control-organ': 'control-organ',
  'committee-r': 'committee-r',
  dpa: 'data-protection-authority',
  'regional-platform': 'regional-platform',
};

type Row = {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly is_real: boolean;
  readonly name_fr: string;
  readonly name_nl: string;
  readonly name_en: string | null;
  readonly nis_codes: readonly string[];
};

/** Every public body that this server knows, real ones with published facts and invented ones marked. */
export async function listPublicBodies(db: Queryable): Promise<readonly PublicBody[]> {
  const { rows } = await db.query<Row>(
    'select id, slug, kind, is_real, name_fr, name_nl, name_en, nis_codes from identity.public_organisation order by slug',
  );
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    organisationKind: row.kind,
    kind: kinds[row.kind] ?? 'camera-controller',
    fictional: !row.is_real,
    name: { fr: row.name_fr, nl: row.name_nl, ...(row.name_en === null ? {} : { en: row.name_en }) },
    nisCodes: row.nis_codes,
  }));
}

/** Name of the real body that runs this server, as its founding registered it. */
export async function findHost(db: Queryable): Promise<Localised | undefined> {
  const { rows } = await db.query<Pick<Row, 'name_fr' | 'name_nl' | 'name_en'>>(
    `select name_fr, name_nl, name_en from identity.public_organisation
     where kind = 'server-host' and is_real order by slug limit 1`,
  );
  const [host] = rows;
  if (host === undefined) return undefined;
  return { fr: host.name_fr, nl: host.name_nl, ...(host.name_en === null ? {} : { en: host.name_en }) };
}
