import { type CorrelationView, listProposers } from '@clairevoie/contract';
import { decidesIn } from '../lists/list-file.ts';
import type { NamedRun } from './correlation-store.ts';
import { isOpenTo, reachesPastMonth } from './open-reads-of.ts';

const stoppers = ['chief-of-corps', 'federal-director', 'administrative-police-officer', 'judicial-police-officer'];

/** Whether a part of the interval is past the first month, so that the prosecutor decides first. @law lfp-44-11-3decies-p4-al6-s2 */
export function needsProsecutor(run: NamedRun, at: string): boolean {
  return run.branch === 'judicial' && run.decided_at === null && !isOpenTo(run, run.recorded_from, at);
}

/** Whether it may be run as it stands: within the first month, or permitted by the prosecutor. What became too old in the meantime can only be given up. */
export function isDue(run: NamedRun, at: string): boolean {
  return run.state === 'permitted' || (run.state === 'asked' && isOpenTo(run, run.recorded_from, at));
}

/** Acts that the state and the viewer's function open. The gate asks again. */
export function actsOnRun(
  run: NamedRun,
  { functionKey, personId, at }: { readonly functionKey: string; readonly personId: string; readonly at: string },
): readonly string[] {
  const isOver = !['asked', 'permitted', 'running'].includes(run.state);
  const stops =
    listProposers.includes(functionKey) ||
    functionKey === 'prosecutor' ||
    (stoppers.includes(functionKey) && decidesIn(run.branch, functionKey));
  const open: readonly (readonly [act: string, isOpen: boolean])[] = [
    ['anpr/decide-correlation', functionKey === 'prosecutor' && run.state === 'asked' && needsProsecutor(run, at)],
    ['anpr/run-correlation', listProposers.includes(functionKey) && isDue(run, at) && run.asked_by !== personId],
    ['anpr/stop-correlation', stops && !isOver],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([act]) => act);
}

/** A correlation afterwards as a desk shows it. */
export function correlationView(
  run: NamedRun,
  of: {
    readonly functionKey: string;
    readonly personId: string;
    readonly at: string;
    readonly waitsForWitnesses: boolean;
  },
): CorrelationView {
  const id = run.list_id ?? run.criterion_id;
  if (id === null) throw new TypeError(`the correlation ${run.id} compares neither a list nor a criterion`);
  return {
    id: run.id,
    state: run.state,
    branch: run.branch,
    of: {
      kind: run.list_id === null ? 'criterion' : 'list',
      id,
      title: run.title ?? '',
      reference: run.reference ?? '',
    },
    from: run.recorded_from,
    to: run.recorded_to,
    missionReference: run.mission,
    concreteReason: run.reasons,
    offence: run.offence,
    addressedTo: run.addressed_to,
    askedAt: run.asked_at,
    decidedAt: run.decided_at,
    decisionReasons: run.decision_reasons,
    runAt: run.run_at,
    reads: run.reads,
    hits: run.hits,
    candidates: run.candidates,
    endedAt: run.ended_at,
    endReasons: run.end_reasons,
    isByViewer: run.asked_by === of.personId || run.run_by === of.personId,
    isPastMonth: reachesPastMonth(run, run.run_at ?? of.at),
    waitsForWitnesses: of.waitsForWitnesses,
    nextActs: [...actsOnRun(run, of)],
  };
}
