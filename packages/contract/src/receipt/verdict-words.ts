import type { Decision } from '@clairevoie/law';
import { type PublicHeader, withheldInHeader } from '../public-header.ts';

type Sentences = Readonly<Record<'fr' | 'nl' | 'en', string>>;

/** What became of an act, in one or two words: for lists and counts. */
export const verdictWords: Readonly<Record<PublicHeader['verdict'], Sentences>> = {
  allowed: { fr: 'autorisé', nl: 'toegestaan', en: 'allowed' },
  refused: { fr: 'refusé par la loi', nl: 'door de wet geweigerd', en: 'refused by the law' },
  'needs-human': { fr: 'une personne doit décider', nl: 'een persoon moet beslissen', en: 'a person must decide' },
  blocked: {
    fr: 'arrêté par une règle de ce logiciel',
    nl: 'tegengehouden door een regel van deze software',
    en: 'stopped by a rule of this software',
  },
};

/** Whether a provision is met, as a finding says it. */
export const holdsWords: Readonly<Record<Decision['findings'][number]['holds'], Sentences>> = {
  yes: { fr: 'respecté', nl: 'nageleefd', en: 'met' },
  no: { fr: 'non respecté', nl: 'niet nageleefd', en: 'not met' },
  unknown: { fr: 'un fait manque', nl: 'er ontbreekt een feit', en: 'a fact is missing' },
  human: {
    fr: 'laissé à l’appréciation d’une personne',
    nl: 'aan het oordeel van een persoon overgelaten',
    en: 'left to the judgement of a person',
  },
};

const withheld: Sentences = {
  fr: 'non indiqué (acte interne)',
  nl: 'niet vermeld (interne handeling)',
  en: 'not told (internal act)',
};

/** What a header says of body or class of role; an internal act tells neither (ADR 0010). */
export const headerWord = (said: string, lang: keyof Sentences): string =>
  said === withheldInHeader ? withheld[lang] : said;

/** A verdict that was read from elsewhere, in words; one that nobody knows stays as it is. */
export const verdictWord = (verdict: string, lang: keyof Sentences): string =>
  Object.entries(verdictWords).find(([name]) => name === verdict)?.[1][lang] ?? verdict;
