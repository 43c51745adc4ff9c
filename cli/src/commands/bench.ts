import { join } from 'node:path';
import type { AddCommand } from '../add-command.ts';
import { anprHelp } from '../anpr-help.ts';
import { benchCrash } from '../bench/crash-bench.ts';
import { benchGate } from '../bench/gate-bench.ts';
import { benchHelp } from '../bench-help.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';

interface AnprOptions {
  readonly seconds: string;
  readonly rounds: string;
  readonly reads: string;
  readonly lanes: string;
  readonly json?: boolean;
}

interface OutageOptions {
  readonly days: string;
  readonly batches: string;
  readonly seed?: string;
  readonly json?: boolean;
}

interface AgesOptions {
  readonly entries: string;
  readonly rounds: string;
  readonly dir?: string;
  readonly json?: boolean;
}

/** `clairevoie bench gate|law|journal|ages|scan|anpr|anpr-outage|crash`: measures this machine; `--json` prints one object with its headline in `ratio`. */
export const addBench: AddCommand = (program, { say, language }, done) => {
  const [text, own] = [helpText[language], benchHelp[language]];
  const bench = program.command('bench').description(text.bench);
  /** A benchmark of rounds of so many seconds. */
  const measure = (
    of: { readonly name: string; readonly description: string; readonly seconds: string },
    run: (timed: { readonly seconds: number; readonly rounds: number }, isJson: boolean) => Promise<void>,
  ): void => {
    bench
      .command(of.name)
      .description(of.description)
      .option('--seconds <seconds>', text.seconds, of.seconds)
      .option('--rounds <rounds>', text.rounds, '5')
      .option('--json', text.json)
      .action(async (options: { readonly seconds: string; readonly rounds: string; readonly json?: boolean }) => {
        const timed = { seconds: Number(options.seconds), rounds: Number(options.rounds) };
        if (timed.seconds > 0 && timed.rounds >= 1) return run(timed, options.json === true);
        tellError('--seconds and --rounds are numbers above zero');
        done(exitCodes.usage);
      });
  };
  measure({ name: 'gate', description: text.benchGate, seconds: '3' }, async (timed, isJson) => {
    const result = await benchGate(timed);
    const { baseline, measured, ratio, holds } = result;
    if (isJson) say(JSON.stringify(result));
    else {
      say(`Bare INSERT   ${baseline.perSecond}/s with ${baseline.clients} connections, p99 ${baseline.p99Ms} ms`);
      for (const one of [measured.clients1, measured.clients32])
        say(`Acts          ${one.perSecond}/s with ${one.clients} clients, p50 ${one.p50Ms} ms, p99 ${one.p99Ms} ms`);
      say(
        `Ratio         ${ratio} (at least 0.5: ${holds.ratio ? 'holds' : 'DOES NOT HOLD'}; p99: ${holds.p99 ? 'holds' : 'DOES NOT HOLD'})`,
      );
    }
    done(holds.ratio && holds.p99 ? exitCodes.ok : exitCodes.notAsExpected);
  });
  measure({ name: 'law', description: text.benchLaw, seconds: '1' }, async (timed, isJson) => {
    // Only here: the engines it compares with are installed for developers, not with the product.
    const { benchLaw } = await import('../bench/law-bench.ts');
    const result = await benchLaw(timed);
    const { measured, ratio, holds } = result;
    if (isJson) say(JSON.stringify(result));
    else {
      say(`${measured.cases} cases, ${measured.allowed} allowed; all engines agree on each`);
      for (const name of ['law', 'cedar', 'casbin', 'replay'] as const) say(`${name.padEnd(8)} ${measured[name]}/s`);
      say(
        `Ratio    ${ratio} (at least 100: ${holds.ratio ? 'holds' : 'DOES NOT HOLD'}; replay at least 20,000/s: ${holds.replay ? 'holds' : 'DOES NOT HOLD'})`,
      );
    }
    done(holds.ratio && holds.replay ? exitCodes.ok : exitCodes.notAsExpected);
  });
  measure({ name: 'journal', description: own.benchJournal, seconds: '3' }, async (timed, isJson) => {
    const { benchJournal, linesOfJournal } = await import('../bench/journal/journal-bench.ts');
    const result = await benchJournal(timed);
    if (isJson) say(JSON.stringify(result));
    else for (const line of linesOfJournal(result)) say(line);
    done(Object.values(result.holds).every(Boolean) ? exitCodes.ok : exitCodes.notAsExpected);
  });
  bench
    .command('ages')
    .description(own.benchAges)
    .option('--entries <entries>', own.entries, '10000000')
    .option('--rounds <rounds>', text.rounds, '5')
    .option('--dir <folder>', own.agesDir)
    .option('--json', text.json)
    .action(async (options: AgesOptions) => {
      const [entries, rounds] = [Number(options.entries), Number(options.rounds)];
      if (!Number.isInteger(entries) || entries < 512 || !(rounds >= 1)) {
        tellError('--entries is a whole number from 512 on, --rounds a number above zero');
        done(exitCodes.usage);
        return;
      }
      const { benchAges, linesOfAges } = await import('../bench/ages/ages-bench.ts');
      const result = await benchAges({
        entries,
        rounds,
        ...(options.dir === undefined ? {} : { folder: options.dir }),
      });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfAges(result)) say(line);
      done(Object.values(result.holds).every(Boolean) ? exitCodes.ok : exitCodes.notAsExpected);
    });
  bench
    .command('scan')
    .description(own.benchScan)
    .option('--dir <folder>', own.scanDir, join(import.meta.dirname, '..', '..', '..', 'node_modules'))
    .option('--json', text.json)
    .action(async (options: { readonly dir: string; readonly json?: boolean }) => {
      const { benchScan, linesOfScan } = await import('../bench/scan/scan-bench.ts');
      const result = await benchScan(options.dir);
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfScan(result)) say(line);
      done(Object.values(result.holds).every(Boolean) ? exitCodes.ok : exitCodes.notAsExpected);
    });
  bench
    .command('lies')
    .description(text.benchLies)
    .option('--evidence <folder>', text.evidence)
    .option('--json', text.json)
    .action(async (options: { readonly evidence?: string; readonly json?: boolean }) => {
      const { benchLies } = await import('../bench/lies/lies-bench.ts');
      const { lieLines } = await import('../bench/lies/lie-lines.ts');
      const result = await benchLies(options.evidence === undefined ? {} : { folder: options.evidence });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of lieLines(result, language)) say(line);
      const { lies, evidenceVerified } = result.measured;
      done(result.ratio === 1 && evidenceVerified === lies ? exitCodes.ok : exitCodes.notAsExpected);
    });
  const plates = anprHelp[language];
  bench
    .command('anpr')
    .description(plates.bench)
    .option('--seconds <seconds>', text.seconds, '5')
    .option('--rounds <rounds>', text.rounds, '5')
    .option('--reads <reads>', plates.reads, '1000')
    .option('--lanes <lanes>', plates.lanes, '8')
    .option('--json', text.json)
    .action(async (options: AnprOptions) => {
      const [seconds, rounds, readsOfBatch, lanes] = [
        options.seconds,
        options.rounds,
        options.reads,
        options.lanes,
      ].map(Number);
      if (
        !(Number(seconds) > 0) ||
        ![rounds, readsOfBatch, lanes].every((n) => Number.isInteger(n) && Number(n) >= 1)
      ) {
        tellError('--seconds is a number above zero, --rounds, --reads and --lanes are whole numbers above zero');
        done(exitCodes.usage);
        return;
      }
      const { benchAnpr, linesOfAnpr } = await import('../bench/anpr/anpr-bench.ts');
      const result = await benchAnpr({
        seconds: Number(seconds),
        rounds: Number(rounds),
        readsOfBatch: Number(readsOfBatch),
        lanes: Number(lanes),
      });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfAnpr(result)) say(line);
      done(Object.values(result.holds).every(Boolean) ? exitCodes.ok : exitCodes.notAsExpected);
    });
  bench
    .command('anpr-size')
    .description(plates.size)
    .option('--vehicles <vehicles>', plates.vehicles, '150000')
    .option('--days <days>', plates.days, '2')
    .option('--json', text.json)
    .action(async (options: { readonly vehicles: string; readonly days: string; readonly json?: boolean }) => {
      const [vehicles, days] = [Number(options.vehicles), Number(options.days)];
      if (![vehicles, days].every((n) => Number.isInteger(n) && n >= 1) || days > 30) {
        tellError('--vehicles and --days are whole numbers above zero, --days at most 30');
        done(exitCodes.usage);
        return;
      }
      const { benchSize, linesOfSize } = await import('../bench/anpr/size-bench.ts');
      const result = await benchSize({ vehicles, days });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfSize(result)) say(line);
      done(result.holds.bytes ? exitCodes.ok : exitCodes.notAsExpected);
    });
  /** A benchmark of so many sudden ends; `tell` is silent where a program reads the answer. */
  const killed = (
    of: { readonly name: string; readonly description: string },
    run: (asked: {
      readonly kills: number;
      readonly tell: (line: string) => void;
    }) => Promise<{ readonly result: { readonly ratio: number }; readonly line: string }>,
  ): void => {
    bench
      .command(of.name)
      .description(of.description)
      .option('--kills <kills>', text.kills, '100')
      .option('--json', text.json)
      .action(async (options: { readonly kills: string; readonly json?: boolean }) => {
        const kills = Number(options.kills);
        if (!Number.isInteger(kills) || kills < 1) {
          tellError('--kills is a whole number above zero');
          done(exitCodes.usage);
          return;
        }
        const isJson = options.json === true;
        const { result, line } = await run({ kills, tell: isJson ? () => undefined : say });
        say(isJson ? JSON.stringify(result) : line);
        done(result.ratio === 1 ? exitCodes.ok : exitCodes.notAsExpected);
      });
  };
  bench
    .command('anpr-search')
    .description(plates.search)
    .option('--reads <reads>', plates.searchReads, '20000000')
    .option('--json', text.json)
    .action(async (options: { readonly reads: string; readonly json?: boolean }) => {
      const reads = Number(options.reads);
      if (!Number.isInteger(reads) || reads < 10_000) {
        tellError('--reads is a whole number from 10000 on');
        done(exitCodes.usage);
        return;
      }
      const { benchSearch, linesOfSearch } = await import('../bench/anpr-search/search-bench.ts');
      const result = await benchSearch({ reads });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfSearch(result)) say(line);
      done(Object.values(result.holds).every(Boolean) ? exitCodes.ok : exitCodes.notAsExpected);
    });
  killed({ name: 'anpr-crash', description: plates.crash }, async (asked) => {
    const { crashReads } = await import('../bench/anpr/crash-reads.ts');
    const result = await crashReads(asked);
    const { kills, acknowledged, lost, doubled, wrongRoots, problems } = result.measured;
    const line = `${kills} kills, ${acknowledged} batches acknowledged, ${lost} lost, ${doubled} doubled, ${wrongRoots} under another root, ${problems.length} problems`;
    return { result, line };
  });
  bench
    .command('anpr-outage')
    .description(plates.outage)
    .option('--days <days>', plates.outageDays, '15')
    .option('--batches <batches>', plates.outageBatches, '200')
    .option('--seed <seed>', plates.seed)
    .option('--json', text.json)
    .action(async (options: OutageOptions) => {
      const { days, batches, seed = String(Math.floor(Math.random() * 2 ** 31)) } = options;
      const [wholeDays, batchesADay, wholeSeed] = [days, batches, seed].map(Number);
      if (![wholeDays, batchesADay].every((n) => Number.isInteger(n) && Number(n) >= 1) || Number.isNaN(wholeSeed)) {
        tellError('--days and --batches are whole numbers above zero, --seed is a number');
        done(exitCodes.usage);
        return;
      }
      const { benchOutage, linesOfOutage } = await import('../bench/anpr/outage-bench.ts');
      const result = await benchOutage({
        days: Number(wholeDays),
        batchesADay: Number(batchesADay),
        seed: Number(wholeSeed),
      });
      if (options.json === true) say(JSON.stringify(result));
      else for (const line of linesOfOutage(result)) say(line);
      done(result.ratio === 1 ? exitCodes.ok : exitCodes.notAsExpected);
    });
  killed({ name: 'crash', description: text.benchCrash }, async (asked) => {
    const result = await benchCrash(asked);
    const { kills, acknowledged, lost, twice, problems } = result.measured;
    const line = `${kills} kills, ${acknowledged} acts acknowledged, ${lost} lost, ${twice} twice, ${problems.length} problems`;
    return { result, line };
  });
};
