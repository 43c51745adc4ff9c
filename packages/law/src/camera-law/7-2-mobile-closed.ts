import type { Case } from '../case.ts';
import type { PlaceKind } from '../facts.ts';
import { say } from '../trilingual.ts';
import type { ClosedPlaceCase } from './acts.ts';
import type { CameraSystemFacts } from './system-facts.ts';

/** The case of 7/2 on which a mobile camera in a closed place rests, as stated or as the facts tell; undefined when unknown. @law lcam-7-2-pt1 lcam-7-2-pt2 lcam-7-2-pt3 */
export function closedPlaceCaseOf(
  facts: CameraSystemFacts & { readonly closedPlaceCase?: ClosedPlaceCase },
): ClosedPlaceCase | undefined {
  if (facts.closedPlaceCase !== undefined) return facts.closedPlaceCase;
  if (facts.controller?.personalOrDomestic === true) return 'natural-person';
  return facts.place?.nobodySupposedPresent === true ? 'nobody-present' : undefined;
}

/** A mobile camera in a closed place: one of three cases, and no other. @law lcam-7-2 lcam-7-2-pt1 lcam-7-2-pt2 lcam-7-2-pt3 */
export function judgeMobileInClosedPlace(
  c: Case,
  placeKind: PlaceKind,
  facts: CameraSystemFacts & { readonly closedPlaceCase?: ClosedPlaceCase },
): void {
  const code = closedPlaceCaseOf(facts);
  c.fact('lcam-7-2', code === undefined ? undefined : code !== 'none', {
    yes: say(
      'L’utilisation est invoquée dans l’un des trois cas de l’article 7/2.',
      'Het gebruik wordt ingeroepen in een van de drie gevallen van artikel 7/2.',
      'The use is claimed under one of the three cases of article 7/2.',
    ),
    no: say(
      'Dans un lieu fermé, une caméra mobile n’est permise que dans les trois cas de l’article 7/2.',
      'In een besloten plaats is een mobiele camera enkel toegelaten in de drie gevallen van artikel 7/2.',
      'In a closed place a mobile camera is permitted only in the three cases of article 7/2.',
    ),
    mend: say(
      'Utiliser une caméra fixe ou fixe temporaire.',
      'Een vaste of tijdelijk vaste camera gebruiken.',
      'Use a fixed or temporary fixed camera.',
    ),
    who: ['camera-controller'],
    path: 'closedPlaceCase',
  });
  if (code === 'article-142-private-security') noteArticle142(c);
  else if (code === 'nobody-present') judgeNobodyPresent(c, facts);
  else if (code === 'natural-person') judgeNaturalPerson(c, placeKind, facts);
}

function noteArticle142(c: Case): void {
  c.warn('host-private-security');
  c.note(
    'lcam-7-2-pt1',
    'yes',
    say(
      'Cas 1° : l’utilisation s’inscrit dans l’article 142 de la loi du 2 octobre 2017, dont les conditions ne sont pas jugées ici.',
      'Geval 1°: het gebruik past in artikel 142 van de wet van 2 oktober 2017, waarvan de voorwaarden hier niet worden beoordeeld.',
      'Case 1°: the use falls within article 142 of the law of 2 October 2017, whose conditions are not judged here.',
    ),
  );
}

function judgeNobodyPresent(c: Case, facts: CameraSystemFacts): void {
  c.fact('lcam-7-2-pt2', facts.place?.nobodySupposedPresent, {
    yes: say(
      'Cas 2° : personne n’est supposé être présent dans le lieu, ou dans la partie filmée.',
      'Geval 2°: niemand wordt geacht aanwezig te zijn in de plaats, of in het gefilmde deel.',
      'Case 2°: nobody is supposed to be present in the place, or in the part filmed.',
    ),
    no: say(
      'Des personnes sont supposées être présentes : le cas 2° ne s’applique pas.',
      'Er worden personen geacht aanwezig te zijn: geval 2° is niet van toepassing.',
      'People are supposed to be present: case 2° does not apply.',
    ),
    who: ['camera-controller'],
    path: 'place.nobodySupposedPresent',
  });
}

function judgeNaturalPerson(c: Case, placeKind: PlaceKind, facts: CameraSystemFacts): void {
  const id = 'lcam-7-2-pt3';
  const { role, personalOrDomestic } = facts.controller ?? {};
  const mayBeNatural = role === undefined || role === 'natural-person' || role === 'camera-controller';
  c.choice('R-31');
  c.fact(id, mayBeNatural ? personalOrDomestic : false, {
    yes: say(
      'Cas 3° : une personne physique, à des fins personnelles ou domestiques.',
      'Geval 3°: een natuurlijke persoon, voor persoonlijke of huishoudelijke doeleinden.',
      'Case 3°: a natural person, for personal or domestic purposes.',
    ),
    no: say(
      'Le cas 3° est réservé à une personne physique, à des fins personnelles ou domestiques.',
      'Geval 3° is voorbehouden aan een natuurlijke persoon, voor persoonlijke of huishoudelijke doeleinden.',
      'Case 3° is for a natural person, for personal or domestic purposes.',
    ),
    who: ['natural-person'],
    path: 'controller.personalOrDomestic',
  });
  c.fact(id, placeKind === 'closed-inaccessible', {
    yes: say(
      'Le lieu fermé n’est pas accessible au public.',
      'De besloten plaats is niet voor het publiek toegankelijk.',
      'The closed place is not accessible to the public.',
    ),
    no: say(
      'Le cas 3° ne vaut que dans un lieu fermé non accessible au public.',
      'Geval 3° geldt enkel in een niet voor het publiek toegankelijke besloten plaats.',
      'Case 3° holds only in a closed place not accessible to the public.',
    ),
    path: 'place.kind',
  });
}
