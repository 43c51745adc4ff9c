import { DrawSample } from '@clairevoie/contract';
import { defineAct, journal } from '../../ledger/index.ts';
import { isUsablePeriod } from '../access-acts.ts';
import { drawAccesses } from '../journal-store.ts';
import { brokenRules } from '../oversight-gates.ts';
import { sampledAccesses, samples } from '../registers.ts';

/**
 * Draws accesses of the own body at random into the queue. The server makes the seed: whoever draws can neither choose it nor
 * hide a draw he did not like, for each stands in the journal with its seed and the digest of what was drawn from.
 */
export const drawSample = defineAct({
  type: 'oversight/draw-sample',
  title: {
    fr: 'Tirer un échantillon d’accès',
    nl: 'Een steekproef van toegangen trekken',
    en: 'Draw a sample of accesses',
  },
  payload: DrawSample,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, read, newId }) => {
    const seed = newId();
    if (!isUsablePeriod(payload)) return { seed, isUsable: false, population: 0, populationSha256: '', ids: [] };
    const drawn = await read.through([sampledAccesses, journal], (db) =>
      drawAccesses(db, { ...payload, organisationId: actor.organisationId }, seed),
    );
    return { seed, isUsable: true, ...drawn };
  },
  judge: ({ isUsable, ids }) => ({
    gates: brokenRules({ 'period-not-usable': !isUsable, 'nothing-to-draw': isUsable && ids.length === 0 }),
  }),
  change: ({ seed, population, populationSha256, ids }, { act: { payload, actor }, at, newId }) => {
    const sampleId = newId();
    return {
      changes: [
        samples.insert({
          id: sampleId,
          organisation_id: actor.organisationId,
          from_at: payload.from,
          to_at: payload.to,
          asked: payload.count,
          drawn: ids.length,
          population,
          population_sha256: populationSha256,
          seed,
          drawn_by: actor.personId,
          drawn_at: at,
        }),
        ...ids.map((id) =>
          sampledAccesses.insert({
            id: newId(),
            sample_id: sampleId,
            organisation_id: actor.organisationId,
            access_entry_id: id,
            state: 'waiting',
            verdict: null,
            reasons: null,
            judged_by: null,
            judged_at: null,
            drawn_at: at,
          }),
        ),
      ],
      result: { sampleId, drawn: ids.length, population, seed },
    };
  },
});
