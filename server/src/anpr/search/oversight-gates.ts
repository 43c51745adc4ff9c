import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house: they keep what watches over searches in order.
const sentences = {
  'ends-before-it-begins': {
    fr: 'Le rassemblement prend fin avant de commencer.',
    nl: 'De bijeenkomst eindigt voor ze begint.',
    en: 'The gathering ends before it begins.',
  },
  'unknown-place': {
    fr: 'Aucun lieu protégé de votre organisation ne porte ce numéro.',
    nl: 'Geen beschermde plaats van uw organisatie draagt dit nummer.',
    en: 'No protected place of your organisation has this id.',
  },
  'unknown-hash': {
    fr: 'Aucune empreinte de plaque de votre organisation ne porte ce numéro.',
    nl: 'Geen vingerafdruk van een nummerplaat van uw organisatie draagt dit nummer.',
    en: 'No keyed hash of your organisation has this id.',
  },
  'searches-not-theirs': {
    fr: 'Une de ces recherches n’est pas de cette personne, ou pas de votre organisation.',
    nl: 'Een van deze opzoekingen is niet van deze persoon, of niet van uw organisatie.',
    en: 'One of these searches is not this person’s, or not your organisation’s.',
  },
  'about-oneself': {
    fr: 'Personne n’instruit un indice qui le concerne.',
    nl: 'Niemand behandelt een aanwijzing die hemzelf betreft.',
    en: 'Nobody deals with a sign about themselves.',
  },
  'unknown-sign': {
    fr: 'Aucun indice de votre organisation ne porte ce numéro.',
    nl: 'Geen aanwijzing van uw organisatie draagt dit nummer.',
    en: 'No sign of your organisation has this id.',
  },
  'not-heard': {
    fr: 'Rien n’est conclu avant que la personne ait été entendue (règle de ce logiciel).',
    nl: 'Er wordt niets besloten voor de persoon is gehoord (regel van deze software).',
    en: 'Nothing is concluded before the person was heard (rule of this software).',
  },
  'sign-concluded': {
    fr: 'Cet indice est déjà conclu.',
    nl: 'Deze aanwijzing is al afgehandeld.',
    en: 'This sign is concluded already.',
  },
  'year-not-over': {
    fr: 'L’année de conservation de cet indice n’est pas achevée (règle de ce logiciel, non de la loi).',
    nl: 'Het jaar van bewaring van deze aanwijzing is niet voorbij (regel van deze software, niet van de wet).',
    en: 'The year for which this sign is kept is not over (rule of this software, not of the law).',
  },
  'nothing-handed-over': {
    fr: 'Cet indice n’est pas transmis : il n’y a pas de suite à clore.',
    nl: 'Deze aanwijzing is niet overgezonden: er is geen gevolg om af te sluiten.',
    en: 'This sign was not handed over: there is nothing to close.',
  },
  'sign-still-followed': {
    fr: 'Cet indice est transmis au procureur du Roi ou à l’autorité disciplinaire, et cette suite n’est pas close : il n’est pas effacé (règle de ce logiciel, non de la loi).',
    nl: 'Deze aanwijzing is overgezonden aan de procureur des Konings of aan de tuchtoverheid, en dat gevolg is niet afgesloten: zij wordt niet gewist (regel van deze software, niet van de wet).',
    en: 'This sign was handed to the public prosecutor or the disciplinary authority, and that is not closed: it is not deleted (rule of this software, not of the law).',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenOversightRules(
  broken: { readonly [rule in keyof typeof sentences]?: boolean },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
