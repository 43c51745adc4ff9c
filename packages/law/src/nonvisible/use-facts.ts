import type { HumanJudgement, IsoInstant, Level, PersonFacts } from '../facts.ts';
import type {
  BindingOpinionFacts,
  HiddenAuthorisationFacts,
  HiddenUseFacts,
  JointAuthorisationFacts,
  MagistrateControlFacts,
  MandateFacts,
  NonVisibleRegime,
  OfficerDecisionFacts,
  SituationFacts,
  StopOrderFacts,
  TacticalEventFacts,
} from './facts.ts';

/** A police service asks its chief of corps, or the commissioner general, for a non-visible use in one of the situations of LFP 46/4 (LFP 46/5 al. 1). @law lfp-46-4-al1 lfp-46-5-al1-local lfp-46-5-al1-federal */
export type RequestNonVisibleUseFacts = HiddenUseFacts & {
  /** The police service that asks, by a member of it: role and level. */
  readonly requester?: PersonFacts;
  /** The authority asked: chief of corps, or commissioner general or designated member. */
  readonly addressedTo?: PersonFacts;
  /** Situation 1° to 3° of 46/4. */
  readonly situation?: SituationFacts;
};

/** The public prosecutor, in situation 2° also State Security, gives the prior binding opinion on a non-visible use (LFP 46/5 al. 2 and 3). @law lfp-46-5-al2-s2 lfp-46-5-al3-s1 */
export type GiveNonVisibleOpinionFacts = {
  /** Who gives it: the prosecutor; in situation 2° also State Security. */
  readonly givenBy?: PersonFacts;
  /** Situation of 46/4. */
  readonly situation?: '1' | '2' | '3';
  /** Positive or negative; a negative opinion bars the authorisation. */
  readonly outcome?: 'positive' | 'negative';
  /** 2°: the opinion is about the risk of the measure for any ongoing investigation. */
  readonly aboutOngoingInvestigations?: boolean;
  /** When the authorisation or extension was decided, if it already was: the opinion has to precede it. */
  readonly authorisationDecidedAt?: IsoInstant;
};

/** The chief of corps, or the commissioner general or designated member, decides on a non-visible use, case by case (LFP 46/5). @law lfp-46-5-al2-s1 lfp-46-5-al3-s2 lfp-46-5-al3-s2-duree */
export type AuthoriseNonVisibleUseFacts = HiddenUseFacts & {
  /** Level of the service that asks. */
  readonly level?: Level;
  /** Who decides. */
  readonly decidedBy?: PersonFacts;
  /** What is decided; a refusal needs no form. */
  readonly outcome?: 'granted' | 'refused';
  /** Situation 1° to 3° of 46/4. */
  readonly situation?: SituationFacts;
  /** Reference of the case: the authorisation is given case by case. */
  readonly caseReference?: string;
  /** One case only; false for a standing authorisation or for several cases in one. */
  readonly singleCase?: boolean;
  /** First instant of validity; left out, the instant of the decision. */
  readonly validFrom?: IsoInstant;
  /** End of validity: mandatory. */
  readonly validTo?: IsoInstant;
  /** When the use is to start. */
  readonly useStartsAt?: IsoInstant;
  /** 2°: the decision is written. */
  readonly written?: boolean;
  /** 2°: the decision is reasoned; an extension needs reasons of its own. */
  readonly reasoned?: boolean;
  /** 2°: judgement on proportionality that the decision reflects. */
  readonly proportionality?: HumanJudgement;
  /** 2°: judgement on subsidiarity that the decision reflects. */
  readonly subsidiarity?: HumanJudgement;
  /** Opinion of the prosecutor. */
  readonly prosecutorOpinion?: BindingOpinionFacts;
  /** 2°: opinion of State Security. */
  readonly stateSecurityOpinion?: BindingOpinionFacts;
  /** The use is carried out under the control of a magistrate. */
  readonly magistrateControl?: MagistrateControlFacts;
};

/** The same authority extends an authorisation of non-visible use (LFP 46/5 al. 2 and 3). @law lfp-46-5-al2-s3 lfp-46-5-al3-s4 */
export type ExtendNonVisibleUseFacts = AuthoriseNonVisibleUseFacts & {
  /** The authorisation or extension that is extended: its decision and its end. */
  readonly current?: {
    /** Moment of the decision that is extended (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
    /** End of validity of the decision that is extended. */
    readonly validTo?: IsoInstant;
  };
};

