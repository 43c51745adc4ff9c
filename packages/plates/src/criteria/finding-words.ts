import { say, type Trilingual } from './trilingual.ts';

/** What a check of a criterion can find. */
export type FindingCode =
  | 'not-of-the-language'
  | 'names-a-plate'
  | 'names-a-person'
  | 'asks-for-a-face'
  | 'rests-on-sensitive-data'
  | 'too-few-vehicles'
  | 'origin-by-plate'
  | 'every-foreign-plate'
  | 'speaks-of-sensitive-matters'
  | 'near-a-protected-place'
  | 'describes-one-vehicle'
  | 'not-targeted'
  | 'result-not-estimated';

/** Whether the machine refuses, or asks a person who decides and says why. */
export type Verdict = 'refuse' | 'ask-a-human';

/** What each finding means and what follows, for the author and for the data protection officer. @law lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-cible lfp-44-11-3decies-p4-al3-sensible */
export const FINDINGS: Readonly<Record<FindingCode, { readonly verdict: Verdict; readonly words: Trilingual }>> = {
  'not-of-the-language': {
    verdict: 'refuse',
    words: say(
      'Cet élément n’appartient pas au langage des critères : un critère ne porte que sur le lieu, le temps, la fréquence et les caractéristiques du véhicule. Supprimez-le ou corrigez-le.',
      'Dit element hoort niet tot de criteriataal: een criterium gaat enkel over plaats, tijd, frequentie en kenmerken van het voertuig. Verwijder of verbeter het.',
      'This element is not of the language of criteria: a criterion is about place, time, frequency and features of the vehicle only. Remove or correct it.',
    ),
  },
  'names-a-plate': {
    verdict: 'refuse',
    words: say(
      'Le critère désigne une plaque : il vise un individu, ce que l’article 44/11/3decies, § 4, interdit. Une plaque connue se recherche par une liste ou une recherche ponctuelle.',
      'Het criterium noemt een nummerplaat: het beoogt een individu, wat artikel 44/11/3decies, § 4, verbiedt. Een gekende nummerplaat zoekt u met een lijst of een gerichte opzoeking.',
      'The criterion names a plate: it aims at an individual, which article 44/11/3decies, § 4, forbids. A known plate is looked for by a list or a point search.',
    ),
  },
  'names-a-person': {
    verdict: 'refuse',
    words: say(
      'Le critère porte sur une personne ou la désigne : il vise un individu, ce que l’article 44/11/3decies, § 4, interdit.',
      'Het criterium gaat over een persoon of wijst die aan: het beoogt een individu, wat artikel 44/11/3decies, § 4, verbiedt.',
      'The criterion is about a person or points at one: it aims at an individual, which article 44/11/3decies, § 4, forbids.',
    ),
  },
  'asks-for-a-face': {
    verdict: 'refuse',
    words: say(
      'Le critère porte sur un visage : aucun gabarit n’est calculé et aucun visage n’est comparé dans une banque de données technique.',
      'Het criterium gaat over een gezicht: in een technische gegevensbank wordt geen sjabloon berekend en geen gezicht vergeleken.',
      'The criterion asks for a face: in a technical database no template is computed and no face compared.',
    ),
  },
  'rests-on-sensitive-data': {
    verdict: 'refuse',
    words: say(
      'Le critère repose sur une donnée sensible (origine, religion ou conviction, opinion politique, appartenance syndicale, santé, vie ou orientation sexuelle) : l’article 44/11/3decies, § 4, l’interdit.',
      'Het criterium steunt op een gevoelig gegeven (afkomst, godsdienst of overtuiging, politieke opvatting, lidmaatschap van een vakbond, gezondheid, seksueel leven of seksuele gerichtheid): artikel 44/11/3decies, § 4, verbiedt dat.',
      'The criterion rests on sensitive data (origin, religion or belief, political opinion, union membership, health, sexual life or orientation): article 44/11/3decies, § 4, forbids it.',
    ),
  },
  'too-few-vehicles': {
    verdict: 'refuse',
    words: say(
      'Moins de véhicules que le minimum de ce logiciel répondraient à ce critère (règle de ce logiciel, non de la loi). Élargissez-le, ou demandez une recherche ponctuelle.',
      'Minder voertuigen dan het minimum van deze software zouden aan dit criterium voldoen (regel van deze software, niet van de wet). Verruim het, of vraag een gerichte opzoeking aan.',
      'Fewer vehicles than the minimum of this software would meet this criterion (rule of this software, not of the law). Widen it, or ask for a point search.',
    ),
  },
  'every-foreign-plate': {
    verdict: 'ask-a-human',
    words: say(
      'Le critère retient toutes les plaques étrangères : le pays de la plaque peut y tenir lieu d’origine des personnes. Le délégué à la protection des données en juge, avec ses motifs.',
      'Het criterium neemt alle buitenlandse nummerplaten in aanmerking: het land van de nummerplaat kan er voor de afkomst van personen staan. De functionaris voor gegevensbescherming oordeelt, met redenen.',
      'The criterion takes every foreign plate: the country of the plate may stand in it for the origin of people. The data protection officer judges, with reasons.',
    ),
  },
  'origin-by-plate': {
    verdict: 'ask-a-human',
    words: say(
      'Le critère choisit le pays de la plaque, qui peut tenir lieu d’origine des personnes. Le délégué à la protection des données dit si ce choix est nécessaire, et pourquoi.',
      'Het criterium kiest het land van de nummerplaat, dat voor de afkomst van personen kan staan. De functionaris voor gegevensbescherming zegt of die keuze noodzakelijk is, en waarom.',
      'The criterion chooses the country of the plate, which may stand for the origin of people. The data protection officer says whether the choice is necessary, and why.',
    ),
  },
  'speaks-of-sensitive-matters': {
    verdict: 'ask-a-human',
    words: say(
      'Le texte parle d’un culte, d’un syndicat, d’un parti, de la santé, de l’origine ou de la vie sexuelle. La machine ne sait pas si le critère vise ces personnes : le délégué à la protection des données en décide.',
      'De tekst gaat over een eredienst, een vakbond, een partij, gezondheid, afkomst of seksueel leven. De machine weet niet of het criterium die personen beoogt: de functionaris voor gegevensbescherming beslist.',
      'The text speaks of worship, a union, a party, health, origin or sexual life. The machine cannot tell whether the criterion aims at those people: the data protection officer decides.',
    ),
  },
  'near-a-protected-place': {
    verdict: 'ask-a-human',
    words: say(
      'Le critère retient qui passe près d’un lieu protégé (culte, syndicat, parti, soins ou rassemblement annoncé). Le délégué à la protection des données dit si c’est nécessaire, et pourquoi.',
      'Het criterium weerhoudt wie langs een beschermde plaats komt (eredienst, vakbond, partij, zorg of een aangekondigde bijeenkomst). De functionaris voor gegevensbescherming zegt of dat noodzakelijk is, en waarom.',
      'The criterion takes whoever passes near a protected place (worship, union, party, care or an announced gathering). The data protection officer says whether that is necessary, and why.',
    ),
  },
  'describes-one-vehicle': {
    verdict: 'ask-a-human',
    words: say(
      'Le critère décrit le véhicule au point de pouvoir n’en désigner qu’un. Le délégué à la protection des données dit s’il vise un individu.',
      'Het criterium beschrijft het voertuig zo nauwkeurig dat het er maar één kan aanwijzen. De functionaris voor gegevensbescherming zegt of het een individu beoogt.',
      'The criterion describes the vehicle so closely that it may point at one alone. The data protection officer says whether it aims at an individual.',
    ),
  },
  'not-targeted': {
    verdict: 'ask-a-human',
    words: say(
      'Le critère ne dit ni lieu ni fréquence : un critère est ciblé, proportionné et spécifique. Le délégué à la protection des données dit s’il l’est.',
      'Het criterium noemt plaats noch frequentie: een criterium is gericht, evenredig en specifiek. De functionaris voor gegevensbescherming zegt of dit zo is.',
      'The criterion states neither place nor frequency: a criterion is targeted, proportionate and specific. The data protection officer says whether this one is.',
    ),
  },
  'result-not-estimated': {
    verdict: 'ask-a-human',
    words: say(
      'Le nombre de véhicules qui répondraient à ce critère n’est pas estimé : rien ne montre qu’il ne vise pas des individus.',
      'Het aantal voertuigen dat aan dit criterium zou voldoen, is niet geschat: niets toont dat het geen individuen beoogt.',
      'The number of vehicles that would meet this criterion is not estimated: nothing shows that it does not aim at individuals.',
    ),
  },
};
