import type { Branch, HumanJudgement, IsoInstant, PersonFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import type {
  DatabasePurposeFacts,
  SearchDeciderFacts,
  SearchOffenceFacts,
  SearchServiceFacts,
} from './database-facts.ts';

/** What every step of a point search is judged on: the reads aimed at, the purpose, the mission. */
export type PointSearchFacts = {
  /** First recording aimed at. */
  readonly recordedFrom: IsoInstant;
  /** Last recording aimed at. */
  readonly recordedTo: IsoInstant;
  /** Administrative or judicial police. */
  readonly branch?: Branch;
  /** Purpose, by 44/11/3septies. */
  readonly purpose?: DatabasePurposeFacts;
  /** The precise mission. */
  readonly missionReference?: string;
  /** Operational reasons. */
  readonly operationalReasons?: string;
  /** What is looked for: a plate, a vehicle, the passages at a place and time. */
  readonly subject?: string;
  /** The same query is run again and again, or against a list: a correlation, not a point search. */
  readonly systematic?: boolean;
  /** The data lie under a suspension or a ban on exploitation. Left out: none. */
  readonly sealed?: boolean;
};

/** A member of the police asks for a point search of the reads of a technical database (LFP 44/11/3decies § 3). @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s1 */
export type RequestPointSearchFacts = PointSearchFacts & {
  /** Who asks: function and level. */
  readonly requestedBy?: PersonFacts;
  /** Whether that person is a member of the police services. */
  readonly requesterIsPolice?: boolean;
};

/** The officer, director or public prosecutor who is competent decides on a point search of reads (LFP 44/11/3decies § 3). @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export type DecidePointSearchFacts = PointSearchFacts & {
  /** The service for which the search is made. */
  readonly service?: SearchServiceFacts;
  /** Who decides. */
  readonly decidedBy?: SearchDeciderFacts;
  /** What is decided. */
  readonly outcome?: 'granted' | 'refused';
  /** The decider asked for the search. */
  readonly deciderIsRequester?: boolean;
  /** The offence, due after the first month. */
  readonly offence?: SearchOffenceFacts;
};

/** A member of the police runs a point search of reads under the decision; the ages of the reads are tested again (LFP 44/11/3decies § 3). @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3novies */
export type RunPointSearchFacts = PointSearchFacts & {
  /** Who searches. */
  readonly searchedBy?: PersonFacts;
  /** Whether that person is a member of the police services. */
  readonly searcherIsPolice?: boolean;
  /** The service for which the search is made. */
  readonly service?: SearchServiceFacts;
  /** The decision on this search. */
  readonly decision?: {
    /** Who decided. */
    readonly by?: SearchDeciderFacts;
    /** Moment of that decision (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
    /** What was decided; `none` when nobody decided. */
    readonly outcome?: 'granted' | 'refused' | 'none';
    /** The decision covers this search. */
    readonly covers?: boolean;
  };
  /** The offence, due after the first month. */
  readonly offence?: SearchOffenceFacts;
  /** The search is journaled. */
  readonly journalOn?: boolean;
};

/** A list or extract that plates are compared with (44/11/3decies § 4 al. 1, 1°). */
export type PlateListFacts = {
  /** Where it comes from. */
  readonly source?:
    | 'national-police-database'
    | 'international-police-database'
    | 'lawful-list'
    | 'private-list'
    | 'other';
  /** Law or treaty under which the police have access, by reference. */
  readonly legalBasis?: string;
  /** The content, identified by version, digest or definition of the feed. */
  readonly contentReference?: string;
};

/** Pre-established evaluation criteria (44/11/3decies § 4 al. 1, 2° and al. 3). */
export type PlateCriteriaFacts = {
  /** The criteria, identified by version or digest. */
  readonly contentReference?: string;
  /** What the criteria look at, such as 'plate', 'vehicle-class', 'route', 'hour', 'name', 'face', 'ethnic-origin', 'religion'. */
  readonly attributes?: readonly string[];
  /** They aim at identifying one individual, or can be expected to find one person only. */
  readonly aimsAtIndividual?: boolean;
  /** They rest on data that reveal origin, belief, opinion, union membership, health, sexual life or orientation. */
  readonly basedOnSensitiveData?: boolean;
  /** They use what may stand for such data: a place of worship, a union office, foreign plates. */
  readonly possibleProxy?: boolean;
  /** Judgement of a person that the proxy reveals nothing sensitive. */
  readonly proxyReview?: HumanJudgement;
  /** Judgement of a person that the criteria are targeted (al. 3). */
  readonly targeted?: HumanJudgement;
  /** Judgement of a person that they are proportionate (al. 3). */
  readonly proportionate?: HumanJudgement;
  /** Judgement of a person that they are specific (al. 3). */
  readonly specific?: HumanJudgement;
};

