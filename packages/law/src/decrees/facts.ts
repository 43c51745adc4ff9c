import type { CameraKind, HumanJudgement, IsoDay, IsoDuration, IsoInstant, PersonFacts, PlaceKind } from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/** Places named by the royal decree of 6 December 2018 (perimeter, three months, live transmission); `none` is a place of another kind. */
export type RiskSite =
  | 'airport'
  | 'railway-station'
  | 'public-transport-station'
  | 'public-transport-vehicle'
  | 'nuclear-site'
  | 'military-domain'
  | 'prison'
  | 'embassy-or-international-institution'
  | 'port-facility'
  | 'major-hazard-establishment'
  | 'other-place-of-article-138'
  | 'national-bank'
  | 'cash-counting-centre'
  | 'large-gathering'
  | 'none';

/** Lists of the decree: art. 2 perimeter, art. 3 three months, art. 4 live transmission to the police. */
export type PlaceListName = 'perimeter' | 'three-months' | 'live-transmission';

/** A large gathering and the three conditions under which the police may receive its images live. @law rd-2018-12-06-live-4 */
export type GatheringFacts = {
  /** First moment of the event. */
  readonly startsAt?: IsoInstant;
  /** Last moment of the event: the live access ends with it (condition a). */
  readonly endsAt?: IsoInstant;
  /** The organiser made a risk analysis before the live access was set up (condition b). */
  readonly organiserAnalysisMade?: boolean;
  /** Judgement of a person that this analysis shows that live access is justified despite the measures taken (condition b). */
  readonly organiserAnalysisJustifies?: HumanJudgement;
  /** The police made an impact and risk analysis on privacy and operations (condition c). */
  readonly policeAnalysisMade?: boolean;
  /** Function of who validated that analysis: the police officer of LFP 7 to 7/3 (condition c). */
  readonly policeAnalysisValidatedBy?: RoleKey;
  /** Judgement of a person that the place presents a particular risk for security (condition c). */
  readonly particularRisk?: HumanJudgement;
  /** Branch of the mission for which the police receive the images: the decree says administrative police (condition c). */
  readonly branch?: 'administrative' | 'judicial';
};

/** A place that is measured against the lists of the royal decree of 6 December 2018. */
export type RiskSiteFacts = {
  /** What the place is, in the words of the decree. */
  readonly site?: RiskSite;
  /** Airport: ground laid out for the landing, take-off and movements of aircraft, annexes included (art. 1, 2°). */
  readonly laidOutForAircraft?: boolean;
  /** Airport: open to commercial traffic. */
  readonly openToCommercialTraffic?: boolean;
  /** Embassy, international institution or other place of article 138: reference of the royal decree that names it. */
  readonly decreeReference?: string;
  /** Large gathering: the event and its conditions. */
  readonly gathering?: GatheringFacts;
};

/** A place is measured against a list of the decree: perimeter, three months, live transmission (royal decree of 6 December 2018). @law rd-2018-12-06-perimeter */
export type CheckPlaceListFacts = {
  /** Which of the three lists. */
  readonly list?: PlaceListName;
  /** The place. */
  readonly place?: RiskSiteFacts;
};

/** What stands on the pictogram or on a support next to it. @law rd-2008-02-10-mention-1 */
export type PictogramMentions = {
  /** The words « Surveillance par caméra - Loi du 21 mars 2007 » (mention 1°). */
  readonly lawWords?: boolean;
  /** Name of the controller, and of the representative where there is one (mention 2°). */
  readonly controllerName?: boolean;
  /** Postal address (mention 3°). */
  readonly postalAddress?: boolean;
  /** E-mail address or telephone number, where there is one (mention 3°). */
  readonly emailOrTelephone?: boolean;
  /** Contact details of the data protection officer (mention 4°). */
  readonly dpoContact?: boolean;
  /** Website with the whole information on the processing (mention 5°). */
  readonly website?: boolean;
  /** « ANPR » in clearly visible black capitals inside the drawing of the camera (art. 4 al. 3). */
  readonly anprCapitals?: boolean;
  /** How several languages are shown: on one plate, on adjoining single-language plates, or on plates that stand apart. */
  readonly languages?: 'one-plate' | 'adjoining' | 'apart';
};

