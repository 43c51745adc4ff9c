import { DropCandidate, ExpireHit, expiryReaders, NoteExpiredHits } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { isController } from '../../controllers.ts';
import { technicalDatabases } from '../../registers.ts';
import { hits } from '../hit-registers.ts';
import { brokenHitRules } from '../hits-gates.ts';

/**
 * Nobody validated within the month: the hit lapses, the read keeps its own term. The law has it reported to the controller and to the data protection
 * officer; it waits in the lists of both until each has seen it (`noteExpiredHits`). @law lfp-44-11-3decies-p2-al2-delai R-22
 */
export const expireHit = defineAct({
  type: 'anpr/expire-hit',
  title: {
    fr: 'Constater qu’une concordance est échue',
    nl: 'Vaststellen dat een treffer vervallen is',
    en: 'Find that a hit has expired',
  },
  payload: ExpireHit,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({ hit: (await read.get(hits, { id: payload.hitId })) ?? null }),
  judge: ({ hit }) => ({
    law: [
      ask(
        'expire-hit',
        known({
          conditionsMetAt: hit?.met_at,
          recordedAt: hit?.recorded_at,
          validated: hit?.state === 'validated' || hit?.state === 'copied',
        }),
      ),
    ],
    gates: brokenHitRules({
      'unknown-hit': hit === null,
      'hit-not-open-to-this-act': hit !== null && hit.state !== 'hit',
    }),
  }),
  change: ({ hit }, { at }) =>
    hit === null
      ? { changes: [] }
      : {
          changes: [hits.update(hit, { state: 'expired', ended_at: at, moved_at: at })],
          result: { hitId: hit.id },
        },
});

/** Hours after which a possible misread that nobody confirmed is gone. Rule of this software. */
export const candidateHours = 24;

/** A possible misread that nobody confirmed in a day is gone: it was never a hit. */
export const dropCandidate = defineAct({
  type: 'anpr/drop-candidate',
  title: {
    fr: 'Retirer une lecture possiblement erronée',
    nl: 'Een mogelijke leesfout weghalen',
    en: 'Drop a possible misread',
  },
  payload: DropCandidate,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({ hit: (await read.get(hits, { id: payload.hitId })) ?? null }),
  judge: ({ hit }, { at }) => ({
    gates: brokenHitRules({
      'unknown-hit': hit === null,
      'hit-not-open-to-this-act': hit !== null && hit.state !== 'candidate',
      'within-a-day':
        hit !== null &&
        Temporal.Instant.compare(at, Temporal.Instant.from(hit.raised_at).add({ hours: candidateHours })) < 0,
    }),
  }),
  change: ({ hit }, { at }) =>
    hit === null
      ? { changes: [] }
      : { changes: [hits.update(hit, { state: 'dropped', ended_at: at, moved_at: at })], result: { hitId: hit.id } },
});

/**
 * Controller of the database or its data protection officer has seen that hits expired. Of joint controllers one sees it for both; that one is
 * enough is our rule. @law lfp-44-11-3sexies-p1-al1-rt lfp-44-11-3sexies-p1-al2-rt
 */
export const noteExpiredHits = defineAct({
  type: 'anpr/note-expired-hits',
  title: {
    fr: 'Prendre acte de concordances échues',
    nl: 'Kennis nemen van vervallen treffers',
    en: 'Take note of expired hits',
  },
  payload: NoteExpiredHits,
  who: expiryReaders,
  gather: async ({ act: { payload, actor }, read }) => {
    const found = (await Promise.all(payload.hitIds.map((id) => read.get(hits, { id })))).filter(
      (one) => one !== undefined,
    );
    const databases = await Promise.all(
      [...new Set(found.map(({ database_id }) => database_id))].map((id) => read.get(technicalDatabases, { id })),
    );
    const mine = databases
      .filter((one) => one !== undefined)
      .filter((one) =>
        actor.functionKey === 'dpo' ? one.organisation_id === actor.organisationId : isController(one, actor),
      )
      .map(({ id }) => id);
    return { expired: found.filter(({ database_id }) => mine.includes(database_id)) };
  },
  judge: ({ expired }, { act: { payload, actor } }) => {
    const unseen = expired.filter(
      (one) =>
        one.state === 'expired' &&
        (actor.functionKey === 'dpo' ? one.seen_by_officer_at : one.seen_by_controller_at) === null,
    );
    return { gates: brokenHitRules({ 'not-expired-hits': unseen.length < payload.hitIds.length }) };
  },
  change: ({ expired }, { act: { actor }, at }) => ({
    changes: expired.map((one) =>
      hits.update(one, actor.functionKey === 'dpo' ? { seen_by_officer_at: at } : { seen_by_controller_at: at }),
    ),
    result: { hits: expired.length },
  }),
});
