import type { Case } from '../case.ts';
import { readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type { ShowDemandMetFacts, TrackedDemand } from './acts.ts';
import { noteNoDemand } from './tracker.ts';

/** Day of the hearings that the proposal records. @law RES-auditions PET-demande-2 */
const hearingDay = '2023-06-13';

/** The light of one demand for one period: everything scanned, nothing confirmed or open, exports traced, the log witnessed. @law R-43 */
export function judgeShowMet(c: Case, facts: ShowDemandMetFacts): void {
  c.choice('R-43');
  const { demand } = facts;
  if (demand === undefined) {
    noteNoDemand(c);
    return;
  }
  if (demand === 'PET-demande-2') judgeHearing(c, facts);
  else if (demand === 'RES-demande-5' || demand === 'RES-demande-6') judgeByPerson(c, facts, demand);
  else judgeEvidence(c, facts, demand);
}

/** The hearing was asked for and held: the recital of the proposal is the evidence. @law PET-demande-2 RES-auditions */
function judgeHearing(c: Case, { hearingOn, hearingReference }: ShowDemandMetFacts): void {
  c.fact('PET-demande-2', hearingOn === undefined ? undefined : hearingOn === hearingDay, {
    yes: say(
      'L’audition a eu lieu le 13 juin 2023.',
      'De hoorzitting vond plaats op 13 juni 2023.',
      'The hearing was held on 13 June 2023.',
    ),
    no: say(
      'Le considérant ne mentionne d’auditions que le 13 juin 2023.',
      'De overweging vermeldt enkel hoorzittingen op 13 juni 2023.',
      'The recital mentions hearings on 13 June 2023 only.',
    ),
    who: ['brussels-parliament'],
    path: 'hearingOn',
  });
  if (!c.inForce('RES-auditions')) {
    c.unknown('PET-demande-2', 'hearingReference');
    return;
  }
  c.stated('RES-auditions', hearingReference, {
    yes: say(
      'Le considérant de la proposition est joint comme preuve.',
      'De overweging van het voorstel is als bewijs toegevoegd.',
      'The recital of the proposal is enclosed as evidence.',
    ),
    no: say(
      'Sans le considérant, la demande reste ouverte.',
      'Zonder de overweging blijft het verzoek open.',
      'Without the recital the demand stays open.',
    ),
    who: ['brussels-parliament'],
    path: 'hearingReference',
  });
}

/** A published report, a law: whether they meet the demand is a person's judgement. @law RES-demande-5 RES-demande-6 */
function judgeByPerson(c: Case, { metByJudgement }: ShowDemandMetFacts, demand: TrackedDemand): void {
  c.judged(demand, metByJudgement, {
    yes: say(
      'Une personne a jugé que le texte publié répond à la demande.',
      'Een persoon oordeelde dat de gepubliceerde tekst aan het verzoek voldoet.',
      'A person found that the published text meets the demand.',
    ),
    no: say(
      'Une personne a jugé que la demande n’est pas satisfaite.',
      'Een persoon oordeelde dat aan het verzoek niet is voldaan.',
      'A person found that the demand is not met.',
    ),
    who: demand === 'RES-demande-5' ? ['federal-government'] : ['federal-authority'],
    path: 'metByJudgement',
  });
}

function judgeEvidence(c: Case, facts: ShowDemandMetFacts, demand: TrackedDemand): void {
  judgePeriod(c, facts, demand);
  const count = (value: number | undefined) => (value === undefined ? undefined : value === 0);
  c.fact(demand, count(facts.confirmedFindings), {
    yes: say(
      'Aucun constat confirmé dans la période.',
      'Geen bevestigde vaststelling in de periode.',
      'No confirmed finding in the period.',
    ),
    no: say(
      'Un constat confirmé n’est pas remédié.',
      'Een bevestigde vaststelling is niet verholpen.',
      'A confirmed finding is not remedied.',
    ),
    path: 'confirmedFindings',
  });
  // a finding on which nobody has decided is not green and not red: a person has to
  if (facts.openFindings === undefined || facts.openFindings > 0)
    c.note(
      demand,
      facts.openFindings === undefined ? 'unknown' : 'human',
      say(
        'Des constats attendent une décision, ou nul ne dit s’il y en a : la demande reste inconnue, jamais verte.',
        'Er wachten vaststellingen op een beslissing, of niemand zegt of er zijn: het verzoek blijft onbekend, nooit groen.',
        'Findings await a decision, or nobody says whether there are any: the demand stays unknown, never green.',
      ),
      { who: ['independent-controller'], missing: ['openFindings'] },
    );
  if (demand === 'RES-demande-3-verification') judgeExports(c, facts);
  if (demand === 'RES-demande-3-verification' || demand === 'RES-demande-3-controle') judgeLog(c, facts);
  if (demand === 'RES-demande-4') judgeZones(c, facts);
  c.warn('no-evidence-only');
}

/** A period that was scanned in full, after its end. */
function judgePeriod(c: Case, facts: ShowDemandMetFacts, demand: TrackedDemand): void {
  const { fromDay, toDay, fullScopeScannedOn } = facts;
  if (fromDay === undefined || toDay === undefined || fullScopeScannedOn === undefined) {
    c.note(
      demand,
      'unknown',
      say(
        'La période ou la recherche complète manque : la demande reste inconnue, jamais verte.',
        'De periode of het volledige onderzoek ontbreekt: het verzoek blijft onbekend, nooit groen.',
        'The period or the full scan is missing: the demand stays unknown, never green.',
      ),
      { missing: ['fromDay', 'toDay', 'fullScopeScannedOn'] },
    );
    return;
  }
  const from = readDay('fromDay', fromDay);
  const to = readDay('toDay', toDay);
  const scanned = readDay('fullScopeScannedOn', fullScopeScannedOn);
  const covers =
    Temporal.PlainDate.compare(from, to) <= 0 &&
    Temporal.PlainDate.compare(from, scanned) <= 0 &&
    Temporal.PlainDate.compare(scanned, to) <= 0;
  c.fact(demand, covers, {
    yes: say(
      `Tout a été examiné le ${dayInWords(scanned).fr}, dans la période.`,
      `Alles is onderzocht op ${dayInWords(scanned).nl}, binnen de periode.`,
      `Everything was scanned on ${dayInWords(scanned).en}, within the period.`,
    ),
    no: say(
      `La recherche du ${dayInWords(scanned).fr} est hors de la période.`,
      `Het onderzoek van ${dayInWords(scanned).nl} valt buiten de periode.`,
      `The scan of ${dayInWords(scanned).en} lies outside the period.`,
    ),
    path: 'fullScopeScannedOn',
  });
}

/** @law RES-demande-3-verification */
function judgeExports(c: Case, { untracedExports }: ShowDemandMetFacts): void {
  c.fact('RES-demande-3-verification', untracedExports === undefined ? undefined : untracedExports === 0, {
    yes: say(
      'Chaque exportation mène à un système examiné.',
      'Elke export leidt naar een onderzocht systeem.',
      'Each export leads to a scanned system.',
    ),
    no: say(
      'Une exportation mène à un système qui n’est pas examiné : rien n’est vérifié pour elle.',
      'Een export leidt naar een systeem dat niet is onderzocht: daarvoor is niets geverifieerd.',
      'An export leads to a system that was not scanned: nothing is verified for it.',
    ),
    who: ['platform-operator'],
    path: 'untracedExports',
  });
}

/** Two witnesses that are not the operator, and no gap in the log. @law RES-demande-3-controle R-43 */
function judgeLog(c: Case, { independentWitnesses, logGap }: ShowDemandMetFacts): void {
  const id = 'RES-demande-3-controle';
  c.fact(id, independentWitnesses === undefined ? undefined : independentWitnesses >= 2, {
    yes: say(
      'Au moins deux témoins indépendants de l’opérateur ont signé le journal.',
      'Minstens twee getuigen, onafhankelijk van de beheerder, hebben het logboek ondertekend.',
      'At least two witnesses independent of the operator signed the log.',
    ),
    no: say(
      'Moins de deux témoins indépendants : le contrôle n’est pas indépendant.',
      'Minder dan twee onafhankelijke getuigen: de controle is niet onafhankelijk.',
      'Fewer than two independent witnesses: the control is not independent.',
    ),
    who: ['independent-controller'],
    path: 'independentWitnesses',
  });
  c.fact(id, logGap === undefined ? undefined : !logGap, {
    yes: say('Le journal est sans lacune.', 'Het logboek vertoont geen leemte.', 'The log has no gap.'),
    no: say('Le journal a une lacune.', 'Het logboek vertoont een leemte.', 'The log has a gap.'),
    who: ['platform-operator'],
    path: 'logGap',
  });
}

/** Every zone, not five of six. @law RES-demande-4 */
function judgeZones(c: Case, { zonesInventoried, zonesTotal }: ShowDemandMetFacts): void {
  const every =
    zonesInventoried === undefined || zonesTotal === undefined ? undefined : zonesInventoried === zonesTotal;
  c.fact('RES-demande-4', every, {
    yes: say(
      'Chaque zone de police a son inventaire.',
      'Elke politiezone heeft haar inventaris.',
      'Each police zone has its inventory.',
    ),
    no: say(
      'Une zone sans inventaire reste inconnue : la demande n’est pas satisfaite.',
      'Een zone zonder inventaris blijft onbekend: aan het verzoek is niet voldaan.',
      'A zone without an inventory stays unknown: the demand is not met.',
    ),
    who: ['local-police-zone'],
    path: ['zonesInventoried', 'zonesTotal'],
  });
}
