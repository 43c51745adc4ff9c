import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sealedAnchor } from '../../server/src/oversight/index.ts';
import { covertActs, covertList } from './covert-acts.ts';
import { openTestServer, type TestServer } from './server.ts';

/**
 * Somebody who has the public log, polls it and knows what the server publishes, tries to tell weeks with covert acts from weeks
 * without. Pairs of weeks with the same public acts, in one of which covert acts are done; whatever is not a hash must be the
 * same, and what is one must tell nothing to a statistical classifier. The same observer finds them where acts are not concealed.
 */

/** A small generator of our own (mulberry32): a failure can be run again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Week {
  readonly script: number;
  readonly isCovert: boolean;
  /** All that was seen, with hashes and the week's own dates taken out. */
  readonly trace: readonly string[];
  /** Every commitment that the week added, as bytes. */
  readonly random: Buffer;
}

const day = 24 * 60;

/** What a week holds: minutes from its start. Public acts follow from the script, covert ones do not. */
function plan(
  script: number,
  isCovert: boolean,
  roll: () => number,
): readonly (readonly [number, 'public' | 'covert' | 'look'])[] {
  const of = dice(1_000 + script);
  const publicActs = Array.from(
    { length: 2 + Math.floor(of() * 6) },
    () => [Math.floor(of() * 7 * day), 'public'] as const,
  );
  const covert = Array.from(
    { length: isCovert ? 1 + Math.floor(roll() * 25) : 0 },
    () => [Math.floor(roll() * 7 * day), 'covert'] as const,
  );
  const looks = Array.from({ length: 14 }, (_, n) => [n * 12 * 60 + 3 * 60 + 1, 'look'] as const);
  return [...publicActs, ...covert, ...looks].toSorted(([a], [b]) => a - b);
}

async function runWeeks(concealed: typeof covertList, pairs: number, seed: number): Promise<readonly Week[]> {
  let now = Temporal.Instant.from('2026-11-30T00:00:00Z');
  await using opened = await openTestServer({
    now: () => now,
    acts: covertActs,
    concealed,
    seed: async () => undefined,
    scheduleEveryMs: 3_600_000,
  });
  const { ledger } = opened.server;
  const anchor = sealedAnchor(ledger.gate);
  const roll = dice(seed);
  const weeks: Week[] = [];
  for (let script = 0; script < pairs; script += 1) {
    const isFirst = roll() < 0.5;
    for (const isCovert of [isFirst, !isFirst]) {
      const start = now;
      const before = (await look(opened)).size;
      const trace: string[] = [];
      for (const [minute, what] of plan(script, isCovert, roll)) {
        now = start.add({ minutes: minute });
        // As the schedule does, at the first look after three in the morning.
        if (what === 'look') await anchor(now.toString());
        const payload = { about: `n° ${minute} `.repeat(1 + (minute % 40)) };
        if (what === 'covert')
          await act(opened, minute % 2 === 0 ? 'covert/trial-watch' : 'covert/trial-method', payload);
        if (what === 'public') await act(opened, 'identity/register-person', person(minute));
        if (what === 'covert') continue;
        await ledger.integrate();
        const seen = await look(opened);
        trace.push(`${minute} ${seen.size - before} ${masked(seen, before, start)}`);
      }
      const seen = await look(opened);
      weeks.push({ script, isCovert, trace, random: commitmentsOf(seen.headers.slice(before)) });
      now = start.add({ hours: 7 * 24 });
    }
  }
  return weeks;
}

const person = (n: number) => ({
  personId: randomUUID(),
  givenName: 'Personne',
  familyName: `Fictive ${n}`,
  language: 'fr',
  isFictional: true,
});

const act = ({ server }: TestServer, type: string, payload: object) =>
  server.ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });

interface Seen {
  readonly size: number;
  readonly headers: readonly string[];
  readonly answers: readonly {
    readonly path: string;
    readonly status: number;
    readonly headers: string;
    readonly length: number;
  }[];
}

