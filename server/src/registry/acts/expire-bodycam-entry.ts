import { ExpireBodycamEntry } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { ask } from '../law-facts.ts';
import { bodycamEntries } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';

/** Erases an entry of the bodycam register at the term of its recordings: the entry's body goes, its commitment stays. @law lfp-25-8-p2-al3 lfp-25-8-p2-al4 */
export const expireBodycamEntry = defineAct({
  type: 'registry/expire-bodycam-entry',
  title: {
    fr: 'Effacer une inscription de caméra individuelle au terme',
    nl: 'Een inschrijving van een individuele camera na de termijn wissen',
    en: 'Erase a bodycam entry at its term',
  },
  payload: ExpireBodycamEntry,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const row = await read.get(bodycamEntries, { id: payload.entryId });
    return row === undefined
      ? { found: null }
      : { found: { from: row.used_from, to: row.used_to, enteredBy: row.entry_id } };
  },
  judge: ({ found }) => ({
    law:
      found === null
        ? []
        : [
            ask('delete-recording', {
              recordedFrom: found.from,
              recordedTo: found.to,
              what: 'bodycam-register-data',
              camera: { kind: 'individual' },
            }),
          ],
    gates: brokenRules({ 'unknown-entry': found === null }),
  }),
  change: ({ found }, { act: { payload } }) => ({
    changes: found === null ? [] : [{ op: 'erase', entryId: found.enteredBy }],
    result: { entryId: payload.entryId },
  }),
});
