import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { IsoDuration } from '../facts.ts';
import { lawErrors } from '../law-error.ts';
import { cameraKindOf } from '../lfp/25-2-classes.ts';
import { bodycamMinimum, countingOf, firstReached, governing } from '../lfp/25-6-retention.ts';
import { compareMoments, days, endOfMinimum, type Limit, limitAfter, months } from '../time.ts';
import { say } from '../trilingual.ts';
import { instantInWords, limitInWords, momentInWords } from '../words.ts';
import type { NonVisibleRegime } from './facts.ts';
import type { HiddenRecordingFacts } from './recording-facts.ts';

/** Maximum retention of recordings of 46/4, and by reading R-06 of a held chance find. @law lfp-46-12-al1 */
export const nonVisibleMaximum: Dated<IsoDuration> = dated(
  'lfp-46-12-al1',
  { from: '2018-05-25', is: months(12) },
  { from: '2024-01-20', is: days(365) },
);

/** The three regimes whose data end with an event. */
export type TacticalRegime = Exclude<NonVisibleRegime, 'particular-circumstances'>;

/** Where 46/12 derogates from al. 1: the term that ends with the event, and the exception for chance finds. @law lfp-46-12-al2-s1 lfp-46-12-al2-s2 lfp-46-12-al3-s1 lfp-46-12-al3-s2 lfp-46-12-al4-s1 lfp-46-12-al4-s2 */
export const termProvision: Readonly<Record<TacticalRegime, { readonly term: string; readonly chanceFind: string }>> = {
  'judicial-action': { term: 'lfp-46-12-al2-s1', chanceFind: 'lfp-46-12-al2-s2' },
  'protection-of-persons': { term: 'lfp-46-12-al3-s1', chanceFind: 'lfp-46-12-al3-s2' },
  'transfer-of-detainees': { term: 'lfp-46-12-al4-s1', chanceFind: 'lfp-46-12-al4-s2' },
};

/** Reads the interval; throws `law/interval-reversed`. */
export function checkInterval(c: Case, facts: Pick<HiddenRecordingFacts, 'recordedFrom' | 'recordedTo'>): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const to = c.moment('recordedTo', facts.recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(facts.recordedFrom, facts.recordedTo);
}

/** The legal maximum of the oldest item. */
export function maximumLimit(c: Case, facts: Pick<HiddenRecordingFacts, 'recordedFrom'>): Limit {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const term = governing(nonVisibleMaximum, from, c.lawDay, c.profile);
  c.choice('A-02');
  c.choice(term.includes('M') ? 'R-01' : 'A-01');
  return limitAfter(from, term, countingOf(term, c.profile));
}

/** Writes the last instant at which the recording may still be there. @law lfp-46-12-al1 */
export function noteMaximumDeadline(c: Case, facts: Pick<HiddenRecordingFacts, 'recordedFrom'>): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const limit = maximumLimit(c, facts);
  const term = governing(nonVisibleMaximum, from, c.lawDay, c.profile);
  const at =
    from.kind === 'instant' && c.at.kind === 'instant'
      ? firstReached(nonVisibleMaximum, from, c.profile, c.pinned ? c.lawDay : undefined).toString()
      : undefined;
  c.deadline({
    id: 'latest-deletion',
    ...(at === undefined ? { on: limit.lastDay.toString() } : { at }),
    kind: 'latest',
    provision: 'lfp-46-12-al1',
    reading: term.includes('M') ? 'R-01' : 'A-01',
  });
}

/** Writes when the data of an event have to be gone: at its end, when that is known, or at the refusal of the protected person. @law lfp-46-12-al2-s1 lfp-46-12-al3-refus */
function noteEventDeadline(c: Case, facts: HiddenRecordingFacts): void {
  const { regime } = facts;
  if (regime === undefined || regime === 'particular-circumstances' || facts.heldAsChanceFind === true) return;
  const bounds = [
    { provision: termProvision[regime].term, path: 'event.endedAt', value: facts.event?.endedAt },
    ...(regime === 'protection-of-persons'
      ? [{ provision: 'lfp-46-12-al3-refus', path: 'refusedAt', value: facts.refusedAt }]
      : []),
  ];
  for (const { provision, path, value } of bounds) {
    if (value === undefined) continue;
    const moment = c.moment(path, value);
    c.deadline({
      id: 'latest-deletion',
      ...(moment.kind === 'instant' ? { at: moment.instant.toString() } : { on: moment.day.toString() }),
      kind: 'latest',
      provision,
      reading: 'R-06',
    });
  }
}

/** Writes the last instant of a recording: the maximum of al. 1, for those of 46/4 and held chance finds, else the end of the event. */
export function noteLatestDeletion(c: Case, facts: HiddenRecordingFacts): void {
  if (facts.regime === 'particular-circumstances' || facts.heldAsChanceFind === true) noteMaximumDeadline(c, facts);
  else noteEventDeadline(c, facts);
}

/** The event of a tactical recording has ended before the moment of the act. */
export function hasEnded(c: Case, facts: HiddenRecordingFacts): boolean {
  const ended = facts.event?.endedAt;
  return ended !== undefined && c.precedes(c.moment('event.endedAt', ended), c.at, false);
}

/** The protected person has refused before the moment of the act. */
export function hasRefused(c: Case, facts: HiddenRecordingFacts): boolean {
  const refused = facts.refusedAt;
  return (
    facts.regime === 'protection-of-persons' &&
    refused !== undefined &&
    c.precedes(c.moment('refusedAt', refused), c.at, false)
  );
}

