import { ComparePicture } from '@clairevoie/contract';
import { ask, findOrganisation, personFacts } from '../../../authorisation/index.ts';
import { defineAct, type LawQuestion } from '../../../ledger/index.ts';
import { gatherHit, type HitFacts, handlerGates } from '../hit-facts.ts';
import { hitHandlers } from '../hit-functions.ts';
import { type HitRow, hits } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';
import { validationDueOn } from './raise-hits.ts';

type Compared = HitFacts & { readonly validatedBy: ReturnType<typeof personFacts> };
type Asked = { readonly comparison: NonNullable<HitRow['comparison']>; readonly at: string };

/** What the comparison makes of the hit beyond the look at it: a candidate becomes one, or a hit is rejected. */
function askOutcome({ hit, validatedBy }: Compared, { comparison, at }: Asked): readonly LawQuestion[] {
  if (hit?.state === 'candidate' && comparison === 'confirmed')
    return [
      ask('record-hit', {
        recordedAt: hit.recorded_at,
        feedingConditionsMet: true,
        conditionsMetAt: at,
        journalOn: true,
      }),
    ];
  if (hit?.state === 'hit' && comparison === 'not-confirmed')
    return [ask('validate-hit', { validatedBy, automatic: false, outcome: 'rejected', journalOn: true })];
  return [];
}

/**
 * A person compared the reading with the picture. Before this act nothing may be done on a hit. Confirmed: it may; a possible misread becomes a hit, and
 * its month begins. Not confirmed: a hit is rejected as misread, a possible misread is gone. No picture: nothing may be done.
 * @law lfp-44-11-3decies-p2-al2-delai lfp-44-4-p2-journal R-22
 */
export const comparePicture = defineAct({
  type: 'anpr/compare-picture',
  title: {
    fr: 'Comparer la lecture à l’image',
    nl: 'De lezing met de foto vergelijken',
    en: 'Compare the reading with the picture',
  },
  payload: ComparePicture,
  who: hitHandlers,
  gather: async (context) => ({
    ...(await gatherHit(context)),
    validatedBy: personFacts(context, await findOrganisation(context.read, context.act.actor.organisationId)),
  }),
  judge: (facts, context) => {
    const { act, at } = context;
    const { comparison } = act.payload;
    return {
      law: [
        ask('journal-processing', {
          operation: 'consultation',
          written: true,
          operationAt: at,
          reason: facts.mission ?? '',
          personCategory: act.actor.functionKey,
          personIdentification: act.actor.personId,
        }),
        ...askOutcome(facts, { comparison, at }),
      ],
      gates: [
        ...handlerGates(facts, context, ['candidate', 'hit']),
        ...brokenHitRules({
          'no-picture': comparison !== 'no-picture' && !facts.hasPicture,
          'picture-there': comparison === 'no-picture' && facts.hasPicture,
          'picture-not-opened': facts.hasPicture && !facts.hasOpened,
        }),
      ],
    };
  },
  change: ({ hit }, { act: { payload, actor }, at }, judgement) => {
    if (hit === null) return { changes: [] };
    const { comparison } = payload;
    const afterSeconds = Math.round(
      (Temporal.Instant.from(at).epochMilliseconds - Temporal.Instant.from(hit.raised_at).epochMilliseconds) / 1000,
    );
    const first = hit.first_compared_at ?? (comparison === 'no-picture' ? null : at);
    const seen = { comparison, compared_by: actor.personId, compared_at: at, first_compared_at: first, moved_at: at };
    const set: Partial<HitRow> =
      comparison === 'confirmed' && hit.state === 'candidate'
        ? { ...seen, state: 'hit', met_at: at, due_on: validationDueOn(judgement) }
        : comparison !== 'not-confirmed'
          ? seen
          : hit.state === 'candidate'
            ? { ...seen, state: 'dropped', ended_at: at }
            : { ...seen, state: 'rejected', cause: 'misread', ended_at: at };
    return { changes: [hits.update(hit, set)], result: { hitId: hit.id, comparison, afterSeconds } };
  },
});
