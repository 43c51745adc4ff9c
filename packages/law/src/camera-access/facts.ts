import type { RiskSite, RiskSiteFacts } from '../decrees/facts.ts';
import type { Branch, HumanJudgement, IsoDay, IsoInstant, PersonFacts, PlaceKind } from '../facts.ts';

/** A person opens a controller's images of a closed place (LCAM 9 al. 1). @law lcam-9-al1 lcam-9-al2 */
export type ViewControllerImagesFacts = {
  /** Who sees the images. */
  readonly viewer?: PersonFacts;
  /** That person acts under the authority of the controller. */
  readonly underControllersAuthority?: boolean;
  /** Class of the place that is filmed: article 9 al. 1 is about closed places. */
  readonly placeKind?: PlaceKind;
  /** The controller took the precautions that keep others out: named accounts, a screen out of sight, control of copies. */
  readonly precautionsTaken?: boolean;
  /** Several people use one account or password. */
  readonly sharedAccount?: boolean;
};

/** A controller shows images to others than its own people, on a screen, the internet, in the press (LCAM 9); to place a witness screen is `add-witness-screen`. @law lcam-9-al1 lcam-9-al3-discretion */
export type ShowImagesFacts = {
  /** How the images are shown. */
  readonly channel?: 'witness-screen' | 'internet' | 'press' | 'public-display' | 'private-person';
  /** Class of the place that is filmed: a witness screen is for a closed place accessible to the public. */
  readonly placeKind?: PlaceKind;
  /** Witness screen: it stands near the camera whose images it shows, and shows no other camera. */
  readonly besideItsCamera?: boolean;
  /** Images in real time, not recordings. */
  readonly liveOnly?: boolean;
};

/** A controller gives images to the police or the judicial authorities on its own initiative (LCAM 9 al. 3, 1°). @law lcam-9-al3-pt1-peut */
export type GiveImagesFacts = {
  /** Who gives them. */
  readonly handedOverBy?: PersonFacts;
  /** That person acts under the authority of the controller. */
  readonly underControllersAuthority?: boolean;
  /** Who receives them. */
  readonly recipient?: PersonFacts;
  /** Class of the place that is filmed: article 9 al. 3 is about closed places. */
  readonly placeKind?: PlaceKind;
  /** What the controller found. */
  readonly factsFound?: 'offence' | 'incivility' | 'none';
  /** The images can help to prove the facts or to identify who did them. */
  readonly helpsProofOrIdentification?: boolean;
  /** Only the images of these facts are given. */
  readonly limitedToTheFacts?: boolean;
};

/** A controller answers a request of the police for images (LCAM 9 al. 3, 2°). @law lcam-9-al3-pt2-doit lcam-9-al3-pt2-mandat */
export type AnswerPoliceRequestFacts = {
  /** What the controller answers. */
  readonly outcome?: 'handed-over' | 'refused';
  /** Who asks. */
  readonly requestedBy?: PersonFacts;
  /** Branch of the police mission within which the images are asked. */
  readonly branch?: Branch;
  /** Reference of that mission. */
  readonly missionReference?: string;
  /** The images concern the offence or the incivilities that were found. */
  readonly concernsFactsFound?: boolean;
  /** The controller charges a fee. */
  readonly feeCharged?: boolean;
  /** Class of the place that is filmed: a mandate may be demanded for a closed place not accessible to the public. */
  readonly placeKind?: PlaceKind;
  /** The controller demanded a judicial mandate. */
  readonly mandateDemanded?: boolean;
  /** The mandate, of an information or an investigation, was produced. */
  readonly mandateProduced?: boolean;
};

/** A written agreement on real-time images. @law lcam-9-al3-pt3 */
export type SharingAgreementFacts = {
  /** In writing. */
  readonly written?: boolean;
  /** It fixes the conditions of the transmission. */
  readonly modalitiesStated?: boolean;
  /** It is with the police service concerned: the zone of the place or the federal service named. */
  readonly withServiceConcerned?: boolean;
  /** When it was signed. */
  readonly signedAt?: IsoInstant;
  /** When it ended, if it did. */
  readonly endedAt?: IsoInstant;
};

/** A controller and the police conclude an agreement on real-time images (LCAM 9). @law lcam-9-al3-pt3 */
export type SignSharingAgreementFacts = {
  /** Who signs for the place. */
  readonly controller?: PersonFacts;
  /** Who signs for the police. */
  readonly policeService?: PersonFacts;
  /** Class of the place. */
  readonly placeKind?: PlaceKind;
  /** The agreement. */
  readonly agreement?: SharingAgreementFacts;
};

