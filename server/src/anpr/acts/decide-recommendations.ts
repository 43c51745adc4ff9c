import { DecideRecommendations } from '@clairevoie/contract';
import { ask, known, personFacts } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { creatorGates, gatherDatabase, recommendationFacts } from '../database-file.ts';
import { type RecommendationRow, technicalDatabases } from '../registers.ts';

type Line = { readonly number: number; readonly followed?: boolean; readonly reasons: string };

/** The follow-up table: a line with reasons for each recommendation; or, after day 30 without opinion, why one goes on. @law lfp-44-11-3octies-al4 */
export const decideRecommendations = defineAct({
  type: 'anpr/decide-recommendations',
  title: {
    fr: 'Décider des recommandations de l’avis',
    nl: 'Over de aanbevelingen van het advies beslissen',
    en: 'Decide on the recommendations of the opinion',
  },
  payload: DecideRecommendations,
  who: ['chief-of-corps', 'minister-interior', 'minister-justice'],
  gather: gatherDatabase,
  judge: (facts, context) => {
    const { database, organisation } = facts;
    const { lines, overrideReasons } = context.act.payload;
    const isLate = database?.state === 'opinion-late';
    return {
      law: [
        ask(
          'decide-recommendations',
          known({
            level: database?.level,
            decidedBy: personFacts(context, organisation),
            recommendations: recommendationFacts(answered(database?.recommendations ?? [], lines)),
          }),
        ),
      ],
      gates: [
        ...creatorGates(facts, context),
        ...brokenRules({
          'no-such-recommendation': database !== null && !areAnswers(database.recommendations ?? [], lines),
          'override-without-cause': database !== null && !isLate && overrideReasons !== undefined,
          'override-missing': isLate && overrideReasons === undefined,
        }),
      ],
    };
  },
  change: ({ database }, { act: { payload }, at }) => {
    if (database === null) return { changes: [] };
    const recommendations =
      database.recommendations === null ? null : answered(database.recommendations, payload.lines);
    const areFollowed = recommendations?.every(({ followed }) => followed === true) ?? false;
    const state = areFollowed ? 'decided-follow' : 'decided-not-follow';
    return {
      changes: [
        technicalDatabases.update(database, {
          state,
          recommendations,
          override_reasons: payload.overrideReasons ?? null,
          decided_at: at,
        }),
      ],
      result: { databaseId: database.id, state },
    };
  },
});

function areAnswers(rows: readonly RecommendationRow[], lines: readonly Line[]): boolean {
  const numbers = lines.map(({ number }) => number);
  return new Set(numbers).size === numbers.length && numbers.every((n) => rows.some(({ number }) => number === n));
}

function answered(rows: readonly RecommendationRow[], lines: readonly Line[]): readonly RecommendationRow[] {
  return rows.map((row) => {
    const line = lines.find(({ number }) => number === row.number);
    return line === undefined ? row : { ...row, followed: line.followed ?? null, reasons: line.reasons };
  });
}
