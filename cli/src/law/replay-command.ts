import { existsSync } from 'node:fs';
import { type Replayed, replay } from '@clairevoie/law';
import type { Queryable } from '@clairevoie/server/ledger';
import { dataDirOf } from '../data-dir.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { failureOf } from '../verify/verify-failure.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { entryOf, NoBodies, readBodiesFile, type StoredBody } from './recorded-answers.ts';

/** What a replay found. */
export interface ReplayReport {
  readonly entries: number;
  /** Decisions of the law that were asked again. */
  readonly decisions: number;
  readonly results: Readonly<Record<Replayed | 'erased' | 'altered', number>>;
  /** Entries whose answer is another one, or whose body is not what was committed to. */
  readonly problems: readonly { readonly entryId: string; readonly act?: string; readonly found: string }[];
  readonly seconds: number;
}

const atOnce = 2_000;

/** Decides every recorded question again. `what` is a file of bodies, or a server's address (headers only); without it, the database of the data folder. */
export async function replayCommand(
  what: string | undefined,
  options: { readonly dataDir?: string; readonly json?: boolean },
  say: (line: string) => void,
): Promise<ExitCode> {
  if (what !== undefined && isAddress(what)) return headersOnly(what, options, say);
  const report = await replayAll(
    what === undefined ? bodiesOfDatabase(dataDirOf(options.dataDir)) : bodiesOfFile(what),
  ).catch((error: unknown) => {
    if (!(error instanceof NoBodies)) throw error;
    tellError(error.message);
    return undefined;
  });
  if (report === undefined) return exitCodes.usage;
  if (options.json === true) say(JSON.stringify(report));
  else {
    const { results } = report;
    say(`${report.entries} entries, ${report.decisions} decisions of the law asked again in ${report.seconds} s`);
    say(`same to the letter    ${results.same}`);
    say(`same, other words     ${results['other-words']}`);
    say(`differs               ${results.differs}`);
    say(`version not installed ${results['version-not-installed']}`);
    say(`erased                ${results.erased}`);
    say(`altered               ${results.altered}`);
    for (const { entryId, act, found } of report.problems) say(`  - ${entryId} ${act ?? ''} ${found}`);
  }
  return report.problems.length === 0 ? exitCodes.ok : exitCodes.notAsExpected;
}

async function replayAll(bodies: AsyncIterable<StoredBody>): Promise<ReplayReport> {
  const started = performance.now();
  const results = { same: 0, 'other-words': 0, differs: 0, 'version-not-installed': 0, erased: 0, altered: 0 };
  const problems: { entryId: string; act?: string; found: string }[] = [];
  let entries = 0;
  let decisions = 0;
  for await (const body of bodies) {
    entries += 1;
    const entry = entryOf(body);
    if (entry.is === 'erased') results.erased += 1;
    else if (entry.is === 'altered') {
      results.altered += 1;
      problems.push({ entryId: entry.id, found: entry.why });
    } else
      for (const answer of entry.answers) {
        const found = replay(answer);
        decisions += 1;
        results[found] += 1;
        if (found === 'differs') problems.push({ entryId: entry.id, act: answer.question.act, found });
      }
  }
  return { entries, decisions, results, problems, seconds: Math.round(performance.now() - started) / 1_000 };
}

const isAddress = (what: string): boolean => /^https?:\/\//.test(what) && !existsSync(what);

const nothingDecided =
  'The public log has headers only, and no facts: nothing was decided again. For that give a file of bodies, or the data folder.';

/** What can be done from an address alone: the public headers are checked as `verify` does, and it is said that this is all. */
async function headersOnly(
  url: string,
  options: { readonly json?: boolean },
  say: (line: string) => void,
): Promise<ExitCode> {
  try {
    const { entriesChecked, entries, origin } = await verifyServer({ url });
    if (options.json === true)
      say(
        JSON.stringify({ origin, headers: entriesChecked, verdicts: entries.verdicts, decisions: 0, nothingDecided }),
      );
    else {
      const verdicts = Object.entries(entries.verdicts).map(([verdict, count]) => `${count} ${verdict}`);
      say(`${entriesChecked} public headers of ${origin} checked: ${verdicts.join(', ')}`);
      say(nothingDecided);
    }
    return exitCodes.ok;
  } catch (error) {
    const { code, message, exit } = failureOf(error);
    tellError(`${code}: ${message}`);
    return exit;
  }
}

async function* bodiesOfFile(path: string): AsyncGenerator<StoredBody> {
  yield* readBodiesFile(readPlainText(path));
}

async function* bodiesOfDatabase(dataDir: string): AsyncGenerator<StoredBody> {
  await using database = await openDatabaseOf(dataDir);
  for (let after = 0; ; ) {
    const rows = await asOwner(database, (owner) => bodiesAfter(owner, after));
    for (const { id, header, groups } of rows)
      yield { id, header, groups: groups === null ? undefined : JSON.parse(groups) };
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

type BodyRow = { readonly seq: number; readonly id: string; readonly header: string; readonly groups: string | null };

async function bodiesAfter(owner: Queryable, seq: number): Promise<readonly BodyRow[]> {
  const { rows } = await owner.query<BodyRow>(
    `select e.seq, e.id, e.header, b.groups from ledger.entry e left join ledger.body b on b.entry_id = e.id
     where e.seq > $1 order by e.seq limit $2`,
    [seq, atOnce],
  );
  return rows;
}
