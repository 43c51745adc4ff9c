import { normalForm, seriesOf, takeIn } from '@clairevoie/plates';
import { expect, test } from 'vitest';
import { confusableSigns } from './confusable-signs.ts';
import { generateDay } from './generate-day.ts';

const plan = {
  seed: 7,
  day: '2026-11-30',
  devices: ['a', 'b', 'c', 'd'],
  vehicles: 1_500,
  misreads: 0.03,
  confusable: confusableSigns(),
};
const day = generateDay(plan);
const hourOf = (at: string): number => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').hour;
const countIn = (from: number, before: number): number =>
  day.filter(({ at }) => hourOf(at) >= from && hourOf(at) < before).length;

test('the same seed makes the same day, another seed another', () => {
  expect(generateDay(plan)).toEqual(day);
  expect(generateDay({ ...plan, seed: 8 })).not.toEqual(day);
});

test('the day lies in Brussels, in the order of time, with two rush hours and a quiet night', () => {
  const times = day.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(
    new Set(
      times.map((at) => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()),
    ),
  ).toEqual(new Set(['2026-11-30']));
  expect(countIn(7, 9)).toBeGreaterThan(5 * countIn(1, 4));
  expect(countIn(16, 18)).toBeGreaterThan(2 * countIn(10, 12));
});

test('commuters come back: many plates are read in the morning and in the evening', () => {
  const morning = new Set(day.filter(({ at }) => hourOf(at) < 11).map(({ plate }) => plate));
  const again = new Set(day.filter(({ at, plate }) => hourOf(at) > 14 && morning.has(plate)).map(({ plate }) => plate));
  expect(again.size).toBeGreaterThan(400);
});

test('some three reads in a hundred have a wrong sign, and only those are not of the form of their series', () => {
  const belgian = day.filter(({ country }) => country === 'BE');
  const odd = belgian.filter(({ plate }) => seriesOf('BE', normalForm(plate, 'BE')) === null);
  expect(odd.length / belgian.length).toBeGreaterThan(0.005);
  expect(odd.length / belgian.length).toBeLessThan(0.04);
  expect(
    generateDay({ ...plan, misreads: 0 }).filter(
      ({ plate, country }) => country === 'BE' && seriesOf('BE', normalForm(plate, 'BE')) === null,
    ),
  ).toEqual([]);
});

test('some camera is silent for a while, and what is generated is read as our own form', () => {
  const gaps = plan.devices.map((device) => {
    const times = day
      .filter((read) => read.device === device && hourOf(read.at) >= 7 && hourOf(read.at) < 19)
      .map(({ at }) => Date.parse(at));
    return Math.max(...times.slice(1).map((ms, n) => ms - (times[n] ?? ms)));
  });
  expect(day.length).toBeGreaterThan(3_000);
  expect(Math.max(...gaps)).toBeGreaterThan(4 * 60_000);
  const body = new TextEncoder().encode(day.map((read) => `${JSON.stringify(read)}\n`).join(''));
  const taken = takeIn(body, {
    contentType: 'application/x-ndjson',
    receivedAt: Temporal.Instant.from('2026-12-01T12:00:00Z'),
    zoneOfDevice: null,
  });
  expect([taken.reads.length, taken.refused, taken.dropped]).toEqual([day.length, [], {}]);
});
