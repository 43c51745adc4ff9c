import type { Case } from '../case.ts';
import { lawErrors } from '../law-error.ts';
import type { KeepRecordingFacts } from '../recording-facts.ts';
import { compareMoments, isLonger, limitAfter, type Moment } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { judgeScope } from './25-1-scope.ts';
import { classifyCamera, classifyPlace } from './25-2-classes.ts';
import { judgeStillKept, knowsMinimum } from './25-6-deletion.ts';
import { countingOf, governing, maximumRetention, minimumFor, noteRetentionDeadlines } from './25-6-retention.ts';
import { gateOf } from './25-7-window.ts';
import { judgePreRecording, judgeSound } from './25-9-sound.ts';

/** Keeping what a camera recorded: sound, pre-recording, and the terms that start to run. @law lfp-25-6 lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3 lfp-25-9-al1 */
export function judgeKeepRecording(c: Case, facts: KeepRecordingFacts): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const to = c.moment('recordedTo', facts.recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(facts.recordedFrom, facts.recordedTo);
  judgeScope(c, facts.camera, {
    visible: facts.visible,
    policeRecords: facts.policeRecords,
    otherwise: 'handed-over',
  });
  const kind = classifyCamera(c, facts.camera);
  classifyPlace(c, facts.place);
  judgeSound(c, facts, kind);
  if (kind === 'individual') judgePreRecording(c, facts.preRecording, facts.recordedFrom);
  if (facts.store === 'section-12-database') {
    c.note(
      'lfp-25-6-exc',
      'human',
      say(
        'La copie suit le délai de la banque de données de la section 12, non jugé ici ; l’original garde le sien.',
        'De kopie volgt de termijn van de gegevensbank van afdeling 12, die hier niet wordt beoordeeld; het origineel behoudt de zijne.',
        'The copy follows the term of the database of section 12, not judged here; the original keeps its own.',
      ),
    );
  } else {
    judgeVaultTerm(c, facts, from);
  }
  if (kind === 'individual' && c.inForce('lfp-25-8-p2-al1')) {
    c.duty(
      {
        id: 'enter-bodycam-register',
        basis: 'law',
        provision: 'lfp-25-8-p2-al1-delai',
        text: say(
          'Verser l’enregistrement et ses données au registre des caméras individuelles.',
          'De opname en haar gegevens in het register van de individuele camera’s opnemen.',
          'Enter the recording and its data in the register of individual cameras.',
        ),
        dueWithin: 'as-soon-as-possible',
        by: ['chief-of-corps', 'commissioner-general', 'director-general', 'federal-director'],
      },
      'always',
    );
  }
}

/** The term of a recording in the vault, its deadlines, and the duty to delete it in time. */
function judgeVaultTerm(c: Case, facts: KeepRecordingFacts, from: Moment): void {
  judgeStillKept(c, facts.recordedFrom);
  judgeTerms(c, facts);
  noteRetentionDeadlines(c, facts);
  gateOf(c, facts.recordedFrom);
  c.duty(
    {
      id: 'delete-recording',
      basis: 'law',
      provision: minimumFor(facts, c.lawDay) === undefined ? 'lfp-25-6' : 'lfp-25-6-al3',
      text: say(
        'Effacer l’enregistrement au plus tard au terme.',
        'De opname uiterlijk op de einddatum wissen.',
        'Delete the recording at the latest at its term.',
      ),
      dueWithin: governing(maximumRetention, from, c.lawDay, c.profile),
      by: ['police-service'],
    },
    'always',
  );
}

function judgeTerms(c: Case, facts: KeepRecordingFacts): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const maximum = governing(maximumRetention, from, c.lawDay, c.profile);
  const limit = limitInWords(limitAfter(from, maximum, countingOf(maximum, c.profile)));
  const configured = facts.configuredRetention;
  const tooLong = configured !== undefined && isLonger(configured, maximum, from);
  c.fact('lfp-25-6', !tooLong, {
    yes: say(
      `L’enregistrement peut être conservé au plus jusqu’au ${limit.fr}.`,
      `De opname mag ten hoogste tot ${limit.nl} worden bewaard.`,
      `The recording may be kept at most until ${limit.en}.`,
    ),
    no: say(
      `La durée configurée dépasse le maximum légal, qui s’achève le ${limit.fr}.`,
      `De ingestelde termijn overschrijdt het wettelijke maximum, dat eindigt op ${limit.nl}.`,
      `The configured term exceeds the legal maximum, which ends on ${limit.en}.`,
    ),
    mend: say('Configurer une durée plus courte.', 'Een kortere termijn instellen.', 'Configure a shorter term.'),
    path: 'configuredRetention',
  });
  if (!knowsMinimum(c, facts)) return;
  const minimum = minimumFor(facts, c.lawDay);
  const assessed = facts.assessedRetention;
  const beyondAssessed = configured !== undefined && assessed !== undefined && isLonger(configured, assessed, from);
  const coveredByMinimum =
    minimum !== undefined && configured !== undefined && !isLonger(configured, minimum.term, from);
  if (beyondAssessed && !coveredByMinimum && c.choice('R-07') === 'assessed-term-caps') {
    c.note(
      'lfp-25-6',
      'no',
      say(
        'La durée configurée dépasse celle que l’analyse d’impact juge nécessaire.',
        'De ingestelde termijn overschrijdt de termijn die de impactanalyse noodzakelijk acht.',
        'The configured term exceeds the one the impact assessment finds necessary.',
      ),
      {
        mend: say(
          'Configurer la durée que l’analyse juge nécessaire.',
          'De termijn instellen die de analyse noodzakelijk acht.',
          'Configure the term the assessment finds necessary.',
        ),
      },
    );
  }
  if (minimum === undefined) return;
  const tooShort = configured !== undefined && isLonger(minimum.term, configured, from);
  c.fact(minimum.provision, !tooShort, {
    yes: say(
      'L’enregistrement est conservé au moins trente jours.',
      'De opname wordt minstens dertig dagen bewaard.',
      'The recording is kept for at least thirty days.',
    ),
    no: say(
      'La durée configurée est inférieure au minimum légal de trente jours.',
      'De ingestelde termijn is korter dan het wettelijke minimum van dertig dagen.',
      'The configured term is shorter than the legal minimum of thirty days.',
    ),
    mend: say(
      'Configurer au moins trente jours.',
      'Minstens dertig dagen instellen.',
      'Configure at least thirty days.',
    ),
    path: 'configuredRetention',
  });
  c.note(
    'lfp-25-6-al3',
    'yes',
    say(
      'Le maximum de ces données est celui de l’alinéa 1er.',
      'Het maximum van deze gegevens is dat van het eerste lid.',
      'The maximum of these data is that of paragraph 1.',
    ),
  );
}
