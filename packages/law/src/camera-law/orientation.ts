import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { CameraOrientationFacts } from './acts.ts';
import { isOnList } from './listed-places.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
import type { WatchedPlaceFacts } from './system-facts.ts';

/** Where the camera looks: not at places of others, and at no more than the strict minimum before an entrance. @law lcam-5-p3-al6 lcam-6-p2-al6-s1 lcam-6-p2-al6-s2 lcam-7-p2-al7-s1 lcam-7-p2-al7-s2 lcam-7-3-p2-al4 R-32 */
export function judgeOrientation(
  c: Case,
  regime: CameraRegime,
  place: WatchedPlaceFacts | undefined,
  orientation: CameraOrientationFacts | undefined,
): void {
  judgePlacesOfOthers(c, regime, place, orientation);
  if (regime === 'closed-accessible') judgeEntrance(c, 'lcam-6-p2-al6-s2', orientation);
  else if (regime === 'closed-inaccessible') judgeEntrance(c, 'lcam-7-p2-al7-s2', orientation);
}

function judgePlacesOfOthers(
  c: Case,
  regime: CameraRegime,
  place: WatchedPlaceFacts | undefined,
  orientation: CameraOrientationFacts | undefined,
): void {
  const id = provisionsOf[regime].orientation;
  const aimed = orientation?.aimedAtPlaceOfOthers;
  const isOpen = regime === 'open-fixed' || regime === 'open-temporary';
  const agreed = isOpen && orientation?.otherControllerAgrees === true;
  const perimeter =
    !isOpen &&
    regime !== 'mobile-open' &&
    orientation?.onlyPerimeter === true &&
    isOnList(c.lawDay, 'perimeter', place) === true;
  c.choice('R-32');
  c.fact(id, aimed === undefined ? undefined : !aimed || agreed || perimeter, {
    yes:
      aimed === true
        ? agreed
          ? say(
              'Le responsable du lieu visé a donné son accord exprès.',
              'De verantwoordelijke van de bedoelde plaats heeft uitdrukkelijk ingestemd.',
              'The controller of the place aimed at has expressly agreed.',
            )
          : say(
              'La caméra ne vise que le périmètre d’un lieu de la liste (article 8/2).',
              'De camera is enkel gericht op de perimeter van een plaats op de lijst (artikel 8/2).',
              'The camera is aimed only at the perimeter of a listed place (article 8/2).',
            )
        : say(
            'La caméra n’est pas dirigée vers un lieu dont le responsable ne traite pas lui-même les données.',
            'De camera is niet gericht op een plaats waarvan de verantwoordelijke niet zelf de gegevens verwerkt.',
            'The camera is not aimed at a place whose data another controller processes, not this one.',
          ),
    no: isOpen
      ? say(
          'La caméra est dirigée vers un lieu dont le responsable ne traite pas lui-même les données, sans accord exprès.',
          'De camera is gericht op een plaats waarvan de verantwoordelijke niet zelf de gegevens verwerkt, zonder uitdrukkelijk akkoord.',
          'The camera is aimed at a place whose data the controller does not itself process, without express agreement.',
        )
      : say(
          'La caméra est dirigée vers un lieu dont le responsable ne traite pas lui-même les données (la rue, un voisin).',
          'De camera is gericht op een plaats waarvan de verantwoordelijke niet zelf de gegevens verwerkt (de straat, een buur).',
          'The camera is aimed at a place whose data the controller does not itself process (the street, a neighbour).',
        ),
    mend: isOpen
      ? say(
          'Réorienter la caméra, ou obtenir l’accord exprès du responsable de ce lieu.',
          'De camera anders richten, of het uitdrukkelijk akkoord van de verantwoordelijke van die plaats verkrijgen.',
          'Turn the camera, or obtain the express agreement of that place’s controller.',
        )
      : say(
          'Réorienter la caméra. Seuls les lieux de la liste de l’article 8/2 peuvent filmer leur périmètre, après avis du conseil communal.',
          'De camera anders richten. Enkel plaatsen op de lijst van artikel 8/2 mogen hun perimeter filmen, na advies van de gemeenteraad.',
          'Turn the camera. Only places on the list of article 8/2 may film their perimeter, after the council’s advice.',
        ),
    who: ['camera-controller'],
    path: 'orientation.aimedAtPlaceOfOthers',
  });
}

/** Before an entrance: the strict minimum, which a person judges. @law lcam-6-p2-al6-s2 lcam-7-p2-al7-s2 */
function judgeEntrance(c: Case, id: string, orientation: CameraOrientationFacts | undefined): void {
  if (orientation?.watchesEntrance === undefined) {
    c.unknown(id, 'orientation.watchesEntrance', ['camera-controller']);
    return;
  }
  if (!orientation.watchesEntrance) {
    c.note(
      id,
      'yes',
      say(
        'La caméra ne surveille pas une entrée donnant sur un lieu ouvert ou accessible au public.',
        'De camera bewaakt geen toegang die uitgeeft op een niet-besloten of voor het publiek toegankelijke plaats.',
        'The camera watches no entrance that gives on an open or accessible place.',
      ),
    );
    return;
  }
  c.judged(id, orientation.strictMinimum, {
    yes: say(
      'La prise d’images de la voie publique est limitée à son strict minimum.',
      'De opname van de openbare weg is tot een strikt minimum beperkt.',
      'What is filmed outside is limited to the strict minimum.',
    ),
    no: say(
      'La prise d’images dépasse le strict minimum devant l’entrée.',
      'De opname gaat verder dan het strikte minimum vóór de toegang.',
      'What is filmed before the entrance goes beyond the strict minimum.',
    ),
    mend: say(
      'Réorienter ou masquer la caméra.',
      'De camera anders richten of afschermen.',
      'Turn or mask the camera.',
    ),
    who: ['camera-controller'],
    path: 'orientation.strictMinimum',
  });
}
