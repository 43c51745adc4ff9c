import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { StopOrderFacts } from './facts.ts';

/** Whether an order of suspension or interruption holds at the moment of the act. */
export function isStopped(c: Case, order: StopOrderFacts | undefined, what: 'use' | 'data'): boolean {
  if (order?.orderedAt === undefined || !c.precedes(c.moment('stopOrder.orderedAt', order.orderedAt), c.at, false))
    return false;
  if (what === 'data' && order.dataStillSealed === true) return true;
  return order.liftedAt === undefined || !c.precedes(c.moment('stopOrder.liftedAt', order.liftedAt), c.at, false);
}

/** No order of suspension or interruption stands in the way. @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 lfp-46-1 */
export function judgeNotStopped(c: Case, id: string, order: StopOrderFacts | undefined, what: 'use' | 'data'): void {
  if (order === undefined) return;
  c.choice('R-21');
  const stopped = isStopped(c, order, what);
  c.note(
    id,
    stopped ? 'no' : 'yes',
    stopped
      ? what === 'use'
        ? say(
            'La mesure est suspendue ou interrompue.',
            'De maatregel is geschorst of stopgezet.',
            'The measure is suspended or interrupted.',
          )
        : say(
            'Les données ne peuvent être exploitées : un ordre les met sous scellés.',
            'De gegevens mogen niet worden geëxploiteerd: een bevel verzegelt ze.',
            'The data may not be exploited: an order seals them.',
          )
      : say(
          'Aucun ordre de suspension ou d’interruption n’est en vigueur.',
          'Er is geen bevel tot schorsing of stopzetting van kracht.',
          'No order of suspension or interruption is in force.',
        ),
    stopped
      ? {
          mend: say(
            'Attendre la levée par la même autorité.',
            'De opheffing door dezelfde overheid afwachten.',
            'Wait for the lifting by the same authority.',
          ),
          who: id === 'lfp-46-8-al2' ? ['prosecutor', 'investigating-judge'] : ['control-organ'],
        }
      : {},
  );
}
