import type { JudgesOf } from '../judges-of.ts';
import { judgeAuthoriseContent, judgeRunCorrelation } from './16-4-correlation.ts';
import { judgePresentCriteria } from './16-4-criteria.ts';
import { judgeDecidePointAccess } from './16-4-decision.ts';
import {
  judgeConsultRegisterAsService,
  judgeForbidExploitation,
  judgeReleaseForServiceTraining,
  judgeRequestUnderArticle14,
} from './16-4-others.ts';
import {
  judgeConfirmOralAccess,
  judgeReportAccessDecision,
  judgeReportCorrelationList,
  judgeReportMonthlyAccesses,
} from './16-4-report.ts';
import { judgeOpenDirectAccess } from './16-4-stores.ts';
import { judgeEndServiceSuspension, judgeSuspendServiceAccess } from './16-4-suspension.ts';
import { judgeUsePointAccess } from './16-4-use.ts';
import type { IntelligenceActs } from './acts.ts';
import { judgeDecideSpecialMethod, judgeWatchLiveAsService } from './methods.ts';

/** How each act of the intelligence law (LRS) 16/4, 18/4, 18/11 is judged. */
export const intelligenceJudges: JudgesOf<IntelligenceActs> = {
  'open-intelligence-access': judgeOpenDirectAccess,
  'decide-intelligence-access': judgeDecidePointAccess,
  'confirm-intelligence-access': judgeConfirmOralAccess,
  'use-intelligence-access': judgeUsePointAccess,
  'watch-live-intelligence': judgeWatchLiveAsService,
  'request-under-article-14': judgeRequestUnderArticle14,
  'consult-register-intelligence': judgeConsultRegisterAsService,
  'release-for-intelligence-training': judgeReleaseForServiceTraining,
  'report-intelligence-decision': judgeReportAccessDecision,
  'report-monthly-accesses': judgeReportMonthlyAccesses,
  'report-correlation-list': judgeReportCorrelationList,
  'forbid-intelligence-exploitation': judgeForbidExploitation,
  'authorise-intelligence-list': judgeAuthoriseContent,
  'present-intelligence-criteria': judgePresentCriteria,
  'run-intelligence-correlation': judgeRunCorrelation,
  'decide-special-method': judgeDecideSpecialMethod,
  'suspend-intelligence-access': judgeSuspendServiceAccess,
  'end-intelligence-suspension': judgeEndServiceSuspension,
};
