import type { HumanJudgement, IsoDay, IsoDuration, IsoInstant, PersonFacts } from '../facts.ts';
import type {
  CameraNotificationFacts,
  CameraSystemFacts,
  CouncilAdviceFacts,
  PoliceConsultationFacts,
  WatchedPlaceFacts,
} from './system-facts.ts';

/** A controller asks the municipal council for its advice on surveillance cameras, or for its renewal (LCAM 5 § 2, § 2/1, 7/1, 8/2). @law lcam-5-p2-al1 lcam-5-p2-1-al5 lcam-7-1-al4-s1 lcam-8-2-p2-al1 */
export type RequestCouncilAdviceFacts = CameraSystemFacts & {
  /** The advice is asked on the delimitation of a perimeter around a closed place (8/2), not on cameras in an open place. */
  readonly forPerimeter?: boolean;
  /** The council asked, with its municipality (NIS code). */
  readonly addressedTo?: PersonFacts;
  /** Particular purposes of these cameras, in words (5 § 2/1 al. 5, 7/1 al. 4). */
  readonly particularPurposes?: string;
  /** Temporary fixed cameras: they are meant to be moved (5 § 2/1 al. 5). */
  readonly willBeMoved?: boolean;
  /** Perimeter of the moves or of the use, or the delimitation asked under 8/2 § 2. */
  readonly perimeter?: string;
  /** The perimeter against the territory of the municipality (5 § 2/1 al. 4, 7/1 al. 4). */
  readonly perimeterExtent?: 'within-municipality' | 'whole-municipality' | 'beyond-municipality';
  /** Mobile cameras: the intended conditions of use (7/1 al. 4). */
  readonly modalities?: string;
  /** Mobile cameras in open places: what they check (7/1 al. 1). */
  readonly municipalPurpose?: MunicipalPurpose;
  /** The request is for the renewal of a positive advice (5 § 2/1 al. 6, 7/1 al. 5). */
  readonly renewal?: {
    /** Reasons of the request. */
    readonly reasons?: string;
    /** The advice to be renewed is positive. */
    readonly earlierAdvicePositive?: boolean;
    /** Last day of validity of the advice to be renewed, included. */
    readonly validUntil?: IsoDay;
  };
};

/** The municipal council gives its advice, after consulting the chief of corps (LCAM 5 § 2, § 2/1, 7/1, 8/2). @law lcam-5-p2-al2 lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-duree lcam-8-2-p2-al2 */
export type GiveCouncilAdviceFacts = {
  /** What the advice is about: cameras in an open place by class, or a perimeter around a closed place. */
  readonly subject?: 'open-fixed' | 'open-temporary' | 'mobile-open' | 'perimeter';
  /** Who gives it: the council, with its municipality (NIS code). */
  readonly givenBy?: PersonFacts;
  /** The place the advice is about. */
  readonly place?: WatchedPlaceFacts;
  /** What the council says. */
  readonly outcome?: 'positive' | 'negative';
  /** When the chief of corps was consulted. */
  readonly chiefConsultedAt?: IsoInstant;
  /** The chief consulted is that of the police zone where the place is. */
  readonly chiefOfZoneOfPlace?: boolean;
  /** The request states all that its article asks. */
  readonly requestComplete?: boolean;
  /** Last day of validity fixed by the council, included (temporary fixed and mobile cameras). */
  readonly validUntil?: IsoDay;
  /** Perimeter (8/2): the delimitation on which the council gives its advice. */
  readonly perimeter?: string;
};

/** A controller consults the police on cameras on the road of another authority (LCAM 5 § 2 al. 3, § 2/1 al. 7). @law lcam-5-p2-al3-s2 lcam-5-p2-1-al7-s2 */
export type ConsultPoliceOnCameraFacts = CameraSystemFacts & {
  /** Police service that is consulted. */
  readonly consulted?: PersonFacts;
  /** The service consulted is the one concerned. */
  readonly serviceConcerned?: boolean;
  /** When the cameras were installed, if they already are. */
  readonly installedAt?: IsoInstant;
};

/** A controller decides to install or use surveillance cameras (LCAM 5, 6, 7, 7/1, 7/2). @law lcam-5-p1-al1 lcam-5-p2-1-al1 lcam-7-1-al3-s1 lcam-7-2 */
export type DecideSurveillanceCameraFacts = CameraSystemFacts & {
  /** Advice or advices of the councils. */
  readonly advices?: readonly CouncilAdviceFacts[];
  /** Consultation of the police, on the road of another authority. */
  readonly policeConsultation?: PoliceConsultationFacts;
  /** Mobile cameras in open places: what they check. @law lcam-7-1-al1-pt1 lcam-7-1-al1-pt2 */
  readonly municipalPurpose?: MunicipalPurpose;
  /** Mobile cameras in closed places: the case of 7/2 relied on. */
  readonly closedPlaceCase?: ClosedPlaceCase;
  /** First day of service that is planned; decides the latest day of the notification. */
  readonly serviceOn?: IsoDay;
};

