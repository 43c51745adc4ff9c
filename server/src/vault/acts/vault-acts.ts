import type { ActDefinition } from '../../ledger/index.ts';
import { decideAccess, requestAccess } from './decide-access.ts';
import { deleteDue, deleteRecording } from './delete-recording.ts';
import {
  confirmEmergencyOpening,
  requestEmergencyOpening,
  reviewEmergencyOpening,
  settleEmergencyOpening,
} from './emergency-opening.ts';
import { endHold, holdRecording, liftSuspension, suspendRecording } from './hold-recording.ts';
import { keepRecording, releaseQuarantine } from './keep-recording.ts';
import { closeLook, endLook, openRecording, rehearseOpening } from './open-recording.ts';
import { releaseForTraining, watchLive, withdrawTrainingCopy } from './release-for-training.ts';
import { rotateKekAct } from './rotate-kek.ts';

/** Every act of the vault. */
export const vaultActs: readonly ActDefinition[] = [
  keepRecording,
  releaseQuarantine,
  requestAccess,
  decideAccess,
  openRecording,
  rehearseOpening,
  closeLook,
  endLook,
  deleteRecording,
  deleteDue,
  rotateKekAct,
  holdRecording,
  endHold,
  suspendRecording,
  liftSuspension,
  releaseForTraining,
  withdrawTrainingCopy,
  watchLive,
  requestEmergencyOpening,
  confirmEmergencyOpening,
  reviewEmergencyOpening,
  settleEmergencyOpening,
];
