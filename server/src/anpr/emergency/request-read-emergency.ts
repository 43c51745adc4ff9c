import { listProposers, RequestReadEmergency, searchers } from '@clairevoie/contract';
import { ask } from '../../authorisation/index.ts';
import { type ActContext, defineAct } from '../../ledger/index.ts';
import {
  type EmergencyGround,
  emergencyGates,
  emergencyOpenings,
  gatherEmergencyGround,
  requestedEmergency,
} from '../../vault/index.ts';
import { runFactsOf } from '../afterwards/correlation-subject.ts';
import { gatherRun, type RunFacts, runGates } from '../afterwards/gather-run.ts';
import { reachesPastMonth } from '../afterwards/open-reads-of.ts';
import { brokenSearchRules } from '../search/search-gates.ts';
import { gatherGround, groundGates, groundOf, type SearchGround } from '../search/search-ground.ts';
import { askRun } from '../search/search-law.ts';
import { isPastMonth, type SearchWindow, windowNow } from '../search/search-window.ts';

type Context = ActContext<RequestReadEmergency>;
/** A search, with the window that a run would look at now; or a correlation. */
type Wanted = EmergencyGround &
  (
    | { readonly kind: 'search'; readonly ground: SearchGround; readonly window: SearchWindow }
    | { readonly kind: 'correlation'; readonly run: RunFacts }
  );

/** A run of the search, as it would be judged now: what it would find has no part in an emergency. */
function runOf(context: Context, window: SearchWindow) {
  const { id } = context.act.payload.subject;
  return { ...context, act: { ...context.act, payload: { searchId: id, plates: 0, ...window } } };
}

async function gatherWanted(context: Context): Promise<Wanted> {
  const { act, read, at } = context;
  const { subject } = act.payload;
  const emergency = await gatherEmergencyGround(read, { organisationId: act.actor.organisationId, at });
  if (subject.kind === 'correlation') {
    const asked = { ...context, act: { ...act, payload: { correlationId: subject.id } } };
    return { ...emergency, kind: 'correlation', run: await gatherRun(asked) };
  }
  const nothing = { from: at, to: at };
  const { search } = await gatherGround(runOf(context, nothing));
  const window = (search === null ? undefined : windowNow(search, at)) ?? nothing;
  return { ...emergency, kind: 'search', window, ground: await gatherGround(runOf(context, window)) };
}

/** The house rules of a run of a correlation. One that runs waits for witnesses too: whoever ran it may ask. */
function rulesOfRun({ run }: Extract<Wanted, { kind: 'correlation' }>, { act: { actor }, at }: Context) {
  const { mine, isOpen, gates } = runGates(run, { actor, at });
  const isMineRunning = mine?.state === 'running' && mine.run_by === actor.personId;
  return {
    asked: isOpen || isMineRunning ? mine : null,
    gates: isMineRunning ? [] : gates,
    isInside: mine !== null && !reachesPastMonth(mine, mine.run_at ?? at),
  };
}

/**
 * Asks that reads past their first month be searched or compared without a quorum of witnesses. The law is asked exactly as for a run: without the prosecutor's written
 * decision it refuses here as it does there. Confirmed and reviewed by the acts of every emergency (`vault/confirm-emergency-opening`, `vault/review-emergency-opening`).
 * A rule of this software. @law lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3decies-p4-al6-s2
 */
export const requestReadEmergency = defineAct({
  type: 'anpr/request-read-emergency',
  title: {
    fr: 'Demander une ouverture d’urgence pour des passages',
    nl: 'Een noodopening voor passages vragen',
    en: 'Ask for an emergency opening of reads',
  },
  payload: RequestReadEmergency,
  who: [...new Set([...searchers, ...listProposers])],
  gather: gatherWanted,
  judge: (wanted, context) => {
    const { actor } = context.act;
    if (wanted.kind === 'correlation') {
      const { asked, gates, isInside } = rulesOfRun(wanted, context);
      return {
        law: asked === null ? [] : [ask('run-correlation', runFactsOf(wanted.run, asked, context.at))],
        gates: [...gates, ...emergencyGates(wanted, isInside)],
      };
    }
    const { ground, window } = wanted;
    const { search } = ground;
    const run = runOf(context, window);
    // The witnesses have their own rules here: of the run the others count.
    const rules = groundGates({ ...ground, isPastMonth: false, emergency: null }, run, ['decided', 'executed']);
    return {
      law: search === null ? [] : [askRun(search, groundOf(ground, run))],
      gates: [
        ...rules,
        ...brokenSearchRules({ 'not-your-search': !searchers.includes(actor.functionKey) }),
        ...emergencyGates(wanted, search !== null && !isPastMonth(window, context.at)),
      ],
    };
  },
  change: (wanted, { act: { actor, payload }, at, newId }) => {
    const emergency = requestedEmergency({
      ...{ emergencyId: newId(), actor, at, items: [], subject: payload.subject, urgency: payload.urgency },
      ...saidBy(wanted),
    });
    return {
      changes: [emergencyOpenings.insert(emergency)],
      result: { emergencyId: emergency.id, confirmBefore: emergency.confirm_before },
    };
  },
});

/** What the search or the correlation says of itself, for who confirms and who reviews. */
function saidBy(wanted: Wanted) {
  if (wanted.kind === 'search') {
    const { search } = wanted.ground;
    if (search === null) throw new TypeError('an emergency over no search was let through');
    return {
      ...{ officeId: search.addressed_to, branch: search.branch, missionReference: search.mission_reference },
      ...{ operationalReasons: search.operational_reasons, concreteReason: search.concrete_reason },
    };
  }
  const { run } = wanted.run;
  if (run === null) throw new TypeError('an emergency over no correlation was let through');
  return {
    ...{ officeId: run.addressed_to, branch: run.branch, missionReference: run.mission },
    ...{ operationalReasons: null, concreteReason: run.reasons },
  };
}