/** One visit: every address of the log, and those beside it that say something of it. */
async function look({ url }: TestServer): Promise<Seen> {
  const answers: Seen['answers'][number][] = [];
  const visit = async (path: string): Promise<Buffer> => {
    const answer = await fetch(`${url}${path}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers].filter(([name]) => name !== 'date' && !name.startsWith('x-ratelimit'));
    answers.push({
      path: path.replace(/\/\d{3}(\.p\/\d+)?$/, ''),
      status: answer.status,
      headers: JSON.stringify(headers),
      length: bytes.length,
    });
    return bytes;
  };
  const note = (await visit('/log/public/checkpoint')).toString();
  const size = Number(note.split('\n')[1]);
  const headers: string[] = [];
  for (let index = 0; index * 256 < size; index += 1) {
    const width = Math.min(256, size - index * 256);
    const path = `${String(index).padStart(3, '0')}${width === 256 ? '' : `.p/${width}`}`;
    await visit(`/log/public/tile/0/${path}`);
    const bundle = await visit(`/log/public/tile/entries/${path}`);
    for (let at = 0; at < bundle.length; ) {
      const length = bundle.readUInt16BE(at);
      headers.push(bundle.subarray(at + 2, at + 2 + length).toString());
      at += 2 + length;
    }
  }
  for (const path of [
    '/log/witnesses',
    '/log/concealed-acts',
    '/log/control-organ/checkpoint',
    '/log/committee-r/checkpoint',
    '/healthz',
  ])
    await visit(path);
  return { size, headers, answers };
}

/** What a visit showed that is no hash, with days counted from the week's own start. */
function masked(seen: Seen, before: number, start: Temporal.Instant): string {
  const dayOf = (text: string): number =>
    start.toZonedDateTimeISO('Europe/Brussels').toPlainDate().until(Temporal.PlainDate.from(text)).days;
  const headers = seen.headers.slice(before).map((text) => {
    const { day: on, groups, ...header }: { day: string; groups: Record<string, string> } = JSON.parse(text);
    return { ...header, day: dayOf(on), groups: Object.keys(groups), length: text.length };
  });
  // A longer log has longer tiles: what a visit says of the week is what it adds.
  const answers = seen.answers.map(({ path, status, headers: of, length }) => [
    path,
    status,
    of.replace(/"content-length","\d+"/, '').replace(/"etag","[^"]*"/, ''),
    path.includes('/tile/') || path.endsWith('checkpoint') || path.endsWith('witnesses') ? 0 : length,
  ]);
  // A log that grew over 256 entries has one more tile of the same kind.
  return JSON.stringify({ headers, answers: [...new Set(answers.map((answer) => JSON.stringify(answer)))] });
}

const commitmentsOf = (headers: readonly string[]): Buffer =>
  Buffer.concat(
    headers.flatMap((text) =>
      Object.values((JSON.parse(text) as { groups: Record<string, string> }).groups).map((value) =>
        Buffer.from(value, 'base64'),
      ),
    ),
  );

/** Numbers that a statistician takes from a week: sizes, lengths and times of what was public, and the look of its random bytes. */
function features({ trace, random }: Week): readonly number[] {
  const text = trace.join('\n');
  const ones = random.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  const mean = random.reduce((sum, byte) => sum + byte, 0) / Math.max(1, random.length);
  const pairs = random.reduce((sum, byte, at) => sum + (byte === random[at + 1] ? 1 : 0), 0);
  return [
    trace.length,
    text.length,
    random.length,
    mean,
    ones / Math.max(1, random.length),
    pairs,
    random[0] ?? 0,
    random.at(-1) ?? 0,
  ];
}

/** Each week's numbers less the mean of its pair's: what the two weeks of one script have in common says nothing of covert acts. */
function besideItsPair(weeks: readonly Week[]): readonly (readonly number[])[] {
  const all = weeks.map(features);
  return all.map((one, at) => {
    const pair = all.filter((_, n) => weeks[n]?.script === weeks[at]?.script);
    return one.map((value, f) => value - pair.reduce((sum, other) => sum + (other[f] ?? 0), 0) / pair.length);
  });
}

/** How many weeks a nearest-centroid classifier names rightly when it has not seen the pair that it judges. */
function rightly(weeks: readonly Week[], labels: readonly boolean[]): number {
  const all = besideItsPair(weeks);
  const scale = (all[0] ?? []).map((_, f) => {
    const values = all.map((one) => one[f] ?? 0);
    const middle = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.sqrt(values.reduce((a, b) => a + (b - middle) ** 2, 0) / values.length) || 1;
  });
  return weeks.filter((week, at) => {
    const centroid = (label: boolean) => {
      const of = all.filter((_, n) => labels[n] === label && weeks[n]?.script !== week.script);
      return scale.map((_, f) => of.reduce((sum, one) => sum + (one[f] ?? 0), 0) / of.length);
    };
    const far = (from: readonly number[]) =>
      scale.reduce((sum, unit, f) => sum + (((all[at]?.[f] ?? 0) - (from[f] ?? 0)) / unit) ** 2, 0);
    return far(centroid(true)) < far(centroid(false)) === labels[at];
  }).length;
}

/** The share of random labellings, one covert week a pair, under which the classifier does as well or better. */
function chance(weeks: readonly Week[]): number {
  const labels = weeks.map(({ isCovert }) => isCovert);
  const observed = rightly(weeks, labels);
  const roll = dice(7);
  const tries = 1_000;
  let asGood = 0;
  for (let n = 0; n < tries; n += 1) {
    const flips = weeks.map(() => roll() < 0.5);
    const other = labels.map((label, at) => label !== flips[weeks[at]?.script ?? 0]);
    if (rightly(weeks, other) >= observed) asGood += 1;
  }
  return asGood / tries;
}

/** Pairs in which something other than a hash differs between the covert week and the other. */
function pairsThatDiffer(weeks: readonly Week[]): number {
  const scripts = new Set(weeks.map(({ script }) => script));
  return [...scripts].filter((script) => {
    const [a, b] = weeks.filter((week) => week.script === script);
    return a?.trace.join('\n') !== b?.trace.join('\n');
  }).length;
}

describe('weeks with covert acts, seen by somebody with the public log alone', () => {
  it('are the same as weeks without in everything that is no hash, and by their hashes chance alone tells them', async () => {
    const weeks = await runWeeks(covertList, 10, 42);
    expect(weeks).toHaveLength(20);
    expect(weeks.every(({ trace }) => trace.length >= 16)).toBe(true);
    expect(pairsThatDiffer(weeks)).toBe(0);
    // One run of a thousand would do this by chance where nothing leaks.
    expect(chance(weeks)).toBeGreaterThan(0.001);
  }, 240_000);

  it('would be told at once if their acts were not concealed: the same observer sees the difference in every pair', async () => {
    // Fifteen pairs: most of what the classifier looks at is chance, and on a few weeks it may miss what is plain to see.
    const weeks = await runWeeks([], 15, 42);
    expect(pairsThatDiffer(weeks)).toBe(15);
    expect(chance(weeks)).toBeLessThan(0.05);
  }, 240_000);
});

it('does not sign a checkpoint of the public log because of a covert act, though a fresh one would be due', async () => {
  let now = Temporal.Instant.from('2026-12-01T10:00:00Z');
  await using opened = await openTestServer({
    now: () => now,
    acts: covertActs,
    concealed: covertList,
    seed: async () => undefined,
    scheduleEveryMs: 3_600_000,
  });
  const signedAt = async (): Promise<string | undefined> =>
    (
      await opened.database
        .pool('clv_owner')
        .query<{ at: string }>(`select max(signed_at)::text as at from ledger.checkpoint where log = 'public'`)
    ).rows[0]?.at;
  const before = await signedAt();
  now = now.add({ minutes: 5 });
  await act(opened, 'covert/trial-watch', { about: 'x' });
  // Longer than the 250 ms after which the sequencer of a log that got an entry signs.
  await wait(900);
  expect(await signedAt()).toBe(before);
  await act(opened, 'identity/register-person', person(1));
  await wait(900);
  expect(await signedAt()).not.toBe(before);
}, 60_000);
