import type { Case } from '../case.ts';
import { cameraKindOf } from '../lfp/25-2-classes.ts';
import { governing } from '../lfp/25-6-retention.ts';
import { gateOf } from '../lfp/25-7-window.ts';
import { judgeSound } from '../lfp/25-9-sound.ts';
import { isLonger } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { isStopped } from './46-6-effect.ts';
import {
  bodycamEarliest,
  checkInterval,
  hasEnded,
  hasRefused,
  judgeBodycamMinimum,
  judgeStillThere,
  maximumLimit,
  nonVisibleMaximum,
  noteLatestDeletion,
  type TacticalRegime,
  termProvision,
} from './46-12-terms.ts';
import { nonVisibleWindow } from './46-13-window.ts';
import type { DeleteNonVisibleFacts, KeepNonVisibleFacts } from './recording-facts.ts';

/** Keeping what a non-visible camera recorded, by regime. @law lfp-46-12-al1 lfp-46-12-al2-s1 lfp-46-12-al3-s1 lfp-46-12-al3-refus lfp-46-12-al4-s1 */
export function judgeKeepNonVisible(c: Case, facts: KeepNonVisibleFacts): void {
  checkInterval(c, facts);
  c.choice('A-09');
  judgeSound(c, { ...facts, visible: false }, cameraKindOf(facts.camera, c.lawDay));
  if (facts.store === 'section-12-database') {
    c.warn('plate-database');
    c.note(
      'lfp-46-12-al1',
      'human',
      say(
        'La copie suit le délai de la banque de données de la section 12, non jugé ici ; l’original garde le sien.',
        'De kopie volgt de termijn van de gegevensbank van afdeling 12, die hier niet wordt beoordeeld; het origineel behoudt de zijne.',
        'The copy follows the term of the database of section 12, not judged here; the original keeps its own.',
      ),
      { who: ['dpo'] },
    );
    return;
  }
  judgeStillThere(c, facts);
  const { regime } = facts;
  if (regime === undefined) return;
  gateOf(c, facts.recordedFrom, { id: 'gate-46-13', window: nonVisibleWindow });
  if (regime === 'particular-circumstances') judgeYear(c, facts);
  else judgeTacticalKeep(c, facts, regime);
}

/** 46/4: a ceiling, which a shorter configured term may undercut. */
function judgeYear(c: Case, facts: KeepNonVisibleFacts): void {
  const id = 'lfp-46-12-al1';
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const maximum = governing(nonVisibleMaximum, from, c.lawDay, c.profile);
  const end = limitInWords(maximumLimit(c, facts));
  const configured = facts.configuredRetention;
  c.fact(id, configured === undefined || !isLonger(configured, maximum, from), {
    yes: say(
      `L’enregistrement peut être conservé au plus jusqu’au ${end.fr}.`,
      `De opname mag ten hoogste tot ${end.nl} worden bewaard.`,
      `The recording may be kept at most until ${end.en}.`,
    ),
    no: say(
      `La durée configurée dépasse le maximum légal, qui s’achève le ${end.fr}.`,
      `De ingestelde termijn overschrijdt het wettelijke maximum, dat eindigt op ${end.nl}.`,
      `The configured term exceeds the legal maximum, which ends on ${end.en}.`,
    ),
    mend: say('Configurer une durée plus courte.', 'Een kortere termijn instellen.', 'Configure a shorter term.'),
    path: 'configuredRetention',
  });
  noteLatestDeletion(c, facts);
  const earliest = bodycamEarliest(c, facts);
  if (earliest !== undefined)
    c.deadline({
      id: 'earliest-deletion',
      at: earliest.toString(),
      kind: 'earliest',
      provision: 'lfp-25-6-al2-pt1',
      reading: 'A-01',
    });
  c.duty(
    {
      id: 'delete-recording',
      basis: 'law',
      provision: id,
      text: say(
        'Effacer l’enregistrement au plus tard au terme.',
        'De opname uiterlijk op de einddatum wissen.',
        'Delete the recording at the latest at its term.',
      ),
      dueWithin: maximum,
      by: ['police-service'],
    },
    'always',
  );
}