/** Nothing may still be there past its term; what is held as a chance find lives on. @law lfp-46-12-al1 lfp-46-12-al2-s1 lfp-46-12-al3-refus */
export function judgeStillThere(c: Case, facts: HiddenRecordingFacts): void {
  const { regime } = facts;
  if (regime === undefined) {
    c.unknown('lfp-46-12-al1', 'regime');
    return;
  }
  const limit = maximumLimit(c, facts);
  if (c.isPast(limit)) {
    const end = limitInWords(limit);
    c.note(
      'lfp-46-12-al1',
      'no',
      say(
        `Le maximum légal de conservation s’est achevé le ${end.fr} : l’enregistrement devait être effacé.`,
        `De wettelijke maximumbewaartermijn is geëindigd op ${end.nl}: de opname moest gewist zijn.`,
        `The legal maximum of retention ended on ${end.en}: the recording had to be deleted.`,
      ),
    );
  }
  if (regime === 'particular-circumstances') return;
  const ids = termProvision[regime];
  c.choice('R-06');
  if (facts.heldAsChanceFind === true) {
    c.note(
      ids.chanceFind,
      'yes',
      say(
        'Les passages sont gardés pour des faits punissables constatés par hasard.',
        'De fragmenten worden bewaard voor bij toeval vastgestelde strafbare feiten.',
        'The segments are held for punishable facts found by chance.',
      ),
    );
    return;
  }
  if (hasRefused(c, facts))
    c.note(
      'lfp-46-12-al3-refus',
      'no',
      say(
        'La personne protégée a marqué son refus : les données devaient être effacées.',
        'De beschermde persoon heeft zich verzet: de gegevens moesten gewist zijn.',
        'The protected person has expressed refusal: the data had to be deleted.',
      ),
    );
  else if (regime === 'protection-of-persons')
    c.note(
      'lfp-46-12-al3-refus',
      'yes',
      say(
        'Aucun refus de la personne protégée n’est consigné.',
        'Er is geen verzet van de beschermde persoon vastgelegd.',
        'No refusal of the protected person is recorded.',
      ),
    );
  judgeEvent(c, facts, ids.term);
}

function judgeEvent(c: Case, facts: HiddenRecordingFacts, id: string): void {
  const ended = facts.event?.endedAt;
  if (ended !== undefined && hasEnded(c, facts)) {
    const end = momentInWords(c.moment('event.endedAt', ended));
    c.note(
      id,
      'no',
      say(
        `L’action ou la mission a pris fin le ${end.fr} : les données devaient être effacées alors.`,
        `De actie of de opdracht is geëindigd op ${end.nl}: de gegevens moesten toen gewist worden.`,
        `The action or mission ended on ${end.en}: the data had to be deleted then.`,
      ),
    );
    return;
  }
  if (facts.event === undefined) {
    c.unknown(id, 'event');
    return;
  }
  c.note(
    id,
    'yes',
    say(
      'L’action ou la mission n’a pas pris fin.',
      'De actie of de opdracht is niet beëindigd.',
      'The action or mission has not ended.',
    ),
  );
  const to = c.moment('recordedTo', facts.recordedTo);
  if (to.kind === 'day' || c.at.kind === 'day') return;
  if (Temporal.Instant.compare(c.at.instant, to.instant.add({ hours: 24 })) > 0)
    c.gate({
      id: 'event-end-not-recorded',
      blocks: false,
      because: say(
        'Plus de vingt-quatre heures après l’enregistrement, aucune fin n’est consignée : vérifier que l’action ou la mission dure encore (notre alerte, non la loi).',
        'Meer dan vierentwintig uur na de opname is geen einde vastgelegd: nagaan of de actie of de opdracht nog duurt (onze waarschuwing, niet de wet).',
        'More than twenty-four hours after the recording no end is recorded: check that the action or mission still lasts (our alert, not the law).',
      ),
    });
}

/** Bodycams keep their minimum of thirty days (25/6, through 46/2) under 46/4. Returns the first instant at which deletion is lawful. @law lfp-25-6-al2-pt1 */
export function bodycamEarliest(c: Case, facts: HiddenRecordingFacts): Temporal.Instant | undefined {
  const term = bodycamMinimum.on(c.lawDay);
  if (term === undefined || facts.regime !== 'particular-circumstances') return undefined;
  if (cameraKindOf(facts.camera, c.lawDay) !== 'individual') return undefined;
  return endOfMinimum(c.moment('recordedTo', facts.recordedTo), term);
}

/** Judges a deletion against the minimum of bodycams. @law lfp-25-6-al2-pt1 */
export function judgeBodycamMinimum(c: Case, facts: HiddenRecordingFacts): void {
  const earliest = bodycamEarliest(c, facts);
  if (earliest === undefined) return;
  const words = instantInWords(earliest);
  c.choice('A-01');
  c.fact('lfp-25-6-al2-pt1', compareMoments(c.at, { kind: 'instant', instant: earliest }) !== -1, {
    yes: say(
      `La durée minimale de trente jours est écoulée depuis le ${words.fr}.`,
      `De minimumtermijn van dertig dagen is verstreken sinds ${words.nl}.`,
      `The minimum of thirty days has run since ${words.en}.`,
    ),
    no: say(
      `Caméra individuelle : la loi impose au moins trente jours ; l’effacement n’est possible qu’à partir du ${words.fr}.`,
      `Individuele camera: de wet legt minstens dertig dagen op; wissen kan pas vanaf ${words.nl}.`,
      `Individual camera: the law asks for at least thirty days; deletion is possible only from ${words.en}.`,
    ),
    mend: say(`Attendre le ${words.fr}.`, `Wachten tot ${words.nl}.`, `Wait until ${words.en}.`),
    path: 'recordedTo',
  });
  c.deadline({
    id: 'earliest-deletion',
    at: earliest.toString(),
    kind: 'earliest',
    provision: 'lfp-25-6-al2-pt1',
    reading: 'A-01',
  });
}
