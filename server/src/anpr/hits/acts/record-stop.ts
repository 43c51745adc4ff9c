import { RecordStop, ReportWrongStop } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { gatherHit, handlerGates } from '../hit-facts.ts';
import { hitCopiers, hitHandlers, worksWith } from '../hit-functions.ts';
import { hits } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';

/** A vehicle was stopped on a hit. Not before somebody compared the picture and confirmed the reading: this act is refused until then (R-22, policy). */
export const recordStop = defineAct({
  type: 'anpr/record-stop',
  title: {
    fr: 'Consigner l’interception d’un véhicule',
    nl: 'De interceptie van een voertuig vastleggen',
    en: 'Record the stop of a vehicle',
  },
  payload: RecordStop,
  who: hitHandlers,
  gather: gatherHit,
  judge: (facts, context) => ({
    gates: [
      ...handlerGates(facts, context, ['candidate', 'hit', 'validated', 'copied']),
      ...brokenHitRules({
        'not-compared': facts.hit !== null && (facts.hit.comparison !== 'confirmed' || facts.hit.state === 'candidate'),
        'already-stopped': facts.hit !== null && facts.hit.stopped_at !== null,
      }),
    ],
  }),
  change: ({ hit }, { act: { actor }, at }) =>
    hit === null
      ? { changes: [] }
      : {
          changes: [hits.update(hit, { stopped_at: at, stopped_by: actor.personId, moved_at: at })],
          result: { hitId: hit.id },
        },
});

/**
 * The wrong vehicle was stopped, or the right one for no reason. Nothing stands in the way of saying so: no screen need be open, and a stop that was
 * never recorded, or made before the picture was compared, is reported like any other. Counted publicly.
 */
export const reportWrongStop = defineAct({
  type: 'anpr/report-wrong-stop',
  title: {
    fr: 'Signaler une interception à tort',
    nl: 'Een onterechte interceptie melden',
    en: 'Report a wrong stop',
  },
  payload: ReportWrongStop,
  who: [...hitCopiers, 'dpo', 'control-organ'],
  gather: async ({ act: { payload }, read }) => ({ hit: (await read.get(hits, { id: payload.hitId })) ?? null }),
  judge: ({ hit }, { act: { actor } }) => {
    const isOverseer = actor.functionKey === 'control-organ';
    const mine = isOverseer || hit?.organisation_id === actor.organisationId ? hit : null;
    return {
      gates: brokenHitRules({
        'unknown-hit': mine === null,
        'other-branch':
          mine !== null && hitHandlers.includes(actor.functionKey) && !worksWith(actor.functionKey, mine.branch),
        'already-reported': mine !== null && mine.wrong_stop_at !== null,
      }),
    };
  },
  change: ({ hit }, { act: { payload, actor }, at }) =>
    hit === null
      ? { changes: [] }
      : {
          changes: [
            hits.update(hit, {
              wrong_stop_at: at,
              wrong_stop_by: actor.personId,
              wrong_stop_cause: payload.cause,
              wrong_stop_what: payload.what,
              moved_at: at,
            }),
          ],
          result: { hitId: hit.id },
        },
});
