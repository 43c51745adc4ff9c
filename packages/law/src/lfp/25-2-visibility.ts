import type { Case } from '../case.ts';
import type { CameraFacts, CameraKind, PlaceFacts, PlaceKind } from '../facts.ts';
import { say } from '../trilingual.ts';
import type { VisibilityFacts } from '../use-facts.ts';
import { momentInWords } from '../words.ts';
import { isFixed } from './25-2-classes.ts';
import { judgePictogram } from './police-pictogram.ts';

/** What visibility is judged on. */
export type VisibilityCase = {
  readonly kind: CameraKind;
  readonly camera: CameraFacts | undefined;
  readonly place: PlaceFacts | undefined;
  readonly placeKind: PlaceKind | undefined;
  readonly visibility: VisibilityFacts | undefined;
};

/** Whether the use is visible in the sense of 25/2 § 2; a use that is not falls under 46/2 and following. @law lfp-25-2-p2-pt1 lfp-25-2-p2-pt2-a lfp-25-2-p2-pt2-b lfp-25-2-p2-pt3 */
export function judgeVisibility(c: Case, facts: VisibilityCase): void {
  if (isFixed(facts.kind)) judgeFixed(c, facts);
  else if (facts.visibility?.onPoliceTransport === true) judgeTransport(c, facts.visibility);
  else if (facts.visibility?.wearer !== undefined || facts.visibility?.onPoliceTransport === false)
    judgeWorn(c, facts.visibility);
  else c.unknown('lfp-25-2-p2-pt2-b', ['visibility.onPoliceTransport', 'visibility.wearer']);
}

const hidden = say(
  'Rendre l’utilisation visible ; à défaut, elle relève des articles 46/2 et suivants.',
  'Het gebruik zichtbaar maken; zo niet zijn de artikelen 46/2 en volgende van toepassing.',
  'Make the use visible; failing that it falls under articles 46/2 and following.',
);

function judgeFixed(c: Case, facts: VisibilityCase): void {
  const { place, visibility } = facts;
  if (place?.inBelgianMaritimeZone === true && c.inForce('lfp-25-2-p2-pt3')) {
    c.warn('navigation-code');
    c.fact('lfp-25-2-p2-pt3', visibility?.maritimeAnnouncement, {
      yes: say(
        'En mer, l’annonce prévue par le Code belge de la Navigation remplace le pictogramme.',
        'Op zee vervangt de aankondiging van het Belgisch Scheepvaartwetboek het pictogram.',
        'At sea the announcement of the Belgian Navigation Code replaces the pictogram.',
      ),
      no: say(
        'L’annonce prévue par le Code belge de la Navigation n’a pas été faite.',
        'De aankondiging van het Belgisch Scheepvaartwetboek is niet gedaan.',
        'The announcement of the Belgian Navigation Code has not been made.',
      ),
      mend: hidden,
      path: 'visibility.maritimeAnnouncement',
    });
    return;
  }
  const pictogram = visibility?.pictogram;
  if (facts.camera?.thirdParty === true && pictogram?.jointController !== true && pictogram?.inPlace === true) {
    c.choice('R-36');
    c.note(
      'lfp-25-2-p2-pt1',
      'yes',
      say(
        'Caméra d’un tiers : le pictogramme de son responsable suffit pour la visibilité de l’installation.',
        'Camera van een derde: het pictogram van de verantwoordelijke volstaat voor de zichtbaarheid.',
        'Third-party camera: the controller’s own pictogram suffices for visibility.',
      ),
    );
    return;
  }
  c.fact('lfp-25-2-p2-pt1', pictogram?.inPlace, {
    yes: say(
      'Un pictogramme signale la caméra.',
      'Een pictogram kondigt de camera aan.',
      'A pictogram signals the camera.',
    ),
    no: say(
      'Aucun pictogramme ne signale la caméra : l’utilisation n’est pas visible.',
      'Geen pictogram kondigt de camera aan: het gebruik is niet zichtbaar.',
      'No pictogram signals the camera: the use is not visible.',
    ),
    mend: say(
      'Placer le pictogramme avant d’utiliser la caméra.',
      'Het pictogram plaatsen vóór het gebruik van de camera.',
      'Place the pictogram before using the camera.',
    ),
    who: ['police-service'],
    path: 'visibility.pictogram.inPlace',
  });
  if (pictogram?.inPlace !== true) return;
  if (c.inForce('rd-2019-05-22')) judgePictogram(c, pictogram, facts.placeKind);
  else
    c.note(
      'lfp-25-2-p2-pt1',
      'human',
      say(
        'Le Roi n’a pas encore fixé le modèle du pictogramme : sa conformité ne peut être vérifiée.',
        'De Koning heeft het model van het pictogram nog niet bepaald: de conformiteit kan niet worden nagegaan.',
        'The King has not yet fixed the model of the pictogram: conformity cannot be checked.',
      ),
      { who: ['king'] },
    );
}

