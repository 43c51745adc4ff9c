import type { TextsOfPart } from '../texts-of-part.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { textOf2018Law } from './2018.text.ts';

const heading = say(
  'Crée, déplace ou renumérote un intitulé : aucune règle ne change, les articles regroupés gardent leurs mots.',
  'Voegt een opschrift in, verplaatst of hernummert het: geen regel verandert, de gegroepeerde artikelen behouden hun woorden.',
  'Creates, moves or renumbers a heading: no rule changes, the articles grouped keep their words.',
);

/** Articles of the law of 2018 that only arrange the text of the LFP. */
const headings: readonly string[] = [
  ...[2, 3, 4, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 30, 36, 37, 38, 39, 40, 41, 43, 44, 47, 51, 54, 57, 59],
].map((article) => `l2018-${article}`);

const reasons: Readonly<Record<string, Trilingual>> = {
  'l2018-1': say(
    'Dit sur quel article de la Constitution la loi repose : mention de l’acte, aucune règle.',
    'Zegt op welk grondwetsartikel de wet berust: vermelding van de akte, geen regel.',
    'Says on which article of the Constitution the law rests: a mention of the act, no rule.',
  ),
  'l2018-68': say(
    'Remplace un mot (« nuisance » par « incivilité ») ; les articles 5, 6 et 7 sont chargés dans leurs mots nouveaux.',
    'Vervangt in de Franse tekst een woord (“nuisance” door “incivilité”); de artikelen 5, 6 en 7 zijn met hun nieuwe woorden geladen.',
    'Replaces a word (“nuisance” by “incivilité”); articles 5, 6 and 7 are loaded in their new words.',
  ),
  'l2018-72': say(
    'Remplace le nom d’une autorité ; les articles visés sont chargés avec l’Autorité de protection des données (lecture R-15).',
    'Vervangt de naam van een autoriteit; de betrokken artikelen zijn geladen met de Gegevensbeschermingsautoriteit (lezing R-15).',
    'Replaces the name of an authority; the articles concerned are loaded with the Data Protection Authority (reading R-15).',
  ),
};

/** The provisions of the transitional provisions and the structure of the law of 21 March 2018. Those of the law of 19 October 2023 stand beside the LFP. */
export const transitionTexts: TextsOfPart = {
  provisions: textOf2018Law,
  notExecutable: { ...Object.fromEntries(headings.map((id) => [id, heading])), ...reasons },
  askedOfHuman: [],
};
