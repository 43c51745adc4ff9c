import type { LawActName } from '../acts.ts';
import type { RoleKey } from '../roles.ts';
import { say, type Trilingual } from '../trilingual.ts';

/** A state of a file, a measure, an item or a request; nothing leaves a terminal one. */
export type ProcedureState = { readonly name: Trilingual; readonly end?: true; readonly alarm?: true };

/** Whether a step or a term stands in a text, in a named reading of it, or is a default of ours. */
export type StepBasis = 'law' | 'reading' | 'policy';

/** Why no act of the package judges a step. */
export type UnjudgedReason = keyof typeof unjudgedReasons;

/** By when a step is due, in the words of the text, and where that term comes from. */
export type Term = { readonly text: Trilingual; readonly basis: StepBasis };

/** One step of a procedure. */
export type ProcedureStep = {
  /** States it leaves; empty when it begins the procedure. */
  readonly from: readonly string[];
  readonly to: string;
  /** Who takes it; empty when no person does (`judgedBy` says what does). */
  readonly who: readonly RoleKey[];
  /** Acts of the package that judge it, or why none does. */
  readonly judgedBy: { readonly acts: readonly LawActName[] } | { readonly none: UnjudgedReason };
  readonly due?: Term;
  readonly provisions: readonly string[];
  readonly readings: readonly string[];
  readonly basis: StepBasis;
};

/** Two hats that one person may not wear in one file (W-28). */
export type Separation = {
  readonly acts: readonly LawActName[];
  readonly decision: Trilingual;
  readonly notSameAs: Trilingual;
  readonly provisions: readonly string[];
  readonly readings: readonly string[];
  readonly basis: StepBasis;
};

/** A procedure of the law as one table: states with their names and the steps between them. */
export type Procedure = {
  readonly id: string;
  readonly title: Trilingual;
  readonly states: Readonly<Record<string, ProcedureState>>;
  readonly steps: readonly ProcedureStep[];
  readonly separations?: readonly Separation[];
};

/** The reasons for which no act of the package judges a step. */
export const unjudgedReasons = {
  clock: say(
    'Le temps passe : personne ne décide.',
    'De tijd verstrijkt: niemand beslist.',
    'Time passes: nobody decides.',
  ),
  system: say(
    'Suite d’un acte déjà jugé, constatée ou exécutée par le logiciel.',
    'Gevolg van een al beoordeelde handeling, vastgesteld of uitgevoerd door de software.',
    'Follows from an act already judged; the software finds or carries it out.',
  ),
  preparation: say(
    'Préparation du dossier : aucun texte n’en fait une décision ; l’acte suivant est jugé.',
    'Voorbereiding van het dossier: geen tekst maakt er een beslissing van; de volgende handeling wordt beoordeeld.',
    'Preparation of the file: no text makes it a decision; the act that follows is judged.',
  ),
  'own-decision': say(
    'Décision laissée à cette personne ou à cet organe : les textes chargés n’y mettent pas de condition à vérifier.',
    'Beslissing van die persoon of dat orgaan: de geladen teksten stellen er geen te toetsen voorwaarde aan.',
    'Left to that person or body: the texts loaded set no condition to check.',
  ),
  'text-not-loaded': say(
    'Relève d’un texte qui n’est pas chargé.',
    'Valt onder een tekst die niet geladen is.',
    'Belongs to a text that is not loaded.',
  ),
} as const satisfies Record<string, Trilingual>;

/** A state, by its names. */
export const state = (fr: string, nl: string, en: string): ProcedureState => ({ name: say(fr, nl, en) });
/** A terminal state. */
export const end = (fr: string, nl: string, en: string): ProcedureState => ({ name: say(fr, nl, en), end: true });
/** A state that somebody has to look at. */
export const alarm = (fr: string, nl: string, en: string): ProcedureState => ({ name: say(fr, nl, en), alarm: true });
/** A term, with where it comes from. */
export const term = (basis: StepBasis, fr: string, nl: string, en: string): Term => ({ text: say(fr, nl, en), basis });

/** What a step says besides its two states; `law` names its provisions, and without any its basis is said. */
export type StepMore = {
  readonly who?: readonly RoleKey[];
  readonly act?: LawActName | readonly LawActName[];
  readonly none?: UnjudgedReason;
  readonly due?: Term;
  readonly law?: string;
  readonly readings?: string;
  readonly basis?: StepBasis;
};

const words = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.trim().split(/\s+/));
const listed = <T extends string>(one: T | readonly T[]): readonly T[] => (typeof one === 'string' ? [one] : one);

/** A step; `from` is one state, several, or none when it begins the procedure. */
export function step(from: string | readonly string[], to: string, more: StepMore): ProcedureStep {
  const { who = [], act, none, due, law, readings, basis } = more;
  return {
    from: listed(from),
    to,
    who,
    judgedBy: act === undefined ? { none: none ?? 'system' } : { acts: listed(act) },
    ...(due === undefined ? {} : { due }),
    provisions: words(law),
    readings: words(readings),
    basis: basis ?? (law !== undefined ? 'law' : readings !== undefined ? 'reading' : 'policy'),
  };
}
