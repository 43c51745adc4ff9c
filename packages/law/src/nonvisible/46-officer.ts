import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { OfficerDecisionFacts } from './facts.ts';

/** The decision of the officer in command, and the officer's own judgement on both principles of 25/5, through 46/2. @law lfp-46-7 lfp-46-9-al1 lfp-46-11-al1 lfp-25-5-p1-decision lfp-25-5-p1-prop */
export function judgeOfficerDecision(c: Case, id: string, decision: OfficerDecisionFacts | undefined): void {
  const role = decision?.by?.role;
  c.warn('host-7-7-3');
  c.fact(id, role === undefined ? undefined : role === 'responsible-officer' && decision?.inCommand !== false, {
    yes: say(
      'Le fonctionnaire de police qui dirige l’opération décide.',
      'De politieambtenaar die de operatie leidt, beslist.',
      'The police officer in command decides.',
    ),
    no: say(
      'Seul le fonctionnaire de police visé aux articles 7 à 7/3, responsable de l’opération, peut décider.',
      'Enkel de politieambtenaar bedoeld in de artikelen 7 tot 7/3, verantwoordelijk voor de operatie, kan beslissen.',
      'Only the police officer referred to in articles 7 to 7/3, responsible for the operation, may decide.',
    ),
    who: ['responsible-officer'],
    path: 'decision.by.role',
  });
  c.judged('lfp-25-5-p1-prop', decision?.proportionality, {
    yes: say(
      'Le fonctionnaire de police responsable a constaté que l’utilisation est proportionnée.',
      'De verantwoordelijke politieambtenaar heeft vastgesteld dat het gebruik proportioneel is.',
      'The responsible police officer found the use proportionate.',
    ),
    no: say(
      'L’utilisation n’est pas proportionnée.',
      'Het gebruik is niet proportioneel.',
      'The use is not proportionate.',
    ),
    who: ['responsible-officer'],
    path: 'decision.proportionality',
  });
  c.judged('lfp-25-5-p1-prop', decision?.subsidiarity, {
    yes: say(
      'Le fonctionnaire de police responsable a constaté qu’un moyen moins intrusif ne suffirait pas.',
      'De verantwoordelijke politieambtenaar heeft vastgesteld dat een minder ingrijpend middel niet zou volstaan.',
      'The responsible police officer found that a less intrusive means would not suffice.',
    ),
    no: say(
      'Un moyen moins intrusif suffirait.',
      'Een minder ingrijpend middel zou volstaan.',
      'A less intrusive means would suffice.',
    ),
    who: ['responsible-officer'],
    path: 'decision.subsidiarity',
  });
}

/** The decision was taken before the use. @law lfp-25-5-p1-decision */
export function judgeDecidedBefore(c: Case, decision: OfficerDecisionFacts | undefined): void {
  const decidedAt = decision?.decidedAt;
  c.stated(
    'lfp-25-5-p1-decision',
    decidedAt === undefined ? undefined : c.precedes(c.moment('decision.decidedAt', decidedAt), c.at, false),
    {
      yes: say(
        'La décision précède l’utilisation.',
        'De beslissing gaat aan het gebruik vooraf.',
        'The decision precedes the use.',
      ),
      no: say(
        'Aucune décision ne précède l’utilisation.',
        'Er gaat geen beslissing aan het gebruik vooraf.',
        'No decision precedes the use.',
      ),
      who: ['responsible-officer'],
      path: 'decision.decidedAt',
    },
  );
}
