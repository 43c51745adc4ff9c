import type {
  AssessmentFacts,
  Branch,
  CameraFacts,
  DesignationFacts,
  HumanJudgement,
  InterventionFacts,
  IsoDay,
  IsoDuration,
  IsoInstant,
  Level,
  MissionFacts,
  PersonFacts,
  PlaceFacts,
  ProsecutorDecisionFacts,
  PurposeFacts,
} from './facts.ts';
import type { RoleKey } from './roles.ts';

/** Scope of an authorisation in principle, as decided. */
export type AuthorisationFacts = {
  readonly id?: string;
  readonly level?: Level;
  readonly decidedAt?: IsoInstant;
  /** Municipality (NIS code) whose council decided; a federal authorisation has a territory instead. */
  readonly municipality?: string;
  readonly territory?: readonly string[];
  readonly cameraKinds?: readonly CameraFacts['kind'][];
  readonly functions?: readonly string[];
  readonly purposes?: readonly PurposeFacts[];
  /** Places authorised, for fixed cameras. */
  readonly places?: readonly string[];
  readonly withdrawnAt?: IsoInstant;
};

/** @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2 lfp-25-3-p1-al1 */
export type SubmitUseRequestFacts = {
  readonly requester?: PersonFacts;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  /** Reference of the place in the request, due for fixed and temporary fixed cameras. */
  readonly placeStated?: boolean;
  readonly purposes?: readonly PurposeFacts[];
  readonly modalities?: string;
  readonly mission?: MissionFacts;
  readonly assessment?: AssessmentFacts;
  readonly configuredRetention?: IsoDuration;
  /** The use may yield images that violate a person's intimacy. */
  readonly intimacyReview?: HumanJudgement;
  /** The use aims at one of the sensitive categories of 25/3 § 3. */
  readonly aimsAtSensitive?: boolean;
};

/** @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
export type DecideUseRequestFacts = {
  readonly level?: Level;
  readonly decidedBy?: PersonFacts;
  readonly outcome?: 'granted' | 'refused';
  readonly requestAdmissible?: boolean;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly useStartsAt?: IsoInstant;
  /** Municipalities on whose territory the service is competent. */
  readonly territoryOfCompetence?: readonly string[];
  /** Mission branches that the authorisation concerns: decides publicity. */
  readonly branches?: readonly Branch[];
  readonly scopeStated?: boolean;
};

/** @law lfp-25-4-p5 lfp-25-4-p6-autorisation */
export type RecordExemptUseFacts = {
  readonly recordedBy?: PersonFacts;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly purposes?: readonly PurposeFacts[];
  readonly mission?: MissionFacts;
  readonly intervention?: InterventionFacts;
  readonly aimsAtSensitive?: boolean;
};

/** @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export type NotifyAuthorisationFacts = {
  readonly authorisation?: AuthorisationFacts;
  readonly notifiedBy?: PersonFacts;
  readonly notifiedAt?: IsoInstant;
  /** Addressees reached by this notice and by earlier ones. */
  readonly addressees?: readonly { readonly role: RoleKey; readonly of: string }[];
  readonly judicialDistricts?: readonly string[];
  readonly municipalities?: readonly string[];
  readonly zones?: readonly string[];
};

/** @law lfp-25-4-p4-al3 */
export type PublishAuthorisationFacts = {
  readonly authorisation?: AuthorisationFacts;
  readonly publishedBy?: PersonFacts;
  readonly branches?: readonly Branch[];
  readonly withheld?: readonly { readonly what: string; readonly reason: string }[];
};

/** @law lfp-25-4-p3-al1-s1 */
export type RequestUrgentUseFacts = {
  readonly requester?: PersonFacts;
  readonly addressedTo?: PersonFacts;
  readonly urgencyReasons?: string;
  readonly mission?: MissionFacts;
  readonly authorisationObtained?: boolean;
  readonly priorRefusal?: boolean;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly purposes?: readonly PurposeFacts[];
  readonly aimsAtSensitive?: boolean;
};