/** 46/7, 46/9, 46/11: for tactical purposes, inside the window of the event, gone with it. */
function judgeTacticalKeep(c: Case, facts: KeepNonVisibleFacts, regime: TacticalRegime): void {
  const ids = termProvision[regime];
  if (facts.heldAsChanceFind !== true) {
    c.fact(ids.term, facts.tacticalPurpose, {
      yes: say(
        'Les données servent à des fins tactiques.',
        'De gegevens dienen voor tactische doeleinden.',
        'The data serve tactical purposes.',
      ),
      no: say(
        'Les données ne peuvent servir qu’à des fins tactiques.',
        'De gegevens mogen enkel voor tactische doeleinden dienen.',
        'The data may serve tactical purposes only.',
      ),
      who: ['responsible-officer'],
      path: 'tacticalPurpose',
    });
    const startedAt = facts.event?.startedAt;
    if (startedAt !== undefined)
      c.fact(
        ids.term,
        c.precedes(c.moment('event.startedAt', startedAt), c.moment('recordedFrom', facts.recordedFrom), false),
        {
          yes: say(
            'L’enregistrement suit le début de la préparation ou de la mission.',
            'De opname volgt op het begin van de voorbereiding of van de opdracht.',
            'The recording follows the start of the preparation or mission.',
          ),
          no: say(
            'L’enregistrement précède le début de la préparation ou de la mission.',
            'De opname gaat vooraf aan het begin van de voorbereiding of van de opdracht.',
            'The recording precedes the start of the preparation or mission.',
          ),
          path: 'event.startedAt',
        },
      );
  }
  c.duty(
    {
      id: 'delete-tactical-data',
      basis: 'law',
      provision: ids.term,
      reading: 'R-06',
      text: say(
        'Effacer les données dès que l’action ou la mission a pris fin, sauf celles de faits punissables constatés par hasard.',
        'De gegevens wissen zodra de actie of de opdracht is beëindigd, behalve die van bij toeval vastgestelde strafbare feiten.',
        'Delete the data as soon as the action or mission has ended, save those of punishable facts found by chance.',
      ),
      dueWithin: 'at-once',
      by: ['police-service'],
    },
    'always',
  );
  noteLatestDeletion(c, facts);
}

/** Deleting is lawful at any time, save the minimum of a bodycam; due at the term, at the end of the event, or on a refusal. @law lfp-46-12-al1 lfp-46-12-al2-s1 lfp-46-12-al3-refus */
export function judgeDeleteNonVisible(c: Case, facts: DeleteNonVisibleFacts): void {
  checkInterval(c, facts);
  const { regime } = facts;
  if (regime === undefined) {
    c.unknown('lfp-46-12-al1', 'regime');
    return;
  }
  const isDue =
    regime === 'particular-circumstances'
      ? c.isPast(maximumLimit(c, facts))
      : facts.heldAsChanceFind === true
        ? c.isPast(maximumLimit(c, facts))
        : hasEnded(c, facts) || hasRefused(c, facts);
  const id =
    regime === 'particular-circumstances'
      ? 'lfp-46-12-al1'
      : facts.heldAsChanceFind === true
        ? termProvision[regime].chanceFind
        : hasRefused(c, facts)
          ? 'lfp-46-12-al3-refus'
          : termProvision[regime].term;
  c.note(
    id,
    'yes',
    isDue
      ? say('L’effacement est dû.', 'Het wissen is verplicht.', 'Deletion is due.')
      : say(
          'La loi fixe un maximum : l’effacement peut le précéder.',
          'De wet bepaalt een maximum: wissen mag vroeger.',
          'The law sets a maximum: deletion may come earlier.',
        ),
  );
  if (c.isPast(maximumLimit(c, facts))) c.warn('retention-exceeded');
  judgeBodycamMinimum(c, facts);
  noteLatestDeletion(c, facts);
  if (!isDue && facts.stopOrder !== undefined && isStopped(c, facts.stopOrder, 'data')) {
    c.choice('R-21');
    c.gate({
      id: 'sealed-before-term',
      blocks: true,
      because: say(
        'Les données sont sous scellés : avant le terme, seule l’autorité qui l’a ordonné les fait effacer (lecture R-21, notre règle).',
        'De gegevens zijn verzegeld: vóór de einddatum laat enkel de overheid die het beval, ze wissen (lezing R-21, onze regel).',
        'The data are sealed: before the term only the authority that ordered it has them deleted (reading R-21, our rule).',
      ),
    });
  }
  c.duty({
    id: 'prove-erasure',
    basis: 'policy',
    provision: 'lfp-46-12-al1',
    text: say(
      'Garder la preuve de l’effacement.',
      'Het bewijs van het wissen bewaren.',
      'Keep the proof of the deletion.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}
