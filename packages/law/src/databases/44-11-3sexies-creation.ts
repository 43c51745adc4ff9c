import type { Case } from '../case.ts';
import { valueOn } from '../dated.ts';
import type { Branch, IsoDuration } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, endOfDay, isLonger, limitAfter } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { judgeTool } from './44-2-tool.ts';
import { judgeDataClasses } from './44-11-3decies-content.ts';
import { readRetention } from './44-11-3decies-window.ts';
import { judgeDatabaseJournal, judgeJournalTerm } from './44-11-3novies-journal.ts';
import { noteEscalation, opinionTerm, unfollowed } from './44-11-3octies-opinion.ts';
import { judgeDatabasePurpose } from './44-11-3septies-purpose.ts';
import type {
  CreateTechnicalDatabaseFacts,
  DatabaseOpinionFacts,
  PlanTechnicalDatabaseFacts,
} from './database-facts.ts';

const ministers: readonly RoleKey[] = ['minister-interior', 'minister-justice'];

/** The project: tool, level, purposes, who creates. @law lfp-44-2-p3-al4 lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al1-separe lfp-44-11-3sexies-p1-al2 */
export function judgePlanTechnicalDatabase(c: Case, facts: PlanTechnicalDatabaseFacts): void {
  judgeProject(c, facts);
  c.duty({
    id: 'request-opinion',
    basis: 'law',
    provision: 'lfp-44-11-3octies-al1',
    text: say(
      'Soumettre le projet, ses finalités et ses modalités à l’avis du délégué à la protection des données, avant la création.',
      'Het ontwerp, zijn doeleinden en zijn modaliteiten vóór de oprichting voor advies voorleggen aan de functionaris voor gegevensbescherming.',
      'Submit the project, its purposes and its modalities to the data protection officer’s opinion, before creation.',
    ),
    dueWithin: 'before-use',
    by: ['database-controller'],
    toWhom: ['dpo'],
  });
}

function judgeProject(c: Case, facts: PlanTechnicalDatabaseFacts): void {
  judgeTool(c, facts.tool);
  const { purposes, level } = facts;
  if (purposes === undefined || purposes.length === 0) c.unknown('lfp-44-11-3septies-pt1-a', 'purposes');
  for (const [index, purpose] of (purposes ?? []).entries())
    judgeDatabasePurpose(c, purpose.branch, purpose, `purposes.${index}`);
  c.fact('lfp-44-2-p3-al4', level === undefined ? undefined : level === 'local' || level === 'national', {
    yes: say(
      'La banque de données technique est créée au niveau local ou au niveau national.',
      'De technische gegevensbank wordt op lokaal of op nationaal niveau opgericht.',
      'The technical database is created at the local or the national level.',
    ),
    no: say(
      'La loi ne connaît que deux niveaux : local et national, pas de niveau régional ni de groupe de zones.',
      'De wet kent slechts twee niveaus: lokaal en nationaal, geen gewestelijk niveau en geen groep van zones.',
      'The law knows two levels only: local and national, no regional one and no group of zones.',
    ),
    mend: say(
      'Créer une banque locale par zone, ou une banque nationale.',
      'Een lokale gegevensbank per zone oprichten, of een nationale.',
      'Create a local database a zone, or a national one.',
    ),
    who: ['chief-of-corps', ...ministers],
    path: 'level',
  });
  if (level === 'local') judgeLocalCreator(c, facts.creators);
  else if (level === 'national') judgeMinisters(c, facts);
}

function judgeLocalCreator(c: Case, creators: readonly RoleKey[] | undefined): void {
  const isChief = creators?.length === 1 && creators[0] === 'chief-of-corps';
  c.fact('lfp-44-11-3sexies-p1-al2', creators === undefined ? undefined : isChief, {
    yes: say(
      'Le chef de corps de la zone crée la banque de données locale.',
      'De korpschef van de zone richt de lokale gegevensbank op.',
      'The chief of corps of the zone creates the local database.',
    ),
    no: say(
      'Seul le chef de corps d’une zone de police crée une banque de données technique locale : ni le collège de police, ni le conseil, ni le bourgmestre.',
      'Enkel de korpschef van een politiezone richt een lokale technische gegevensbank op: niet het politiecollege, niet de raad, niet de burgemeester.',
      'Only the chief of corps of a police zone creates a local technical database: not the police college, nor the council, nor the mayor.',
    ),
    mend: say(
      'Faire créer la banque par le chef de corps.',
      'De gegevensbank laten oprichten door de korpschef.',
      'Have the chief of corps create the database.',
    ),
    who: ['chief-of-corps'],
    path: 'creators',
  });
}

