import { ExportBodies, ReadBodies } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { isUsablePeriod } from '../access-acts.ts';
import { countCompetent } from '../journal-store.ts';
import { brokenRules } from '../oversight-gates.ts';

/**
 * The Control Organ reads bodies of its competence. The entry lies in the stream that only it opens and says what was looked
 * for and which entries were opened, never what stood in them. The search comes before the act, outside the gate, so that a
 * long one keeps nobody waiting; the content comes after it.
 */
export const readBodies = defineAct({
  type: 'oversight/read-bodies',
  title: {
    fr: 'Lire des inscriptions d’un service de police',
    nl: 'Inschrijvingen van een politiedienst lezen',
    en: 'Read entries of a police service',
  },
  payload: ReadBodies,
  who: ['control-organ'],
  log: 'control-organ',
  gather: async ({ act: { payload }, read }) => ({
    competent: await read.through([], (db) => countCompetent(db, payload.entryIds)),
  }),
  judge: ({ competent }, { act: { payload } }) => ({
    gates: brokenRules({
      'outside-competence': competent !== payload.entryIds.length,
      'period-not-usable': !isUsablePeriod(payload.filter),
    }),
  }),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { count: payload.entryIds.length } }),
});

/** The Control Organ takes a file with it: the entry commits to the SHA-256 of its content. */
export const exportBodies = defineAct({
  type: 'oversight/export',
  title: {
    fr: 'Exporter des inscriptions d’un service de police',
    nl: 'Inschrijvingen van een politiedienst exporteren',
    en: 'Export entries of a police service',
  },
  payload: ExportBodies,
  who: ['control-organ'],
  log: 'control-organ',
  gather: async ({ act: { payload }, read }) => ({
    competent: await read.through([], (db) => countCompetent(db, payload.entryIds)),
  }),
  judge: ({ competent }, { act: { payload } }) => ({
    gates: brokenRules({
      'outside-competence': competent !== payload.entryIds.length,
      'period-not-usable': !isUsablePeriod(payload.filter),
    }),
  }),
  change: (_facts, { act: { payload } }) => ({
    changes: [],
    result: { count: payload.entryIds.length, contentSha256: payload.contentSha256 },
  }),
});
