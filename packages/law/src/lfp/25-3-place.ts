import type { Case } from '../case.ts';
import type { CameraKind, InterventionFacts, MissionFacts, PlaceFacts, PlaceKind, PurposeFacts } from '../facts.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { isFixed, isMobile, isPublicGreenSpace } from './25-2-classes.ts';
import { judgeRiskPlace } from './risk-places.ts';

/** What the combination of place and camera is judged on. At the `request` stage the running of an intervention or operation is not yet asked. */
export type PlaceCase = {
  readonly kind: CameraKind;
  readonly placeKind: PlaceKind | undefined;
  readonly place: PlaceFacts | undefined;
  readonly mission: MissionFacts | undefined;
  readonly intervention: InterventionFacts | undefined;
  readonly purposes: readonly PurposeFacts[] | undefined;
  readonly entryGround?: string | undefined;
  readonly stage: 'request' | 'use';
  /** Placed by another controller (25/1 § 2). */
  readonly thirdParty: boolean | undefined;
};

/** Whether 25/3 § 1 permits this type of camera in this place. @law lfp-25-3-p1-al1 lfp-25-3-p1-pt1 lfp-25-3-p1-pt2-a lfp-25-3-p1-pt2-b lfp-25-3-p1-pt3-a */
export function judgePlace(c: Case, facts: PlaceCase): void {
  judgeMission(c, facts);
  if (facts.thirdParty === true && c.choice('A-17') === 'authorisation-only') return;
  if (facts.placeKind === undefined || facts.place === undefined) {
    c.unknown('lfp-25-3-p1-al1', 'place.kind');
    return;
  }
  if (facts.placeKind === 'open') {
    c.note(
      'lfp-25-3-p1-pt1',
      'yes',
      say(
        'Lieu ouvert : caméras fixes, fixes temporaires ou mobiles.',
        'Niet-besloten plaats: vaste, tijdelijk vaste of mobiele camera’s.',
        'Open place: fixed, temporary fixed or mobile cameras.',
      ),
    );
    return;
  }
  if (facts.place.managedByPolice === undefined) {
    c.unknown('lfp-25-3-p1-al1', 'place.managedByPolice');
    return;
  }
  if (facts.place.managedByPolice) {
    c.note(
      'lfp-25-3-p1-pt1',
      'yes',
      say(
        'Lieu fermé géré par la police : caméras fixes, fixes temporaires ou mobiles.',
        'Door de politie beheerde besloten plaats: vaste, tijdelijk vaste of mobiele camera’s.',
        'Closed place managed by the police: fixed, temporary fixed or mobile cameras.',
      ),
    );
    return;
  }
  if (facts.placeKind === 'closed-accessible') judgeAccessible(c, facts, facts.place);
  else judgeInaccessible(c, facts, facts.place);
}

function judgeMission(c: Case, facts: PlaceCase): void {
  const within =
    facts.mission?.withinPoliceMissions ??
    (facts.purposes === undefined || facts.purposes.length === 0 ? undefined : true);
  c.fact('lfp-25-3-p1-al1', within, {
    yes: say(
      'Le recours aux caméras a lieu dans le cadre des missions de police.',
      'Het gebruik van camera’s gebeurt in het kader van de politieopdrachten.',
      'Cameras are used within the police missions.',
    ),
    no: say(
      'L’utilisation sort des missions de police.',
      'Het gebruik valt buiten de politieopdrachten.',
      'The use is outside the police missions.',
    ),
    path: 'purposes',
  });
}

const noCombination = say(
  'Cette combinaison de lieu et de type de caméra ne figure pas à l’article 25/3, § 1er.',
  'Deze combinatie van plaats en cameratype staat niet in artikel 25/3, § 1.',
  'This combination of place and camera type is not listed in article 25/3, § 1.',
);

function judgeAccessible(c: Case, facts: PlaceCase, place: PlaceFacts): void {
  if (isMobile(facts.kind)) {
    judgeIntervention(c, 'lfp-25-3-p1-pt2-a', facts);
    return;
  }
  const mission = facts.mission?.kind;
  // a) to d) are alternatives: who meets b) need not meet c) or d)
  const failsProtection = !operationHolds(c, facts) || place.managerObjects === true;
  if (isNamedWithAgreement(c, place) || (failsProtection && isDecreePlaceWithAgreement(c, place))) {
    judgeNamedPlace(c, facts, place);
    return;
  }
  if (facts.kind === 'temporary-fixed' && mission === 'specialised-protection-of-persons') {
    judgeOperation(c, 'lfp-25-3-p1-pt2-c', facts);
    return;
  }
  if (facts.kind === 'temporary-fixed' && mission === 'specialised-protection-of-goods') {
    judgeGoods(c, 'lfp-25-3-p1-pt2-d', facts, place);
    return;
  }
  judgeNamedPlace(c, facts, place);
}

const namedInLaw = ['airport', 'port-facility', 'public-transport-station'];

const isDecreePlace = (place: PlaceFacts): boolean =>
  place.listedAs === 'large-gathering' || place.listedAs === 'trial';

