import type { JudgesOf } from '../judges-of.ts';
import {
  judgeAuthoriseNonVisibleUse,
  judgeExtendNonVisibleUse,
  judgeRequestNonVisibleUse,
} from './46-5-authorisation.ts';
import { judgeGiveOpinion } from './46-5-opinions.ts';
import { judgeNotifyUse } from './46-6-notice.ts';
import { judgeInformOfficer, judgeInspect, judgeLiftStop, judgeNotifyStop, judgeOrderStop } from './46-6-stop.ts';
import { judgeDecidePreparatoryUse } from './46-7-preparation.ts';
import { judgeAuthoriseProtectionUse, judgeDecideProtectionUse, judgeRefuseProtectionUse } from './46-9-protection.ts';
import { judgeAuthoriseTransferUse, judgeDecideTransferUse } from './46-11-transfer.ts';
import { judgeHoldChanceFind } from './46-12-chance-find.ts';
import { judgeDeleteNonVisible, judgeKeepNonVisible } from './46-12-keep.ts';
import { judgeDecideNonVisibleAccess, judgeOpenNonVisible } from './46-13-access.ts';
import { judgeConsultNonVisibleRegister, judgeRegisterNonVisibleUse } from './46-14-register.ts';
import { judgeEndNonVisibleUse } from './46-end.ts';
import { judgeStartNonVisibleUse } from './46-start.ts';
import type { NonVisibleActs } from './acts.ts';

/** How each act of LFP 46/1 to 46/14, non-visible use, is judged. */
export const nonVisibleJudges: JudgesOf<NonVisibleActs> = {
  'request-non-visible-use': judgeRequestNonVisibleUse,
  'give-non-visible-opinion': judgeGiveOpinion,
  'authorise-non-visible-use': judgeAuthoriseNonVisibleUse,
  'extend-non-visible-use': judgeExtendNonVisibleUse,
  'decide-preparatory-use': judgeDecidePreparatoryUse,
  'authorise-protection-use': judgeAuthoriseProtectionUse,
  'decide-protection-use': judgeDecideProtectionUse,
  'refuse-protection-use': judgeRefuseProtectionUse,
  'authorise-transfer-use': judgeAuthoriseTransferUse,
  'decide-transfer-use': judgeDecideTransferUse,
  'notify-non-visible-use': judgeNotifyUse,
  'start-non-visible-use': judgeStartNonVisibleUse,
  'end-non-visible-use': judgeEndNonVisibleUse,
  'order-non-visible-stop': judgeOrderStop,
  'notify-non-visible-stop': judgeNotifyStop,
  'inform-of-non-visible-stop': judgeInformOfficer,
  'lift-non-visible-stop': judgeLiftStop,
  'keep-non-visible-recording': judgeKeepNonVisible,
  'hold-chance-find': judgeHoldChanceFind,
  'open-non-visible-recording': judgeOpenNonVisible,
  'decide-non-visible-access': judgeDecideNonVisibleAccess,
  'delete-non-visible-recording': judgeDeleteNonVisible,
  'register-non-visible-use': judgeRegisterNonVisibleUse,
  'consult-non-visible-register': judgeConsultNonVisibleRegister,
  'inspect-non-visible-use': judgeInspect,
};