/** The police notify an authorisation, an extension or a decision of non-visible use to the authority that controls it (LFP 46/6, 46/8, 46/10). @law lfp-46-6-al1 lfp-46-8-al1 lfp-46-10-al1 */
export type NotifyNonVisibleUseFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Who notifies. */
  readonly notifiedBy?: PersonFacts;
  /** Level of the service. */
  readonly level?: Level;
  /** Who is notified. */
  readonly addressee?: PersonFacts;
  /** 46/7: the magistrate who issued the mandate of the action. */
  readonly mandate?: MandateFacts;
  /** 46/7: the addressee is that very magistrate. */
  readonly addresseeIssuedMandate?: boolean;
  /** 46/4: the use is carried out under the control of a magistrate. */
  readonly magistrateControl?: MagistrateControlFacts;
  /** When the use started, if it already has. */
  readonly startedAt?: IsoInstant;
};

/** A police service starts a non-visible use under its authorisation, mandate or decision (LFP 46/2 to 46/11). @law lfp-46-4-al1 lfp-46-2 lfp-46-14 */
export type StartNonVisibleUseFacts = Pick<HiddenUseFacts, 'camera' | 'place'> & {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Decision of the officer in command. */
  readonly decision?: OfficerDecisionFacts;
  /** 46/4: the authorisation of 46/5. */
  readonly authorisation?: HiddenAuthorisationFacts;
  /** 46/7: the mandate that covers the action. */
  readonly mandate?: MandateFacts;
  /** 46/9: there is an authorisation in principle. */
  readonly principleAuthorised?: boolean;
  /** 46/9: when the authorisation in principle was given. */
  readonly principleAuthorisedAt?: IsoInstant;
  /** 46/11: the joint authorisation in principle. */
  readonly jointAuthorisation?: JointAuthorisationFacts;
  /** The action, mission or transfer. */
  readonly event?: TacticalEventFacts;
  /** 46/9: the protected person has expressed refusal. */
  readonly protectedPersonRefused?: boolean;
  /** 46/4: control of the use by a magistrate. */
  readonly magistrateControl?: MagistrateControlFacts;
  /** When the notice of 46/6, 46/8 or 46/10 was sent. */
  readonly notifiedAt?: IsoInstant;
  /** Order of suspension or interruption. */
  readonly stopOrder?: StopOrderFacts;
  /** The use is entered in the non-visible section of the register. */
  readonly inRegister?: boolean;
};

/** A police service ends a non-visible use; ending is never refused (LFP 46/5, 46/12). @law lfp-46-5-al3-s2-duree lfp-46-12-al2-s1 lfp-46-12-al3-s1 lfp-46-12-al4-s1 */
export type EndNonVisibleUseFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** When it ended, if not at the instant of the act. */
  readonly endedAt?: IsoInstant;
  /** 46/4: the authorisation. */
  readonly authorisation?: HiddenAuthorisationFacts;
  /** The action, mission or transfer. */
  readonly event?: TacticalEventFacts;
  /** 46/9: when the protected person expressed refusal. */
  readonly refusedAt?: IsoInstant;
  /** Order of suspension or interruption. */
  readonly stopOrder?: StopOrderFacts;
};

/** The officer in command decides on a non-visible use that prepares a judicial-police action covered by a mandate (LFP 46/7). @law lfp-46-7 */
export type DecidePreparatoryUseFacts = HiddenUseFacts & {
  /** Decision of the officer in command. */
  readonly decision?: OfficerDecisionFacts;
  /** The mandate that covers the action. */
  readonly mandate?: MandateFacts;
  /** The judicial-police action. */
  readonly action?: TacticalEventFacts;
  /** What the use serves: the smooth running of the action, public order and the safety of the officers during it, evidence, or another aim. */
  readonly aims?: readonly ('smooth-running' | 'public-order' | 'officer-safety' | 'collect-evidence' | 'other')[];
};

/** The chief of corps or the commissioner general authorises in principle the non-visible use for the specialised protection of persons (LFP 46/9). @law lfp-46-9-al1-pt1 */
export type AuthoriseProtectionUseFacts = {
  /** Level of the service. */
  readonly level?: Level;
  /** Who decides. */
  readonly decidedBy?: PersonFacts;
  /** What is decided. */
  readonly outcome?: 'granted' | 'refused';
};

/** The officer in command decides on a non-visible use during a mission of specialised protection of persons (LFP 46/9). @law lfp-46-9-al1 lfp-46-9-al1-pt1 lfp-46-9-al1-pt2 */
export type DecideProtectionUseFacts = HiddenUseFacts & {
  /** Level of the service that protects. */
  readonly level?: Level;
  /** Decision of the officer in command. */
  readonly decision?: OfficerDecisionFacts;
  /** The mission is a specialised mission of protection of persons. */
  readonly specialisedProtection?: boolean;
  /** The mission. */
  readonly mission?: TacticalEventFacts;
  /** The authorisation in principle: whether there is one, who gave it and when. */
  readonly principle?: {
    /** An authorisation in principle was given. */
    readonly given?: boolean;
    /** Who gave it: function and level (46/9 al. 1, 1°). */
    readonly by?: PersonFacts;
    /** Moment at which it was given (ISO 8601 with an offset). */
    readonly decidedAt?: IsoInstant;
  };
  /** The protected person: told of the measure, and whether the person has expressed refusal, in any form. */
  readonly protectedPerson?: {
    /** The protected person was told of the measure (46/9 al. 1, 2°). */
    readonly informed?: boolean;
    /** The protected person has expressed refusal, in any form (46/9 al. 1, 2°). */
    readonly refused?: boolean;
  };
};

