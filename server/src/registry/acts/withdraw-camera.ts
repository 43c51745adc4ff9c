import { WithdrawCamera } from '@clairevoie/contract';
import { systemFunction } from '../../identity/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { versionOf } from '../camera-row.ts';
import { cameraKeepers } from '../keepers.ts';
import { cameras, cameraVersions } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { isInOpenUse } from '../registry-store.ts';
import { brusselsDay } from '../use-entry.ts';
import { findOwnCamera, followInNationalRegister, rulesOfOwnCamera } from './own-camera.ts';

/** Takes a camera out of service on a day: the row stays, with its history; a public one is shown as ended. */
export const withdrawCamera = defineAct({
  type: 'registry/withdraw-camera',
  title: {
    fr: 'Mettre une caméra hors service',
    nl: 'Een camera buiten dienst stellen',
    en: 'Take a camera out of service',
  },
  payload: WithdrawCamera,
  who: [...cameraKeepers, systemFunction],
  gather: async ({ act: { payload }, read, at }) => ({
    ...(await findOwnCamera(read, payload.cameraId)),
    isInUse: await read.through([{ name: 'registry.use_entry' }], (db) => isInOpenUse(db, payload.cameraId)),
    today: brusselsDay(at),
  }),
  judge: (facts, context) => {
    const { on } = context.act.payload;
    return {
      gates: brokenRules({
        ...rulesOfOwnCamera(facts, context),
        'still-in-use': facts.isInUse,
        'moment-in-the-future': on > facts.today,
        'term-upside-down': facts.national !== null && on < facts.national.in_service_on,
      }),
    };
  },
  change: ({ camera, national }, { act: { payload, actor }, at }) => {
    if (camera === null) return { changes: [] };
    const { on, reason } = payload;
    return {
      changes: [
        cameraVersions.insert(versionOf(camera, { at, reason, functionKey: actor.functionKey })),
        cameras.update(camera, {
          state: 'withdrawn',
          withdrawn_on: on,
          withdrawal_reason: reason,
          changed_at: at,
          ...(camera.published === null ? {} : { published: { ...camera.published, endedOn: on } }),
        }),
        ...followInNationalRegister(national, { out_of_service_on: on }),
      ],
      result: { cameraId: camera.id, supersededVersion: camera.version },
    };
  },
});
