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
  /** Level of the authorisation: local (municipal council) or federal (minister of the Interior or delegate) (25/4 § 1). */
  readonly level?: Level;
  /** Moment of the decision to authorise (ISO 8601 with an offset). */
  readonly decidedAt?: IsoInstant;
  /** Municipality (NIS code) whose council decided; a federal authorisation has a territory instead. */
  readonly municipality?: string;
  /** Federal authorisation: municipalities (NIS codes) for which it was given; left out when it names none. */
  readonly territory?: readonly string[];
  /** Types of camera authorised (25/4 § 2 al. 1). */
  readonly cameraKinds?: readonly CameraFacts['kind'][];
  /** Functions of the cameras that were authorised, such as 'anpr', 'motion-detection'. */
  readonly functions?: readonly string[];
  /** Purposes for which the use was authorised (25/4 § 2 al. 1). */
  readonly purposes?: readonly PurposeFacts[];
  /** Places authorised, for fixed cameras. */
  readonly places?: readonly string[];
  /** Those of the places that are areas inside which a temporary fixed camera may move. */
  readonly areas?: readonly string[];
  /** Moment at which the authorisation was withdrawn; left out while it holds. */
  readonly withdrawnAt?: IsoInstant;
};

/** A chief of corps, or for the federal police a coordinating director or the director of the service, asks for authorisation to use cameras visibly (LFP 25/4 § 2). @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2 lfp-25-3-p1-al1 */
export type SubmitUseRequestFacts = {
  /** Who asks: the chief of corps, the coordinating director, or the director of the federal service (25/4 § 2 al. 1). */
  readonly requester?: PersonFacts;
  /** The camera, or the cameras that are alike, for which authorisation is asked. */
  readonly camera?: CameraFacts;
  /** The place to be filmed; decides whether the request can be granted (25/3 § 1). */
  readonly place?: PlaceFacts;
  /** Reference of the place in the request, due for fixed and temporary fixed cameras. */
  readonly placeStated?: boolean;
  /** All purposes of the use, as the request states them (25/4 § 2 al. 1, 1°). */
  readonly purposes?: readonly PurposeFacts[];
  /** Modalities of use, in words, as the request states them (25/4 § 2 al. 1). */
  readonly modalities?: string;
  /** Mission that the use serves. */
  readonly mission?: MissionFacts;
  /** Impact and risk assessment joined to the request (25/4 § 2 al. 2). */
  readonly assessment?: AssessmentFacts;
  /** Retention that the system will be set to (ISO 8601 duration, such as 'P3M'); at most the term of 25/6: 365 days, twelve months before 20-01-2024. */
  readonly configuredRetention?: IsoDuration;
  /** Review of the field of view by a person: `met` when it violates nobody's intimacy, `not-met` when it does (25/3 § 3). */
  readonly intimacyReview?: HumanJudgement;
  /** The use aims at one of the sensitive categories of 25/3 § 3. */
  readonly aimsAtSensitive?: boolean;
};

/** The municipal council (zone) or the minister of the Interior or delegate (federal police) decides on a request to use cameras visibly (LFP 25/4 § 1). @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
export type DecideUseRequestFacts = {
  /** Level of the service that asked: fixes who may decide (25/4 § 1). */
  readonly level?: Level;
  /** Who decides: the municipal council, or the minister of the Interior or delegate (25/4 § 1 al. 1). */
  readonly decidedBy?: PersonFacts;
  /** What is decided on the request. */
  readonly outcome?: 'granted' | 'refused';
  /** The request was judged complete and admissible (act submit-use-request). */
  readonly requestAdmissible?: boolean;
  /** The camera, or the cameras that are alike, that the decision authorises. */
  readonly camera?: CameraFacts;
  /** The place that the decision authorises to film. */
  readonly place?: PlaceFacts;
  /** Moment at which the use is to begin (ISO 8601 with an offset): the authorisation comes before it. */
  readonly useStartsAt?: IsoInstant;
  /** Municipalities on whose territory the service is competent. */
  readonly territoryOfCompetence?: readonly string[];
  /** Mission branches that the authorisation concerns: decides publicity. */
  readonly branches?: readonly Branch[];
  /** The decision states its scope: types of camera, purposes, modalities of use and, for fixed cameras, the place. */
  readonly scopeStated?: boolean;
};

