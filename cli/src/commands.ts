import type { AddCommand } from './add-command.ts';
import { addBackup } from './commands/backup.ts';
import { addBench } from './commands/bench.ts';
import { addCheck } from './commands/check.ts';
import { addFound } from './commands/found.ts';
import { addLaw } from './commands/law.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addRestore } from './commands/restore.ts';
import { addTour } from './commands/tour.ts';
import { addUp } from './commands/up.ts';
import { addVerify } from './commands/verify.ts';

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [
  addUp,
  addFound,
  addTour,
  addVerify,
  addLaw,
  addCheck,
  addRebuild,
  addBackup,
  addRestore,
  addBench,
];
