import { ReplayDeadLetters } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { enrolledCameras } from '../../registers.ts';
import { findLetters } from '../dead-letter-store.ts';
import { brokenReadRules } from '../reads-gates.ts';

/** Functions that see and try again what a camera of their service sent and nobody could read. */
export const letterReaders: readonly string[] = ['chief-of-corps', 'federal-director', 'dpo'];

/**
 * A person has unreadable lines tried once more: after an adapter was mended, for example. What comes of it enters by the same door as any other
 * batch, with its own act.
 */
export const replayDeadLetters = defineAct({
  type: 'anpr/replay-dead-letters',
  title: {
    fr: 'Relire des lignes illisibles d’une caméra',
    nl: 'Onleesbare regels van een camera opnieuw inlezen',
    en: 'Replay unreadable lines of a camera',
  },
  payload: ReplayDeadLetters,
  who: letterReaders,
  gather: async ({ act: { payload, actor }, read }) => {
    const enrolled = await read.get(enrolledCameras, { number: payload.camera });
    const letters = await read.through([enrolledCameras], (db) =>
      findLetters(db, { camera: payload.camera, organisationId: actor.organisationId, ids: payload.ids }),
    );
    return {
      isEnrolled: enrolled?.organisation_id === actor.organisationId && enrolled.withdrawn_at === null,
      lines: letters.length,
    };
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenReadRules({
      'camera-not-enrolled': !facts.isEnrolled,
      'no-letters': facts.lines !== payload.ids.length,
    }),
  }),
  change: (facts) => ({ changes: [], result: { lines: facts.lines } }),
});
