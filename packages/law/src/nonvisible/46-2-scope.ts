import type { Case, ConditionWords } from '../case.ts';
import type { CameraFacts } from '../facts.ts';
import { judgePurposes, judgePurposesGiven, judgeSensitiveAim } from '../lfp/25-3-limits.ts';
import { say } from '../trilingual.ts';
import type { HiddenUseFacts } from './facts.ts';

/** A description that belongs to the act: unknown when left out, not met when it says nothing. */
export function told(c: Case, provision: string, value: string | undefined, words: ConditionWords): void {
  c.fact(provision, value === undefined ? undefined : value.trim() !== '', words);
}

/**
 * Whether section 2 of chapter IV/1 applies: a special law that regulates installation and non-visible use takes the camera out of it; that it
 * does is for a person to check. Returns false when one is named. @law lfp-46-3
 */
export function judgeHiddenScope(c: Case, camera: CameraFacts | undefined): boolean {
  const special = camera?.specialLegislation;
  if (special === undefined) return true;
  if (special.trim() === '') {
    c.note(
      'lfp-46-3',
      'yes',
      say(
        'Une législation particulière est invoquée sans référence : elle n’est pas retenue, les articles 46/4 et suivants s’appliquent.',
        'Bijzondere wetgeving wordt ingeroepen zonder verwijzing: zij wordt niet aanvaard, de artikelen 46/4 en volgende zijn van toepassing.',
        'Special legislation is invoked without a reference: it is not accepted, articles 46/4 and following apply.',
      ),
    );
    return true;
  }
  c.note(
    'lfp-46-3',
    'human',
    say(
      'Une législation particulière est invoquée, comme celle de l’observation : si elle règle l’installation et l’utilisation non visible, la section ne s’applique pas. Une personne le vérifie.',
      'Bijzondere wetgeving wordt ingeroepen, zoals die op de observatie: regelt zij de plaatsing en het niet-zichtbare gebruik, dan is de afdeling niet van toepassing. Een persoon gaat dit na.',
      'Special legislation is invoked, such as that on observation: if it regulates installation and non-visible use, the section does not apply. A person checks this.',
    ),
    { who: ['dpo'] },
  );
  return false;
}

/** What carries over from the visible use: the cases of 44/5, no sensitive aim, no harm to intimacy. @law lfp-46-2 lfp-25-3-p2-s1 lfp-25-3-p3-sensible lfp-25-3-p3-intimite */
export function judgeCarriedOver(c: Case, facts: HiddenUseFacts): void {
  noteCarriedOver(c);
  judgePurposesGiven(c, facts.purposes);
  judgePurposes(c, facts.purposes);
  judgeSensitiveAim(c, facts.aimsAtSensitive, facts.camera?.functions);
  c.duty({
    id: 'respect-intimacy',
    basis: 'law',
    provision: 'lfp-25-3-p3-intimite',
    text: say(
      'Ne pas fournir d’images qui portent atteinte à l’intimité d’une personne.',
      'Geen beelden leveren die de intimiteit van een persoon schenden.',
      'Yield no images that violate a person’s intimacy.',
    ),
    dueWithin: 'no-term',
    by: ['police-service'],
  });
}

/** Names article 46/2 as the ground on which a rule of visible use is applied. @law lfp-46-2 */
export function noteCarriedOver(c: Case): void {
  c.note(
    'lfp-46-2',
    'yes',
    say(
      'Les articles 25/1 à 25/8 s’appliquent à l’utilisation non visible, sauf disposition contraire expresse.',
      'De artikelen 25/1 tot 25/8 zijn van toepassing op het niet-zichtbare gebruik, behoudens uitdrukkelijk andersluidende bepaling.',
      'Articles 25/1 to 25/8 apply to non-visible use unless a provision expressly says otherwise.',
    ),
  );
}
