import type { ActDefinition } from '../../ledger/index.ts';
import { dropReads } from './acts/drop-reads.ts';
import { refuseFaceEvent } from './acts/refuse-face-event.ts';
import { replayDeadLetters } from './acts/replay-dead-letters.ts';
import { takeInReads } from './acts/take-in-reads.ts';

/** Acts by which reads come in and go, for the gate. */
export const readsActs: readonly ActDefinition[] = [takeInReads, refuseFaceEvent, dropReads, replayDeadLetters];