/** The protected person refuses the non-visible use, in any form and at any time (LFP 46/9 al. 1, 2°). @law lfp-46-9-al1-pt2 lfp-46-12-al3-refus */
export type RefuseProtectionUseFacts = {
  /** Who refuses: the person under protection. */
  readonly refusedBy?: PersonFacts;
  /** A use is going on. */
  readonly useRunning?: boolean;
};

/** The ministers of the Interior and of Justice jointly authorise in principle the non-visible use during transfers of detainees (LFP 46/11). @law lfp-46-11-al1-pt1 */
export type AuthoriseTransferUseFacts = {
  /** The authorities that sign it. */
  readonly signedBy?: readonly PersonFacts[];
  /** What is decided. */
  readonly outcome?: 'granted' | 'refused';
};

/** The officer in command decides on a non-visible use during a transfer of arrested or detained persons (LFP 46/11). @law lfp-46-11-al1 lfp-46-11-al1-pt1 lfp-46-11-al1-pt2 */
export type DecideTransferUseFacts = HiddenUseFacts & {
  /** Decision of the officer in command. */
  readonly decision?: OfficerDecisionFacts;
  /** The mission is a transfer of arrested or detained persons of LFP 23. */
  readonly transferOfArticle23?: boolean;
  /** The transfer. */
  readonly transfer?: TacticalEventFacts;
  /** Joint authorisation in principle. */
  readonly jointAuthorisation?: JointAuthorisationFacts;
  /** The officer belongs to a service specialised in the transfer of dangerous detainees. */
  readonly specialisedUnit?: boolean;
  /** That service uses unmarked vehicles for this mission. */
  readonly unmarkedVehicles?: boolean;
  /** The use serves the safety of persons during the transfer. */
  readonly forSafetyOfPersons?: boolean;
};

/** The controlling authority orders the suspension or interruption of a non-visible use (LFP 46/6, 46/8, 46/10). @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 */
export type OrderNonVisibleStopFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Level of the service: fixes who is notified. */
  readonly level?: Level;
  /** Who orders. */
  readonly orderedBy?: PersonFacts;
  /** 46/7: the orderer issued the mandate of the action. */
  readonly issuedMandate?: boolean;
  /** Suspension may be lifted; interruption ends the measure. */
  readonly kind?: 'suspension' | 'interruption';
  /** Reasons: which conditions of the decision, extension or execution are not met. */
  readonly reasons?: string;
};

/** The authority that ordered a suspension or interruption notifies it to the head of the service (LFP 46/6, 46/8, 46/10). @law lfp-46-6-al3-s1 lfp-46-8-al3-s1 lfp-46-10-al3-s1 */
export type NotifyNonVisibleStopFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Level of the service. */
  readonly level?: Level;
  /** Who notifies: the authority that ordered. */
  readonly notifiedBy?: PersonFacts;
  /** Who is notified. */
  readonly addressee?: PersonFacts;
  /** When the order was given. */
  readonly orderedAt?: IsoInstant;
};

/** The head who was notified of a suspension or interruption informs the officer in command (LFP 46/6, 46/8, 46/10). @law lfp-46-6-al3-s2 lfp-46-8-al3-s2 lfp-46-10-al3-s2 */
export type InformOfNonVisibleStopFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Level of the service. */
  readonly level?: Level;
  /** Who informs: the head who was notified. */
  readonly informedBy?: PersonFacts;
  /** Who is informed. */
  readonly officer?: PersonFacts;
  /** When the head received the notice. */
  readonly receivedAt?: IsoInstant;
};

/** The authority that ordered a suspension lifts it (LFP 46/6, 46/8, 46/10). @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 */
export type LiftNonVisibleStopFacts = {
  /** Regime of the use. */
  readonly regime?: NonVisibleRegime;
  /** Who lifts. */
  readonly liftedBy?: PersonFacts;
  /** The authority, or the very magistrate, that gave the order. */
  readonly sameAuthority?: boolean;
  /** What was ordered. */
  readonly kind?: 'suspension' | 'interruption';
  /** The lifting leaves the data sealed. */
  readonly dataStillSealed?: boolean;
};

/** The Control Organ asks about a non-visible use (LFP 46/1). @law lfp-46-1 */
export type InspectNonVisibleUseFacts = {
  /** Who asks: the Control Organ (46/1). */
  readonly askedBy?: PersonFacts;
  /** Regime of the use asked about. */
  readonly regime?: NonVisibleRegime;
};