/** A fact that may need the police to intervene. @law lcam-9-al3-pt3-b */
export type IncidentFacts = {
  /** Its reference. */
  readonly reference?: string;
  /** When it began. */
  readonly startsAt?: IsoInstant;
  /** When it ended, if it did: the transmission ends with it. */
  readonly endsAt?: IsoInstant;
  /** It may need the police to intervene. */
  readonly mayNeedIntervention?: boolean;
  /** The rules on private security were respected, such as the verification of an alarm. */
  readonly privateSecurityRulesRespected?: boolean;
};

/** A controller transmits images to the police in real time (LCAM 9). @law lcam-9-al3-pt3-a lcam-9-al3-pt3-b */
export type StreamToPoliceFacts = {
  /** Who starts the transmission. */
  readonly startedBy?: PersonFacts;
  /** That person acts under the authority of the controller. */
  readonly underControllersAuthority?: boolean;
  /** Who receives the images. */
  readonly recipient?: PersonFacts;
  /** Class of the place. */
  readonly placeKind?: PlaceKind;
  /** The agreement. */
  readonly agreement?: SharingAgreementFacts;
  /** Case relied on: a) a place of the decree list, b) a fact that may need intervention. */
  readonly ground?: 'risk-place' | 'incident';
  /** Case a): the place, measured against the list of the royal decree of 6 December 2018, article 4. */
  readonly place?: RiskSiteFacts;
  /** Case b): the fact. */
  readonly incident?: IncidentFacts;
  /** The police record the stream: that use falls under LFP 25/1 § 2. */
  readonly policeRecords?: boolean;
};

/** The police and a public transport company or nuclear site sign a protocol on real-time access (LCAM 9). @law lcam-9-al4 */
export type SignTransportProtocolFacts = {
  /** With whom the police services conclude it. */
  readonly with?: 'public-transport-company' | 'nuclear-site' | 'other';
  /** It fixes the conditions of the access, of the transfer and of its security. */
  readonly modalitiesStated?: boolean;
  /** It was submitted to the Data Protection Authority. */
  readonly submittedToDpa?: boolean;
  /** When it was submitted. */
  readonly submittedAt?: IsoInstant;
  /** When the opinion came, if it did; it does not bind. */
  readonly opinionReceivedAt?: IsoInstant;
};

/** The police watch images of a transport network or nuclear site in real time (LCAM 9). @law lcam-9-al4-acces */
export type WatchTransportFeedFacts = {
  /** Who watches. */
  readonly viewer?: PersonFacts;
  /** Whose cameras. */
  readonly site?: 'public-transport-network' | 'nuclear-site' | 'other';
  /** Nuclear site: reference of the royal decree that lists it. */
  readonly decreeReference?: string;
  /** A protocol with this company or site is in force. */
  readonly protocolInForce?: boolean;
  /** Branch of the mission. */
  readonly branch?: Branch;
  /** Reference of the mission. */
  readonly missionReference?: string;
  /** A fee is asked from the police. */
  readonly feeCharged?: boolean;
  /** Images in real time, not recordings. */
  readonly liveOnly?: boolean;
  /** The police record the stream. */
  readonly policeRecords?: boolean;
};

/** What analytics software on a surveillance camera does. */
export type AnalyticsFunction =
  | 'ethnic-origin-analysis'
  | 'health-analysis'
  | 'biometric-categorisation'
  | 'emotion-recognition'
  | 'facial-recognition'
  | 'number-plate-recognition'
  | 'people-counting'
  | 'motion-detection';

/** A controller aims a surveillance camera: intimacy and sensitive data are barred (LCAM 10). @law lcam-10 */
export type AimSurveillanceCameraFacts = {
  /** Room in the field of view where people undress or care for themselves, if any. */
  readonly intimateRoom?: 'changing-room' | 'shower' | 'toilet' | 'care-room' | 'none';
  /** Judgement of the person who reviewed the field of view that no image violates intimacy. */
  readonly intimacyReview?: HumanJudgement;
  /** The camera aims at information on opinions, ethnic or social origin, sexual life or health. */
  readonly aimsAtSensitive?: boolean;
  /** What the software does with the images. */
  readonly functions?: readonly AnalyticsFunction[];
};

/** A filmed person asks the controller for access to images (LCAM 12). @law lcam-12-al1 lcam-12-al2-indications */
export type RequestAccessFacts = {
  /** Who asks. */
  readonly requester?: PersonFacts;
  /** The requester is a person seen on the images, or asks on behalf of one. */
  readonly isFilmed?: boolean;
  /** Whose images: of a controller under the camera law, or recorded by the police (LFP). */
  readonly imagesOf?: 'camera-law-controller' | 'police';
  /** The controller demands reasons; the law does not ask any. */
  readonly reasonsDemanded?: boolean;
  /** The requester’s identity is reasonably shown. */
  readonly identityShown?: boolean;
  /** Place, as indicated by the requester. */
  readonly place?: string;
  /** Day, as indicated by the requester. */
  readonly day?: IsoDay;
  /** Time window or hour, as indicated by the requester. */
  readonly timeWindow?: string;
  /** Judgement of a person that the indications do, or do not, locate the images precisely. */
  readonly locatesPrecisely?: HumanJudgement;
  /** First moment of the images asked, once located. */
  readonly recordedFrom?: IsoInstant;
  /** The place, when it is on the decree list of three months. */
  readonly site?: RiskSite;
  /** The images still exist. */
  readonly imagesExist?: boolean;
};