/** Mixed purposes need both ministers; exclusive ones the minister of that branch. @law lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al1-separe */
function judgeMinisters(c: Case, facts: PlanTechnicalDatabaseFacts): void {
  const branches = new Set<Branch>((facts.purposes ?? []).map(({ branch }) => branch));
  const { creators } = facts;
  if (branches.size === 0) {
    c.unknown('lfp-44-11-3sexies-p1-al1-conjoint', 'purposes', ministers);
    return;
  }
  if (branches.size === 2) {
    const areBoth = creators?.length === 2 && ministers.every((minister) => creators.includes(minister));
    c.fact('lfp-44-11-3sexies-p1-al1-conjoint', creators === undefined ? undefined : areBoth, {
      yes: say(
        'Finalités mixtes : les deux ministres créent conjointement.',
        'Gemengde doeleinden: beide ministers richten gezamenlijk op.',
        'Mixed purposes: both ministers create jointly.',
      ),
      no: say(
        'Finalités administratives et judiciaires : les ministres de l’Intérieur et de la Justice doivent créer conjointement.',
        'Bestuurlijke en gerechtelijke doeleinden: de ministers van Binnenlandse Zaken en van Justitie moeten gezamenlijk oprichten.',
        'Administrative and judicial purposes: the ministers of the Interior and of Justice must create jointly.',
      ),
      mend: say(
        'Obtenir l’acte conjoint des deux ministres.',
        'De gezamenlijke akte van beide ministers verkrijgen.',
        'Obtain the joint act of both ministers.',
      ),
      who: ministers,
      path: 'creators',
    });
    return;
  }
  const minister: RoleKey = branches.has('administrative') ? 'minister-interior' : 'minister-justice';
  const isAlone = creators?.length === 1 && creators[0] === minister;
  c.fact('lfp-44-11-3sexies-p1-al1-separe', creators === undefined ? undefined : isAlone, {
    yes: say(
      'Finalités exclusives : le ministre de cette branche crée seul.',
      'Exclusieve doeleinden: de minister van die tak richt alleen op.',
      'Exclusive purposes: the minister of that branch creates alone.',
    ),
    no: say(
      'Finalités exclusives : l’Intérieur crée pour la police administrative, la Justice pour la police judiciaire, chacun séparément.',
      'Exclusieve doeleinden: Binnenlandse Zaken richt op voor de bestuurlijke politie, Justitie voor de gerechtelijke politie, elk afzonderlijk.',
      'Exclusive purposes: the Interior creates for administrative police, Justice for judicial police, each separately.',
    ),
    mend: say(
      'Faire créer la banque par le ministre compétent.',
      'De gegevensbank laten oprichten door de bevoegde minister.',
      'Have the competent minister create the database.',
    ),
    who: [minister],
    path: 'creators',
  });
}

/** The creation itself, after the opinion. @law lfp-44-11-3octies-al1 lfp-44-11-3novies-duree lfp-44-11-3decies-p2-al1 lfp-44-11-3sexies-p1-al2-rt */
export function judgeCreateTechnicalDatabase(c: Case, facts: CreateTechnicalDatabaseFacts): void {
  judgeProject(c, facts);
  judgeControllers(c, facts);
  judgeOpinionBefore(c, facts.opinion);
  judgeDataClasses(c, facts.dataClasses, facts.journalOn);
  judgeRetentionSet(c, facts.retention, facts.assessedRetention);
  judgeDatabaseJournal(c, facts.journalOn);
  judgeJournalTerm(c, facts.journalRetention);
  if (facts.level === 'local') judgeChannel(c, facts);
  if ((facts.securityDirective ?? '').trim() === '') {
    c.gate({
      id: 'security-directive-not-loaded',
      blocks: true,
      because: say(
        'Aucune directive de sécurité n’est chargée pour cette banque de données (notre règle, non la loi ; lecture R-47).',
        'Voor deze gegevensbank is geen veiligheidsrichtlijn geladen (onze regel, niet de wet; lezing R-47).',
        'No security directive is loaded for this database (our rule, not the law; reading R-47).',
      ),
    });
  }
}

