import type {
  Branch,
  CameraFacts,
  DesignationFacts,
  HumanJudgement,
  IsoDuration,
  IsoInstant,
  PersonFacts,
  PlaceFacts,
  ProsecutorDecisionFacts,
} from './facts.ts';

/** A police service keeps a recording that comes in from a visible camera, for at most 365 days (LFP 25/6, 25/9; twelve months before 20-01-2024). @law lfp-25-6 lfp-25-9-al1 lfp-25-3-p4 */
export type KeepRecordingFacts = {
  /** Moment recorded first (ISO 8601 with an offset or Z). */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last: the term of 25/6 runs from the recording. */
  readonly recordedTo: IsoInstant;
  /** Kept with the decision, not judged: whether a capture time can be believed is a matter of the vault, not of these articles. */
  readonly receivedAt?: IsoInstant;
  /** The camera was used visibly; false: the act keep-non-visible-recording judges it. */
  readonly visible?: boolean;
  /** The camera that recorded. */
  readonly camera?: CameraFacts;
  /** Third-party camera: the police recorded the live stream themselves (25/1 § 2); false when the recording was handed over. */
  readonly policeRecords?: boolean;
  /** The place that was filmed. */
  readonly place?: PlaceFacts;
  /** The recording holds sound (25/9). */
  readonly sound?: boolean;
  /** What the sound serves: required to keep sound of a camera other than a bodycam (25/9). */
  readonly soundPurpose?: {
    /** 25/9, 2°: what the sound has to secure. */
    readonly secures?: 'place' | 'visitors' | 'detainees' | 'staff' | 'other';
    /** Judgement of a person that the sound is necessary for the aim pursued. */
    readonly necessity?: HumanJudgement;
    /** Communication protected by specific legislation, such as lawyer and client. */
    readonly protectedCommunication?: boolean;
  };
  /** Bodycam: what it recorded before it was activated (25/3 § 4). */
  readonly preRecording?: {
    /** Length of the pre-recording in seconds; the law says thirty. */
    readonly seconds?: number;
    /** Moment at which the device was switched on: the pre-recording cannot be longer than it was on. */
    readonly poweredOnAt?: IsoInstant;
    /** Moment at which the wearer activated the recording. */
    readonly activatedAt?: IsoInstant;
  };
  /** Retention set in the system (ISO 8601 duration, such as 'P6M'); at most the term of 25/6: 365 days, twelve months before 20-01-2024. */
  readonly configuredRetention?: IsoDuration;
  /** Retention that the impact and risk assessment finds necessary (ISO 8601 duration; 25/4 § 2 al. 2). */
  readonly assessedRetention?: IsoDuration;
  /** Copy in a database of section 12: that database's own term applies to the copy. */
  readonly store?: 'vault' | 'section-12-database';
};

/** A member of the police opens a recording of a visible camera: within the first term of access with operational reasons, then by written and reasoned decision of the public prosecutor (LFP 25/7 § 1). @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal */
export type OpenRecordingFacts = {
  /** Moment recorded first in what is opened (ISO 8601 with an offset or Z): the first term of 25/7 § 1 runs from the recording. */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last in what is opened (ISO 8601 with an offset or Z). */
  readonly recordedTo: IsoInstant;
  /** False for a recording of a non-visible camera: the act open-non-visible-recording judges it. */
  readonly visible?: boolean;
  /** The camera that recorded. */
  readonly camera?: CameraFacts;
  /** The place that was filmed. */
  readonly place?: PlaceFacts;
  /** Who opens the recording: function and level. */
  readonly viewer?: PersonFacts;
  /** That person is a member of the police services. */
  readonly viewerIsPolice?: boolean;
  /** Personal account, role grant in force, no shared account. */
  readonly accessProtected?: boolean;
  /** Mission branch for which the recording is opened: after the first term judicial police only (25/7 § 1 al. 2). */
  readonly branch?: Branch;
  /** Reference of the precise mission for which it is opened (25/7 § 1 al. 1). */
  readonly missionReference?: string;
  /** Operational reasons of the access, in words (25/7 § 1 al. 1). */
  readonly operationalReasons?: string;
  /** Concrete reason of this access, as it is entered in the journal (25/7 § 1 al. 3). */
  readonly concreteReason?: string;
  /** Decision of the public prosecutor, due after the first term (25/7 § 1 al. 2). */
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
  /** The access is entered in the journal of accesses (25/7 § 1 al. 3). */
  readonly journalOn?: boolean;
  /** Where the recording lies: a copy in a police database of section 12 follows the rules of that database. */
  readonly store?: 'vault' | 'section-12-database';
};

