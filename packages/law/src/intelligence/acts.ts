import type { DesignationFacts, HumanJudgement, IsoDay, IsoInstant } from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/** Stores of police-camera data that LRS 16/4 names (25/6, 44/2 § 3 al. 2, 46/12), and what it does not name. */
export type IntelligenceStore =
  | 'visible-recordings'
  | 'non-visible-recordings'
  | 'local-technical-database'
  | 'national-technical-database'
  | 'camera-law-recordings'
  | 'other';

/** The person of an intelligence service who decides, and how that person stands to the file. */
export type IntelligenceDeciderFacts = {
  /** Function held: `intelligence-officer`, `methods-officer`, `intelligence-head`, `intelligence-head-delegate`. */
  readonly role?: RoleKey;
  /** Written, dated designation as methods officer or as delegate of the head of service (LRS 3, 8°/1 and 9°). */
  readonly designation?: DesignationFacts & {
    /** The designation of a delegate was sent to Committee R (LRS 3, 8°/1). */
    readonly sentToCommitteeR?: boolean;
  };
  /** The decider is, at the time of the decision, the manager of the file concerned (LRS 16/4 § 6). */
  readonly isCaseManager?: boolean;
  /** The decider stopped being the manager of the file on this day ('YYYY-MM-DD'). */
  readonly wasCaseManagerUntil?: IsoDay;
  /** The decider is deputy manager of the file: counted as manager by our rule. */
  readonly isDeputyCaseManager?: boolean;
};

/** The royal decree that sets the modalities of direct access (LRS 16/4 § 1 al. 1). */
export type ModalitiesDecreeFacts = {
  /** A decree is in force: false says that there is none. */
  readonly inForce?: boolean;
  /** Reference of the decree, such as 'AR 01-01-2027'. */
  readonly reference?: string;
  /** The supervisory authority gave its opinion beforehand. */
  readonly opinionGiven?: boolean;
};

/** An intelligence service obtains direct access to police-camera data (LRS 16/4 § 1). @law lrs-16-4-p1-al1 lrs-16-4-p1-al1-roi */
export type OpenDirectAccessFacts = {
  /** Who asks for the access: only `intelligence-service` or `state-security`, or a function inside them. */
  readonly requesterRole?: RoleKey;
  /** Where the data come from. */
  readonly store?: IntelligenceStore;
  /** The police use of the cameras is authorised under the LFP (chapter IV, section 1, or chapter IV/1, section 2). */
  readonly policeUseAuthorised?: boolean;
  /** The royal decree without which direct access does not open (LRS 16/4 § 1 al. 1). */
  readonly modalitiesDecree?: ModalitiesDecreeFacts;
};

/** Scope of a point access. */
export type IntelligenceScope = 'single-items' | 'set-of-investigation' | 'bulk';

/** An intelligence officer, for a set the head of service or delegate, decides on a point access to recorded police-camera data (LRS 16/4 § 2, § 6). @law lrs-16-4-p2-al1 lrs-16-4-p2-al2 lrs-16-4-p2-urgence lrs-16-4-p6 */
export type DecidePointAccessFacts = {
  /** Moment recorded first in the data that are asked for (ISO 8601 with an offset). */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last in the data that are asked for (ISO 8601 with an offset). */
  readonly recordedTo: IsoInstant;
  /** Where the data that are asked for lie. */
  readonly store?: IntelligenceStore;
  /** Who decides: an intelligence officer; for a set, the head of service or delegate (LRS 16/4 § 2). */
  readonly decidedBy?: IntelligenceDeciderFacts;
  /** The precise mission of the service. */
  readonly missionReference?: string;
  /** Operational reasons of the access. */
  readonly operationalReasons?: string;
  /** Items one by one, a set of one investigation, or everything of a period (not punctual). */
  readonly scope?: IntelligenceScope;
  /** The specific intelligence investigation of a decision on a set. */
  readonly investigationReference?: string;
  /** Form of the decision. */
  readonly form?: 'written' | 'oral';
  /** Why the decision cannot wait for writing. */
  readonly urgencyReasons?: string;
};