/** @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
export type GrantUrgentUseFacts = {
  readonly level?: Level;
  readonly grantedBy?: PersonFacts;
  readonly outcome?: 'granted' | 'refused';
  readonly requestedAt?: IsoInstant;
  readonly requestAdmissible?: boolean;
  readonly missionReference?: string;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly priorRefusal?: boolean;
};

/** @law lfp-25-4-p3-al1-s2 */
export type ConfirmUrgentUseFacts = {
  readonly level?: Level;
  readonly confirmedBy?: PersonFacts;
  readonly outcome?: 'confirmed' | 'refused';
  readonly oralGrantAt?: IsoInstant;
  readonly written?: boolean;
  readonly place?: PlaceFacts;
  /** First sitting of the council after the grant, for the alert of our policy. */
  readonly firstSittingOn?: IsoDay;
};

/** One side of a change: what is authorised, or what is (to be) used. */
export type UseScopeFacts = {
  readonly camera?: CameraFacts;
  readonly purposes?: readonly string[];
  /** Place of a fixed camera, or area of a temporary fixed one. */
  readonly place?: string;
  readonly cameraCount?: number;
};

/** @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu */
export type DeclareChangeFacts = {
  readonly declaredBy?: PersonFacts;
  readonly authorised?: UseScopeFacts;
  readonly actual?: UseScopeFacts;
  /** Temporary fixed cameras: the authorisation covers an area and the move stays inside it. */
  readonly moveInsideAuthorisedArea?: boolean;
  /** Same spot, coordinates corrected. */
  readonly coordinatesCorrectionOnly?: boolean;
};

/** Signals that make a use visible (25/2 § 2). */
export type VisibilityFacts = {
  readonly pictogram?: {
    readonly inPlace?: boolean;
    readonly model?: 'police-2019' | 'camera-law' | 'other';
    /** Check of the whole pictogram against RD 22 May 2019 by a person; covers the points left out below. */
    readonly conformity?: HumanJudgement;
    readonly widthMetres?: number;
    readonly heightMetres?: number;
    readonly material?: 'aluminium-plate' | 'laminated-sticker' | 'other';
    readonly thicknessMillimetres?: number;
    readonly atEachEntrance?: boolean;
    /** Judgement of a person that the information is surely visible. */
    readonly surelyVisible?: HumanJudgement;
    readonly mentions?: {
      readonly law?: boolean;
      readonly controller?: boolean;
      readonly contact?: boolean;
      readonly logo?: boolean;
    };
    /** Police and a public authority are joint controllers: logo on the authority's pictogram. */
    readonly jointController?: boolean;
    readonly policeLogo?: 'laminated-sticker' | 'other' | 'none';
  };
  /** Sea: announcement of the Navigation Code. */
  readonly maritimeAnnouncement?: boolean;
  readonly onPoliceTransport?: boolean;
  readonly transportIdentifiable?: boolean;
  readonly wearer?: {
    readonly operationalMember?: boolean;
    /** Identifiable as such; since 20-01-2024 in the sense of LFP 41. */
    readonly identifiable?: boolean;
    /** The camera is the wearer's own ("leur caméra individuelle"). */
    readonly ownCamera?: boolean;
  };
  readonly oralWarningAt?: IsoInstant;
  readonly noWarningGround?: {
    readonly code?: 'danger' | 'too-many-or-far' | 'harms-mission' | 'other';
    readonly facts?: string;
    readonly judgement?: HumanJudgement;
  };
};

