import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';

/** The entry in the section of non-visible uses: kept per use, whatever the register of visible uses became. @law lfp-46-14 */
export function noteSectionDuty(c: Case): void {
  c.choice('A-07');
  c.duty({
    id: 'enter-non-visible-section',
    basis: 'law',
    provision: 'lfp-46-14',
    text: say(
      'Inscrire l’utilisation dans la section du registre relative aux utilisations non visibles.',
      'Het gebruik opnemen in de afdeling van het register over het niet-zichtbare gebruik.',
      'Enter the use in the section of the register on non-visible uses.',
    ),
    dueWithin: 'no-term',
    by: ['police-service'],
  });
}
