import type { Case } from '../case.ts';
import type { Branch } from '../facts.ts';
import { isPoliceMember } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { judgeDirectiveOfCorrelation } from './44-4-directive.ts';
import { firstMonthDeciders, judgeDecider, judgeOffence } from './44-11-3decies-deciders.ts';
import { contentOf, judgeContent, judgeList } from './44-11-3decies-lists.ts';
import {
  firstMonth,
  judgeReadsKept,
  judgeSeal,
  limitOfRead,
  noteSplit,
  reachedInside,
  readsBetween,
  whenOf,
} from './44-11-3decies-window.ts';
import { judgeDatabaseJournal, noteJournalDuties } from './44-11-3novies-journal.ts';
import { judgeDatabasePurpose } from './44-11-3septies-purpose.ts';
import type {
  EndPlateCorrelationFacts,
  PlanPlateCorrelationFacts,
  PlateCorrelationFacts,
  RunPlateCorrelationFacts,
} from './search-facts.ts';

const modes = 'lfp-44-11-3decies-p4-al4';
const lists = 'lfp-44-11-3decies-p4-al1-pt1';
const criteria = 'lfp-44-11-3decies-p4-al1-pt2';
const approval = 'lfp-44-11-3decies-p4-al3-dpd';
const notice = 'lfp-44-11-3decies-p4-al5-pt2';
const administrativeWindow = 'lfp-44-11-3decies-p4-al5-pt1';
const judicialWindow = 'lfp-44-11-3decies-p4-al6-s1';
const lateCorrelation = 'lfp-44-11-3decies-p4-al6-s2';

/** What every step of a correlation needs. Returns the branch when it is known. */
function judgeBasis(c: Case, facts: PlateCorrelationFacts): Branch | undefined {
  c.stated(modes, facts.mode, {
    yes:
      facts.mode === 'realtime'
        ? say(
            'La corrélation a lieu en temps réel, à la collecte.',
            'De correlatie gebeurt in realtime, bij de inzameling.',
            'The correlation takes place in real time, at collection.',
          )
        : say(
            'La corrélation a lieu après l’enregistrement.',
            'De correlatie gebeurt na de registratie.',
            'The correlation takes place after recording.',
          ),
    no: say(
      'La corrélation doit dire si elle a lieu en temps réel ou après l’enregistrement.',
      'De correlatie moet zeggen of zij in realtime dan wel na de registratie gebeurt.',
      'The correlation must say whether it runs in real time or after recording.',
    ),
    mend: say('Indiquer le mode.', 'De wijze vermelden.', 'State the mode.'),
    who: ['operational-member'],
    path: 'mode',
  });
  const branch = facts.branch ?? facts.purpose?.branch;
  if (branch === undefined) {
    c.unknown(administrativeWindow, 'branch', ['operational-member']);
    return undefined;
  }
  judgeDatabasePurpose(c, branch, facts.purpose);
  return branch;
}

