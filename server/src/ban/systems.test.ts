import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import {
  type BanWorld,
  cleanReport,
  openBanWorld,
  recognisingReport,
  tinySystem,
} from '../../../testing/src/ban/ban-world.ts';
import { compareRegisters } from '../ledger/index.ts';
import { activateSystem } from './acts/run-system.ts';
import { raiseDueAlarms } from './alarms.ts';
import { listVerdictHistory } from './public.ts';
import { faceSystems } from './registers.ts';
import { publishVerdicts } from './verdict-history.ts';

let w: BanWorld;
beforeAll(async () => {
  w = await openBanWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const systemOf = async (id: string) => (await w.world.ledger.gate.registers.find(faceSystems, { id }))[0];
const alarms = () => raiseDueAlarms(w.world.ledger.reads, w.world.ledger.gate, w.world.now().toString());
const attest = (systemId: string, kind: string, filesRoot: string, more: object = {}) =>
  w.world.ledger.gate.performAsSystem({
    type: 'ban/attest-system',
    key: crypto.randomUUID(),
    organisationId: w.ids.zone,
    payload: {
      ...{
        systemId,
        statementKind: kind,
        filesRoot,
        statementDigest: 'd'.repeat(64),
        signature: `${'A'.repeat(86)}==`,
      },
      ...{ fileCount: 3, sizeBytes: 30, readMode: 'full', readAgain: 3, oldestReadOn: w.today() },
      measuredAt: w.world.now().toString(),
      ...more,
    },
  });
const enrolled = async (reference: string): Promise<string> => {
  const systemId = await w.declared({ reference });
  const payload = { systemId, publicKey: `${'A'.repeat(43)}=`, tokenSha256: 'b'.repeat(64) };
  return resultOf(await w.perform(w.people.chief, 'ban/enrol-node', payload), 'systemId');
};

describe('a system without evidence', () => {
  it('is declared, and cannot be authorised: a rule of the house that says so, and that it is no law', async () => {
    const systemId = await w.declared({ reference: 'A-1' });
    const receipt = await w.perform(w.people.chief, 'ban/activate-system', { systemId });
    expect(whyOf(receipt)).toBe('blocked | ban-no-evidence-no-authorisation');
    expect(receipt.gates[0]?.because.fr).toContain('non de la loi');
    // Nobody authorises here: no text gives that power, and the words do not lend it.
    expect(JSON.stringify([receipt.gates[0]?.because, activateSystem.title])).not.toMatch(/autoris|toela|toelat/i);
    expect(receipt.gates[0]?.because.nl).toContain('hoogstens tweeënnegentig dagen');
    expect(receipt.law).toEqual([]);
  });

  it.each([
    ['an incomplete report', { ...cleanReport, complete: false }],
    ['a report that finds recognition', recognisingReport],
    ['an SBOM', { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'opencv' }] }],
  ])('is not authorised on %s', async (name, report) => {
    const systemId = await w.declared({ reference: `B-${name.length}` });
    resultOf(await w.submitted(w.people.chief, systemId, report), 'evidenceId');
    expect(whyOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId }))).toBe(
      'blocked | ban-no-evidence-no-authorisation',
    );
  });

  it('is authorised on a complete report without a finding, or with a published reason', async () => {
    const systemId = await w.declared({ reference: 'C-1' });
    await w.submitted(w.people.chief, systemId);
    resultOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId }), 'systemId');
    const other = await w.declared({ reference: 'C-2' });
    const reason = { systemId: other, reasons: 'Le fournisseur refuse l’accès.', until: '2026-12-31' };
    resultOf(await w.perform(w.people.chief, 'ban/record-exception', reason), 'systemId');
    resultOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId: other }), 'systemId');
    const tooLong = { ...reason, until: '2027-03-15' };
    expect(whyOf(await w.perform(w.people.chief, 'ban/record-exception', tooLong))).toBe(
      'blocked | ban-exception-too-long',
    );
  });

  it('is nobody else’s to declare, to authorise or to bring evidence for', async () => {
    const systemId = await w.declared({ reference: 'D-1' });
    const { otherChief } = w.people;
    for (const [type, payload] of [
      ['ban/declare-system', { ...tinySystem, systemId }],
      ['ban/activate-system', { systemId }],
      ['ban/withdraw-system', { systemId, reasons: 'non' }],
    ] as const)
      expect([type, whyOf(await w.perform(otherChief, type, payload))]).toEqual([
        type,
        expect.stringContaining('ban-unknown-system'),
      ]);
    expect(whyOf(await w.submitted(otherChief, systemId))).toBe('blocked | ban-unknown-system');
    // What another body brought is not one's own.
    const digest = await w.brought(otherChief, { ...cleanReport, seconds: 77 });
    const payload = { systemId, digest, madeOn: w.today() };
    expect(whyOf(await w.perform(w.people.chief, 'ban/submit-report', payload))).toBe('blocked | ban-unknown-document');
  });
});

