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
  readonly role?: RoleKey;
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
  readonly fromDay?: IsoDay;
  readonly toDay?: IsoDay;
  readonly by?: RoleKey;
};

/** What is known of a camera. `kind` may be left out when the marks of 25/2 § 1 are given. */
export type CameraFacts = {
  readonly kind?: CameraKind;
  /** Moved while in use (25/2 § 1, 1°). */
  readonly movedDuringUse?: boolean;
  /** Fixed in a place for a limited time (25/2 § 1, 2°). */
  readonly forLimitedTime?: boolean;
  /** Worn by a member of the operational staff (25/2 § 1, 1bis°). */
  readonly wornByOperationalMember?: boolean;
  /** Records image and sound (25/2 § 1, 1bis°). */
  readonly audiovisual?: boolean;
  readonly intelligent?: boolean;
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
  readonly kind?: PlaceKind;
  /** Delimited by an enclosure: at least a clear visual demarcation or indication (25/2 § 1, 7°). */
  readonly enclosed?: boolean;
  /** Meant for the use of the public (true) or for its usual users only (false). */
  readonly forPublicUse?: boolean;
  readonly managedByPolice?: boolean;
  readonly managedByPublicAuthority?: boolean;
  /** Wood, park, garden, planted square, playground, cemetery with an enclosure (25/2 § 1, 9°). */
  readonly fencedGreenSpace?: boolean;
  readonly listedAs?: ListedPlace;
  /** Risk analysis of the royal decree of 6 December 2018 and the criterion it rests on. */
  readonly riskAnalysis?: {
    readonly criterion?:
      | 'security-context'
      | 'earlier-incidents'
      | 'nature-of-trial'
      | 'nature-of-facts'
      | 'attendance'
      | 'other';
    readonly facts?: string;
    /** Judgement of a person that the risk is particular. */
    readonly particularRisk?: HumanJudgement;
  };
  /** Consultation of RD 6 December 2018 art. 2. */
  readonly consultationHeld?: boolean;
  readonly managerAgreement?: boolean;
  readonly managerObjects?: boolean;
  /** Municipality of the place (NIS code). */
  readonly municipality?: string;
  readonly inBelgianMaritimeZone?: boolean;
};

/** One purpose of a use. */
export type PurposeFacts = {
  readonly branch: Branch;
  readonly text?: string;
  /** Administrative police: the hypothesis of 44/5 § 1 al. 1 relied on. */
  readonly hypothesis445?: Hypothesis445;
  /** Hypothesis 5°: articles of the LFP whose categories of persons are aimed at. */
  readonly personsOfArticles?: readonly ('18' | '19' | '20' | '21' | '22' | '23' | '24')[];
};

/** Impact and risk assessment of 25/4 § 2 al. 2: when it was made and which heads it treats. */
export type AssessmentFacts = {
  readonly madeOn?: IsoDay;
  readonly dataCategories?: boolean;
  readonly proportionality?: boolean;
  readonly operationalObjectives?: boolean;
  readonly retention?: boolean;
  /** Retention that the assessment finds necessary. */
  readonly necessaryRetention?: IsoDuration;
};

/** The recorded judgement of a person on a point the law leaves to a person. */
export type HumanJudgement = {
  readonly verdict: 'met' | 'not-met';
  readonly by: RoleKey;
  readonly at: IsoInstant;
  readonly reasons: string;
};

/** Written, reasoned decision of 25/7 § 1 al. 2. */
export type ProsecutorDecisionFacts = {
  readonly by?: RoleKey;
  readonly decidedAt?: IsoInstant;
  readonly outcome?: 'granted' | 'refused';
  readonly written?: boolean;
  readonly reasoned?: boolean;
  /** The decision covers this recording (camera and interval). */
  readonly covers?: boolean;
};

/** Mission or operation during which a camera is used. */
export type MissionFacts = {
  readonly reference?: string;
  readonly withinPoliceMissions?: boolean;
  readonly kind?: 'ordinary' | 'specialised-protection-of-persons' | 'specialised-protection-of-goods';
  readonly startedAt?: IsoInstant;
  readonly endedAt?: IsoInstant;
};

/** Intervention of 25/3 § 1, 2° a), 3° a) and § 1bis. */
export type InterventionFacts = {
  readonly reference?: string;
  readonly startedAt?: IsoInstant;
  readonly endedAt?: IsoInstant;
};
