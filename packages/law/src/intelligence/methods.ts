import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { judgeCriteria } from './16-4-criteria.ts';
import type { DecideSpecialMethodFacts, SpecialMethodFacts, WatchLiveAsServiceFacts } from './acts.ts';
import { judgeService } from './parties.ts';

type MethodProvisions = {
  readonly observation: string;
  readonly realTime: string;
  readonly set: string;
  readonly criteria: string;
  readonly statement: string;
};

const specific: MethodProvisions = {
  observation: 'lrs-18-4-p3-al1',
  realTime: 'lrs-18-4-p3-al2',
  set: 'lrs-18-4-p3-al3',
  criteria: 'lrs-18-4-p3-al4',
  statement: 'lrs-18-4-p3-al5',
};
const exceptional: MethodProvisions = {
  observation: 'lrs-18-11-p3-al1',
  realTime: 'lrs-18-11-p3-al2',
  set: 'lrs-18-11-p3-al3',
  criteria: 'lrs-18-11-p3-al4',
  statement: 'lrs-18-11-p3-al5',
};

/** The paragraph 3 of the method: 18/4 for a specific, 18/11 for an exceptional one. A method whose kind is not said is looked up in 18/4. */
export const methodProvisions = (kind: SpecialMethodFacts['kind']): MethodProvisions =>
  kind === 'exceptional' ? exceptional : specific;

/** A method in force: its kind, its reference, its days, and the procedure that a person checks. @law lrs-18-4-p3-al1 lrs-18-4-p3-al2 lrs-18-11-p3-al1 lrs-18-11-p3-al2 */
export function judgeMethod(c: Case, method: SpecialMethodFacts | undefined, use: 'observation' | 'realTime'): void {
  c.choice('R-39');
  c.warn('host-lrs-18');
  const id = methodProvisions(method?.kind)[use];
  const who: readonly RoleKey[] = ['intelligence-head'];
  if (method !== undefined && method.kind === undefined) c.unknown(id, 'method.kind', who);
  c.stated(id, method?.kind === 'none' ? false : method?.reference, {
    yes: say(
      'L’acte se fait sous une méthode spécifique ou exceptionnelle, qui est désignée.',
      'De handeling gebeurt onder een specifieke of uitzonderlijke methode, die is aangeduid.',
      'The act is done under a specific or exceptional method, which is named.',
    ),
    no: say(
      'Aucune méthode spécifique (18/4) ou exceptionnelle (18/11) n’est désignée.',
      'Geen specifieke (18/4) of uitzonderlijke (18/11) methode is aangeduid.',
      'No specific (18/4) or exceptional (18/11) method is named.',
    ),
    mend: say(
      'Obtenir la méthode avant l’acte.',
      'De methode verkrijgen vóór de handeling.',
      'Obtain the method before the act.',
    ),
    who,
    path: 'method.reference',
  });
  if (method === undefined || method.kind === 'none') return;
  const day = dayOf(c.at);
  const from = method.fromDay === undefined ? undefined : readDay('method.fromDay', method.fromDay);
  const to = method.toDay === undefined ? undefined : readDay('method.toDay', method.toDay);
  const started = from === undefined ? undefined : Temporal.PlainDate.compare(from, day) <= 0;
  const over = to !== undefined && Temporal.PlainDate.compare(to, day) < 0;
  c.fact(id, over ? false : started, {
    yes: say(
      'La méthode est en vigueur ce jour.',
      'De methode is op die dag van kracht.',
      'The method is in force on that day.',
    ),
    no: say(
      'La méthode n’est pas en vigueur ce jour : elle n’a pas commencé, ou elle est expirée.',
      'De methode is op die dag niet van kracht: zij is nog niet begonnen of is verstreken.',
      'The method is not in force on that day: it has not begun, or it has run out.',
    ),
    who,
    path: 'method.fromDay',
  });
  if (to !== undefined)
    c.deadline({ id: 'method-end', kind: 'latest', on: to.toString(), provision: id, reading: 'R-39' });
  judgeProcedure(c, id, method.procedureFollowed, 'method.procedureFollowed');
}

function judgeProcedure(c: Case, id: string, judgement: SpecialMethodFacts['procedureFollowed'], path: string): void {
  c.judged(id, judgement, {
    yes: say(
      'Une personne atteste que la procédure de la méthode a été suivie.',
      'Een persoon bevestigt dat de procedure van de methode is gevolgd.',
      'A person certifies that the procedure of the method was followed.',
    ),
    no: say(
      'Une personne constate que la procédure de la méthode n’a pas été suivie.',
      'Een persoon stelt vast dat de procedure van de methode niet is gevolgd.',
      'A person finds that the procedure of the method was not followed.',
    ),
    who: ['intelligence-head', 'committee-r'],
    path,
  });
}