/** Planning a correlation: what it needs before it may run. @law lfp-44-11-3decies-p4-al4 lfp-44-11-3decies-p4-al1-pt1 lfp-44-4-p4-al2-s1 */
export function judgePlanCorrelation(c: Case, facts: PlanPlateCorrelationFacts): void {
  const branch = judgeBasis(c, facts);
  c.fact(modes, isPoliceMember(facts.requesterIsPolice, facts.requestedBy?.role), {
    yes: say(
      'Un membre des services de police prépare la corrélation.',
      'Een lid van de politiediensten bereidt de correlatie voor.',
      'A member of the police services prepares the correlation.',
    ),
    no: say(
      'L’article 44/11/3decies règle les corrélations des services de police ; il n’ouvre rien à d’autres.',
      'Artikel 44/11/3decies regelt de correlaties van de politiediensten; het opent niets voor anderen.',
      'Article 44/11/3decies governs correlations by the police services; it opens nothing to others.',
    ),
    who: ['police-service'],
    path: 'requesterIsPolice',
  });
  if (facts.kind === undefined) {
    c.unknown(lists, 'kind', ['operational-member']);
    return;
  }
  if (facts.kind === 'criteria') {
    c.note(
      criteria,
      'yes',
      say(
        'Corrélation avec des critères préétablis : elle ne connecte aucune banque de données (lecture R-24).',
        'Correlatie met vooraf bepaalde criteria: zij koppelt geen gegevensbank (lezing R-24).',
        'Correlation with pre-established criteria: it connects no database (reading R-24).',
      ),
    );
    c.duty({
      id: 'obtain-approval',
      basis: 'law',
      provision: approval,
      text: say(
        'Obtenir l’approbation du délégué à la protection des données avant d’établir les critères.',
        'De goedkeuring van de functionaris voor gegevensbescherming verkrijgen voordat de criteria worden bepaald.',
        'Obtain the data protection officer’s approval before the criteria are set.',
      ),
      dueWithin: 'before-use',
      by: ['database-controller'],
      toWhom: ['dpo'],
    });
    return;
  }
  judgeList(c, facts.list);
  judgeDirectiveOfCorrelation(c, facts);
  if (branch === undefined) return;
  c.duty({
    id: 'obtain-content-authorisation',
    basis: 'law',
    provision: contentOf(branch),
    text: say(
      'Faire autoriser le contenu de la liste avant la corrélation.',
      'De inhoud van de lijst vóór de correlatie laten toestaan.',
      'Have the content of the list authorised before the correlation.',
    ),
    dueWithin: 'before-use',
    by: ['operational-member'],
    toWhom: firstMonthDeciders(branch, facts.requestedBy?.level),
  });
  if (branch === 'administrative') {
    c.duty({
      id: 'notify-control-organ',
      basis: 'law',
      provision: notice,
      text: say(
        'Notifier la corrélation à l’Organe de contrôle avant qu’elle ait lieu.',
        'De correlatie vooraf ter kennis brengen van het Controleorgaan.',
        'Give the Control Organ notice of the correlation before it takes place.',
      ),
      dueWithin: 'before-use',
      by: ['police-service'],
      toWhom: ['control-organ'],
    });
  }
}

/** Running a correlation: content, notice, ages, prosecutor. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al5-pt2 lfp-44-11-3decies-p4-al6-s1 lfp-44-11-3decies-p4-al6-s2 */
export function judgeRunCorrelation(c: Case, facts: RunPlateCorrelationFacts): void {
  const branch = judgeBasis(c, facts);
  if (facts.kind === undefined) c.unknown(lists, 'kind', ['operational-member']);
  if (facts.kind === 'criteria') judgeApproved(c, facts);
  if (branch !== undefined) {
    if (facts.kind === 'list') judgeListRun(c, branch, facts);
    judgeRunWindow(c, branch, facts);
    judgeSeal(c, branch === 'administrative' ? administrativeWindow : judicialWindow, facts.sealed);
  }
  judgeDatabaseJournal(c, facts.journalOn, 'journal-access');
}

function judgeApproved(c: Case, facts: RunPlateCorrelationFacts): void {
  const given = facts.criteriaApproval;
  c.note(
    criteria,
    'yes',
    say(
      'Corrélation avec des critères préétablis.',
      'Correlatie met vooraf bepaalde criteria.',
      'Correlation with pre-established criteria.',
    ),
  );
  const isApproved =
    given?.outcome === undefined
      ? undefined
      : given.outcome === 'approved' && (given.by === undefined || given.by === 'dpo');
  c.stated(approval, isApproved, {
    yes: say(
      'Le délégué à la protection des données a approuvé les critères.',
      'De functionaris voor gegevensbescherming heeft de criteria goedgekeurd.',
      'The data protection officer approved the criteria.',
    ),
    no: say(
      'Les critères ne sont pas approuvés par le délégué à la protection des données : un refus ou le silence bloquent.',
      'De criteria zijn niet goedgekeurd door de functionaris voor gegevensbescherming: een weigering of stilzwijgen blokkeert.',
      'The criteria are not approved by the data protection officer: a refusal or silence blocks.',
    ),
    mend: say(
      'Obtenir l’approbation du délégué.',
      'De goedkeuring van de functionaris verkrijgen.',
      'Obtain the officer’s approval.',
    ),
    who: ['dpo'],
    path: 'criteriaApproval.outcome',
  });
  if (given === undefined || isApproved !== true) return;
  if (given.by === undefined) c.unknown(approval, 'criteriaApproval.by', ['dpo']);
  judgeContent(c, approval, given, 'criteriaApproval');
}

