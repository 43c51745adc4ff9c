import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { CameraSystemFacts, SurveillancePurpose } from './system-facts.ts';

const firstPurposes: readonly SurveillancePurpose[] = ['offences-against-persons-or-goods'];
const secondPurposes: readonly SurveillancePurpose[] = ['incivilities', 'municipal-regulations', 'public-order'];
const workplacePurposes: readonly SurveillancePurpose[] = [
  'workplace-safety-and-health',
  'protection-of-company-goods',
  'control-of-production',
  'control-of-work',
];

const has = (purposes: readonly SurveillancePurpose[], among: readonly SurveillancePurpose[]) =>
  purposes.some((one) => among.includes(one));

/** What lies outside the camera law is for another law, which is not judged here: a person says which. */
function outside(c: Case, provision: string, because: Trilingual): false {
  c.warn('outside-camera-law');
  c.note(provision, 'human', because, { who: ['dpo'] });
  return false;
}

/**
 * Whether the camera law applies: a surveillance camera, for a purpose of article 3, without a law of its own. False when it does not: the
 * rules of the camera law are then not judged. @law lcam-2-pt4-but lcam-2-pt4-traite lcam-3-al1-pt1 lcam-3-al1-pt2 lcam-3-al2-pt1 lcam-3-al2-pt2 lcam-3-al2-pt3
 */
export function judgeCameraLawScope(c: Case, facts: CameraSystemFacts): boolean {
  return (
    judgeIsSurveillanceCamera(c, facts) &&
    judgeSpecialLegislation(c, facts) &&
    judgeInspection(c, facts) &&
    judgePurposes(c, facts)
  );
}

function judgeIsSurveillanceCamera(c: Case, { camera }: CameraSystemFacts): boolean {
  if (camera?.watchesPlaces === false)
    return outside(
      c,
      'lcam-2-pt4-but',
      say(
        'Le système n’a pas pour but la surveillance et le contrôle des lieux : ce n’est pas une caméra de surveillance.',
        'Het systeem heeft niet de bewaking van en het toezicht op plaatsen tot doel: het is geen bewakingscamera.',
        'The system’s aim is not the surveillance and control of places: it is not a surveillance camera.',
      ),
    );
  c.note(
    'lcam-2-pt4-but',
    'yes',
    say(
      'Le système a pour but la surveillance et le contrôle des lieux.',
      'Het systeem heeft de bewaking van en het toezicht op plaatsen tot doel.',
      'The system’s aim is the surveillance and control of places.',
    ),
  );
  if (camera?.processesImages === false)
    return outside(
      c,
      'lcam-2-pt4-traite',
      say(
        'Aucune image n’est traitée (caméra factice) : ce n’est pas une caméra de surveillance.',
        'Er worden geen beelden verwerkt (nepcamera): het is geen bewakingscamera.',
        'No image is processed (a dummy): it is not a surveillance camera.',
      ),
    );
  c.note(
    'lcam-2-pt4-traite',
    'yes',
    say(
      'Le système traite des images : le visionnage sans enregistrement suffit.',
      'Het systeem verwerkt beelden: bekijken zonder opnemen volstaat.',
      'The system processes images: live view without recording suffices.',
    ),
  );
  return true;
}

function judgeSpecialLegislation(c: Case, { specialLegislation, controller }: CameraSystemFacts): boolean {
  if (controller?.role !== undefined && policeRoles.includes(controller.role))
    return outside(
      c,
      'lcam-3-al2-pt1',
      say(
        'Les caméras des services de police sont réglées par la loi sur la fonction de police, non par la loi caméras.',
        'Camera’s van de politiediensten worden geregeld door de wet op het politieambt, niet door de camerawet.',
        'Cameras of the police services are governed by the police act, not by the camera law.',
      ),
    );
  if (specialLegislation === undefined) return true;
  if (specialLegislation.trim() !== '')
    return outside(
      c,
      'lcam-3-al2-pt1',
      say(
        'Une législation particulière est invoquée : si elle règle l’installation et l’utilisation, la loi caméras ne s’applique pas. Une personne le vérifie.',
        'Bijzondere wetgeving wordt ingeroepen: regelt zij plaatsing en gebruik, dan is de camerawet niet van toepassing. Een persoon gaat dit na.',
        'Special legislation is invoked: if it regulates installation and use, the camera law does not apply. A person checks this.',
      ),
    );
  c.note(
    'lcam-3-al2-pt1',
    'yes',
    say(
      'Une législation particulière est invoquée sans référence : elle n’est pas retenue, la loi caméras s’applique.',
      'Bijzondere wetgeving wordt ingeroepen zonder verwijzing: zij wordt niet aanvaard, de camerawet is van toepassing.',
      'Special legislation is invoked without a reference: it is not accepted, the camera law applies.',
    ),
  );
  return true;
}

