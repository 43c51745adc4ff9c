import type {
  Branch,
  CameraFacts,
  IsoDuration,
  IsoInstant,
  PersonFacts,
  PlaceFacts,
  ProsecutorDecisionFacts,
} from '../facts.ts';
import type { NonVisibleRegime, StopOrderFacts, TacticalEventFacts } from './facts.ts';

/** A recording of a non-visible camera. */
export type HiddenRecordingFacts = {
  /** Instant of its oldest item. */
  readonly recordedFrom: IsoInstant;
  /** Instant of its youngest item. */
  readonly recordedTo: IsoInstant;
  /** Regime under which it was recorded: it fixes the term. */
  readonly regime?: NonVisibleRegime;
  /** The camera. */
  readonly camera?: CameraFacts;
  /** The place that was filmed. */
  readonly place?: PlaceFacts;
  /** The action, mission or transfer (46/7, 46/9, 46/11) with which the data end. */
  readonly event?: TacticalEventFacts;
  /** 46/9: when the protected person expressed refusal; left out when there is none. */
  readonly refusedAt?: IsoInstant;
  /** Order of suspension or interruption that seals it. */
  readonly stopOrder?: StopOrderFacts;
  /** It is held because punishable facts were found by chance (46/12 al. 2 to 4). */
  readonly heldAsChanceFind?: boolean;
};

/** A police service keeps a recording of a non-visible camera, for the term of its regime (LFP 46/12). @law lfp-46-12-al1 lfp-46-12-al2-s1 */
export type KeepNonVisibleFacts = HiddenRecordingFacts & {
  /** Sound is recorded: no text allows it for a non-visible camera. */
  readonly sound?: boolean;
  /** Term that is configured, for recordings of 46/4. */
  readonly configuredRetention?: IsoDuration;
  /** 46/7, 46/9, 46/11: recorded for tactical purposes. */
  readonly tacticalPurpose?: boolean;
  /** Copy in a database of section 12: that database's own term applies to the copy. */
  readonly store?: 'vault' | 'section-12-database';
};

/** A recording of a non-visible camera is deleted at the end of its term (LFP 46/12). @law lfp-46-12-al1 lfp-46-12-al2-s1 */
export type DeleteNonVisibleFacts = HiddenRecordingFacts;

/** A police service holds segments of a non-visible recording in which punishable facts were found by chance (LFP 46/12). @law lfp-46-12-al2-s2 lfp-46-12-al3-s2 lfp-46-12-al4-s2 */
export type HoldChanceFindFacts = HiddenRecordingFacts & {
  /** Who decides the hold. */
  readonly decidedBy?: PersonFacts;
  /** The facts found are punishable. */
  readonly punishable?: boolean;
  /** They were found by chance: they were not what the operation looked for. */
  readonly byChance?: boolean;
  /** What the hold serves: to prove the facts, to identify their authors, or another aim. */
  readonly aim?: 'prove-facts' | 'identify-authors' | 'other';
  /** Only the segments that show the facts are held. */
  readonly segmentsOnly?: boolean;
  /** Reference of the official report. */
  readonly reportReference?: string;
};

/** A member of the police opens a recording of a non-visible camera (LFP 46/13). @law lfp-46-13-al1 lfp-46-13-al2 lfp-46-13-al3 */
export type OpenNonVisibleFacts = HiddenRecordingFacts & {
  /** Who opens it. */
  readonly viewer?: PersonFacts;
  /** The viewer is a member of the police services. */
  readonly viewerIsPolice?: boolean;
  /** Personal account, role grant in force, no shared account. */
  readonly accessProtected?: boolean;
  /** Purpose of the access: administrative or judicial police. */
  readonly branch?: Branch;
  /** The precise mission for which the access is necessary. */
  readonly missionReference?: string;
  /** The operational reasons of the access. */
  readonly operationalReasons?: string;
  /** The concrete reason of this access (25/7 § 1 al. 3 through 46/2). */
  readonly concreteReason?: string;
  /** 46/7, 46/9, 46/11: the access serves a tactical purpose of the action, mission or transfer. */
  readonly tacticalPurpose?: boolean;
  /** Written and reasoned decision of the prosecutor or of the investigating judge, once the first term is over. */
  readonly magistrateDecision?: ProsecutorDecisionFacts;
  /** The journal of accesses works. */
  readonly journalOn?: boolean;
  /** Copy in a database of section 12: that database's own access rules apply to the copy. */
  readonly store?: 'vault' | 'section-12-database';
};

/** A magistrate decides on access to a recording of a non-visible camera after the first term (LFP 46/13). @law lfp-46-13-al2 */
export type DecideNonVisibleAccessFacts = {
  /** Who decides: the prosecutor or the investigating judge. */
  readonly decidedBy?: PersonFacts;
  /** What is decided. */
  readonly outcome?: 'granted' | 'refused';
  /** The decision is written. */
  readonly written?: boolean;
  /** The decision is reasoned. */
  readonly reasoned?: boolean;
  /** Purpose of the access. */
  readonly branch?: Branch;
  /** The decision names the recordings it covers. */
  readonly scopeStated?: boolean;
};

/** A police service enters a use in the non-visible section of the register of uses (LFP 46/14). @law lfp-46-14 */
export type RegisterNonVisibleUseFacts = {
  /** Who makes the entry. */
  readonly registeredBy?: PersonFacts;
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Reference of the use: the section is kept per use. */
  readonly useReference?: string;
  /** The entry is in the section of non-visible uses. */
  readonly inNonVisibleSection?: boolean;
  /** The entry is shown to the public, on a map or a list. */
  readonly madePublic?: boolean;
};

/** A person consults the non-visible section of the register of uses (LFP 46/14). @law lfp-46-14 lfp-25-8-al3 */
export type ConsultNonVisibleRegisterFacts = {
  /** Who consults it. */
  readonly consultedBy?: PersonFacts;
  /** The consultation answers a request. */
  readonly onRequest?: boolean;
  /** DPO: designated under article 144 of the law of 7 December 1998. */
  readonly designatedUnder144?: boolean;
  /** Member of the service that keeps the register, in its own management of it. */
  readonly ownService?: boolean;
  /** Authority of administrative police: it needs to know this use. */
  readonly needToKnow?: boolean;
};
