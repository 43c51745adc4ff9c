import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeController, judgePublicAuthority } from './2-controller.ts';
import type { ConsultCameraRegisterFacts, RelocateTemporaryCameraFacts } from './acts.ts';
import { adviceProvisions, isRoadOfAnother, judgeAdviceOrConsultation } from './council-advice.ts';
import { provisionsOf } from './regimes.ts';
import { governSystem, isDomestic } from './system.ts';

/** Moving a temporary fixed camera: inside the perimeter of an advice still valid, and notified as a modification. @law lcam-5-p2-1-al5 lcam-5-p2-1-al6-s1-duree lcam-5-p3-al2 */
export function judgeRelocateTemporaryCamera(c: Case, facts: RelocateTemporaryCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  judgeController(c, regime, facts.controller, 'controller');
  judgePublicAuthority(c, regime, facts.controller);
  if (regime !== 'open-temporary') {
    c.note(
      'lcam-5-p2-1-al5',
      'no',
      say(
        'Seule une caméra fixe temporaire dans un lieu ouvert se déplace dans le périmètre d’un avis ; déplacer une autre caméra est une modification ou un nouveau projet.',
        'Enkel een tijdelijk vaste camera in een niet-besloten plaats wordt verplaatst binnen de perimeter van een advies; een andere camera verplaatsen is een wijziging of een nieuw project.',
        'Only a temporary fixed camera in an open place is moved within the perimeter of an advice; moving another camera is a modification or a new project.',
      ),
      {
        mend: say(
          'Notifier une modification, ou demander un avis pour le nouveau lieu.',
          'Een wijziging meedelen, of een advies vragen voor de nieuwe plaats.',
          'Notify a modification, or ask for an advice on the new place.',
        ),
        who: ['camera-controller'],
      },
    );
    return;
  }
  judgeAdviceOrConsultation(c, regime, { ...facts, before: c.at, validAt: c.at });
  if (isRoadOfAnother(facts.place) !== true) judgeInsidePerimeter(c, facts.insidePerimeter);
  if (facts.moveNotifiedAt === undefined)
    c.duty({
      id: 'notify-relocation',
      basis: 'law',
      provision: 'lcam-5-p3-al2',
      text: say(
        'Notifier le déplacement aux services de police, comme modification du dispositif.',
        'De verplaatsing aan de politiediensten meedelen, als wijziging van het systeem.',
        'Notify the move to the police services, as a modification of the system.',
      ),
      dueWithin: 'no-term',
      by: ['camera-controller', 'designated-notifier'],
      toWhom: ['police-service'],
    });
  else
    c.note(
      'lcam-5-p3-al2',
      'yes',
      say(
        'Le déplacement, ou le plan de déplacements dont il fait partie, a été notifié.',
        'De verplaatsing, of het verplaatsingsplan waarvan zij deel uitmaakt, is meegedeeld.',
        'The move, or the plan of moves it is part of, has been notified.',
      ),
    );
}

function judgeInsidePerimeter(c: Case, inside: boolean | undefined): void {
  c.fact(adviceProvisions['open-temporary'].advice, inside, {
    yes: say(
      'Le nouvel endroit se trouve dans le périmètre de l’avis.',
      'De nieuwe plaats ligt binnen de perimeter van het advies.',
      'The new place lies inside the perimeter of the advice.',
    ),
    no: say(
      'Le nouvel endroit se trouve hors du périmètre sur lequel le conseil a rendu son avis.',
      'De nieuwe plaats ligt buiten de perimeter waarover de raad advies gaf.',
      'The new place lies outside the perimeter on which the council gave its advice.',
    ),
    mend: say(
      'Rester dans le périmètre, ou demander un nouvel avis.',
      'Binnen de perimeter blijven, of een nieuw advies vragen.',
      'Stay inside the perimeter, or ask for a new advice.',
    ),
    who: ['camera-controller', 'municipal-council'],
    path: 'insidePerimeter',
  });
}

/** Who may have the register on request: the data protection authority and the police services. @law lcam-5-p3-al4-s3 R-15 */
const registerReaders: readonly RoleKey[] = ['dpa', 'competent-dpa', ...policeRoles];

/** Consulting the register of a controller. @law lcam-5-p3-al4-s3 lcam-6-p2-al4-s3 lcam-7-p2-al5-s3 lcam-7-3-p1-al4-s3 */
export function judgeConsultCameraRegister(c: Case, facts: ConsultCameraRegisterFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { registerReaders: id, register } = provisionsOf[system.regime];
  if (isDomestic(system.regime, facts) === true) {
    c.note(
      register,
      'no',
      say(
        'Aucun registre n’est dû pour cette caméra domestique : il n’y a rien à consulter.',
        'Voor deze huishoudelijke camera is geen register verschuldigd: er valt niets te raadplegen.',
        'No register is owed for this domestic camera: there is nothing to consult.',
      ),
    );
    return;
  }
  const role = facts.consultedBy?.role;
  c.choice('R-40');
  c.fact(id, role === undefined ? undefined : registerReaders.includes(role), {
    yes: say(
      'Le registre est mis à la disposition de l’Autorité de protection des données ou des services de police.',
      'Het register wordt ter beschikking gesteld van de Gegevensbeschermingsautoriteit of van de politiediensten.',
      'The register is made available to the Data Protection Authority or the police services.',
    ),
    no: say(
      'Ce texte ne donne le registre qu’à l’Autorité de protection des données et aux services de police.',
      'Deze tekst geeft het register enkel aan de Gegevensbeschermingsautoriteit en aan de politiediensten.',
      'This text gives the register only to the Data Protection Authority and the police services.',
    ),
    who: ['dpa', 'police-service'],
    path: 'consultedBy.role',
  });
  c.fact(id, facts.onRequest, {
    yes: say('Il est demandé.', 'Het is gevraagd.', 'It is asked for.'),
    no: say(
      'Le registre est mis à disposition sur demande.',
      'Het register wordt op verzoek ter beschikking gesteld.',
      'The register is made available on request.',
    ),
    path: 'onRequest',
  });
}
