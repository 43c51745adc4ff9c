import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import type {
  ConsultRegisterAsServiceFacts,
  ForbidExploitationFacts,
  ReleaseForServiceTrainingFacts,
  RequestUnderArticle14Facts,
} from './acts.ts';
import { judgeService } from './parties.ts';

const training = 'lrs-16-4-p1-al3';
const register = 'lrs-16-4-p4';
const parallel = 'lrs-16-4-p5-al1';
const service: readonly RoleKey[] = ['intelligence-service'];

/** Didactic use: anonymised, for members of the services. @law lrs-16-4-p1-al3 */
export function judgeReleaseForServiceTraining(c: Case, facts: ReleaseForServiceTrainingFacts): void {
  c.fact(training, facts.treatment === undefined ? undefined : facts.treatment === 'anonymised', {
    yes: say('Les images sont anonymisées.', 'De beelden zijn geanonimiseerd.', 'The images are anonymised.'),
    no: say(
      'Les images doivent être anonymisées d’abord ; la pseudonymisation ne suffit pas.',
      'De beelden moeten eerst geanonimiseerd zijn; pseudonimisering volstaat niet.',
      'The images must be anonymised first; pseudonymised data do not suffice.',
    ),
    mend: say('Anonymiser d’abord.', 'Eerst anonimiseren.', 'Anonymise first.'),
    who: service,
    path: 'treatment',
  });
  c.judged(training, facts.review, {
    yes: say(
      'Un relecteur nommé atteste que personne n’est plus identifiable.',
      'Een met naam genoemde nalezer bevestigt dat niemand nog herkenbaar is.',
      'A named reviewer certifies that nobody is identifiable any more.',
    ),
    no: say(
      'Le relecteur constate que des personnes restent identifiables.',
      'De nalezer stelt vast dat personen herkenbaar blijven.',
      'The reviewer finds that persons remain identifiable.',
    ),
    mend: say(
      'Reprendre l’anonymisation et la faire relire.',
      'De anonimisering overdoen en laten nalezen.',
      'Redo the anonymisation and have it reviewed.',
    ),
    who: service,
    path: 'review',
  });
  c.fact(training, facts.audience === undefined ? undefined : facts.audience === 'intelligence-members', {
    yes: say(
      'La formation s’adresse à des membres des services de renseignement et de sécurité.',
      'De opleiding richt zich tot leden van de inlichtingen- en veiligheidsdiensten.',
      'The training is for members of the intelligence and security services.',
    ),
    no: say(
      'Seule la formation des membres des services de renseignement est visée ; celle de la police relève de l’article 25/7, § 2, de la LFP.',
      'Enkel de opleiding van leden van de inlichtingendiensten is bedoeld; die van de politie valt onder artikel 25/7, § 2, WPA.',
      'Only the training of members of the intelligence services is meant; that of the police falls under article 25/7, § 2, LFP.',
    ),
    path: 'audience',
  });
  c.stated(training, facts.trainingReference, {
    yes: say('La formation est désignée.', 'De opleiding is aangeduid.', 'The training is named.'),
    no: say('La formation n’est pas désignée.', 'De opleiding is niet aangeduid.', 'The training is not named.'),
    who: service,
    path: 'trainingReference',
  });
  c.duty({
    id: 'record-anonymisation',
    basis: 'policy',
    provision: training,
    reading: 'R-41',
    text: say(
      'Consigner la source, la méthode, le relecteur et la date.',
      'Bron, methode, nalezer en datum vastleggen.',
      'Record source, method, reviewer and date.',
    ),
    dueWithin: 'at-once',
    by: service,
  });
}

/** The national register of fixed cameras, and no other register. @law lrs-16-4-p4 R-40 */
export function judgeConsultRegisterAsService(c: Case, facts: ConsultRegisterAsServiceFacts): void {
  judgeService(c, register, facts.consultedByRole, 'consultedByRole');
  c.fact(register, facts.register === undefined ? undefined : facts.register === 'national-fixed-cameras', {
    yes: say(
      'Le registre est le registre national de géolocalisation des caméras fixes.',
      'Het register is het nationaal register met de geolocatie van vaste camera’s.',
      'The register is the national geolocation register of fixed cameras.',
    ),
    no: say(
      'Le paragraphe 4 n’ouvre que le registre national des caméras fixes, pas les registres d’utilisations ni celui des bodycams.',
      'Paragraaf 4 opent enkel het nationaal register van vaste camera’s, niet de registers van gebruik of van bodycams.',
      '§ 4 opens the national register of fixed cameras only, not the registers of uses nor that of bodycams.',
    ),
    path: 'register',
  });
  c.stated(register, facts.missionReference, {
    yes: say(
      'La consultation sert l’exercice des missions du service.',
      'De raadpleging dient de uitoefening van de opdrachten van de dienst.',
      'The consultation serves the missions of the service.',
    ),
    no: say(
      'La mission du service n’est pas indiquée.',
      'De opdracht van de dienst is niet vermeld.',
      'The mission of the service is not stated.',
    ),
    who: service,
    path: 'missionReference',
  });
  c.duty({
    id: 'log-consultation',
    basis: 'policy',
    provision: register,
    text: say(
      'Consigner la consultation du registre.',
      'De raadpleging van het register vastleggen.',
      'Log the consultation of the register.',
    ),
    dueWithin: 'at-once',
    by: ['federal-police'],
  });
}