/** A controller keeps the requested images beyond its own earlier deletion (LCAM 12). @law lcam-12-al3 lcam-12-al3-max */
export type HoldRequestedImagesFacts = {
  /** Who keeps them. */
  readonly heldBy?: PersonFacts;
  /** First moment of the images. */
  readonly recordedFrom?: IsoInstant;
  /** When the request came in. */
  readonly requestReceivedAt?: IsoInstant;
  /** When the request was closed, if it was. */
  readonly requestClosedAt?: IsoInstant;
  /** The place, when it is on the decree list of three months. */
  readonly site?: RiskSite;
};

/** A controller answers a filmed person's request for access (LCAM 12). @law lcam-12-al2-droit lcam-12-al4 */
export type AnswerAccessRequestFacts = {
  /** Who answers. */
  readonly answeredBy?: PersonFacts;
  /** When the request came in. */
  readonly requestReceivedAt?: IsoInstant;
  /** First moment of the images. */
  readonly recordedFrom?: IsoInstant;
  /** The place, when it is on the decree list of three months. */
  readonly site?: RiskSite;
  /** What the requester gets. */
  readonly answer?: 'copy' | 'viewing' | 'images-no-longer-exist' | 'refused';
  /** Other people can be recognised on the images. */
  readonly othersVisible?: boolean;
  /** They are blurred, or otherwise made unrecognisable, in what the requester gets. */
  readonly othersBlurred?: boolean;
  /** Viewing instead of a copy: the ground relied on; `none` when the controller relies on none. */
  readonly viewingGround?: 'rights-of-others' | 'public-security' | 'none';
  /** Viewing: the facts that support the ground. */
  readonly viewingGroundFacts?: string;
  /** Ground 1°: judgement of a person that blurring the others is not possible at reasonable cost. */
  readonly blurringNotFeasible?: HumanJudgement;
  /** Viewing: when it takes place. */
  readonly viewingAt?: IsoInstant;
  /** Images no longer exist: when they were deleted. */
  readonly deletedAt?: IsoInstant;
  /** Refusal: why. */
  readonly refusalReason?:
    | 'no-reasons-given'
    | 'images-not-located'
    | 'person-not-on-images'
    | 'identity-not-shown'
    | 'other';
  /** Refusal because the images could not be located or the identity was not shown: the requester was first asked to complete. */
  readonly askedToComplete?: boolean;
};

/** A controller records that a request for access was not answered before the images had to go (LCAM 12). @law lcam-12-al3-max */
export type RecordAccessFailureFacts = {
  /** When the request came in. */
  readonly requestReceivedAt?: IsoInstant;
  /** First moment of the images. */
  readonly recordedFrom?: IsoInstant;
  /** The place, when it is on the decree list of three months. */
  readonly site?: RiskSite;
  /** The request was answered. */
  readonly answered?: boolean;
};

/** Articles of the camera law whose breach may be asked about. */
export type BreachedArticle =
  | '3/1'
  | '5'
  | '6'
  | '7'
  | '7/1'
  | '7/2'
  | '7/3'
  | '8'
  | '8/1'
  | '8/2'
  | '9'
  | '10'
  | '12'
  | 'other';

/** A person asks which penalty the camera law attaches to a breach; guilt is for a court (LCAM 13). @law lcam-13-al1 lcam-13-al2-montant */
export type ShowPenaltyFacts = {
  /** Article that would be breached. */
  readonly breachOf?: BreachedArticle;
  /** Day of the facts. */
  readonly factsOn?: IsoDay;
  /** The person did not breach the article but holds an image reasonably supposed to come from such a breach. */
  readonly possessionOnly?: boolean;
};

/** A controller lets a guarding agent watch images of the public road (LSP 115). @law lsp-115-pt3-tempsreel */
export type LetGuardWatchFacts = {
  /** Who watches. */
  readonly viewer?: PersonFacts;
  /** Images in real time, not recordings. */
  readonly liveOnly?: boolean;
  /** What for: the purposes of LCAM 5 § 4 al. 1, or another. */
  readonly purpose?: 'immediate-intervention' | 'guide-the-services' | 'other';
  /** Whose cameras. */
  readonly cameras?: 'camera-law' | 'police-visible' | 'police-non-visible' | 'other';
  /** The police control the viewing: a member can see and stop it. */
  readonly underPoliceControl?: boolean;
};
