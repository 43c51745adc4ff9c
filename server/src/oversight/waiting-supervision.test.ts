import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whoSees } from '../../../testing/src/waiting-seen.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import type { WaitingSource } from '../identity/index.ts';
import type { Actor } from '../ledger/index.ts';
import { registryActs } from '../registry/index.ts';
import { oversightActs, waitingSupervision } from './index.ts';

let w: TestWorld;
let source: WaitingSource;
let zone: string;
let otherZone: string;
let dpo: Actor;
const nobody = '00000000-0000-4000-8000-000000000000';
const noticedAt = '2026-11-20T08:00:00Z';

beforeAll(async () => {
  w = await openTestWorld([...registryActs, ...oversightActs]);
  source = waitingSupervision(w.ledger.reads);
  zone = await w.organisation('local-police-zone', 'zone-claire');
  otherZone = await w.organisation('local-police-zone', 'zone-voie');
  dpo = await w.person('dpo', zone);
  const officer = await w.person('operational-member', zone);
  await w.perform(officer, 'registry/consult-bodycam', {
    entryId: randomUUID(),
    branch: 'administrative',
    missionReference: 'M-1',
    concreteReason: 'vol de vélo rue des Lattes',
  });
}, 60_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
});

const must = async (type: string, payload: object) => {
  const receipt = await w.perform(dpo, type, payload);
  expect([receipt.verdict, receipt.gates.map((gate) => gate.id)]).toEqual(['allowed', []]);
  return receipt;
};
const waiting = async (at = w.now().toString()) =>
  (await source.waitingFor(dpo, at)).map(({ kind, isOverdue }) => [kind, isOverdue]);

describe('supervision', () => {
  it('lets sampled accesses and breaches wait for the officer of the body, and for nobody else of the whole table', async () => {
    w.setNow('2026-11-21T09:00:10Z');
    await must('oversight/draw-sample', { from: '2026-11-01T00:00:00Z', to: '2026-11-21T09:00:09Z', count: 5 });
    await must('oversight/record-breach', {
      reference: 'V-1',
      what: 'Disque égaré',
      noticedAt,
      affectedData: 'Aucune image',
      measures: 'Recherche',
    });
    expect(await whoSees(source, { organisationId: zone, personId: nobody }, w.now().toString())).toEqual({
      'judge-sample': ['dpo'],
      'tell-breach': ['dpo'],
    });
    expect(await whoSees(source, { organisationId: otherZone, personId: nobody }, w.now().toString())).toEqual({});
  });

  it('shows a breach overdue from 72 hours after it was noticed, and lets go of it when closed', async () => {
    const due = Temporal.Instant.from(noticedAt).add({ hours: 72 });
    expect(await waiting(due.subtract({ seconds: 1 }).toString())).toContainEqual(['tell-breach', false]);
    expect(await waiting(due.toString())).toContainEqual(['tell-breach', true]);
    const [breach] = (await source.waitingFor(dpo, w.now().toString())).filter((item) => item.kind === 'tell-breach');
    await must('oversight/close-breach', { breachId: breach?.subjectId, outcome: 'Disque retrouvé' });
    expect(await waiting()).toEqual([['judge-sample', false]]);
  });
});
