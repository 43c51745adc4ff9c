import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkIssuer, type FoundingReport, foundWorld, planFounding, readFounding } from '@clairevoie/server';
import { connectExternal, discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { ClairevoieError } from '@clairevoie/server/errors';
import { parse, YAMLParseError } from 'yaml';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';
import { FileNotRead, readPlainText } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';

interface FoundOptions {
  readonly dataDir?: string;
  readonly dryRun?: boolean;
  readonly example?: boolean;
  readonly json?: boolean;
}

const exampleFile = join(import.meta.dirname, '..', '..', '..', 'docs', 'founding.example.yaml');
const mostBytes = 262_144;

/** `clairevoie found <file>`: makes a real world, whole or not at all. */
export const addFound: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('found')
    .argument('[file]', text.foundingFile)
    .description(text.found)
    .option('--data-dir <folder>', text.dataDir)
    .option('--dry-run', text.dryRun)
    .option('--example', text.example)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (path: string | undefined, options: FoundOptions) => {
        if ((path === undefined) !== (options.example === true)) {
          tellError('found <file> [--dry-run], or found --example');
          done(exitCodes.usage);
          return;
        }
        if (path === undefined) {
          for (const line of (await readFile(exampleFile, 'utf8')).trimEnd().split('\n')) say(line);
          return;
        }
        try {
          await found(path, options, say);
        } catch (error) {
          if (!(error instanceof ClairevoieError)) throw error;
          if (options.json === true)
            say(JSON.stringify({ ok: false, code: error.code, message: error.message, ...error.facts }));
          tellError(`${error.code}: ${error.message}`);
          if (error.cause instanceof Error) tellError(error.cause.message);
          done(error.code === 'doors/founding-refused' ? exitCodes.notAsExpected : exitCodes.unavailable);
        }
      }),
    );
};

async function found(path: string, options: FoundOptions, say: (line: string) => void): Promise<void> {
  const dataDir = dataDirOf(options.dataDir);
  const tell = (lines: readonly string[], facts: object): void => {
    if (options.json === true) say(JSON.stringify({ ok: true, ...facts }));
    else for (const line of lines) say(line);
  };
  const file = readFounding(await parseFile(path));
  const issuer = await checkIssuer(file.issuer);
  const doubts = issuer.confirmed
    ? []
    : [`The issuer was not confirmed: ${issuer.reason}. A wrong spelling locks everybody out.`];
  if (options.dryRun === true) {
    const { acts, warnings } = planFounding(file, { at: Temporal.Now.instant(), newId: randomUUID });
    const facts = { dryRun: true, serverName: file.serverName, issuerConfirmed: issuer.confirmed };
    tell(
      [
        ...acts.map(({ type, payload }) => `${type.padEnd(34)} ${summaryOf(payload)}`),
        `${acts.length} acts would be journaled; nothing was written.`,
        ...[...doubts, ...warnings].map((warning) => `Warning  ${warning}`),
      ],
      { ...facts, acts: acts.map(({ type, payload }) => ({ type, payload })), warnings: [...doubts, ...warnings] },
    );
    return;
  }
  const databaseUrl = process.env.CLAIREVOIE_DATABASE_URL;
  const report = await foundWorld({
    file,
    dataDir,
    now: () => Temporal.Now.instant(),
    newId: randomUUID,
    startDatabase: () => (databaseUrl ? connectExternal({ url: databaseUrl, dataDir }) : startEmbedded({ dataDir })),
    ...(databaseUrl ? {} : { discardDatabase: () => discardEmbedded(dataDir) }),
  });
  const warnings = [...doubts, ...report.warnings];
  tell(linesOf({ ...report, warnings }), { ...report, warnings, issuerConfirmed: issuer.confirmed });
}

/** Every value a text, so that codes keep their zeros and dates stay dates; no aliases, which can grow without end. */
async function parseFile(path: string): Promise<unknown> {
  try {
    return parse(readPlainText(path, { mostBytes }), { schema: 'failsafe', maxAliasCount: 0, uniqueKeys: true });
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) throw refused(`${path}: ${error.message}`);
    if (error instanceof FileNotRead && error.why === 'too-large') throw refused(error.message);
    throw error;
  }
}

function refused(problem: string): ClairevoieError {
  return new ClairevoieError({
    code: 'doors/founding-refused',
    message: `Nothing was founded. ${problem}`,
    facts: { problems: [problem] },
  });
}

function summaryOf(payload: object): string {
  const shown = ['slug', 'familyName', 'subject', 'functionKey', 'list'] as const;
  const facts = new Map(Object.entries(payload));
  return shown.flatMap((key) => (facts.has(key) ? [String(facts.get(key))] : [])).join(' ');
}

function linesOf(report: FoundingReport): readonly string[] {
  return [
    `Founded  ${report.serverName} in ${report.dataDir}: ${report.acts} acts, ${report.entries} entries, every check holds.`,
    `Bodies   ${report.organisations.join(', ')}`,
    `Keys     log keys in keys/, ${report.keyEncryptionKeys} key-encryption keys in keks/: put keks/ under another custody than key-store/ (docs/operate.md).`,
    `Verify   ${report.vkeys.public}`,
    '         Publish this verifier key by another way than the server: minutes of the council, a printed page.',
    ...report.warnings.map((warning) => `Warning  ${warning}`),
    `Start    CLAIREVOIE_BASE_URL=https://${report.serverName} CLAIREVOIE_OIDC_ISSUER=${report.issuer} CLAIREVOIE_OIDC_CLIENT_ID=... npx clairevoie up --data-dir ${report.dataDir}`,
  ];
}