/**
 * Purposes of mobile cameras in open places (7/1 al. 1): incivilities of article 3, 3°, of the law of 24 June 2013, paid parking, both, or another
 * (a low-emission zone, noise).
 */
export type MunicipalPurpose = 'incivilities-of-law-2013' | 'paid-parking' | 'both' | 'other';

/** Cases of 7/2: 1° article 142 of the law of 2 October 2017, 2° nobody supposed to be present, 3° natural person at home; 'none' for another. */
export type ClosedPlaceCase = 'article-142-private-security' | 'nobody-present' | 'natural-person' | 'none';

/** A controller notifies the decision on surveillance cameras to the police services (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1). @law lcam-5-p3-al1 lcam-6-p2-al1 lcam-7-p2-al1 lcam-7-3-p1-al1-s2 */
export type NotifySurveillanceCameraFacts = CameraSystemFacts &
  Omit<CameraNotificationFacts, 'notifiedAt'> & {
    /** Mobile cameras in closed places: the case of 7/2. */
    readonly closedPlaceCase?: ClosedPlaceCase;
    /** First day of service. */
    readonly serviceOn?: IsoDay;
  };

/** A controller notifies a modification of a camera system to the police services (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1). @law lcam-5-p3-al2 lcam-6-p2-al2 lcam-7-p2-al2 lcam-7-3-p1-al2 */
export type NotifyCameraModificationFacts = CameraSystemFacts &
  Omit<CameraNotificationFacts, 'notifiedAt'> & {
    /** Mobile cameras in closed places: the case of 7/2. */
    readonly closedPlaceCase?: ClosedPlaceCase;
    /** The system itself changes (camera added, moved or turned, function switched on); false for cleaning, an update, a corrected text. */
    readonly changesSystem?: boolean;
    /** When the change takes effect. */
    readonly effectiveAt?: IsoInstant;
  };

/** Register of image-processing activities. @law lcam-5-p3-al4-s1 lcam-6-p2-al4-s1 lcam-7-p2-al5-s1 lcam-7-3-p1-al4-s1 */
export type ProcessingRegisterFacts = {
  /** The controller keeps it and this system is in it. */
  readonly kept?: boolean;
  /** Its form: written, electronic or not. */
  readonly form?: 'electronic' | 'paper' | 'unwritten';
};

/** How people are told that cameras watch. @law lcam-5-p3-al5 lcam-6-p2-al5 lcam-7-p2-al6 lcam-7-3-p2-al1 lcam-8-al1 */
export type CameraSignFacts = {
  /** A pictogram stands at the entrance of the place. */
  readonly atEntrance?: boolean;
  /** Whoever enters can see it: the judgement of a person. */
  readonly visible?: HumanJudgement;
  /** Mobile cameras in open places: a pictogram is on the vehicle (7/3 § 2, 1°). */
  readonly onVehicle?: boolean;
  /** Mobile cameras in open places: the other channel that informs citizens clearly, such as a page of the municipality (7/3 § 2, 2°). */
  readonly otherChannel?: string;
  /** The filmed people authorised the use beforehand (8 al. 2), otherwise than by entering where a pictogram stands. */
  readonly filmedPersonsAuthorised?: boolean;
};

/** Where the camera looks. @law lcam-5-p3-al6 lcam-6-p2-al6-s1 lcam-6-p2-al6-s2 lcam-7-p2-al7-s2 lcam-7-3-p2-al4 */
export type CameraOrientationFacts = {
  /** It is aimed at a place whose data the controller does not itself process: the street before a shop, a neighbour. */
  readonly aimedAtPlaceOfOthers?: boolean;
  /** Open place: the controller of that place expressly agrees (5 § 3 al. 6). */
  readonly otherControllerAgrees?: boolean;
  /** The place aimed at is the perimeter of 8/2, and the whole field of view lies inside the delimited perimeter. */
  readonly onlyPerimeter?: boolean;
  /** It watches an entrance that gives on an open place or a closed place accessible to the public. */
  readonly watchesEntrance?: boolean;
  /** What is filmed of that place is limited to the strict minimum: the judgement of a person. */
  readonly strictMinimum?: HumanJudgement;
};

