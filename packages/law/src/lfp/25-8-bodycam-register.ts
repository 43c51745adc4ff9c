import type { Case } from '../case.ts';
import type { ConsultBodycamRegisterFacts, ExtractBodycamDataFacts } from '../recording-facts.ts';
import { policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { judgeStillKept } from './25-6-deletion.ts';
import { judgeTrace } from './25-7-trace.ts';
import { judgeWindow, windowState } from './25-7-window.ts';
import { judgeDesignation } from './25-8-designation.ts';
import { judgeRecipient } from './25-8-recipients.ts';

const purposeWords = {
  '1': say(
    'Finalité 1° : comptes-rendus et procès-verbaux.',
    'Doeleinde 1°: verslagen en processen-verbaal.',
    'Purpose 1°: reports and official records.',
  ),
  '2': say(
    'Finalité 2° : procédures de police judiciaire et administrative.',
    'Doeleinde 2°: procedures van gerechtelijke en bestuurlijke politie.',
    'Purpose 2°: judicial and administrative police procedures.',
  ),
  '3': say(
    'Finalité 3° : plaintes et procédure disciplinaire.',
    'Doeleinde 3°: klachten en tuchtprocedure.',
    'Purpose 3°: complaints and disciplinary procedure.',
  ),
} as const;

function judgePurpose(c: Case, facts: ConsultBodycamRegisterFacts): void {
  const purpose = facts.purpose;
  if (purpose === undefined || purpose === 'none') {
    c.note(
      'lfp-25-8-p2-al2-pt1',
      'no',
      say(
        'Aucune des quatre finalités de l’article 25/8, § 2, n’est indiquée.',
        'Geen van de vier doeleinden van artikel 25/8, § 2, is vermeld.',
        'None of the four purposes of article 25/8, § 2, is stated.',
      ),
      {
        mend: say(
          'Choisir la finalité 1°, 2°, 3° ou 4°.',
          'Doeleinde 1°, 2°, 3° of 4° kiezen.',
          'Choose purpose 1°, 2°, 3° or 4°.',
        ),
        missing: ['purpose'],
      },
    );
    return;
  }
  if (purpose !== '4') {
    c.note(`lfp-25-8-p2-al2-pt${purpose}`, 'yes', purposeWords[purpose]);
    return;
  }
  c.stated('lfp-25-8-p2-al2-pt4', facts.treatment === 'anonymised' || facts.treatment === 'pseudonymised', {
    yes: say(
      'Finalité 4° : objectif pédagogique, données anonymisées ou pseudonymisées.',
      'Doeleinde 4°: pedagogisch doel, geanonimiseerde of gepseudonimiseerde gegevens.',
      'Purpose 4°: teaching, anonymised or pseudonymised data.',
    ),
    no: say(
      'L’objectif pédagogique suppose des données anonymisées ou pseudonymisées.',
      'Een pedagogisch doel veronderstelt geanonimiseerde of gepseudonimiseerde gegevens.',
      'Teaching supposes anonymised or pseudonymised data.',
    ),
    mend: say(
      'Anonymiser ou pseudonymiser d’abord.',
      'Eerst anonimiseren of pseudonimiseren.',
      'Anonymise or pseudonymise first.',
    ),
    who: ['police-trainer'],
    path: 'treatment',
  });
}

function judgeTime(c: Case, facts: ConsultBodycamRegisterFacts): void {
  judgeStillKept(c, facts.recordedFrom);
  if (c.choice('A-08') === 'register-special' || !windowState(c, facts).isShut) {
    if (c.choice('A-08') !== 'register-special') judgeWindow(c, facts);
    return;
  }
  if (facts.purpose === '3' || facts.purpose === '4') {
    c.note(
      'lfp-25-7-p1-al2',
      'human',
      say(
        'Trente jours se sont écoulés. Que les plaintes, la discipline ou l’enseignement ouvrent encore l’accès est une question de lecture (A-08) : une personne en décide.',
        'Dertig dagen zijn verstreken. Of klachten, tucht of opleiding nog toegang openen, is een leesvraag (A-08): een persoon beslist.',
        'Thirty days have passed. Whether complaints, discipline or teaching still open access is a matter of reading (A-08): a person decides.',
      ),
      { who: ['dpo', 'control-organ'] },
    );
    return;
  }
  judgeWindow(c, facts);
}

function judgeNeed(c: Case, facts: ConsultBodycamRegisterFacts): void {
  c.fact('lfp-25-8-p2-al6', facts.needToKnow, {
    yes: say(
      'Le besoin d’en connaître est établi.',
      'De behoefte tot kennisname staat vast.',
      'The need to know is established.',
    ),
    no: say('Pas de besoin d’en connaître.', 'Geen behoefte tot kennisname.', 'No need to know.'),
    path: 'needToKnow',
  });
  c.fact('lfp-25-8-p2-al6', facts.withinAttributions, {
    yes: say(
      'L’accès reste dans les attributions de la personne.',
      'De toegang blijft binnen de bevoegdheden van de persoon.',
      'The access stays within the person’s attributions.',
    ),
    no: say(
      'L’accès sort des attributions de la personne.',
      'De toegang valt buiten de bevoegdheden van de persoon.',
      'The access is outside the person’s attributions.',
    ),
    path: 'withinAttributions',
  });
}

/** Direct access to the bodycam register. @law lfp-25-8-p2-al6 lfp-25-8-p2-al2-pt1 lfp-25-8-p2-al2-pt2 lfp-25-8-p2-al2-pt3 lfp-25-8-p2-al2-pt4 */
export function judgeConsultBodycamRegister(c: Case, facts: ConsultBodycamRegisterFacts): void {
  const role = facts.consultedBy?.role;
  const isPolice =
    role !== undefined && !policeRoles.includes(role)
      ? false
      : (facts.isPoliceMember ?? (role === undefined ? undefined : true));
  c.fact('lfp-25-8-p2-al6', isPolice, {
    yes: say(
      'La personne est membre des services de police.',
      'De persoon is lid van de politiediensten.',
      'The person is a member of the police services.',
    ),
    no: say(
      'L’accès direct est réservé aux membres des services de police désignés.',
      'Rechtstreekse toegang is voorbehouden aan aangewezen leden van de politiediensten.',
      'Direct access is reserved to designated members of the police services.',
    ),
    who: ['access-designee'],
    path: 'isPoliceMember',
  });
  judgeDesignation(c, 'lfp-25-8-p2-al6', facts.designation ?? facts.consultedBy?.designation, 'designation');
  judgeNeed(c, facts);
  judgePurpose(c, facts);
  judgeTime(c, facts);
  judgeTrace(c, facts, { protection: 'when-stated' });
  c.warn('gpi-104');
}

/** Extracting and transmitting bodycam data. @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al8-pt2 lfp-25-8-p2-al8-pt3 lfp-25-8-p2-al8-pt4 lfp-25-8-p2-al5 */
export function judgeExtractBodycamData(c: Case, facts: ExtractBodycamDataFacts): void {
  judgeDesignation(c, 'lfp-25-8-p2-al7', facts.designation ?? facts.consultedBy?.designation, 'designation');
  judgePurpose(c, facts);
  judgeTime(c, facts);
  judgeTrace(c, facts, { protection: 'when-stated' });
  judgeRecipient(c, facts.recipient);
  c.stated('lfp-25-8-p2-al5', facts.procedureReference, {
    yes: say(
      'La procédure que sert la copie est désignée ; ses règles de conservation s’appliquent à la copie.',
      'De procedure waarvoor de kopie dient, is aangeduid; haar bewaarregels gelden voor de kopie.',
      'The procedure the copy serves is named; its rules of retention apply to the copy.',
    ),
    no: say(
      'La procédure que sert la copie n’est pas désignée.',
      'De procedure waarvoor de kopie dient, is niet aangeduid.',
      'The procedure the copy serves is not named.',
    ),
    mend: say('Désigner la procédure.', 'De procedure aanduiden.', 'Name the procedure.'),
    path: 'procedureReference',
  });
  c.warn('criminal-file');
  c.warn('gpi-104');
}
