import type { Lang } from '../portal/data-values.ts';

/** What the drawing and the list of steps say. `{a}` and `{b}` are numbers of entries, `{hash}` and so on are hashes. */
export type ProofWords = {
  readonly drawing: string;
  readonly drawingWords: string;
  readonly entry: string;
  readonly entries: string;
  readonly leaf: string;
  readonly root: string;
  readonly leafWords: string;
  readonly stepLeft: string;
  readonly stepRight: string;
  readonly rootWords: string;
  readonly aloneWords: string;
};

/** The words of a path in the three languages. */
export const proofWords: { readonly [L in Lang]: ProofWords } = {
  fr: {
    drawing: 'Le chemin de l’inscription {index} jusqu’à la racine',
    drawingWords:
      'En bas, l’inscription {index}. À chaque étage, l’empreinte de ses voisines, derrière des lattes, s’ajoute à gauche ou à droite. En haut, la racine de {size} inscriptions.',
    entry: 'n° {a}',
    entries: 'n° {a} à {b}',
    leaf: 'inscription',
    root: 'racine',
    leafWords:
      'La feuille. L’en-tête public de l’inscription n° {index}, octet par octet, donne l’empreinte {hash}. Une lettre changée donnerait une tout autre empreinte.',
    stepLeft:
      'À gauche se place l’empreinte de {sibling} : {siblingHash}. Les deux ensemble donnent celle de {parent} : {parentHash}.',
    stepRight:
      'À droite se place l’empreinte de {sibling} : {siblingHash}. Les deux ensemble donnent celle de {parent} : {parentHash}.',
    rootWords:
      'La racine. La dernière empreinte, {hash}, est celle de l’arbre entier de {size} inscriptions. Le point de contrôle signé porte exactement la même.',
    aloneWords:
      'La racine. L’inscription est seule dans l’arbre : son empreinte est la racine, et le point de contrôle signé porte la même.',
  },
  nl: {
    drawing: 'Het pad van inschrijving {index} tot de wortel',
    drawingWords:
      'Onderaan inschrijving {index}. Op elke verdieping komt de vingerafdruk van haar buren, achter latten, er links of rechts bij. Bovenaan de wortel van {size} inschrijvingen.',
    entry: 'nr. {a}',
    entries: 'nrs. {a} tot {b}',
    leaf: 'inschrijving',
    root: 'wortel',
    leafWords:
      'Het blad. De openbare kopregel van inschrijving nr. {index} geeft, byte voor byte, de vingerafdruk {hash}. Eén gewijzigde letter zou een heel andere vingerafdruk geven.',
    stepLeft:
      'Links komt de vingerafdruk van {sibling}: {siblingHash}. Samen geven ze de vingerafdruk van {parent}: {parentHash}.',
    stepRight:
      'Rechts komt de vingerafdruk van {sibling}: {siblingHash}. Samen geven ze de vingerafdruk van {parent}: {parentHash}.',
    rootWords:
      'De wortel. De laatste vingerafdruk, {hash}, is die van de hele boom van {size} inschrijvingen. Het ondertekende controlepunt draagt precies dezelfde.',
    aloneWords:
      'De wortel. De inschrijving staat alleen in de boom: haar vingerafdruk is de wortel, en het ondertekende controlepunt draagt dezelfde.',
  },
  en: {
    drawing: 'The path of entry {index} to the root',
    drawingWords:
      'At the bottom, entry {index}. On each floor the hash of its neighbours, behind slats, joins on the left or on the right. At the top, the root of {size} entries.',
    entry: 'no. {a}',
    entries: 'nos. {a} to {b}',
    leaf: 'entry',
    root: 'root',
    leafWords:
      'The leaf. The public header of entry no. {index}, byte by byte, gives the hash {hash}. One letter changed would give quite another hash.',
    stepLeft:
      'On the left stands the hash of {sibling}: {siblingHash}. Together they give that of {parent}: {parentHash}.',
    stepRight:
      'On the right stands the hash of {sibling}: {siblingHash}. Together they give that of {parent}: {parentHash}.',
    rootWords:
      'The root. The last hash, {hash}, is that of the whole tree of {size} entries. The signed checkpoint bears exactly the same.',
    aloneWords:
      'The root. The entry is alone in the tree: its hash is the root, and the signed checkpoint bears the same.',
  },
};
