import type { IsoDay } from './facts.ts';
import { say, type Trilingual } from './trilingual.ts';

/** Nature of a provision; `repealed` marks the day from which there is no rule any more. */
export type ProvisionKind =
  | 'deadline'
  | 'definition'
  | 'exception'
  | 'notification'
  | 'obligation'
  | 'permission'
  | 'power'
  | 'prohibition'
  | 'record'
  | 'repealed'
  | 'sanction'
  | 'structural'
  | 'transitional';

/** A text of the reference: laws, royal decrees, and (not law) the proposed resolution and the petition. */
export type TextKey = keyof typeof textNames;

/** Where a provision stands in its text. */
export type Locator = {
  readonly text: TextKey;
  readonly article: string;
  readonly paragraph?: string;
  readonly alinea?: number;
  readonly sentence?: number;
  readonly point?: string;
  /** Where it stands in a text that has no articles (the proposed resolution, the petition), in words. */
  readonly place?: Trilingual;
};

/** One version of a provision: first and last day (both included; no last day = in force as far as our texts reach). */
export type ProvisionVersion = {
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly kind: ProvisionKind;
  /** False for a political text, which is not law and decides nothing; absent for law. */
  readonly binding?: false;
  readonly locator: Locator;
  readonly title: Trilingual;
  /** Exact French words; absent when the text is not in our files. ' (…) ' joins two excerpts. */
  readonly quoteFr?: string;
  /** Exact Dutch words, where our files have them. */
  readonly quoteNl?: string;
  readonly readings: readonly string[];
};

/** A provision with its versions, oldest first. */
export type Provision = { readonly id: string; readonly versions: readonly ProvisionVersion[] };

const textNames = {
  LFP: say('LFP', 'WPA', 'LFP'),
  LPI: say('Loi du 7 décembre 1998', 'Wet van 7 december 1998', 'Law of 7 December 1998'),
  L2023: say('Loi du 19 octobre 2023', 'Wet van 19 oktober 2023', 'Law of 19 October 2023'),
  'RD2018-PLACES': say(
    'AR du 6 décembre 2018 (lieux à risque)',
    'KB van 6 december 2018 (risicoplaatsen)',
    'RD of 6 December 2018 (risk places)',
  ),
  'RD2019-PICTO': say(
    'AR du 22 mai 2019 (pictogramme de police)',
    'KB van 22 mei 2019 (politiepictogram)',
    'RD of 22 May 2019 (police pictogram)',
  ),
  LCAM: say('Loi caméras', 'Camerawet', 'Camera law'),
  LRS: say('Loi du 30 novembre 1998', 'Wet van 30 november 1998', 'Law of 30 November 1998'),
  LSP: say('Loi du 2 octobre 2017', 'Wet van 2 oktober 2017', 'Law of 2 October 2017'),
  L2018: say('Loi du 21 mars 2018', 'Wet van 21 maart 2018', 'Law of 21 March 2018'),
  RD2008: say(
    'AR du 10 février 2008 (pictogramme)',
    'KB van 10 februari 2008 (pictogram)',
    'RD of 10 February 2008 (pictogram)',
  ),
  'RD2018-PICTO': say(
    'AR du 28 mai 2018 (pictogramme, modification)',
    'KB van 28 mei 2018 (pictogram, wijziging)',
    'RD of 28 May 2018 (pictogram, amendment)',
  ),
  'RD2018-DECL': say(
    'AR du 8 mai 2018 (déclaration)',
    'KB van 8 mei 2018 (aangifte)',
    'RD of 8 May 2018 (declaration)',
  ),
  'RD2018-PERIM': say(
    'AR du 6 décembre 2018 (périmètre, trois mois, temps réel)',
    'KB van 6 december 2018 (perimeter, drie maanden, realtime)',
    'RD of 6 December 2018 (perimeter, three months, real time)',
  ),
  RES: say('Proposition de résolution', 'Voorstel van resolutie', 'Proposed resolution'),
  PET: say('Pétition', 'Petitie', 'Petition'),
} as const satisfies Record<string, Trilingual>;

/** Name of the text in which a provision stands. */
export const textNameOf = ({ text }: Locator): Trilingual => textNames[text];

const dutchOrdinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

const french = (rank: number): string => (rank === 1 ? '1er' : String(rank));

/** How lawyers cite the provision: « LFP, art. 25/7, § 1er, al. 2 », "WPA, art. 25/7, § 1, tweede lid", "LFP, art. 25/7, § 1, para. 2". */
export function labelOf(locator: Locator): Trilingual {
  const { article, paragraph, alinea, sentence, point, place } = locator;
  const name = textNames[locator.text];
  if (place !== undefined) return say(`${name.fr}, ${place.fr}`, `${name.nl}, ${place.nl}`, `${name.en}, ${place.en}`);
  const fr = [name.fr, `art. ${article}`];
  const nl = [name.nl, `art. ${article}`];
  const en = [name.en, `art. ${article}`];
  if (paragraph !== undefined) {
    fr.push(`§ ${paragraph === '1' ? '1er' : paragraph}`);
    nl.push(`§ ${paragraph}`);
    en.push(`§ ${paragraph}`);
  }
  if (alinea !== undefined) {
    fr.push(`al. ${french(alinea)}`);
    nl.push(`${dutchOrdinals[alinea]} lid`);
    en.push(`para. ${alinea}`);
  }
  if (point !== undefined) {
    for (const parts of [fr, nl, en]) parts.push(point);
  }
  if (sentence !== undefined) {
    fr.push(sentence === 1 ? '1re phrase' : `${sentence}e phrase`);
    nl.push(`${dutchOrdinals[sentence]} zin`);
    en.push(`sentence ${sentence}`);
  }
  return say(fr.join(', '), nl.join(', '), en.join(', '));
}
