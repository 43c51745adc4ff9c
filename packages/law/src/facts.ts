import type { RoleKey } from './roles.ts';

/** Instant as ISO 8601 with an offset or Z, such as '2026-11-20T10:00:00+01:00'. */
export type IsoInstant = string;
/** Civil day in Brussels, 'YYYY-MM-DD'. */
export type IsoDay = string;
/** ISO 8601 duration in days or months, such as 'P90D' or 'P6M'. */
export type IsoDuration = string;

/** Mission branch: administrative or judicial police. */
export type Branch = 'administrative' | 'judicial';
/** Local police zone or federal police service. */
export type Level = 'local' | 'federal';
/** Classes of 25/2 § 1: a bodycam is `individual` (before 20-01-2024 the law knows it as mobile). */
export type CameraKind = 'fixed' | 'temporary-fixed' | 'mobile' | 'individual';
/** Classes of place of 25/2 § 1, 4° to 6°. */
export type PlaceKind = 'open' | 'closed-accessible' | 'closed-inaccessible';
/** Categories named by 25/3 § 1, 2°, b) and by the royal decree of 6 December 2018. */
export type ListedPlace =
  | 'airport'
  | 'port-facility'
  | 'public-transport-station'
  | 'large-gathering'
  | 'trial'
  | 'none';
/** Hypotheses of LFP 44/5 § 1 al. 1 (the host text is not in our files: a person chooses). */
export type Hypothesis445 = '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'none';

/** A person who acts: the function held and the level of the service. */
export type PersonFacts = {
  /** Function in which the person acts, by its key in the list of roles (LFP, camera law, intelligence law). */
  readonly role?: RoleKey;
  /** Level of the service to which the person belongs: police zone or federal police. */
  readonly level?: Level;
  /** Municipality (NIS code) or zone whose authority the person is. */
  readonly municipality?: string;
  /** Coordinating director: territorially competent for the place. */
  readonly territoriallyCompetent?: boolean;
  /** Director: head of the service that asks. */
  readonly headOfRequestingService?: boolean;
  /** Dated designation or delegation under which the person acts. */
  readonly designation?: DesignationFacts;
};

/** A dated designation or delegation; `toDay` included, absent = still in force. */
export type DesignationFacts = {
  /** First day on which the designation or delegation holds ('YYYY-MM-DD', included). */
  readonly fromDay?: IsoDay;
  /** Last day on which it holds ('YYYY-MM-DD', included); left out = still in force. */
  readonly toDay?: IsoDay;
  /** Function of the authority that designated or delegated. */
  readonly by?: RoleKey;
};

/** What is known of a camera. `kind` may be left out when the marks of 25/2 § 1 are given. */
export type CameraFacts = {
  /** Class of the camera (25/2 § 1, 1° to 2°), stated by the service that uses it; before 20-01-2024 the law knows a bodycam as a mobile camera. */
  readonly kind?: CameraKind;
  /** Moved while in use (25/2 § 1, 1°). */
  readonly movedDuringUse?: boolean;
  /** Fixed in a place for a limited time (25/2 § 1, 2°). */
  readonly forLimitedTime?: boolean;
  /** Worn by a member of the operational staff (25/2 § 1, 1bis°). */
  readonly wornByOperationalMember?: boolean;
  /** Records image and sound (25/2 § 1, 1bis°). */
  readonly audiovisual?: boolean;
  /** Holds components and software that process the images, autonomously or not (25/2 § 1, 3°). */
  readonly intelligent?: boolean;
  /** Reads number plates automatically (an intelligent camera; 25/2 § 1, 3°). */
  readonly anpr?: boolean;
  /** Functions that are switched on, such as 'anpr', 'motion-detection'. */
  readonly functions?: readonly string[];
  /** Placed by another controller (25/1 § 2). */
  readonly thirdParty?: boolean;
  /** Reference of the special legislation that regulates it (25/1 § 1 al. 2), when there is one. */
  readonly specialLegislation?: string;
  /** Installed in a place of detention managed by the police (25/6 al. 2, 2°). */
  readonly inDetentionPlace?: boolean;
};