function judgeTransport(c: Case, visibility: VisibilityFacts): void {
  c.fact('lfp-25-2-p2-pt2-a', visibility.transportIdentifiable, {
    yes: say(
      'La caméra est à bord d’un moyen de transport de police identifiable comme tel.',
      'De camera bevindt zich aan boord van een als zodanig herkenbaar vervoermiddel van de politie.',
      'The camera is on board of police transport identifiable as such.',
    ),
    no: say(
      'Le moyen de transport n’est pas identifiable : l’utilisation n’est pas visible.',
      'Het vervoermiddel is niet herkenbaar: het gebruik is niet zichtbaar.',
      'The transport is not identifiable: the use is not visible.',
    ),
    mend: hidden,
    path: 'visibility.transportIdentifiable',
  });
}

function judgeWorn(c: Case, visibility: VisibilityFacts): void {
  const id = 'lfp-25-2-p2-pt2-b';
  c.fact(id, visibility.wearer?.operationalMember, {
    yes: say(
      'Le porteur est membre du cadre opérationnel.',
      'De drager is lid van het operationeel kader.',
      'The wearer is a member of the operational staff.',
    ),
    no: say(
      'Le porteur n’est pas membre du cadre opérationnel.',
      'De drager is geen lid van het operationeel kader.',
      'The wearer is not a member of the operational staff.',
    ),
    mend: hidden,
    path: 'visibility.wearer.operationalMember',
  });
  c.fact(id, visibility.wearer?.identifiable, {
    yes: say(
      'Le porteur est identifiable comme policier.',
      'De drager is als politielid identificeerbaar.',
      'The wearer is identifiable as police.',
    ),
    no: say(
      'Le porteur n’est pas identifiable : l’utilisation n’est pas visible.',
      'De drager is niet identificeerbaar: het gebruik is niet zichtbaar.',
      'The wearer is not identifiable: the use is not visible.',
    ),
    mend: hidden,
    path: 'visibility.wearer.identifiable',
  });
  if (c.inForce('lfp-25-2-p2-al2')) {
    c.warn('host-41');
    judgeWarning(c, visibility);
    return;
  }
  c.stated(id, warnedBefore(c, visibility), {
    yes: say(
      'Un avertissement oral a été donné : l’utilisation est visible.',
      'Er is een mondelinge waarschuwing gegeven: het gebruik is zichtbaar.',
      'An oral warning was given: the use is visible.',
    ),
    no: say(
      'Sans avertissement oral préalable, l’utilisation n’est pas visible (texte de 2018).',
      'Zonder voorafgaande mondelinge waarschuwing is het gebruik niet zichtbaar (tekst van 2018).',
      'Without a prior oral warning the use is not visible (2018 text).',
    ),
    mend: say(
      'Avertir oralement avant d’activer la caméra.',
      'Mondeling waarschuwen vóór de activering van de camera.',
      'Warn orally before activating the camera.',
    ),
    who: ['operational-member'],
    path: 'visibility.oralWarningAt',
  });
}

function warnedBefore(c: Case, visibility: VisibilityFacts): boolean {
  return (
    visibility.oralWarningAt !== undefined &&
    c.precedes(c.moment('visibility.oralWarningAt', visibility.oralWarningAt), c.at, false)
  );
}