/** The decider confirms in writing an oral decision on a point access (LRS 16/4 § 2). @law lrs-16-4-p2-urgence-ecrit lrs-3-pt28 */
export type ConfirmOralAccessFacts = {
  /** Moment of the oral decision. */
  readonly oralDecidedAt?: IsoInstant;
  /** Who confirms in writing (LRS 16/4 § 2). */
  readonly confirmedBy?: IntelligenceDeciderFacts;
  /** The confirmation is in writing. */
  readonly written?: boolean;
  /** The confirmation gives the reasons of the decision (they go to Committee R with it). */
  readonly reasoned?: boolean;
};

/** The decision under which an access is made. */
export type PointAccessDecisionFacts = {
  /** Function of the person who decided. */
  readonly by?: RoleKey;
  /** Moment of the decision (ISO 8601 with an offset): before the access. */
  readonly decidedAt?: IsoInstant;
  /** What was decided on the access. `none` says that nobody decided. */
  readonly outcome?: 'granted' | 'refused' | 'none';
  /** The items opened lie within the decision. */
  readonly covers?: boolean;
  /** Form in which the decision was given: written, or oral in urgency. */
  readonly form?: 'written' | 'oral';
  /** Moment of the written confirmation of an oral decision; left out while there is none. */
  readonly confirmedAt?: IsoInstant;
};

/** A member of an intelligence service opens recorded police-camera data under a decision (LRS 16/4 § 2, § 5). @law lrs-16-4-p2-al4 lrs-16-4-p5-al2-s2 lrs-16-4-p2-al3-s4 */
export type UsePointAccessFacts = {
  /** Moment recorded first in the data that are opened (ISO 8601 with an offset). */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last in the data that are opened (ISO 8601 with an offset). */
  readonly recordedTo: IsoInstant;
  /** Where the data that are opened lie. */
  readonly store?: IntelligenceStore;
  /** Function of the member who opens the data. */
  readonly viewerRole?: RoleKey;
  /** The decision under which the data are opened (LRS 16/4 § 2). */
  readonly decision?: PointAccessDecisionFacts;
  /** Personal account, role grant in force, no shared account. */
  readonly accessProtected?: boolean;
  /** The access journal is running; the police do not read it. */
  readonly journalOn?: boolean;
  /** Concrete reason of this access. */
  readonly concreteReason?: string;
  /** The data asked for overlap a suspension ordered by a magistrate. */
  readonly touchesSuspension?: boolean;
  /** The suspended items were left out of the answer. */
  readonly suspendedItemsWithheld?: boolean;
  /** The answer says that the data are incomplete. */
  readonly toldIncomplete?: boolean;
  /** Committee R has forbidden the exploitation of these data. */
  readonly exploitationForbidden?: boolean;
};

/** A special method of the intelligence law that carries real-time work. */
export type SpecialMethodFacts = {
  /** Specific method (LRS 18/4) or exceptional method (LRS 18/11). `none` says that there is no method. */
  readonly kind?: 'specific' | 'exceptional' | 'none';
  /** Reference of the decision (18/4) or authorisation (18/11). */
  readonly reference?: string;
  /** First day of the method ('YYYY-MM-DD', included). */
  readonly fromDay?: IsoDay;
  /** Last day of the method ('YYYY-MM-DD', included). */
  readonly toDay?: IsoDay;
  /** Judgement of a person that the procedure of the method was followed (its articles are not in our files). */
  readonly procedureFollowed?: HumanJudgement;
};

/** A member of an intelligence service watches police cameras live (LRS 16/4 § 1 al. 2, 18/4 § 3, 18/11 § 3). @law lrs-16-4-p1-al2 lrs-18-4-p3-al1 lrs-18-11-p3-al1 */
export type WatchLiveAsServiceFacts = {
  /** Function of the member who watches. */
  readonly viewerRole?: RoleKey;
  /** A member of the police supervises the session or sees what is watched. */
  readonly policeControl?: boolean;
  /** The viewing observes a person, group, place or event (then it is a special method). */
  readonly isObservation?: boolean;
  /** The special method under which the observation is made (LRS 18/4 § 3, 18/11 § 3). */
  readonly method?: SpecialMethodFacts;
};

/** An intelligence service asks for the same data under article 14 al. 2 (LRS 16/4 § 5 al. 1). @law lrs-16-4-p5-al1 */
export type RequestUnderArticle14Facts = {
  /** Function of the member who asks. */
  readonly requesterRole?: RoleKey;
  /** Direct access under 16/4 to these data is possible. */
  readonly directAccessPossible?: boolean;
  /** The direct access is suspended by a magistrate for these data. */
  readonly accessSuspended?: boolean;
  /** Judgement of a person that article 14 itself is met (it is not in our files). */
  readonly article14Met?: HumanJudgement;
};

