import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeDatabaseJournal } from './44-11-3novies-journal.ts';
import type {
  DesignateDpoFacts,
  GuaranteeDatabaseSecurityFacts,
  InspectTechnicalDatabaseFacts,
} from './database-facts.ts';

const heads: readonly RoleKey[] = ['chief-of-corps', 'commissioner-general', 'director-general', 'federal-director'];

/** Until 28-06-2019 the adviser of 44/3; from 29-06-2019 the data protection officer of article 144. @law lfp-44-3-p1-al3 lpi-144-al1 */
export function judgeDesignateDpo(c: Case, facts: DesignateDpoFacts): void {
  const isAdviserDay = c.inForce('lfp-44-3-p1-al3');
  const id = isAdviserDay ? 'lfp-44-3-p1-al3' : 'lpi-144-al1';
  if (!isAdviserDay) c.warn('stored-copy');
  const by = facts.designatedBy?.role;
  c.fact(id, by === undefined ? undefined : heads.includes(by), {
    yes: say(
      'La désignation émane du chef de la zone, du commissariat général, de la direction générale ou de la direction.',
      'De aanwijzing gaat uit van het hoofd van de zone, het commissariaat-generaal, de algemene directie of de directie.',
      'The designation comes from the head of the zone, the commissioner general, the directorate-general or the directorate.',
    ),
    no: say(
      'Cette fonction ne désigne pas : chaque zone, le commissaire général, chaque direction générale et chaque direction désignent.',
      'Deze functie wijst niet aan: elke zone, de commissaris-generaal, elke algemene directie en elke directie wijzen aan.',
      'This function does not designate: each zone, the commissioner general, each directorate-general and each directorate do.',
    ),
    who: heads,
    path: 'designatedBy.role',
  });
  const accepted: readonly RoleKey[] = isAdviserDay ? ['security-privacy-adviser', 'dpo'] : ['dpo'];
  c.fact(id, facts.designee === undefined ? undefined : accepted.includes(facts.designee), {
    yes: say(
      'La fonction donnée est celle que la loi connaît ce jour.',
      'De gegeven functie is die welke de wet op die dag kent.',
      'The function given is the one the law knows on that day.',
    ),
    no: say(
      'La loi connaît ce jour le délégué à la protection des données ; le conseiller de l’article 44/3 a disparu le 29 juin 2019.',
      'De wet kent op die dag de functionaris voor gegevensbescherming; de consulent van artikel 44/3 is op 29 juni 2019 verdwenen.',
      'On that day the law knows the data protection officer; the adviser of article 44/3 ended on 29 June 2019.',
    ),
    who: heads,
    path: 'designee',
  });
  c.fact(id, facts.designeeIsHead === undefined ? undefined : !facts.designeeIsHead, {
    yes: say(
      'La personne désignée n’est pas celle qui dirige le service.',
      'De aangewezen persoon leidt de dienst niet.',
      'The person designated does not head the service.',
    ),
    no: say(
      'Qui dirige le service ne peut être son propre délégué : la fonction est indépendante.',
      'Wie de dienst leidt, kan niet de eigen functionaris zijn: de functie is onafhankelijk.',
      'Whoever heads the service cannot be its own officer: the function is independent.',
    ),
    mend: say('Désigner une autre personne.', 'Een andere persoon aanwijzen.', 'Designate another person.'),
    who: heads,
    path: 'designeeIsHead',
  });
  if (isAdviserDay) return;
  c.fact(id, facts.designeeIsPoliceStaff, {
    yes: say(
      'La personne désignée appartient au personnel de la police.',
      'De aangewezen persoon behoort tot het politiepersoneel.',
      'The person designated belongs to the police staff.',
    ),
    no: say(
      'Le délégué est désigné parmi le personnel de la police.',
      'De functionaris wordt aangewezen onder het politiepersoneel.',
      'The officer is designated among the police staff.',
    ),
    who: heads,
    path: 'designeeIsPoliceStaff',
  });
}

/** The five qualities of 44/4 § 2. */
const qualities = ['reliability', 'confidentiality', 'availability', 'traceability', 'integrity'] as const;