/** A police service records a visible use that the law exempts from authorisation (LFP 25/4 §§ 5 and 6). @law lfp-25-4-p5 lfp-25-4-p6-autorisation */
export type RecordExemptUseFacts = {
  /** Who records the use: a member of the police. */
  readonly recordedBy?: PersonFacts;
  /** The camera that is used without authorisation. */
  readonly camera?: CameraFacts;
  /** The place that is filmed. */
  readonly place?: PlaceFacts;
  /** All purposes of the use. */
  readonly purposes?: readonly PurposeFacts[];
  /** Mission that the use serves. */
  readonly mission?: MissionFacts;
  /** Intervention during which the use takes place. */
  readonly intervention?: InterventionFacts;
  /** The use aims at one of the sensitive categories of 25/3 § 3 (origin, belief, opinion, union, health, sexual life). */
  readonly aimsAtSensitive?: boolean;
};

/** The authorisation is made known to the public prosecutor and, when federal, to the mayor and the chief of corps (LFP 25/4 § 4 al. 1 and 2). @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export type NotifyAuthorisationFacts = {
  /** The authorisation that is made known. */
  readonly authorisation?: AuthorisationFacts;
  /** Who gives the notice (25/4 § 4). */
  readonly notifiedBy?: PersonFacts;
  /** Kept with the decision; the law sets no term, so it is not judged. */
  readonly notifiedAt?: IsoInstant;
  /** Addressees reached by this notice and by earlier ones. */
  readonly addressees?: readonly {
    /** Function of the addressee: public prosecutor, mayor or another. */
    readonly role: RoleKey;
    /** Judicial district, municipality or zone of that addressee, named as in the lists below. */
    readonly of: string;
  }[];
  /** Judicial districts in which the cameras are used: the prosecutor of each is told (25/4 § 4 al. 1). */
  readonly judicialDistricts?: readonly string[];
  /** Municipalities in which the cameras are used: the mayor of each is told of a federal authorisation (25/4 § 4 al. 2). */
  readonly municipalities?: readonly string[];
  /** Police zones in which the cameras are used: the chief of corps of each is told of a federal authorisation (25/4 § 4 al. 2). */
  readonly zones?: readonly string[];
};

/** The authorisation is made public for missions of administrative police (LFP 25/4 § 4 al. 3). @law lfp-25-4-p4-al3 */
export type PublishAuthorisationFacts = {
  /** The authorisation that is made public. */
  readonly authorisation?: AuthorisationFacts;
  /** Who makes it public. */
  readonly publishedBy?: PersonFacts;
  /** Mission branches that the authorisation concerns: those for administrative police are made public (25/4 § 4 al. 3). */
  readonly branches?: readonly Branch[];
  /** What is left out of the publication, each with its reason. */
  readonly withheld?: readonly {
    /** The part that is left out. */
    readonly what: string;
    /** Why it is left out. */
    readonly reason: string;
  }[];
};

/** In reasoned urgency, a chief of corps or director asks orally to use cameras for a specific mission (LFP 25/4 § 3 al. 1). @law lfp-25-4-p3-al1-s1 */
export type RequestUrgentUseFacts = {
  /** Who asks orally: chief of corps, coordinating director or director (25/4 § 3 al. 1). */
  readonly requester?: PersonFacts;
  /** Who is asked: the mayor, or the minister of the Interior or delegate (25/4 § 3 al. 1 and 2). */
  readonly addressedTo?: PersonFacts;
  /** Why the matter is urgent, duly reasoned, in words (25/4 § 3 al. 1). */
  readonly urgencyReasons?: string;
  /** The specific mission for which the use is asked (25/4 § 3 al. 1). */
  readonly mission?: MissionFacts;
  /** An authorisation in principle was already obtained: the urgent way is for when it was not. */
  readonly authorisationObtained?: boolean;
  /** The use was refused before: urgency does not go round a refusal. */
  readonly priorRefusal?: boolean;
  /** The camera that is to be used in urgency. */
  readonly camera?: CameraFacts;
  /** The place to be filmed. */
  readonly place?: PlaceFacts;
  /** All purposes of the use. */
  readonly purposes?: readonly PurposeFacts[];
  /** The use aims at one of the sensitive categories of 25/3 § 3 (origin, belief, opinion, union, health, sexual life). */
  readonly aimsAtSensitive?: boolean;
};

/** The council, or the mayor in its stead, or the minister or delegate, answers the oral request in urgency (LFP 25/4 § 3). @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
export type GrantUrgentUseFacts = {
  /** Level of the service that asked: fixes who may answer (25/4 § 3). */
  readonly level?: Level;
  /** Who answers orally: the mayor, or the minister of the Interior or delegate. */
  readonly grantedBy?: PersonFacts;
  /** What is answered orally. */
  readonly outcome?: 'granted' | 'refused';
  /** Moment of the oral request (ISO 8601 with an offset). */
  readonly requestedAt?: IsoInstant;
  /** The oral request was judged admissible (act request-urgent-use). */
  readonly requestAdmissible?: boolean;
  /** Reference of the specific mission: the answer holds for it alone. */
  readonly missionReference?: string;
  /** The camera for which the answer is given. */
  readonly camera?: CameraFacts;
  /** The place for which the answer is given. */
  readonly place?: PlaceFacts;
  /** The use was refused before. */
  readonly priorRefusal?: boolean;
};