/** Registers that a service may ask for. */
export type IntelligenceRegister = 'national-fixed-cameras' | 'uses' | 'non-visible-uses' | 'bodycams';

/** An intelligence service consults the national register of fixed cameras (LRS 16/4 § 4). @law lrs-16-4-p4 */
export type ConsultRegisterAsServiceFacts = {
  /** Function of the member who consults. */
  readonly consultedByRole?: RoleKey;
  /** Which register is asked for; LRS 16/4 § 4 opens one only. */
  readonly register?: IntelligenceRegister;
  /** The consultation serves the missions of the service. */
  readonly missionReference?: string;
};

/** Police-camera images are released to train members of the intelligence services (LRS 16/4 § 1 al. 3). @law lrs-16-4-p1-al3 */
export type ReleaseForServiceTrainingFacts = {
  /** How the persons were made unrecognisable before the release (LRS 16/4 § 1 al. 3). */
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  /** Judgement of the reviewer that nobody is identifiable any more. */
  readonly review?: HumanJudgement;
  /** Who is trained (LRS 16/4 § 1 al. 3). */
  readonly audience?: 'intelligence-members' | 'police-members' | 'others';
  /** Reference of the training. */
  readonly trainingReference?: string;
};

/** An intelligence service sends a decision on a point access, with its reasons, to Committee R (LRS 16/4 § 2 al. 3). @law lrs-16-4-p2-al3-s1 */
export type ReportAccessDecisionFacts = {
  /** Who took the decision that is reported. */
  readonly decidedByRole?: RoleKey;
  /** Moment of the decision that is reported (ISO 8601 with an offset). */
  readonly decidedAt?: IsoInstant;
  /** The decision is in the transmission. */
  readonly decisionSent?: boolean;
  /** The reasons of the decision are in the transmission. */
  readonly reasonsSent?: boolean;
  /** Function of the addressee: Committee R. */
  readonly recipientRole?: RoleKey;
};

/** An intelligence service sends Committee R the monthly list of point accesses made under a decision on a set (LRS 16/4 § 2 al. 3). @law lrs-16-4-p2-al3-s3 */
export type ReportMonthlyAccessesFacts = {
  /** Calendar month of the list, 'YYYY-MM'. */
  readonly month?: string;
  /** Number of accesses on the list; 0 is a nil list. */
  readonly listedAccesses?: number;
  /** Number of accesses of that month in the journal. */
  readonly journaledAccesses?: number;
  /** The digest of the list equals the digest computed from the journal. */
  readonly matchesJournal?: boolean;
  /** Function of the addressee: Committee R. */
  readonly recipientRole?: RoleKey;
};

/** An intelligence service communicates a correlated list to Committee R (LRS 16/4 § 3 al. 4). @law lrs-16-4-p3-al4-s1 */
export type ReportCorrelationListFacts = {
  /** Moment of the correlation (ISO 8601 with an offset): the list follows as soon as possible. */
  readonly correlatedAt?: IsoInstant;
  /** The list sent is exactly the version that was used. */
  readonly sameVersionAsUsed?: boolean;
  /** Function of the addressee: Committee R. */
  readonly recipientRole?: RoleKey;
};

/** Committee R forbids the exploitation of data gathered in breach of the law (LRS 16/4 § 2 al. 3, § 3 al. 4). @law lrs-16-4-p2-al3-s4 lrs-16-4-p3-al4-s2 */
export type ForbidExploitationFacts = {
  /** Function of whoever forbids: Committee R. */
  readonly decidedByRole?: RoleKey;
  /** What gathered the data: a point access (§ 2) or a correlation (§ 3). */
  readonly gatheredBy?: 'point-access' | 'correlation';
  /** Judgement of Committee R that the data were gathered in breach of the law. */
  readonly gatheredUnlawfully?: HumanJudgement;
};

/** Source with which ANPR data are correlated. */
export type CorrelationSource = 'own-database' | 'accessible-database' | 'person-list' | 'criteria' | 'other';