/** The oral warning before any use of a worn camera, or the ground for leaving it out. @law lfp-25-2-p2-al2 lfp-25-2-p2-al2-exc lfp-25-2-p2-al3-pt1 lfp-25-2-p2-al3-pt2 lfp-25-2-p2-al3-pt3 */
function judgeWarning(c: Case, visibility: VisibilityFacts): void {
  const ground = visibility.noWarningGround;
  if (warnedBefore(c, visibility) && visibility.oralWarningAt !== undefined) {
    const when = momentInWords(c.moment('visibility.oralWarningAt', visibility.oralWarningAt));
    c.note(
      'lfp-25-2-p2-al2',
      'yes',
      say(
        `Avertissement oral donné le ${when.fr}, avant l’usage.`,
        `Mondelinge waarschuwing gegeven op ${when.nl}, vóór het gebruik.`,
        `Oral warning given on ${when.en}, before the use.`,
      ),
    );
    return;
  }
  const mend = say(
    'Avertir oralement, ou énoncer pourquoi l’avertissement rendrait l’usage inopérant.',
    'Mondeling waarschuwen, of vermelden waarom de waarschuwing het gebruik ondoeltreffend zou maken.',
    'Warn orally, or say why the warning would make the use inoperative.',
  );
  if (ground?.code === undefined) {
    const breach = say(
      'Ni avertissement oral préalable, ni motif qui le rendrait inopérant.',
      'Geen voorafgaande mondelinge waarschuwing en geen grond die ze ondoeltreffend zou maken.',
      'Neither a prior oral warning nor a ground that would make it inoperative.',
    );
    c.note('lfp-25-2-p2-al2', 'no', breach, {
      mend,
      who: ['operational-member'],
      missing:
        ground === undefined
          ? ['visibility.oralWarningAt', 'visibility.noWarningGround']
          : ['visibility.oralWarningAt', 'visibility.noWarningGround.code'],
    });
    if (c.choice('A-05') === 'hidden-use') {
      c.note(
        'lfp-25-2-p2-pt2-b',
        'no',
        say(
          'Sans avertissement ni motif, l’utilisation n’est pas visible (lecture A-05).',
          'Zonder waarschuwing of grond is het gebruik niet zichtbaar (lezing A-05).',
          'Without warning or ground the use is not visible (reading A-05).',
        ),
        { mend: hidden },
      );
    }
    return;
  }
  if (ground.code === 'other') {
    c.judged('lfp-25-2-p2-al2-exc', ground.judgement, {
      yes: say(
        'Une personne constate que l’avertissement rendrait l’usage inopérant pour un autre motif.',
        'Een persoon stelt vast dat de waarschuwing om een andere reden het gebruik ondoeltreffend zou maken.',
        'A person finds that the warning would make the use inoperative on another ground.',
      ),
      no: say(
        'Le motif invoqué ne rend pas l’usage inopérant.',
        'De ingeroepen grond maakt het gebruik niet ondoeltreffend.',
        'The ground invoked does not make the use inoperative.',
      ),
      mend,
      who: ['responsible-officer'],
      path: 'visibility.noWarningGround.judgement',
    });
    return;
  }
  const point = {
    danger: 'lfp-25-2-p2-al3-pt1',
    'too-many-or-far': 'lfp-25-2-p2-al3-pt2',
    'harms-mission': 'lfp-25-2-p2-al3-pt3',
  }[ground.code];
  if ((ground.facts ?? '').trim() === '') {
    c.unknown(point, 'visibility.noWarningGround.facts', ['operational-member']);
    return;
  }
  c.note(
    'lfp-25-2-p2-al2-exc',
    'yes',
    say(
      'L’avertissement est omis : il rendrait l’usage inopérant.',
      'De waarschuwing blijft achterwege: zij zou het gebruik ondoeltreffend maken.',
      'The warning is left out: it would make the use inoperative.',
    ),
  );
  c.note(
    point,
    'yes',
    say(
      'Le motif et les faits sont énoncés.',
      'De grond en de feiten zijn vermeld.',
      'The ground and the facts are stated.',
    ),
  );
}
