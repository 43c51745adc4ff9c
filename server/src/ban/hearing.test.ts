import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, openBanWorld, recognisingReport } from '../../../testing/src/ban/ban-world.ts';
import type { Actor } from '../ledger/index.ts';
import { faceFindings } from './registers.ts';

let w: BanWorld;
let systemId: string;
let findingId: string;
let scans = 0;
beforeAll(async () => {
  w = await openBanWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const bring = async (actor: Actor): Promise<string> =>
  resultOf(await w.submitted(actor, systemId, { ...recognisingReport, seconds: scans }), 'findingId');
beforeEach(async () => {
  scans += 1;
  systemId = await w.declared({ reference: `H-${scans}` });
  findingId = await bring(w.people.otherController);
});

const classify = (actor: Actor = w.people.controller) =>
  w.perform(actor, 'ban/classify-finding', {
    ...{ findingId, capability: 'fr-identification', capabilityStatus: 'present-disabled', product: 'Visage fictif 2' },
  });
const invite = (actor: Actor = w.people.controller) => w.perform(actor, 'ban/invite-to-hearing', { findingId });
const silent = (actor: Actor = w.people.controller, more: object = {}) =>
  w.perform(actor, 'ban/hear-finding', { findingId, hearing: 'declined', ...more });
const confirm = (actor: Actor) => w.perform(actor, 'ban/confirm-finding', { findingId, reasons: 'Il est installé.' });
const toDay = (day: string, time: string) =>
  w.world.setNow(Temporal.ZonedDateTime.from(`${day}T${time}[Europe/Brussels]`).toInstant().toString());

describe('the silence of a body', () => {
  it('counts from the fourteenth day after the act of invitation, and only as the controller states it', async () => {
    resultOf(await classify(), 'findingId');
    expect(whyOf(await silent())).toBe('blocked | ban-not-heard');
    toDay('2026-12-01', '23:30');
    resultOf(await invite(), 'findingId');
    toDay('2026-12-14', '23:59');
    expect(whyOf(await silent())).toBe('blocked | ban-not-heard');
    toDay('2026-12-15', '00:01');
    expect(whyOf(await silent(w.people.chief))).toBe('blocked | ban-not-heard');
    resultOf(await silent(), 'findingId');
    resultOf(await confirm(w.people.controller), 'findingId');
  });

  it('cannot be dated back: no day of an invitation is taken from anybody, and a second one changes nothing', async () => {
    resultOf(await classify(), 'findingId');
    await expect(silent(w.people.controller, { invitedOn: '2020-01-01' })).rejects.toMatchObject({
      code: 'ledger/invalid-payload',
    });
    resultOf(await invite(), 'findingId');
    const before = await w.world.ledger.gate.registers.find(faceFindings, { id: findingId });
    w.world.setNow(w.world.now().add({ hours: 48 }).toString());
    expect(whyOf(await invite())).toBe('blocked | ban-already-invited');
    expect(await w.world.ledger.gate.registers.find(faceFindings, { id: findingId })).toEqual(before);
  });

  it('begins with a finding that was classified, and with a mandate', async () => {
    expect(whyOf(await invite())).toBe('blocked | ban-not-open-to-this-act');
    resultOf(await classify(), 'findingId');
    expect(whyOf(await invite(w.people.unmandated))).toBe('blocked | ban-no-mandate');
  });
});

describe('whoever alone brought the report', () => {
  const heard = async (): Promise<void> => {
    resultOf(await classify(), 'findingId');
    const payload = { findingId, hearing: 'written', statement: 'Désactivé.' };
    resultOf(await w.perform(w.people.chief, 'ban/hear-finding', payload), 'findingId');
  };

  it('does not confirm what it finds, so that one person alone names nobody; another controller does', async () => {
    await heard();
    expect(whyOf(await confirm(w.people.otherController))).toContain('ban-brought-the-report');
    resultOf(await confirm(w.people.controller), 'findingId');
  });

  it('may confirm it where the body brought the same report', async () => {
    await bring(w.people.chief);
    await heard();
    resultOf(await confirm(w.people.otherController), 'findingId');
  });
});
