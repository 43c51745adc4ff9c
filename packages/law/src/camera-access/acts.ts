import type {
  AimSurveillanceCameraFacts,
  AnswerAccessRequestFacts,
  AnswerPoliceRequestFacts,
  GiveImagesFacts,
  HoldRequestedImagesFacts,
  LetGuardWatchFacts,
  RecordAccessFailureFacts,
  RequestAccessFacts,
  ShowImagesFacts,
  ShowPenaltyFacts,
  SignSharingAgreementFacts,
  SignTransportProtocolFacts,
  StreamToPoliceFacts,
  ViewControllerImagesFacts,
  WatchTransportFeedFacts,
} from './facts.ts';

/** Acts of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115, with the facts each is judged on. */
export type CameraAccessActs = {
  readonly 'view-controller-images': ViewControllerImagesFacts;
  readonly 'show-images': ShowImagesFacts;
  readonly 'give-images-to-police': GiveImagesFacts;
  readonly 'answer-police-request': AnswerPoliceRequestFacts;
  readonly 'sign-sharing-agreement': SignSharingAgreementFacts;
  readonly 'stream-to-police': StreamToPoliceFacts;
  readonly 'sign-transport-protocol': SignTransportProtocolFacts;
  readonly 'watch-transport-feed': WatchTransportFeedFacts;
  readonly 'aim-surveillance-camera': AimSurveillanceCameraFacts;
  readonly 'request-access': RequestAccessFacts;
  readonly 'hold-requested-images': HoldRequestedImagesFacts;
  readonly 'answer-access-request': AnswerAccessRequestFacts;
  readonly 'record-access-failure': RecordAccessFailureFacts;
  readonly 'show-penalty': ShowPenaltyFacts;
  readonly 'let-guard-watch': LetGuardWatchFacts;
};
