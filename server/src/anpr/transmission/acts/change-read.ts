import { ChangeRead, DeleteRead, databaseControllers } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { type ActContext, defineAct } from '../../../ledger/index.ts';
import { isController } from '../../controllers.ts';
import { readBatches } from '../../reads/read-registers.ts';
import { technicalDatabases } from '../../registers.ts';
import { findContent, stateOfPlace } from '../change-store.ts';
import { digestOfChange } from '../range-message.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { changesOfReads, sentMessages } from '../transmission-registers.ts';

type Asked = {
  readonly changeId: string;
  readonly databaseId: string;
  readonly batchId: string;
  readonly place: number;
  readonly how: 'correct' | 'seal' | 'unseal' | 'delete';
  readonly digest: string;
};

/** What the registers say of a read that is to be changed; of the read itself only when it was recorded. */
async function gatherChange({ act, read }: Pick<ActContext<unknown>, 'act' | 'read'>, asked: Asked) {
  const database = await read.get(technicalDatabases, { id: asked.databaseId });
  const batch = await read.get(readBatches, { id: asked.batchId });
  const isKnown = batch?.database_id === asked.databaseId && asked.place < batch.reads;
  const found = await read.through([changesOfReads], async (db) => {
    const content = await findContent(db, asked.changeId);
    return { content, state: await stateOfPlace(db, asked.batchId, asked.place) };
  });
  const { content, state } = found;
  const isKept =
    content?.batch_id === asked.batchId &&
    content.place === asked.place &&
    digestOfChange({
      place: asked.place,
      how: asked.how,
      salt: Buffer.from(content.salt).toString('base64'),
      plate: content.plate,
      country: content.country,
      recordedMs: Temporal.Instant.from(content.recorded_at).epochMilliseconds,
    }) === asked.digest;
  return {
    isYours: database?.created_at !== null && database !== undefined && isController(database, act.actor),
    isKnown,
    isKept,
    recordedAt: content?.recorded_at ?? null,
    isTransmitted: (await read.find(sentMessages, { subject: asked.batchId, kind: 'batch' })).length > 0,
    isChangeable:
      !state.isDeleted && (asked.how === 'seal' ? !state.isSealed : asked.how === 'unseal' ? state.isSealed : true),
  };
}

type Facts = Awaited<ReturnType<typeof gatherChange>>;

const gatesOf = (facts: Facts) =>
  brokenTransmissionRules({
    'not-your-database': !facts.isYours,
    'unknown-batch': facts.isYours && !facts.isKnown,
    'content-missing': facts.isYours && facts.isKnown && !facts.isKept,
    'nothing-to-change': facts.isYours && facts.isKnown && !facts.isChangeable,
  });

const rowOf = (asked: Asked & { readonly reason: string }, by: string, at: string) =>
  changesOfReads.insert({
    id: asked.changeId,
    database_id: asked.databaseId,
    batch_id: asked.batchId,
    place: asked.place,
    how: asked.how,
    digest: asked.digest,
    reason: asked.reason,
    made_by: by,
    made_at: at,
    came_by: null,
  });

/**
 * A controller corrects a read, puts it under seal, or ends the seal. What it says lies outside the journal and goes with the read's term; the
 * journal holds its digest. It follows the read to the other database. R-23
 */
export const changeRead = defineAct({
  type: 'anpr/change-read',
  title: {
    fr: 'Rectifier un passage, ou le mettre sous scellé',
    nl: 'Een passage verbeteren of verzegelen',
    en: 'Correct a read, or put it under seal',
  },
  payload: ChangeRead,
  who: databaseControllers,
  gather: (context) => gatherChange(context, context.act.payload),
  judge: (facts) => ({ gates: gatesOf(facts) }),
  change: (_facts, { act: { payload, actor }, at }) => ({
    changes: [rowOf(payload, actor.personId, at)],
    result: { changeId: payload.changeId },
  }),
});

/** A controller deletes one read before its term, on both sides. @law lfp-44-11-3decies-p2-al1 R-23 */
export const deleteRead = defineAct({
  type: 'anpr/delete-read',
  title: {
    fr: 'Effacer un passage avant son terme',
    nl: 'Een passage vóór haar termijn wissen',
    en: 'Delete a read before its term',
  },
  payload: DeleteRead,
  who: databaseControllers,
  gather: (context) => gatherChange(context, { ...context.act.payload, how: 'delete' }),
  judge: (facts) => ({
    law: [
      ask(
        'delete-read',
        known({
          recordedAt: facts.recordedAt,
          journalOn: true,
          deletesJournal: false,
          transmitted: facts.isTransmitted,
        }),
      ),
    ],
    gates: gatesOf(facts),
  }),
  change: (_facts, { act: { payload, actor }, at }) => ({
    changes: [rowOf({ ...payload, how: 'delete' }, actor.personId, at)],
    result: { changeId: payload.changeId },
  }),
});
