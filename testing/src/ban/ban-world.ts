import { authorisationActs } from '../../../server/src/authorisation/index.ts';
import { banActs } from '../../../server/src/ban/index.ts';
import { readReport } from '../../../server/src/ban/read-report.ts';
import { recordReport } from '../../../server/src/ban/report-store.ts';
import { type Actor, type Receipt, sha256 } from '../../../server/src/ledger/index.ts';
import { resultOf } from '../authorisation/authorisation-world.ts';
import { openTestWorld, type TestWorld } from '../world.ts';

/** Two fictional zones, a platform, the body that controls them and who appoints; for the tests of this room. */
export interface BanWorld {
  readonly world: TestWorld;
  readonly ids: Readonly<Record<'zone' | 'otherZone' | 'platform' | 'control' | 'host', string>>;
  readonly people: Readonly<
    Record<
      | 'chief'
      | 'otherChief'
      | 'platformOperator'
      | 'controller'
      | 'otherController'
      | 'unmandated'
      | 'appointing'
      | 'organ',
      Actor
    >
  >;
  perform(actor: Actor, type: string, payload: object): Promise<Receipt>;
  /** A system of the zone, declared; its id. */
  declared(change?: object, actor?: Actor): Promise<string>;
  /** A report that the actor's organisation brought; its digest. */
  brought(actor: Actor, report: object): Promise<string>;
  /** A report that is brought and added to a system. */
  submitted(actor: Actor, systemId: string, report?: object, more?: object): Promise<Receipt>;
  /** Gives a mandate of two years to somebody who holds the function. */
  mandated(actor: Actor, incompatibleWith?: readonly string[]): Promise<Receipt>;
  today(): string;
}

/** A report without a finding, in which everything was read. */
export const cleanReport = {
  verdict: 'none',
  strength: null,
  complete: true,
  findings: [],
  notExamined: [],
  seconds: 2,
  bytes: 1000,
  ruleBase: 'a'.repeat(64),
} as const;

/** A report that finds recognition. */
export const recognisingReport = {
  ...cleanReport,
  verdict: 'recognition',
  strength: 'present',
  findings: [{ rule: 'network/arcface', ruleVersion: '1', path: 'opt/vms/model.onnx' }],
} as const;

/** A system as a zone declares it. */
export const tinySystem = {
  reference: 'VMS-1',
  title: 'Serveur de la salle',
  systemKind: 'recording-server',
  inPublicSpace: true,
  components: [
    {
      name: 'Logiciel fictif',
      componentKind: 'software',
      supplier: 'Fournisseur fictif',
      release: '4.2',
      licenceOptions: ['base'],
    },
  ],
} as const;

/** Opens the world. Dispose of `world` in `afterAll`. */
export async function openBanWorld(): Promise<BanWorld> {
  const world = await openTestWorld([...authorisationActs, ...banActs]);
  const zone = await world.organisation('local-police-zone', 'zp-claire', { nisCodes: ['00001'] });
  const otherZone = await world.organisation('local-police-zone', 'zp-autre', { nisCodes: ['00003'] });
  const platform = await world.organisation('regional-platform', 'plateforme-fictive');
  const control = await world.organisation('public-authority', 'controle-fictif');
  const host = await world.organisation('server-host', 'hote-fictif');
  const organ = await world.organisation('control-organ', 'organe-fictif');
  const people = {
    chief: await world.person('chief-of-corps', zone),
    otherChief: await world.person('chief-of-corps', otherZone),
    platformOperator: await world.person('platform-operator', platform),
    controller: await world.person('independent-controller', control),
    otherController: await world.person('independent-controller', control),
    unmandated: await world.person('independent-controller', control),
    appointing: await world.person('appointing-authority', host),
    organ: await world.person('control-organ', organ),
  };
  const { perform } = world;
  const today = () => world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  const brought = async (actor: Actor, report: object): Promise<string> => {
    const bytes = Buffer.from(JSON.stringify(report));
    const digest = sha256(bytes).toString('hex');
    const { organisationId } = actor;
    await recordReport(world.ledger.reads, {
      ...{ digest, organisationId, summary: readReport(bytes), at: world.now().toString() },
    });
    return digest;
  };
  const mandated = (actor: Actor, incompatibleWith: readonly string[] = []): Promise<Receipt> =>
    perform(people.appointing, 'ban/appoint-controller', {
      ...{ personId: actor.personId, organisationId: actor.organisationId, instrument: 'fiction' },
      ...{
        from: world.now().toString(),
        to: world
          .now()
          .add({ hours: 24 * 730 })
          .toString(),
        incompatibleWith,
      },
    });
  await mandated(people.controller);
  await mandated(people.otherController);
  return {
    world,
    ids: { zone, otherZone, platform, control, host },
    people,
    perform,
    brought,
    mandated,
    today,
    declared: async (change = {}, actor = people.chief) =>
      resultOf(await perform(actor, 'ban/declare-system', { ...tinySystem, ...change }), 'systemId'),
    submitted: async (actor, systemId, report = cleanReport, more = {}) =>
      perform(actor, 'ban/submit-report', {
        ...{ systemId, digest: await brought(actor, report), madeOn: today() },
        ...more,
      }),
  };
}
