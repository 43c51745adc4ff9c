import { RaiseAlarm } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { dueAlarm } from '../alarms.ts';
import { brokenRules } from '../ban-gates.ts';
import { faceSystems } from '../registers.ts';
import { gatherStanding, hasException } from '../system-file.ts';

/** Something changed without a new attestation, or evidence is over: the schedule says so, and a system that has no published reason lapses. */
export const raiseAlarm = defineAct({
  type: 'ban/raise-alarm',
  title: {
    fr: 'Signaler un système qui a changé ou n’a plus d’élément probant valable',
    nl: 'Een systeem melden dat veranderde of geen geldig bewijsstuk meer heeft',
    en: 'Report a system that changed or has no valid evidence any more',
  },
  payload: RaiseAlarm,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    system: (await read.get(faceSystems, { id: payload.systemId })) ?? null,
    standing: await gatherStanding(read, payload.systemId),
  }),
  judge: ({ system, standing }, { act: { payload }, at }) => ({
    gates: brokenRules({
      'unknown-system': system === null,
      'alarm-not-due': system !== null && dueAlarm(system, standing, at) !== payload.alarm,
    }),
  }),
  change: ({ system }, { act: { payload }, at }) =>
    system === null
      ? { changes: [] }
      : {
          changes: [
            faceSystems.update(system, {
              ...{ alarm: payload.alarm, alarm_at: at },
              ...(system.state === 'active' && !hasException(system, at) ? { state: 'lapsed' } : {}),
            }),
          ],
          result: { systemId: system.id },
        },
});