/** The security measures of 44/4 § 2 and who answers for them. @law lfp-44-4-p2-al2 R-47 */
export function judgeGuaranteeDatabaseSecurity(c: Case, facts: GuaranteeDatabaseSecurityFacts): void {
  const id = 'lfp-44-4-p2-al2';
  const { guaranteedBy, level } = facts;
  const who: readonly RoleKey[] =
    level === 'local'
      ? ['chief-of-corps']
      : level === 'federal'
        ? ['commissioner-general', 'director-general', 'federal-director']
        : heads;
  c.fact(id, guaranteedBy === undefined ? undefined : who.includes(guaranteedBy), {
    yes: say(
      'Le garant est celui que la loi désigne.',
      'De waarborg gaat uit van wie de wet aanwijst.',
      'The guarantor is the one the law names.',
    ),
    no: say(
      'Le chef de corps répond de la sécurité pour la zone ; à la police fédérale, le commissaire général, le directeur général ou le directeur.',
      'De korpschef staat in voor de veiligheid van de zone; bij de federale politie de commissaris-generaal, de directeur-generaal of de directeur.',
      'The chief of corps answers for security in the zone; in the federal police the commissioner general, director general or director.',
    ),
    who,
    path: 'guaranteedBy',
  });
  c.stated(id, facts.securityDirective, {
    yes: say(
      'La directive de sécurité applicable est indiquée.',
      'De toepasselijke veiligheidsrichtlijn is vermeld.',
      'The security directive that applies is stated.',
    ),
    no: say(
      'Aucune directive de sécurité n’est indiquée pour cette banque de données.',
      'Voor deze gegevensbank is geen veiligheidsrichtlijn vermeld.',
      'No security directive is stated for this database.',
    ),
    who,
    path: 'securityDirective',
  });
  const { measures } = facts;
  const isComplete = measures === undefined ? undefined : qualities.every((quality) => measures.includes(quality));
  c.fact(id, isComplete, {
    yes: say(
      'Les mesures couvrent fiabilité, confidentialité, disponibilité, traçabilité et intégrité.',
      'De maatregelen dekken betrouwbaarheid, vertrouwelijkheid, beschikbaarheid, traceerbaarheid en integriteit.',
      'The measures cover reliability, confidentiality, availability, traceability and integrity.',
    ),
    no: say(
      'Il manque des mesures : fiabilité, confidentialité, disponibilité, traçabilité ou intégrité.',
      'Er ontbreken maatregelen: betrouwbaarheid, vertrouwelijkheid, beschikbaarheid, traceerbaarheid of integriteit.',
      'Measures are missing: reliability, confidentiality, availability, traceability or integrity.',
    ),
    who,
    path: 'measures',
  });
}

/** The Control Organ inspects a technical database or its journal. Since 29-06-2019 its power is in the law of 30 July 2018. @law lfp-44-6-al1 lfp-44-11-3novies R-15 */
export function judgeInspectTechnicalDatabase(c: Case, facts: InspectTechnicalDatabaseFacts): void {
  const id = 'lfp-44-6-al1';
  const role = facts.inspectedBy?.role;
  if (c.inForce(id)) {
    c.fact(id, role === undefined ? undefined : role === 'control-organ', {
      yes: say(
        'L’Organe de contrôle contrôle les traitements des banques de données techniques.',
        'Het Controleorgaan controleert de verwerkingen in de technische gegevensbanken.',
        'The Control Organ controls the processing in technical databases.',
      ),
      no: say(
        'L’article 44/6 confie ce contrôle à l’Organe de contrôle seul.',
        'Artikel 44/6 draagt deze controle enkel aan het Controleorgaan op.',
        'Article 44/6 gives this control to the Control Organ alone.',
      ),
      who: ['control-organ'],
      path: 'inspectedBy.role',
    });
  } else {
    c.warn('law-30-07-2018');
    // the law of 30 July 2018 is not in our files: a person checks it, unless the question takes what it does not mention as fulfilled
    const isTaken = role === 'control-organ' && c.assumes('inspectedBy');
    c.note(
      'lfp-44-11-3novies',
      isTaken ? 'yes' : 'human',
      say(
        'Depuis le 29 juin 2019, le pouvoir de contrôle repose sur la loi du 30 juillet 2018 (articles 71 et suivants), qui n’est pas jugée ici : une personne le vérifie.',
        'Sinds 29 juni 2019 berust de controlebevoegdheid op de wet van 30 juli 2018 (artikelen 71 en volgende), die hier niet wordt beoordeeld: een persoon gaat dit na.',
        'Since 29 June 2019 the power of control rests on the law of 30 July 2018 (articles 71 and following), which is not judged here: a person checks it.',
      ),
      isTaken ? {} : { who: ['dpo'], ...(role === undefined ? { missing: ['inspectedBy.role'] } : {}) },
    );
  }
  judgeDatabaseJournal(c, facts.journalOn, 'journal-access');
}