/** The authorising authority confirms an oral authorisation in writing, or refuses to (LFP 25/4 § 3 al. 1). @law lfp-25-4-p3-al1-s2 */
export type ConfirmUrgentUseFacts = {
  /** Level of the service: fixes who confirms (25/4 § 3). */
  readonly level?: Level;
  /** Who confirms or refuses in writing: the authority that 25/4 § 1 names for the level. */
  readonly confirmedBy?: PersonFacts;
  /** What is decided in writing on the oral authorisation. */
  readonly outcome?: 'confirmed' | 'refused';
  /** Moment of the oral authorisation (ISO 8601 with an offset). */
  readonly oralGrantAt?: IsoInstant;
  /** The confirmation is in writing, as soon as possible (25/4 § 3 al. 1). */
  readonly written?: boolean;
  /** The place for which the oral authorisation was given. */
  readonly place?: PlaceFacts;
  /** Mission branches of the oral authorisation: decides publicity once it is confirmed. */
  readonly branches?: readonly Branch[];
  /** First sitting of the council after the grant, for the alert of our policy. */
  readonly firstSittingOn?: IsoDay;
};

/** One side of a change: what is authorised, or what is (to be) used. */
export type UseScopeFacts = {
  /** The camera: its type and functions. */
  readonly camera?: CameraFacts;
  /** The purposes of this side, each in words. */
  readonly purposes?: readonly string[];
  /** Place of a fixed camera, or area of a temporary fixed one. */
  readonly place?: string;
  /** Number of cameras. */
  readonly cameraCount?: number;
};

/** A police service declares that the type of camera, the purposes or the place differ from what was authorised (LFP 25/4 § 2 al. 3). @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu */
export type DeclareChangeFacts = {
  /** Who declares the change: the service that was authorised. */
  readonly declaredBy?: PersonFacts;
  /** What the authorisation covers. */
  readonly authorised?: UseScopeFacts;
  /** What is used, or is to be used. */
  readonly actual?: UseScopeFacts;
  /** Temporary fixed cameras: the authorisation covers an area and the move stays inside it. */
  readonly moveInsideAuthorisedArea?: boolean;
  /** Same spot, coordinates corrected. */
  readonly coordinatesCorrectionOnly?: boolean;
};

/** Signals that make a use visible (25/2 § 2). */
export type VisibilityFacts = {
  /** The pictogram that announces a fixed or temporary fixed camera (25/2 § 2, 1°; royal decree of 22 May 2019). */
  readonly pictogram?: {
    /** The pictogram is in place. */
    readonly inPlace?: boolean;
    /** Which model it follows: that of the police, that of the camera law, or another. */
    readonly model?: 'police-2019' | 'camera-law' | 'other';
    /** Check of the whole pictogram against RD 22 May 2019 by a person; covers the points left out below. */
    readonly conformity?: HumanJudgement;
    /** Width of the pictogram in metres. */
    readonly widthMetres?: number;
    /** Height of the pictogram in metres. */
    readonly heightMetres?: number;
    /** What the pictogram is made of. */
    readonly material?: 'aluminium-plate' | 'laminated-sticker' | 'other';
    /** Thickness of an aluminium plate, in millimetres. */
    readonly thicknessMillimetres?: number;
    /** A pictogram stands at each entrance of the place. */
    readonly atEachEntrance?: boolean;
    /** Judgement of a person that the information is surely visible. */
    readonly surelyVisible?: HumanJudgement;
    /** What is written on the pictogram or next to it. */
    readonly mentions?: {
      /** It names the law on the police function. */
      readonly law?: boolean;
      /** It names the controller. */
      readonly controller?: boolean;
      /** It says where the controller can be reached. */
      readonly contact?: boolean;
      /** It shows the logo of the police. */
      readonly logo?: boolean;
    };
    /** Police and a public authority are joint controllers: logo on the authority's pictogram. */
    readonly jointController?: boolean;
    /** How the logo of the police is put on the pictogram of the other authority. */
    readonly policeLogo?: 'laminated-sticker' | 'other' | 'none';
  };
  /** Sea: announcement of the Navigation Code. */
  readonly maritimeAnnouncement?: boolean;
  /** Mobile camera: it is mounted on a vehicle, vessel or aircraft of the police (25/2 § 2, 2°, a). */
  readonly onPoliceTransport?: boolean;
  /** That means of transport can be recognised as one of the police. */
  readonly transportIdentifiable?: boolean;
  /** Bodycam or camera in the hand: who carries it. */
  readonly wearer?: {
    /** The wearer is a member of the operational staff of the police (25/2 § 1, 1bis°). */
    readonly operationalMember?: boolean;
    /** Identifiable as such; since 20-01-2024 in the sense of LFP 41. */
    readonly identifiable?: boolean;
    /** The camera is assigned to the wearer personally. */
    readonly ownCamera?: boolean;
    /** The wearer is entered as the user of this camera for this use: one out of a pool, for instance. */
    readonly registeredWearer?: boolean;
  };
  /** Moment of the oral warning (ISO 8601 with an offset), given by police officers who can be recognised as such (25/2 § 2); left out when none was given. */
  readonly oralWarningAt?: IsoInstant;
  /** Ground on which no oral warning was given before using a camera that is worn (25/2 § 2 al. 2 and 3, since 20-01-2024). */
  readonly noWarningGround?: {
    /** Which ground of 25/2 § 2 al. 3 makes the warning inoperative. */
    readonly code?: 'danger' | 'too-many-or-far' | 'harms-mission' | 'other';
    /** The facts that make up that ground, in words. */
    readonly facts?: string;
    /** Judgement of a person that the ground holds. */
    readonly judgement?: HumanJudgement;
  };
};

