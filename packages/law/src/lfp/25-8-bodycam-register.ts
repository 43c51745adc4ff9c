import type { ConsultBodycamRegisterFacts, EnterBodycamRegisterFacts, ExtractBodycamDataFacts } from '../acts.ts';
import type { Case } from '../case.ts';
import type { DesignationFacts } from '../facts.ts';
import { bodycamControllers, policeRoles } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, days, limitAfter, readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { judgeStillKept } from './25-6-deletion.ts';
import { judgeTrace } from './25-7-trace.ts';
import { judgeWindow, windowState } from './25-7-window.ts';

/** A dated designation by the controller, in force on the day of the act. @law lfp-25-8-p2-al6 lfp-25-8-p2-al7 */
export function judgeDesignation(
  c: Case,
  provision: string,
  designation: DesignationFacts | undefined,
  path: string,
): void {
  const who = bodycamControllers;
  const mend = say(
    'Obtenir une désignation datée du responsable du traitement.',
    'Een gedateerde aanwijzing door de verwerkingsverantwoordelijke verkrijgen.',
    'Obtain a dated designation by the controller.',
  );
  if (designation?.fromDay === undefined) {
    c.note(
      provision,
      'no',
      say(
        'Aucune désignation datée du responsable du traitement.',
        'Geen gedateerde aanwijzing door de verwerkingsverantwoordelijke.',
        'No dated designation by the controller.',
      ),
      { mend, who, missing: [path] },
    );
    return;
  }
  if (designation.by !== undefined && !bodycamControllers.includes(designation.by)) {
    c.note(
      provision,
      'no',
      say(
        'La désignation n’émane pas du responsable du traitement.',
        'De aanwijzing gaat niet uit van de verwerkingsverantwoordelijke.',
        'The designation does not come from the controller.',
      ),
      { mend, who },
    );
    return;
  }
  const day = dayOf(c.at);
  const from = readDay(`${path}.fromDay`, designation.fromDay);
  const to = designation.toDay === undefined ? undefined : readDay(`${path}.toDay`, designation.toDay);
  const begun = Temporal.PlainDate.compare(from, day) <= 0;
  const ended = to !== undefined && Temporal.PlainDate.compare(to, day) < 0;
  if (begun && !ended) {
    c.note(
      provision,
      'yes',
      say(
        `Désignation en vigueur depuis le ${dayInWords(from).fr}.`,
        `Aanwijzing van kracht sinds ${dayInWords(from).nl}.`,
        `Designation in force since ${dayInWords(from).en}.`,
      ),
    );
  } else {
    c.note(
      provision,
      'no',
      say(
        'La désignation n’est pas en vigueur ce jour.',
        'De aanwijzing is op die dag niet van kracht.',
        'The designation is not in force on that day.',
      ),
      { mend, who },
    );
  }
}

const present = (what: Trilingual) => ({
  yes: say(`${what.fr} : présent.`, `${what.nl}: aanwezig.`, `${what.en}: present.`),
  no: say(
    `${what.fr} : absent, la ligne est incomplète.`,
    `${what.nl}: ontbreekt, de regel is onvolledig.`,
    `${what.en}: absent, the line is incomplete.`,
  ),
});