/** No way round by article 14, also while the access is suspended. @law lrs-16-4-p5-al1 R-38 */
export function judgeRequestUnderArticle14(c: Case, facts: RequestUnderArticle14Facts): void {
  judgeService(c, parallel, facts.requesterRole, 'requesterRole');
  c.choice('R-38');
  c.warn('host-lrs-14');
  const { directAccessPossible, accessSuspended } = facts;
  const barred = accessSuspended === true ? true : directAccessPossible;
  c.fact(parallel, barred === undefined ? undefined : !barred, {
    yes: say(
      'L’accès direct de l’article 16/4 n’est pas possible pour ces données : il n’exclut pas la demande.',
      'De rechtstreekse toegang van artikel 16/4 is voor deze gegevens niet mogelijk: hij sluit het verzoek niet uit.',
      'Direct access under 16/4 is not possible for these data: it does not exclude the request.',
    ),
    no:
      accessSuspended === true
        ? say(
            'L’accès direct est suspendu par un magistrat : l’article 14 ne peut servir à contourner la suspension (lecture R-38).',
            'De rechtstreekse toegang is door een magistraat geschorst: artikel 14 kan niet dienen om de schorsing te omzeilen (lezing R-38).',
            'Direct access is suspended by a magistrate: article 14 may not be used to get round it (reading R-38).',
          )
        : say(
            'Là où l’accès direct est possible, le même accès ne peut être demandé sur la base de l’article 14, alinéa 2.',
            'Waar de rechtstreekse toegang mogelijk is, kan dezelfde toegang niet worden gevraagd op grond van artikel 14, tweede lid.',
            'Where direct access is possible, the same access may not be asked for under article 14, paragraph 2.',
          ),
    ...(accessSuspended === true
      ? {}
      : {
          mend: say(
            'Passer par l’accès direct de l’article 16/4.',
            'De rechtstreekse toegang van artikel 16/4 gebruiken.',
            'Use the direct access of article 16/4.',
          ),
        }),
    who: ['intelligence-officer', 'methods-officer'],
    path: 'directAccessPossible',
  });
  if (barred === true) return;
  c.judged(parallel, facts.article14Met, {
    yes: say(
      'Une personne a vérifié l’article 14, qui n’est pas dans nos fichiers.',
      'Een persoon heeft artikel 14 nagegaan, dat niet in onze bestanden staat.',
      'A person checked article 14, which is not in our files.',
    ),
    no: say(
      'Une personne a constaté que l’article 14 n’est pas respecté.',
      'Een persoon stelde vast dat aan artikel 14 niet is voldaan.',
      'A person found that article 14 is not met.',
    ),
    who: ['police-service'],
    path: 'article14Met',
  });
}

/** Committee R forbids the exploitation; what was gathered is sealed at once. @law lrs-16-4-p2-al3-s4 lrs-16-4-p3-al4-s2 */
export function judgeForbidExploitation(c: Case, facts: ForbidExploitationFacts): void {
  if (facts.gatheredBy === undefined) {
    c.unknown('lrs-16-4-p2-al3-s4', 'gatheredBy', ['committee-r']);
    return;
  }
  const id = facts.gatheredBy === 'correlation' ? 'lrs-16-4-p3-al4-s2' : 'lrs-16-4-p2-al3-s4';
  c.fact(id, facts.decidedByRole === undefined ? undefined : facts.decidedByRole === 'committee-r', {
    yes: say(
      'L’interdiction émane du Comité permanent R.',
      'Het verbod gaat uit van het Vast Comité I.',
      'The ban comes from Committee R.',
    ),
    no: say(
      'Seul le Comité permanent R interdit l’exploitation.',
      'Enkel het Vast Comité I verbiedt het gebruik.',
      'Only Committee R forbids the exploitation.',
    ),
    who: ['committee-r'],
    path: 'decidedByRole',
  });
  c.judged(id, facts.gatheredUnlawfully, {
    yes: say(
      'Le Comité permanent R constate que les données ont été recueillies contre la loi.',
      'Het Vast Comité I stelt vast dat de gegevens tegen de wet in zijn verzameld.',
      'Committee R finds that the data were gathered against the law.',
    ),
    no: say(
      'Le Comité permanent R ne constate pas d’illégalité : rien n’est à interdire.',
      'Het Vast Comité I stelt geen onwettigheid vast: er valt niets te verbieden.',
      'Committee R finds no breach: there is nothing to forbid.',
    ),
    who: ['committee-r'],
    path: 'gatheredUnlawfully',
  });
  c.duty({
    id: 'stop-exploitation',
    basis: 'law',
    provision: id,
    text: say('Ne plus exploiter ces données.', 'Deze gegevens niet meer gebruiken.', 'Stop exploiting these data.'),
    dueWithin: 'at-once',
    by: service,
  });
  c.duty({
    id: 'seal-forbidden-data',
    basis: 'policy',
    provision: id,
    text: say(
      'Mettre sous scellés les données et ce qui en a été tiré ; la copie de la police n’est pas touchée.',
      'De gegevens en wat eruit is afgeleid verzegelen; de kopie van de politie blijft ongemoeid.',
      'Seal the data and what was derived from them; the copy of the police is untouched.',
    ),
    dueWithin: 'at-once',
    by: service,
    toWhom: ['committee-r'],
  });
}