/** Whoever creates becomes controller; a processor or another body does not. @law lfp-44-11-3sexies-p1-al1-rt lfp-44-11-3sexies-p1-al2-rt */
function judgeControllers(c: Case, facts: CreateTechnicalDatabaseFacts): void {
  const { creators, controllers, level } = facts;
  if (level !== 'local' && level !== 'national') return;
  const id = level === 'local' ? 'lfp-44-11-3sexies-p1-al2-rt' : 'lfp-44-11-3sexies-p1-al1-rt';
  const isSame =
    creators === undefined
      ? undefined
      : controllers === undefined ||
        (controllers.length === creators.length && creators.every((creator) => controllers.includes(creator)));
  c.fact(id, isSame, {
    yes: say(
      'Qui crée la banque de données en devient le responsable du traitement.',
      'Wie de gegevensbank opricht, wordt er de verwerkingsverantwoordelijke van.',
      'Whoever creates the database becomes its controller.',
    ),
    no: say(
      'Le responsable indiqué n’est pas celui qui crée : ni un contrat de sous-traitance ni un accord ne déplacent cette responsabilité.',
      'De vermelde verantwoordelijke is niet wie opricht: een verwerkerscontract of een afspraak verplaatst die verantwoordelijkheid niet.',
      'The controller named is not the one who creates: neither a processor’s contract nor an agreement moves that responsibility.',
    ),
    mend: say(
      'Inscrire comme responsable celui ou ceux qui créent.',
      'Wie opricht als verwerkingsverantwoordelijke vermelden.',
      'Record those who create as controllers.',
    ),
    who: level === 'local' ? ['chief-of-corps'] : ministers,
    path: 'creators',
  });
}

/** No creation before the request and the opinion; after day 30 without opinion, only with a recorded override. @law lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 lfp-44-11-3octies-al3 R-02 */
function judgeOpinionBefore(c: Case, opinion: DatabaseOpinionFacts | undefined): void {
  const received = opinion?.receivedAt === undefined ? undefined : c.moment('opinion.receivedAt', opinion.receivedAt);
  c.stated('lfp-44-11-3octies-al1', received === undefined ? undefined : c.precedes(received, c.at, true), {
    yes: say(
      'Le projet a été soumis au délégué à la protection des données avant la création.',
      'Het ontwerp is vóór de oprichting voorgelegd aan de functionaris voor gegevensbescherming.',
      'The project was submitted to the data protection officer before creation.',
    ),
    no: say(
      'Le projet n’a pas été soumis au délégué à la protection des données avant la création.',
      'Het ontwerp is niet vóór de oprichting voorgelegd aan de functionaris voor gegevensbescherming.',
      'The project was not submitted to the data protection officer before creation.',
    ),
    mend: say(
      'Demander d’abord l’avis du délégué.',
      'Eerst het advies van de functionaris vragen.',
      'Ask for the officer’s opinion first.',
    ),
    who: ['database-controller'],
    path: 'opinion.receivedAt',
  });
  c.fact('lfp-44-11-3octies-al2', opinion?.requestComplete, {
    yes: say(
      'La demande était accompagnée de l’analyse d’impact et de risques.',
      'Bij de aanvraag was de impact- en risicoanalyse gevoegd.',
      'The request came with the impact and risk assessment.',
    ),
    no: say(
      'La demande n’était pas accompagnée de l’analyse d’impact et de risques : le délai de l’avis n’a pas commencé (lecture R-02).',
      'Bij de aanvraag was geen impact- en risicoanalyse gevoegd: de adviestermijn is niet begonnen (lezing R-02).',
      'The request did not come with the impact and risk assessment: the term of the opinion has not begun (reading R-02).',
    ),
    who: ['database-controller'],
    path: 'opinion.requestComplete',
  });
  if (opinion === undefined || received === undefined) return;
  if (opinion.givenAt !== undefined) judgeOpinionGiven(c, opinion);
  else judgeNoOpinion(c, opinion, dayOf(received).add(opinionTerm));
  noteEscalation(c, unfollowed(opinion.recommendations ?? [], 'silence-is-no'));
}