/** The ministers' directive on interconnection and correlation (44/4 § 4; since 29-06-2019 § 6). */
export type CorrelationDirectiveFacts = {
  /** Reference of the directive; left out: none is loaded. */
  readonly reference?: string;
  /** Ministers who issued it. */
  readonly issuedBy?: readonly RoleKey[];
  /** Published in the Moniteur belge (due since 29-06-2019). */
  readonly published?: boolean;
  /** When it was issued. */
  readonly issuedAt?: IsoInstant;
};

/** What a correlation keeps to of the directive. */
export type CorrelationLimitsFacts = {
  /** Time window of the job, stated and within the directive. */
  readonly withinTime?: boolean;
  /** Area of the job, stated and within the directive. */
  readonly withinArea?: boolean;
  /** Frequency of the job, stated and within the directive. */
  readonly withinFrequency?: boolean;
  /** The databases may be connected under the directive. */
  readonly databasesListed?: boolean;
  /** The authority that the directive names permits it. */
  readonly permittedByNamedAuthority?: boolean;
};

/** What every step of a correlation is judged on. */
export type PlateCorrelationFacts = {
  /** Administrative or judicial police. */
  readonly branch?: Branch;
  /** Purpose, by 44/11/3septies. */
  readonly purpose?: DatabasePurposeFacts;
  /** With lists or extracts of databases, or with evaluation criteria. */
  readonly kind?: 'list' | 'criteria';
  /** At collection, or after recording (§ 4 al. 4). */
  readonly mode?: 'realtime' | 'afterwards';
};

/** A member of the police plans a correlation of reads with lists or criteria (LFP 44/11/3decies § 4). @law lfp-44-11-3decies-p4-al4 lfp-44-4-p4-al2-s1 */
export type PlanPlateCorrelationFacts = PlateCorrelationFacts & {
  /** Who plans it. */
  readonly requestedBy?: PersonFacts;
  /** Whether that person is a member of the police services. */
  readonly requesterIsPolice?: boolean;
  /** The list, for a correlation with lists. */
  readonly list?: PlateListFacts;
  /** The directive under which databases are connected. */
  readonly directive?: CorrelationDirectiveFacts;
  /** What the job keeps to of the directive. */
  readonly limits?: CorrelationLimitsFacts;
};

/** The competent officer or magistrate authorises the content of a list that reads are correlated with (LFP 44/11/3decies § 4 al. 2). @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 */
export type AuthorisePlateListFacts = {
  /** Administrative or judicial police. */
  readonly branch?: Branch;
  /** The service for which the list is used. */
  readonly service?: SearchServiceFacts;
  /** Who authorises. */
  readonly authorisedBy?: SearchDeciderFacts;
  /** What is decided. */
  readonly outcome?: 'granted' | 'refused';
  /** The list whose content is authorised. */
  readonly list?: PlateListFacts;
  /** Whoever authorises asked for the correlation. */
  readonly authoriserIsRequester?: boolean;
};

/** The data protection officer approves the evaluation criteria of a correlation (LFP 44/11/3decies § 4 al. 3). @law lfp-44-11-3decies-p4-al3-dpd lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-sensible */
export type ApprovePlateCriteriaFacts = {
  /** Who approves. */
  readonly approvedBy?: PersonFacts;
  /** What is decided; `silent` when there is no answer, which is no approval. */
  readonly outcome?: 'approved' | 'refused' | 'silent';
  /** The same person is the controller or asked for the correlation. */
  readonly approverIsController?: boolean;
  /** The criteria. */
  readonly criteria?: PlateCriteriaFacts;
};

/** The police give notice of a correlation to the Control Organ (LFP 44/11/3decies § 4 al. 5). @law lfp-44-11-3decies-p4-al5-pt2 */
export type NotifyPlateCorrelationFacts = {
  /** Administrative or judicial police. */
  readonly branch?: Branch;
  /** With lists or with criteria. */
  readonly kind?: 'list' | 'criteria';
  /** Who gives notice. */
  readonly notifiedBy?: PersonFacts;
  /** Whether that person is a member of the police services. */
  readonly notifierIsPolice?: boolean;
  /** Function of the body that is told: the Control Organ (§ 4 al. 5, 2°). */
  readonly addressee?: RoleKey;
  /** The list is identified in the notice. */
  readonly listIdentified?: boolean;
  /** When the correlation is to start. */
  readonly startsAt?: IsoInstant;
};

