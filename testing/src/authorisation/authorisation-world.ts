import { authorisationActs, recordUpload } from '../../../server/src/authorisation/index.ts';
import { type ActDefinition, type Actor, type Receipt, sha256 } from '../../../server/src/ledger/index.ts';
import { openTestWorld, type TestWorld } from '../world.ts';
import { tinyPia, tinyRequest } from './fixtures.ts';

/** A fictional zone of two municipalities, its authorities, the federal police and those who watch; for the tests of this room. */
export interface AuthorisationWorld {
  readonly world: TestWorld;
  readonly ids: Readonly<
    Record<
      'zone' | 'otherZone' | 'council' | 'otherCouncil' | 'ministry' | 'federal' | 'prosecutor' | 'controlOrgan',
      string
    >
  >;
  readonly people: Readonly<
    Record<
      | 'chief'
      | 'otherChief'
      | 'officer'
      | 'operator'
      | 'dpo'
      | 'secretary'
      | 'otherSecretary'
      | 'mayor'
      | 'otherMayor'
      | 'minister'
      | 'delegate'
      | 'director'
      | 'coordinator'
      | 'prosecutor'
      | 'controlOrgan',
      Actor
    >
  >;
  perform(actor: Actor, type: string, payload: object, key?: string): Promise<Receipt>;
  /** A digest that the organisation has deposited. */
  extract(organisationId: string, name: string): Promise<string>;
  /** An assessment of the zone that treats the four heads; its id. */
  assessment(actor: Actor): Promise<string>;
  /** A request filed with the council; its id. */
  filed(content?: object, actor?: Actor): Promise<string>;
  /** An authorisation granted by the council as it was asked; its id. */
  granted(content?: object): Promise<string>;
  decision(requestId: string, more?: object): Promise<object>;
}

/** Opens the world with the acts of this room, and more where given. Dispose of `world` in `afterAll`. */
export async function openAuthorisationWorld(
  more: readonly ActDefinition[] = [],
  options: Parameters<typeof openTestWorld>[1] = {},
): Promise<AuthorisationWorld> {
  const world = await openTestWorld([...authorisationActs, ...more], options);
  const nisCodes = ['00001', '00002'];
  const zone = await world.organisation('local-police-zone', 'zp-claire', { nisCodes });
  const otherZone = await world.organisation('local-police-zone', 'zp-autre', { nisCodes: ['00003'] });
  const council = await world.organisation('municipal-council', 'conseil-un', { nisCodes: ['00001'] });
  const otherCouncil = await world.organisation('municipal-council', 'conseil-deux', { nisCodes: ['00002'] });
  const ministry = await world.organisation('ministry', 'interieur-fictif');
  const federal = await world.organisation('federal-police', 'federale-fictive');
  const prosecutor = await world.organisation('public-prosecutor', 'parquet-fictif', {
    nisCodes: [...nisCodes, '00003'],
  });
  const controlOrgan = await world.organisation('control-organ', 'organe-fictif');
  const ids = { zone, otherZone, council, otherCouncil, ministry, federal, prosecutor, controlOrgan };
  const minister = await world.person('minister-interior', ministry);
  const people = {
    chief: await world.person('chief-of-corps', zone),
    otherChief: await world.person('chief-of-corps', otherZone),
    officer: await world.person('responsible-officer', zone),
    operator: await world.person('operator', zone),
    dpo: await world.person('dpo', zone),
    secretary: await world.person('municipal-secretary', council),
    otherSecretary: await world.person('municipal-secretary', otherCouncil),
    mayor: await world.person('mayor', council),
    otherMayor: await world.person('mayor', otherCouncil),
    minister,
    delegate: await delegateOf(world, minister, ministry),
    director: await world.person('requesting-director', federal),
    coordinator: await world.person('coordinating-director', federal),
    prosecutor: await world.person('prosecutor', prosecutor),
    controlOrgan: await world.person('control-organ', controlOrgan),
  };
  let extracts = 0;
  const perform = world.perform;
  const extract = async (organisationId: string, name: string): Promise<string> => {
    const digest = sha256(name).toString('hex');
    await recordUpload(world.ledger.reads, { digest, organisationId, sizeBytes: 1000, at: world.now().toString() });
    return digest;
  };
  const assessment = async (actor: Actor): Promise<string> =>
    resultOf(
      await perform(actor, 'authorisation/import-assessment', {
        title: 'Analyse',
        madeOn: '2026-11-01',
        piaJson: JSON.stringify(tinyPia),
        necessaryRetention: 'P30D',
      }),
      'assessmentId',
    );
  const filed = async (content: object = {}, actor: Actor = people.chief): Promise<string> =>
    resultOf(
      await perform(actor, 'authorisation/submit-request', {
        content: { ...tinyRequest, assessmentId: await assessment(actor), ...content },
      }),
      'requestId',
    );
  const decision = async (requestId: string, more: object = {}): Promise<object> => {
    const { cameras, purposes, places, modalities, useFrom, useTo } = tinyRequest;
    extracts += 1;
    return {
      requestId,
      outcome: 'granted',
      decidedAt: world.now().toString(),
      sitting: {
        heldOn: world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
        agendaItem: '12',
        vote: { for: 20, against: 3, abstentions: 2 },
      },
      scope: { cameras, purposes, places, modalities, useFrom, useTo },
      extractDigest: await extract(council, `extract ${extracts}`),
      ...more,
    };
  };
  const granted = async (content: object = {}): Promise<string> =>
    resultOf(
      await perform(people.secretary, 'authorisation/decide-request', await decision(await filed(content))),
      'authorisationId',
    );
  return { world, ids, people, perform, extract, assessment, filed, granted, decision };
}

async function delegateOf(world: TestWorld, minister: Actor, ministry: string): Promise<Actor> {
  const { personId } = await world.person('minister-justice', ministry);
  const receipt = await world.perform(minister, 'identity/designate', {
    designationId: crypto.randomUUID(),
    personId,
    functionKey: 'minister-interior-delegate',
    scope: { covers: 'all', named: [] },
    from: world.now().toString(),
    instrument: 'fiction',
  });
  if (receipt.verdict !== 'allowed')
    throw new Error(`designation ${receipt.verdict}: ${receipt.gates.map((g) => g.id).join(', ')}`);
  return { personId, functionKey: 'minister-interior-delegate', organisationId: ministry };
}

/** A text that an act that went through returned; the test fails with the receipt's own reasons otherwise. */
export function resultOf(receipt: Receipt, name: string): string {
  const value = receipt.result[name];
  if (receipt.verdict !== 'allowed' || typeof value !== 'string') throw new Error(`${receipt.act}: ${whyOf(receipt)}`);
  return value;
}

/** Why an act did not go through: verdict, gates that block, provisions that do not hold with the facts they miss. */
export function whyOf(receipt: Receipt): string {
  const gates = [...receipt.gates, ...receipt.law.flatMap((l) => l.decision.policyGates)]
    .filter((g) => g.blocks)
    .map((g) => g.id);
  const findings = receipt.law.flatMap((l) => l.decision.findings).filter((f) => f.holds !== 'yes');
  return [
    receipt.verdict,
    ...gates,
    ...findings.map((f) => `${f.provision} ${f.holds} ${(f.missing ?? []).join(' ')}`.trim()),
  ].join(' | ');
}
