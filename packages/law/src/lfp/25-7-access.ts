import type { Case } from '../case.ts';
import type { DecideAccessFacts, OpenRecordingFacts } from '../recording-facts.ts';
import { isPoliceMember } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { noteNonVisible } from './25-1-scope.ts';
import { cameraKindOf } from './25-2-classes.ts';
import { judgeStillKept } from './25-6-deletion.ts';
import { noteRetentionDeadlines } from './25-6-retention.ts';
import { judgeTrace } from './25-7-trace.ts';
import { accessDeciders, judgeWindow } from './25-7-window.ts';
import { judgeDesignation } from './25-8-designation.ts';

/** Only members of the police services have access under 25/7. @law lfp-25-7-p1-al1 */
export function judgePoliceViewer(c: Case, isPolice: boolean | undefined, path: string): void {
  c.fact('lfp-25-7-p1-al1', isPolice, {
    yes: say(
      'L’accès est celui d’un membre des services de police.',
      'De toegang is die van een lid van de politiediensten.',
      'The access is that of a member of the police services.',
    ),
    no: say(
      'L’article 25/7 règle l’accès des services de police ; il n’ouvre rien à d’autres.',
      'Artikel 25/7 regelt de toegang van de politiediensten; het opent niets voor anderen.',
      'Article 25/7 governs access by the police services; it opens nothing to others.',
    ),
    who: ['police-service'],
    path,
  });
}

/** Authorities whose access, if any, rests on a law of their own, outside these articles: 25/7 neither gives nor takes it. */
const ownLaw: readonly RoleKey[] = [
  'control-organ',
  'committee-r',
  'prosecutor',
  'investigating-judge',
  'magistrate',
  'intelligence-service',
  'intelligence-officer',
  'state-security',
];

/** Opening a recording. @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-8-p2-al6 */
export function judgeOpenRecording(c: Case, facts: OpenRecordingFacts): void {
  if (facts.visible === false) {
    noteNonVisible(c);
    judgeTrace(c, facts);
    return;
  }
  const role = facts.viewer?.role;
  if (role !== undefined && ownLaw.includes(role)) {
    noteOwnLaw(c);
    judgeTrace(c, facts);
    return;
  }
  judgePoliceViewer(c, isPoliceMember(facts.viewerIsPolice, role), 'viewerIsPolice');
  if (facts.store === 'section-12-database') {
    c.note(
      'lfp-25-6-exc',
      'human',
      say(
        'La copie se trouve dans une banque de données de la section 12, qui a ses propres règles d’accès, non jugées ici.',
        'De kopie staat in een gegevensbank van afdeling 12, die eigen toegangsregels heeft, hier niet beoordeeld.',
        'The copy is in a database of section 12, which has its own access rules, not judged here.',
      ),
    );
  }
  // 25/6 yields to another term in section 12: of a copy there, neither the term nor the window of the vault is judged
  const isVault = facts.store !== 'section-12-database';
  if (isVault) {
    judgeStillKept(c, facts.recordedFrom);
    judgeWindow(c, facts);
  }
  judgeTrace(c, facts);
  if (c.inForce('lfp-25-8-p2-al6')) {
    const kind = cameraKindOf(facts.camera, c.lawDay);
    if (kind === undefined) {
      c.unknown('lfp-25-8-p2-al6', 'camera.kind');
    } else if (kind === 'individual') {
      judgeDesignation(c, 'lfp-25-8-p2-al6', facts.viewer?.designation, 'viewer.designation');
    }
  }
  if (isVault) noteRetentionDeadlines(c, facts);
}

function noteOwnLaw(c: Case): void {
  c.warn('own-law-access');
  c.note(
    'lfp-25-7-p1-al1',
    'human',
    say(
      'L’article 25/7 règle l’accès des services de police. L’accès de cette autorité relève de sa propre loi, qui n’est pas jugée ici : une personne le vérifie.',
      'Artikel 25/7 regelt de toegang van de politiediensten. De toegang van deze overheid volgt uit haar eigen wet, die hier niet wordt beoordeeld: een persoon gaat dit na.',
      'Article 25/7 governs access by the police services. This authority’s access follows from its own law, which is not judged here: a person checks it.',
    ),
    { who: ['dpo'] },
  );
}

/** The prosecutor's own decision on an access. @law lfp-25-7-p1-al2 */
export function judgeDecideAccess(c: Case, facts: DecideAccessFacts): void {
  const id = 'lfp-25-7-p1-al2';
  const role = facts.decidedBy?.role;
  c.fact(id, role === undefined ? undefined : accessDeciders(c).includes(role), {
    yes: say(
      'La décision est prise par le magistrat que la loi désigne.',
      'De beslissing wordt genomen door de magistraat die de wet aanwijst.',
      'The decision is taken by the magistrate the law names.',
    ),
    no: say(
      'Seul le procureur du Roi décide.',
      'Enkel de procureur des Konings beslist.',
      'Only the public prosecutor decides.',
    ),
    who: ['prosecutor'],
    path: 'decidedBy.role',
  });
  c.stated(id, facts.outcome, {
    yes: say(
      'La décision dit ce qu’elle accorde ou refuse.',
      'De beslissing zegt wat zij toestaat of weigert.',
      'The decision says what it grants or refuses.',
    ),
    no: say(
      'La décision ne dit pas si l’accès est accordé.',
      'De beslissing zegt niet of de toegang is toegestaan.',
      'The decision does not say whether access is granted.',
    ),
    who: ['prosecutor'],
    path: 'outcome',
  });
  // writing and reasons are the price of an access; a no opens nothing, and needs neither
  if (facts.outcome !== 'refused') judgeForm(c, facts);
  if (facts.outcome === 'granted') {
    c.stated(id, facts.branch === undefined ? undefined : facts.branch === 'judicial', {
      yes: say(
        'La finalité est de police judiciaire.',
        'Het doeleinde is van gerechtelijke politie.',
        'The purpose is of judicial police.',
      ),
      no: say(
        'La loi n’ouvre cet accès que pour des finalités de police judiciaire.',
        'De wet opent deze toegang enkel voor doeleinden van gerechtelijke politie.',
        'The law opens this access for judicial-police purposes only.',
      ),
      path: 'branch',
    });
  }
}

/** The form of a decision that opens: written, reasoned, for named recordings. @law lfp-25-7-p1-al2 */
function judgeForm(c: Case, facts: DecideAccessFacts): void {
  const id = 'lfp-25-7-p1-al2';
  c.stated(id, facts.written, {
    yes: say('La décision est écrite.', 'De beslissing is schriftelijk.', 'The decision is written.'),
    no: say('La décision doit être écrite.', 'De beslissing moet schriftelijk zijn.', 'The decision must be written.'),
    who: ['prosecutor'],
    path: 'written',
  });
  c.stated(id, facts.reasoned, {
    yes: say('La décision est motivée.', 'De beslissing is gemotiveerd.', 'The decision is reasoned.'),
    no: say('La décision doit être motivée.', 'De beslissing moet gemotiveerd zijn.', 'The decision must be reasoned.'),
    who: ['prosecutor'],
    path: 'reasoned',
  });
  c.stated(id, facts.scopeStated, {
    yes: say(
      'La décision désigne les enregistrements qu’elle couvre.',
      'De beslissing duidt de opnamen aan die zij dekt.',
      'The decision names the recordings it covers.',
    ),
    no: say(
      'La décision doit désigner les enregistrements qu’elle couvre.',
      'De beslissing moet de opnamen aanduiden die zij dekt.',
      'The decision must name the recordings it covers.',
    ),
    who: ['prosecutor'],
    path: 'scopeStated',
  });
}
