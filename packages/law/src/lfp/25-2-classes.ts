import type { Case } from '../case.ts';
import { dated } from '../dated.ts';
import type { CameraFacts, CameraKind, PlaceFacts, PlaceKind } from '../facts.ts';
import { say } from '../trilingual.ts';

/** Whether the law knows the individual camera as a class of its own. @law lfp-25-2-p1-pt1bis */
const individualIsAClass = dated('lfp-25-2-p1-pt1bis', { from: '2024-01-20', is: true });

/**
 * The class of a camera on a day. The marks of 25/2 § 1 prevail over a label; undefined when neither says. A bodycam is a mobile camera before
 * 20 January 2024. @law lfp-25-2-p1-pt1 lfp-25-2-p1-pt1bis lfp-25-2-p1-pt2
 */
export function cameraKindOf(camera: CameraFacts | undefined, lawDay: string): CameraKind | undefined {
  if (camera === undefined) return undefined;
  const { kind, movedDuringUse, forLimitedTime, wornByOperationalMember, audiovisual } = camera;
  const moved = movedDuringUse ?? (kind === undefined ? undefined : kind === 'mobile' || kind === 'individual');
  if (moved === undefined) return undefined;
  if (!moved) {
    const limited = forLimitedTime ?? (kind === undefined ? undefined : kind === 'temporary-fixed');
    return limited === undefined ? undefined : limited ? 'temporary-fixed' : 'fixed';
  }
  const worn = wornByOperationalMember ?? (kind === undefined ? undefined : kind === 'individual');
  const records = audiovisual ?? (kind === undefined ? undefined : kind === 'individual');
  if (individualIsAClass.on(lawDay) !== true || worn === false || records === false) return 'mobile';
  return worn === true && records === true ? 'individual' : undefined;
}

/** Whether the class is fixed or temporary fixed. */
export const isFixed = (kind: CameraKind): boolean => kind === 'fixed' || kind === 'temporary-fixed';

/** Whether the class is mobile: individual cameras are mobile cameras. */
export const isMobile = (kind: CameraKind): boolean => kind === 'mobile' || kind === 'individual';

const bannedFunctions = [
  'facial-recognition',
  'facial-identification',
  'fr-identification',
  'fr-clustering',
  'fr-authentication',
];

/** Writes down the class of the camera and what follows from it; undefined when unknown. @law lfp-25-2-p1-pt1 lfp-25-2-p1-pt2 lfp-25-2-p1-pt3 */
export function classifyCamera(c: Case, camera: CameraFacts | undefined): CameraKind | undefined {
  const kind = cameraKindOf(camera, c.lawDay);
  if (kind === 'individual') {
    c.note(
      'lfp-25-2-p1-pt1bis',
      'yes',
      say(
        'Caméra individuelle : mobile, audiovisuelle, portée par un membre du cadre opérationnel.',
        'Individuele camera: mobiel, audiovisueel, gedragen door een lid van het operationeel kader.',
        'Individual camera: mobile, audiovisual, worn by a member of the operational staff.',
      ),
    );
  } else if (kind === 'mobile') {
    c.note(
      'lfp-25-2-p1-pt1',
      'yes',
      say(
        'Caméra mobile : elle est déplacée au cours de son utilisation.',
        'Mobiele camera: zij wordt tijdens het gebruik verplaatst.',
        'Mobile camera: it is moved during its use.',
      ),
    );
  } else if (kind === 'temporary-fixed') {
    c.note(
      'lfp-25-2-p1-pt2',
      'yes',
      say(
        'Caméra fixe temporaire : elle est fixée pour un temps limité dans un lieu.',
        'Tijdelijk vaste camera: zij is voor beperkte tijd op een plaats bevestigd.',
        'Temporary fixed camera: fixed in a place for a limited time.',
      ),
    );
  }
  const functions = camera?.functions ?? [];
  if (camera?.intelligent === true || camera?.anpr === true || functions.length > 0) {
    const banned = functions.filter((name) => bannedFunctions.includes(name));
    if (banned.length > 0) {
      c.note(
        'lfp-25-2-p1-pt3',
        'no',
        say(
          'La définition de la caméra intelligente n’accorde rien : la reconnaissance faciale n’a pas de base légale dans ces textes.',
          'De definitie van intelligente camera verleent niets: gezichtsherkenning heeft in deze teksten geen wettelijke grondslag.',
          'The definition of intelligent camera grants nothing: facial recognition has no legal basis in these texts.',
        ),
        { mend: say('Retirer cette fonction.', 'Deze functie verwijderen.', 'Remove this function.') },
      );
      judgeBiometrics(c);
    } else {
      c.note(
        'lfp-25-2-p1-pt3',
        'yes',
        say(
          'Caméra intelligente : des logiciels peuvent traiter les images recueillies.',
          'Intelligente camera: software kan de verzamelde beelden verwerken.',
          'Intelligent camera: software can process the images collected.',
        ),
      );
      c.warn('no-facial-recognition');
    }
  }
  return kind;
}

