import type {
  AssessmentFacts,
  DesignationFacts,
  HumanJudgement,
  IsoDuration,
  IsoInstant,
  PersonFacts,
  PurposeFacts,
} from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/** Level of a technical database: the law knows the local and the national one only (44/2 § 3 al. 4). */
export type DatabaseLevel = 'local' | 'national' | 'regional' | 'other';

/** What is collected or processed in a technical database, by the classes of 44/11/3decies § 1; those after `journal-data` are in no class. */
export type ReadDataClass =
  /** 1°: date and time of the passage. */
  | 'passage-date-and-time'
  /** 1°: precise place of the passage. */
  | 'passage-place'
  /** The characters of the plate, read from its photo (3°). */
  | 'plate-reading'
  /** 2°: make, colour, class. */
  | 'vehicle-characteristics'
  /** 3° */
  | 'plate-photo-front'
  /** 3°, where applicable. */
  | 'plate-photo-rear'
  /** 4° */
  | 'vehicle-photo'
  /** 5°: driver and passengers, where applicable. */
  | 'occupant-photo'
  /** 6° */
  | 'journal-data'
  /** Name or identity of the owner or holder of the plate. */
  | 'owner-identity'
  /** Measurements, embedding or template computed from a face. */
  | 'face-template'
  /** Image of a person outside the vehicle. */
  | 'pedestrian-photo'
  | 'sound'
  | 'other';

/** The tool that collects or extracts the data (44/2 § 3 al. 2 and 3). */
export type DatabaseToolFacts = {
  /** Intelligent ANPR camera, intelligent ANPR system (software), or anything else. */
  readonly kind?:
    | 'anpr-camera'
    | 'anpr-system'
    | 'facial-recognition'
    | 'person-recognition'
    | 'ordinary-camera'
    | 'microphone'
    | 'phone-tracker'
    | 'thermal-sensor'
    | 'other';
  /** Functions switched on, such as 'anpr', 'facial-recognition', 'person-reid'. */
  readonly functions?: readonly string[];
  /** Works on images that cameras recorded (al. 3). */
  readonly processesRecordedImages?: boolean;
  /** Extracts the data of number plates (al. 3). */
  readonly extractsPlates?: boolean;
  /** Works on criteria set beforehand (al. 3). */
  readonly presetCriteria?: boolean;
};

/** A purpose of a technical database, a search or a correlation (44/11/3septies). */
export type DatabasePurposeFacts = PurposeFacts & {
  /** Judicial police: the case of 44/11/3septies, 1° relied on; `road-traffic` is article 62 of the law of 16 March 1968. */
  readonly judicialGround?: 'offence' | 'execution-of-sentence' | 'road-traffic' | 'worrying-disappearance' | 'other';
  /** Class of the offence: contraventions are outside 1°, a). */
  readonly offenceClass?: 'crime' | 'delit' | 'contravention';
  /** Article 62 of the law of 16 March 1968 is applied (1°, b). */
  readonly article62Applies?: boolean;
  /** Judgement of a person that serious presumptions or indications show an imminent danger to physical integrity (1°, c). */
  readonly imminentDanger?: HumanJudgement;
};

/** The offence a search or correlation concerns (44/11/3decies § 3 al. 2 and § 4 al. 6). */
export type SearchOffenceFacts = {
  /** Article of the penal law, or another reference. */
  readonly reference?: string;
  /** Maximum main imprisonment that the law provides for the offence, such as 'P6M' or 'P1Y'; `none` for a fine alone, `life` for life. Not the likely sentence, nor the minimum. */
  readonly maximumPenalty?: IsoDuration | 'none' | 'life';
};

/** Whoever decides or authorises under 44/11/3decies §§ 3 and 4. */
export type SearchDeciderFacts = {
  /** Function; for an officer who holds both qualities, the quality used. */
  readonly role?: RoleKey;
  /** Zone of the chief of corps, or federal service of the director, who decides. Officers: see their designation. */
  readonly body?: string;
  /** Designation of the officer of administrative or judicial police: days, the chief or director who gave it, and of which zone or service. */
  readonly designation?: DesignationFacts & {
    /** Zone of the chief, or service of the director, who designated. */
    readonly body?: string;
  };
};