function judgeListRun(c: Case, branch: Branch, facts: RunPlateCorrelationFacts): void {
  const id = contentOf(branch);
  const given = facts.listAuthorisation;
  judgeList(c, facts.list);
  c.stated(id, given?.outcome === undefined ? undefined : given.outcome === 'granted', {
    yes: say(
      'Le contenu de la liste est autorisé.',
      'De inhoud van de lijst is toegestaan.',
      'The content of the list is authorised.',
    ),
    no: say(
      'Le contenu de la liste n’est pas autorisé.',
      'De inhoud van de lijst is niet toegestaan.',
      'The content of the list is not authorised.',
    ),
    mend: say(
      'Faire autoriser le contenu de la liste.',
      'De inhoud van de lijst laten toestaan.',
      'Have the content of the list authorised.',
    ),
    who: firstMonthDeciders(branch, facts.service?.level),
    path: 'listAuthorisation.outcome',
  });
  if (given?.outcome === 'granted') {
    const when = given.decidedAt === undefined ? c.at : c.moment('listAuthorisation.decidedAt', given.decidedAt);
    judgeDecider(c, id, { branch, by: given.by, service: facts.service, when, path: 'listAuthorisation.by' });
    judgeContent(c, id, given, 'listAuthorisation');
  }
  if (branch === 'administrative') judgeNotice(c, facts);
  judgeDirectiveOfCorrelation(c, facts);
}

/** Administrative police with lists: the Control Organ has had its notice. @law lfp-44-11-3decies-p4-al5-pt2 */
function judgeNotice(c: Case, facts: RunPlateCorrelationFacts): void {
  const given = facts.notice;
  const sentAt = given?.sentAt === undefined ? undefined : c.moment('notice.sentAt', given.sentAt);
  const mend = say(
    'Notifier d’abord la corrélation à l’Organe de contrôle.',
    'De correlatie eerst ter kennis brengen van het Controleorgaan.',
    'Give the Control Organ notice of the correlation first.',
  );
  const isBefore = sentAt === undefined ? undefined : c.precedes(sentAt, c.at, true);
  c.stated(notice, given?.given === false ? false : isBefore, {
    yes: say(
      'L’Organe de contrôle a été notifié avant la corrélation.',
      'Het Controleorgaan is vóór de correlatie in kennis gesteld.',
      'The Control Organ was notified before the correlation.',
    ),
    no: say(
      'La corrélation avec une liste n’a lieu qu’après notification à l’Organe de contrôle.',
      'De correlatie met een lijst gebeurt pas na kennisgeving aan het Controleorgaan.',
      'A correlation with a list takes place only after notice to the Control Organ.',
    ),
    mend,
    who: ['police-service'],
    path: 'notice.sentAt',
  });
  if (given === undefined || given.given === false) return;
  c.fact(notice, given.toWhom === undefined ? undefined : given.toWhom === 'control-organ', {
    yes: say(
      'La notification est allée à l’Organe de contrôle.',
      'De kennisgeving ging naar het Controleorgaan.',
      'The notice went to the Control Organ.',
    ),
    no: say(
      'La notification n’est pas allée à l’Organe de contrôle.',
      'De kennisgeving ging niet naar het Controleorgaan.',
      'The notice did not go to the Control Organ.',
    ),
    mend,
    who: ['police-service'],
    path: 'notice.toWhom',
  });
  c.fact(notice, given.coversList, {
    yes: say(
      'La notification porte sur cette liste.',
      'De kennisgeving betreft deze lijst.',
      'The notice is about this list.',
    ),
    no: say(
      'La liste a changé depuis la notification : il en faut une nouvelle (lecture R-24).',
      'De lijst is sinds de kennisgeving gewijzigd: een nieuwe is nodig (lezing R-24).',
      'The list has changed since the notice: a new one is needed (reading R-24).',
    ),
    mend,
    who: ['police-service'],
    path: 'notice.coversList',
  });
}

