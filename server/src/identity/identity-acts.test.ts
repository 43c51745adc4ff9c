import { randomUUID } from 'node:crypto';
import { identityActSchemas } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityWorld, openIdentityWorld } from '../../../testing/src/identity-provider/identity-world.ts';
import { type Actor, compareRegisters } from '../ledger/index.ts';
import { findFunction, functionKeys, identityActs, loadActor, registerReader } from './index.ts';

const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
];
const granters = [
  ...heads,
  'commissioner-general',
  'appointing-authority',
  'camera-controller',
  'municipal-secretary',
  'platform-operator',
  'intelligence-head',
];
const designators = [...heads, 'commissioner-general', 'minister-interior', 'camera-controller', 'intelligence-head'];

/** Who may, act by act: written here once more, so that a change of the table has to be meant. */
const whoMay: Readonly<Record<keyof typeof identityActSchemas, readonly string[] | 'everyone'>> = {
  'identity/register-organisation': ['system-administrator'],
  'identity/register-person': ['system-administrator'],
  'identity/grant-function': granters,
  'identity/end-function': granters,
  'identity/designate': designators,
  'identity/revoke-designation': designators,
  'identity/link-account': ['system-administrator', 'appointing-authority'],
  'identity/unlink-account': ['system-administrator', 'appointing-authority'],
  'identity/choose-function': 'everyone',
};

const early = '2020-01-01T00:00:00Z';
const all = { covers: 'all', named: [] };

