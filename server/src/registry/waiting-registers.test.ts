import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCamera, DatedWorld } from '../../../testing/src/registry-world.ts';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import type { WaitingSource } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { waitingRegisters } from './waiting-registers.ts';

let w: DatedWorld;
let source: WaitingSource;
let zone: string;
let other: string;
let chief: Actor;
let camera: string;
const nobody = '00000000-0000-4000-8000-000000000000';
const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
];

const csv = 'ref;label;lon;lat;kind\nA1;mât A;4.55;50.862;fixed\nA1;encore A;;;\n';
const list = (text: string) => ({
  importId: randomUUID(),
  format: 'csv',
  text,
  fileName: 'caméras.csv',
  source: {
    id: 'liste-de-la-zone',
    name: 'Liste de la zone',
    url: null,
    licence: 'none',
    date: '2026',
    dateText: null,
    retrieved: null,
  },
});
const kinds = async (at = w.now()) => (await source.waitingFor(chief, at)).map((item) => item.kind);

beforeAll(async () => {
  w = await DatedWorld.open('2026-11-21T09:00:00Z');
  source = waitingRegisters(w.ledger.reads);
  zone = await w.organisation('local-police-zone', ['00001']);
  other = await w.organisation('local-police-zone', ['00002']);
  chief = await w.person('chief-of-corps', zone);
  camera = await addCamera(w, zone, 'fixed');
}, 60_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
});

describe('registers to complete', () => {
  it('a fixed camera missing in the national register waits for those who enter it, of its own service only', async () => {
    expect(await whoSees(source, { organisationId: zone, personId: nobody }, w.now())).toEqual({
      'register-fixed-cameras': [...heads, 'responsible-officer', 'operational-member'],
    });
    expect(await whoSees(source, { organisationId: other, personId: nobody }, w.now())).toEqual({});
  });

  it('waits no more once it is entered', async () => {
    expect(await kinds()).toEqual(['register-fixed-cameras']);
    const receipt = await w.perform(chief, 'registry/register-fixed-camera', {
      entryId: randomUUID(),
      cameraId: camera,
      inServiceOn: '2026-11-01',
    });
    expect(receipt.verdict).toBe('allowed');
    expect(await kinds()).toEqual([]);
  });

  it('an import with refused rows waits for those who decide, thirty days or until the list is taken in again', async () => {
    const first = list(csv);
    expect((await w.perform(chief, 'registry/import-list', first)).verdict).toBe('allowed');
    const items = await source.waitingFor(chief, w.now());
    expect(items.find((item) => item.kind === 'look-at-import')).toMatchObject({ subjectId: first.importId });
    const seen = await whoSees(source, { organisationId: zone, personId: nobody }, w.now());
    expect(seen['look-at-import']).toEqual([...heads, 'camera-controller']);
    // A list says little: what it leaves unknown waits for those who keep cameras.
    expect(seen['complete-cameras']).toEqual([
      ...heads,
      'responsible-officer',
      'camera-controller',
      'designated-notifier',
    ]);
    const day30 = Temporal.Instant.from(w.now()).add({ hours: 30 * 24 });
    expect(await kinds(day30.subtract({ seconds: 1 }).toString())).toContain('look-at-import');
    expect(await kinds(day30.add({ seconds: 1 }).toString())).not.toContain('look-at-import');
    w.setNow('2026-11-21T09:01:00Z');
    const again = await w.perform(
      chief,
      'registry/import-list',
      list('ref;label;lon;lat;kind\nA2;mât B;4.551;50.863;fixed\n'),
    );
    expect(again.verdict).toBe('allowed');
    expect(await kinds()).not.toContain('look-at-import');
  });
});