function judgeBiometrics(c: Case): void {
  if (!c.inForce('lfp-44-1-p2-bio')) return;
  c.note(
    'lfp-44-1-p2-bio',
    'human',
    say(
      'Un traitement de données biométriques appelle la consultation de l’Organe de contrôle ; la machine n’en décide pas.',
      'Een verwerking van biometrische gegevens vraagt de raadpleging van het Controleorgaan; de machine beslist er niet over.',
      'Processing biometric data calls for a consultation of the Control Organ; the machine does not decide it.',
    ),
    { who: ['control-organ'] },
  );
  c.warn('stored-copy');
}

/** The class of a place. The marks of 25/2 § 1 prevail over a label; undefined when neither says. @law lfp-25-2-p1-pt4 lfp-25-2-p1-pt5 lfp-25-2-p1-pt6 */
export function placeKindOf(
  place: Pick<PlaceFacts, 'kind' | 'enclosed' | 'forPublicUse' | 'fencedGreenSpace'> | undefined,
): PlaceKind | undefined {
  if (place === undefined) return undefined;
  if (place.fencedGreenSpace === true) return 'closed-accessible';
  if (place.enclosed === false) return 'open';
  if (place.enclosed === true && place.forPublicUse !== undefined) {
    return place.forPublicUse ? 'closed-accessible' : 'closed-inaccessible';
  }
  if (place.enclosed === true && place.kind === 'open') return undefined;
  return place.kind;
}

/** Whether the place is a green space managed by a public authority, in the law's own sense. @law lfp-25-2-p1-pt9 */
export function isPublicGreenSpace(place: PlaceFacts): boolean | undefined {
  if (place.fencedGreenSpace !== true) return place.fencedGreenSpace;
  return place.managedByPublicAuthority;
}

/** Writes down the class of the place; undefined when unknown. @law lfp-25-2-p1-pt4 lfp-25-2-p1-pt5 lfp-25-2-p1-pt6 lfp-25-2-p1-pt7 lfp-25-2-p1-pt9 */
export function classifyPlace(c: Case, place: PlaceFacts | undefined): PlaceKind | undefined {
  const kind = placeKindOf(place);
  if (place?.enclosed === true) {
    c.note(
      'lfp-25-2-p1-pt7',
      'yes',
      say(
        'Le lieu a une enceinte : une démarcation ou une indication le distingue clairement.',
        'De plaats heeft een omsluiting: een afbakening of aanduiding onderscheidt ze duidelijk.',
        'The place has an enclosure: a demarcation or indication clearly sets it apart.',
      ),
    );
  }
  if (kind === 'open') {
    c.note(
      'lfp-25-2-p1-pt4',
      'yes',
      say(
        'Lieu ouvert : sans enceinte et librement accessible au public.',
        'Niet-besloten plaats: zonder omsluiting en vrij toegankelijk voor het publiek.',
        'Open place: no enclosure, freely accessible to the public.',
      ),
    );
  } else if (kind === 'closed-accessible') {
    c.note(
      'lfp-25-2-p1-pt5',
      'yes',
      say(
        'Lieu fermé accessible au public : une enceinte, destiné à l’usage du public.',
        'Voor het publiek toegankelijke besloten plaats: een omsluiting, bestemd voor gebruik door het publiek.',
        'Closed place accessible to the public: enclosed, meant for public use.',
      ),
    );
  } else if (kind === 'closed-inaccessible') {
    c.note(
      'lfp-25-2-p1-pt6',
      'yes',
      say(
        'Lieu fermé non accessible au public : une enceinte, destiné aux seuls utilisateurs habituels.',
        'Niet voor het publiek toegankelijke besloten plaats: een omsluiting, enkel bestemd voor de gewoonlijke gebruikers.',
        'Closed place not accessible to the public: enclosed, meant for its usual users only.',
      ),
    );
  }
  if (place !== undefined && c.inForce('lfp-25-2-p1-pt9') && isPublicGreenSpace(place) === true) {
    c.note(
      'lfp-25-2-p1-pt9',
      'yes',
      say(
        'Espace vert géré par une autorité publique et disposant d’une enceinte.',
        'Groene ruimte beheerd door een overheid, met een omsluiting.',
        'Green space managed by a public authority, with an enclosure.',
      ),
    );
  }
  return kind;
}