/** The public prosecutor decides, in writing and with reasons, on access to recordings after the first term (LFP 25/7 § 1 al. 2). @law lfp-25-7-p1-al2 */
export type DecideAccessFacts = {
  /** Who decides: only the public prosecutor (25/7 § 1 al. 2). */
  readonly decidedBy?: PersonFacts;
  /** What is decided on the access. */
  readonly outcome?: 'granted' | 'refused';
  /** The decision is in writing (25/7 § 1 al. 2). */
  readonly written?: boolean;
  /** The decision states its reasons (25/7 § 1 al. 2). */
  readonly reasoned?: boolean;
  /** Mission branch for which the access is asked: judicial police only (25/7 § 1 al. 2). */
  readonly branch?: Branch;
  /** The decision says which recordings it opens (cameras, interval). */
  readonly scopeStated?: boolean;
  /** Moment recorded first in what the decision opens (ISO 8601 with an offset). */
  readonly recordedFrom?: IsoInstant;
  /** Moment recorded last in what the decision opens (ISO 8601 with an offset). */
  readonly recordedTo?: IsoInstant;
};

/** A recording of a visible camera, or its data in the bodycam register, is deleted (LFP 25/6 al. 2 and 3, 25/8 § 2 al. 3). @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3 lfp-25-8-p2-al3 */
export type DeleteRecordingFacts = {
  /** Moment recorded first (ISO 8601 with an offset or Z). */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last: the term of deletion runs from the recording (25/6). */
  readonly recordedTo: IsoInstant;
  /** False for a recording of a non-visible camera: the act delete-non-visible-recording judges it. */
  readonly visible?: boolean;
  /** The camera that recorded. */
  readonly camera?: CameraFacts;
  /** The place that was filmed. */
  readonly place?: PlaceFacts;
  /** What is deleted: the recording, or its data in the bodycam register. */
  readonly what?: 'recording' | 'bodycam-register-data';
  /** Retention set in the system (ISO 8601 duration, such as 'P6M'); at most the term of 25/6: 365 days, twelve months before 20-01-2024. */
  readonly configuredRetention?: IsoDuration;
  /** Retention that the impact and risk assessment finds necessary (ISO 8601 duration). */
  readonly assessedRetention?: IsoDuration;
};

/** Images are released to train police members, with persons made unrecognisable (LFP 25/7 § 2, 25/8 § 2 al. 2, 4°). @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4 */
export type ReleaseForTrainingFacts = {
  /** The camera that recorded: a bodycam follows 25/8 § 2 too. */
  readonly camera?: CameraFacts;
  /** Moment recorded first in what is released (ISO 8601 with an offset). */
  readonly recordedFrom?: IsoInstant;
  /** How the persons were made unrecognisable before the release (25/7 § 2). */
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  /** Judgement of the reviewer that the treatment is effective. */
  readonly review?: HumanJudgement;
  /** Who is trained: members of the police, or others (25/7 § 2). */
  readonly audience?: 'police-members' | 'others';
  /** Reference of the training. */
  readonly trainingReference?: string;
  /** For bodycam data: the recipient of 25/8 § 2 al. 8. */
  readonly recipient?: PersonFacts;
  /** Where the images come from. */
  readonly source?: 'vault' | 'technical-database';
  /** The release is entered in the journal of accesses (25/7 § 1 al. 3). */
  readonly journalOn?: boolean;
};

/** A police service enters a use of cameras in its register of uses, or in the single register (LFP 25/8 al. 1; law of 7 December 1998, art. 145). @law lfp-25-8-al1-s1 lpi-145-al1 */
export type RegisterUseFacts = {
  /** Who makes the entry. */
  readonly registeredBy?: PersonFacts;
  /** Register of all uses (2018 text) or inventory of processing (single register). */
  readonly register?: 'uses' | 'single-register';
  /** The register is digital (25/8 al. 1). */
  readonly digital?: boolean;
  /** Reference of the use that is entered. */
  readonly useReference?: string;
  /** Single register: reference of the processing that is entered (law of 7 December 1998, art. 145). */
  readonly processingReference?: string;
  /** The entry states the purpose. */
  readonly purposeStated?: boolean;
  /** The use was visible; false: the act register-non-visible-use judges it. */
  readonly visible?: boolean;
};

/** A person consults a register of camera uses: Control Organ, administrative or judicial authorities, data protection officer (LFP 25/8 al. 3). @law lfp-25-8-al3 */
export type ConsultRegisterFacts = {
  /** Which register is consulted. */
  readonly register?: 'uses' | 'single-register' | 'national-fixed-cameras';
  /** Who consults it: function and level (25/8 al. 3). */
  readonly consultedBy?: PersonFacts;
  /** The consultation answers a request. */
  readonly onRequest?: boolean;
  /** DPO: designated under article 144 of the law of 7 December 1998. */
  readonly designatedUnder144?: boolean;
  /** Member of the service that keeps the register, in its own management of it. */
  readonly ownService?: boolean;
};

