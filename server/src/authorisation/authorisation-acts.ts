import type { ActDefinition } from '../ledger/index.ts';
import { acknowledgeNotice } from './acts/acknowledge-notice.ts';
import { activateUse } from './acts/activate-use.ts';
import { completeTask } from './acts/complete-task.ts';
import { confirmUrgent } from './acts/confirm-urgent.ts';
import { decideRequest } from './acts/decide-request.ts';
import { declareChange } from './acts/declare-change.ts';
import { draftRequest } from './acts/draft-request.ts';
import { endUrgentMission } from './acts/end-urgent-mission.ts';
import { endUse } from './acts/end-use.ts';
import { grantUrgent } from './acts/grant-urgent.ts';
import { importAssessment } from './acts/import-assessment.ts';
import { markUnconfirmed } from './acts/mark-unconfirmed.ts';
import { notify } from './acts/notify.ts';
import { planSitting } from './acts/plan-sitting.ts';
import { publish } from './acts/publish.ts';
import { recordExemption } from './acts/record-exemption.ts';
import { requestUrgent } from './acts/request-urgent.ts';
import { submitRequest } from './acts/submit-request.ts';
import { withdraw } from './acts/withdraw.ts';

/** Every act of the room, for the gate. */
export const authorisationActs: readonly ActDefinition[] = [
  importAssessment,
  draftRequest,
  submitRequest,
  decideRequest,
  withdraw,
  recordExemption,
  notify,
  acknowledgeNotice,
  publish,
  requestUrgent,
  grantUrgent,
  planSitting,
  endUrgentMission,
  confirmUrgent,
  markUnconfirmed,
  declareChange,
  activateUse,
  endUse,
  completeTask,
];
