import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodReasons, openVaultWorld, type VaultWorld } from '../../../testing/src/vault/vault-world.ts';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import type { WaitingSource } from '../identity/index.ts';
import { waitingRecordings } from './waiting-recordings.ts';

let w: VaultWorld;
let source: WaitingSource;
let asked: string;
let late: string;

const commanders = ['chief-of-corps', 'coordinating-director', 'requesting-director'];
const nobody = '00000000-0000-4000-8000-000000000000';
const now = () => w.vault.legalNow();
const must = async (receipt: Promise<{ readonly verdict: string; readonly gates: readonly { id: string }[] }>) => {
  const { verdict, gates } = await receipt;
  expect([verdict, gates.map((gate) => gate.id).filter((id) => !id.includes('witness'))]).toEqual(['allowed', []]);
};

beforeAll(async () => {
  w = await openVaultWorld();
  source = waitingRecordings(w.world.ledger.reads);
  const { chief, officer, controlOrgan } = w.people;
  asked = await w.kept();
  const summary = await w.world.ledger.reads.query<{ captured_from: string; captured_to: string }>(
    'select captured_from, captured_to from vault.recording where id = $1',
    [asked],
  );
  const row = summary.rows[0];
  await must(
    w.perform(officer, 'vault/request-access', {
      ...goodReasons,
      addressedTo: w.ids.office,
      items: [{ recordingId: asked, from: row?.captured_from, to: row?.captured_to }],
    }),
  );
  const end = Temporal.Instant.from(await now()).subtract({ minutes: 30 });
  const brought = await w.bring({
    parts: [{ from: end.subtract({ seconds: 60 }).toString(), to: end.toString() }],
  });
  expect(brought.state).toBe('quarantined');
  late = brought.recordingId;
  const suspended = await w.kept();
  await must(
    w.perform(controlOrgan, 'vault/suspend-recording', { recordingId: suspended, reasons: 'Contrôle en cours' }),
  );
  const short = await w.placeCamera('street', { configuredRetention: 'P5D' });
  const held = await w.kept({ cameraId: short });
  await must(
    w.perform(chief, 'vault/hold', {
      recordingId: held,
      dueOn: Temporal.Instant.from(await now())
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .add({ days: 40 })
        .toString(),
      ground: 'criminal-file',
      reference: 'PV FIC-2026-99',
    }),
  );
  await w.kept({ cameraId: short });
}, 60_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
});

describe('what waits in the vault', () => {
  it('shows a service what its own functions can do, and nothing to any other function', async () => {
    expect(await whoSees(source, { organisationId: w.ids.zone, personId: nobody }, await now())).toEqual({
      'release-recording': [...commanders, 'responsible-officer', 'dpo'].toSorted(byTable),
      'recordings-fall-due': commanders,
      'review-hold': commanders,
    });
  });

  it('shows an office of the prosecutor the requests addressed to it, and only to its prosecutor', async () => {
    expect(await whoSees(source, { organisationId: w.ids.office, personId: nobody }, await now())).toEqual({
      'decide-access': ['prosecutor'],
    });
  });

  it('shows the authority that suspended a recording its own suspension', async () => {
    expect(await whoSees(source, { organisationId: w.ids.controlOrgan, personId: nobody }, await now())).toEqual({
      'review-suspension': ['control-organ'],
    });
  });

  it('shows another service nothing', async () => {
    expect(await whoSees(source, { organisationId: w.ids.otherZone, personId: nobody }, await now())).toEqual({});
  });

  it('says by when: the moment at which the images are destroyed, overdue from that very moment', async () => {
    const [item] = await source.waitingFor(w.people.prosecutor, await now());
    expect(item).toMatchObject({ kind: 'decide-access', basis: 'law', provision: 'lfp-25-7-p1-al2', isOverdue: false });
    const due = Temporal.Instant.from(item?.dueAt ?? '');
    const at = async (instant: Temporal.Instant) =>
      (await source.waitingFor(w.people.prosecutor, instant.toString())).map((one) => one.isOverdue);
    expect(await at(due.subtract({ seconds: 1 }))).toEqual([false]);
    expect(await at(due)).toEqual([true]);
  });

  it('leads to the recording that came late, and lets go of it once released', async () => {
    const ids = async () =>
      (await source.waitingFor(w.people.chief, await now()))
        .filter((one) => one.kind === 'release-recording')
        .map((one) => one.subjectId);
    expect(await ids()).toEqual([late]);
    await must(
      w.perform(w.people.chief, 'vault/release-quarantine', {
        recordingId: late,
        clockReasons: 'Retard du réseau, horloge vérifiée',
      }),
    );
    expect(await ids()).toEqual([]);
  });
});

const table = ['chief-of-corps', 'coordinating-director', 'requesting-director', 'responsible-officer', 'dpo'];
function byTable(a: string, b: string): number {
  return table.indexOf(a) - table.indexOf(b);
}