/** A person checks a pictogram of the camera law: size, material, mentions, place (royal decree of 10 February 2008). @law rd-2008-02-10-art1-scope */
export type CheckPictogramFacts = {
  /** Class of the place at whose entrance the pictogram stands. */
  readonly placeKind?: PlaceKind;
  /** Closed accessible place: its entrance is delimited by built, immovable elements such as walls and doors. */
  readonly builtDelimitation?: boolean;
  /** The pictogram is on a vehicle that carries a mobile ANPR camera (art. 3/1): the class of place does not matter then. */
  readonly onVehicle?: boolean;
  /** The camera reads number plates automatically. */
  readonly anpr?: boolean;
  /** Width of the pictogram in metres. */
  readonly widthMetres?: number;
  /** Height of the pictogram in metres. */
  readonly heightMetres?: number;
  /** What the pictogram is made of. */
  readonly material?: 'aluminium-plate' | 'laminated-sticker' | 'other';
  /** Aluminium plate: thickness in millimetres. */
  readonly thicknessMillimetres?: number;
  /** Whether it follows the model and colours of the annex of the decree. */
  readonly model?: 'annex' | 'own-design';
  /** Judgement of a person that the information is surely visible, given the entrance or the vehicle and the number of copies. */
  readonly surelyVisible?: HumanJudgement;
  /** Open place: its entrances can be told apart. */
  readonly distinctEntrances?: boolean;
  /** Open place without distinct entrances: the controller fixed the spots of the pictograms. */
  readonly spotsFixed?: boolean;
  /** What is written on the pictogram. */
  readonly mentions?: PictogramMentions;
  /** The controller can be reached by e-mail or telephone. */
  readonly controllerHasEmailOrTelephone?: boolean;
  /** The controller has a data protection officer. */
  readonly controllerHasDpo?: boolean;
  /** The controller has a website with the whole information on these cameras. */
  readonly controllerHasWebsite?: boolean;
  /** Day on which the pictogram was put up: before 11 June 2018 the transition of the decree of 28 May 2018 applies. */
  readonly putUpOn?: IsoDay;
};

/** Who files on behalf of the controller, and on what. @law rd-2018-05-08-delegation-written */
export type DeclarationDelegation = {
  /** Whether an alarm centre, a proxy-user of the police or of the Interior, or another person files. */
  readonly kind?: 'alarm-centre' | 'proxy-user' | 'other-person';
  /** The written document exists. */
  readonly written?: boolean;
  /** The controller signed it. */
  readonly signedByController?: boolean;
  /** Alarm centre: the system is connected to it. */
  readonly connectedToAlarmCentre?: boolean;
  /** Proxy-user: the controller has an electronic identity card, a mobile security code or a citizen token. */
  readonly controllerHasSignIn?: boolean;
};

/** How the cameras of one type are located in the form. @law rd-2018-05-08-location-fixed */
export type CameraLocationFacts = {
  /** Type of these cameras. */
  readonly kind?: Exclude<CameraKind, 'individual'>;
  /** Means used in the form. */
  readonly method?:
    | 'map-points'
    | 'perimeter-description'
    | 'address'
    | 'vehicle-identification'
    | 'table-only'
    | 'none';
  /** They watch the inside of vehicles. */
  readonly insideVehicles?: boolean;
  /** Temporary fixed cameras in an open place: for a given event, or moved regularly. */
  readonly temporaryUse?: 'event' | 'moved-regularly';
  /** A table with coordinates and azimuth is attached (fixed cameras, optional). */
  readonly tableAttached?: boolean;
};