describe('what changes or grows old', () => {
  it('is a drift when other files are measured than were attested, until a new attestation; the schedule raises it once', async () => {
    const systemId = await enrolled('E-1');
    await w.submitted(w.people.chief, systemId);
    await attest(systemId, 'attestation', '1'.repeat(64));
    resultOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId }), 'systemId');
    expect(await alarms()).toBe(0);
    expect((await attest(systemId, 'measurement', '1'.repeat(64))).result.hasDrifted).toBe(false);
    expect((await attest(systemId, 'measurement', '2'.repeat(64))).result.hasDrifted).toBe(true);
    expect(await alarms()).toBe(1);
    expect(await alarms()).toBe(0);
    expect(await systemOf(systemId)).toMatchObject({ state: 'lapsed', alarm: 'drift' });
    // Back to the old files: that something changed in between stays said.
    await attest(systemId, 'measurement', '1'.repeat(64));
    expect((await systemOf(systemId))?.drift_since).not.toBeNull();
    await attest(systemId, 'attestation', '2'.repeat(64));
    expect(await systemOf(systemId)).toMatchObject({ drift_since: null, attested_root: '2'.repeat(64) });
  });

  it('is a drift too when the body declares another release after an attestation', async () => {
    const systemId = await enrolled('E-2');
    await attest(systemId, 'attestation', '1'.repeat(64));
    const components = [{ ...tinySystem.components[0], release: '4.3' }];
    await w.declared({ systemId, reference: 'E-2', components });
    expect((await systemOf(systemId))?.drift_since).not.toBeNull();
  });

  it('takes no statement of a node that was never enrolled, that reads too old, or that comes from the future', async () => {
    const bare = await w.declared({ reference: 'E-3' });
    expect(whyOf(await attest(bare, 'attestation', '1'.repeat(64)))).toBe('blocked | ban-node-without-key');
    const systemId = await enrolled('E-4');
    expect(whyOf(await attest(systemId, 'attestation', '1'.repeat(64), { oldestReadOn: '2026-10-01' }))).toBe(
      'blocked | ban-reading-too-old',
    );
    expect(whyOf(await attest(systemId, 'attestation', '1'.repeat(64), { measuredAt: '2026-11-22T09:00:00Z' }))).toBe(
      'blocked | ban-made-in-the-future',
    );
  });

  it('lapses the day after its evidence is over, not on its last day; a published reason keeps it running', async () => {
    const systemId = await w.declared({ reference: 'F-1' });
    const kept = await w.declared({ reference: 'F-2' });
    for (const id of [systemId, kept]) {
      await w.submitted(w.people.chief, id);
      resultOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId: id }), 'systemId');
    }
    // Made on 21 November: counts ninety-two days, to 21 February.
    w.world.setNow('2027-02-21T22:30:00Z');
    await alarms();
    expect(await systemOf(systemId)).toMatchObject({ state: 'active', alarm: null });
    const reason = { systemId: kept, reasons: 'Contrôle demandé.', until: '2027-03-31' };
    resultOf(await w.perform(w.people.chief, 'ban/record-exception', reason), 'systemId');
    w.world.setNow('2027-02-21T23:00:00Z');
    await alarms();
    expect(await systemOf(systemId)).toMatchObject({ state: 'lapsed', alarm: 'evidence-over' });
    expect(await systemOf(kept)).toMatchObject({ state: 'active', alarm: null });
    w.world.setNow('2027-04-01T08:00:00Z');
    await alarms();
    expect(await systemOf(kept)).toMatchObject({ state: 'lapsed', alarm: 'exception-over' });
  });

  it('raises no alarm that the register does not give rise to', async () => {
    const systemId = await w.declared({ reference: 'F-3' });
    expect(whyOf(await w.world.asSystem('ban/raise-alarm', { systemId, alarm: 'drift' }))).toBe(
      'blocked | ban-alarm-not-due',
    );
  });
});

describe('a suspension', () => {
  it('names a provision that we hold, or says that its text is not in our files', async () => {
    const systemId = await w.declared({ reference: 'G-1' });
    const suspend = (more: object, actor = w.people.organ) =>
      w.perform(actor, 'ban/suspend-system', { systemId, reasons: 'Examen en cours.', ...more });
    for (const more of [
      { ground: 'provision' },
      { ground: 'provision', provision: 'lfp-99' },
      { ground: 'not-in-our-files', provision: 'lfp-25-6' },
    ])
      expect(whyOf(await suspend(more))).toBe('blocked | ban-unknown-provision');
    resultOf(await suspend({ ground: 'not-in-our-files' }), 'systemId');
    expect(whyOf(await suspend({ ground: 'own-decision' }))).toBe('blocked | ban-not-open-to-this-act');
    expect(await systemOf(systemId)).toMatchObject({ state: 'suspended', ground: 'not-in-our-files' });
  });
});

describe('what is published', () => {
  const publish = (demo: boolean) => publishVerdicts(w.world.ledger.reads, w.world.ledger.gate, { demo });

  it('waits for four in the morning and comes once a day, so that no row moves at the second of an act', async () => {
    const round = publish(false);
    const history = () => listVerdictHistory(w.world.database.pool('clv_portal'), w.ids.zone);
    w.world.setNow('2027-04-02T01:59:00Z');
    await round(w.world.now().toString());
    expect(await history()).toHaveLength(0);
    w.world.setNow('2027-04-02T02:00:00Z');
    await round(w.world.now().toString());
    expect(await history()).toHaveLength(1);
    await w.declared({ reference: 'H-1' });
    w.world.setNow('2027-04-02T10:00:00Z');
    await round(w.world.now().toString());
    await publish(false)(w.world.now().toString());
    expect((await history())[0]?.systems.some(({ reference }) => reference === 'H-1')).toBe(false);
    w.world.setNow('2027-04-03T02:00:00Z');
    await round(w.world.now().toString());
    expect((await history())[0]).toMatchObject({ recordedOn: '2027-04-03' });
    expect((await history())[0]?.systems.some(({ reference }) => reference === 'H-1')).toBe(true);
  });

  it('is the fold of the journal, as every register of this room', async () => {
    await w.world.ledger.integrate();
    expect(await compareRegisters(w.world.database.pool('clv_owner'))).toEqual([]);
  });
});
