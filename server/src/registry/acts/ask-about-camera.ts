import { AskAboutCamera } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { observationClerks } from '../keepers.ts';
import { cameraQuestions, cameras } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { brusselsDay } from '../use-entry.ts';

/** Days that a controller has to answer (house rule, no law). */
const answerDays = 30;

/**
 * Asks a controller about a camera that stands in one list alone. The clock runs from the day of sending; the name that is asked is
 * shown to nobody.
 */
export const askAboutCamera = defineAct({
  type: 'registry/ask-about-camera',
  title: {
    fr: 'Interroger un responsable sur une caméra',
    nl: 'Een verantwoordelijke over een camera bevragen',
    en: 'Ask a controller about a camera',
  },
  payload: AskAboutCamera,
  who: observationClerks,
  gather: async ({ act: { payload }, read, at }) => ({
    camera: (await read.get(cameras, { id: payload.cameraId })) ?? null,
    isAskedAlready: await read.isTaken(cameraQuestions, { camera_id: payload.cameraId }),
    today: brusselsDay(at),
  }),
  judge: ({ camera, isAskedAlready, today }, { act: { payload }, demo }) => ({
    gates: brokenRules({
      'unknown-camera': camera === null || camera.published === null,
      // What a real body is asked is a fact about it: a demonstration invents none.
      'worlds-kept-apart': camera !== null && (camera.world === 'fictional') !== demo,
      'already-registered': isAskedAlready,
      'moment-in-the-future': payload.askedOn > today,
    }),
  }),
  change: ({ camera }, { act: { payload } }) => {
    if (camera === null) return { changes: [] };
    const { asked, askedOn } = payload;
    const dueOn = Temporal.PlainDate.from(askedOn).add({ days: answerDays }).toString();
    return {
      changes: [
        cameraQuestions.insert({
          camera_id: camera.id,
          controller_kind: asked.controllerKind,
          controller_name: asked.name,
          outside_means: payload.outsideMeans,
          asked_on: askedOn,
          answer_due_on: dueOn,
          question_state: 'asked',
          camera_answer: null,
          answered_on: null,
          is_name_shown: false,
        }),
      ],
      result: { cameraId: camera.id, answerDueOn: dueOn },
    };
  },
});
