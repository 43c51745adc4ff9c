import type { IsoDay } from '../facts.ts';
import { say, type Trilingual } from '../trilingual.ts';

/** The questions that more than one regime answers. */
export const regimeFamilies = {
  law: say('Quelle loi régit la caméra ?', 'Welke wet geldt voor de camera?', 'Which law governs the camera?'),
  case: say('Dans quels cas et lieux ?', 'In welke gevallen en plaatsen?', 'In which cases and places?'),
  authorisation: say('Qui autorise ou conseille ?', 'Wie geeft toestemming of advies?', 'Who authorises or advises?'),
  notice: say('Faut-il notifier ou signaler ?', 'Moet men kennis geven of signaleren?', 'Is a notice or sign due?'),
  viewing: say('Qui regarde en direct ?', 'Wie kijkt rechtstreeks mee?', 'Who watches live?'),
  keeping: say('Combien de temps conserver ?', 'Hoe lang bewaren?', 'How long are images kept?'),
  opening: say('Qui ouvre un enregistrement ?', 'Wie opent een opname?', 'Who opens a recording?'),
  training: say('À des fins de formation ?', 'Voor opleiding?', 'For training?'),
  aim: say('Où viser ?', 'Waarheen richten?', 'Where may it be aimed?'),
  handover: say('Remettre les images à la police ?', 'Beelden aan de politie geven?', 'Handing images to the police?'),
  answer: say(
    'Comment répondre à la personne filmée ?',
    'Hoe de gefilmde persoon antwoorden?',
    'How is the filmed person answered?',
  ),
  sound: say('Le son ?', 'Geluid?', 'Sound?'),
  criteria: say('Les critères de corrélation ?', 'De correlatiecriteria?', 'Correlation criteria?'),
} as const satisfies Record<string, Trilingual>;

/** The question that a regime answers; two regimes of one family that speak in one decision need a row of the table. */
export type RegimeFamily = keyof typeof regimeFamilies;

/** A rule, or a set of rules that stand and fall together, which answers one question in its own way. */
export type Regime = {
  readonly id: string;
  readonly family: RegimeFamily;
  readonly name: Trilingual;
  /** Provisions that speak for it; a finding on one of them claims the decision. */
  readonly provisions: readonly string[];
};

/**
 * How one regime stands to another. `side-by-side`: both apply to parts of the matter, all conditions of each must hold;
 * every other value: the first displaces the second.
 */
export type RegimeRelation =
  | 'special-law'
  | 'yielding-clause'
  | 'exemption'
  | 'exception'
  | 'own-regime'
  | 'later-version'
  | 'narrowing'
  | 'side-by-side';

/** One row of the priority table: which regime displaces which, from which day, on which text or reading. */
export type RegimeRow = {
  readonly id: string;
  readonly relation: RegimeRelation;
  readonly prevails: readonly string[];
  readonly over: readonly string[];
  /** First and last day (both included) of the rule of priority. */
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly provisions: readonly string[];
  readonly readings: readonly string[];
  readonly why: Trilingual;
};