/** Entering a bodycam recording in the register. @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai lfp-25-8-p2-al1-pt1 lfp-25-8-p2-al1-pt2 lfp-25-8-p2-al1-pt3 lfp-25-8-p2-al1-pt4 */
export function judgeEnterBodycamRegister(c: Case, facts: EnterBodycamRegisterFacts): void {
  const role = facts.controller?.role;
  const level = facts.controller?.level;
  const fits =
    role === undefined
      ? undefined
      : bodycamControllers.includes(role) &&
        (level !== 'local' || role === 'chief-of-corps') &&
        (level !== 'federal' || role !== 'chief-of-corps');
  c.fact('lfp-25-8-p2-al1', fits, {
    yes: say(
      'Le registre relève du responsable du traitement que la loi nomme.',
      'Het register valt onder de verwerkingsverantwoordelijke die de wet noemt.',
      'The register is that of the controller the law names.',
    ),
    no: say(
      'Le responsable du traitement est le chef de corps, le commissaire général, le directeur général ou le directeur.',
      'De verwerkingsverantwoordelijke is de korpschef, de commissaris-generaal, de directeur-generaal of de directeur.',
      'The controller is the chief of corps, the commissioner general, the director general or the director.',
    ),
    who: bodycamControllers,
    path: 'controller.role',
  });
  const who: readonly RoleKey[] = ['operational-member'];
  c.stated('lfp-25-8-p2-al1-pt1', facts.recordingReference, {
    ...present(say('Enregistrements audiovisuels', 'Audiovisuele opnamen', 'Audiovisual recordings')),
    who,
    path: 'recordingReference',
  });
  c.stated('lfp-25-8-p2-al1-pt2', facts.usedFrom, {
    ...present(say('Moment ou période d’utilisation', 'Tijdstip of periode van gebruik', 'Moment or period of use')),
    who,
    path: 'usedFrom',
  });
  c.stated('lfp-25-8-p2-al1-pt3', facts.wearerReference, {
    ...present(say('Identification du porteur', 'Identificatie van de drager', 'Identification of the wearer')),
    who,
    path: 'wearerReference',
  });
  if (facts.wearerConflict === true) {
    c.note(
      'lfp-25-8-p2-al1-pt3',
      'no',
      say(
        'Deux porteurs sont inscrits pour la même caméra au même moment.',
        'Twee dragers zijn ingeschreven voor dezelfde camera op hetzelfde ogenblik.',
        'Two wearers are entered for the same camera at the same time.',
      ),
      {
        mend: say(
          'Corriger l’identification du porteur.',
          'De identificatie van de drager verbeteren.',
          'Correct the identification of the wearer.',
        ),
        who,
      },
    );
  }
  c.stated('lfp-25-8-p2-al1-pt4', facts.placeOrRoute, {
    ...present(say('Lieu ou trajet', 'Plaats of traject', 'Place or route')),
    who,
    path: 'placeOrRoute',
  });
  judgeDelay(c, facts);
  c.duty({
    id: 'erase-bodycam-data',
    provision: 'lfp-25-8-p2-al4',
    text: say(
      'Effacer l’enregistrement et ses données au terme.',
      'De opname en haar gegevens na de termijn wissen.',
      'Erase the recording and its data at the term.',
    ),
    dueWithin: 'P365D',
    by: bodycamControllers,
  });
  c.warn('gpi-104');
}

function judgeDelay(c: Case, facts: EnterBodycamRegisterFacts): void {
  const id = 'lfp-25-8-p2-al1-delai';
  if (facts.automatic === true) {
    c.note(id, 'yes', say('Versement automatique.', 'Automatische opname.', 'Automatic entry.'));
    return;
  }
  if (facts.recordedAt === undefined) {
    c.unknown(id, ['automatic', 'recordedAt'], ['operational-member']);
    return;
  }
  const late = c.isPast(limitAfter(c.moment('recordedAt', facts.recordedAt), days(1), 'instant'));
  if (!late) {
    c.note(
      id,
      'yes',
      say(
        'Versement dans les vingt-quatre heures de l’enregistrement.',
        'Opname binnen vierentwintig uur na de opname.',
        'Entry within twenty-four hours of the recording.',
      ),
    );
    return;
  }
  const reason = (facts.lateReason ?? '').trim() !== '';
  c.note(
    id,
    'yes',
    reason
      ? say(
          'Versement tardif, avec motif : le texte ne fixe pas de délai chiffré, le motif est consigné.',
          'Late opname, met reden: de tekst bepaalt geen termijn in cijfers, de reden is vastgelegd.',
          'Late entry, with reason: the text sets no figure, the reason is recorded.',
        )
      : say(
          'Versement tardif : le texte ne fixe pas de délai chiffré ; le versement reste dû et le retard doit être expliqué.',
          'Late opname: de tekst bepaalt geen termijn in cijfers; de opname blijft verplicht en de vertraging moet worden verklaard.',
          'Late entry: the text sets no figure; the entry remains due and the delay has to be explained.',
        ),
  );
  if (!reason) {
    c.warn('late-entry');
    c.gate({
      id: 'late-entry-unexplained',
      blocks: false,
      because: say(
        'Plus de vingt-quatre heures après l’enregistrement, sans motif (notre alerte, non la loi).',
        'Meer dan vierentwintig uur na de opname, zonder reden (onze waarschuwing, niet de wet).',
        'More than twenty-four hours after the recording, without reason (our alert, not the law).',
      ),
    });
  }
}

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
  judgeTrace(c, { ...facts, accessProtected: true });
  c.warn('gpi-104');
}

