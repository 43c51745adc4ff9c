import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadText, readChangePageVersions, readPaper, readSides } from '../import/read-text.ts';
import { say, type Trilingual } from '../trilingual.ts';

/** A version of a text that comes with the product, read from the file that we were given. */
export interface ShippedText extends ReadText {
  /** Its name in addresses. */
  readonly id: string;
  readonly kind: 'petition' | 'proposed-resolution' | 'law';
  readonly form: 'change-page' | 'two-columns' | 'plain-text';
  readonly source: Trilingual;
  readonly url?: string;
  readonly licence: string;
  /** The day that the source bears. */
  readonly datedOn?: string;
  /** SHA-256 of the file, in hex: whoever has the same file has the same text. */
  readonly sha256: string;
}

/** Reads petition, proposed resolution and law on cameras in Brussels, in the order in which they are brought: a text's older version first. */
export function readShippedTexts(): readonly ShippedText[] {
  return [...readPetition(), readResolution(), readLaw()];
}

const officialText =
  'texte officiel, sans droit d’auteur (CDE, art. XI.172 § 2) · officiële tekst, vrij van auteursrecht (WER, art. XI.172 § 2)';

function readPetition(): readonly ShippedText[] {
  const { text, sha256 } = readSource('petition-changes-page.nl-fr.txt');
  return readChangePageVersions(text).map((version) => ({
    ...version,
    ...{ id: 'petition', kind: 'petition', form: 'change-page', sha256 },
    source: say(
      'page publique des modifications de la pétition, plateforme de participation du Parlement bruxellois, reprise comme texte',
      'openbare wijzigingenpagina van de petitie, participatieplatform van het Brussels Parlement, als tekst overgenomen',
      'public page of changes of the petition, participation platform of the Brussels Parliament, taken as text',
    ),
    licence:
      'texte public des associations pétitionnaires, repris à l’identique · openbare tekst van de indienende verenigingen, ongewijzigd',
  }));
}

function readResolution(): ShippedText {
  const { text, sha256 } = readSource('resolution-facial-recognition.nl-fr.txt');
  return {
    ...readPaper(text),
    ...{ id: 'proposed-resolution', kind: 'proposed-resolution', form: 'two-columns', sha256 },
    source: say(
      'proposition imprimée du Parlement de la Région de Bruxelles-Capitale, couche de texte à deux colonnes',
      'gedrukt voorstel van het Brussels Hoofdstedelijk Parlement, tekstlaag in twee kolommen',
      'printed proposal of the Parliament of the Brussels-Capital Region, text layer in two columns',
    ),
    licence: officialText,
  };
}

function readLaw(): ShippedText {
  const { text, sha256 } = readSource('law-2018-03-21-police-cameras.fr.md');
  return {
    ...readSides(
      { fr: text },
      {
        isLaw: true,
        titles: {
          fr: "Loi modifiant la loi sur la fonction de police, en vue de régler l'utilisation de caméras par les services de police, et modifiant la loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance, la loi du 30 novembre 1998 organique des services de renseignement et de sécurité et la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        },
      },
    ),
    ...{ id: 'law-2018-03-21', kind: 'law', form: 'plain-text', sha256, datedOn: '2018-03-21' },
    source: say(
      'Justel, loi du 21 mars 2018 (2018011626), texte consolidé au 15 juillet 2020, en français',
      'Justel, wet van 21 maart 2018 (2018011626), tekst geconsolideerd op 15 juli 2020, in het Frans',
      'Justel, law of 21 March 2018 (2018011626), text consolidated to 15 July 2020, in French',
    ),
    url: 'https://www.ejustice.just.fgov.be/eli/loi/2018/03/21/2018011626/justel',
    licence: officialText,
  };
}

function readSource(name: string): { readonly text: string; readonly sha256: string } {
  const bytes = readFileSync(join(import.meta.dirname, name));
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
