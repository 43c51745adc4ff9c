import type { FactsOf, LawActName } from './acts.ts';
import { cameraAccessJudges } from './camera-access/judges.ts';
import { cameraLawJudges } from './camera-law/judges.ts';
import { type Case, openCase } from './case.ts';
import { databaseJudges } from './databases/judges.ts';
import type { Decision } from './decision.ts';
import { decreeJudges } from './decrees/judges.ts';
import { faceJudges } from './face/judges.ts';
import { factAt } from './fact-paths.ts';
import { intelligenceJudges } from './intelligence/judges.ts';
import { judgeDeclareChange } from './lfp/25-4-change.ts';
import { judgeDecideUseRequest } from './lfp/25-4-decision.ts';
import { judgeNotifyAuthorisation, judgePublishAuthorisation } from './lfp/25-4-publicity.ts';
import { judgeRecordExemptUse, judgeSubmitUseRequest } from './lfp/25-4-request.ts';
import { judgeConfirmUrgentUse, judgeGrantUrgentUse, judgeRequestUrgentUse } from './lfp/25-4-urgency.ts';
import { judgeWatchLive } from './lfp/25-5-live.ts';
import { judgeActivateUse, judgeEndUse } from './lfp/25-5-use.ts';
import { judgeDeleteRecording } from './lfp/25-6-deletion.ts';
import { judgeKeepRecording } from './lfp/25-6-keep.ts';
import { judgeDecideAccess, judgeOpenRecording } from './lfp/25-7-access.ts';
import { judgeReleaseForTraining } from './lfp/25-7-training.ts';
import { judgeEnterBodycamRegister } from './lfp/25-8-bodycam-entry.ts';
import { judgeConsultBodycamRegister, judgeExtractBodycamData } from './lfp/25-8-bodycam-register.ts';
import { judgeConsultRegister, judgeRegisterFixedCamera, judgeRegisterUse } from './lfp/25-8-registers.ts';
import { nonVisibleJudges } from './nonvisible/judges.ts';
import type { DecideOptions } from './profile.ts';
import { transitionJudges } from './transition/judges.ts';

type Judge<A extends LawActName> = (c: Case, facts: FactsOf<A>) => void;

const judges: { readonly [A in LawActName]: Judge<A> } = {
  'submit-use-request': judgeSubmitUseRequest,
  'decide-use-request': judgeDecideUseRequest,
  'record-exempt-use': judgeRecordExemptUse,
  'notify-authorisation': judgeNotifyAuthorisation,
  'publish-authorisation': judgePublishAuthorisation,
  'request-urgent-use': judgeRequestUrgentUse,
  'grant-urgent-use': judgeGrantUrgentUse,
  'confirm-urgent-use': judgeConfirmUrgentUse,
  'declare-change': judgeDeclareChange,
  'activate-use': judgeActivateUse,
  'end-use': judgeEndUse,
  'watch-live': judgeWatchLive,
  'keep-recording': judgeKeepRecording,
  'open-recording': judgeOpenRecording,
  'decide-access': judgeDecideAccess,
  'delete-recording': judgeDeleteRecording,
  'release-for-training': judgeReleaseForTraining,
  'register-use': judgeRegisterUse,
  'consult-register': judgeConsultRegister,
  'enter-bodycam-register': judgeEnterBodycamRegister,
  'consult-bodycam-register': judgeConsultBodycamRegister,
  'extract-bodycam-data': judgeExtractBodycamData,
  'register-fixed-camera': judgeRegisterFixedCamera,
  ...nonVisibleJudges,
  ...databaseJudges,
  ...cameraLawJudges,
  ...cameraAccessJudges,
  ...decreeJudges,
  ...intelligenceJudges,
  ...faceJudges,
  ...transitionJudges,
};

/** All act names of the package, in the order of the acts. */
export const lawActNames: readonly LawActName[] = Object.keys(judges).filter(
  (name): name is LawActName => name in judges,
);

/** Acts that end something: never refused, since what went wrong before does not forbid the end; a breach is written down. */
export const neverRefused: readonly LawActName[] = ['end-use', 'end-non-visible-use'];

/**
 * What the law in force at `at` says about one act on these facts. Pure: same facts, same law, same answer; a refusal is an answer, not an error.
 * Throws LawError for what cannot be judged: a bad instant, a day before the first text, an unknown reading.
 */
export function decide<A extends LawActName>(
  act: A,
  facts: FactsOf<A>,
  at: string,
  options: DecideOptions = {},
): Decision {
  const c = openCase(act, at, options, (path) => factAt(facts, path) !== undefined);
  const judge: Judge<A> = judges[act];
  judge(c, facts);
  return neverRefused.includes(act) ? c.decision({ refusable: false }) : c.decision();
}
