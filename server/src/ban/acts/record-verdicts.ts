import { RecordVerdicts } from '@clairevoie/contract';
import { type Change, defineAct } from '../../ledger/index.ts';
import { changedVerdicts } from '../changed-verdicts.ts';
import { faceEvidence, faceFindings, faceSystems, recordedVerdicts } from '../registers.ts';

/**
 * What is published of every body from today on, where it is not what was recorded last: the portal shows nothing else. It decides
 * nothing: lines follow from the systems recorded beside them, and whoever has the public JSON computes the same.
 */
export const recordVerdicts = defineAct({
  type: 'ban/record-verdicts',
  title: {
    fr: 'Publier l’état des systèmes déclarés',
    nl: 'De stand van de aangegeven systemen publiceren',
    en: 'Publish the state of declared systems',
  },
  payload: RecordVerdicts,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    changed: await read.through([faceSystems, faceEvidence, faceFindings, recordedVerdicts], (db) =>
      changedVerdicts(db, payload.day),
    ),
  }),
  judge: () => ({}),
  change: ({ changed }, { act: { payload } }) => ({
    changes: changed.map(({ organisationId, systems, lines, last }): Change => {
      // In a demonstration more than once a day: the day's row says what is so at its end.
      if (last?.recorded_on === payload.day) return recordedVerdicts.update(last, { systems, lines });
      return recordedVerdicts.insert({ organisation_id: organisationId, recorded_on: payload.day, systems, lines });
    }),
    result: { bodies: changed.length },
  }),
});