function isNamedWithAgreement(c: Case, place: PlaceFacts): boolean {
  if (place.managerAgreement !== true) return false;
  const isGreen = c.inForce('lfp-25-2-p1-pt9') && isPublicGreenSpace(place) === true;
  const isNamed = place.listedAs !== undefined && namedInLaw.includes(place.listedAs);
  return isNamed || isGreen;
}

// a place of the decree has conditions of its own: c) and d) come first where they hold
const isDecreePlaceWithAgreement = (c: Case, place: PlaceFacts): boolean =>
  place.managerAgreement === true && isDecreePlace(place) && c.inForce('rd-2018-12-06-places');

/** 25/3 § 1, 2°, b): places named by the law, since 2024 public green spaces, and the places of the decree. @law lfp-25-3-p1-pt2-b lfp-25-2-p1-pt9 */
function judgeNamedPlace(c: Case, facts: PlaceCase, place: PlaceFacts): void {
  const id = 'lfp-25-3-p1-pt2-b';
  const named = place.listedAs !== undefined && namedInLaw.includes(place.listedAs);
  const green = c.inForce('lfp-25-2-p1-pt9') ? isPublicGreenSpace(place) : false;
  const byDecree = isDecreePlace(place);
  if (!named && green !== true && !byDecree) {
    const missing = [
      // who says that the place is a fenced green space has said what it is
      ...(place.listedAs === undefined && place.fencedGreenSpace !== true ? ['place.listedAs'] : []),
      ...(green === undefined
        ? [place.fencedGreenSpace === true ? 'place.managedByPublicAuthority' : 'place.fencedGreenSpace']
        : []),
      // c) and d) stay open while the mission is not known
      ...(facts.kind === 'temporary-fixed' && facts.mission?.kind === undefined ? ['mission.kind'] : []),
    ];
    // a place said to be on no list: whether it is a green space all the same, or the mission one of c) and d), is asked, and never assumed
    const otherGround = place.listedAs === 'none' && place.fencedGreenSpace !== true && c.assumes('place.listedAs');
    if (missing.length > 0 && !otherGround) c.unknown(id, missing);
    else
      for (const provision of ['lfp-25-3-p1-al1', id])
        c.note(provision, 'no', noCombination, { mend: greenMend(c, place) });
    return;
  }
  if (byDecree && !c.inForce('rd-2018-12-06-places')) {
    c.note(
      id,
      'no',
      say(
        'Aucun arrêté royal ne désignait encore de lieux à risque.',
        'Nog geen koninklijk besluit wees risicoplaatsen aan.',
        'No royal decree designated risk places yet.',
      ),
    );
    return;
  }
  c.note(
    id,
    'yes',
    say(
      'Le lieu est de ceux que vise l’article 25/3, § 1er, 2°, b).',
      'De plaats is er een die artikel 25/3, § 1, 2°, b), bedoelt.',
      'The place is one that article 25/3, § 1, 2°, b), means.',
    ),
  );
  c.fact(id, place.managerAgreement, {
    yes: say(
      'Le gestionnaire du lieu a donné son accord.',
      'De beheerder van de plaats heeft ingestemd.',
      'The manager of the place has agreed.',
    ),
    no: say(
      'Le gestionnaire du lieu n’a pas donné son accord.',
      'De beheerder van de plaats heeft niet ingestemd.',
      'The manager of the place has not agreed.',
    ),
    mend: say(
      'Obtenir l’accord du gestionnaire du lieu.',
      'Het akkoord van de beheerder van de plaats verkrijgen.',
      'Obtain the agreement of the manager of the place.',
    ),
    who: ['place-manager'],
    path: 'place.managerAgreement',
  });
  if (byDecree)
    judgeRiskPlace(c, {
      kind: facts.kind,
      place,
      purposes: facts.purposes,
      mission: facts.mission,
      stage: facts.stage,
    });
}

function greenMend(c: Case, place: PlaceFacts): Trilingual {
  if (place.fencedGreenSpace === true && !c.inForce('lfp-25-2-p1-pt9')) {
    return say(
      'Les espaces verts gérés par des autorités publiques n’ont été ajoutés qu’au 20 janvier 2024.',
      'De groene ruimten beheerd door de overheid zijn pas op 20 januari 2024 toegevoegd.',
      'Green spaces managed by public authorities were only added on 20 January 2024.',
    );
  }
  return say(
    'Choisir un lieu ou un type de caméra que la loi énumère.',
    'Een plaats of cameratype kiezen dat de wet opsomt.',
    'Choose a place or a camera type that the law lists.',
  );
}