/** An intelligence officer, for a set the head of service or delegate, authorises the content of a list or database to correlate (LRS 16/4 § 3 al. 3, § 6). @law lrs-16-4-p3-al3-s1 lrs-16-4-p3-al3-s2 lrs-16-4-p6 */
export type AuthoriseCorrelationContentFacts = {
  /** What the police data are to be correlated with. */
  readonly source?: CorrelationSource;
  /** Who authorises the content (LRS 16/4 § 3 al. 3). */
  readonly decidedBy?: IntelligenceDeciderFacts;
  /** The digest of the content is bound to the authorisation. */
  readonly contentDigest?: string;
  /** The specific investigations that the decision covers, when it covers a set. */
  readonly investigationReferences?: readonly string[];
  /** The decision covers the content of a set of databases or lists, not of one. */
  readonly coversSet?: boolean;
};

/** What is judged of evaluation criteria. */
export type CriteriaFacts = {
  /** The criteria aim at an individual (a plate, a name, one person's vehicle). */
  readonly aimAtIndividual?: boolean;
  /** Judgement of a person that the criteria are targeted (LRS 16/4 § 3 al. 5). */
  readonly targeted?: HumanJudgement;
  /** Judgement of a person that the criteria are proportionate (LRS 16/4 § 3 al. 5). */
  readonly proportionate?: HumanJudgement;
  /** Judgement of a person that the criteria are specific (LRS 16/4 § 3 al. 5). */
  readonly specific?: HumanJudgement;
  /** The criteria rest on sensitive data (origin, beliefs, health...): barred by our rule only. */
  readonly useSensitiveData?: boolean;
};

/** An intelligence service presents its evaluation criteria to Committee R (LRS 16/4 § 3 al. 5). @law lrs-16-4-p3-al5-s1 lrs-16-4-p3-al5-s3-individu lrs-16-4-p3-al5-s3-cible */
export type PresentCriteriaFacts = {
  /** Function of the person who presents the criteria. */
  readonly presentedByRole?: RoleKey;
  /** Function of the body to which they are presented: Committee R. */
  readonly presentedToRole?: RoleKey;
  /** The criteria that are presented. */
  readonly criteria?: CriteriaFacts;
};

/** A member of an intelligence service correlates police-camera data with lists, databases or criteria (LRS 16/4 § 3, 18/4 § 3, 18/11 § 3). @law lrs-16-4-p3-al2 lrs-16-4-p3-al5-s2 lrs-18-4-p3-al2 lrs-18-11-p3-al2 */
export type RunCorrelationFacts = {
  /** What the police data are correlated with. */
  readonly source?: CorrelationSource;
  /** Store of the police data that are correlated. */
  readonly store?: IntelligenceStore;
  /** After recording, or in real time (then a special method is needed). */
  readonly mode?: 'afterwards' | 'real-time';
  /** Function of the member who runs the correlation. */
  readonly runByRole?: RoleKey;
  /** Authorisation of the content of the list or database. */
  readonly contentAuthorisation?: {
    /** Whether there is one; false says that nobody authorised the content. */
    readonly given?: boolean;
    /** Function of the person who authorised the content. */
    readonly byRole?: RoleKey;
    /** Moment of the authorisation (ISO 8601 with an offset): before the correlation. */
    readonly decidedAt?: IsoInstant;
    /** The digest of the content is the one that was authorised. */
    readonly digestMatches?: boolean;
    /** The person who authorised is the manager of the file concerned (LRS 16/4 § 6). */
    readonly deciderIsCaseManager?: boolean;
  };
  /** The evaluation criteria, for a correlation with criteria. */
  readonly criteria?: CriteriaFacts;
  /** Whether the criteria were presented to Committee R before; false says that they were not. */
  readonly criteriaPresented?: boolean;
  /** Moment at which the criteria were presented to Committee R. */
  readonly criteriaPresentedAt?: IsoInstant;
  /** The criteria refine criteria that were presented: their results are a subset on any data. */
  readonly refinesPresentedCriteria?: boolean;
  /** The special method under which a correlation in real time is made (LRS 18/4 § 3, 18/11 § 3). */
  readonly method?: SpecialMethodFacts;
};

