import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';

let w: AuthorisationWorld;
beforeAll(async () => {
  w = await openAuthorisationWorld();
});
afterAll(() => w.world[Symbol.asyncDispose]());

const id = '01990000-0000-7000-8000-00000000dead';
const at = '2026-11-21T08:00:00Z';
const camera = { kind: 'fixed', intelligent: false, functions: [] };
const actual = { cameraKind: 'fixed', intelligent: false, functions: [], count: 1, purposes: [] };
const acts: readonly (readonly [string, keyof AuthorisationWorld['people'], object])[] = [
  ['authorisation/draft-request', 'chief', { requestId: id, content: tinyRequest }],
  ['authorisation/submit-request', 'chief', { requestId: id, content: tinyRequest }],
  ['authorisation/decide-request', 'secretary', { requestId: id, outcome: 'refused', decidedAt: at }],
  ['authorisation/withdraw', 'secretary', { authorisationId: id, decidedAt: at, reasons: 'Motif.' }],
  [
    'authorisation/notify',
    'chief',
    { authorisationId: id, addressees: [{ role: 'prosecutor', organisationId: id }], means: 'letter', sentAt: at },
  ],
  ['authorisation/acknowledge-notice', 'prosecutor', { noticeId: id }],
  ['authorisation/publish', 'secretary', { authorisationId: id, withheld: [] }],
  ['authorisation/grant-urgent', 'mayor', { urgentGrantId: id, outcome: 'granted', words: 'Oui.' }],
  ['authorisation/plan-sitting', 'secretary', { urgentGrantId: id, firstSittingOn: '2026-12-01' }],
  ['authorisation/end-urgent-mission', 'chief', { urgentGrantId: id }],
  ['authorisation/confirm-urgent', 'secretary', { urgentGrantId: id, outcome: 'refused', decidedAt: at }],
  ['authorisation/declare-change', 'operator', { authorisationId: id, reason: 'Motif.', actual }],
  ['authorisation/activate-use', 'officer', { basis: { kind: 'urgent', id }, cameraIds: [id], camera, purposes: [] }],
  ['authorisation/end-use', 'officer', { useId: id, endedAt: at, reason: 'other' }],
  ['authorisation/complete-task', 'chief', { taskId: id, statement: 'Fait.' }],
];

it.each(acts)(
  '%s on a file that does not exist is a journaled refusal, the same as on the file of somebody else',
  async (type, who, payload) => {
    const receipt = await w.perform(w.people[who], type, payload);
    expect(receipt.verdict).not.toBe('allowed');
    expect(whyOf(receipt)).toContain('authorisation-unknown-file');
    const journaled = await w.world.ledger.reads.query('select verdict from ledger.entry where id = $1', [
      receipt.entryId,
    ]);
    expect(journaled.rows).toEqual([{ verdict: receipt.verdict }]);
    const touched = await w.world.ledger.reads.query(
      'select 1 from ledger.touch t join ledger.entry e on e.seq = t.seq where e.id = $1',
      [receipt.entryId],
    );
    expect(touched.rows).toEqual([]);
  },
);

it.each([
  ['a day that the calendar does not have', { useFrom: '2026-02-30' }],
  ['a year outside what the law and the database know', { useFrom: '0001-01-01' }],
  ['a control character in a text', { modalities: 'a\u0000b' }],
  ['a text of blanks', { modalities: '   ' }],
  ['a field that nobody asked for', { colour: 'red' }],
  ['a function that is no name', { cameras: { ...tinyRequest.cameras, functions: ["'; drop table"] } }],
])('refuses a request with %s as a bad request, without an entry', async (_what, more) => {
  await expect(
    w.perform(w.people.chief, 'authorisation/submit-request', { content: { ...tinyRequest, ...more } }),
  ).rejects.toMatchObject({ code: 'ledger/invalid-payload' });
});

it('reads a hostile text of the largest size in a moment', async () => {
  const modalities = `${'a'.repeat(7_999)}\u0001`;
  const before = performance.now();
  await expect(
    w.perform(w.people.chief, 'authorisation/submit-request', { content: { ...tinyRequest, modalities } }),
  ).rejects.toMatchObject({ code: 'ledger/invalid-payload' });
  expect(performance.now() - before).toBeLessThan(500);
});
