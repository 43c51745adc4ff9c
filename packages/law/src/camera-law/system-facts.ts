import type { DesignationFacts, HumanJudgement, IsoDay, IsoInstant, PersonFacts, PlaceFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/** Classes of surveillance camera. @law lcam-2-pt4-types */
export type SurveillanceCameraKind = 'fixed' | 'temporary-fixed' | 'mobile';

/** What is known of a surveillance camera (LCAM 2, 4° to 4°/3). `kind` may be left out when the marks of these points are given. */
export type SurveillanceCameraFacts = {
  /** Class of the camera, when it is not told by the marks below. */
  readonly kind?: SurveillanceCameraKind;
  /** Its aim is the surveillance and control of places (2, 4°); false for a wildlife or weather camera. */
  readonly watchesPlaces?: boolean;
  /** It processes images, live view alone included (2, 4°); false for a dummy. */
  readonly processesImages?: boolean;
  /** It is moved during the observation, to film from different places or positions (2, 4°/1); turning on the spot is not moving. */
  readonly movedDuringObservation?: boolean;
  /** It is fixed in a place for a limited time (2, 4°/2). */
  readonly forLimitedTime?: boolean;
  /** Why a camera is fixed for a limited time only: a determined event, or moves at regular intervals (2, 4°/2); `none` when neither. */
  readonly temporaryAim?: 'determined-event' | 'regular-relocation' | 'none';
  /** It has components and software that can process the images, autonomously or not (2, 4°/3). */
  readonly intelligent?: boolean;
  /** It is coupled to a register or file of personal data, such as a list of plates or of faces (8/1). */
  readonly coupledToPersonalData?: boolean;
  /** What its software does. Number-plate recognition is the only one that may be coupled to personal data (8/1). */
  readonly functions?: readonly CameraFunction[];
  /** The coupled registers or files are processed in line with data-protection rules: the judgement of a person (8/1). */
  readonly coupledFilesLawful?: HumanJudgement;
};

/** What the software of an intelligent camera does (reading R-27). */
export type CameraFunction =
  | 'number-plate-recognition'
  | 'facial-identification'
  | 'facial-authentication'
  | 'facial-clustering'
  | 'face-detection'
  | 'people-counting'
  | 'motion-detection'
  | 'object-detection'
  | 'other';

/** Who is responsible for a road: it decides between the advice of the council and the consultation of the police (5 § 2 al. 3). */
export type RoadFacts = 'municipal-road' | 'motorway' | 'road-of-another-authority' | 'not-a-road';

/** Entries of the lists of the royal decree of 6 December 2018 (in force since 18-12-2018): three months, and perimeter. */
export type ListedPlaceId =
  | `rd-2018-12-06-3months-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `rd-2018-12-06-perimeter-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;

/** What is known of the place that is watched (LCAM 2, 1° to 3°/1). */
export type WatchedPlaceFacts = Pick<PlaceFacts, 'kind' | 'enclosed' | 'forPublicUse'> & {
  /** Municipality of the place (NIS code). */
  readonly municipality?: string;
  /** Municipalities touched when a perimeter or a route crosses a boundary: each council gives its own advice. */
  readonly municipalities?: readonly string[];
  /** Whether the open place is a road, and whose (5 § 2 al. 3, § 2/1 al. 7). */
  readonly road?: RoadFacts;
  /** Entries of the decree lists on which the place is; an empty list when it is on none. */
  readonly listedPlace?: readonly ListedPlaceId[];
  /** The inside of a private dwelling (7 § 2 al. 4 to 6): a garden, a path or a hall shared by neighbours is not. */
  readonly insidePrivateDwelling?: boolean;
  /** Nobody is supposed to be present in the closed place, or in the part of it that is filmed (7/2, 2°). */
  readonly nobodySupposedPresent?: boolean;
};

/** Purposes for which a camera watches: those of article 3 al. 1, those of the workplace (al. 2, 2°), another. */
export type SurveillancePurpose =
  | 'offences-against-persons-or-goods'
  | 'incivilities'
  | 'municipal-regulations'
  | 'public-order'
  | 'workplace-safety-and-health'
  | 'protection-of-company-goods'
  | 'control-of-production'
  | 'control-of-work'
  | 'other';

/** The controller of the processing (2, 5°). */
export type ControllerFacts = {
  /** Function under which the controller acts: `camera-controller` in general, or a more precise one. */
  readonly role?: RoleKey;
  /** The controller is a public authority: required in an open place (5 § 1 al. 2, § 2/1 al. 2). */
  readonly publicAuthority?: boolean;
  /** Alone or jointly decides on purposes and means (2, 5°); false for a mere installer. */
  readonly determinesPurposesAndMeans?: boolean;
  /** A municipal authority, or somebody who acts on its behalf (7/1 al. 1). */
  readonly onBehalfOfMunicipality?: boolean;
  /** A natural person who uses the camera for personal or domestic purposes only (7 § 2, 7/2, 3°). */
  readonly personalOrDomestic?: boolean;
};

/** Facts that tell whether the camera law applies, and under which of its articles. @law lcam-3-al1-pt1 lcam-3-al2-pt1 */
export type CameraSystemFacts = {
  /** The camera, or the cameras of one system that are alike. */
  readonly camera?: SurveillanceCameraFacts;
  /** The place that is watched. */
  readonly place?: WatchedPlaceFacts;
  /** All purposes of the system. */
  readonly purposes?: readonly SurveillancePurpose[];
  /** Who is responsible for the processing. */
  readonly controller?: ControllerFacts;
  /** Reference of the special legislation that regulates installation and use (3 al. 2, 1°), when there is one. */
  readonly specialLegislation?: string;
  /** Public inspection service: reference of the law, decree or ordinance that expressly authorises cameras (3 al. 2, 3°); empty when there is none. */
  readonly expressInspectionPower?: string;
  /** The purposes outside the camera law are those of another controller: article 3/1 is then not triggered. */
  readonly otherPurposesOfAnotherController?: boolean;
};

/** Advice of a municipal council (5 § 2, § 2/1, 7/1, 8/2). */
export type CouncilAdviceFacts = {
  /** What the council said. */
  readonly outcome?: 'positive' | 'negative';
  /** When it was voted. */
  readonly givenAt?: IsoInstant;
  /** Who gave it: the council, with the municipality (NIS code). */
  readonly by?: PersonFacts;
  /** When the chief of corps of the police zone of the place was consulted. */
  readonly chiefConsultedAt?: IsoInstant;
  /** The chief consulted is that of the zone where the place is. */
  readonly chiefOfZoneOfPlace?: boolean;
  /** Last day of validity, included, which the council fixes for temporary fixed and mobile cameras. */
  readonly validUntil?: IsoDay;
  /** The advice covers this system: place, perimeter and purposes. */
  readonly covers?: boolean;
};

/** Consultation of the police service concerned, instead of an advice, for roads of another authority (5 § 2 al. 3, § 2/1 al. 7). */
export type PoliceConsultationFacts = {
  /** The service consulted. */
  readonly consulted?: PersonFacts;
  /** When it was consulted. */
  readonly consultedAt?: IsoInstant;
  /** The service consulted is the one concerned: federal on a motorway, the zone of the place elsewhere. */
  readonly serviceConcerned?: boolean;
};

/** A notification to the police services (5 § 3, 6 § 2, 7 § 2, 7/3 § 1). */
export type CameraNotificationFacts = {
  /** When it was made. */
  readonly notifiedAt?: IsoInstant;
  /** Who made it: the controller, or a person designated by the controller (7/4). */
  readonly notifiedBy?: PersonFacts;
  /** To whom: the police services. */
  readonly addressees?: readonly RoleKey[];
  /** Designation of the notifier by the controller (7/4), when it is not the controller itself. */
  readonly designation?: DesignationFacts;
};
