import type { Localised } from './data-values.ts';

const say = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });

/**
 * Words of the closed lists by which numbers of plates are told apart: why a line was refused, what a list is, on what a search rests. A name of a
 * maker's field has no words: it stands as it is.
 */
export const countNames: Readonly<Record<string, Localised>> = {
  // Why a line is no read.
  'captured-after-received': say('horodaté après son arrivée', 'gedateerd na aankomst', 'dated after its arrival'),
  'past-term': say('son terme est passé', 'zijn termijn is voorbij', 'past its term'),
  'other-device': say('d’un autre appareil', 'van een ander toestel', 'of another device'),
  'plate-too-long': say('plaque trop longue', 'nummerplaat te lang', 'plate too long'),
  'place-not-told': say('caméra mobile, sans lieu', 'mobiele camera, zonder plaats', 'mobile camera, without a place'),
  'place-not-registered': say(
    'caméra mobile, ailleurs qu’au registre',
    'mobiele camera, elders dan in het register',
    'mobile camera, elsewhere than in the register',
  ),
  'face-event': say('événement de visage', 'gezichtsgebeurtenis', 'face event'),
  'no-plate': say('sans plaque', 'zonder nummerplaat', 'without a plate'),
  'no-time': say('sans heure', 'zonder tijdstip', 'without a time'),
  'time-without-zone': say('heure sans fuseau', 'tijdstip zonder tijdzone', 'time without a zone'),
  malformed: say('illisible', 'onleesbaar', 'cannot be read'),
  'too-large': say('trop volumineux', 'te groot', 'too large'),
  'too-many-refused': say(
    'non examiné, trop de refus avant lui',
    'niet bekeken, te veel weigeringen ervoor',
    'not looked at, too many refused before it',
  ),
  // On what a search rests.
  offence: say('infraction', 'misdrijf', 'offence'),
  'execution-of-sentence': say('exécution des peines', 'strafuitvoering', 'execution of sentences'),
  'road-traffic': say('police de la circulation', 'wegverkeer', 'road traffic'),
  'worrying-disappearance': say('disparition inquiétante', 'onrustwekkende verdwijning', 'worrying disappearance'),
  'imminent-danger': say('danger imminent', 'dreigend gevaar', 'imminent danger'),
  administrative: say('police administrative', 'bestuurlijke politie', 'administrative police'),
  other: say('autre', 'andere', 'other'),
  // What a list is of.
  'stolen-vehicles': say('véhicules volés', 'gestolen voertuigen', 'stolen vehicles'),
  'wanted-vehicles': say('véhicules recherchés', 'gezochte voertuigen', 'wanted vehicles'),
  'missing-persons': say('personnes disparues', 'vermiste personen', 'missing persons'),
  'execution-of-sentences': say('exécution des peines', 'strafuitvoering', 'execution of sentences'),
  phenomenon: say(
    'phénomène de police administrative',
    'fenomeen van bestuurlijke politie',
    'phenomenon of administrative police',
  ),
};