/** A controller uses surveillance cameras: decision, advice, notice, register, pictogram, orientation (LCAM 5 to 8/1). @law lcam-5-p3-al1 lcam-8-al1 lcam-8-1 */
export type UseSurveillanceCameraFacts = DecideSurveillanceCameraFacts & {
  /** When the controller decided. */
  readonly decidedAt?: IsoInstant;
  /** Notification of the decision to the police services. */
  readonly notification?: CameraNotificationFacts;
  /** Register of image-processing activities. */
  readonly register?: ProcessingRegisterFacts;
  /** How people are told. */
  readonly sign?: CameraSignFacts;
  /** Where the camera looks. */
  readonly orientation?: CameraOrientationFacts;
  /** Mobile cameras in open places: who operates them (7/1 al. 2). */
  readonly operator?: PersonFacts;
  /** The operator acts within the powers the law gives (7/1 al. 2). */
  readonly withinOperatorPowers?: boolean;
};

/** A natural person's cameras inside a private dwelling need no notice, register or pictogram (LCAM 7 § 2 al. 4 to 6). @law lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme */
export type RecordDomesticExemptionFacts = CameraSystemFacts;

/** A controller moves a temporary fixed surveillance camera (LCAM 5 § 2/1, § 3). @law lcam-5-p2-1-al5 lcam-5-p3-al2 */
export type RelocateTemporaryCameraFacts = CameraSystemFacts & {
  /** Advice or advices in force. */
  readonly advices?: readonly CouncilAdviceFacts[];
  /** Consultation of the police, on the road of another authority. */
  readonly policeConsultation?: PoliceConsultationFacts;
  /** The new place lies inside the perimeter on which the council gave its advice. */
  readonly insidePerimeter?: boolean;
  /** When the move was notified to the police services as a modification, or the plan of moves of which it is part. */
  readonly moveNotifiedAt?: IsoInstant;
};

/** A person watches live images of surveillance cameras (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 3). @law lcam-5-p4-al1 lcam-6-p3-al1 lcam-7-p3-al1 lcam-7-3-p3-al1-s1 lcam-7-3-p3-al2 */
export type WatchSurveillanceCameraFacts = CameraSystemFacts & {
  /** Who watches. */
  readonly viewer?: PersonFacts;
  /** Why: to allow an immediate intervention in case of offence, damage, incivility or breach of public order, and to guide the services; or another aim. */
  readonly aim?: 'immediate-intervention' | 'other';
  /** Supervision by a member of the police who sees the session and can stop it (5 § 4, R-46). */
  readonly policeControl?: {
    /** Function, service or number of the member of the police who supervises; no name is needed. */
    readonly supervisedBy?: string;
    /** That member sees what is watched and can stop it. */
    readonly canSeeAndStop?: boolean;
  };
  /** Other viewers than guards: they meet the conditions of the decree of 5 § 4 al. 2, which is not in our files. */
  readonly designatedByDecree?: HumanJudgement;
  /** Guards: they act under the law of 2 October 2017. */
  readonly underPrivateSecurityLaw?: boolean;
  /** Mobile cameras in open places: what they check (7/1). */
  readonly municipalPurpose?: MunicipalPurpose;
};

/** A controller of cameras in an open place opens its live images to others for a significant event or an emergency (LCAM 5 § 4 al. 3). @law lcam-5-p4-al3-evenement lcam-5-p4-al3-urgence */
export type OpenEventLiveAccessFacts = CameraSystemFacts & {
  /** Authority or service that asks. */
  readonly requestedBy?: PersonFacts;
  /** It is competent to coordinate this event or emergency: a statement with its ground. */
  readonly competence?: string;
  /** Why the access is opened. */
  readonly ground?: 'significant-event' | 'emergency' | 'other';
  /** Name of the event or emergency. */
  readonly reference?: string;
  /** The access serves to coordinate safety, or to follow and manage the emergency. */
  readonly forCoordination?: boolean;
  /** The event may affect public order and the safety of the population: the judgement of a person. */
  readonly likelyImpact?: HumanJudgement;
  /** When the event or emergency began, or begins. */
  readonly startsAt?: IsoInstant;
  /** When it ended, or is to end. */
  readonly endsAt?: IsoInstant;
  /** Recordings are asked too: this alinéa opens live images only. */
  readonly recordingsAsked?: boolean;
};

/** A controller places a public witness screen beside a camera, for good: its place, its camera, live (LCAM 6 § 2 al. 7, 9 al. 1). @law lcam-6-p2-al7 lcam-9-al1 */
export type AddWitnessScreenFacts = CameraSystemFacts & {
  /** The screen stands near the camera. */
  readonly nearCamera?: boolean;
  /** It shows the images of that camera only. */
  readonly ownCameraOnly?: boolean;
  /** It shows them live; no replay. */
  readonly liveOnly?: boolean;
};

