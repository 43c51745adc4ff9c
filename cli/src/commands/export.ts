import { ClairevoieError } from '@clairevoie/server/errors';
import type { AddCommand } from '../add-command.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { exportLog } from '../export/export-log.ts';
import { exportHelp } from '../export-help.ts';
import { helpText } from '../help.ts';
import { NoDataFolder } from '../open-database.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { exportLines } from '../results/export-lines.ts';
import { failureOf } from '../verify/verify-failure.ts';

interface ExportOptions {
  readonly to: string;
  readonly url?: string;
  readonly dataDir?: string;
  readonly vkey?: string;
  readonly vkeyFile?: string;
  readonly promises?: string;
  readonly json?: boolean;
}

/** `clairevoie export log`: the public log as files for any web server or object store. */
export const addExport: AddCommand = (program, { say, language }, done) => {
  const [text, own] = [helpText[language], exportHelp[language]];
  const group = program.command('export').description(own.about);
  group
    .command('log')
    .description(own.log)
    .requiredOption('--to <folder>', own.to)
    .option('--url <url>', own.url)
    .option('--data-dir <folder>', text.dataDir)
    .option('--vkey <key>', text.vkey)
    .option('--vkey-file <file>', text.vkeyFile)
    .option('--promises <file>', own.promises)
    .option('--json', text.json)
    .action(async ({ vkeyFile, json, dataDir, ...options }: ExportOptions) => {
      try {
        const vkey = options.vkey ?? (vkeyFile === undefined ? undefined : readPlainText(vkeyFile));
        const report = await exportLog({
          ...options,
          dataDir: dataDirOf(dataDir),
          ...(vkey === undefined ? {} : { vkey }),
        });
        if (json === true) say(JSON.stringify(report));
        else for (const line of exportLines(report, language)) say(line);
        done(exitCodes.ok);
      } catch (error) {
        if (error instanceof ClairevoieError) throw error;
        const failure =
          error instanceof NoDataFolder
            ? { exit: exitCodes.unavailable, code: 'export/no-data-folder', message: error.message }
            : failureOf(error, language);
        if (json === true) say(JSON.stringify({ ok: false, code: failure.code, message: failure.message }));
        else tellError(`${failure.code}: ${failure.message}`);
        done(failure.exit);
      }
    });
};