function judgeOpinionGiven(c: Case, opinion: DatabaseOpinionFacts): void {
  const given = c.moment('opinion.givenAt', opinion.givenAt ?? '');
  const isDpo = opinion.by === undefined ? undefined : opinion.by === 'dpo';
  c.fact('lfp-44-11-3octies-al3', isDpo === true ? c.precedes(given, c.at, false) : isDpo, {
    yes: say(
      'Le délégué à la protection des données a rendu son avis.',
      'De functionaris voor gegevensbescherming heeft zijn advies gegeven.',
      'The data protection officer gave the opinion.',
    ),
    no: say(
      'L’avis n’est pas celui du délégué à la protection des données, rendu avant la création.',
      'Het advies is niet dat van de functionaris voor gegevensbescherming, gegeven vóór de oprichting.',
      'The opinion is not the data protection officer’s, given before creation.',
    ),
    who: ['dpo'],
    path: 'opinion.by',
  });
  const id = 'lfp-44-11-3octies-al4';
  if (opinion.recommendations === undefined) {
    c.unknown(id, 'opinion.recommendations', ['database-controller']);
    return;
  }
  c.note(
    id,
    'yes',
    say(
      'Les recommandations de l’avis sont connues ; celles qui ne sont pas suivies appellent la transmission de l’analyse.',
      'De aanbevelingen van het advies zijn bekend; die welke niet worden gevolgd, leiden tot het doorsturen van de analyse.',
      'The recommendations of the opinion are known; those not followed call for the analysis to be sent.',
    ),
  );
}

/** Silence is neither approval nor refusal. @law lfp-44-11-3octies-al3 R-02 */
function judgeNoOpinion(c: Case, opinion: DatabaseOpinionFacts, lastDay: Temporal.PlainDate): void {
  const id = 'lfp-44-11-3octies-al3';
  const last = dayInWords(lastDay);
  const isOver = c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay });
  c.deadline({ id: 'opinion-due', on: lastDay.toString(), kind: 'latest', provision: id, reading: 'R-01' });
  if (!isOver) {
    c.note(
      id,
      'no',
      say(
        `Le délégué à la protection des données a jusqu’au ${last.fr} pour rendre son avis ; il ne l’a pas encore rendu.`,
        `De functionaris voor gegevensbescherming heeft tot en met ${last.nl} om zijn advies te geven; hij heeft het nog niet gegeven.`,
        `The data protection officer has until ${last.en} to give the opinion; it has not been given yet.`,
      ),
      {
        mend: say(
          'Attendre l’avis, ou la fin des trente jours.',
          'Het advies of het einde van de dertig dagen afwachten.',
          'Wait for the opinion, or for the end of the thirty days.',
        ),
        who: ['dpo'],
        missing: ['opinion.givenAt'],
      },
    );
    return;
  }
  // the override is the whole question here: it is never taken as given because nobody mentioned it
  c.stated(id, opinion.overrideReasons ?? '', {
    yes: say(
      `Les trente jours se sont achevés le ${last.fr} sans avis ; le responsable du traitement passe outre, par une décision motivée (lecture R-02).`,
      `De dertig dagen zijn zonder advies verstreken op ${last.nl}; de verwerkingsverantwoordelijke gaat voort met een gemotiveerde beslissing (lezing R-02).`,
      `The thirty days ended on ${last.en} without an opinion; the controller goes on, by a reasoned decision (reading R-02).`,
    ),
    no: say(
      `Les trente jours se sont achevés le ${last.fr} sans avis ; le silence ne vaut pas approbation.`,
      `De dertig dagen zijn zonder advies verstreken op ${last.nl}; stilzwijgen is geen goedkeuring.`,
      `The thirty days ended on ${last.en} without an opinion; silence is no approval.`,
    ),
    mend: say(
      'Obtenir l’avis tardif, ou consigner une décision motivée de passer outre.',
      'Het laattijdige advies verkrijgen, of een gemotiveerde beslissing om voort te gaan vastleggen.',
      'Obtain the late opinion, or record a reasoned decision to go on.',
    ),
    who: ['dpo', 'database-controller'],
    path: 'opinion.overrideReasons',
  });
  c.duty({
    id: 'show-override',
    basis: 'reading',
    provision: id,
    reading: 'R-02',
    text: say(
      'Montrer à l’Organe de contrôle la décision de passer outre : les recommandations sont inconnues.',
      'De beslissing om voort te gaan aan het Controleorgaan tonen: de aanbevelingen zijn onbekend.',
      'Show the Control Organ the decision to go on: the recommendations are unknown.',
    ),
    dueWithin: 'at-once',
    by: ['database-controller'],
    toWhom: ['control-organ'],
  });
}

