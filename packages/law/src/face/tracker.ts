import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, endOfDay, readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type {
  ConfirmRecognitionFacts,
  MarkDemandStaleFacts,
  ScanForRecognitionFacts,
  ScanScope,
  TrackedDemand,
} from './acts.ts';

/*
 * The tracker of what two political texts ask (W-23). Its findings stand in texts that are no law: each carries `binding: false`, and "allowed" here
 * means only that the light may change. What is not known leaves a question: unknown is never green.
 */

/** What a scan has to look at before it can say anything on a demand. */
const scopeOf: Readonly<Record<TrackedDemand, readonly (keyof ScanScope)[]>> = {
  'RES-demande-1': ['softwareInventory', 'licences'],
  'RES-demande-2': ['tenders', 'subsidies'],
  'RES-demande-3-controle': ['exportLedger'],
  'RES-demande-3-verification': ['exportLedger', 'softwareInventory'],
  'RES-demande-4': ['softwareInventory', 'licences', 'serviceAccounts'],
  'RES-demande-5': [],
  'RES-demande-6': [],
  'PET-demande-1-lieux': ['softwareInventory', 'licences'],
  'PET-demande-1-autorites': ['softwareInventory', 'licences', 'serviceAccounts'],
  'PET-demande-2': [],
};

const scopeNames: Readonly<Record<keyof ScanScope, Trilingual>> = {
  softwareInventory: say('l’inventaire des logiciels', 'de inventaris van de software', 'the software inventory'),
  licences: say('les licences', 'de licenties', 'the licences'),
  tenders: say('les marchés publics', 'de overheidsopdrachten', 'the public tenders'),
  subsidies: say('les subventions', 'de subsidies', 'the subsidies'),
  exportLedger: say('le registre des exportations', 'het register van de exporten', 'the ledger of exports'),
  serviceAccounts: say(
    'les comptes auprès de services de recherche de visages',
    'de accounts bij diensten voor gezichtsopzoeking',
    'the accounts at face-search services',
  ),
};

/** Without the demand there is no light to change. @law RES-demande-3-controle */
export function noteNoDemand(c: Case): void {
  c.choice('R-43');
  c.unknown('RES-demande-3-controle', 'demand', ['independent-controller']);
}

/** A scan says what it looked at; what it did not look at stays unknown. @law RES-demande-1 RES-demande-2 RES-demande-3-verification RES-demande-4 R-27 */
export function judgeScan(c: Case, facts: ScanForRecognitionFacts): void {
  c.choice('R-27');
  c.choice('R-43');
  const { demand } = facts;
  if (demand === undefined) {
    noteNoDemand(c);
    return;
  }
  c.stated(demand, facts.scannerVersion, {
    yes: say(
      'L’outil de recherche et sa version sont désignés.',
      'Het zoekmiddel en zijn versie zijn aangeduid.',
      'The scanner and its version are named.',
    ),
    no: say(
      'L’outil de recherche et sa version ne sont pas désignés.',
      'Het zoekmiddel en zijn versie zijn niet aangeduid.',
      'The scanner and its version are not named.',
    ),
    path: 'scannerVersion',
  });
  for (const part of scopeOf[demand]) {
    const name = scopeNames[part];
    c.fact(demand, facts.scope?.[part], {
      yes: say(
        `La recherche a porté sur ${name.fr}.`,
        `Het onderzoek betrof ${name.nl}.`,
        `The scan looked at ${name.en}.`,
      ),
      no: say(
        `La recherche n’a pas porté sur ${name.fr} : elle ne dit rien de cette demande.`,
        `Het onderzoek betrof niet ${name.nl}: het zegt niets over dit verzoek.`,
        `The scan did not look at ${name.en}: it says nothing on this demand.`,
      ),
      path: `scope.${part}`,
    });
  }
  c.warn('no-evidence-only');
  const next = dayOf(c.at).add({ months: 3 });
  c.gate({
    id: 'next-scan',
    blocks: false,
    because: say(
      `La prochaine recherche est due au plus tard le ${dayInWords(next).fr} (chaque trimestre ; notre règle).`,
      `Het volgende onderzoek is uiterlijk op ${dayInWords(next).nl} verschuldigd (elk kwartaal; onze regel).`,
      `The next scan is due by ${dayInWords(next).en} (each quarter; our rule).`,
    ),
  });
}