/** What is known of the place that is filmed (not of the wall that carries the camera). */
export type PlaceFacts = {
  /** Class of the place that is filmed (25/2 § 1, 4° to 6°); may be left out when the enclosure and the use of the place are given. */
  readonly kind?: PlaceKind;
  /** Delimited by an enclosure: at least a clear visual demarcation or indication (25/2 § 1, 7°). */
  readonly enclosed?: boolean;
  /** Meant for the use of the public (true) or for its usual users only (false). */
  readonly forPublicUse?: boolean;
  /** The police manage the place, such as a police station (25/3 § 1). */
  readonly managedByPolice?: boolean;
  /** The place is managed by a public authority, not by the police. */
  readonly managedByPublicAuthority?: boolean;
  /** Wood, park, garden, planted square, playground, cemetery with an enclosure (25/2 § 1, 9°). */
  readonly fencedGreenSpace?: boolean;
  /** Category of place with a particular risk (25/3 § 1, 2°, b, and royal decree of 6 December 2018); `none` when the place is in no category. */
  readonly listedAs?: ListedPlace;
  /** Risk analysis of the royal decree of 6 December 2018 and the criterion it rests on. */
  readonly riskAnalysis?: {
    /** Criterion of the royal decree of 6 December 2018 on which the risk analysis rests. */
    readonly criterion?:
      | 'security-context'
      | 'earlier-incidents'
      | 'nature-of-trial'
      | 'nature-of-facts'
      | 'attendance'
      | 'other';
    /** The concrete facts on which the analysis rests, in words. */
    readonly facts?: string;
    /** Judgement of a person that the risk is particular. */
    readonly particularRisk?: HumanJudgement;
  };
  /** Consultation of RD 6 December 2018 art. 2. */
  readonly consultationHeld?: boolean;
  /** The manager of the place agrees to the installation (25/3 § 1, 2°, b, and royal decree of 6 December 2018). */
  readonly managerAgreement?: boolean;
  /** The manager of the place objects to the use. */
  readonly managerObjects?: boolean;
  /** Municipality of the place (NIS code). */
  readonly municipality?: string;
  /** The place lies at sea, in the Belgian maritime zones: the use is announced as the Navigation Code says (25/2 § 2). */
  readonly inBelgianMaritimeZone?: boolean;
};

/** One purpose of a use. */
export type PurposeFacts = {
  /** Mission branch that this purpose serves: administrative or judicial police. */
  readonly branch: Branch;
  /** The purpose in words, as the request or the decision states it. */
  readonly text?: string;
  /** Administrative police: the hypothesis of 44/5 § 1 al. 1 relied on. */
  readonly hypothesis445?: Hypothesis445;
  /** Hypothesis 5°: articles of the LFP whose categories of persons are aimed at. */
  readonly personsOfArticles?: readonly ('18' | '19' | '20' | '21' | '22' | '23' | '24')[];
};

/** Impact and risk assessment of 25/4 § 2 al. 2: when it was made and which heads it treats. */
export type AssessmentFacts = {
  /** Day on which the assessment was made ('YYYY-MM-DD'): before the request. */
  readonly madeOn?: IsoDay;
  /** It treats the categories of personal data that are processed. */
  readonly dataCategories?: boolean;
  /** It treats the proportionality of the means used. */
  readonly proportionality?: boolean;
  /** It treats the operational objectives to be reached. */
  readonly operationalObjectives?: boolean;
  /** It treats the retention period needed to reach these objectives. */
  readonly retention?: boolean;
  /** Retention that the assessment finds necessary. */
  readonly necessaryRetention?: IsoDuration;
};

/** The recorded judgement of a person on a point the law leaves to a person. */
export type HumanJudgement = {
  /** What the person judged: the condition that the law leaves to a person is met, or not. */
  readonly verdict: 'met' | 'not-met';
  /** Function of the person who judged. */
  readonly by: RoleKey;
  /** Moment of the judgement (ISO 8601 with an offset or Z). */
  readonly at: IsoInstant;
  /** Reasons of the judgement, in words. */
  readonly reasons: string;
};

/** Written, reasoned decision of 25/7 § 1 al. 2. */
export type ProsecutorDecisionFacts = {
  /** Function of whoever decided: only the public prosecutor may (25/7 § 1 al. 2). */
  readonly by?: RoleKey;
  /** Moment of the decision (ISO 8601 with an offset): it comes before the access. */
  readonly decidedAt?: IsoInstant;
  /** What was decided: access granted or refused. */
  readonly outcome?: 'granted' | 'refused';
  /** The decision is in writing (25/7 § 1 al. 2). */
  readonly written?: boolean;
  /** The decision states its reasons (25/7 § 1 al. 2). */
  readonly reasoned?: boolean;
  /** The decision covers this recording (camera and interval). */
  readonly covers?: boolean;
};

/** Mission or operation during which a camera is used. */
export type MissionFacts = {
  /** Reference of the mission, such as a case or service-order number. */
  readonly reference?: string;
  /** The use stays inside the missions of the police (25/3 § 1 al. 1). */
  readonly withinPoliceMissions?: boolean;
  /** Nature of the mission: ordinary, or specialised protection of persons or of goods, for which temporary fixed cameras may stand in a closed place accessible to the public (25/3 § 1, 2°, c and d). */
  readonly kind?: 'ordinary' | 'specialised-protection-of-persons' | 'specialised-protection-of-goods';
  /** Moment at which the mission began (ISO 8601 with an offset). */
  readonly startedAt?: IsoInstant;
  /** Moment at which the mission ended; left out while it lasts. */
  readonly endedAt?: IsoInstant;
};

/** Intervention of 25/3 § 1, 2° a), 3° a) and § 1bis. */
export type InterventionFacts = {
  /** Reference of the intervention, such as its dispatch number. */
  readonly reference?: string;
  /** Moment at which the intervention began (ISO 8601 with an offset). */
  readonly startedAt?: IsoInstant;
  /** Moment at which the intervention ended; left out while it lasts. */
  readonly endedAt?: IsoInstant;
};