/** The controller enters the use of a bodycam in the bodycam register (LFP 25/8 § 2 al. 1). @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai */
export type EnterBodycamRegisterFacts = {
  /** The controller in whose register the entry is made (25/8 § 2 al. 1). */
  readonly controller?: PersonFacts;
  /** Reference of the recording (25/8 § 2 al. 1). */
  readonly recordingReference?: string;
  /** Beginning of the use of the bodycam (ISO 8601 with an offset). */
  readonly usedFrom?: IsoInstant;
  /** End of the use of the bodycam (ISO 8601 with an offset). */
  readonly usedTo?: IsoInstant;
  /** Identification of the member who wore the bodycam, such as a staff number. */
  readonly wearerReference?: string;
  /** Place or route of the use, in words. */
  readonly placeOrRoute?: string;
  /** Moment at which the entry was made; left out: at the instant of the act. */
  readonly recordedAt?: IsoInstant;
  /** The entry is made automatically by the system. */
  readonly automatic?: boolean;
  /** Why the entry comes late, in words. */
  readonly lateReason?: string;
  /** Another member is registered as wearer of the same camera at the same time. */
  readonly wearerConflict?: boolean;
};

/** A designated member of the police consults the bodycam register or its recordings directly (LFP 25/8 § 2 al. 6). @law lfp-25-8-p2-al6 lfp-25-8-p2-al2-pt1 */
export type ConsultBodycamRegisterFacts = {
  /** Moment recorded first in what is consulted (ISO 8601 with an offset or Z). */
  readonly recordedFrom: IsoInstant;
  /** Moment recorded last in what is consulted (ISO 8601 with an offset or Z). */
  readonly recordedTo: IsoInstant;
  /** Who consults: function and level. */
  readonly consultedBy?: PersonFacts;
  /** That person is a member of the police services. */
  readonly isPoliceMember?: boolean;
  /** Dated designation by which that person has direct access (25/8 § 2 al. 6). */
  readonly designation?: DesignationFacts;
  /** The consultation stays within the person's attributions (25/8 § 2 al. 6). */
  readonly withinAttributions?: boolean;
  /** The person needs to know the data for the task (25/8 § 2 al. 6). */
  readonly needToKnow?: boolean;
  /** Purpose of 25/8 § 2 al. 2, by its number; `none` when it is none of the four. */
  readonly purpose?: '1' | '2' | '3' | '4' | 'none';
  /** Only the data 2° to 4° are looked at, not the recording. For the record: 25/8 § 2 asks the same of both. */
  readonly metadataOnly?: boolean;
  /** Personal account, role grant in force, no shared account. Left out, nothing is said of it: the designation of al. 6 protects the register. */
  readonly accessProtected?: boolean;
  /** Mission branch for which the data are consulted: after the first term judicial police only (25/7 § 1 al. 2). */
  readonly branch?: Branch;
  /** Reference of the precise mission (25/7 § 1 al. 1). */
  readonly missionReference?: string;
  /** Operational reasons of the access, in words (25/7 § 1 al. 1). */
  readonly operationalReasons?: string;
  /** Concrete reason of this access, as it is entered in the journal (25/7 § 1 al. 3). */
  readonly concreteReason?: string;
  /** Decision of the public prosecutor, due after the first term (25/7 § 1 al. 2). */
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
  /** How the persons were made unrecognisable, for teaching (25/8 § 2 al. 2, 4°). */
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  /** The access is entered in the journal of accesses (25/7 § 1 al. 3). */
  readonly journalOn?: boolean;
};

/** A designated member of the police extracts bodycam data for a recipient who needs to know them (LFP 25/8 § 2 al. 7 and 8). @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al5 */
export type ExtractBodycamDataFacts = ConsultBodycamRegisterFacts & {
  /** The recipient and the class of 25/8 § 2 al. 8. */
  readonly recipient?: PersonFacts & {
    /** Class of recipient of 25/8 § 2 al. 8 to which that person belongs. */
    readonly recipientClass?: 'police' | 'authority' | 'complaints' | 'trainer' | 'other';
    /** The recipient needs to know the data for the task. */
    readonly needToKnow?: boolean;
    /** Office-holder who receives them for complaints or discipline: the provision or act that gives the competence. */
    readonly competenceReference?: string;
  };
  /** Reference of the procedure, complaint or file for which the data are extracted. */
  readonly procedureReference?: string;
};

/** A police service enters a fixed camera in the national register of geolocated fixed cameras (LFP 25/8 al. 2). @law lfp-25-8-al2 */
export type RegisterFixedCameraFacts = {
  /** Who makes the entry: function and level (25/8 al. 2). */
  readonly registeredBy?: PersonFacts;
  /** The fixed camera that is entered. */
  readonly camera?: CameraFacts;
  /** The entry gives the geographical position of the camera (25/8 al. 2). */
  readonly geolocated?: boolean;
  /** The register is digital (25/8 al. 2). */
  readonly digital?: boolean;
  /** The police use the camera (25/8 al. 2). */
  readonly usedByPolice?: boolean;
};
