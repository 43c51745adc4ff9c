import type { UsePlace, UsePurpose } from '@clairevoie/contract';

/** Language of an official document. */
export type DocumentLanguage = 'fr' | 'nl';

type InTwo = Readonly<Record<DocumentLanguage, string>>;

/** Kinds of camera as an official document names them. @law lfp-25-2-p1-pt1 lfp-25-2-p1-pt2 */
export const cameraKindNames: Readonly<Record<string, InTwo>> = {
  fixed: { fr: 'caméra fixe', nl: 'vaste camera' },
  'temporary-fixed': { fr: 'caméra fixe temporaire', nl: 'tijdelijke vaste camera' },
  mobile: { fr: 'caméra mobile', nl: 'mobiele camera' },
  individual: { fr: 'caméra individuelle (bodycam)', nl: 'individuele camera (bodycam)' },
};

/** Kinds of place. @law lfp-25-2-p1-pt4 lfp-25-2-p1-pt5 lfp-25-2-p1-pt6 */
export const placeKindNames: Readonly<Record<string, InTwo>> = {
  open: { fr: 'lieu ouvert', nl: 'niet-besloten plaats' },
  'closed-accessible': { fr: 'lieu fermé accessible au public', nl: 'voor het publiek toegankelijke besloten plaats' },
  'closed-inaccessible': {
    fr: 'lieu fermé non accessible au public',
    nl: 'niet voor het publiek toegankelijke besloten plaats',
  },
};

/** Branches of police. */
export const branchNames: Readonly<Record<UsePurpose['branch'], InTwo>> = {
  administrative: { fr: 'police administrative', nl: 'bestuurlijke politie' },
  judicial: { fr: 'police judiciaire', nl: 'gerechtelijke politie' },
};

const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const;

/** A civil day written out: `1er décembre 2026`, `1 december 2026`. */
export function dayInWords(day: string, language: DocumentLanguage): string {
  const { year, month, day: number } = Temporal.PlainDate.from(day);
  return `${language === 'fr' && number === 1 ? '1er' : number} ${months[language][month - 1]} ${year}`;
}

/** A retention term written out: `P30D` as `30 jours`. */
export function termInWords(term: string, language: DocumentLanguage): string {
  const { days, months: count } = Temporal.Duration.from(term);
  if (language === 'fr') return count > 0 ? `${count} mois` : `${days} jour${days > 1 ? 's' : ''}`;
  return count > 0 ? `${count} maand${count > 1 ? 'en' : ''}` : `${days} dag${days > 1 ? 'en' : ''}`;
}

/** A purpose on one line, with its branch and, for administrative police, the hypothesis relied on. */
export function purposeLine({ branch, text, hypothesis445 }: UsePurpose, language: DocumentLanguage): string {
  const of =
    hypothesis445 === undefined || hypothesis445 === 'none'
      ? ''
      : language === 'fr'
        ? `, article 44/5, § 1er, ${hypothesis445}°`
        : `, artikel 44/5, § 1, ${hypothesis445}°`;
  return `${text} (${branchNames[branch][language]}${of})`;
}

/** A place on one line, with its kind when it was stated. */
export function placeLine({ label, reference, kind, isArea }: UsePlace, language: DocumentLanguage): string {
  const kindName =
    kind === undefined
      ? language === 'fr'
        ? 'nature non précisée'
        : 'aard niet vermeld'
      : (placeKindNames[kind]?.[language] ?? kind);
  const area = isArea === true ? (language === 'fr' ? ', zone de déplacement' : ', verplaatsingszone') : '';
  return `${label} [${reference}] (${kindName}${area})`;
}

/** Kinds of camera of a scope, in one phrase. */
export function kindsLine(kinds: readonly string[], language: DocumentLanguage): string {
  return kinds.map((kind) => cameraKindNames[kind]?.[language] ?? kind).join(', ');
}
