import type { CameraAccessActs } from './camera-access/acts.ts';
import type { CameraLawActs } from './camera-law/acts.ts';
import type { DatabaseActs } from './databases/acts.ts';
import type { DecreeActs } from './decrees/acts.ts';
import type { FaceActs } from './face/acts.ts';
import type { IntelligenceActs } from './intelligence/acts.ts';
import type { NonVisibleActs } from './nonvisible/acts.ts';
import type {
  ConsultBodycamRegisterFacts,
  ConsultRegisterFacts,
  DecideAccessFacts,
  DeleteRecordingFacts,
  EnterBodycamRegisterFacts,
  ExtractBodycamDataFacts,
  KeepRecordingFacts,
  OpenRecordingFacts,
  RegisterFixedCameraFacts,
  RegisterUseFacts,
  ReleaseForTrainingFacts,
} from './recording-facts.ts';
import type { TransitionActs } from './transition/acts.ts';
import type {
  ActivateUseFacts,
  ConfirmUrgentUseFacts,
  DecideUseRequestFacts,
  DeclareChangeFacts,
  EndUseFacts,
  GrantUrgentUseFacts,
  NotifyAuthorisationFacts,
  PublishAuthorisationFacts,
  RecordExemptUseFacts,
  RequestUrgentUseFacts,
  SubmitUseRequestFacts,
  WatchLiveFacts,
} from './use-facts.ts';

/** Acts of LFP 25/1 to 25/9, visible use, with the facts each is judged on. */
export type VisibleActs = {
  readonly 'submit-use-request': SubmitUseRequestFacts;
  readonly 'decide-use-request': DecideUseRequestFacts;
  readonly 'record-exempt-use': RecordExemptUseFacts;
  readonly 'notify-authorisation': NotifyAuthorisationFacts;
  readonly 'publish-authorisation': PublishAuthorisationFacts;
  readonly 'request-urgent-use': RequestUrgentUseFacts;
  readonly 'grant-urgent-use': GrantUrgentUseFacts;
  readonly 'confirm-urgent-use': ConfirmUrgentUseFacts;
  readonly 'declare-change': DeclareChangeFacts;
  readonly 'activate-use': ActivateUseFacts;
  readonly 'end-use': EndUseFacts;
  readonly 'watch-live': WatchLiveFacts;
  readonly 'keep-recording': KeepRecordingFacts;
  readonly 'open-recording': OpenRecordingFacts;
  readonly 'decide-access': DecideAccessFacts;
  readonly 'delete-recording': DeleteRecordingFacts;
  readonly 'release-for-training': ReleaseForTrainingFacts;
  readonly 'register-use': RegisterUseFacts;
  readonly 'consult-register': ConsultRegisterFacts;
  readonly 'enter-bodycam-register': EnterBodycamRegisterFacts;
  readonly 'consult-bodycam-register': ConsultBodycamRegisterFacts;
  readonly 'extract-bodycam-data': ExtractBodycamDataFacts;
  readonly 'register-fixed-camera': RegisterFixedCameraFacts;
};

/** The closed list of acts that the law package judges. */
export type LawActs = VisibleActs &
  NonVisibleActs &
  DatabaseActs &
  CameraLawActs &
  CameraAccessActs &
  DecreeActs &
  IntelligenceActs &
  FaceActs &
  TransitionActs;

/** Name of an act. */
export type LawActName = keyof LawActs;
/** Facts of the act `A`; every fact that is not structurally needed may be left out: then it is unknown. */
export type FactsOf<A extends LawActName> = LawActs[A];
