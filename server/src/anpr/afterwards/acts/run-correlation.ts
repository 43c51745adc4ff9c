import { listProposers, RecordCorrelation, RunCorrelation, StopCorrelation } from '@clairevoie/contract';
import { ask } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { decidesIn } from '../../lists/list-file.ts';
import { brokenCorrelationRules } from '../correlation-gates.ts';
import { correlationRuns } from '../correlation-registers.ts';
import { runFactsOf } from '../correlation-subject.ts';
import { gatherRun, gatherWitnessedRun, runGates, witnessGates } from '../gather-run.ts';

const heads = [
  'chief-of-corps',
  'federal-director',
  'administrative-police-officer',
  'judicial-police-officer',
] as const;

/**
 * Runs a correlation that was asked for: from this act on the server compares the reads of its interval. Content, notice, directive, month and prosecutor are
 * asked of the law at this very moment. Whoever asked does not run it. Past the first month a quorum of witnesses, or a confirmed emergency, stands before it. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 lfp-44-11-3decies-p4-al3-dpd lfp-44-4-p4-al1 lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al5-pt2 lfp-44-11-3decies-p4-al6-s1 lfp-44-11-3decies-p4-al6-s2 R-24
 */
export const runCorrelation = defineAct({
  type: 'anpr/run-correlation',
  title: {
    fr: 'Exécuter une corrélation après enregistrement',
    nl: 'Een correlatie achteraf uitvoeren',
    en: 'Run a correlation afterwards',
  },
  payload: RunCorrelation,
  who: listProposers,
  gather: gatherWitnessedRun,
  judge: (facts, { act: { actor }, at }) => {
    const { mine, isOpen, gates } = runGates(facts, { actor, at });
    return {
      law: mine !== null && isOpen ? [ask('run-correlation', runFactsOf(facts, mine, at))] : [],
      gates: [...gates, ...(isOpen ? witnessGates(facts) : [])],
    };
  },
  change: ({ run }, { act: { actor }, at }) =>
    run === null
      ? { changes: [] }
      : {
          changes: [correlationRuns.update(run, { state: 'running', run_by: actor.personId, run_at: at })],
          result: { correlationId: run.id },
        },
});

/** The schedule has compared every read of the interval: how many, and what came of it. No plate. @law lfp-44-11-3novies */
export const recordCorrelation = defineAct({
  type: 'anpr/record-correlation',
  title: {
    fr: 'Consigner la fin d’une corrélation après enregistrement',
    nl: 'Het einde van een correlatie achteraf vastleggen',
    en: 'Record that a correlation afterwards is done',
  },
  payload: RecordCorrelation,
  who: ['system'],
  gather: gatherRun,
  judge: ({ run }, { at }) => ({
    law: [ask('journal-processing', { operation: 'other', written: true, operationAt: at })],
    gates: brokenCorrelationRules({
      'unknown-correlation': run === null,
      'correlation-step-not-open': run !== null && run.state !== 'running',
    }),
  }),
  change: ({ run }, { act: { payload }, at }) => {
    if (run === null) return { changes: [] };
    const { reads, hits, candidates } = payload;
    return {
      changes: [correlationRuns.update(run, { state: 'done', reads, hits, candidates, ended_at: at })],
      result: { correlationId: run.id, reads, hits, candidates },
    };
  },
});

/** Gives up a correlation, or stops one that runs: its service, the prosecutor to whom it is addressed, the schedule where list or criterion ended. @law lfp-44-11-3novies */
export const stopCorrelation = defineAct({
  type: 'anpr/stop-correlation',
  title: {
    fr: 'Arrêter une corrélation après enregistrement',
    nl: 'Een correlatie achteraf stopzetten',
    en: 'Stop a correlation afterwards',
  },
  payload: StopCorrelation,
  who: [...listProposers, ...heads, 'prosecutor', 'system'],
  gather: gatherRun,
  judge: ({ run }, { act: { actor } }) => {
    const { functionKey, organisationId } = actor;
    const isSystem = functionKey === 'system';
    const isMine =
      functionKey === 'prosecutor' ? run?.addressed_to === organisationId : run?.organisation_id === organisationId;
    const mine = isSystem || isMine ? run : null;
    const isOfBranch =
      isSystem || listProposers.includes(functionKey) || decidesIn(mine?.branch ?? 'judicial', functionKey);
    return {
      law: [ask('end-correlation', { ground: isSystem ? 'content-changed' : 'requester', journalOn: true })],
      gates: brokenCorrelationRules({
        'unknown-correlation': mine === null,
        'wrong-branch': mine !== null && !isOfBranch,
        'correlation-step-not-open': mine !== null && !['asked', 'permitted', 'running'].includes(mine.state),
      }),
    };
  },
  change: ({ run }, { act: { payload }, at }) =>
    run === null
      ? { changes: [] }
      : {
          changes: [correlationRuns.update(run, { state: 'stopped', ended_at: at, end_reasons: payload.reasons })],
          result: { correlationId: run.id },
        },
});
