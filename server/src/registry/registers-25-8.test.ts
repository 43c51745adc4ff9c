import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCamera, cameraOf, DatedWorld, gatesOf } from '../../../testing/src/registry-world.ts';
import { type Actor, compareRegisters, type Receipt } from '../ledger/index.ts';
import type { UseEntryRow } from './index.ts';

const request = { reference: 'VRAAG-1', reason: 'vraag om terbeschikkingstelling' };
const content = {
  cameraKinds: ['fixed'],
  intelligent: false,
  functions: [],
  place: 'place du Croisillon',
  purposes: [{ branch: 'administrative', text: 'sécurité des personnes' }],
  basis: { kind: 'authorisation', reference: 'A-1' },
};
const rowsOf = (receipt: Receipt): number => (typeof receipt.result.count === 'number' ? receipt.result.count : -1);

async function enterUse(
  world: DatedWorld,
  actor: Actor,
  over: object = {},
): Promise<{ entryId: string; receipt: Receipt }> {
  const entryId = randomUUID();
  const receipt = await world.perform(actor, 'registry/register-use', {
    entryId,
    useReference: `G-${entryId}`,
    visible: true,
    content,
    cameraIds: [],
    startedAt: world.now(),
    ...over,
  });
  return { entryId, receipt };
}

/** Who may ask for the register of uses on which day: the closed list of 25/8 al. 3, written once more. */
const until2019 = [
  'dpa',
  'control-organ',
  'administrative-police-authority',
  'mayor',
  'minister-interior',
  'prosecutor',
  'investigating-judge',
  'dpo',
  'security-privacy-adviser',
];
const since2019 = until2019.filter((key) => key !== 'dpa' && key !== 'security-privacy-adviser');
const homes: Readonly<Record<string, string>> = {
  dpa: 'dpa',
  'control-organ': 'control-organ',
  'administrative-police-authority': 'public-authority',
  mayor: 'municipality',
  'minister-interior': 'ministry',
  prosecutor: 'public-prosecutor',
  'investigating-judge': 'court',
  dpo: 'zone',
  'security-privacy-adviser': 'zone',
};

