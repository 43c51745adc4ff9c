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

/** The closed list of acts on visible cameras that the law package judges, with the facts each is judged on. */
export type LawActs = {
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

/** Name of an act. */
export type LawActName = keyof LawActs;
/** Facts of the act `A`; every fact that is not structurally needed may be left out: then it is unknown. */
export type FactsOf<A extends LawActName> = LawActs[A];