/** An urgent oral authorisation as it was given: by whom, for what. The use is compared with it. @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2 */
export type OralGrantFacts = {
  /** Moment of the oral authorisation (ISO 8601 with an offset). */
  readonly grantedAt?: IsoInstant;
  /** Who answered: role, and for a zone the municipality whose council or mayor it is. */
  readonly by?: PersonFacts;
  /** Reference of the specific mission for which it was given (25/4 § 3 al. 1). */
  readonly missionReference?: string;
  /** Moment at which that mission ended; left out while it lasts. */
  readonly missionEndedAt?: IsoInstant;
  /** Whether the written confirmation was given, refused, or is still awaited. */
  readonly confirmation?: 'confirmed' | 'refused' | 'pending';
  /** Types of camera for which it was given. */
  readonly cameraKinds?: readonly CameraFacts['kind'][];
  /** Functions for which it was given, such as 'anpr'. */
  readonly functions?: readonly string[];
  /** Purposes for which it was given. */
  readonly purposes?: readonly PurposeFacts[];
  /** Places it was given for; left out when it names none. */
  readonly places?: readonly string[];
  /** Those of the places that are areas inside which a temporary fixed camera may move. */
  readonly areas?: readonly string[];
  /** Federal police: municipalities it was given for; left out when it names none. */
  readonly territory?: readonly string[];
};