function judgeInaccessible(c: Case, facts: PlaceCase, place: PlaceFacts): void {
  if (isMobile(facts.kind)) {
    judgeIntervention(c, 'lfp-25-3-p1-pt3-a', facts);
    if (facts.stage === 'use') judgeEntry(c, 'lfp-25-3-p1-pt3-a', facts.entryGround);
    return;
  }
  if (facts.kind === 'temporary-fixed' && facts.mission?.kind === 'specialised-protection-of-persons') {
    judgeOperation(c, 'lfp-25-3-p1-pt3-b', facts);
  } else if (facts.kind === 'temporary-fixed' && facts.mission?.kind === 'specialised-protection-of-goods') {
    judgeGoods(c, 'lfp-25-3-p1-pt3-c', facts, place);
  } else if (isFixed(facts.kind) && facts.kind === 'temporary-fixed' && facts.mission?.kind === undefined) {
    c.unknown('lfp-25-3-p1-al1', 'mission.kind');
  } else {
    c.note('lfp-25-3-p1-al1', 'no', noCombination);
  }
}

/** Entering a place that is not accessible to the public needs a ground of its own. */
export function judgeEntry(c: Case, provision: string, entryGround: string | undefined): void {
  c.warn('host-entry');
  if ((entryGround ?? '').trim() === '') c.unknown(provision, 'entryGround', ['responsible-officer']);
  else
    c.note(
      provision,
      'yes',
      say(
        'Un titre distinct pour pénétrer dans le lieu est indiqué ; il n’est pas jugé ici.',
        'Een afzonderlijke titel om de plaats te betreden is vermeld; die wordt hier niet beoordeeld.',
        'A separate ground to enter the place is stated; it is not judged here.',
      ),
    );
}

/** Whether an intervention is under way at the moment of the act. @law lfp-25-3-p1-pt2-a lfp-25-3-p1-pt3-a lfp-25-3-p1bis */
export function judgeIntervention(
  c: Case,
  provision: string,
  facts: { readonly intervention: InterventionFacts | undefined; readonly stage: 'request' | 'use' },
): void {
  if (facts.stage === 'request') {
    c.note(
      provision,
      'yes',
      say(
        'Caméra mobile : permise pendant la durée d’une intervention.',
        'Mobiele camera: toegelaten voor de duur van een interventie.',
        'Mobile camera: permitted while an intervention lasts.',
      ),
    );
    return;
  }
  const { startedAt, endedAt } = facts.intervention ?? {};
  const begun = startedAt !== undefined && c.precedes(c.moment('intervention.startedAt', startedAt), c.at, false);
  const over = endedAt !== undefined && !c.precedes(c.at, c.moment('intervention.endedAt', endedAt), true);
  c.stated(provision, facts.intervention?.startedAt === undefined && !over ? undefined : begun && !over, {
    yes: say('Une intervention est en cours.', 'Er is een interventie aan de gang.', 'An intervention is under way.'),
    no: over
      ? say('L’intervention est terminée.', 'De interventie is beëindigd.', 'The intervention is over.')
      : say(
          'Aucune intervention n’est en cours.',
          'Er is geen interventie aan de gang.',
          'No intervention is under way.',
        ),
    mend: say(
      'N’utiliser la caméra que pendant une intervention, dont la référence est indiquée.',
      'De camera enkel gebruiken tijdens een interventie, met vermelding van de referentie.',
      'Use the camera only during an intervention, whose reference is stated.',
    ),
    who: ['responsible-officer'],
    path: 'intervention.startedAt',
  });
}

function operationHolds(c: Case, facts: PlaceCase): boolean {
  const { startedAt, endedAt } = facts.mission ?? {};
  const over = endedAt !== undefined && !c.precedes(c.at, c.moment('mission.endedAt', endedAt), true);
  const begun = startedAt !== undefined && c.precedes(c.moment('mission.startedAt', startedAt), c.at, false);
  return facts.stage === 'request' ? !over : begun && !over;
}

function judgeOperation(c: Case, provision: string, facts: PlaceCase): void {
  c.stated(provision, operationHolds(c, facts), {
    yes: say(
      'Mission spécialisée de protection, pour la durée de l’opération.',
      'Gespecialiseerde beschermingsopdracht, voor de duur van de operatie.',
      'Specialised protection mission, for the duration of the operation.',
    ),
    no: say(
      'L’opération n’est pas en cours : la caméra n’est permise que pendant sa durée.',
      'De operatie is niet aan de gang: de camera is enkel tijdens haar duur toegelaten.',
      'The operation is not under way: the camera is permitted only while it lasts.',
    ),
    who: ['responsible-officer'],
    path: 'mission.startedAt',
  });
}

function judgeGoods(c: Case, provision: string, facts: PlaceCase, place: PlaceFacts): void {
  judgeOperation(c, provision, facts);
  c.fact(provision, place.managerObjects === undefined ? undefined : !place.managerObjects, {
    yes: say(
      'Le gestionnaire du lieu ne s’y oppose pas.',
      'De beheerder van de plaats verzet zich niet.',
      'The manager of the place does not object.',
    ),
    no: say(
      'Le gestionnaire du lieu s’y oppose.',
      'De beheerder van de plaats verzet zich.',
      'The manager of the place objects.',
    ),
    mend: say(
      'Lever l’opposition du gestionnaire, ou renoncer à la caméra.',
      'Het verzet van de beheerder laten intrekken, of van de camera afzien.',
      'Have the objection withdrawn, or give up the camera.',
    ),
    who: ['place-manager'],
    path: 'place.managerObjects',
  });
}
