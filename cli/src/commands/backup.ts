import type { AddCommand } from '../add-command.ts';
import { settleBackupKey } from '../backup/backup-key.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { dataDirOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { asOwner, openDatabaseOf } from '../open-database.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { backupLines } from '../results/backup-lines.ts';

interface BackupOptions {
  readonly keyFile: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

/** `clairevoie backup <file>`: one consistent, encrypted file; the server may run. */
export const addBackup: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('backup')
    .argument('<file>', text.file)
    .description(text.backup)
    .requiredOption('--key-file <file>', text.keyFile)
    .option('--data-dir <folder>', text.dataDir)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (file: string, options: BackupOptions) => {
        const dataDir = dataDirOf(options.dataDir);
        await using database = await openDatabaseOf(dataDir);
        const { key, isNew } = await settleBackupKey(options.keyFile);
        const report = await asOwner(database, (owner) =>
          makeBackup({ owner, dataDir, file, key, now: Temporal.Now.instant() }),
        );
        if (options.json === true) say(JSON.stringify({ ok: true, file, isKeyNew: isNew, ...report }));
        else
          for (const line of backupLines({ file, keyFile: options.keyFile, isKeyNew: isNew, report }, language))
            say(line);
        done(exitCodes.ok);
      }),
    );
};