/** The service for which a decision is taken. */
export type SearchServiceFacts = {
  /** Local police zone or federal police service. */
  readonly level?: 'local' | 'federal';
  /** Zone or federal service, named as in the decider's facts. */
  readonly body?: string;
};

/** A recommendation of the data protection officer and what the controller does with it. */
export type RecommendationFacts = {
  /** Number in the opinion. */
  readonly number: number;
  /** Followed wholly (true), or refused in whole or in part (false); left out: no answer yet. */
  readonly followed?: boolean;
  /** Reasons of the controller. */
  readonly reasons?: string;
};

/** The request for the opinion of the data protection officer and what came of it (44/11/3octies). */
export type DatabaseOpinionFacts = {
  /** Day and hour on which the officer received the complete request. */
  readonly receivedAt?: IsoInstant;
  /** The impact and risk assessment with its four heads came with the request. */
  readonly requestComplete?: boolean;
  /** When the opinion was given; left out: none yet. */
  readonly givenAt?: IsoInstant;
  /** Who gave it. */
  readonly by?: RoleKey;
  /** Reasons recorded by the controller for going on without opinion after day 30. */
  readonly overrideReasons?: string;
  /** Every recommendation of the opinion; an empty list when it made none. */
  readonly recommendations?: readonly RecommendationFacts[];
};

/** The head of a zone, or of a federal body, designates the adviser (2018) or the data protection officer (since 29-06-2019) (LFP 44/3 § 1; law of 7 December 1998, art. 144). @law lfp-44-3-p1-al3 lpi-144-al1 */
export type DesignateDpoFacts = {
  /** Who designates: head of the zone, commissioner general, directorate-general or directorate. */
  readonly designatedBy?: PersonFacts;
  /** Function given: adviser of 44/3, or data protection officer. */
  readonly designee?: RoleKey;
  /** The person designated is the head who designates (no independence). */
  readonly designeeIsHead?: boolean;
  /** The person belongs to the police staff. */
  readonly designeeIsPoliceStaff?: boolean;
  /** First day of the designation. */
  readonly fromDay?: string;
};

/** A chief of corps (local) or the ministers (national) plan a technical database of intelligent cameras (LFP 44/2 § 3, 44/11/3sexies). @law lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al4 lfp-44-11-3sexies-p1-al1-conjoint */
export type PlanTechnicalDatabaseFacts = {
  /** Local or national. */
  readonly level?: DatabaseLevel;
  /** Everyone who creates it: the chief of corps, or the minister or ministers. */
  readonly creators?: readonly RoleKey[];
  /** What collects the data. */
  readonly tool?: DatabaseToolFacts;
  /** Purposes of the database; those of both branches make it mixed. */
  readonly purposes?: readonly DatabasePurposeFacts[];
};

/** The controller asks the data protection officer for the opinion on a planned technical database (LFP 44/11/3octies al. 1 and 2). @law lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 */
export type RequestDatabaseOpinionFacts = {
  /** Local or national. */
  readonly level?: DatabaseLevel;
  /** The controller who asks. */
  readonly requestedBy?: PersonFacts;
  /** To whom the request goes. */
  readonly addressedTo?: RoleKey;
  /** An adviser (until 28-06-2019) or a data protection officer is designated. */
  readonly dpoDesignated?: boolean;
  /** The project of creation is joined. */
  readonly projectStated?: boolean;
  /** The purposes are stated. */
  readonly purposesStated?: boolean;
  /** The modalities of processing are stated. */
  readonly modalitiesStated?: boolean;
  /** Impact and risk assessment: its four heads. */
  readonly assessment?: AssessmentFacts;
  /** The database exists already. */
  readonly databaseExists?: boolean;
  /** When the officer receives the request; left out: at the act. */
  readonly receivedAt?: IsoInstant;
};