const recipientRule = {
  police: 'lfp-25-8-p2-al8-pt1',
  authority: 'lfp-25-8-p2-al8-pt2',
  complaints: 'lfp-25-8-p2-al8-pt3',
  trainer: 'lfp-25-8-p2-al8-pt4',
} as const;

const recipientRoles: { readonly [K in keyof typeof recipientRule]: readonly RoleKey[] } = {
  police: policeRoles,
  authority: [
    'judicial-police-authority',
    'administrative-police-authority',
    'prosecutor',
    'investigating-judge',
    'mayor',
    'minister-interior',
  ],
  complaints: ['complaints-authority'],
  trainer: ['police-trainer'],
};

function judgeRecipient(c: Case, facts: ExtractBodycamDataFacts): void {
  const recipient = facts.recipient;
  const recipientClass = recipient?.recipientClass;
  if (recipientClass === undefined) {
    c.unknown('lfp-25-8-p2-al8-pt1', 'recipient.recipientClass');
    return;
  }
  const outside = say(
    'Le destinataire ne figure pas dans la liste fermée de l’article 25/8, § 2, alinéa 8.',
    'De ontvanger staat niet in de gesloten lijst van artikel 25/8, § 2, achtste lid.',
    'The recipient is not on the closed list of article 25/8, § 2, paragraph 8.',
  );
  if (recipientClass === 'other') {
    c.note('lfp-25-8-p2-al8-pt1', 'no', outside);
    return;
  }
  const rule = recipientRule[recipientClass];
  const role = recipient?.role;
  c.fact(rule, role === undefined ? undefined : recipientRoles[recipientClass].includes(role), {
    yes: say(
      'Le destinataire figure dans la liste de l’alinéa 8.',
      'De ontvanger staat in de lijst van het achtste lid.',
      'The recipient is on the list of paragraph 8.',
    ),
    no: outside,
    path: 'recipient.role',
  });
  if (recipientClass === 'police') {
    c.fact(rule, recipient?.needToKnow, {
      yes: say(
        'Le destinataire a besoin d’en connaître pour ses missions.',
        'De ontvanger heeft de gegevens nodig voor zijn opdrachten.',
        'The recipient needs to know for his missions.',
      ),
      no: say(
        'Le destinataire n’a pas besoin d’en connaître pour ses missions.',
        'De ontvanger heeft de gegevens niet nodig voor zijn opdrachten.',
        'The recipient does not need to know for his missions.',
      ),
      path: 'recipient.needToKnow',
    });
  }
}

/** Extracting and transmitting bodycam data. @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al8-pt2 lfp-25-8-p2-al8-pt3 lfp-25-8-p2-al8-pt4 lfp-25-8-p2-al5 */
export function judgeExtractBodycamData(c: Case, facts: ExtractBodycamDataFacts): void {
  judgeDesignation(c, 'lfp-25-8-p2-al7', facts.designation ?? facts.consultedBy?.designation, 'designation');
  judgePurpose(c, facts);
  judgeTime(c, facts);
  judgeTrace(c, { ...facts, accessProtected: true });
  judgeRecipient(c, facts);
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