/** Real time searches no past; afterwards the month and the retention bound it. @law lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s1 R-24 */
function judgeRunWindow(c: Case, branch: Branch, facts: RunPlateCorrelationFacts): void {
  const id = branch === 'administrative' ? administrativeWindow : judicialWindow;
  if (facts.mode === 'realtime') {
    c.choice('R-24');
    c.note(
      id,
      'yes',
      say(
        'En temps réel, les délais sur les données enregistrées ne jouent pas (lecture R-24).',
        'In realtime spelen de termijnen voor geregistreerde gegevens niet (lezing R-24).',
        'In real time the terms on recorded data do not come into play (reading R-24).',
      ),
    );
    return;
  }
  const { recordedFrom, recordedTo } = facts;
  if (recordedFrom === undefined || recordedTo === undefined) {
    c.unknown(id, [
      ...(recordedFrom === undefined ? ['recordedFrom'] : []),
      ...(recordedTo === undefined ? ['recordedTo'] : []),
    ]);
    return;
  }
  const reads = readsBetween(c, recordedFrom, recordedTo);
  const { isPast, limit } = reachedInside(c, firstMonth, reads);
  const gate = branch === 'administrative' ? id : lateCorrelation;
  c.deadline({
    id: 'first-month-ends',
    ...whenOf(limitOfRead(c, firstMonth, reads.from)),
    kind: 'gate',
    provision: gate,
    reading: 'R-01',
  });
  if (isPast) noteSplit(c, firstMonth, reads, { id: 'younger-part-after', provision: gate });
  const isKept = judgeReadsKept(c, reads);
  if (branch === 'administrative') {
    const end = limitInWords(limit);
    c.fact(id, !isPast, {
      yes: say(
        `La corrélation a lieu dans le mois de l’enregistrement, qui s’achève le ${end.fr}.`,
        `De correlatie valt binnen de maand na de registratie, die eindigt op ${end.nl}.`,
        `The correlation falls within the month from the recording, which ends on ${end.en}.`,
      ),
      no: say(
        `Le mois à compter de l’enregistrement s’est achevé le ${end.fr} : plus de corrélation administrative, même avec l’accord du procureur du Roi.`,
        `De maand vanaf de registratie is geëindigd op ${end.nl}: geen bestuurlijke correlatie meer, ook niet met akkoord van de procureur des Konings.`,
        `The month from the recording ended on ${end.en}: no administrative correlation any more, not even with the prosecutor’s agreement.`,
      ),
      mend: say(
        'Limiter la corrélation aux passages de moins d’un mois.',
        'De correlatie beperken tot doortochten van minder dan een maand.',
        'Limit the correlation to passages younger than one month.',
      ),
      who: ['operational-member'],
      path: 'recordedFrom',
    });
    return;
  }
  c.fact(id, isKept, {
    yes: say(
      'La corrélation porte sur des données encore conservées.',
      'De correlatie betreft gegevens die nog worden bewaard.',
      'The correlation is about data still kept.',
    ),
    no: say(
      'La corrélation n’a lieu que pendant la durée de conservation des données.',
      'De correlatie gebeurt enkel tijdens de bewaartermijn van de gegevens.',
      'The correlation takes place only during the retention of the data.',
    ),
    path: 'recordedFrom',
  });
  if (isPast) judgeProsecutor(c, facts);
}