/** The thirteen fields of the form and what goes with them: true when the field is filled in. @law rd-2018-05-08-form-1 */
export type DeclarationForm = {
  /** 1°: identification of the declarant. */
  readonly declarant?: boolean;
  /** 2°: identification of the controller, when another declares. */
  readonly controller?: boolean;
  /** 3°: type of place. */
  readonly placeType?: 'open' | 'closed';
  /** 4°: main address, or a reference address where the decree allows one. */
  readonly mainAddress?: 'address' | 'reference-address';
  /** 5°: type of cameras. */
  readonly cameraType?: boolean;
  /** 6°: location of the cameras, one entry a type. */
  readonly locations?: readonly CameraLocationFacts[];
  /** 7°: closed place: whether the cameras are linked to an alarm system is stated. */
  readonly alarmLink?: boolean;
  /** 8°: place where the images are processed. */
  readonly processingPlace?: boolean;
  /** 9°: whether the cameras work permanently is stated. */
  readonly permanence?: boolean;
  /** 10°: whether images are recorded is stated and, if so, whether continuously and for how long. */
  readonly recording?: boolean;
  /** 10°: term of keeping that is declared, when images are recorded. */
  readonly retention?: IsoDuration;
  /** 11°: whether images are watched live is stated. */
  readonly liveViewing?: boolean;
  /** 12°: contact persons named, with their details. */
  readonly contactPersons?: number;
  /** 12°: they can answer a police request for access or a copy directly. */
  readonly contactAnswersDirectly?: boolean;
  /** 13°: conformity with the camera law and data-protection law is attested. */
  readonly attestation?: boolean;
  /** Open place: day of the positive advice of the municipal council. */
  readonly councilAdviceOn?: IsoDay;
  /** Open place, temporary or mobile ANPR cameras: the validity of that advice is stated. */
  readonly councilAdviceValidity?: boolean;
  /** Open place: road of another authority, where no council advice is asked (LCAM 5 § 2 al. 3, § 2/1 al. 7). */
  readonly roadOfOtherAuthority?: boolean;
  /** The place covers several addresses. */
  readonly severalAddresses?: boolean;
  /** Further information, technical above all, of free choice. */
  readonly furtherInformation?: string;
};

/** A controller declares surveillance cameras to the police through the electronic desk (royal decree of 8 May 2018). @law rd-2018-05-08-desk */
export type DeclareCameraFacts = {
  /** Who files the declaration. */
  readonly filedBy?: PersonFacts;
  /** How it is filed: only the central electronic desk counts. */
  readonly channel?: 'electronic-desk' | 'letter' | 'e-mail' | 'counter';
  /** How the declarant signs in at the desk. */
  readonly signIn?: 'electronic-identity-card' | 'mobile-code' | 'citizen-token' | 'other';
  /** The desk asked a fee. */
  readonly feeAsked?: boolean;
  /** What the controller is. */
  readonly controllerKind?: 'natural-person' | 'legal-person' | 'public-administration' | 'de-facto-association';
  /** Legal person, administration or association: who files can represent it. */
  readonly filerCanRepresent?: boolean;
  /** Several controllers are responsible together. */
  readonly jointControllers?: boolean;
  /** Joint controllers: one files, by common agreement. */
  readonly jointAgreement?: boolean;
  /** When another files than the controller: the delegation. */
  readonly delegation?: DeclarationDelegation;
  /** Number of watched places in this one declaration. */
  readonly placesInDeclaration?: number;
  /** Places of one system entered in this session, each in a declaration of its own. */
  readonly placesInSession?: number;
  /** Police cameras under the LFP are authorised, not declared: true when the cameras are used by the police. */
  readonly policeCameras?: boolean;
  /** The form of the declaration, field by field (royal decree of 8 May 2018). */
  readonly form?: DeclarationForm;
};

/** A controller or delegate consults, changes or deletes a declaration (royal decree of 8 May 2018). @law rd-2018-05-08-update */
export type ChangeDeclarationFacts = {
  /** Who consults, changes or deletes: the controller or who files on behalf of the controller. */
  readonly by?: PersonFacts;
  /** This person filed the declaration. */
  readonly filedIt?: boolean;
  /** What is done with the declared data. */
  readonly action?: 'consult' | 'change' | 'delete';
};

