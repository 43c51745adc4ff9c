import type {
  CameraFacts,
  HumanJudgement,
  Hypothesis445,
  IsoInstant,
  Level,
  PersonFacts,
  PlaceFacts,
  PurposeFacts,
} from '../facts.ts';
import type { RoleKey } from '../roles.ts';

/**
 * The four regimes of non-visible use: particular circumstances (46/4 to 46/6), preparation of a judicial-police action covered by a mandate
 * (46/7, 46/8), specialised protection of persons (46/9, 46/10), transfer of arrested or detained persons (46/11).
 */
export type NonVisibleRegime =
  | 'particular-circumstances'
  | 'judicial-action'
  | 'protection-of-persons'
  | 'transfer-of-detainees';

/** Why the use cannot be visible. @law lfp-46-4-al1 lfp-46-7 lfp-46-9-al1 lfp-46-11-al1 */
export type HiddenCircumstanceFacts = {
  /** The circumstances do not allow the police officers to be identifiable. */
  readonly officersCannotBeIdentifiable?: boolean;
  /** 46/9: they do not allow the protection assistants to be identifiable either. */
  readonly assistantsCannotBeIdentifiable?: boolean;
  /** 46/4 and 46/7: they would make visible use ineffective; 46/9 and 46/11: they do not allow the cameras to be used visibly. */
  readonly visibleUseIneffective?: boolean;
  /** What the circumstances are, in words. */
  readonly facts?: string;
};

/** One of the three situations of 46/4. @law lfp-46-4-al1-pt1 lfp-46-4-al1-pt2 lfp-46-4-al1-pt3 */
export type SituationFacts = {
  /** Point of 46/4 al. 1 relied on: 1 gatherings of LFP 22 al. 2, 2 information on listed persons, 3 number plates from an unmarked vehicle. */
  readonly code?: '1' | '2' | '3' | 'none';
  /** The facts that make it that situation, in words. */
  readonly facts?: string;
  /** 1°: the situation is one of those of LFP 22 al. 2 (the host text is not in our files: a person says so). */
  readonly fallsUnderArticle22?: boolean;
  /** 2°: case of 44/5 § 1 al. 1 under which the information is gathered; only 2° and 3° are admitted. */
  readonly hypothesis445?: Hypothesis445;
  /** 2°: the persons aimed at. */
  readonly persons?: {
    /** a) radicalised persons, b) departure to a terrorist zone or terrorist offences abroad, or neither. */
    readonly ground?: 'radicalised' | 'terrorist-zone' | 'neither';
    /** b): the well-founded and very serious indications, listed and dated. */
    readonly indications?: string;
    /** Judgement of a person that the persons fall under a) or b). */
    readonly judgement?: HumanJudgement;
  };
  /** 3°: the vehicle that carries the camera. */
  readonly vehicle?: {
    /** It is a means of transport of the police. */
    readonly policeTransport?: boolean;
    /** It can be identified as such. */
    readonly identifiable?: boolean;
    /** The camera only reads number plates. */
    readonly platesOnly?: boolean;
    /** Aim of the reading: to detect signalled vehicles (vehicles on an authorised list), or another aim. */
    readonly aim?: 'signalled-vehicles' | 'other';
  };
};

/** A prior, binding opinion of 46/5. @law lfp-46-5-al2-s2 lfp-46-5-al3-s1 */
export type BindingOpinionFacts = {
  /** False when no opinion was given. */
  readonly given?: boolean;
  /** Positive: no objection. Negative: the authorisation is barred. */
  readonly outcome?: 'positive' | 'negative';
  /** When it was given. */
  readonly givenAt?: IsoInstant;
};

/** The use itself is carried out under the control of a magistrate. @law lfp-46-6-al1-exc */
export type MagistrateControlFacts = {
  /** A magistrate controls the use; an opinion given before it is no control. */
  readonly controlsUse?: boolean;
  /** Name or function of that magistrate. */
  readonly magistrate?: string;
  /** Reference of the file. */
  readonly fileReference?: string;
};