describe('acts on persons, functions and designations', () => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await openIdentityWorld();
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  const gates = async (actor: Actor, type: string, payload: object) => {
    const receipt = await world.act(actor, type, payload);
    return receipt.verdict === 'allowed' ? 'allowed' : receipt.gates.map(({ id }) => id.replace(/^identity-/, ''));
  };
  const grant = (over: object) => ({ grantId: randomUUID(), from: early, instrument: 'besluit 1', ...over });
  const designation = (over: object) => ({
    designationId: randomUUID(),
    from: early,
    instrument: 'aanwijzing 1',
    scope: all,
    ...over,
  });
  const knownAt = (actor: Actor, at: string) => loadActor(registerReader(world.ledger.reads), actor, at);

  /** Somebody who holds this function, by grant or by designation, in a fresh organisation. */
  const holderOf = async (functionKey: string): Promise<Actor> => {
    const entry = findFunction(functionKey);
    const organisationId = await world.organisation(entry?.heldIn[0] ?? 'municipality');
    if (entry?.designatedBy.length === 0) return world.actor(functionKey, organisationId);
    const base = entry?.heldIn.includes('federal-police') || entry?.heldIn.includes('local-police-zone');
    const personId = base ? (await world.actor('operational-member', organisationId)).personId : await world.person();
    const quality = functionKey.startsWith('administrative')
      ? 'administrative'
      : functionKey.startsWith('judicial')
        ? 'judicial'
        : undefined;
    const receipt = await world.asSystem(
      'identity/designate',
      designation({ personId, functionKey, organisationId, ...(quality ? { quality } : {}) }),
    );
    expect([functionKey, receipt.verdict, receipt.gates]).toEqual([functionKey, 'allowed', []]);
    return { personId, functionKey, organisationId };
  };

  const valid = (actor: Actor): Record<keyof typeof identityActSchemas, object> => ({
    'identity/register-organisation': {
      organisationId: randomUUID(),
      slug: `s-${randomUUID()}`,
      kind: 'municipality',
      isReal: false,
      names: { fr: 'A', nl: 'B', en: 'C' },
      nisCodes: [],
    },
    'identity/register-person': {
      personId: randomUUID(),
      givenName: 'A',
      familyName: 'B',
      language: 'fr',
      isFictional: true,
    },
    'identity/grant-function': grant({
      personId: randomUUID(),
      functionKey: 'operator',
      organisationId: actor.organisationId,
    }),
    'identity/end-function': { grantId: randomUUID(), reason: 'x' },
    'identity/designate': designation({ personId: randomUUID(), functionKey: 'access-designee' }),
    'identity/revoke-designation': { designationId: randomUUID(), reason: 'x' },
    'identity/link-account': { personId: randomUUID(), issuer: 'https://login.example', subject: 's' },
    'identity/unlink-account': { personId: randomUUID(), issuer: 'https://login.example', subject: 's', reason: 'x' },
    'identity/choose-function': { functionKey: actor.functionKey, organisationId: actor.organisationId },
  });

  it('are those of the contract', () => {
    expect(identityActs.map(({ type }) => type).sort()).toEqual(Object.keys(identityActSchemas).sort());
    for (const { type, payload } of identityActs)
      expect(Object.entries(identityActSchemas).find(([name]) => name === type)?.[1]).toBe(payload);
  });

  it('are refused to every function that is not named, from the full list of functions', async () => {
    for (const functionKey of functionKeys) {
      const actor = await holderOf(functionKey);
      for (const [type, payload] of Object.entries(valid(actor))) {
        const named = Object.entries(whoMay).find(([act]) => act === type)?.[1] ?? [];
        const verdict = await gates(actor, type, payload);
        const isRefused = verdict !== 'allowed' && verdict.includes('function-not-named');
        expect([functionKey, type, isRefused]).toEqual([
          functionKey,
          type,
          named !== 'everyone' && !named.includes(functionKey),
        ]);
        expect(verdict).not.toContain('function-not-held');
      }
    }
  }, 120_000);

  it('are refused to whoever claims a function without holding it, and to the system from outside', async () => {
    const zone = await world.organisation('local-police-zone');
    for (const functionKey of functionKeys) {
      const actor = { personId: await world.person(), functionKey, organisationId: zone };
      for (const [type, payload] of Object.entries(valid(actor))) {
        expect([functionKey, type, await gates(actor, type, payload)]).not.toEqual([functionKey, type, 'allowed']);
      }
    }
    const system = { personId: 'system', functionKey: 'system', organisationId: zone };
    await expect(
      world.act(system, 'identity/register-person', valid(system)['identity/register-person']),
    ).rejects.toMatchObject({ code: 'ledger/unknown-act' });
  }, 120_000);

  it('let a chief of corps grant and designate in the own zone only', async () => {
    const [zone, otherZone] = [
      await world.organisation('local-police-zone'),
      await world.organisation('local-police-zone'),
    ];
    const chief = await world.actor('chief-of-corps', zone);
    const officer = await world.person();
    expect(
      await gates(
        chief,
        'identity/grant-function',
        grant({ personId: officer, functionKey: 'operational-member', organisationId: otherZone }),
      ),
    ).toEqual(['not-your-organisation']);
    expect(
      await gates(
        chief,
        'identity/grant-function',
        grant({ personId: officer, functionKey: 'operational-member', organisationId: zone }),
      ),
    ).toBe('allowed');
    const judicial = { personId: officer, functionKey: 'judicial-police-officer', quality: 'judicial' };
    expect(await gates(chief, 'identity/designate', designation({ ...judicial, organisationId: otherZone }))).toContain(
      'not-your-organisation',
    );
    expect(await gates(chief, 'identity/designate', designation(judicial))).toBe('allowed');
    const facts = await knownAt(
      { personId: officer, functionKey: 'judicial-police-officer', organisationId: zone },
      world.now().toString(),
    );
    expect(facts).toMatchObject({
      holdsFunction: true,
      roleClass: 'police',
      organisationKind: 'local-police-zone',
      functionFrom: early,
      functionTo: null,
    });
    expect(facts.designations).toMatchObject([
      { functionKey: 'judicial-police-officer', quality: 'judicial', designatedBy: chief.personId },
    ]);
    expect(
      (
        await knownAt(
          { personId: officer, functionKey: 'judicial-police-officer', organisationId: otherZone },
          world.now().toString(),
        )
      ).holdsFunction,
    ).toBe(false);
  });

  it('designate only members, in the quality that belongs to the designation, never oneself and never twice at once', async () => {
    const zone = await world.organisation('local-police-zone');
    const chief = await world.actor('chief-of-corps', zone);
    const member = (await world.actor('operational-member', zone)).personId;
    const asked = { personId: member, functionKey: 'administrative-police-officer', quality: 'administrative' };
    const answer = (over: object) => gates(chief, 'identity/designate', designation({ ...asked, ...over }));
    expect(await answer({ personId: await world.person() })).toEqual(['not-a-member']);
    expect(await answer({ personId: randomUUID() })).toContain('unknown-person');
    expect(await answer({ personId: chief.personId })).toEqual(['not-for-yourself']);
    expect(await answer({ quality: 'judicial' })).toEqual(['quality-required']);
    expect(await answer({ functionKey: 'access-designee' })).toEqual(['quality-required']);
    expect(await answer({ functionKey: 'operational-member' })).toContain('function-by-grant');
    expect(await answer({ functionKey: 'federal-committee-member' })).toContain('function-not-in-this-kind');
    expect(await answer({ scope: { covers: 'named', named: [] } })).toEqual(['scope-unclear']);
    expect(await answer({ scope: { covers: 'all', named: ['x'] } })).toEqual(['scope-unclear']);
    expect(await answer({ to: early })).toEqual(['term-upside-down']);
    expect(await answer({ from: '2019-12-31T23:59:59Z' })).toEqual(['not-a-member']);
    expect(await answer({ to: '2026-01-01T00:00:00Z' })).toBe('allowed');
    expect(await answer({ from: '2025-12-31T23:59:59Z' })).toEqual(['already-held']);
    expect(await answer({ from: '2026-01-01T00:00:00Z' })).toBe('allowed');
  });

  it('a designation counts from its first moment to its last, and dies with the last function in the zone', async () => {
    const zone = await world.organisation('local-police-zone');
    const chief = await world.actor('chief-of-corps', zone);
    const member = await world.person();
    const grantId = randomUUID();
    const actor = { personId: member, functionKey: 'judicial-police-officer', organisationId: zone };
    expect(
      await gates(
        chief,
        'identity/grant-function',
        grant({ grantId, personId: member, functionKey: 'operational-member', organisationId: zone }),
      ),
    ).toBe('allowed');
    const term = { from: '2026-03-29T00:30:00Z', to: '2030-10-25T00:30:00Z' };
    expect(
      await gates(
        chief,
        'identity/designate',
        designation({ personId: member, functionKey: actor.functionKey, quality: 'judicial', ...term }),
      ),
    ).toBe('allowed');
    const holds = async (at: string) => (await knownAt(actor, at)).holdsFunction;
    expect(await holds('2026-03-29T00:29:59.999Z')).toBe(false);
    expect(await holds('2026-03-29T00:30:00Z')).toBe(true);
    expect(await holds('2030-10-25T00:29:59.999Z')).toBe(true);
    expect(await holds('2030-10-25T00:30:00Z')).toBe(false);
    expect(await gates(chief, 'identity/end-function', { grantId, reason: 'départ' })).toBe('allowed');
    expect(await holds(world.now().add({ seconds: 1 }).toString())).toBe(false);
    expect(await holds('2026-04-01T00:00:00Z')).toBe(true);
  });

  it('a designation is revoked by the function that made it, in that organisation, once and not backwards', async () => {
    const [zone, otherZone] = [
      await world.organisation('local-police-zone'),
      await world.organisation('local-police-zone'),
    ];
    const [chief, successor, stranger] = [
      await world.actor('chief-of-corps', zone),
      await world.actor('chief-of-corps', zone),
      await world.actor('chief-of-corps', otherZone),
    ];
    const member = (await world.actor('operational-member', zone)).personId;
    const designationId = randomUUID();
    await world.act(
      chief,
      'identity/designate',
      designation({ designationId, personId: member, functionKey: 'extraction-designee' }),
    );
    const revoke = (actor: Actor) =>
      gates(actor, 'identity/revoke-designation', { designationId, reason: 'réorganisation' });
    const before = world.now().toString();
    expect(await revoke(stranger)).toEqual(['not-your-designation']);
    expect(await revoke(successor)).toBe('allowed');
    expect(await revoke(chief)).toEqual(['already-revoked']);
    const actor = { personId: member, functionKey: 'extraction-designee', organisationId: zone };
    expect((await knownAt(actor, before)).holdsFunction).toBe(true);
    expect((await knownAt(actor, world.now().add({ seconds: 1 }).toString())).holdsFunction).toBe(false);
  });

  it('end a function now or later, never in the past, and by whoever may grant it', async () => {
    const zone = await world.organisation('local-police-zone');
    const [chief, host] = [await world.actor('chief-of-corps', zone), await world.organisation('server-host')];
    const appointing = await world.actor('appointing-authority', host);
    const grantId = randomUUID();
    const operator = await world.person();
    await world.act(
      chief,
      'identity/grant-function',
      grant({ grantId, personId: operator, functionKey: 'operator', organisationId: zone }),
    );
    const end = (actor: Actor, over: object) =>
      gates(actor, 'identity/end-function', { grantId, reason: 'fin', ...over });
    expect(await end(appointing, {})).toEqual(['not-yours-to-grant']);
    expect(await end(chief, { endsAt: stamp(world.now().subtract({ seconds: 1 })) })).toEqual(['not-backwards']);
    const later = world.now().add({ hours: 48 }).round('second').toString();
    expect(await end(chief, { endsAt: later })).toBe('allowed');
    expect(await end(chief, { endsAt: stamp(world.now().add({ hours: 72 })) })).toEqual(['not-backwards']);
    expect(
      (await knownAt({ personId: operator, functionKey: 'operator', organisationId: zone }, world.now().toString()))
        .functionTo,
    ).toBe(later);
    expect(await end(chief, {})).toBe('allowed');
    expect(
      (
        await knownAt(
          { personId: operator, functionKey: 'operator', organisationId: zone },
          world.now().add({ seconds: 1 }).toString(),
        )
      ).holdsFunction,
    ).toBe(false);
  });

  it('keep the server’s administrator away from rights: no grant, none to himself, no account of an officer', async () => {
    const [host, zone] = [await world.organisation('server-host'), await world.organisation('local-police-zone')];
    const admin = await world.actor('system-administrator', host);
    const appointing = await world.actor('appointing-authority', host);
    const chief = await world.actor('chief-of-corps', zone);
    const issuer = 'https://login.example';
    const link = (actor: Actor, personId: string, subject: string = randomUUID()) =>
      gates(actor, 'identity/link-account', { personId, issuer, subject });

    expect(
      await gates(
        admin,
        'identity/grant-function',
        grant({ personId: admin.personId, functionKey: 'chief-of-corps', organisationId: zone }),
      ),
    ).toEqual(['function-not-named']);
    expect(
      await gates(
        appointing,
        'identity/grant-function',
        grant({ personId: appointing.personId, functionKey: 'chief-of-corps', organisationId: zone }),
      ),
    ).toEqual(['not-for-yourself', 'duties-kept-apart']);
    expect(
      await gates(
        appointing,
        'identity/grant-function',
        grant({ personId: admin.personId, functionKey: 'chief-of-corps', organisationId: zone }),
      ),
    ).toEqual(['duties-kept-apart']);
    expect(
      await gates(
        appointing,
        'identity/grant-function',
        grant({ personId: chief.personId, functionKey: 'system-administrator', organisationId: host }),
      ),
    ).toEqual(['duties-kept-apart']);

    expect(await link(admin, chief.personId)).toEqual(['account-of-an-officer']);
    expect(await link(admin, admin.personId)).toEqual(['not-for-yourself', 'account-of-an-officer']);
    const newcomer = await world.person();
    expect(await link(admin, newcomer, 'newcomer')).toBe('allowed');
    expect(await link(admin, await world.person(), 'newcomer')).toEqual(['account-linked']);
    expect(
      await gates(
        chief,
        'identity/grant-function',
        grant({ personId: newcomer, functionKey: 'operator', organisationId: zone, from: '2030-01-01T00:00:00Z' }),
      ),
    ).toBe('allowed');
    expect(await link(admin, newcomer)).toEqual(['account-of-an-officer']);
    expect(await link(appointing, newcomer)).toBe('allowed');
    expect(
      await gates(admin, 'identity/unlink-account', {
        personId: chief.personId,
        issuer,
        subject: 'newcomer',
        reason: 'x',
      }),
    ).toEqual(['unknown-account']);
    expect(
      await gates(admin, 'identity/unlink-account', { personId: newcomer, issuer, subject: 'newcomer', reason: 'x' }),
    ).toBe('allowed');
  });

  it('keep the two worlds apart in a demo: a real body has facts and a source, and nobody acts in it', async () => {
    const host = await world.organisation('server-host');
    const [admin, appointing] = [
      await world.actor('system-administrator', host),
      await world.actor('appointing-authority', host),
    ];
    const base = { kind: 'local-police-zone', names: { fr: 'A', nl: 'B', en: 'C' }, nisCodes: ['21004'] };
    const real = { ...base, organisationId: randomUUID(), slug: `real-${randomUUID()}`, isReal: true };
    expect(await gates(admin, 'identity/register-organisation', real)).toEqual(['source-required']);
    expect(
      await gates(admin, 'identity/register-organisation', {
        ...real,
        source: { title: 'Liste', url: 'https://data.example/zones' },
      }),
    ).toBe('allowed');
    expect(
      await gates(admin, 'identity/register-organisation', {
        ...real,
        organisationId: randomUUID(),
        source: { title: 'Liste' },
      }),
    ).toEqual(['slug-taken']);
    expect(
      await gates(admin, 'identity/register-organisation', {
        ...base,
        organisationId: randomUUID(),
        slug: 'private-controller',
        isReal: false,
      }),
    ).toEqual(['slug-taken']);
    expect(
      await gates(admin, 'identity/register-person', {
        personId: randomUUID(),
        givenName: 'A',
        familyName: 'B',
        language: 'fr',
        isFictional: false,
      }),
    ).toEqual(['worlds-kept-apart']);
    expect(
      await gates(
        appointing,
        'identity/grant-function',
        grant({ personId: await world.person(), functionKey: 'chief-of-corps', organisationId: real.organisationId }),
      ),
    ).toEqual(['worlds-kept-apart']);
  });

  it('refuse a function where it does not exist, twice, or upside down', async () => {
    const [host, municipality] = [await world.organisation('server-host'), await world.organisation('municipality')];
    const appointing = await world.actor('appointing-authority', host);
    const personId = await world.person();
    const answer = (over: object) =>
      gates(
        appointing,
        'identity/grant-function',
        grant({ personId, functionKey: 'mayor', organisationId: municipality, ...over }),
      );
    expect(await answer({ functionKey: 'chief-of-corps' })).toEqual(['function-not-in-this-kind']);
    expect(await answer({ functionKey: 'emperor' })).toContain('unknown-function');
    expect(await answer({ functionKey: 'designated-notifier' })).toEqual(['function-by-designation']);
    expect(await answer({ organisationId: randomUUID() })).toContain('unknown-organisation');
    expect(await answer({ to: '2019-01-01T00:00:00Z' })).toEqual(['term-upside-down']);
    expect(await answer({ to: '2025-01-01T00:00:00Z' })).toBe('allowed');
    expect(await answer({ from: '2024-12-31T23:59:59Z' })).toEqual(['already-held']);
    expect(await answer({ from: '2025-01-01T00:00:00Z' })).toBe('allowed');
  });

  it('refuse malformed payloads before anything is read', async () => {
    const host = await world.organisation('server-host');
    const admin = await world.actor('system-administrator', host);
    const person = { personId: randomUUID(), givenName: 'A', familyName: 'B', language: 'fr', isFictional: true };
    for (const over of [
      { givenName: '' },
      { givenName: ' A' },
      { givenName: 'A\u0000' },
      { givenName: 'x'.repeat(101) },
      { personId: '1' },
      { language: 'de' },
      { extra: 1 },
    ]) {
      await expect(world.act(admin, 'identity/register-person', { ...person, ...over })).rejects.toMatchObject({
        code: 'ledger/invalid-payload',
      });
    }
  });

  it('take moments in UTC only, to the microsecond, between 1900 and 2199', async () => {
    const zone = await world.organisation('local-police-zone');
    const chief = await world.actor('chief-of-corps', zone);
    const payload = grant({ personId: await world.person(), functionKey: 'operator', organisationId: zone });
    for (const from of [
      '2026-01-01',
      '2026-01-01T00:00:00+24:00',
      '2026-01-01T00:00:00+01:00',
      '0000-01-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-01-01T00:00:00.1234567Z',
      '2026-01-01T25:00:00Z',
      '2026-01-01T00:00:00z',
      '9999-12-31T23:59:59Z',
    ]) {
      await expect(world.act(chief, 'identity/grant-function', { ...payload, from }), from).rejects.toMatchObject({
        code: 'ledger/invalid-payload',
      });
    }
    expect(await gates(chief, 'identity/grant-function', { ...payload, from: '2026-01-01T00:00:00.123456Z' })).toBe(
      'allowed',
    );
  });

  it('two appointments to one account or one right at the same time end with one winner', async () => {
    const [host, zone] = [await world.organisation('server-host'), await world.organisation('local-police-zone')];
    const chief = await world.actor('chief-of-corps', zone);
    const admin = await world.actor('system-administrator', host);
    const [one, other] = [await world.person(), await world.person()];
    const subject = randomUUID();
    const links = await Promise.all(
      [one, other].map((personId) =>
        gates(admin, 'identity/link-account', { personId, issuer: 'https://login.example', subject }),
      ),
    );
    expect(links.filter((verdict) => verdict === 'allowed')).toHaveLength(1);
    const grants = await Promise.all(
      [1, 2, 3].map(() =>
        gates(
          chief,
          'identity/grant-function',
          grant({ personId: one, functionKey: 'operator', organisationId: zone }),
        ),
      ),
    );
    expect(grants.filter((verdict) => verdict === 'allowed')).toHaveLength(1);
  });

  it('leave registers that a rebuild of the journal repeats exactly', async () => {
    const owner = await world.database.pool('clv_owner').connect();
    try {
      const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from identity.function_held');
      expect(rows[0]?.n).toBeGreaterThan(functionKeys.length / 2);
      expect(await compareRegisters({ query: async (text, values = []) => owner.query(text, [...values]) })).toEqual(
        [],
      );
    } finally {
      owner.release();
    }
  });
});

