import type { Case } from '../case.ts';
import { valueOn } from '../dated.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { limitAfter, type Moment } from '../time.ts';
import { say } from '../trilingual.ts';
import { situation2Term } from './46-5-term.ts';
import { stopChain } from './46-6-stop.ts';
import { termProvision } from './46-12-terms.ts';
import { regimeProvision } from './46-start.ts';
import type { EndNonVisibleUseFacts } from './use-facts.ts';

type Bound = { readonly provision: string; readonly until: Moment };

/** Ending is never refused; a use that outlasted what permitted it is written down as not met, with a warning. @law lfp-46-5-al2-s1 lfp-46-5-al3-s2-duree lfp-46-7 lfp-46-9-al1 lfp-46-9-al1-pt2 lfp-46-11-al1 */
export function judgeEndNonVisibleUse(c: Case, facts: EndNonVisibleUseFacts): void {
  const { regime } = facts;
  if (regime === undefined) {
    c.unknown('lfp-46-2', 'regime');
    return;
  }
  const endedAt = facts.endedAt === undefined ? c.at : c.moment('endedAt', facts.endedAt);
  for (const { provision, until } of boundsOf(c, facts)) {
    const overran = !c.precedes(endedAt, until, false);
    if (overran) c.warn('use-overran');
    c.note(
      provision,
      overran ? 'no' : 'yes',
      overran
        ? say(
            'L’utilisation a continué après la fin de ce qui la permettait.',
            'Het gebruik is doorgegaan na het einde van wat het toeliet.',
            'The use went on after the end of what permitted it.',
          )
        : say(
            'L’utilisation a cessé au plus tard à la fin de ce qui la permettait.',
            'Het gebruik is uiterlijk gestopt bij het einde van wat het toeliet.',
            'The use stopped at the latest at the end of what permitted it.',
          ),
    );
  }
  c.duty({
    id: 'record-end-of-use',
    basis: 'policy',
    provision: regimeProvision[regime],
    text: say('Consigner l’heure de fin.', 'Het einduur vastleggen.', 'Record the time of the end.'),
    dueWithin: 'at-once',
    by: ['responsible-officer'],
  });
  if (regime === 'particular-circumstances') return;
  noteTacticalDeletion(c, regime, facts);
}

function noteTacticalDeletion(
  c: Case,
  regime: Exclude<EndNonVisibleUseFacts['regime'], undefined | 'particular-circumstances'>,
  facts: EndNonVisibleUseFacts,
): void {
  const ended = facts.event?.endedAt;
  const moment = ended === undefined ? undefined : c.moment('event.endedAt', ended);
  c.choice('R-06');
  c.duty({
    id: 'delete-tactical-data',
    basis: 'law',
    provision: termProvision[regime].term,
    reading: 'R-06',
    text: say(
      'Effacer les données dès que l’action ou la mission a pris fin, sauf celles de faits punissables constatés par hasard.',
      'De gegevens wissen zodra de actie of de opdracht is beëindigd, behalve die van bij toeval vastgestelde strafbare feiten.',
      'Delete the data as soon as the action or mission has ended, save those of punishable facts found by chance.',
    ),
    ...(moment?.kind === 'instant' ? { dueAt: moment.instant.toString() } : {}),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}

function boundsOf(c: Case, facts: EndNonVisibleUseFacts): readonly Bound[] {
  const bounds: Bound[] = [];
  const add = (provision: string, path: string, value: string | undefined): void => {
    if (value !== undefined) bounds.push({ provision, until: c.moment(path, value) });
  };
  if (facts.regime === undefined) return bounds;
  const given = facts.authorisation;
  if (facts.regime === 'particular-circumstances') {
    const id = given?.situation === '2' ? 'lfp-46-5-al3-s2-duree' : 'lfp-46-5-al2-s1';
    add(id, 'authorisation.validTo', given?.validTo);
    const start = given?.validFrom ?? given?.decidedAt;
    if (given?.situation === '2' && start !== undefined) {
      const term = valueOn(situation2Term, c.lawDay);
      const limit = limitAfter(c.moment('authorisation.validFrom', start), term, countingOf(term, c.profile));
      bounds.push({
        provision: id,
        until:
          limit.kind === 'instant' ? { kind: 'instant', instant: limit.instant } : { kind: 'day', day: limit.lastDay },
      });
    }
  } else {
    add(regimeProvision[facts.regime], 'event.endedAt', facts.event?.endedAt);
  }
  if (facts.regime === 'protection-of-persons') add('lfp-46-9-al1-pt2', 'refusedAt', facts.refusedAt);
  if (facts.stopOrder?.liftedAt === undefined)
    add(stopChain[facts.regime].order, 'stopOrder.orderedAt', facts.stopOrder?.orderedAt);
  return bounds;
}
