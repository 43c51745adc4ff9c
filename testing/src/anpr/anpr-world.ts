import { anprActs } from '../../../server/src/anpr/index.ts';
import type { ActDefinition, Actor, Receipt } from '../../../server/src/ledger/index.ts';
import { registryActs } from '../../../server/src/registry/index.ts';
import { type AuthorisationWorld, openAuthorisationWorld, resultOf } from '../authorisation/authorisation-world.ts';

/** The world of authorisations with the room of number plates, both ministers and the ministry's officer. */
export interface AnprWorld extends AuthorisationWorld {
  readonly more: Readonly<Record<'ministerJustice' | 'ministryDpo' | 'federalDirector', Actor>>;
  /** A local project of the zone; its id. */
  planned(change?: object, actor?: Actor): Promise<string>;
  /** The same with a complete request to the officer. */
  requested(change?: object, actor?: Actor): Promise<string>;
  /** The same with an opinion that makes these recommendations. */
  advised(recommendations: readonly string[]): Promise<string>;
  /** A local database, created; its id. */
  created(): Promise<string>;
  create(actor: Actor, databaseId: string, change?: object): Promise<Receipt>;
}

/** A project that the law allows a chief of corps. */
export const tinyProject = {
  level: 'local',
  reference: 'ANPR-FIC-1',
  title: 'Plaques de la zone fictive',
  creators: ['chief-of-corps'],
  tool: { kind: 'anpr-camera', functions: ['anpr'] },
  purposes: [
    { branch: 'judicial', text: 'Rechercher les véhicules volés', judicialGround: 'offence', offenceClass: 'delit' },
    { branch: 'administrative', text: 'Suivre les phénomènes de police administrative', hypothesis445: '2' },
  ],
} as const;

/** What a creation says, as the law allows it. */
export const tinyCreation = {
  dataClasses: [
    'passage-date-and-time',
    'passage-place',
    'plate-reading',
    'vehicle-characteristics',
    'plate-photo-front',
    'vehicle-photo',
    'journal-data',
  ],
  retention: 'P30D',
  journalOn: true,
  journalRetention: 'P10Y',
  transmissionChannel: true,
  securityDirective: 'MFO-FIC-1',
} as const;

/** Opens the world, with more acts where given. Dispose of `world` in `afterAll`. */
export async function openAnprWorld(
  acts: readonly ActDefinition[] = [],
  options: Parameters<typeof openAuthorisationWorld>[1] = {},
): Promise<AnprWorld> {
  const w = await openAuthorisationWorld([...registryActs, ...anprActs, ...acts], options);
  const { people, ids, world, perform } = w;
  const more = {
    ministerJustice: await world.person('minister-justice', await world.organisation('ministry', 'justice-fictive')),
    ministryDpo: await world.person('dpo', ids.ministry),
    federalDirector: await world.person('federal-director', ids.federal),
  };
  const planned = async (change: object = {}, actor: Actor = people.chief): Promise<string> =>
    resultOf(await perform(actor, 'anpr/plan-database', { ...tinyProject, ...change }), 'databaseId');
  const requested = async (change: object = {}, actor: Actor = people.chief): Promise<string> => {
    const databaseId = await planned(change, actor);
    const assessmentId = await w.assessment(actor.functionKey === 'chief-of-corps' ? actor : people.director);
    const payload = { databaseId, modalities: 'Lecture aux entrées de la commune.', assessmentId };
    return resultOf(await perform(actor, 'anpr/request-opinion', payload), 'databaseId');
  };
  const advised = async (recommendations: readonly string[]): Promise<string> => {
    const databaseId = await requested();
    const payload = { databaseId, opinion: 'Avis favorable.', recommendations };
    return resultOf(await perform(people.dpo, 'anpr/give-opinion', payload), 'databaseId');
  };
  // The law wants the request before the creation, not in the same instant.
  const later = () => world.setNow(world.now().add({ minutes: 1 }).toString());
  const create = (actor: Actor, databaseId: string, change: object = {}): Promise<Receipt> => {
    later();
    return perform(actor, 'anpr/create-database', { databaseId, ...tinyCreation, ...change });
  };
  const created = async (): Promise<string> => {
    const databaseId = await advised([]);
    resultOf(await perform(people.chief, 'anpr/decide-recommendations', { databaseId, lines: [] }), 'databaseId');
    return resultOf(await create(people.chief, databaseId), 'databaseId');
  };
  return { ...w, more, planned, requested, advised, created, create };
}