/** The data protection officer gives the opinion on a planned technical database, within thirty days (LFP 44/11/3octies al. 3). @law lfp-44-11-3octies-al3 */
export type GiveDatabaseOpinionFacts = {
  /** Who gives it. */
  readonly givenBy?: PersonFacts;
  /** The same person is the controller or asked for the opinion. */
  readonly giverIsController?: boolean;
  /** When the complete request was received. */
  readonly receivedAt?: IsoInstant;
  /** The request came with its assessment. */
  readonly requestComplete?: boolean;
  /** How many recommendations the opinion makes. */
  readonly recommendationCount?: number;
};

/** The controller decides on each recommendation of the data protection officer, with reasons (LFP 44/11/3octies al. 4). @law lfp-44-11-3octies-al4 */
export type DecideRecommendationsFacts = {
  /** Local or national. */
  readonly level?: DatabaseLevel;
  /** The controller who decides. */
  readonly decidedBy?: PersonFacts;
  /** One line a recommendation. */
  readonly recommendations?: readonly RecommendationFacts[];
};

/** The data protection officer sends the analysis to the supervisory authority when a recommendation is not followed (LFP 44/11/3octies al. 4). @law lfp-44-11-3octies-al4 */
export type EscalateDatabaseOpinionFacts = {
  /** Who sends it. */
  readonly sentBy?: PersonFacts;
  /** Function of the body to which the analysis goes: the supervisory authority (44/11/3octies al. 4). */
  readonly addressee?: RoleKey;
  /** The analysis of the officer is joined. */
  readonly analysisAttached?: boolean;
  /** Recommendations, with what the controller did. */
  readonly recommendations?: readonly RecommendationFacts[];
};

/** A chief of corps (local) or the ministers (national) create a technical database (LFP 44/11/3sexies to 44/11/3decies). @law lfp-44-11-3sexies-p1-al2 lfp-44-11-3octies-al1 lfp-44-11-3novies lfp-44-11-3decies-p2-al1 */
export type CreateTechnicalDatabaseFacts = PlanTechnicalDatabaseFacts & {
  /** Who is recorded as controller; left out: those who create, as the law has it. */
  readonly controllers?: readonly RoleKey[];
  /** Opinion of the data protection officer: request, answer, recommendations. */
  readonly opinion?: DatabaseOpinionFacts;
  /** Every processing operation is journaled. */
  readonly journalOn?: boolean;
  /** How long the journal is kept. */
  readonly journalRetention?: IsoDuration;
  /** Classes of data that the database holds. */
  readonly dataClasses?: readonly ReadDataClass[];
  /** How long reads are kept. */
  readonly retention?: IsoDuration;
  /** Retention that the assessment finds necessary. */
  readonly assessedRetention?: IsoDuration;
  /** Local database: a channel to the corresponding national database is set up. */
  readonly transmissionChannel?: boolean;
  /** Local database: a corresponding national database exists. */
  readonly nationalDatabaseExists?: boolean;
  /** The binding security directive that applies, by reference. */
  readonly securityDirective?: string;
};

/** The controller guarantees the security measures of a technical database (LFP 44/4 § 2). @law lfp-44-4-p2-al2 */
export type GuaranteeDatabaseSecurityFacts = {
  /** Local zone or federal police. */
  readonly level?: 'local' | 'federal';
  /** Who guarantees them. */
  readonly guaranteedBy?: RoleKey;
  /** The directive, by reference. */
  readonly securityDirective?: string;
  /** Measures recorded: reliability, confidentiality, availability, traceability, integrity. */
  readonly measures?: readonly ('reliability' | 'confidentiality' | 'availability' | 'traceability' | 'integrity')[];
};

/** The Control Organ inspects a technical database or its journal (LFP 44/6). @law lfp-44-6-al1 */
export type InspectTechnicalDatabaseFacts = {
  /** Who inspects. */
  readonly inspectedBy?: PersonFacts;
  /** The inspection is journaled. */
  readonly journalOn?: boolean;
};