/** The decision (18/4) or draft authorisation (18/11) of a special method that uses direct access is taken (LRS 18/4 § 3, 18/11 § 3). @law lrs-18-4-p3-al3 lrs-18-4-p3-al5 lrs-18-11-p3-al3 lrs-18-11-p3-al5 */
export type DecideSpecialMethodFacts = {
  /** Kind of method: specific (18/4) or exceptional (18/11). */
  readonly method?: 'specific' | 'exceptional';
  /** Function of the person who decides or drafts. */
  readonly decidedByRole?: RoleKey;
  /** Observation through direct access, or correlation in real time. */
  readonly means?: 'observation' | 'real-time-correlation';
  /** The decision or draft covers a set of data of one investigation. */
  readonly coversSet?: boolean;
  /** The specific intelligence investigation of a decision on a set. */
  readonly investigationReference?: string;
  /** The correlation rests on evaluation criteria. */
  readonly usesCriteria?: boolean;
  /** These criteria. */
  readonly criteria?: CriteriaFacts;
  /** The phenomenon or threat, as the decision or draft states it. */
  readonly threatStatement?: string;
  /** The link between the phenomenon or threat and the criteria, as stated. */
  readonly criteriaLink?: string;
  /** Judgement of a person that the rest of the procedure was followed (its articles are not in our files). */
  readonly procedureFollowed?: HumanJudgement;
};

/** A magistrate suspends the direct access of the intelligence services to data of an inquiry (LRS 16/4 § 5 al. 2). @law lrs-16-4-p5-al2-s1 */
export type SuspendServiceAccessFacts = {
  /** Function of whoever orders: a magistrate (LRS 16/4 § 5 al. 2). */
  readonly orderedByRole?: RoleKey;
  /** The magistrate is in charge of the case. */
  readonly inChargeOfCase?: boolean;
  /** Judgement of the magistrate that the access hampers the inquiry or investigation. */
  readonly hampersInquiry?: HumanJudgement;
  /** The data whose access is suspended are named. */
  readonly scopeStated?: boolean;
  /** The order is temporary (false: without end). */
  readonly temporary?: boolean;
  /** Last day of the suspension ('YYYY-MM-DD'). */
  readonly untilDay?: IsoDay;
  /** Day on which the suspension is to be reviewed ('YYYY-MM-DD'). */
  readonly reviewOn?: IsoDay;
};

/** The suspension of direct access is lifted by the magistrate who ordered it, or runs out (LRS 16/4 § 5 al. 2). @law lrs-16-4-p5-al2-s1 */
export type EndServiceSuspensionFacts = {
  /** Lifted by the magistrate, or run out. */
  readonly how?: 'lifted' | 'expired';
  /** Function of the authority that lifts the suspension. */
  readonly liftedByRole?: RoleKey;
  /** The one who lifts is the authority that ordered the suspension. */
  readonly isOrderer?: boolean;
  /** Last day of the suspension ('YYYY-MM-DD'). */
  readonly untilDay?: IsoDay;
  /** The review that the order asked for was held. */
  readonly reviewed?: boolean;
};

/** Acts of the intelligence law (LRS) 16/4, 18/4, 18/11, with the facts each is judged on. */
export type IntelligenceActs = {
  readonly 'open-intelligence-access': OpenDirectAccessFacts;
  readonly 'decide-intelligence-access': DecidePointAccessFacts;
  readonly 'confirm-intelligence-access': ConfirmOralAccessFacts;
  readonly 'use-intelligence-access': UsePointAccessFacts;
  readonly 'watch-live-intelligence': WatchLiveAsServiceFacts;
  readonly 'request-under-article-14': RequestUnderArticle14Facts;
  readonly 'consult-register-intelligence': ConsultRegisterAsServiceFacts;
  readonly 'release-for-intelligence-training': ReleaseForServiceTrainingFacts;
  readonly 'report-intelligence-decision': ReportAccessDecisionFacts;
  readonly 'report-monthly-accesses': ReportMonthlyAccessesFacts;
  readonly 'report-correlation-list': ReportCorrelationListFacts;
  readonly 'forbid-intelligence-exploitation': ForbidExploitationFacts;
  readonly 'authorise-intelligence-list': AuthoriseCorrelationContentFacts;
  readonly 'present-intelligence-criteria': PresentCriteriaFacts;
  readonly 'run-intelligence-correlation': RunCorrelationFacts;
  readonly 'decide-special-method': DecideSpecialMethodFacts;
  readonly 'suspend-intelligence-access': SuspendServiceAccessFacts;
  readonly 'end-intelligence-suspension': EndServiceSuspensionFacts;
};
