import type { Case } from '../case.ts';
import type { DeleteRecordingFacts } from '../recording-facts.ts';
import { compareMoments, endOfMinimum, limitAfter } from '../time.ts';
import { say } from '../trilingual.ts';
import { instantInWords, limitInWords } from '../words.ts';
import { noteNonVisible } from './25-1-scope.ts';
import { cameraKindOf } from './25-2-classes.ts';
import {
  bodycamMinimum,
  countingOf,
  detentionMinimum,
  governing,
  isInDetentionPlace,
  maximumRetention,
  minimumFor,
  noteRetentionDeadlines,
} from './25-6-retention.ts';

/** Nothing older than the maximum may still be there to be opened. @law lfp-25-6 */
export function judgeStillKept(c: Case, recordedFrom: string): void {
  const from = c.moment('recordedFrom', recordedFrom);
  const term = governing(maximumRetention, from, c.lawDay, c.profile);
  const limit = limitAfter(from, term, countingOf(term, c.profile));
  if (!c.isPast(limit)) return;
  const end = limitInWords(limit);
  c.note(
    'lfp-25-6',
    'no',
    say(
      `Le maximum légal de conservation s’est achevé le ${end.fr} : l’enregistrement devait être effacé.`,
      `De wettelijke maximumbewaartermijn is geëindigd op ${end.nl}: de opname moest gewist zijn.`,
      `The legal maximum of retention ended on ${end.en}: the recording had to be deleted.`,
    ),
  );
}

/** Says which fact is missing to know whether a minimum binds the recording. Returns whether everything needed is known. */
export function knowsMinimum(c: Case, facts: Pick<DeleteRecordingFacts, 'camera' | 'place'>): boolean {
  if (bodycamMinimum.on(c.lawDay) === undefined) return true;
  const kind = cameraKindOf(facts.camera, c.lawDay);
  if (kind === undefined) {
    c.unknown('lfp-25-6-al2-pt1', 'camera.kind');
    return false;
  }
  if (
    detentionMinimum.on(c.lawDay) !== undefined &&
    kind !== 'individual' &&
    isInDetentionPlace(facts.camera, facts.place, c.lawDay) === undefined
  ) {
    c.unknown('lfp-25-6-al2-pt2', 'camera.inDetentionPlace');
    return false;
  }
  return true;
}

/**
 * Deleting a recording or the register data of a bodycam: refused before a legal minimum, otherwise lawful, since 25/6 sets a ceiling; due at
 * the maximum. @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3 lfp-25-8-p2-al3 lfp-25-8-p2-al4
 */
export function judgeDeleteRecording(c: Case, facts: DeleteRecordingFacts): void {
  if (facts.visible === false) {
    noteNonVisible(c);
    return;
  }
  const metadata = facts.what === 'bodycam-register-data';
  const known = knowsMinimum(c, facts);
  const minimum = minimumFor(facts, c.lawDay);
  if (known && minimum !== undefined) {
    const provision = metadata && c.inForce('lfp-25-8-p2-al3') ? 'lfp-25-8-p2-al3' : minimum.provision;
    const to = c.moment('recordedTo', facts.recordedTo);
    const end = endOfMinimum(to, minimum.term);
    const endWords = instantInWords(end);
    const tooEarly = compareMoments(c.at, { kind: 'instant', instant: end });
    c.fact(provision, tooEarly !== -1, {
      yes: say(
        `La durée minimale de trente jours est écoulée depuis le ${endWords.fr}.`,
        `De minimumtermijn van dertig dagen is verstreken sinds ${endWords.nl}.`,
        `The minimum of thirty days has run since ${endWords.en}.`,
      ),
      no: say(
        `La loi impose une conservation d’au moins trente jours : l’effacement n’est possible qu’à partir du ${endWords.fr}.`,
        `De wet legt een bewaring van minstens dertig dagen op: wissen kan pas vanaf ${endWords.nl}.`,
        `The law asks for at least thirty days of retention: deletion is possible only from ${endWords.en}.`,
      ),
      mend: say(`Attendre le ${endWords.fr}.`, `Wachten tot ${endWords.nl}.`, `Wait until ${endWords.en}.`),
      path: 'recordedTo',
    });
    c.choice('A-01');
    c.choice('A-03');
  } else if (known) {
    c.note(
      'lfp-25-6',
      'yes',
      say(
        'La loi fixe un maximum, non un minimum, pour cet enregistrement : il peut être effacé.',
        'De wet bepaalt voor deze opname een maximum, geen minimum: zij mag worden gewist.',
        'For this recording the law sets a maximum, not a minimum: it may be deleted.',
      ),
    );
  }
  judgeOverdue(c, facts);
  noteRetentionDeadlines(c, facts);
  const isBodycam = cameraKindOf(facts.camera, c.lawDay) === 'individual' && c.inForce('lfp-25-8-p2-al4');
  c.duty({
    id: 'prove-erasure',
    basis: 'policy', // the texts order the erasure, none of them a proof of it
    provision: isBodycam ? 'lfp-25-8-p2-al4' : 'lfp-25-6',
    text: isBodycam
      ? say(
          'Garder la preuve de l’effacement de l’enregistrement et de ses données.',
          'Het bewijs bewaren van het wissen van de opname en haar gegevens.',
          'Keep the proof that the recording and its data were erased.',
        )
      : say(
          'Garder la preuve de l’effacement.',
          'Het bewijs van het wissen bewaren.',
          'Keep the proof of the deletion.',
        ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}

function judgeOverdue(c: Case, facts: DeleteRecordingFacts): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const term = governing(maximumRetention, from, c.lawDay, c.profile);
  const limit = limitAfter(from, term, countingOf(term, c.profile));
  const isBodycamOrCell = minimumFor(facts, c.lawDay) !== undefined;
  const provision = isBodycamOrCell ? 'lfp-25-6-al3' : 'lfp-25-6';
  const end = limitInWords(limit);
  if (c.isPast(limit)) {
    c.warn('retention-exceeded');
    c.note(
      provision,
      'yes',
      say(
        `Le maximum légal s’est achevé le ${end.fr} : l’effacement est dû.`,
        `Het wettelijke maximum is geëindigd op ${end.nl}: wissen is verplicht.`,
        `The legal maximum ended on ${end.en}: deletion is due.`,
      ),
    );
  } else {
    c.note(
      provision,
      'yes',
      say(
        `L’effacement précède le maximum légal, qui s’achève le ${end.fr}.`,
        `Het wissen gaat vooraf aan het wettelijke maximum, dat eindigt op ${end.nl}.`,
        `The deletion precedes the legal maximum, which ends on ${end.en}.`,
      ),
    );
  }
}