/** Confirmed or dismissed by someone independent, the controller heard, with reasons. @law RES-demande-3-controle */
export function judgeConfirmRecognition(c: Case, facts: ConfirmRecognitionFacts): void {
  const id = 'RES-demande-3-controle';
  const who: readonly RoleKey[] = ['independent-controller'];
  c.choice('R-43');
  c.stated(id, facts.outcome, {
    yes: say(
      'Le constat est confirmé ou écarté.',
      'De vaststelling is bevestigd of verworpen.',
      'The finding is confirmed or dismissed.',
    ),
    no: say(
      'La décision ne dit pas si le constat est confirmé.',
      'De beslissing zegt niet of de vaststelling is bevestigd.',
      'The decision does not say whether the finding is confirmed.',
    ),
    who,
    path: 'outcome',
  });
  const role = facts.reviewerRole;
  const independent =
    facts.reviewerIsScannedBody === true ? false : role === undefined ? undefined : role === 'independent-controller';
  c.fact(id, independent, {
    yes: say(
      'La personne qui décide est indépendante de l’organisme examiné.',
      'Wie beslist, is onafhankelijk van de onderzochte instantie.',
      'The person who decides is independent of the body that was scanned.',
    ),
    no: say(
      'L’organisme examiné, ou qui dépend de lui, ne peut confirmer ni écarter le constat.',
      'De onderzochte instantie, of wie ervan afhangt, kan de vaststelling niet bevestigen of verwerpen.',
      'The body that was scanned, or whoever depends on it, can neither confirm nor dismiss the finding.',
    ),
    who,
    path: 'reviewerRole',
  });
  c.fact(id, facts.controllerHeard, {
    yes: say(
      'Le responsable concerné a été entendu.',
      'De betrokken verantwoordelijke is gehoord.',
      'The controller concerned was heard.',
    ),
    no: say(
      'Le responsable concerné n’a pas été entendu.',
      'De betrokken verantwoordelijke is niet gehoord.',
      'The controller concerned was not heard.',
    ),
    who,
    path: 'controllerHeard',
  });
  c.stated(id, facts.reasons, {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision n’est pas motivée.', 'De beslissing is niet gemotiveerd.', 'The decision is not reasoned.'),
    who,
    path: 'reasons',
  });
}

/** A demand that was met goes stale when its next scan is overdue. @law RES-demande-1 R-27 R-43 */
export function judgeMarkStale(c: Case, facts: MarkDemandStaleFacts): void {
  c.choice('R-27');
  if (facts.demand === undefined) {
    noteNoDemand(c);
    return;
  }
  if (facts.nextScanDueOn === undefined) {
    c.unknown(facts.demand, 'nextScanDueOn');
    return;
  }
  const lastDay = readDay('nextScanDueOn', facts.nextScanDueOn);
  const words = dayInWords(lastDay);
  c.fact(facts.demand, c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay }), {
    yes: say(
      `La recherche due le ${words.fr} n’a pas eu lieu : le résultat précédent ne vaut plus.`,
      `Het onderzoek van uiterlijk ${words.nl} is er niet gekomen: het vorige resultaat geldt niet meer.`,
      `The scan due on ${words.en} was not made: the earlier result holds no longer.`,
    ),
    no: say(
      `La prochaine recherche peut encore avoir lieu jusqu’au ${words.fr}.`,
      `Het volgende onderzoek kan nog tot ${words.nl}.`,
      `The next scan may still be made until ${words.en}.`,
    ),
    path: 'nextScanDueOn',
  });
}
