import type { PolicyGate, Sentence } from '../ledger/index.ts';

// Rules of the house, not of the law: they keep files apart and in order. None of them says that a plan is unlawful.
const sentences = {
  'unknown-database': {
    fr: 'Aucune banque de données ni aucun projet ne porte ce numéro, ou il n’est pas le vôtre.',
    nl: 'Er is geen gegevensbank en geen project met dit nummer, of het is niet van u.',
    en: 'No database and no project has this id, or it is not yours.',
  },
  'not-open-to-this-act': {
    fr: 'Dans son état actuel, ce dossier ne se prête pas à cet acte.',
    nl: 'In zijn huidige toestand staat dit dossier niet open voor deze handeling.',
    en: 'In its present state this file is not open to this act.',
  },
  'not-among-creators': {
    fr: 'La fonction dans laquelle vous agissez n’est pas parmi celles qui doivent créer cette banque de données.',
    nl: 'De functie waarin u optreedt, staat niet bij wie deze gegevensbank moet oprichten.',
    en: 'The function in which you act is not among those that are to create this database.',
  },
  'unknown-assessment': {
    fr: 'L’analyse d’impact indiquée n’est pas au registre de votre organisation (ni, pour une banque nationale, de la police fédérale).',
    nl: 'De vermelde effectbeoordeling staat niet in het register van uw organisatie (noch, voor een nationale gegevensbank, in dat van de federale politie).',
    en: 'The impact assessment named is not in your organisation’s register (nor, for a national database, in that of the federal police).',
  },
  'no-such-recommendation': {
    fr: 'Une ligne ne répond à aucune recommandation de l’avis, ou une recommandation a deux réponses.',
    nl: 'Een regel beantwoordt geen aanbeveling van het advies, of een aanbeveling heeft twee antwoorden.',
    en: 'A line answers no recommendation of the opinion, or a recommendation has two answers.',
  },
  'override-without-cause': {
    fr: 'Passer outre ne se motive que si l’avis n’a pas été rendu dans les trente jours ; avec un avis, répondez à chaque recommandation.',
    nl: 'Voortgaan zonder advies wordt enkel gemotiveerd als het advies niet binnen dertig dagen is gegeven; is er een advies, beantwoord dan elke aanbeveling.',
    en: 'Going on without an opinion is reasoned only where none was given within thirty days; where there is one, answer each recommendation.',
  },
  'override-missing': {
    fr: 'L’avis n’a pas été rendu dans les trente jours : indiquez pourquoi vous passez outre (lecture R-02).',
    nl: 'Het advies is niet binnen dertig dagen gegeven: vermeld waarom u voortgaat (lezing R-02).',
    en: 'The opinion was not given within thirty days: state why you go on (reading R-02).',
  },
  'opinion-not-late': {
    fr: 'Les trente jours de l’avis ne sont pas achevés.',
    nl: 'De dertig dagen voor het advies zijn niet voorbij.',
    en: 'The thirty days of the opinion are not over.',
  },
  'not-joint': {
    fr: 'Cette banque de données n’est pas créée conjointement : personne d’autre n’a à y consentir.',
    nl: 'Deze gegevensbank wordt niet gezamenlijk opgericht: niemand anders moet ermee instemmen.',
    en: 'This database is not created jointly: nobody else has to agree.',
  },
  'already-joined': {
    fr: 'Votre consentement à la création est déjà consigné.',
    nl: 'Uw instemming met de oprichting is al vastgelegd.',
    en: 'Your agreement to the creation is already recorded.',
  },
  'database-not-created': {
    fr: 'Cette banque de données n’existe pas, ou n’est pas la vôtre : sans banque créée, aucune caméra n’y envoie de passages.',
    nl: 'Deze gegevensbank bestaat niet of is niet van u: zonder opgerichte gegevensbank zendt geen camera er passages heen.',
    en: 'This database does not exist, or is not yours: without a created database no camera sends reads to it.',
  },
  'unknown-camera': {
    fr: 'Cette caméra n’est pas au registre de votre organisation, ou elle en est retirée.',
    nl: 'Deze camera staat niet in het register van uw organisatie, of is eruit verwijderd.',
    en: 'This camera is not in your organisation’s register, or was withdrawn from it.',
  },
  'camera-reads-no-plates': {
    fr: 'Au registre, cette caméra n’est pas une caméra de reconnaissance de plaques (ANPR).',
    nl: 'Volgens het register is deze camera geen camera voor nummerplaatherkenning (ANPR).',
    en: 'In the register this camera is not a number-plate recognition (ANPR) camera.',
  },
  'authorisation-needed': {
    fr: 'Seule une caméra que le registre dit mobile se passe d’autorisation de principe, et depuis le 20 janvier 2024 (LFP, art. 25/4, § 6) : indiquez celle qui couvre cette caméra.',
    nl: 'Alleen een camera die volgens het register mobiel is, heeft geen principiële toestemming nodig, en pas sinds 20 januari 2024 (WPA, art. 25/4, § 6): vermeld de toestemming die deze camera dekt.',
    en: 'Only a camera that the register calls mobile needs no authorisation in principle, since 20 January 2024 (LFP, art. 25/4, § 6): name the one that covers this camera.',
  },
  'authorisation-not-begun': {
    fr: 'L’autorisation de principe indiquée n’est pas la vôtre, n’a pas commencé ou a pris fin.',
    nl: 'De vermelde principiële toestemming is niet van u, is niet begonnen of is beëindigd.',
    en: 'The authorisation in principle named is not yours, has not begun or is over.',
  },
  'authorisation-without-plates': {
    fr: 'L’autorisation de principe ne couvre pas la reconnaissance de plaques par cette caméra.',
    nl: 'De principiële toestemming dekt de nummerplaatherkenning door deze camera niet.',
    en: 'The authorisation in principle does not cover plate recognition by this camera.',
  },
  'mobile-without-place': {
    fr: 'Le registre ne dit pas où se trouve cette caméra mobile : le lieu de ses passages serait inconnu (règle de ce logiciel).',
    nl: 'Het register zegt niet waar deze mobiele camera staat: de plaats van haar passages zou onbekend zijn (regel van deze software).',
    en: 'The register does not say where this mobile camera stands: the place of its passages would be unknown (rule of this software).',
  },
  'mobile-moved': {
    fr: 'Cette caméra mobile a déjà envoyé des passages d’un autre lieu : inscrivez-la au registre une nouvelle fois, à son nouvel emplacement, sans quoi ses anciens passages changeraient de lieu (règle de ce logiciel).',
    nl: 'Deze mobiele camera zond al passages vanop een andere plaats: schrijf ze opnieuw in het register in, op haar nieuwe plaats, anders zouden haar vroegere passages van plaats veranderen (regel van deze software).',
    en: 'This mobile camera has sent reads from another place: enter it in the register anew, at its new place, else its earlier passages would change place (rule of this software).',
  },
  'already-enrolled': {
    fr: 'Cette caméra envoie déjà des passages : retirez-la d’abord, ou remplacez son jeton.',
    nl: 'Deze camera zendt al passages: trek ze eerst in, of vervang haar token.',
    en: 'This camera already sends reads: withdraw it first, or replace its token.',
  },
  'unknown-enrolment': {
    fr: 'Aucune caméra inscrite par votre organisation ne porte ce numéro.',
    nl: 'Geen door uw organisatie ingeschreven camera draagt dit nummer.',
    en: 'No camera enrolled by your organisation has this number.',
  },
  'enrolment-withdrawn': {
    fr: 'L’inscription de cette caméra est retirée.',
    nl: 'De inschrijving van deze camera is ingetrokken.',
    en: 'The enrolment of this camera was withdrawn.',
  },
  'numbers-used-up': {
    fr: 'Les 32 767 numéros de caméras de ce serveur sont épuisés.',
    nl: 'De 32 767 cameranummers van deze server zijn opgebruikt.',
    en: 'The 32,767 camera numbers of this server are used up.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about databases and the cameras that feed them. */
export type AnprGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: { readonly [rule in AnprGate]?: boolean }): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