/** What every non-visible use is judged on, whatever its regime. @law lfp-46-2 lfp-46-3 */
export type HiddenUseFacts = {
  /** The camera: temporary fixed or mobile, intelligent or not; `specialLegislation` takes it out of the section (46/3). */
  readonly camera?: CameraFacts;
  /** The place that is filmed. */
  readonly place?: PlaceFacts;
  /** Why the use cannot be visible. */
  readonly circumstance?: HiddenCircumstanceFacts;
  /** Purposes of the use; of administrative police only in the cases of 44/5 that 25/3 § 2 admits. */
  readonly purposes?: readonly PurposeFacts[];
  /** The use aims at one of the sensitive categories of 25/3 § 3. */
  readonly aimsAtSensitive?: boolean;
};

/** The decision of the officer in command of the operation. @law lfp-46-7 lfp-46-9-al1 lfp-46-11-al1 lfp-25-5-p1-decision */
export type OfficerDecisionFacts = {
  /** Who decides. */
  readonly by?: PersonFacts;
  /** In operational command in the sense of LFP 7 to 7/3. */
  readonly inCommand?: boolean;
  /** When the use was decided. */
  readonly decidedAt?: IsoInstant;
  /** Judgement of that officer on proportionality (25/5 § 1). */
  readonly proportionality?: HumanJudgement;
  /** Judgement of that officer on subsidiarity (25/5 § 1). */
  readonly subsidiarity?: HumanJudgement;
};

/** The mandate that covers a judicial-police action. @law lfp-46-7 lfp-46-8-al1 */
export type MandateFacts = {
  /** False when there is no mandate. */
  readonly issued?: boolean;
  /** Magistrate who issued it. */
  readonly issuedBy?: RoleKey;
  /** Reference of the mandate. */
  readonly reference?: string;
  /** The mandate covers the action that is prepared. */
  readonly coversAction?: boolean;
};

/** The event that a tactical use serves, and with which its data end: the action (46/7), the mission (46/9), the transfer (46/11). */
export type TacticalEventFacts = {
  /** Reference of the action, mission or transfer. */
  readonly reference?: string;
  /** When it began; for an action of 46/7, when its preparation began. */
  readonly startedAt?: IsoInstant;
  /** When it ended; left out while it lasts. */
  readonly endedAt?: IsoInstant;
};

/** An order of suspension or interruption that touches the use or its data. @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 */
export type StopOrderFacts = {
  /** When it was given. */
  readonly orderedAt?: IsoInstant;
  /** When the same authority lifted it; left out while it holds. */
  readonly liftedAt?: IsoInstant;
  /** A lifting that leaves the data sealed. */
  readonly dataStillSealed?: boolean;
};

/** An authorisation of 46/5, as it was given. @law lfp-46-5-al2-s1 lfp-46-5-al3-s2 */
export type HiddenAuthorisationFacts = {
  /** False when there is no authorisation. */
  readonly given?: boolean;
  /** Level of the service: a police zone or the federal police. */
  readonly level?: Level;
  /** Who gave it. */
  readonly by?: PersonFacts;
  /** When it was given. */
  readonly decidedAt?: IsoInstant;
  /** First instant of its validity; left out, it holds from the decision. */
  readonly validFrom?: IsoInstant;
  /** End of its validity. */
  readonly validTo?: IsoInstant;
  /** Situation of 46/4 for which it was given. */
  readonly situation?: '1' | '2' | '3';
  /** Type of camera that it names. */
  readonly cameraKind?: CameraFacts['kind'];
  /** The use stays inside its specific purposes. */
  readonly coversPurposes?: boolean;
};

/** The joint authorisation in principle of 46/11. @law lfp-46-11-al1-pt1 */
export type JointAuthorisationFacts = {
  /** When the minister of the Interior gave it. */
  readonly interiorAt?: IsoInstant;
  /** When the minister of Justice gave it. */
  readonly justiceAt?: IsoInstant;
};
