import type {
  ConsultNonVisibleRegisterFacts,
  DecideNonVisibleAccessFacts,
  DeleteNonVisibleFacts,
  HoldChanceFindFacts,
  KeepNonVisibleFacts,
  OpenNonVisibleFacts,
  RegisterNonVisibleUseFacts,
} from './recording-facts.ts';
import type {
  AuthoriseNonVisibleUseFacts,
  AuthoriseProtectionUseFacts,
  AuthoriseTransferUseFacts,
  DecidePreparatoryUseFacts,
  DecideProtectionUseFacts,
  DecideTransferUseFacts,
  EndNonVisibleUseFacts,
  ExtendNonVisibleUseFacts,
  GiveNonVisibleOpinionFacts,
  InformOfNonVisibleStopFacts,
  InspectNonVisibleUseFacts,
  LiftNonVisibleStopFacts,
  NotifyNonVisibleStopFacts,
  NotifyNonVisibleUseFacts,
  OrderNonVisibleStopFacts,
  RefuseProtectionUseFacts,
  RequestNonVisibleUseFacts,
  StartNonVisibleUseFacts,
} from './use-facts.ts';

export type * from './facts.ts';
export type * from './recording-facts.ts';
export type * from './use-facts.ts';

/** Acts of LFP 46/1 to 46/14, non-visible use, with the facts each is judged on. */
export type NonVisibleActs = {
  readonly 'request-non-visible-use': RequestNonVisibleUseFacts;
  readonly 'give-non-visible-opinion': GiveNonVisibleOpinionFacts;
  readonly 'authorise-non-visible-use': AuthoriseNonVisibleUseFacts;
  readonly 'extend-non-visible-use': ExtendNonVisibleUseFacts;
  readonly 'decide-preparatory-use': DecidePreparatoryUseFacts;
  readonly 'authorise-protection-use': AuthoriseProtectionUseFacts;
  readonly 'decide-protection-use': DecideProtectionUseFacts;
  readonly 'refuse-protection-use': RefuseProtectionUseFacts;
  readonly 'authorise-transfer-use': AuthoriseTransferUseFacts;
  readonly 'decide-transfer-use': DecideTransferUseFacts;
  readonly 'notify-non-visible-use': NotifyNonVisibleUseFacts;
  readonly 'start-non-visible-use': StartNonVisibleUseFacts;
  readonly 'end-non-visible-use': EndNonVisibleUseFacts;
  readonly 'order-non-visible-stop': OrderNonVisibleStopFacts;
  readonly 'notify-non-visible-stop': NotifyNonVisibleStopFacts;
  readonly 'inform-of-non-visible-stop': InformOfNonVisibleStopFacts;
  readonly 'lift-non-visible-stop': LiftNonVisibleStopFacts;
  readonly 'keep-non-visible-recording': KeepNonVisibleFacts;
  readonly 'hold-chance-find': HoldChanceFindFacts;
  readonly 'open-non-visible-recording': OpenNonVisibleFacts;
  readonly 'decide-non-visible-access': DecideNonVisibleAccessFacts;
  readonly 'delete-non-visible-recording': DeleteNonVisibleFacts;
  readonly 'register-non-visible-use': RegisterNonVisibleUseFacts;
  readonly 'consult-non-visible-register': ConsultNonVisibleRegisterFacts;
  readonly 'inspect-non-visible-use': InspectNonVisibleUseFacts;
};
