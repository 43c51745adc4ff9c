import { type BodyOnDay, demandScopes, lightOf, linesOn, type PublishedSystem } from '@clairevoie/contract';
import type { Body, DemandLight, FacesBody, FacesBodyData, FacesData, FacesWitnessed } from '@clairevoie/web';
import { listPublicVerdicts, listVerdictHistory, type PublicVerdict } from '../ban/public.ts';
import { findPublicCheckpoint, type Queryable } from '../ledger/public.ts';
import { listPublicBodies, type PublicBody } from './body-store.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef } from './provision-refs.ts';
import type { Territory } from './territory.ts';

interface Context {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly legalDay: string;
}

/** A body of the page, with what is published of it; nothing, for a body that declared nothing here. */
interface KnownBody {
  readonly slug: string;
  readonly body: Body;
  readonly kind: BodyOnDay['kind'];
  readonly organisationId: string | null;
  readonly systems: readonly PublishedSystem[];
}

// The platform of which demand 3 speaks. Its operator is named nowhere in the text; nobody declared anything for it here.
const realPlatform: Body = {
  id: 'regional-platform',
  kind: 'regional-platform',
  fictional: false,
  name: {
    fr: 'Plateforme régionale de mutualisation des images',
    nl: 'Gewestelijk platform voor het delen van beelden',
    en: 'Regional image-sharing platform',
  },
};

/** The six zones and the platform whatever they declared, and every body that declared a system. */
async function knownBodies({ db, territory }: Context): Promise<readonly KnownBody[]> {
  const verdicts = await listPublicVerdicts(db);
  const registered = await listPublicBodies(db);
  // A registered zone is the zone of the list when it is as real and answers for its municipalities.
  const isZone = (one: PublicBody, zone: Body): boolean =>
    one.organisationKind === 'local-police-zone' &&
    one.fictional === zone.fictional &&
    one.nisCodes.some((nis) => territory.zoneOf(nis)?.id === zone.id);
  const zones = territory.zones.map((body) => {
    const own = registered.find((one) => isZone(one, body));
    return knownBody(body.id, body, 'local-police-zone', own === undefined ? undefined : verdicts.get(own.id), own?.id);
  });
  const others = registered
    .filter((one) => verdicts.has(one.id) && !territory.zones.some((body) => isZone(one, body)))
    .map((one) => knownBody(one.slug, one, one.organisationKind, verdicts.get(one.id), one.id));
  const hasRealPlatform = others.some(({ kind, body }) => kind === 'regional-platform' && !body.fictional);
  return [
    ...zones,
    ...(hasRealPlatform ? [] : [knownBody(realPlatform.id, realPlatform, 'regional-platform', undefined, undefined)]),
    ...others,
  ];
}

function knownBody(
  slug: string,
  body: Body,
  kind: string,
  verdict: PublicVerdict | undefined,
  organisationId: string | undefined,
): KnownBody {
  const { id, name, fictional, kind: shown } = body;
  return {
    ...{ slug, kind, organisationId: organisationId ?? null, systems: verdict?.systems ?? [] },
    body: { id, kind: shown, fictional, name },
  };
}

const onDay = ({ slug, body, systems }: KnownBody, day: string): FacesBody => ({
  ...{ slug, body, lines: linesOn(day, systems) },
});

/** A real body as lights are computed from it. */
export interface RealBody {
  readonly kind: BodyOnDay['kind'];
  readonly lines: FacesBody['lines'];
}

/** Real bodies with their lines on a day: what is invented never touches a light of a text about real ones. */
export async function realBodiesOn(context: Context, day: string): Promise<readonly RealBody[]> {
  return (await knownBodies(context)).flatMap((one): readonly RealBody[] =>
    one.body.fictional ? [] : [{ kind: one.kind, lines: onDay(one, day).lines }],
  );
}

const mostDays = 30;

/** Days on which what is published of a real body changed, newest first, with the lines of all of them on that day. */
export async function realLightDays(
  context: Context,
): Promise<readonly { readonly day: string; readonly bodies: readonly RealBody[] }[]> {
  const real = (await knownBodies(context)).filter(({ body }) => !body.fictional);
  const histories = await Promise.all(
    real.map(async ({ kind, organisationId }) => ({
      kind,
      recorded: organisationId === null ? [] : await listVerdictHistory(context.db, organisationId),
    })),
  );
  const days = new Set(histories.flatMap(({ recorded }) => recorded.map(({ recordedOn }) => recordedOn)));
  return [...days]
    .toSorted()
    .toReversed()
    .slice(0, mostDays)
    .map((day) => ({
      day,
      bodies: histories.map(({ kind, recorded }) => ({
        kind,
        lines: linesOn(day, recorded.find(({ recordedOn }) => recordedOn <= day)?.systems ?? []),
      })),
    }));
}

/** Every body with its lines, and every demand with its light. */
export async function facesData(context: Context): Promise<PageData<FacesData>> {
  const known = await knownBodies(context);
  const bodies = known.map((one) => onDay(one, context.legalDay));
  // The texts speak of real bodies: what is invented never touches their lights.
  const real = known.flatMap(({ kind, body }, place): readonly BodyOnDay[] =>
    body.fictional ? [] : [{ kind, lines: bodies[place]?.lines ?? [] }],
  );
  return {
    page: 'faces',
    lights: demandScopes.map(
      (scope): DemandLight => ({
        ...{ demand: scope.demand, lines: scope.lines, scope: scope.bodies, verdict: lightOf(scope, real) },
        provision: findProvisionRef(scope.demand, context.legalDay) ?? null,
      }),
    ),
    bodies,
    witnessed: await witnessedBy(context.db),
  };
}

/** One body: its lines, its systems and their evidence, and what was published of it before. */
export async function facesBodyData(context: Context, slug: string): Promise<PageData<FacesBodyData> | undefined> {
  const found = (await knownBodies(context)).find((one) => one.slug === slug);
  if (found === undefined) return undefined;
  const history = found.organisationId === null ? [] : await listVerdictHistory(context.db, found.organisationId);
  return {
    page: 'faces-body',
    of: onDay(found, context.legalDay),
    systems: found.systems,
    history: history.map(({ recordedOn, lines }) => ({
      recordedOn,
      lines: lines.map(({ line, verdict }) => ({ line, verdict })),
    })),
    witnessed: await witnessedBy(context.db),
  };
}

async function witnessedBy(db: Queryable): Promise<FacesWitnessed> {
  const checkpoint = await findPublicCheckpoint(db);
  if (checkpoint === undefined) return null;
  const { size, signedOn, witnesses } = checkpoint;
  return { size, signedOn, witnesses };
}