/** Live viewing: the police do not look over the shoulder; to observe in real time is a special method. @law lrs-16-4-p1-al2 lrs-18-4-p3-al1 lrs-18-11-p3-al1 R-38 */
export function judgeWatchLiveAsService(c: Case, facts: WatchLiveAsServiceFacts): void {
  const id = 'lrs-16-4-p1-al2';
  c.choice('R-38');
  judgeService(c, id, facts.viewerRole, 'viewerRole');
  c.fact(id, facts.policeControl === undefined ? undefined : !facts.policeControl, {
    yes: say(
      'La police n’exerce pas de contrôle sur ce visionnage en temps réel.',
      'De politie oefent geen toezicht uit op dit bekijken in realtime.',
      'The police exercise no control over this live viewing.',
    ),
    no: say(
      'La police contrôle ou voit ce visionnage : la loi l’exclut pour les services de renseignement.',
      'De politie oefent toezicht uit op dit bekijken of ziet het: de wet sluit dat uit voor de inlichtingendiensten.',
      'The police control or see this viewing: the law excludes it for the intelligence services.',
    ),
    mend: say(
      'Ouvrir une séance que la police ne voit pas.',
      'Een sessie openen die de politie niet ziet.',
      'Open a session that the police do not see.',
    ),
    who: ['police-service'],
    path: 'policeControl',
  });
  c.duty({
    id: 'log-live-session',
    basis: 'policy',
    provision: id,
    text: say(
      'Consigner la séance, lisible par le Comité permanent R seul.',
      'De sessie vastleggen, enkel leesbaar voor het Vast Comité I.',
      'Log the session, readable by Committee R only.',
    ),
    dueWithin: 'at-once',
    by: ['intelligence-service'],
  });
  if (facts.isObservation === undefined) {
    c.unknown('lrs-18-4-p3-al1', 'isObservation', ['intelligence-head']);
    return;
  }
  if (facts.isObservation) judgeMethod(c, facts.method, 'observation');
}

/** What the decision (18/4) or the draft authorisation (18/11) must say when it uses direct access. @law lrs-18-4-p3-al3 lrs-18-4-p3-al5 lrs-18-11-p3-al3 lrs-18-11-p3-al5 */
export function judgeDecideSpecialMethod(c: Case, facts: DecideSpecialMethodFacts): void {
  c.choice('R-39');
  c.warn('host-lrs-18');
  const provisions = methodProvisions(facts.method);
  const who: readonly RoleKey[] = ['intelligence-head'];
  if (facts.method === undefined) c.unknown(provisions.observation, 'method', who);
  const means = facts.means === 'real-time-correlation' ? provisions.realTime : provisions.observation;
  if (facts.means === undefined) c.unknown(means, 'means', who);
  c.fact(means, facts.decidedByRole === undefined ? undefined : facts.decidedByRole === 'intelligence-head', {
    yes: say(
      'La décision ou le projet émane du dirigeant de service.',
      'De beslissing of het ontwerp gaat uit van het diensthoofd.',
      'The decision or draft comes from the head of service.',
    ),
    no: say(
      'La décision ou le projet d’une telle méthode est celui du dirigeant de service.',
      'De beslissing of het ontwerp van zo’n methode gaat uit van het diensthoofd.',
      'The decision or draft of such a method is that of the head of service.',
    ),
    who,
    path: 'decidedByRole',
  });
  judgeProcedure(c, means, facts.procedureFollowed, 'procedureFollowed');
  if (facts.coversSet === true) judgeSet(c, provisions.set, facts.investigationReference);
  if (facts.usesCriteria === undefined) {
    if (facts.means === 'real-time-correlation') c.unknown(provisions.statement, 'usesCriteria', who);
    return;
  }
  if (facts.usesCriteria) {
    judgeCriteria(c, facts.criteria, { individual: provisions.criteria, heads: provisions.criteria });
    judgeStatement(c, facts, provisions.statement);
  } else {
    c.gate({
      id: 'ordinary-mentions',
      blocks: false,
      because: say(
        'Sans critères, les mentions ordinaires de la décision restent dues (lecture R-39) ; leurs articles ne sont pas dans nos fichiers.',
        'Zonder criteria blijven de gewone vermeldingen van de beslissing verschuldigd (lezing R-39); hun artikelen staan niet in onze bestanden.',
        'Without criteria the ordinary mentions of the decision stay due (reading R-39); their articles are not in our files.',
      ),
    });
  }
}

function judgeSet(c: Case, id: string, investigation: string | undefined): void {
  c.stated(id, investigation, {
    yes: say(
      'L’ensemble de données relève d’une enquête de renseignement spécifique, qui est désignée.',
      'Het geheel van gegevens hoort bij een specifiek inlichtingenonderzoek, dat is aangeduid.',
      'The set of data belongs to a specific intelligence investigation, which is named.',
    ),
    no: say(
      'Une décision sur un ensemble de données suppose une enquête de renseignement spécifique, désignée.',
      'Een beslissing over een geheel van gegevens vereist een specifiek inlichtingenonderzoek, dat is aangeduid.',
      'A decision on a set of data needs a specific intelligence investigation, by name.',
    ),
    who: ['intelligence-head'],
    path: 'investigationReference',
  });
}

function judgeStatement(c: Case, facts: DecideSpecialMethodFacts, id: string): void {
  c.stated(id, facts.threatStatement, {
    yes: say(
      'Le phénomène ou la menace est mentionné.',
      'Het fenomeen of de dreiging is vermeld.',
      'The phenomenon or threat is stated.',
    ),
    no: say(
      'Le phénomène ou la menace n’est pas mentionné.',
      'Het fenomeen of de dreiging is niet vermeld.',
      'The phenomenon or threat is not stated.',
    ),
    who: ['intelligence-head'],
    path: 'threatStatement',
  });
  c.stated(id, facts.criteriaLink, {
    yes: say(
      'Le lien avec les critères est mentionné.',
      'Het verband met de criteria is vermeld.',
      'The link with the criteria is stated.',
    ),
    no: say(
      'Le lien avec les critères n’est pas mentionné.',
      'Het verband met de criteria is niet vermeld.',
      'The link with the criteria is not stated.',
    ),
    who: ['intelligence-head'],
    path: 'criteriaLink',
  });
}
