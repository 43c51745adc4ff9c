import { YearlyReport } from '@clairevoie/contract';
import { defineAct, journal } from '../../ledger/index.ts';
import { countActs } from '../journal-store.ts';
import { brokenRules } from '../oversight-gates.ts';
import { countSupervision } from '../oversight-store.ts';
import { breaches, reports, sampledAccesses, samples } from '../registers.ts';
import { periodOfYear, yearFigures } from '../year-figures.ts';

/** Makes the yearly report of the own body: its figures are counted now and stand in the entry, whatever changes later. */
export const yearlyReport = defineAct({
  type: 'oversight/yearly-report',
  title: { fr: 'Établir le rapport annuel', nl: 'Het jaarverslag opmaken', en: 'Make the yearly report' },
  payload: YearlyReport,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, at, read }) => {
    const period = periodOfYear(payload.year);
    const hasBegun = Temporal.Instant.compare(period.from, at) <= 0;
    const figures = await read.through([samples, sampledAccesses, breaches, journal], async (db) =>
      yearFigures(
        await countActs(db, actor.organisationId, period),
        await countSupervision(db, actor.organisationId, period),
      ),
    );
    return { hasBegun, figures };
  },
  judge: ({ hasBegun }) => ({ gates: brokenRules({ 'year-not-begun': !hasBegun }) }),
  change: ({ figures }, { act: { payload, actor }, at, newId }) => {
    const reportId = newId();
    return {
      changes: [
        reports.insert({
          id: reportId,
          organisation_id: actor.organisationId,
          year: payload.year,
          figures,
          made_by: actor.personId,
          made_at: at,
        }),
      ],
      result: { reportId, figures },
    };
  },
});
