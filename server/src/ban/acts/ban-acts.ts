import type { ActDefinition } from '../../ledger/index.ts';
import { appointController } from './appoint-controller.ts';
import { attestSystem } from './attest-system.ts';
import { adoptRule, checkFunding, checkProcurement } from './check-purchase.ts';
import { confirmFinding, dismissFinding } from './decide-finding.ts';
import { declareSystem } from './declare-system.ts';
import { enrolNode } from './enrol-node.ts';
import { classifyFinding, closeFinding, hearFinding } from './examine-finding.ts';
import { inviteToHearing } from './invite-to-hearing.ts';
import { raiseAlarm } from './raise-alarm.ts';
import { recordVerdicts } from './record-verdicts.ts';
import { activateSystem, recordException, suspendSystem, withdrawSystem } from './run-system.ts';
import { submitReport } from './submit-report.ts';

/** Every act of this room. */
export const banActs: readonly ActDefinition[] = [
  declareSystem,
  enrolNode,
  attestSystem,
  submitReport,
  activateSystem,
  recordException,
  suspendSystem,
  withdrawSystem,
  raiseAlarm,
  recordVerdicts,
  appointController,
  classifyFinding,
  inviteToHearing,
  hearFinding,
  confirmFinding,
  dismissFinding,
  closeFinding,
  adoptRule,
  checkProcurement,
  checkFunding,
];
