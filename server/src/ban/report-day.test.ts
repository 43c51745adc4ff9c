import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, cleanReport, openBanWorld } from '../../../testing/src/ban/ban-world.ts';

let w: BanWorld;
beforeAll(async () => {
  w = await openBanWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

describe('the day of a report', () => {
  it('is the one that it states, and no other', async () => {
    const systemId = await w.declared({ reference: 'R-1' });
    const report = { ...cleanReport, seconds: 81, madeAt: '2026-11-19T23:30:00.123Z' };
    const on = (madeOn: string) => w.submitted(w.people.chief, systemId, report, { madeOn });
    for (const day of ['2026-11-19', w.today()])
      expect(whyOf(await on(day))).toBe('blocked | ban-other-day-than-the-report');
    // Half past eleven in UTC is the day after in Brussels.
    resultOf(await on('2026-11-20'), 'evidenceId');
  });

  it('is not after the day on which it was brought first: one old report does not serve again', async () => {
    const systemId = await w.declared({ reference: 'R-2' });
    const report = { ...cleanReport, seconds: 82 };
    const [start, day] = [w.world.now(), w.today()];
    await w.brought(w.people.chief, report);
    w.world.setNow(start.add({ hours: 24 * 100 }).toString());
    expect(whyOf(await w.submitted(w.people.chief, systemId, report))).toBe('blocked | ban-made-after-it-was-brought');
    resultOf(await w.submitted(w.people.chief, systemId, report, { madeOn: day }), 'evidenceId');
    expect(whyOf(await w.perform(w.people.chief, 'ban/activate-system', { systemId }))).toBe(
      'blocked | ban-no-evidence-no-authorisation',
    );
  });

  it('is the earliest that was stated for it of this system, whoever of the same side states another', async () => {
    const systemId = await w.declared({ reference: 'R-3' });
    const report = { ...cleanReport, seconds: 83 };
    const day = Temporal.PlainDate.from(w.today()).subtract({ days: 90 }).toString();
    resultOf(await w.submitted(w.people.chief, systemId, report, { madeOn: day }), 'evidenceId');
    expect(whyOf(await w.submitted(w.people.chief, systemId, report))).toBe('blocked | ban-made-after-it-was-brought');
    // A body cannot bind the independent controller by a day of its own.
    resultOf(await w.submitted(w.people.controller, systemId, report), 'evidenceId');
  });
});