/** @law lfp-25-5-p1-decision lfp-25-2-p2-pt1 lfp-25-3-p1bis lfp-25-4-p1-al1 */
export type ActivateUseFacts = {
  readonly level?: Level;
  readonly activatedAt?: IsoInstant;
  readonly decision?: {
    readonly by?: PersonFacts;
    /** In operational command in the sense of LFP 7 to 7/3. */
    readonly inCommand?: boolean;
    readonly decidedAt?: IsoInstant;
    readonly proportionality?: HumanJudgement;
    readonly subsidiarity?: HumanJudgement;
  };
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  /** Reference of the place used, compared with the places authorised. */
  readonly placeReference?: string;
  readonly purposes?: readonly PurposeFacts[];
  readonly mission?: MissionFacts;
  readonly intervention?: InterventionFacts;
  /** Bodycam: situation of 25/3 § 1bis and its facts. */
  readonly situation?: {
    readonly code?: '1' | '2' | '3' | '4' | '5' | 'none';
    readonly facts?: string;
    /** 4°: the request for assistance; 5°: the warrant. */
    readonly reference?: string;
    readonly judgement?: HumanJudgement;
  };
  /** Ground to enter a closed place not accessible to the public. */
  readonly entryGround?: string;
  readonly territoryOfCompetence?: readonly string[];
  readonly authorisation?: AuthorisationFacts;
  readonly urgent?: {
    readonly grantedAt?: IsoInstant;
    readonly missionReference?: string;
    readonly missionEndedAt?: IsoInstant;
    readonly confirmation?: 'confirmed' | 'refused' | 'pending';
  };
  readonly visibility?: VisibilityFacts;
  readonly intimacyReview?: HumanJudgement;
  readonly aimsAtSensitive?: boolean;
  /** Bodycam: seconds of pre-recording of the device profile. */
  readonly preRecordingSeconds?: number;
  /** Police-side recording of a live third-party stream (25/1 § 2). */
  readonly policeRecords?: boolean;
  readonly inRegister?: boolean;
  readonly inNationalRegister?: boolean;
};

/** @law lfp-25-3-p1-pt2-a lfp-25-3-p1bis rd-2018-12-06-places-duration */
export type EndUseFacts = {
  readonly endedBy?: PersonFacts;
  readonly startedAt?: IsoInstant;
  readonly endedAt?: IsoInstant;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly mission?: MissionFacts;
  readonly intervention?: InterventionFacts;
  readonly managerAgreementWithdrawnAt?: IsoInstant;
  readonly managerObjectedAt?: IsoInstant;
};

/** @law lfp-25-5-p2 lfp-25-5-p2-exc lfp-25-1-p2 */
export type WatchLiveFacts = {
  readonly viewer?: PersonFacts;
  readonly viewerIsPolice?: boolean;
  /** Law, or act under a law, that gives the viewer outside the police the power. */
  readonly viewerLegalBasis?: string;
  /** Member of the police who sees the session and can stop it. */
  readonly policeControl?: { readonly supervisedBy?: string; readonly canSeeAndStop?: boolean };
  readonly exemption?: { readonly reference?: string; readonly kind?: 'statute' | 'decree' };
  /** Cameras of other controllers: watched live by the police. */
  readonly camera?: CameraFacts;
  readonly policeRecords?: boolean;
  readonly place?: PlaceFacts;
  readonly placeReference?: string;
  readonly purposes?: readonly PurposeFacts[];
  readonly authorisation?: AuthorisationFacts;
};

/** @law lfp-25-6 lfp-25-9-al1 lfp-25-3-p4 */
export type KeepRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly receivedAt?: IsoInstant;
  readonly visible?: boolean;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly sound?: boolean;
  readonly soundPurpose?: {
    /** 25/9, 2°: what the sound has to secure. */
    readonly secures?: 'place' | 'visitors' | 'detainees' | 'staff' | 'other';
    /** Judgement of a person that the sound is necessary for the aim pursued. */
    readonly necessity?: HumanJudgement;
    /** Communication protected by specific legislation, such as lawyer and client. */
    readonly protectedCommunication?: boolean;
  };
  readonly preRecording?: {
    readonly seconds?: number;
    readonly poweredOnAt?: IsoInstant;
    readonly activatedAt?: IsoInstant;
  };
  readonly configuredRetention?: IsoDuration;
  readonly assessedRetention?: IsoDuration;
  /** Copy in a database of section 12: that database's own term applies to the copy. */
  readonly store?: 'vault' | 'section-12-database';
};

/** @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal */
export type OpenRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly viewer?: PersonFacts;
  readonly viewerIsPolice?: boolean;
  /** Personal account, role grant in force, no shared account. */
  readonly accessProtected?: boolean;
  readonly branch?: Branch;
  readonly missionReference?: string;
  readonly operationalReasons?: string;
  readonly concreteReason?: string;
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
  readonly journalOn?: boolean;
  readonly store?: 'vault' | 'section-12-database';
};