describe('acts of a server that is not a demo', () => {
  it('found the administration only, with real people in real bodies', async () => {
    await using world = await openIdentityWorld({ demo: false });
    const host = await world.organisation('server-host');
    const zone = await world.organisation('local-police-zone');
    const appointing = await world.actor('appointing-authority', host);
    const personId = await world.person();
    await expect(world.actor('chief-of-corps', zone, personId)).rejects.toThrow('identity-not-yours-to-grant');
    await expect(world.person({ isFictional: true })).rejects.toThrow('identity-worlds-kept-apart');
    await expect(world.organisation('local-police-zone', { isReal: false })).rejects.toThrow(
      'identity-worlds-kept-apart',
    );
    const receipt = await world.act(appointing, 'identity/grant-function', grantOf(personId, zone));
    expect(receipt.verdict).toBe('allowed');
    const designated = await world.asSystem('identity/designate', {
      designationId: randomUUID(),
      personId,
      functionKey: 'access-designee',
      organisationId: zone,
      scope: all,
      from: early,
      instrument: 'x',
    });
    expect(designated.gates.map(({ id }) => id)).toEqual(['identity-not-yours-to-designate']);
  });
});

/** A moment as a browser would send it. */
function stamp(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: 'millisecond' });
}

function grantOf(personId: string, organisationId: string) {
  return {
    grantId: randomUUID(),
    personId,
    functionKey: 'chief-of-corps',
    organisationId,
    from: early,
    instrument: 'KB 1 januari 2020',
  };
}
