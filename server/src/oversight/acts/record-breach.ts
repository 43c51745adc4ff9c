import { RecordBreach } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../oversight-gates.ts';
import { breaches } from '../registers.ts';

/** Records a data breach of the own body. The 72 hours in which an authority is told are shown to people, not judged here. */
export const recordBreach = defineAct({
  type: 'oversight/record-breach',
  title: {
    fr: 'Consigner une violation de données',
    nl: 'Een gegevenslek optekenen',
    en: 'Record a data breach',
  },
  payload: RecordBreach,
  who: ['dpo'],
  gather: async () => ({}),
  judge: (_facts, { act: { payload }, at }) => ({
    gates: brokenRules({
      'noticed-in-the-future': isAfter(payload.noticedAt, at),
      'noticed-before-it-happened': payload.happenedAt !== undefined && isAfter(payload.happenedAt, payload.noticedAt),
    }),
  }),
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const breachId = newId();
    return {
      changes: [
        breaches.insert({
          id: breachId,
          organisation_id: actor.organisationId,
          reference: payload.reference,
          what: payload.what,
          happened_at: payload.happenedAt ?? null,
          noticed_at: payload.noticedAt,
          affected_persons: payload.affectedPersons ?? null,
          affected_data: payload.affectedData,
          measures: payload.measures,
          authority_told_at: payload.authorityToldAt ?? null,
          persons_told_at: null,
          state: 'open',
          outcome: null,
          recorded_by: actor.personId,
          recorded_at: at,
          closed_at: null,
        }),
      ],
      result: { breachId },
    };
  },
});

function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
