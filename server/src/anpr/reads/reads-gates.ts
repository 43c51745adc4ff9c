import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house: they keep out what has no place here. What the law itself says of a read, `packages/law` says.
const sentences = {
  'camera-not-enrolled': {
    fr: 'Cette caméra n’est pas inscrite pour cette banque de données, ou son inscription est retirée.',
    nl: 'Deze camera is niet ingeschreven voor deze gegevensbank, of haar inschrijving is ingetrokken.',
    en: 'This camera is not enrolled for this database, or its enrolment was withdrawn.',
  },
  'no-database': {
    fr: 'La banque de données n’est pas créée : sans banque créée, aucun passage n’y entre.',
    nl: 'De gegevensbank is niet opgericht: zonder opgerichte gegevensbank komt er geen passage in.',
    en: 'The database is not created: without a created database no read goes in.',
  },
  'place-unknown': {
    fr: 'Le registre des caméras ne dit pas où se trouve cette caméra, elle en est retirée, ou, étant mobile, elle y figure ailleurs que là où elle fut inscrite : le lieu du passage serait inconnu.',
    nl: 'Het cameraregister zegt niet waar deze camera staat, ze is eruit verwijderd, of ze is mobiel en staat er op een andere plaats dan waar ze werd ingeschreven: de plaats van de passage zou onbekend zijn.',
    en: 'The register of cameras does not say where this camera stands, it was withdrawn from it, or, being mobile, it is there at another place than it was enrolled for: the place of the passage would be unknown.',
  },
  'authorisation-over': {
    fr: 'L’autorisation de principe sous laquelle cette caméra fut inscrite n’a pas commencé, a pris fin ou est retirée ; ou cette caméra n’en a aucune et le registre ne la dit pas mobile.',
    nl: 'De principiële toestemming waaronder deze camera werd ingeschreven, is niet begonnen, is beëindigd of is ingetrokken; of deze camera heeft er geen en is volgens het register niet mobiel.',
    en: 'The authorisation in principle under which this camera was enrolled has not begun, is over or was withdrawn; or this camera has none and the register does not call it mobile.',
  },
  'batch-taken': {
    fr: 'Un lot de cette caméra est déjà consigné sous cet identifiant.',
    nl: 'Een reeks van deze camera is al vastgelegd onder deze identificatie.',
    en: 'A batch of this camera is recorded already under this id.',
  },
  'writing-gone': {
    fr: 'Les passages de ce lot ne sont plus écrits, ou le sont depuis plus de cinq minutes : la caméra renvoie le lot.',
    nl: 'De passages van deze reeks zijn niet meer weggeschreven, of al langer dan vijf minuten: de camera stuurt de reeks opnieuw.',
    en: 'The reads of this batch are not written any more, or were more than five minutes ago: the camera sends the batch again.',
  },
  'captured-after-received': {
    fr: 'Un passage du lot porte une heure postérieure à sa réception : l’horloge de la caméra n’est pas fiable.',
    nl: 'Een passage van de reeks draagt een tijdstip na de ontvangst: de klok van de camera is niet betrouwbaar.',
    en: 'A read of the batch bears a time after its receipt: the clock of the camera is not reliable.',
  },
  'day-within-term': {
    fr: 'Les passages de ce jour n’ont pas tous atteint leur terme.',
    nl: 'Niet alle passages van deze dag hebben hun termijn bereikt.',
    en: 'Not all reads of this day have reached their term.',
  },
  'day-dropped': {
    fr: 'L’effacement de ce jour est déjà consigné.',
    nl: 'De wissing van deze dag is al vastgelegd.',
    en: 'The deletion of this day is recorded already.',
  },
  'no-letters': {
    fr: 'Aucune ligne illisible de cette caméra ne porte ces numéros, ou elles sont déjà rejouées ou effacées.',
    nl: 'Geen onleesbare regel van deze camera draagt deze nummers, of ze zijn al opnieuw ingelezen of gewist.',
    en: 'No unreadable line of this camera has these ids, or they were replayed or deleted already.',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenReadRules(
  broken: { readonly [rule in keyof typeof sentences]?: boolean },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
