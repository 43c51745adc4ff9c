import type { HumanJudgement, IsoDay } from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/**
 * What software (or an eye) does with faces, the capability words of reading R-27. Recognition: `fr-authentication` (one to one: is it the person claimed?),
 * `fr-identification` (one to many: who is it?), `fr-clustering` (the same face found again in the images, without a name). No recognition: `face-detection`
 * (where is a face, to blur it), `human-comparison` (by eye, no template computed), `plate-reading`. Reported apart: `person-reid` (by clothes or gait),
 * `biometric-categorisation` (age, sex, origin...), `emotion`.
 */
export type FaceTechnique =
  | 'fr-authentication'
  | 'fr-identification'
  | 'fr-clustering'
  | 'face-detection'
  | 'human-comparison'
  | 'plate-reading'
  | 'person-reid'
  | 'biometric-categorisation'
  | 'emotion';

/** Who would do it: the police, a controller under the camera law (a shop, a municipality), the shared regional platform, an intelligence service, anyone else. */
export type FaceUser = 'police' | 'camera-law-controller' | 'sharing-platform' | 'intelligence-service' | 'other';

/** The images: of police cameras, photos of driver and passengers taken with a plate, a technical database, camera-law cameras, the shared platform, or none of these. */
export type FaceImages =
  | 'police-visible-camera'
  | 'police-non-visible-camera'
  | 'anpr-occupant-photo'
  | 'technical-database'
  | 'camera-law-camera'
  | 'sharing-platform'
  | 'other';

/** Somebody analyses faces in images: recognition, detection for blurring, comparison by eye (LFP 25/2, 25/3, 44/1; reading R-27). @law lfp-25-2-p1-pt3 lfp-44-1-p2-bio lfp-25-3-p3-sensible R-27 */
export type AnalyseFacesFacts = {
  /** What is done with the faces (capability words of reading R-27). */
  readonly technique?: FaceTechnique;
  /** Who does it. */
  readonly user?: FaceUser;
  /** From which images the faces come. */
  readonly images?: FaceImages;
  /** While it is filmed, or afterwards in recorded images. */
  readonly timing?: 'live' | 'afterwards';
  /** A biometric template (the measurements of a face) is computed, even for a moment. */
  readonly templateComputed?: boolean;
  /** Camera law: the cameras are coupled to a register or file of personal data (8/1). */
  readonly coupledToFile?: boolean;
  /** Camera law: the analysis is made later by a tool that is no part of the use of the cameras. */
  readonly outsideCameraUse?: boolean;
  /** The analysis seeks origin, beliefs, union membership, health, sex life or orientation (LFP 25/3 § 3). */
  readonly aimsAtSensitive?: boolean;
  /** Police: the person looked for is one of those of LFP 44/5 whose identity must be made certain. */
  readonly personOf445?: boolean;
  /** Police: answer of the Control Organ to the consultation that the law asks for. */
  readonly controlOrganView?: HumanJudgement;
  /** A later specific law that is said to permit it, by reference: a person checks it, it is never an automatic yes. */
  readonly claimedLegalBasis?: string;
  /** Comparison by eye: whether the access to the images was judged and allowed by its own act. */
  readonly imageAccessAllowed?: boolean;
  /** The filmed place is public space. */
  readonly inPublicSpace?: boolean;
  /** The place is in the Brussels-Capital Region. */
  readonly inBrusselsRegion?: boolean;
  /** The user is one of the police zones of the Brussels-Capital Region. */
  readonly isBrusselsPoliceZone?: boolean;
  /** The user is a public authority; left out, known only for the police, the platform and the intelligence services. */
  readonly userIsAuthority?: boolean;
  /** Public money pays for development, purchase or use. */
  readonly publicFunding?: boolean;
};

/** The demands of the proposed resolution and of the petition that the tracker follows, each with its own light. */
export type TrackedDemand =
  | 'RES-demande-1'
  | 'RES-demande-2'
  | 'RES-demande-3-controle'
  | 'RES-demande-3-verification'
  | 'RES-demande-4'
  | 'RES-demande-5'
  | 'RES-demande-6'
  | 'PET-demande-1-lieux'
  | 'PET-demande-1-autorites'
  | 'PET-demande-2';

/** What a scan looked at. */
export type ScanScope = {
  /** Inventory of the software of every camera chain in scope. */
  readonly softwareInventory?: boolean;
  /** Licences held, used or not. */
  readonly licences?: boolean;
  /** Public tenders and their lots. */
  readonly tenders?: boolean;
  /** Subsidies and grants. */
  readonly subsidies?: boolean;
  /** Exports of the sharing platform, with destination and declared processing. */
  readonly exportLedger?: boolean;
  /** Accounts at face-search services, free trials included. */
  readonly serviceAccounts?: boolean;
};

