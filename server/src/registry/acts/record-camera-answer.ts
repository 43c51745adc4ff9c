import { RecordCameraAnswer } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { observationClerks } from '../keepers.ts';
import { cameraQuestions } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { brusselsDay } from '../use-entry.ts';

/** Records what a controller answered about a camera: from then on, and not before, its name may stand beside the answer. */
export const recordCameraAnswer = defineAct({
  type: 'registry/record-camera-answer',
  title: {
    fr: 'Inscrire la réponse d’un responsable sur une caméra',
    nl: 'Het antwoord van een verantwoordelijke over een camera opnemen',
    en: 'Record a controller’s answer about a camera',
  },
  payload: RecordCameraAnswer,
  who: observationClerks,
  gather: async ({ act: { payload }, read, at }) => ({
    question: (await read.get(cameraQuestions, { camera_id: payload.cameraId })) ?? null,
    today: brusselsDay(at),
  }),
  judge: ({ question, today }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-entry': question === null,
      'already-closed': question?.question_state === 'answered',
      'moment-in-the-future': payload.answeredOn > today,
      'term-upside-down': question !== null && payload.answeredOn < question.asked_on,
    }),
  }),
  change: ({ question }, { act: { payload } }) =>
    question === null
      ? { changes: [] }
      : {
          changes: [
            cameraQuestions.update(question, {
              question_state: 'answered',
              camera_answer: payload.cameraAnswer,
              answered_on: payload.answeredOn,
              is_name_shown: payload.isNameShown,
            }),
          ],
          result: { cameraId: payload.cameraId },
        },
});
