import type { AreaGeometry } from '@clairevoie/contract';
import {
  type Body,
  type PlateDatabaseData,
  type PlatesData,
  type PublicDatabase,
  plateDataClasses,
  type StatedTerm,
} from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';
import { fictionalMunicipalities } from '../registry/public.ts';
import { asPublished } from './authorisation-data.ts';
import { listPublicBodies } from './body-store.ts';
import type { PageData } from './page-data.ts';
import { listDatabaseCameras, plateFigures } from './plate-figures-store.ts';
import { findProvisionRef } from './provision-refs.ts';
import type { PublishedFacts } from './published-facts.ts';
import { unlistedBody } from './role-class-names.ts';
import type { Territory } from './territory.ts';

interface PublishedPurpose {
  readonly branch: 'administrative' | 'judicial';
  readonly text: string;
  readonly judicialGround?: string;
}

interface Row {
  readonly key: string;
  readonly organisation_id: string;
  readonly level: PublicDatabase['level'];
  readonly title: string;
  readonly creators: PublicDatabase['controllers'];
  readonly purposes: readonly PublishedPurpose[];
  readonly data_classes: readonly string[];
  readonly retention: string;
  readonly journal_retention: string;
  readonly created_on: string;
  readonly request_received_on: string;
  readonly opinion_given_on: string | null;
  readonly opinion_due_on: string | null;
  readonly recommendations: number;
  readonly followed: number;
  readonly not_followed: number;
  readonly escalated_on: string | null;
  readonly escalated_to: string | null;
  readonly cameras: number;
}

const mostShown = 500;

const authorities: Readonly<Record<string, NonNullable<PublicDatabase['escalated']>['to']>> = {
  'control-organ': { fr: 'Organe de contrôle', nl: 'Controleorgaan', en: 'Control Organ' },
  dpa: {
    fr: 'Autorité de protection des données',
    nl: 'Gegevensbeschermingsautoriteit',
    en: 'Data Protection Authority',
  },
};

/** Technical databases that exist, newest first, as the room of number plates publishes them. */
export async function platesData(
  db: Queryable,
  { legalDay }: { readonly legalDay: string },
): Promise<PageData<PlatesData>> {
  return { page: 'plates', databases: await listDatabases(db, legalDay) };
}

async function listDatabases(db: Queryable, legalDay: string, key: string | null = null): Promise<PublicDatabase[]> {
  const { rows } = await db.query<Row>(
    `select key, organisation_id, level, title, creators, purposes, data_classes, retention, journal_retention, created_on, request_received_on,
            opinion_given_on, opinion_due_on, recommendations, followed, not_followed, escalated_on, escalated_to, cameras
     from anpr.public_technical_database where $2::text is null or key = $2 order by created_on desc, title limit $1`,
    [mostShown, key],
  );
  const bodies = new Map((await listPublicBodies(db)).map((body) => [body.id, body]));
  return rows.map((row) => databaseOf(row, bodies, legalDay));
}

/** Whether a database of this key is public. */
export async function isPublicDatabase(db: Queryable, key: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from anpr.public_technical_database where key = $1', [key]);
  return rows.length > 0;
}

/** One technical database with its numbers; undefined for a key that none has. */
export async function plateDatabaseData(
  { db, territory, legalDay }: { readonly db: Queryable; readonly territory: Territory; readonly legalDay: string },
  facts: PublishedFacts,
  key: string,
): Promise<PageData<PlateDatabaseData> | undefined> {
  const [database] = await listDatabases(db, legalDay, key);
  if (database === undefined) return undefined;
  const shown = (await listDatabaseCameras(db, key)).flatMap((id) => facts.findPlace(id) ?? []);
  const municipalities = new Set(shown.flatMap(({ summary }) => summary.municipality?.nis ?? []));
  const areas = [...fictionalMunicipalities, ...territory.boundaries.simplified];
  return {
    page: 'plate-database',
    database,
    figures: await plateFigures(db, key),
    shownCameras: shown.map(({ summary: { id, place, position } }) => ({
      id,
      label: place,
      position: position === null ? null : { lon: position.lon, lat: position.lat },
    })),
    limits: areas
      .filter(({ nis }) => municipalities.has(nis))
      .map(({ nameFr, nameNl, geometry }) => ({ name: { fr: nameFr, nl: nameNl }, rings: ringsOf(geometry) })),
  };
}

/** Outer and inner rings of an area, in the order in which they are drawn. */
function ringsOf(geometry: AreaGeometry): PlateDatabaseData['limits'][number]['rings'] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat] as const)));
}

function databaseOf(row: Row, bodies: ReadonlyMap<string, Body>, legalDay: string): PublicDatabase {
  const {
    opinion_given_on: givenOn,
    opinion_due_on: dueOn,
    escalated_on: escalatedOn,
    escalated_to: escalatedTo,
  } = row;
  const authority = escalatedTo === null ? undefined : authorities[escalatedTo];
  return {
    key: row.key,
    title: asPublished(row.title),
    level: row.level,
    body: bodies.get(row.organisation_id) ?? unlistedBody(row.organisation_id),
    controllers: row.creators,
    createdOn: row.created_on,
    purposes: row.purposes.map((purpose) => ({
      branch: purpose.branch,
      text: asPublished(purpose.text),
      provision: findProvisionRef(provisionOf(purpose), legalDay) ?? null,
    })),
    dataClasses: plateDataClasses.filter((one) => row.data_classes.includes(one)),
    retention: termOf(row.retention),
    journalRetention: termOf(row.journal_retention),
    requestReceivedOn: row.request_received_on,
    opinion:
      givenOn === null
        ? null
        : {
            givenOn,
            isLate: dueOn !== null && givenOn > dueOn,
            recommendations: row.recommendations,
            followed: row.followed,
            notFollowed: row.not_followed,
          },
    escalated: escalatedOn === null || authority === undefined ? null : { on: escalatedOn, to: authority },
    cameras: row.cameras,
  };
}

/** The case of the closed list that a purpose relies on. @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 */
function provisionOf({ branch, judicialGround }: PublishedPurpose): string {
  if (branch === 'administrative') return 'lfp-44-11-3septies-pt2';
  if (judicialGround === 'road-traffic') return 'lfp-44-11-3septies-pt1-b';
  return judicialGround === 'worrying-disappearance' ? 'lfp-44-11-3septies-pt1-c' : 'lfp-44-11-3septies-pt1-a';
}

const units = { D: 'days', M: 'months', Y: 'years' } as const;

/** `P30D` as an amount and a unit: the creation takes no other form. Whole years beyond the first read as years. */
function termOf(text: string): StatedTerm {
  const [, amount = '0', letter] = /^P([0-9]+)([DMY])$/.exec(text) ?? [];
  const months = letter === 'M' ? Number(amount) : 0;
  if (months > 12 && months % 12 === 0) return { amount: months / 12, unit: 'years' };
  return { amount: Number(amount), unit: letter === 'M' || letter === 'Y' ? units[letter] : units.D };
}
