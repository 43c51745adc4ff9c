import type { Case } from '../case.ts';
import type { HumanJudgement } from '../facts.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { CriteriaFacts, PresentCriteriaFacts } from './acts.ts';
import { judgeRecipient, judgeService } from './parties.ts';

/** Where the prohibition on aiming at an individual and the three heads stand: 16/4, or the special method that runs in real time. */
export type CriteriaProvisions = { readonly individual: string; readonly heads: string };

/** Criteria of 16/4 § 3. @law lrs-16-4-p3-al5-s3-individu lrs-16-4-p3-al5-s3-cible */
export const criteriaOf16x4: CriteriaProvisions = {
  individual: 'lrs-16-4-p3-al5-s3-individu',
  heads: 'lrs-16-4-p3-al5-s3-cible',
};

const heads: readonly { readonly key: 'targeted' | 'proportionate' | 'specific'; readonly name: Trilingual }[] = [
  { key: 'targeted', name: say('ciblés', 'gericht', 'targeted') },
  { key: 'proportionate', name: say('proportionnés', 'evenredig', 'proportionate') },
  { key: 'specific', name: say('spécifiques', 'specifiek', 'specific') },
];

/** No individual is aimed at; targeted, proportionate and specific are a person's judgements. @law lrs-16-4-p3-al5-s3-individu lrs-16-4-p3-al5-s3-cible lrs-18-4-p3-al4 lrs-18-11-p3-al4 */
export function judgeCriteria(c: Case, criteria: CriteriaFacts | undefined, provisions: CriteriaProvisions): void {
  const aims = criteria?.aimAtIndividual;
  c.fact(provisions.individual, aims === undefined ? undefined : !aims, {
    yes: say(
      'Les critères ne visent pas l’identification d’un individu.',
      'De criteria zijn niet gericht op de identificatie van een individu.',
      'The criteria do not aim at identifying an individual.',
    ),
    no: say(
      'Les critères visent l’identification d’un individu, ce que la loi interdit ; une personne connue relève d’une liste.',
      'De criteria zijn gericht op de identificatie van een individu, wat de wet verbiedt; een bekende persoon hoort op een lijst.',
      'The criteria aim at identifying an individual, which the law forbids; a known person belongs on a list.',
    ),
    mend: say(
      'Retirer du critère ce qui désigne une personne ou un véhicule.',
      'Uit het criterium weglaten wat een persoon of voertuig aanduidt.',
      'Take out of the criterion what points to one person or vehicle.',
    ),
    who: ['intelligence-service'],
    path: 'criteria.aimAtIndividual',
  });
  for (const { key, name } of heads) judgeHead(c, provisions.heads, criteria?.[key], key, name);
  if (criteria?.useSensitiveData !== true) return;
  c.choice('R-39');
  c.gate({
    id: 'sensitive-criteria',
    blocks: true,
    because: say(
      'Critères fondés sur des données sensibles : l’article 16/4 ne l’interdit pas en ces termes ; nous appliquons la règle de l’article 44/11/3decies de la LFP (notre règle, non la LRS).',
      'Criteria op grond van gevoelige gegevens: artikel 16/4 verbiedt dat niet met zoveel woorden; wij passen de regel van artikel 44/11/3decies WPA toe (onze regel, niet de wet van 1998).',
      'Criteria that rest on sensitive data: 16/4 does not forbid it in words; we apply the rule of LFP 44/11/3decies (our rule, not the law of 1998).',
    ),
  });
}

function judgeHead(
  c: Case,
  provision: string,
  judgement: HumanJudgement | undefined,
  key: string,
  name: Trilingual,
): void {
  c.judged(provision, judgement, {
    yes: say(
      `Une personne a jugé les critères ${name.fr}.`,
      `Een persoon heeft de criteria ${name.nl} bevonden.`,
      `A person found the criteria ${name.en}.`,
    ),
    no: say(
      `Une personne a jugé que les critères ne sont pas ${name.fr}.`,
      `Een persoon heeft geoordeeld dat de criteria niet ${name.nl} zijn.`,
      `A person found the criteria not ${name.en}.`,
    ),
    who: ['intelligence-service'],
    path: `criteria.${key}`,
  });
}

/** Presentation, not approval, before the correlation. @law lrs-16-4-p3-al5-s1 lrs-16-4-p3-al1-pt2 */
export function judgePresentCriteria(c: Case, facts: PresentCriteriaFacts): void {
  c.choice('R-39');
  judgeService(c, 'lrs-16-4-p3-al1-pt2', facts.presentedByRole, 'presentedByRole');
  judgeRecipient(c, 'lrs-16-4-p3-al5-s1', facts.presentedToRole, 'presentedToRole');
  judgeCriteria(c, facts.criteria, criteriaOf16x4);
}