/** The police run a correlation of reads with lists or criteria (LFP 44/11/3decies § 4). @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s1 lfp-44-11-3decies-p4-al6-s2 */
export type RunPlateCorrelationFacts = PlateCorrelationFacts & {
  /** After recording: first recording aimed at. */
  readonly recordedFrom?: IsoInstant;
  /** After recording: last recording aimed at. */
  readonly recordedTo?: IsoInstant;
  /** The service for which it runs. */
  readonly service?: SearchServiceFacts;
  /** The list, for a correlation with lists. */
  readonly list?: PlateListFacts;
  /** Authorisation of the content of the list. */
  readonly listAuthorisation?: {
    /** Who authorised. */
    readonly by?: SearchDeciderFacts;
    /** Moment of that decision (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
    /** What was decided; `none` when nobody decided. */
    readonly outcome?: 'granted' | 'refused' | 'none';
    /** The list is the one authorised: same digest, or same definition of the feed. */
    readonly contentUnchanged?: boolean;
  };
  /** Approval of the criteria. */
  readonly criteriaApproval?: {
    /** Who approved. */
    readonly by?: RoleKey;
    /** Moment of that decision (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
    /** What was decided; `silent` when there was no answer. */
    readonly outcome?: 'approved' | 'refused' | 'silent';
    /** The criteria are those approved. */
    readonly contentUnchanged?: boolean;
  };
  /** Notice to the Control Organ. */
  readonly notice?: {
    /** Whether a notice was given; false says that there is none. */
    readonly given?: boolean;
    /** Moment at which it was sent (ISO 8601 with an offset). */
    readonly sentAt?: IsoInstant;
    /** Function of the body that is told: the Control Organ (§ 4 al. 5, 2°). */
    readonly toWhom?: RoleKey;
    /** The notice is about this list. */
    readonly coversList?: boolean;
  };
  /** Authorisation of the prosecutor, due after the first month. */
  readonly prosecutorAuthorisation?: {
    /** Who authorised. */
    readonly by?: RoleKey;
    /** Moment of that decision (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
    /** What was decided; `none` when nobody decided. */
    readonly outcome?: 'granted' | 'refused' | 'none';
    /** It covers this correlation. */
    readonly covers?: boolean;
  };
  /** The offence, due after the first month. */
  readonly offence?: SearchOffenceFacts;
  /** The directive under which databases are connected. */
  readonly directive?: CorrelationDirectiveFacts;
  /** What the job keeps to of the directive. */
  readonly limits?: CorrelationLimitsFacts;
  /** The data lie under a suspension or a ban on exploitation. Left out: none. */
  readonly sealed?: boolean;
  /** The correlation is journaled. */
  readonly journalOn?: boolean;
};

/** A correlation of reads ends; ending is never refused (LFP 44/11/3decies § 4, 44/11/3novies). @law lfp-44-11-3novies */
export type EndPlateCorrelationFacts = {
  /** Why it ends. */
  readonly ground?: 'window-ended' | 'authorisation-withdrawn' | 'content-changed' | 'requester' | 'suspended';
  /** The end is journaled. */
  readonly journalOn?: boolean;
};

/** The ministers of the Interior and of Justice issue the directive on connecting and correlating databases (LFP 44/4). @law lfp-44-4-p4-al1 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 */
export type IssueCorrelationDirectiveFacts = {
  /** Ministers who issue it. */
  readonly issuedBy?: readonly RoleKey[];
  /** Published in the Moniteur belge (due since 29-06-2019). */
  readonly published?: boolean;
  /** Judgement of a person that the measures are adequate, relevant and not excessive. */
  readonly measured?: HumanJudgement;
  /** Criteria it takes into account. */
  readonly criteria?: readonly ('time' | 'space' | 'frequency')[];
  /** It names the authority that permits connections and correlations. */
  readonly namesAuthority?: boolean;
  /** It names the databases that may be connected. */
  readonly namesDatabases?: boolean;
};

/** The police connect databases with each other under the ministers' directive (LFP 44/4). @law lfp-44-4-p4-al1 */
export type ConnectDatabasesFacts = {
  /** The directive. */
  readonly directive?: CorrelationDirectiveFacts;
  /** What the connection keeps to of the directive. */
  readonly limits?: CorrelationLimitsFacts;
  /** The connection is journaled. */
  readonly journalOn?: boolean;
};
