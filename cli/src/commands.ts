import type { AddCommand } from './add-command.ts';

/** Every command, in the order of the help. Loaded when it is needed: a question to the law waits for no database driver. */
const loaders = {
  up: async () => (await import('./commands/up.ts')).addUp,
  found: async () => (await import('./commands/found.ts')).addFound,
  tour: async () => (await import('./commands/tour.ts')).addTour,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  export: async () => (await import('./commands/export.ts')).addExport,
  witness: async () => (await import('./commands/witness.ts')).addWitness,
  keyholder: async () => (await import('./commands/keyholder.ts')).addKeyholder,
  evidence: async () => (await import('./commands/evidence.ts')).addEvidence,
  monitor: async () => (await import('./commands/monitor.ts')).addMonitor,
  law: async () => (await import('./commands/law.ts')).addLaw,
  text: async () => (await import('./commands/text.ts')).addText,
  check: async () => (await import('./commands/check.ts')).addCheck,
  rebuild: async () => (await import('./commands/rebuild.ts')).addRebuild,
  keys: async () => (await import('./commands/keys.ts')).addKeys,
  backup: async () => (await import('./commands/backup.ts')).addBackup,
  restore: async () => (await import('./commands/restore.ts')).addRestore,
  anpr: async () => (await import('./commands/anpr.ts')).addAnpr,
  scan: async () => (await import('./commands/scan.ts')).addScan,
  attest: async () => (await import('./commands/attest.ts')).addAttest,
  bench: async () => (await import('./commands/bench.ts')).addBench,
} as const satisfies Readonly<Record<string, () => Promise<AddCommand>>>;

/** The command that a command line begins with, or all of them: for the help, and to name the nearest to one that does not exist. */
export async function commandsFor(argv: readonly string[]): Promise<readonly AddCommand[]> {
  const [first] = argv;
  const wanted = Object.entries(loaders).filter(([name]) => name === first);
  return Promise.all((wanted.length === 0 ? Object.entries(loaders) : wanted).map(([, load]) => load()));
}