function judgeInspection(c: Case, { controller, expressInspectionPower }: CameraSystemFacts): boolean {
  if (controller?.role !== 'inspection-service') return true;
  if (expressInspectionPower === undefined) {
    c.unknown('lcam-3-al2-pt3', 'expressInspectionPower', ['inspection-service']);
    return false;
  }
  if (expressInspectionPower.trim() !== '')
    return outside(
      c,
      'lcam-3-al2-pt3',
      say(
        'Service public d’inspection expressément autorisé à utiliser des caméras : la loi caméras ne s’applique pas. Une personne vérifie le texte invoqué.',
        'Openbare inspectiedienst die uitdrukkelijk camera’s mag gebruiken: de camerawet is niet van toepassing. Een persoon gaat de ingeroepen tekst na.',
        'Public inspection service expressly authorised to use cameras: the camera law does not apply. A person checks the text invoked.',
      ),
    );
  c.note(
    'lcam-3-al2-pt3',
    'yes',
    say(
      'Aucun texte n’autorise expressément ce service d’inspection à utiliser des caméras : la loi caméras s’applique.',
      'Geen tekst laat deze inspectiedienst uitdrukkelijk toe camera’s te gebruiken: de camerawet is van toepassing.',
      'No text expressly authorises this inspection service to use cameras: the camera law applies.',
    ),
  );
  return true;
}

function judgePurposes(c: Case, facts: CameraSystemFacts): boolean {
  const { purposes } = facts;
  if (purposes === undefined || purposes.length === 0) {
    c.unknown('lcam-3-al1-pt1', 'purposes', ['camera-controller']);
    return true;
  }
  const inside = has(purposes, firstPurposes) || has(purposes, secondPurposes);
  if (!inside && has(purposes, workplacePurposes))
    return outside(
      c,
      'lcam-3-al2-pt2',
      say(
        'Caméra sur le lieu de travail, pour les seules finalités de l’alinéa 2, 2° : la loi caméras ne s’applique pas.',
        'Camera op de arbeidsplaats, enkel voor de doeleinden van het tweede lid, 2°: de camerawet is niet van toepassing.',
        'Camera on the workplace, for the purposes of paragraph 2, 2° alone: the camera law does not apply.',
      ),
    );
  if (!inside)
    return outside(
      c,
      'lcam-3-al1-pt1',
      say(
        'Aucune finalité de l’article 3, alinéa 1er : la loi caméras ne s’applique pas ; elle n’autorise donc rien non plus.',
        'Geen enkel doeleinde van artikel 3, eerste lid: de camerawet is niet van toepassing, en laat dus ook niets toe.',
        'No purpose of article 3, paragraph 1: the camera law does not apply, and so permits nothing either.',
      ),
    );
  if (has(purposes, firstPurposes))
    c.note(
      'lcam-3-al1-pt1',
      'yes',
      say(
        'Finalité 1° : prévenir, constater ou déceler des infractions contre les personnes ou les biens.',
        'Doeleinde 1°: misdrijven tegen personen of goederen voorkomen, vaststellen of opsporen.',
        'Purpose 1°: prevent, establish or detect offences against persons or goods.',
      ),
    );
  if (has(purposes, secondPurposes))
    c.note(
      'lcam-3-al1-pt2',
      'yes',
      say(
        'Finalité 2° : incivilités, règlements communaux ou ordre public.',
        'Doeleinde 2°: overlast, gemeentelijke reglementen of openbare orde.',
        'Purpose 2°: incivilities, municipal regulations or public order.',
      ),
    );
  noteOtherPurposes(c, facts, purposes);
  return true;
}

/** Other purposes of the same controller: the laws add up, and the camera law prevails where they conflict. @law lcam-3-1-s1 lcam-3-1-s2 */
function noteOtherPurposes(c: Case, facts: CameraSystemFacts, purposes: readonly SurveillancePurpose[]): void {
  const others = purposes.some((one) => !firstPurposes.includes(one) && !secondPurposes.includes(one));
  if (!others || facts.otherPurposesOfAnotherController === true) return;
  c.warn('other-laws-too');
  c.note(
    'lcam-3-1-s1',
    'yes',
    say(
      'Plusieurs finalités d’un même responsable, dont une de la loi caméras : les différentes législations s’appliquent ensemble.',
      'Verschillende doeleinden van één verantwoordelijke, waarvan één van de camerawet: de verschillende wetgevingen gelden samen.',
      'Several purposes of one controller, one of them of the camera law: the different laws apply together.',
    ),
  );
  c.note(
    'lcam-3-1-s2',
    'yes',
    say(
      'En cas de conflit, les règles de la loi caméras l’emportent ; un devoir plus strict d’une autre loi n’est pas un conflit.',
      'Bij conflict gelden de regels van de camerawet; een strengere plicht uit een andere wet is geen conflict.',
      'In case of conflict the rules of the camera law prevail; a stricter duty of another law is not a conflict.',
    ),
  );
}