/** @law lfp-25-7-p1-al2 */
export type DecideAccessFacts = {
  readonly decidedBy?: PersonFacts;
  readonly outcome?: 'granted' | 'refused';
  readonly written?: boolean;
  readonly reasoned?: boolean;
  readonly branch?: Branch;
  readonly scopeStated?: boolean;
  readonly recordedFrom?: IsoInstant;
  readonly recordedTo?: IsoInstant;
};

/** @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3 lfp-25-8-p2-al3 */
export type DeleteRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly what?: 'recording' | 'bodycam-register-data';
  readonly configuredRetention?: IsoDuration;
  readonly assessedRetention?: IsoDuration;
};

/** @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4 */
export type ReleaseForTrainingFacts = {
  readonly camera?: CameraFacts;
  readonly recordedFrom?: IsoInstant;
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  /** Judgement of the reviewer that the treatment is effective. */
  readonly review?: HumanJudgement;
  readonly audience?: 'police-members' | 'others';
  readonly trainingReference?: string;
  /** For bodycam data: the recipient of 25/8 § 2 al. 8. */
  readonly recipient?: PersonFacts;
  readonly source?: 'vault' | 'technical-database';
  readonly journalOn?: boolean;
};

/** @law lfp-25-8-al1-s1 lpi-145-al1 */
export type RegisterUseFacts = {
  readonly registeredBy?: PersonFacts;
  /** Register of all uses (2018 text) or inventory of processing (single register). */
  readonly register?: 'uses' | 'single-register';
  readonly digital?: boolean;
  readonly useReference?: string;
  readonly processingReference?: string;
  readonly purposeStated?: boolean;
  readonly visible?: boolean;
};

/** @law lfp-25-8-al3 */
export type ConsultRegisterFacts = {
  readonly register?: 'uses' | 'single-register' | 'national-fixed-cameras';
  readonly consultedBy?: PersonFacts;
  /** The consultation answers a request. */
  readonly onRequest?: boolean;
  /** DPO: designated under article 144 of the law of 7 December 1998. */
  readonly designatedUnder144?: boolean;
  /** Member of the service that keeps the register, in its own management of it. */
  readonly ownService?: boolean;
};

/** @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai */
export type EnterBodycamRegisterFacts = {
  readonly controller?: PersonFacts;
  readonly recordingReference?: string;
  readonly usedFrom?: IsoInstant;
  readonly usedTo?: IsoInstant;
  readonly wearerReference?: string;
  readonly placeOrRoute?: string;
  readonly recordedAt?: IsoInstant;
  readonly automatic?: boolean;
  readonly lateReason?: string;
  /** Another member is registered as wearer of the same camera at the same time. */
  readonly wearerConflict?: boolean;
};

/** @law lfp-25-8-p2-al6 lfp-25-8-p2-al2-pt1 */
export type ConsultBodycamRegisterFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly consultedBy?: PersonFacts;
  readonly isPoliceMember?: boolean;
  readonly designation?: DesignationFacts;
  readonly withinAttributions?: boolean;
  readonly needToKnow?: boolean;
  readonly purpose?: '1' | '2' | '3' | '4' | 'none';
  /** Only the data 2° to 4° (moment, wearer, place), not the recording. */
  readonly metadataOnly?: boolean;
  readonly branch?: Branch;
  readonly missionReference?: string;
  readonly operationalReasons?: string;
  readonly concreteReason?: string;
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  readonly journalOn?: boolean;
};

/** @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al5 */
export type ExtractBodycamDataFacts = ConsultBodycamRegisterFacts & {
  /** The recipient and the class of 25/8 § 2 al. 8. */
  readonly recipient?: PersonFacts & {
    readonly recipientClass?: 'police' | 'authority' | 'complaints' | 'trainer' | 'other';
    readonly needToKnow?: boolean;
  };
  readonly procedureReference?: string;
};

/** @law lfp-25-8-al2 */
export type RegisterFixedCameraFacts = {
  readonly registeredBy?: PersonFacts;
  readonly camera?: CameraFacts;
  readonly geolocated?: boolean;
  readonly digital?: boolean;
  readonly usedByPolice?: boolean;
};

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
