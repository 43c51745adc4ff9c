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

/** Facts of keeping a recording that comes in. @law lfp-25-6 lfp-25-9-al1 lfp-25-3-p4 */
export type KeepRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  /** Kept with the decision, not judged: whether a capture time can be believed is a matter of the vault, not of these articles. */
  readonly receivedAt?: IsoInstant;
  readonly visible?: boolean;
  readonly camera?: CameraFacts;
  /** Third-party camera: the police recorded the live stream themselves (25/1 § 2); false when the recording was handed over. */
  readonly policeRecords?: boolean;
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

/** Facts of opening a recording. @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal */
export type OpenRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  /** False for a recording of a non-visible camera: the act open-non-visible-recording judges it. */
  readonly visible?: boolean;
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

/** Facts of the prosecutor’s decision on an access. @law lfp-25-7-p1-al2 */
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

/** Facts of deleting a recording or its register data. @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3 lfp-25-8-p2-al3 */
export type DeleteRecordingFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  /** False for a recording of a non-visible camera: the act delete-non-visible-recording judges it. */
  readonly visible?: boolean;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly what?: 'recording' | 'bodycam-register-data';
  readonly configuredRetention?: IsoDuration;
  readonly assessedRetention?: IsoDuration;
};

/** Facts of a didactic use. @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4 */
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

/** Facts of an entry in the register of uses or the single register. @law lfp-25-8-al1-s1 lpi-145-al1 */
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

/** Facts of consulting a register. @law lfp-25-8-al3 */
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

/** Facts of an entry in the bodycam register. @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai */
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

/** Facts of direct access to the bodycam register. @law lfp-25-8-p2-al6 lfp-25-8-p2-al2-pt1 */
export type ConsultBodycamRegisterFacts = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly consultedBy?: PersonFacts;
  readonly isPoliceMember?: boolean;
  readonly designation?: DesignationFacts;
  readonly withinAttributions?: boolean;
  readonly needToKnow?: boolean;
  readonly purpose?: '1' | '2' | '3' | '4' | 'none';
  /** Only the data 2° to 4° are looked at, not the recording. For the record: 25/8 § 2 asks the same of both. */
  readonly metadataOnly?: boolean;
  /** Personal account, role grant in force, no shared account. Left out, nothing is said of it: the designation of al. 6 protects the register. */
  readonly accessProtected?: boolean;
  readonly branch?: Branch;
  readonly missionReference?: string;
  readonly operationalReasons?: string;
  readonly concreteReason?: string;
  readonly prosecutorDecision?: ProsecutorDecisionFacts;
  readonly treatment?: 'anonymised' | 'pseudonymised' | 'none';
  readonly journalOn?: boolean;
};

/** Facts of extracting bodycam data. @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al5 */
export type ExtractBodycamDataFacts = ConsultBodycamRegisterFacts & {
  /** The recipient and the class of 25/8 § 2 al. 8. */
  readonly recipient?: PersonFacts & {
    readonly recipientClass?: 'police' | 'authority' | 'complaints' | 'trainer' | 'other';
    readonly needToKnow?: boolean;
    /** Office-holder who receives them for complaints or discipline: the provision or act that gives the competence. */
    readonly competenceReference?: string;
  };
  readonly procedureReference?: string;
};

/** Facts of an entry in the national register of fixed cameras. @law lfp-25-8-al2 */
export type RegisterFixedCameraFacts = {
  readonly registeredBy?: PersonFacts;
  readonly camera?: CameraFacts;
  readonly geolocated?: boolean;
  readonly digital?: boolean;
  readonly usedByPolice?: boolean;
};
