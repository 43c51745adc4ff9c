import { createHmac, randomBytes } from 'node:crypto';
import { isoWeekOf, makeTally, TallyLooks, tallyAct, tallyPublicOn, weekStart } from '@clairevoie/contract';
import { defineAct, type Json } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { tallies } from '../registers.ts';
import { tallyDueAt, weekBounds } from '../tally-schedule.ts';
import { type LooksOfWeek, looksOfWeek } from '../tally-store.ts';

const nothing: LooksOfWeek = { named: 0, map: [] };

/**
 * Commits to the map of a week's looks: camera to leaves, every published camera a line, under salts that follow from one secret
 * seed. The result, which is published at once, states how many looks the headers name, and the root; four weeks later one
 * camera's line can be shown with its proof. Product policy: no provision asks for it.
 */
export const tallyLooks = defineAct({
  type: tallyAct,
  title: {
    fr: 'Engager le décompte des consultations d’une semaine',
    nl: 'De telling van de inzagen van een week vastleggen',
    en: 'Commit to the tally of a week’s looks',
  },
  payload: TallyLooks,
  who: ['system'],
  gather: async ({ act: { payload }, at, read }) => {
    const { week } = payload;
    const isWeek = isoWeekOf(weekStart(week)) === week;
    const isOver = isWeek && Temporal.Instant.compare(tallyDueAt(week), at) <= 0;
    const isKnown = (await read.get(tallies, { week })) !== undefined;
    // What is read is over: it rests on nothing that is being written now.
    const found = isOver && !isKnown ? await read.through([], (db) => looksOfWeek(db, weekBounds(week))) : nothing;
    // Recorded with the facts, as the salts of all that follows from it.
    return { isOver, isKnown, seed: randomBytes(32).toString('base64'), ...found };
  },
  judge: ({ isOver, isKnown }) => ({ gates: brokenRules({ 'week-not-over': !isOver, 'already-tallied': isKnown }) }),
  change: ({ seed, named, map }, { act: { payload }, at }) => {
    const { week } = payload;
    const key = Buffer.from(seed, 'base64');
    const { lines, root } = makeTally(map, (purpose, camera) =>
      createHmac('sha256', key).update(`${purpose} ${camera}`).digest(),
    );
    const row = {
      ...{ week, public_on: tallyPublicOn(week).toString(), looks: named, root, seed },
      ...{
        map: map.filter(({ leaves }) => leaves.length > 0),
        lines: lines.map((line): Json => ({ ...line })),
        made_at: at,
      },
    };
    return { changes: [tallies.insert(row)], result: { week, looks: named, lines: lines.length, root } };
  },
});