/** A controller keeps images of surveillance cameras, for one or three months (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 4); the items run from `recordedFrom` to `recordedTo`. @law lcam-5-p4-al5 lcam-6-p3-al3 lcam-7-p3-al3 lcam-7-3-p4-al2-s1 */
export type KeepCameraImagesFacts = CameraSystemFacts & {
  /** Start of the recording: its oldest item. */
  readonly recordedFrom: IsoInstant;
  /** End of the recording: its youngest item. */
  readonly recordedTo: IsoInstant;
  /** Why images are recorded: evidence or identification, or another aim such as counting. */
  readonly recordingAim?: 'evidence-or-identification' | 'other';
  /** These images can help to prove facts or identify a person: the judgement of a person, with its reasons. */
  readonly evidentialValue?: HumanJudgement;
  /** Only the useful sequence is kept beyond the term, not the whole recording. */
  readonly onlyUsefulSequence?: boolean;
  /** Term that the controller has set. */
  readonly configuredRetention?: IsoDuration;
};

/** A controller deletes images of surveillance cameras at the end of their term (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 4). @law lcam-5-p4-al5 lcam-6-p3-al3 lcam-7-p3-al3 lcam-7-3-p4-al2-s1 */
export type DeleteCameraImagesFacts = CameraSystemFacts & {
  /** Start of the recording: its oldest item. */
  readonly recordedFrom: IsoInstant;
  /** End of the recording: its youngest item. */
  readonly recordedTo: IsoInstant;
  /** A filmed person has asked for access and the request is open (LCAM 12, R-28). */
  readonly accessRequestOpen?: boolean;
  /** These images can help to prove facts or identify a person. */
  readonly evidentialValue?: HumanJudgement;
};

/** A person consults a controller's register of image-processing activities (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1). @law lcam-5-p3-al4-s3 lcam-6-p2-al4-s3 lcam-7-p2-al5-s3 lcam-7-3-p1-al4-s3 */
export type ConsultCameraRegisterFacts = CameraSystemFacts & {
  /** Who asks for the register. */
  readonly consultedBy?: PersonFacts;
  /** The register is made available on request. */
  readonly onRequest?: boolean;
};

/** A controller of a listed closed place decides to film its perimeter (LCAM 8/2). @law lcam-8-2-p1 lcam-8-2-p2-al1 */
export type DecidePerimeterFilmingFacts = CameraSystemFacts & {
  /** Advice of the council on the delimitation, one for each municipality touched. */
  readonly advices?: readonly CouncilAdviceFacts[];
  /** The perimeter directly surrounds the place: the judgement of a person. */
  readonly directlySurrounding?: HumanJudgement;
  /** The perimeter decided lies inside the one on which the council gave its advice. */
  readonly insideAdvisedPerimeter?: boolean;
};

/** A controller films the perimeter of a listed closed place (LCAM 8/2 § 1). @law lcam-8-2-p1 R-32 */
export type FilmPerimeterFacts = DecidePerimeterFilmingFacts & {
  /** When the controller decided. */
  readonly decidedAt?: IsoInstant;
  /** The whole field of view outside the place lies inside the delimited perimeter. */
  readonly fieldOfViewInside?: boolean;
};

/** Acts of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2, with the facts each is judged on. */
export type CameraLawActs = {
  readonly 'request-council-advice': RequestCouncilAdviceFacts;
  readonly 'give-council-advice': GiveCouncilAdviceFacts;
  readonly 'consult-police-on-camera': ConsultPoliceOnCameraFacts;
  readonly 'decide-surveillance-camera': DecideSurveillanceCameraFacts;
  readonly 'notify-surveillance-camera': NotifySurveillanceCameraFacts;
  readonly 'notify-camera-modification': NotifyCameraModificationFacts;
  /** A controller puts surveillance cameras into service: decision, advice, notice, register, pictogram, orientation (LCAM 5 to 8/1). */
  readonly 'put-camera-into-service': UseSurveillanceCameraFacts;
  readonly 'use-surveillance-camera': UseSurveillanceCameraFacts;
  readonly 'record-domestic-exemption': RecordDomesticExemptionFacts;
  readonly 'relocate-temporary-camera': RelocateTemporaryCameraFacts;
  readonly 'watch-surveillance-camera': WatchSurveillanceCameraFacts;
  readonly 'open-event-live-access': OpenEventLiveAccessFacts;
  readonly 'add-witness-screen': AddWitnessScreenFacts;
  readonly 'keep-camera-images': KeepCameraImagesFacts;
  readonly 'delete-camera-images': DeleteCameraImagesFacts;
  readonly 'consult-camera-register': ConsultCameraRegisterFacts;
  readonly 'decide-perimeter-filming': DecidePerimeterFilmingFacts;
  readonly 'film-perimeter': FilmPerimeterFacts;
};