/** The tracker scans the systems in scope for facial recognition (proposed resolution, demands 1 to 4). @law RES-demande-1 RES-demande-2 RES-demande-4 RES-demande-3-verification */
export type ScanForRecognitionFacts = {
  /** The demand of the resolution or petition for which the scan is made. */
  readonly demand?: TrackedDemand;
  /** What the scan looked at. */
  readonly scope?: ScanScope;
  /** Reference and version of the scanner. */
  readonly scannerVersion?: string;
};

/** Whether a capability is there: a disabled one is installed all the same. */
export type CapabilityStatus = 'absent' | 'present-disabled' | 'enabled' | 'used';

/** The tracker classifies a capability that a scan found (proposed resolution, definitions). @law RES-def-reconnaissance-faciale RES-def-authentification RES-def-identification */
export type ClassifyRecognitionFacts = {
  /** What the software that was found does with faces. */
  readonly capability?: FaceTechnique;
  /** Whether that capability is there, switched on, or used. */
  readonly status?: CapabilityStatus;
  /** A licence was bought. */
  readonly licensed?: boolean;
  /** The filmed place is public space. */
  readonly inPublicSpace?: boolean;
  /** The user is one of the police zones of the Brussels-Capital Region. */
  readonly isBrusselsPoliceZone?: boolean;
};

/** A reviewer confirms or dismisses a finding of facial recognition (proposed resolution, demand 3). @law RES-demande-3-controle */
export type ConfirmRecognitionFacts = {
  /** What the reviewer concludes on the finding. */
  readonly outcome?: 'confirmed' | 'dismissed';
  /** Function of the person who reviews the finding. */
  readonly reviewerRole?: RoleKey;
  /** The reviewer belongs to the body that was scanned. */
  readonly reviewerIsScannedBody?: boolean;
  /** The controller concerned was heard. */
  readonly controllerHeard?: boolean;
  /** Reasons of the conclusion, in words. */
  readonly reasons?: string;
};

/** The tracker shows a demand as met for a period (proposed resolution and petition). @law RES-demande-3-verification PET-demande-2 RES-auditions */
export type ShowDemandMetFacts = {
  /** The demand that is to be shown as met. */
  readonly demand?: TrackedDemand;
  /** First day of the period ('YYYY-MM-DD', included). */
  readonly fromDay?: IsoDay;
  /** Last day of the period ('YYYY-MM-DD', included). */
  readonly toDay?: IsoDay;
  /** Day of the last scan of the full scope. */
  readonly fullScopeScannedOn?: IsoDay;
  /** Confirmed findings that are not remedied. */
  readonly confirmedFindings?: number;
  /** Findings that nobody has confirmed or dismissed yet. */
  readonly openFindings?: number;
  /** Exports whose destination and processing are not traced to a scanned system. */
  readonly untracedExports?: number;
  /** Witnesses of the log that are independent of the operator. */
  readonly independentWitnesses?: number;
  /** The log has a gap. */
  readonly logGap?: boolean;
  /** Demand 4: how many police zones have an inventory. */
  readonly zonesInventoried?: number;
  /** Demand 4: how many police zones there are. */
  readonly zonesTotal?: number;
  /** Petition, demand 2: day of the hearing ('YYYY-MM-DD'). */
  readonly hearingOn?: IsoDay;
  /** Petition, demand 2: reference of the recital that records the hearing. */
  readonly hearingReference?: string;
  /** Demands 5 and 6: judgement of a person that the published report, or the law in force, meets the demand. */
  readonly metByJudgement?: HumanJudgement;
};

/** The tracker marks a demand as stale because it was not scanned in time (proposed resolution, demand 1). @law RES-demande-1 R-27 */
export type MarkDemandStaleFacts = {
  /** The demand whose light goes out. */
  readonly demand?: TrackedDemand;
  /** Last day on which the next scan had to be made ('YYYY-MM-DD'). */
  readonly nextScanDueOn?: IsoDay;
};

/** Acts of facial recognition, and of the tracker of what the resolution and the petition ask, with the facts each is judged on. */
export type FaceActs = {
  readonly 'analyse-faces': AnalyseFacesFacts;
  readonly 'scan-for-recognition': ScanForRecognitionFacts;
  readonly 'classify-recognition-finding': ClassifyRecognitionFacts;
  readonly 'confirm-recognition-finding': ConfirmRecognitionFacts;
  readonly 'show-demand-met': ShowDemandMetFacts;
  readonly 'mark-demand-stale': MarkDemandStaleFacts;
};