/** A controller validates a declaration, every year (royal decree of 8 May 2018). @law rd-2018-05-08-annual */
export type ValidateDeclarationFacts = {
  /** Who validates. */
  readonly by?: PersonFacts;
  /** Day of the declaration or of its last validation. */
  readonly lastValidatedOn?: IsoDay;
  /** The declarant verified that the declaration is accurate. */
  readonly accuracyVerified?: boolean;
  /** The data that were no longer accurate were updated; left out when nothing had changed. */
  readonly changesEntered?: boolean;
  /** Something declared is no longer accurate. */
  readonly somethingChanged?: boolean;
};

/** The system deletes a declaration that was not validated (royal decree of 8 May 2018). @law rd-2018-05-08-annual-default */
export type DeleteUnvalidatedDeclarationFacts = {
  /** Who deletes: the keeper of the desk. */
  readonly by?: PersonFacts;
  /** Day of the declaration or of its last validation. */
  readonly lastValidatedOn?: IsoDay;
};

/** A controller reports that a declared camera system is out of service (royal decree of 8 May 2018). @law rd-2018-05-08-out-of-service */
export type ReportOutOfServiceFacts = {
  /** Who reports. */
  readonly by?: PersonFacts;
  /** This person filed the declaration. */
  readonly filedIt?: boolean;
  /** Day on which the system went out of service. */
  readonly outOfServiceOn?: IsoDay;
};

/** The fourteen fields of the controller's register: true when the field is filled in. @law rd-2018-05-08-register-1 */
export type ControllerRegisterFields = {
  /** 1: name and details of the controller, and of joint controller, representative and DPO where there are. */
  readonly controller?: boolean;
  /** 2: purposes. */
  readonly purposes?: boolean;
  /** 3: categories of persons and of data. */
  readonly categories?: boolean;
  /** 4: categories of recipients, those in third countries included. */
  readonly recipients?: boolean;
  /** 5: transfers to third countries or international organisations, where there are. */
  readonly transfers?: boolean;
  /** 6: terms of erasure, when images are recorded. */
  readonly retention?: boolean;
  /** 7: technical and organisational security measures. */
  readonly security?: boolean;
  /** 8: legal basis. */
  readonly legalBasis?: boolean;
  /** 9: type of place. */
  readonly placeType?: boolean;
  /** 10: technical description and, for fixed cameras, where they stand. */
  readonly technical?: boolean;
  /** 11: zones and periods of use, for temporary or mobile cameras. */
  readonly zonesAndPeriods?: boolean;
  /** 12: how people are informed. */
  readonly information?: boolean;
  /** 13: place where the images are processed. */
  readonly processingPlace?: boolean;
  /** 14: live viewing or not, and how it is organised. */
  readonly liveViewing?: boolean;
};

/** A controller keeps the register of image-processing activities (royal decree of 8 May 2018). @law rd-2018-05-08-def-register */
export type KeepControllerRegisterFacts = {
  /** Who keeps it. */
  readonly keptBy?: PersonFacts;
  /** Whose register it is: of a controller under the camera law, or the register of the police (LFP 25/8), which is another. */
  readonly register?: 'camera-law' | 'police';
  /** The fields. */
  readonly fields?: ControllerRegisterFields;
  /** Data go to a third country or an international organisation. */
  readonly transfersTakePlace?: boolean;
  /** Images are recorded. */
  readonly imagesRecorded?: boolean;
  /** Temporary or mobile cameras are used. */
  readonly temporaryOrMobile?: boolean;
  /** The council gave a positive advice (open place, or perimeter of LCAM 8/2). */
  readonly councilAdviceGiven?: boolean;
  /** That advice is in the register. */
  readonly councilAdviceAttached?: boolean;
  /** The register is checked regularly and matches the cameras. */
  readonly keptUpToDate?: boolean;
};

/** A controller deletes the register of image-processing activities (royal decree of 8 May 2018). @law rd-2018-05-08-register-keep */
export type DeleteControllerRegisterFacts = {
  /** Who deletes it. */
  readonly by?: PersonFacts;
  /** Images are still processed: cameras work, or images are still kept. */
  readonly imagesStillProcessed?: boolean;
};
