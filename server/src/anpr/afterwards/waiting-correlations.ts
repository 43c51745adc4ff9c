import type { WaitingItem } from '@clairevoie/contract';
import { listProposers } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable, Sentence } from '../../ledger/index.ts';
import { listWaitingRuns, type NamedRun } from './correlation-store.ts';
import { isDue, needsProsecutor } from './correlation-view.ts';

type Kind = 'decide-correlation' | 'run-correlation';

const words: Readonly<Record<Kind, (reference: string) => Sentence>> = {
  'decide-correlation': (reference) => ({
    fr: `Corrélation après enregistrement avec « ${reference} », au-delà du premier mois : l’autoriser ou la refuser.`,
    nl: `Correlatie achteraf met ‘${reference}’, na de eerste maand: ze toestaan of weigeren.`,
    en: `Correlation afterwards with “${reference}”, past the first month: permit or refuse it.`,
  }),
  'run-correlation': (reference) => ({
    fr: `Corrélation après enregistrement avec « ${reference} » : elle peut être exécutée.`,
    nl: `Correlatie achteraf met ‘${reference}’: ze kan worden uitgevoerd.`,
    en: `Correlation afterwards with “${reference}”: it can be run.`,
  }),
};

/** Correlations afterwards that wait: for the prosecutor past the first month, else for who asked. */
export function waitingCorrelations(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async ({ functionKey, organisationId, personId }, at) => {
      const isProsecutor = functionKey === 'prosecutor';
      if (!isProsecutor && !listProposers.includes(functionKey)) return [];
      return (await listWaitingRuns(db)).flatMap((run) => {
        if (isProsecutor)
          return run.state === 'asked' && needsProsecutor(run, at) && run.addressed_to === organisationId
            ? [item('decide-correlation', run, at)]
            : [];
        return isDue(run, at) && run.organisation_id === organisationId && run.asked_by !== personId
          ? [item('run-correlation', run, at)]
          : [];
      });
    },
  };
}

function item(kind: Kind, run: NamedRun, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'anpr',
      kind,
      id: run.id,
      subjectKind: 'plate-correlation',
      subjectId: run.id,
      provision: kind === 'decide-correlation' ? 'lfp-44-11-3decies-p4-al6-s2' : null,
      basis: kind === 'decide-correlation' ? 'law' : 'policy',
      createdAt: run.decided_at ?? run.asked_at,
      reading: null,
      dueWords: null,
      text: words[kind](run.reference ?? ''),
      dueOn: null,
      alertAt: null,
    },
    at,
  );
}
