import type { ActDefinition } from '../../ledger/index.ts';
import { abandonDatabase } from './abandon-database.ts';
import { rotateCameraToken, withdrawEnrolledCamera } from './change-enrolment.ts';
import { createDatabase } from './create-database.ts';
import { decideRecommendations } from './decide-recommendations.ts';
import { enrolCamera } from './enrol-camera.ts';
import { escalateOpinion } from './escalate-opinion.ts';
import { giveOpinion } from './give-opinion.ts';
import { joinCreation } from './join-creation.ts';
import { markOpinionLate } from './mark-opinion-late.ts';
import { planDatabase } from './plan-database.ts';
import { requestOpinion } from './request-opinion.ts';

/** Acts of the room that make databases and let cameras feed them, for the gate. */
export const anprActs: readonly ActDefinition[] = [
  planDatabase,
  requestOpinion,
  giveOpinion,
  markOpinionLate,
  decideRecommendations,
  escalateOpinion,
  joinCreation,
  createDatabase,
  abandonDatabase,
  enrolCamera,
  rotateCameraToken,
  withdrawEnrolledCamera,
];
