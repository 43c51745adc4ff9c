import type { JudgesOf } from '../judges-of.ts';
import type { DatabaseActs } from './acts.ts';

/** How each act of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates is judged. */
export const databaseJudges: JudgesOf<DatabaseActs> = {};
