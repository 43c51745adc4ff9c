import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { identityActs, loadActor } from '../identity/index.ts';
import { type Actor, compareRegisters, type Ledger, openLedger, type Receipt } from '../ledger/index.ts';
import { registryActs, type UseEntryRow } from './index.ts';

/** A demo world that opens on the day asked: legal time never runs backwards, so each day has a world of its own. */
class DatedWorld implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly ledger: Ledger;
  readonly #dataDir: string;
  #present: Temporal.Instant;

  private constructor(database: TestDatabase, ledger: Ledger, dataDir: string, clock: { present: Temporal.Instant }) {
    this.database = database;
    this.ledger = ledger;
    this.#dataDir = dataDir;
    this.#present = clock.present;
    this.setNow = (instant) => {
      clock.present = Temporal.Instant.from(instant);
      this.#present = clock.present;
    };
  }
  readonly setNow: (instant: string) => void;

  static async open(instant: string): Promise<DatedWorld> {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'clv-registry-'));
    const clock = { present: Temporal.Instant.from(instant) };
    const ledger = await openLedger({
      pool: database.pool('clv_app'),
      definitions: [...identityActs, ...registryActs],
      loadActor,
      dataDir,
      serverName: 'registry.example',
      demo: true,
      now: () => clock.present,
      onError: (error) => {
        throw error;
      },
    });
    return new DatedWorld(database, ledger, dataDir, clock);
  }

  now(): string {
    return this.#present.toString();
  }
  perform(actor: Actor, type: string, payload: object): Promise<Receipt> {
    return this.ledger.gate.perform({ type, key: randomUUID(), actor, payload });
  }
  async found(type: string, payload: object): Promise<void> {
    const receipt = await this.ledger.gate.performAsSystem({
      type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict !== 'allowed') throw new Error(`${type}: ${receipt.gates.map(({ id }) => id).join()}`);
  }
  async organisation(kind: string, nisCodes: readonly string[] = []): Promise<string> {
    const organisationId = randomUUID();
    const name = `${kind} (fictif/fictief)`;
    await this.found('identity/register-organisation', {
      organisationId,
      slug: `o-${organisationId}`,
      kind,
      isReal: false,
      names: { fr: name, nl: name, en: name },
      nisCodes,
    });
    return organisationId;
  }
  async person(functionKey: string, organisationId: string, designatedTo?: string): Promise<Actor> {
    const personId = randomUUID();
    const from = '2018-01-01T00:00:00Z';
    await this.found('identity/register-person', {
      personId,
      givenName: 'Ajoure',
      familyName: 'Fictive',
      language: 'fr',
      isFictional: true,
    });
    await this.found('identity/grant-function', {
      grantId: randomUUID(),
      personId,
      functionKey,
      organisationId,
      from,
      instrument: 'fiction',
    });
    if (designatedTo === undefined) return { personId, functionKey, organisationId };
    const scope = { covers: 'all', named: [] };
    await this.found('identity/designate', {
      designationId: randomUUID(),
      personId,
      functionKey: designatedTo,
      organisationId,
      scope,
      from,
      instrument: 'fiction',
    });
    return { personId, functionKey: designatedTo, organisationId };
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.ledger[Symbol.asyncDispose]();
    await this.database.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}

const source = {
  id: 'invented',
  name: 'Inventé',
  url: null,
  licence: 'none',
  date: '2026',
  dateText: null,
  retrieved: null,
};
const request = { reference: 'VRAAG-1', reason: 'vraag om terbeschikkingstelling' };
const content = {
  cameraKinds: ['fixed'],
  intelligent: false,
  functions: [],
  place: 'place du Croisillon',
  purposes: [{ branch: 'administrative', text: 'sécurité des personnes' }],
  basis: { kind: 'authorisation', reference: 'A-1' },
};
const gatesOf = (receipt: Receipt) =>
  receipt.gates.filter(({ blocks }) => blocks).map(({ id }) => id.replace('registry-', ''));
const rowsOf = (receipt: Receipt): number => (Array.isArray(receipt.result.rows) ? receipt.result.rows.length : -1);

const cameraOf = (kind: string, position: 'point' | 'none' = 'point') => ({
  label: `caméra ${kind}`,
  device: 'surveillance-camera',
  kind,
  intelligent: 'no',
  anpr: 'no',
  stage: { state: 'installed', year: 2018, asPublished: null },
  count: 1,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position:
    position === 'none'
      ? { type: 'none', precision: 'none', howFound: 'not stated' }
      : { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
});

async function addCamera(
  world: DatedWorld,
  organisationId: string,
  kind: string,
  position?: 'point' | 'none',
  publish = false,
): Promise<string> {
  const cameraId = randomUUID();
  await world.found('registry/register-camera', {
    cameraId,
    reference: cameraId,
    camera: cameraOf(kind, position),
    organisationId,
    source,
    ...(publish ? { publish } : {}),
  });
  return cameraId;
}

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
      expect((await enterUse(world, chief, { useReference: undefined })).receipt.verdict).toBe('refused');
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

    it('opens to overseers on request; intelligence services fall under their own law', async () => {
      const ask = (actor: Actor) =>
        world.perform(actor, 'registry/consult', { register: 'national-fixed-cameras', request });
      expect(rowsOf(await ask(overseer))).toBeGreaterThanOrEqual(4);
      const service = await world.person('intelligence-officer', await world.organisation('intelligence-service'));
      expect((await ask(service)).verdict).toBe('needs-human');
      const federal = await world.person('federal-director', await world.organisation('federal-police'));
      expect((await world.perform(federal, 'registry/consult', { register: 'national-fixed-cameras' })).verdict).toBe(
        'allowed',
      );
      expect(rowsOf(await world.perform(otherChief, 'registry/consult', { register: 'national-fixed-cameras' }))).toBe(
        0,
      );
    });
  });

  describe('bodycam register', () => {
    let bodycam: string;
    let wearer: Actor;
    let reader: Actor;
    let entryId: string;
    const entry = (more: object = {}) => ({
      entryId: randomUUID(),
      cameraId: bodycam,
      recordings: [{ reference: 'V-1' }],
      usedFrom: '2026-11-20T08:00:00Z',
      usedTo: '2026-11-20T08:20:00Z',
      wearerId: wearer.personId,
      placeOrRoute: 'rue de la Latte',
      automatic: true,
      ...more,
    });
    const enter = (actor: Actor, more: object = {}) => world.perform(actor, 'registry/enter-bodycam', entry(more));
    const look = (actor: Actor, more: object = {}) =>
      world.perform(actor, 'registry/consult-bodycam', {
        entryId,
        purpose: '1',
        branch: 'administrative',
        missionReference: 'M-7',
        operationalReasons: 'procès-verbal de l’intervention',
        concreteReason: 'vérifier la description donnée au procès-verbal',
        needToKnow: true,
        withinAttributions: true,
        ...more,
      });
    beforeAll(async () => {
      bodycam = await addCamera(world, zone, 'individual');
      wearer = await world.person('operational-member', zone);
      reader = await world.person('operational-member', zone, 'access-designee');
      const first = entry();
      entryId = first.entryId;
      expect((await world.perform(wearer, 'registry/enter-bodycam', first)).verdict).toBe('allowed');
    });

    it.each([
      ['the recordings', { recordings: [] }],
      ['the moment', { usedFrom: undefined, usedTo: undefined }],
      ['the wearer', { wearerId: undefined }],
      ['the place or route', { placeOrRoute: undefined }],
    ])('refuses an entry without %s', async (_what, missing) => {
      const receipt = await enter(wearer, {
        usedFrom: '2026-11-19T08:00:00Z',
        usedTo: '2026-11-19T08:05:00Z',
        ...missing,
      });
      expect(receipt.verdict).toBe('refused');
    });

    it('refuses two wearers of one camera at the same time, a wearer from elsewhere and another kind of camera', async () => {
      const colleague = await world.person('operational-member', zone);
      expect((await enter(wearer, { wearerId: colleague.personId })).verdict).toBe('refused');
      expect(
        gatesOf(
          await enter(wearer, {
            wearerId: otherChief.personId,
            usedFrom: '2026-11-18T08:00:00Z',
            usedTo: '2026-11-18T09:00:00Z',
          }),
        ),
      ).toEqual(['unknown-wearer']);
      expect(gatesOf(await enter(wearer, { cameraId: await addCamera(world, zone, 'mobile') }))).toEqual([
        'not-a-bodycam',
      ]);
      expect(gatesOf(await enter(otherChief, {}))).toContain('unknown-camera');
    });

    it('opens to a designated member with purpose and concrete reason; the journal shows the look', async () => {
      const receipt = await look(reader);
      expect(receipt.verdict).toBe('allowed');
      expect(receipt.result.entry).toMatchObject({
        wearerId: wearer.personId,
        placeOrRoute: 'rue de la Latte',
        recordings: [{ reference: 'V-1' }],
      });
      expect((await look(reader, { metadataOnly: true })).result.entry).not.toHaveProperty('recordings');
    });

    it('refuses without designation, purpose or reason, and to another service', async () => {
      expect((await look(wearer)).verdict).toBe('refused');
      expect((await look(reader, { purpose: undefined })).verdict).toBe('refused');
      expect((await look(reader, { concreteReason: undefined })).verdict).toBe('refused');
      expect((await look(reader, { needToKnow: undefined })).verdict).toBe('needs-human');
      const stranger = await world.person('operational-member', otherZone, 'access-designee');
      expect(gatesOf(await look(stranger))).toEqual(['unknown-entry']);
      const refused = await look(wearer);
      const { rows } = await world.database
        .pool('clv_owner')
        .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [refused.entryId]);
      expect(rows[0]?.groups).not.toContain('rue de la Latte');
    });

    it('extracts for a recipient of the closed list only, by a person designated to extract', async () => {
      const extractor = await world.person('operational-member', zone, 'extraction-designee');
      const extract = (actor: Actor, recipient: object | undefined, procedureReference: string | undefined = 'PV-9') =>
        world.perform(actor, 'registry/extract-bodycam', {
          entryId,
          purpose: '2',
          branch: 'judicial',
          missionReference: 'M-7',
          operationalReasons: 'information judiciaire',
          concreteReason: 'transmettre au parquet les images des faits',
          needToKnow: true,
          withinAttributions: true,
          ...(recipient === undefined ? {} : { recipient }),
          ...(procedureReference === undefined ? {} : { procedureReference }),
        });
      expect((await extract(extractor, { function: 'prosecutor', recipientClass: 'authority' })).verdict).toBe(
        'allowed',
      );
      expect((await extract(reader, { function: 'prosecutor', recipientClass: 'authority' })).verdict).toBe('refused');
      expect((await extract(extractor, { function: 'operator', recipientClass: 'other' })).verdict).toBe('refused');
      expect((await extract(extractor, undefined)).verdict).toBe('needs-human');
      expect(
        (await extract(extractor, { function: 'mayor', recipientClass: 'police', needToKnow: true })).verdict,
      ).toBe('refused');
    });

    it('keeps its data no longer than the recordings: refused before the term, erased with the journal body after it', async () => {
      const expire = () =>
        world.ledger.gate.performAsSystem({
          type: 'registry/expire-bodycam-entry',
          key: randomUUID(),
          organisationId: 'clairevoie-server',
          payload: { entryId },
        });
      expect((await expire()).verdict).toBe('refused');
      expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
      world.setNow('2027-11-20T09:00:00Z');
      expect((await look(reader)).verdict).toBe('refused');
      expect((await expire()).verdict).toBe('allowed');
      expect(gatesOf(await look(reader))).toEqual(['unknown-entry']);
      expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
    });
  });
});