/** After the first month: the prosecutor’s authorisation and an offence of one year or more. @law lfp-44-11-3decies-p4-al6-s2 R-25 */
function judgeProsecutor(c: Case, facts: RunPlateCorrelationFacts): void {
  const given = facts.prosecutorAuthorisation;
  const mend = say(
    'Demander l’autorisation du procureur du Roi, ou limiter la corrélation aux passages de moins d’un mois.',
    'De toestemming van de procureur des Konings vragen, of de correlatie beperken tot doortochten van minder dan een maand.',
    'Ask for the public prosecutor’s authorisation, or limit the correlation to passages younger than one month.',
  );
  // past the gate this is the whole question: it is never taken as given because nobody mentioned it
  c.stated(lateCorrelation, given?.outcome === 'granted', {
    yes: say('La corrélation est autorisée.', 'De correlatie is toegestaan.', 'The correlation is authorised.'),
    no: say(
      'Après le premier mois de conservation, il faut l’autorisation du procureur du Roi ; il n’y en a pas.',
      'Na de eerste maand van bewaring is de toestemming van de procureur des Konings vereist; die is er niet.',
      'After the first month of retention the public prosecutor’s authorisation is required; there is none.',
    ),
    mend,
    who: ['prosecutor'],
    path: 'prosecutorAuthorisation.outcome',
  });
  if (given?.outcome === 'granted') {
    c.fact(lateCorrelation, given.by === undefined ? undefined : given.by === 'prosecutor', {
      yes: say(
        'L’autorisation est celle du procureur du Roi.',
        'De toestemming is die van de procureur des Konings.',
        'The authorisation is the public prosecutor’s.',
      ),
      no: say(
        'L’autorisation n’est pas celle du procureur du Roi : le texte ne nomme que lui.',
        'De toestemming is niet die van de procureur des Konings: de tekst noemt enkel hem.',
        'The authorisation is not the public prosecutor’s: the text names the prosecutor only.',
      ),
      mend,
      who: ['prosecutor'],
      path: 'prosecutorAuthorisation.by',
    });
    const decidedAt =
      given.decidedAt === undefined ? undefined : c.moment('prosecutorAuthorisation.decidedAt', given.decidedAt);
    c.fact(lateCorrelation, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, true), {
      yes: say(
        'L’autorisation précède la corrélation.',
        'De toestemming gaat aan de correlatie vooraf.',
        'The authorisation precedes the correlation.',
      ),
      no: say(
        'L’autorisation ne précède pas la corrélation.',
        'De toestemming gaat niet aan de correlatie vooraf.',
        'The authorisation does not precede the correlation.',
      ),
      mend,
      who: ['prosecutor'],
      path: 'prosecutorAuthorisation.decidedAt',
    });
    c.fact(lateCorrelation, given.covers, {
      yes: say(
        'L’autorisation couvre cette corrélation.',
        'De toestemming dekt deze correlatie.',
        'The authorisation covers this correlation.',
      ),
      no: say(
        'L’autorisation ne couvre pas cette corrélation.',
        'De toestemming dekt deze correlatie niet.',
        'The authorisation does not cover this correlation.',
      ),
      mend,
      who: ['prosecutor'],
      path: 'prosecutorAuthorisation.covers',
    });
  }
  judgeOffence(c, lateCorrelation, facts.offence, facts.purpose);
}

/** Ending a correlation is never refused: it is journaled. @law lfp-44-11-3novies */
export function judgeEndCorrelation(c: Case, facts: EndPlateCorrelationFacts): void {
  const id = 'lfp-44-11-3novies';
  const missing = [
    ...(facts.ground === undefined ? ['ground'] : []),
    ...(facts.journalOn === true ? [] : ['journalOn']),
  ];
  if (missing.length > 0) {
    c.unknown(id, missing, ['database-controller']);
  } else {
    c.note(
      id,
      'yes',
      say(
        'La fin de la corrélation est journalisée.',
        'Het einde van de correlatie wordt gelogd.',
        'The end of the correlation is journaled.',
      ),
    );
  }
  noteJournalDuties(c, 'journal-processing');
}