/** A police official decides on and starts a visible use of a camera: place, purposes, visibility, authorisation (LFP 25/2 to 25/5). @law lfp-25-5-p1-decision lfp-25-2-p2-pt1 lfp-25-3-p1bis lfp-25-4-p1-al1 */
export type ActivateUseFacts = {
  /** Level of the service that uses the camera: police zone or federal police. */
  readonly level?: Level;
  /** When the camera was or will be activated, if not at the instant of the act: decision, authorisation, warning and intervention are judged at it. */
  readonly activatedAt?: IsoInstant;
  /** The decision to use the cameras (25/5 § 1). */
  readonly decision?: {
    /** Who decides: the police official in operational command (25/5 § 1). */
    readonly by?: PersonFacts;
    /** In operational command in the sense of LFP 7 to 7/3. */
    readonly inCommand?: boolean;
    /** Moment of the decision (ISO 8601 with an offset): before the activation. */
    readonly decidedAt?: IsoInstant;
    /** Judgement of that officer on proportionality (25/5 § 1). */
    readonly proportionality?: HumanJudgement;
    /** Judgement of that officer on subsidiarity (25/5 § 1). */
    readonly subsidiarity?: HumanJudgement;
  };
  /** The camera that is activated. */
  readonly camera?: CameraFacts;
  /** The place that is filmed (25/3 § 1). */
  readonly place?: PlaceFacts;
  /** Reference of the place used, compared with the places authorised. */
  readonly placeReference?: string;
  /** Temporary fixed camera at another spot than those authorised: the spot lies inside an authorised area. */
  readonly insideAuthorisedArea?: boolean;
  /** All purposes of the use (25/3 § 2). */
  readonly purposes?: readonly PurposeFacts[];
  /** Mission that the use serves. */
  readonly mission?: MissionFacts;
  /** Intervention during which the camera is used (25/3 § 1, 2° a, 3° a, and § 1bis). */
  readonly intervention?: InterventionFacts;
  /** Bodycam: situation of 25/3 § 1bis and its facts. */
  readonly situation?: {
    /** Which of the five situations of 25/3 § 1bis; `none` when it is none of them. */
    readonly code?: '1' | '2' | '3' | '4' | '5' | 'none';
    /** The facts that make it that situation, in words. */
    readonly facts?: string;
    /** 4°: the request for assistance; 5°: the warrant. */
    readonly reference?: string;
    /** Judgement of a person that the facts are that situation, such as the gravity of the incident. */
    readonly judgement?: HumanJudgement;
  };
  /** Ground to enter a closed place not accessible to the public. */
  readonly entryGround?: string;
  /** Municipalities (NIS codes) on whose territory the service is competent. */
  readonly territoryOfCompetence?: readonly string[];
  /** The authorisation in principle under which the camera is used (25/4 § 1). */
  readonly authorisation?: AuthorisationFacts;
  /** The oral authorisation given in urgency, when there is one (25/4 § 3). */
  readonly urgent?: OralGrantFacts;
  /** What makes the use visible: pictogram, police vehicle, recognisable wearer, oral warning (25/2 § 2). */
  readonly visibility?: VisibilityFacts;
  /** Review of the field of view by a person: `met` when it violates nobody's intimacy, `not-met` when it does (25/3 § 3). */
  readonly intimacyReview?: HumanJudgement;
  /** The use aims at one of the sensitive categories of 25/3 § 3 (origin, belief, opinion, union, health, sexual life). */
  readonly aimsAtSensitive?: boolean;
  /** Bodycam: seconds of pre-recording of the device profile. */
  readonly preRecordingSeconds?: number;
  /** Police-side recording of a live third-party stream (25/1 § 2). */
  readonly policeRecords?: boolean;
  /** The use is entered in the register of uses (25/8). */
  readonly inRegister?: boolean;
  /** The fixed camera is entered in the national register of geolocated fixed cameras (25/8). */
  readonly inNationalRegister?: boolean;
};

/** A police service ends a visible use, or its ground has ended: intervention, mission, agreement of the manager (LFP 25/3). @law lfp-25-3-p1-pt2-a lfp-25-3-p1bis rd-2018-12-06-places-duration */
export type EndUseFacts = {
  /** Who ended it and when it began are kept with the decision, not judged. */
  readonly endedBy?: PersonFacts;
  /** Moment at which the use began (ISO 8601 with an offset). */
  readonly startedAt?: IsoInstant;
  /** Moment at which the use ended; left out: at the instant of the act. */
  readonly endedAt?: IsoInstant;
  /** The camera that was used. */
  readonly camera?: CameraFacts;
  /** The place that was filmed. */
  readonly place?: PlaceFacts;
  /** Mission that the use served: its end may end the use. */
  readonly mission?: MissionFacts;
  /** Intervention during which the camera was used: its end ends the use (25/3 § 1, 2° a, 3° a, and § 1bis). */
  readonly intervention?: InterventionFacts;
  /** Moment at which the manager of the place withdrew the agreement; left out when it holds. */
  readonly managerAgreementWithdrawnAt?: IsoInstant;
  /** Moment at which the manager of the place objected; left out when there was no objection. */
  readonly managerObjectedAt?: IsoInstant;
};

/** A person watches live images of police cameras, under the control of the police (LFP 25/5 § 2). @law lfp-25-5-p2 lfp-25-5-p2-exc lfp-25-1-p2 */
export type WatchLiveFacts = {
  /** Who watches the live images: function and level. */
  readonly viewer?: PersonFacts;
  /** The viewer is a member of the police services. */
  readonly viewerIsPolice?: boolean;
  /** Law, or act under a law, that gives the viewer outside the police the power. */
  readonly viewerLegalBasis?: string;
  /** Member of the police who sees the session and can stop it. */
  readonly policeControl?: {
    /** Function, service or number of the member of the police who supervises the session; no name is needed. */
    readonly supervisedBy?: string;
    /** That member sees what is watched and can stop it. */
    readonly canSeeAndStop?: boolean;
  };
  /** Exception by or under a law to the control of the police (25/5 § 2). */
  readonly exemption?: {
    /** Reference of the text that makes the exception. */ readonly reference?: string;
    /** Rank of that text. */
    readonly kind?: 'statute' | 'decree';
  };
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
