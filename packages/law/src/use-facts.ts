import type {
  AssessmentFacts,
  Branch,
  CameraFacts,
  HumanJudgement,
  InterventionFacts,
  IsoDay,
  IsoDuration,
  IsoInstant,
  Level,
  MissionFacts,
  PersonFacts,
  PlaceFacts,
  PurposeFacts,
} from './facts.ts';
import type { RoleKey } from './roles.ts';

/** Scope of an authorisation in principle, as decided. */
export type AuthorisationFacts = {
  /** Kept with the decision, not judged. */
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
  /** Those of the places that are areas inside which a temporary fixed camera may move. */
  readonly areas?: readonly string[];
  readonly withdrawnAt?: IsoInstant;
};

/** Facts of a request for an authorisation in principle. @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2 lfp-25-3-p1-al1 */
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

/** Facts of the decision on a request. @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
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

/** Facts of recording a use that needs no authorisation. @law lfp-25-4-p5 lfp-25-4-p6-autorisation */
export type RecordExemptUseFacts = {
  readonly recordedBy?: PersonFacts;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly purposes?: readonly PurposeFacts[];
  readonly mission?: MissionFacts;
  readonly intervention?: InterventionFacts;
  readonly aimsAtSensitive?: boolean;
};

/** Facts of making an authorisation known. @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export type NotifyAuthorisationFacts = {
  readonly authorisation?: AuthorisationFacts;
  readonly notifiedBy?: PersonFacts;
  /** Kept with the decision; the law sets no term, so it is not judged. */
  readonly notifiedAt?: IsoInstant;
  /** Addressees reached by this notice and by earlier ones. */
  readonly addressees?: readonly { readonly role: RoleKey; readonly of: string }[];
  readonly judicialDistricts?: readonly string[];
  readonly municipalities?: readonly string[];
  readonly zones?: readonly string[];
};

/** Facts of publishing an authorisation. @law lfp-25-4-p4-al3 */
export type PublishAuthorisationFacts = {
  readonly authorisation?: AuthorisationFacts;
  readonly publishedBy?: PersonFacts;
  readonly branches?: readonly Branch[];
  readonly withheld?: readonly { readonly what: string; readonly reason: string }[];
};

/** Facts of the oral request in urgency. @law lfp-25-4-p3-al1-s1 */
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

/** Facts of the oral answer. @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
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

/** Facts of the written confirmation. @law lfp-25-4-p3-al1-s2 */
export type ConfirmUrgentUseFacts = {
  readonly level?: Level;
  readonly confirmedBy?: PersonFacts;
  readonly outcome?: 'confirmed' | 'refused';
  readonly oralGrantAt?: IsoInstant;
  readonly written?: boolean;
  readonly place?: PlaceFacts;
  /** Mission branches of the oral authorisation: decides publicity once it is confirmed. */
  readonly branches?: readonly Branch[];
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

/** Facts of a declared change. @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu */
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
    /** The camera is assigned to the wearer personally. */
    readonly ownCamera?: boolean;
    /** The wearer is entered as the user of this camera for this use: one out of a pool, for instance. */
    readonly registeredWearer?: boolean;
  };
  readonly oralWarningAt?: IsoInstant;
  readonly noWarningGround?: {
    readonly code?: 'danger' | 'too-many-or-far' | 'harms-mission' | 'other';
    readonly facts?: string;
    readonly judgement?: HumanJudgement;
  };
};

/** An urgent oral authorisation as it was given: by whom, for what. The use is compared with it. @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
export type OralGrantFacts = {
  readonly grantedAt?: IsoInstant;
  /** Who answered: role, and for a zone the municipality whose council or mayor it is. */
  readonly by?: PersonFacts;
  readonly missionReference?: string;
  readonly missionEndedAt?: IsoInstant;
  readonly confirmation?: 'confirmed' | 'refused' | 'pending';
  readonly cameraKinds?: readonly CameraFacts['kind'][];
  readonly functions?: readonly string[];
  readonly purposes?: readonly PurposeFacts[];
  /** Places it was given for; left out when it names none. */
  readonly places?: readonly string[];
  /** Those of the places that are areas inside which a temporary fixed camera may move. */
  readonly areas?: readonly string[];
  /** Federal police: municipalities it was given for; left out when it names none. */
  readonly territory?: readonly string[];
};

/** Facts of activating a visible use. @law lfp-25-5-p1-decision lfp-25-2-p2-pt1 lfp-25-3-p1bis lfp-25-4-p1-al1 */
export type ActivateUseFacts = {
  readonly level?: Level;
  /** When the camera was or will be activated, if not at the instant of the act: decision, authorisation, warning and intervention are judged at it. */
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
  /** Temporary fixed camera at another spot than those authorised: the spot lies inside an authorised area. */
  readonly insideAuthorisedArea?: boolean;
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
  readonly urgent?: OralGrantFacts;
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

/** Facts of ending a use. @law lfp-25-3-p1-pt2-a lfp-25-3-p1bis rd-2018-12-06-places-duration */
export type EndUseFacts = {
  /** Who ended it and when it began are kept with the decision, not judged. */
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

/** Facts of watching live images. @law lfp-25-5-p2 lfp-25-5-p2-exc lfp-25-1-p2 */
export type WatchLiveFacts = {
  readonly viewer?: PersonFacts;
  readonly viewerIsPolice?: boolean;
  /** Law, or act under a law, that gives the viewer outside the police the power. */
  readonly viewerLegalBasis?: string;
  /** Member of the police who sees the session and can stop it. */
  readonly policeControl?: { readonly supervisedBy?: string; readonly canSeeAndStop?: boolean };
  readonly exemption?: { readonly reference?: string; readonly kind?: 'statute' | 'decree' };
  /** Cameras of other controllers, watched live by the police: what the police record is a use, judged as one (25/1 § 2). */
} & Pick<
  ActivateUseFacts,
  | 'level'
  | 'decision'
  | 'camera'
  | 'place'
  | 'placeReference'
  | 'insideAuthorisedArea'
  | 'purposes'
  | 'mission'
  | 'intervention'
  | 'territoryOfCompetence'
  | 'authorisation'
  | 'urgent'
  | 'visibility'
  | 'intimacyReview'
  | 'aimsAtSensitive'
  | 'policeRecords'
  | 'inRegister'
  | 'inNationalRegister'
>;