/** The term set for reads: never beyond twelve months, nor beyond what the assessment found necessary. @law lfp-44-11-3decies-p2-al1 R-07 */
export function judgeRetentionSet(
  c: Case,
  retention: IsoDuration | undefined,
  assessed: IsoDuration | undefined,
): void {
  const id = 'lfp-44-11-3decies-p2-al1';
  const maximum = valueOn(readRetention, c.lawDay);
  c.fact(id, retention === undefined ? undefined : !isLonger(retention, maximum, c.at), {
    yes: say(
      'La durée de conservation n’excède pas douze mois.',
      'De bewaartermijn bedraagt niet meer dan twaalf maanden.',
      'The retention does not exceed twelve months.',
    ),
    no: say(
      'La durée de conservation excède douze mois à compter de l’enregistrement.',
      'De bewaartermijn bedraagt meer dan twaalf maanden vanaf de registratie.',
      'The retention exceeds twelve months from the recording.',
    ),
    mend: say(
      'Ramener la conservation à douze mois au plus.',
      'De bewaring tot hoogstens twaalf maanden terugbrengen.',
      'Bring the retention down to twelve months at most.',
    ),
    who: ['database-controller'],
    path: 'retention',
  });
  if (retention === undefined || assessed === undefined || c.choice('R-07') !== 'assessed-term-caps') return;
  const isBeyond = isLonger(retention, assessed, c.at);
  const end = dayInWords(limitAfter(c.at, assessed, 'instant').lastDay);
  c.fact('lfp-44-11-3octies-al2', !isBeyond, {
    yes: say(
      'La durée ne dépasse pas celle que l’analyse trouve nécessaire (lecture R-07).',
      'De termijn overschrijdt niet wat de beoordeling noodzakelijk acht (lezing R-07).',
      'The term does not exceed what the assessment finds necessary (reading R-07).',
    ),
    no: say(
      `La durée dépasse celle que l’analyse trouve nécessaire (lecture R-07) : enregistré ce jour, jusqu’au ${end.fr}.`,
      `De termijn overschrijdt wat de beoordeling noodzakelijk acht (lezing R-07): vandaag geregistreerd, tot ${end.nl}.`,
      `The term exceeds what the assessment finds necessary (reading R-07): recorded today, until ${end.en}.`,
    ),
    who: ['database-controller'],
    path: 'retention',
  });
}

/** A local database transmits to the corresponding national one, if there is one. @law lfp-44-11-3sexies-p2 R-23 */
function judgeChannel(c: Case, facts: CreateTechnicalDatabaseFacts): void {
  const id = 'lfp-44-11-3sexies-p2';
  if (facts.nationalDatabaseExists === false) {
    c.warn('no-national-database');
    c.note(
      id,
      'yes',
      say(
        'Aucune banque nationale ne correspond : l’obligation de transmettre attend (lecture R-23).',
        'Er is geen overeenkomstige nationale gegevensbank: de doorzendplicht wacht (lezing R-23).',
        'No national database corresponds: the duty to transmit waits (reading R-23).',
      ),
    );
    return;
  }
  if (facts.nationalDatabaseExists === undefined) {
    c.unknown(id, 'nationalDatabaseExists');
    return;
  }
  c.fact(id, facts.transmissionChannel, {
    yes: say(
      'Un canal transmet les données à la banque nationale correspondante.',
      'Een kanaal zendt de gegevens door naar de overeenkomstige nationale gegevensbank.',
      'A channel transmits the data to the corresponding national database.',
    ),
    no: say(
      'Les données locales doivent être transmises à la banque nationale correspondante : aucun canal n’est prévu.',
      'De lokale gegevens moeten naar de overeenkomstige nationale gegevensbank worden doorgezonden: er is geen kanaal voorzien.',
      'Local data must be transmitted to the corresponding national database: no channel is provided.',
    ),
    mend: say('Prévoir le canal de transmission.', 'Het doorzendkanaal voorzien.', 'Provide the channel.'),
    who: ['chief-of-corps'],
    path: 'transmissionChannel',
  });
}
