import { availableParallelism, cpus, loadavg } from 'node:os';
import { decide, type RecordedAnswer, replay } from '@clairevoie/law';
import { canonical, commitmentOf } from '@clairevoie/server/ledger';
import { accessCases } from './law-cases.ts';
import { median, round } from './measure.ts';
import { openCasbin, openCedar } from './other-engines.ts';

/** What the benchmark of the law answers. Rates are decisions a second on one core, medians of the rounds. */
export interface LawBench {
  /** Our decisions, explained, over the faster of the others: higher is better. */
  readonly ratio: number;
  readonly holds: { readonly ratio: boolean; readonly replay: boolean };
  readonly baseline: { readonly of: string; readonly perSecond: number };
  readonly measured: {
    readonly cases: number;
    readonly allowed: number;
    readonly law: number;
    readonly cedar: number;
    readonly casbin: number;
    /** Recorded decisions decided again and compared, read from its canonical text, the commitment over it recomputed. */
    readonly replay: number;
  };
  readonly runs: readonly Readonly<Record<'law' | 'cedar' | 'casbin' | 'replay', number>>[];
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string; readonly load: number };
}

const askedRatio = 100;
const askedReplays = 20_000;

/** Asks every engine the same cases, checks that they agree on all of them, then measures them in turn. */
export async function benchLaw(options: { readonly seconds: number; readonly rounds: number }): Promise<LawBench> {
  const cases = accessCases();
  const cedar = openCedar();
  const casbin = await openCasbin();
  let allowed = 0;
  for (const { facts, at, flat } of cases) {
    const answers = [decide('open-recording', facts, at).outcome === 'allowed', cedar(flat), casbin(flat)];
    if (new Set(answers).size > 1)
      throw new Error(`the engines disagree (law, Cedar, casbin: ${answers}) on ${JSON.stringify(facts)}`);
    if (answers[0] === true) allowed += 1;
  }
  const recorded = cases.map(({ facts, at }) => {
    const decision = decide('open-recording', facts, at);
    const content = canonical({
      question: { act: 'open-recording', facts },
      decision: JSON.parse(JSON.stringify(decision)),
    });
    const salt = Buffer.alloc(32, 7);
    return { content, salt, commitment: commitmentOf(salt, content) };
  });
  const arms = {
    law: () => {
      for (const { facts, at } of cases) decide('open-recording', facts, at);
    },
    cedar: () => {
      for (const { flat } of cases) cedar(flat);
    },
    casbin: () => {
      for (const { flat } of cases) casbin(flat);
    },
    replay: () => {
      // As the journal holds it: the text, its salt and the commitment of the public header.
      for (const { content, salt, commitment } of recorded) {
        const answer: RecordedAnswer = JSON.parse(content);
        if (commitmentOf(salt, content) !== commitment || replay(answer) !== 'same')
          throw new Error('a decision of just now is decided otherwise');
      }
    },
  };
  const runs: Record<keyof typeof arms, number>[] = [];
  for (let place = 0; place < options.rounds; place++) {
    const run = { law: 0, cedar: 0, casbin: 0, replay: 0 };
    for (const [name, arm] of Object.entries(arms)) {
      // The keys of `arms` are those of `run`.
      run[name as keyof typeof arms] = perSecond(arm, cases.length, options.seconds);
    }
    runs.push(run);
  }
  const middle = (name: keyof typeof arms): number => median(runs.map((run) => run[name]));
  const [law, cedarRate, casbinRate, replays] = [middle('law'), middle('cedar'), middle('casbin'), middle('replay')];
  const best = Math.max(cedarRate, casbinRate);
  const ratio = round(law / best);
  return {
    ratio,
    holds: { ratio: ratio >= askedRatio, replay: replays >= askedReplays },
    baseline: {
      of: `${cedarRate >= casbinRate ? 'Cedar' : 'casbin'}, the faster of the two, policies parsed beforehand, no reasons given`,
      perSecond: best,
    },
    measured: { cases: cases.length, allowed, law, cedar: cedarRate, casbin: casbinRate, replay: replays },
    runs,
    machine: {
      cpus: availableParallelism(),
      model: cpus()[0]?.model ?? 'unknown',
      node: process.version,
      load: round(loadavg()[0] ?? 0),
    },
  };
}

/** Calls of the arm a second, times what one call does; a fifth of the time warms up. */
function perSecond(arm: () => void, each: number, seconds: number): number {
  for (const until = performance.now() + seconds * 200; performance.now() < until; ) arm();
  const from = performance.now();
  let calls = 0;
  for (const until = from + seconds * 1_000; performance.now() < until; calls++) arm();
  return Math.round((calls * each) / ((performance.now() - from) / 1_000));
}
