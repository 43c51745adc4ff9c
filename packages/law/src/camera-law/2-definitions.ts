import type { Case } from '../case.ts';
import type { PlaceKind } from '../facts.ts';
import { placeKindOf } from '../lfp/25-2-classes.ts';
import { say } from '../trilingual.ts';
import type { SurveillanceCameraFacts, SurveillanceCameraKind, WatchedPlaceFacts } from './system-facts.ts';

/** The class of a surveillance camera: the marks of article 2 prevail over a label; undefined when neither says. @law lcam-2-pt4-types lcam-2-pt4-1 lcam-2-pt4-2 */
export function surveillanceKindOf(camera: SurveillanceCameraFacts | undefined): SurveillanceCameraKind | undefined {
  if (camera === undefined) return undefined;
  const { kind, movedDuringObservation, forLimitedTime } = camera;
  const moved = movedDuringObservation ?? (kind === undefined ? undefined : kind === 'mobile');
  if (moved === undefined) return undefined;
  if (moved) return 'mobile';
  const limited = forLimitedTime ?? (kind === undefined ? undefined : kind === 'temporary-fixed');
  return limited === undefined ? undefined : limited ? 'temporary-fixed' : 'fixed';
}

/** Writes down the class of the camera; undefined when unknown. @law lcam-2-pt4-types lcam-2-pt4-1 lcam-2-pt4-2 lcam-2-pt4-3 */
export function classifySurveillanceCamera(
  c: Case,
  camera: SurveillanceCameraFacts | undefined,
): SurveillanceCameraKind | undefined {
  const kind = surveillanceKindOf(camera);
  if (kind !== undefined)
    c.note(
      'lcam-2-pt4-types',
      'yes',
      say(
        'Caméra de surveillance de l’une des trois classes : fixe, fixe temporaire, mobile.',
        'Bewakingscamera van een van de drie klassen: vast, tijdelijk vast, mobiel.',
        'Surveillance camera of one of the three classes: fixed, temporary fixed, mobile.',
      ),
    );
  if (kind === 'mobile')
    c.note(
      'lcam-2-pt4-1',
      'yes',
      say(
        'Caméra mobile : elle est déplacée au cours de l’observation.',
        'Mobiele camera: zij wordt tijdens de observatie verplaatst.',
        'Mobile camera: it is moved during the observation.',
      ),
    );
  if (kind === 'temporary-fixed') judgeTemporaryAim(c, camera);
  if (camera?.intelligent === true || camera?.coupledToPersonalData === true || (camera?.functions ?? []).length > 0)
    c.note(
      'lcam-2-pt4-3',
      'yes',
      say(
        'Caméra intelligente : des logiciels peuvent traiter les images recueillies. Cette qualification n’autorise rien par elle-même.',
        'Intelligente camera: software kan de verzamelde beelden verwerken. Die kwalificatie laat op zichzelf niets toe.',
        'Intelligent camera: software can process the images collected. Being one permits nothing by itself.',
      ),
    );
  return kind;
}

/** A temporary fixed camera watches a determined event, or is moved at regular intervals; otherwise it is a fixed one. @law lcam-2-pt4-2 */
function judgeTemporaryAim(c: Case, camera: SurveillanceCameraFacts | undefined): void {
  const aim = camera?.temporaryAim;
  c.fact('lcam-2-pt4-2', aim === undefined ? undefined : aim !== 'none', {
    yes: say(
      'Caméra fixe temporaire : pour un événement déterminé, ou déplacée à intervalles réguliers.',
      'Tijdelijk vaste camera: voor een welbepaald evenement, of op regelmatige tijdstippen verplaatst.',
      'Temporary fixed camera: for a determined event, or moved at regular intervals.',
    ),
    no: say(
      'Fixée sans événement déterminé ni déplacements réguliers : ce n’est pas une caméra fixe temporaire, mais une caméra fixe.',
      'Bevestigd zonder welbepaald evenement of regelmatige verplaatsing: dit is geen tijdelijk vaste maar een vaste camera.',
      'Fixed without a determined event or regular moves: it is not a temporary fixed camera but a fixed one.',
    ),
    mend: say(
      'Suivre la procédure des caméras fixes.',
      'De procedure voor vaste camera’s volgen.',
      'Follow the procedure for fixed cameras.',
    ),
    who: ['camera-controller'],
    path: 'camera.temporaryAim',
  });
}

/** Writes down the class of the place; undefined when unknown. @law lcam-2-pt1 lcam-2-pt2 lcam-2-pt3 lcam-2-pt3-1 */
export function classifyWatchedPlace(c: Case, place: WatchedPlaceFacts | undefined): PlaceKind | undefined {
  const kind = placeKindOf(place);
  if (place?.enclosed === true)
    c.note(
      'lcam-2-pt3-1',
      'yes',
      say(
        'Le lieu a une enceinte : une démarcation visuelle claire, ou une indication, le distingue.',
        'De plaats heeft een omsluiting: een duidelijke visuele afbakening of een aanduiding onderscheidt ze.',
        'The place has an enclosure: a clear visual demarcation, or an indication, sets it apart.',
      ),
    );
  if (kind === 'open')
    c.note(
      'lcam-2-pt1',
      'yes',
      say(
        'Lieu ouvert : sans enceinte et librement accessible au public ; les voies publiques en sont.',
        'Niet-besloten plaats: zonder omsluiting en vrij toegankelijk voor het publiek; openbare wegen horen daarbij.',
        'Open place: no enclosure, freely accessible to the public; public roads are open places.',
      ),
    );
  else if (kind === 'closed-accessible')
    c.note(
      'lcam-2-pt2',
      'yes',
      say(
        'Lieu fermé accessible au public : bâtiment ou lieu délimité par une enceinte, destiné à l’usage du public.',
        'Voor het publiek toegankelijke besloten plaats: gebouw of door een omsluiting afgebakende plaats, bestemd voor gebruik door het publiek.',
        'Closed place accessible to the public: a building or enclosed place meant for public use.',
      ),
    );
  else if (kind === 'closed-inaccessible')
    c.note(
      'lcam-2-pt3',
      'yes',
      say(
        'Lieu fermé non accessible au public : bâtiment ou lieu délimité par une enceinte, destiné aux seuls utilisateurs habituels.',
        'Niet voor het publiek toegankelijke besloten plaats: gebouw of door een omsluiting afgebakende plaats, enkel bestemd voor de gewoonlijke gebruikers.',
        'Closed place not accessible to the public: a building or enclosed place meant for its usual users only.',
      ),
    );
  return kind;
}
