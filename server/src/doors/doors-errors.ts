import { ClairevoieError } from '../postgres/index.ts';

/** Codes that the doors themselves raise. */
export const doorsErrorCodes = [
  'doors/other-world',
  'doors/other-name',
  'doors/web-not-built',
  'doors/settings-missing',
  'doors/not-founded',
  'doors/founding-refused',
  'doors/founding-unfinished',
  'doors/founding-under-way',
  'doors/folder-taken',
  'doors/database-taken',
  'doors/journal-missing',
  'doors/log-key-refused',
  'doors/demo-clock',
] as const;

/** What can be wrong with how the server is started. */
export const doorsErrors = {
  otherWorld: (facts: { dataDir: string; demo: boolean }) =>
    new ClairevoieError({
      code: 'doors/other-world',
      message: `The data folder ${facts.dataDir} was created as ${facts.demo ? 'a demonstration' : 'a real'} world and cannot become the other. Start it as it is, or choose another folder with CLAIREVOIE_DATA_DIR.`,
      facts,
    }),
  webNotBuilt: (facts: { folder: string }) =>
    new ClairevoieError({
      code: 'doors/web-not-built',
      message: `The pages are not built: ${facts.folder} is missing. Run npm run build:web and start again.`,
      facts,
    }),
  settingsMissing: (facts: { settings: readonly string[] }) =>
    new ClairevoieError({
      code: 'doors/settings-missing',
      message: `A server that is not a demonstration needs these settings: ${facts.settings.join(', ')}. See docs/operate.md.`,
      facts,
    }),
  otherName: (facts: { dataDir: string; founded: string; given: string }) =>
    new ClairevoieError({
      code: 'doors/other-name',
      message: `The data folder ${facts.dataDir} was founded as ${facts.founded}, and CLAIREVOIE_SERVER_NAME says ${facts.given}: the name is part of the log's origin and stays. Leave the setting out, or choose the other folder.`,
      facts,
    }),
  notFounded: (facts: { dataDir: string }) =>
    new ClairevoieError({
      code: 'doors/not-founded',
      message: `${facts.dataDir} holds no world. Found a real one first (clairevoie found, docs/operate.md), or start a demonstration with --demo.`,
      facts,
    }),
  foundingRefused: (facts: { problems: readonly string[] }) =>
    new ClairevoieError({
      code: 'doors/founding-refused',
      message: `Nothing was founded. Mend the founding file:\n${facts.problems.map((problem) => `  - ${problem}`).join('\n')}`,
      facts,
    }),
  foundingUnfinished: (facts: { dataDir: string; startedAt: string }, cause?: unknown) =>
    new ClairevoieError({
      code: 'doors/founding-unfinished',
      message: `The founding of ${facts.dataDir}, begun ${facts.startedAt}, is not finished. Give the same command with the same file to go on; or give it up: delete the folder and the database.`,
      facts,
      ...(cause === undefined ? {} : { cause }),
    }),
  foundingUnderWay: (facts: { dataDir: string }) =>
    new ClairevoieError({
      code: 'doors/founding-under-way',
      message: `A founding of ${facts.dataDir} is at work on this machine. Wait until it has ended; it says what came of it.`,
      facts,
    }),
  folderTaken: (facts: { dataDir: string; holds: readonly string[] }) =>
    new ClairevoieError({
      code: 'doors/folder-taken',
      message: `${facts.dataDir} is not empty (${facts.holds.join(', ')}): a world is founded in a new or empty folder only. Choose another with --data-dir or CLAIREVOIE_DATA_DIR.`,
      facts,
    }),
  databaseTaken: () =>
    new ClairevoieError({
      code: 'doors/database-taken',
      message:
        'The database holds a journal already: a world is founded in an empty database only. Point CLAIREVOIE_DATABASE_URL at another one.',
    }),
  journalMissing: (facts: { dataDir: string }) =>
    new ClairevoieError({
      code: 'doors/journal-missing',
      message: `The world in ${facts.dataDir} was founded, but this database holds no journal. It is another database: look at CLAIREVOIE_DATABASE_URL. A second beginning would fork the log.`,
      facts,
    }),
  logKeyRefused: (facts: { file: string; reason: string }) =>
    new ClairevoieError({
      code: 'doors/log-key-refused',
      message: `The server does not start with the log key ${facts.file}: ${facts.reason}. Put back the key with which the world was founded.`,
      facts,
    }),
  demoClock: (facts: { aheadMs: number }) =>
    new ClairevoieError({
      code: 'doors/demo-clock',
      message: `The register of the legal clock says that legal time runs ${facts.aheadMs} ms ahead: only a demonstration has such a clock. No act wrote this; run clairevoie check, then clairevoie rebuild.`,
      facts,
    }),
};