describe.each([
  ['2019-06-28T21:59:59Z', 'the last second of 28 June 2019', until2019, 'law'],
  ['2019-06-28T22:00:00Z', 'the first second of 29 June 2019', since2019, 'law'],
  ['2024-01-19T22:59:59Z', 'the last second of 19 January 2024', since2019, 'law'],
  ['2024-01-19T23:00:00Z', 'the first second of 20 January 2024', since2019, 'house-rule'],
])('the registers at %s, %s', (instant, _words, named, basis) => {
  let world: DatedWorld;
  let zone: string;
  let chief: Actor;
  beforeAll(async () => {
    world = await DatedWorld.open(instant);
    zone = await world.organisation('local-police-zone', ['00001']);
    chief = await world.person('chief-of-corps', zone);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  it(`ask for a line for each visible use: by ${basis}; for each non-visible one by law`, async () => {
    for (const visible of [true, false]) {
      const { entryId, receipt } = await enterUse(world, chief, { visible });
      expect(receipt.verdict).toBe('allowed');
      const { rows } = await world.database
        .pool('clv_app')
        .query<UseEntryRow>('select * from registry.use_entry where id = $1', [entryId]);
      expect(rows[0]).toMatchObject({
        section: visible ? 'visible' : 'non-visible',
        basis: visible ? basis : 'law',
        state: 'open',
      });
    }
  });

  it('open on request to those whom the law of that day names, and to nobody else', async () => {
    for (const functionKey of until2019) {
      const home = homes[functionKey] === 'zone' ? zone : await world.organisation(homes[functionKey] ?? '', ['00001']);
      const actor = await world.person(functionKey, home);
      const receipt = await world.perform(actor, 'registry/consult', {
        register: 'uses',
        organisationId: zone,
        request,
      });
      expect([functionKey, receipt.verdict, rowsOf(receipt)]).toEqual(
        named.includes(functionKey) ? [functionKey, 'allowed', 1] : [functionKey, 'refused', -1],
      );
    }
  }, 60_000);

  it('are managed by the service that keeps them without a request', async () => {
    expect(rowsOf(await world.perform(chief, 'registry/consult', { register: 'uses' }))).toBe(1);
    expect(rowsOf(await world.perform(chief, 'registry/consult', { register: 'uses', section: 'non-visible' }))).toBe(
      1,
    );
  });
});

describe('the registers of 25/8 today', () => {
  let world: DatedWorld;
  let zone: string;
  let otherZone: string;
  let chief: Actor;
  let otherChief: Actor;
  let overseer: Actor;
  beforeAll(async () => {
    world = await DatedWorld.open('2026-11-21T09:00:00Z');
    zone = await world.organisation('local-police-zone', ['00001', '00002']);
    otherZone = await world.organisation('local-police-zone', ['00003']);
    chief = await world.person('chief-of-corps', zone);
    otherChief = await world.person('chief-of-corps', otherZone);
    overseer = await world.person('control-organ', await world.organisation('control-organ'));
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  describe('register of uses', () => {
    it('takes a line once, with a reference, not from the future, and from a police service', async () => {
      const { entryId, receipt } = await enterUse(world, chief);
      expect(receipt.verdict).toBe('allowed');
      expect(receipt.law[0]?.decision.readings).toBeDefined();
      expect(gatesOf((await enterUse(world, chief, { entryId })).receipt)).toEqual(['id-taken']);
      // Since 2024 the law asks no line per use: what names none is stopped by our rule, not unlawful.
      const unnamed = (await enterUse(world, chief, { useReference: undefined })).receipt;
      expect([unnamed.verdict, unnamed.law[0]?.decision.policyGates.map((gate) => gate.id)]).toEqual([
        'blocked',
        ['use-not-named'],
      ]);
      expect(gatesOf((await enterUse(world, chief, { startedAt: '2026-11-21T09:00:01Z' })).receipt)).toEqual([
        'moment-in-the-future',
      ]);
      const useId = randomUUID();
      expect((await enterUse(world, chief, { useId })).receipt.verdict).toBe('allowed');
      expect(gatesOf((await enterUse(world, chief, { useId })).receipt)).toEqual(['already-registered']);
    });

    it('closes a line of the own service once, after it began; a line is never deleted', async () => {
      const { entryId } = await enterUse(world, chief, { startedAt: '2026-11-20T09:00:00Z' });
      const end = (actor: Actor, endedAt: string) =>
        world.perform(actor, 'registry/end-use-entry', { entryId, endedAt, reason: 'fin de la mission' });
      expect(gatesOf(await end(otherChief, '2026-11-20T10:00:00Z'))).toEqual(['unknown-entry']);
      expect(gatesOf(await end(chief, '2026-11-20T08:59:59Z'))).toEqual(['term-upside-down']);
      expect(gatesOf(await end(chief, '2026-11-22T00:00:00Z'))).toEqual(['moment-in-the-future']);
      expect((await end(chief, '2026-11-20T10:00:00Z')).verdict).toBe('allowed');
      expect(gatesOf(await end(chief, '2026-11-20T11:00:00Z'))).toEqual(['already-closed']);
    });

    it('is refused without a request, to another service, and by our rule to a mayor or adviser of elsewhere', async () => {
      const mayorHere = await world.person('mayor', await world.organisation('municipality', ['00001']));
      const mayorElsewhere = await world.person('mayor', await world.organisation('municipality', ['00003']));
      const dpoElsewhere = await world.person('dpo', otherZone);
      const ask = (actor: Actor, more: object = { request }) =>
        world.perform(actor, 'registry/consult', { register: 'uses', organisationId: zone, ...more });
      expect((await ask(overseer, {})).verdict).toBe('refused');
      expect((await ask(overseer)).verdict).toBe('allowed');
      expect((await ask(otherChief)).verdict).toBe('refused');
      expect((await ask(mayorHere)).verdict).toBe('allowed');
      expect(gatesOf(await ask(mayorElsewhere))).toEqual(['outside-competence']);
      expect(gatesOf(await ask(dpoElsewhere))).toEqual(['not-your-organisation']);
      const nonVisible = { request, section: 'non-visible' };
      expect(gatesOf(await ask(mayorHere, nonVisible))).toEqual(['need-to-know']);
      expect((await ask(mayorHere, { ...nonVisible, needToKnow: 'ordre public lors du marché' })).verdict).toBe(
        'allowed',
      );
    });

    it('does not carry refused rows into the journal, and logs every consultation with what was given', async () => {
      const refused = await world.perform(otherChief, 'registry/consult', {
        register: 'uses',
        organisationId: zone,
        request,
      });
      const { rows } = await world.database
        .pool('clv_owner')
        .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [refused.entryId]);
      expect(rows[0]?.groups).not.toContain('sécurité des personnes');
      const log = await world.database
        .pool('clv_app')
        .query<{ outcome: string; rows_given: number }>(
          'select outcome, rows_given from registry.consultation where consulted_by = $1',
          [otherChief.personId],
        );
      expect(log.rows.length).toBeGreaterThan(0);
      expect(log.rows.every(({ outcome, rows_given }) => outcome === 'refused' && rows_given === 0)).toBe(true);
    });

    it('narrows by day, both included, and goes on after the last id', async () => {
      const ask = (more: object) => world.perform(chief, 'registry/consult', { register: 'uses', ...more });
      expect(rowsOf(await ask({ toDay: '2026-11-19' }))).toBe(0);
      expect(rowsOf(await ask({ toDay: '2026-11-20' }))).toBe(1);
      expect(rowsOf(await ask({ limit: 1 }))).toBe(1);
      expect((await ask({ limit: 1 })).result.isComplete).toBe(false);
      expect(rowsOf(await ask({ afterId: 'ffffffff-ffff-7fff-bfff-ffffffffffff' }))).toBe(0);
    });
  });

  describe('national register of fixed cameras', () => {
    const enter = (actor: Actor, cameraId: string, more: object = {}) =>
      world.perform(actor, 'registry/register-fixed-camera', {
        entryId: randomUUID(),
        cameraId,
        inServiceOn: '2026-01-05',
        ...more,
      });

    it('takes fixed cameras with a point, temporary ones too (R-40), and no other', async () => {
      expect((await enter(chief, await addCamera(world, zone, 'fixed'))).verdict).toBe('allowed');
      expect((await enter(chief, await addCamera(world, zone, 'temporary-fixed'))).verdict).toBe('allowed');
      expect((await enter(chief, await addCamera(world, zone, 'mobile'))).verdict).toBe('refused');
      expect((await enter(chief, await addCamera(world, zone, 'fixed', 'none'))).verdict).toBe('refused');
      expect((await enter(chief, await addCamera(world, zone, 'unknown'))).verdict).toBe('needs-human');
    });

    it('has one open line a camera, follows its corrections, and closes it with the camera', async () => {
      const cameraId = await addCamera(world, zone, 'fixed');
      await enter(chief, cameraId);
      expect(gatesOf(await enter(chief, cameraId))).toEqual(['already-registered']);
      const line = async () =>
        (
          await world.database
            .pool('clv_app')
            .query('select lon, out_of_service_on, label from registry.fixed_camera where camera_id = $1', [cameraId])
        ).rows[0];
      const position = { ...cameraOf('fixed').position, lon: 4.551 };
      expect(
        (
          await world.perform(chief, 'registry/correct-camera', {
            cameraId,
            set: { position, label: 'mât' },
            reason: 'mesuré sur place',
          })
        ).verdict,
      ).toBe('allowed');
      expect(await line()).toMatchObject({ lon: 4.551, out_of_service_on: null, label: 'mât' });
      expect(
        (await world.perform(chief, 'registry/withdraw-camera', { cameraId, on: '2026-11-20', reason: 'démontée' }))
          .verdict,
      ).toBe('allowed');
      expect(await line()).toMatchObject({ out_of_service_on: '2026-11-20' });
    });

    it('takes a public camera of another keeper only as one that the police use', async () => {
      const theirs = await addCamera(world, await world.organisation('camera-controller'), 'fixed', 'point', true);
      expect((await enter(chief, theirs)).verdict).toBe('needs-human');
      expect((await enter(chief, theirs, { usedByPolice: false })).verdict).toBe('refused');
      expect((await enter(chief, theirs, { usedByPolice: true })).verdict).toBe('allowed');
      expect(gatesOf(await enter(otherChief, await addCamera(world, zone, 'fixed')))).toEqual(['unknown-camera']);
    });

    it('opens to overseers on request, and to intelligence services by article 16/4 § 4 of their own law', async () => {
      const ask = (actor: Actor) =>
        world.perform(actor, 'registry/consult', { register: 'national-fixed-cameras', request });
      expect(rowsOf(await ask(overseer))).toBeGreaterThanOrEqual(4);
      const service = await world.person('intelligence-officer', await world.organisation('intelligence-service'));
      const asked = await ask(service);
      expect(asked.verdict).toBe('allowed');
      expect(asked.law[0]?.decision.findings.map(({ provision }) => provision)).toContainEqual(
        expect.stringMatching(/^lrs-16-4/),
      );
      const federal = await world.person('federal-director', await world.organisation('federal-police'));
      expect((await world.perform(federal, 'registry/consult', { register: 'national-fixed-cameras' })).verdict).toBe(
        'allowed',
      );
      expect(rowsOf(await world.perform(otherChief, 'registry/consult', { register: 'national-fixed-cameras' }))).toBe(
        0,
      );
    });
  });

  it('are what the journal says', async () => {
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});
