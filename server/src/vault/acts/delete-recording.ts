import { DeleteDue, DeleteRecording } from '@clairevoie/contract';
import { known } from '@clairevoie/law';
import { defineAct } from '../../ledger/index.ts';
import { asJson, ask, fixedFacts } from '../law-facts.ts';
import { recordingOf } from '../opening-facts.ts';
import { destructions, holds, recordings } from '../registers.ts';
import { parseUuid } from '../seal/ids.ts';
import { emptyHead, follows } from '../seal/tombstones.ts';
import { brokenRules } from '../vault-gates.ts';
import { deleters } from '../who-may.ts';

/**
 * A person deletes a recording before its term; refused before a legal minimum. The bytes and keys of its segments go at once;
 * the day's expiry key stays for the other recordings of that day, so a backup of both opens until that day (ADR 0003).
 * @law lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3
 */
export const deleteRecording = defineAct({
  type: 'vault/delete-recording',
  title: { fr: 'Effacer un enregistrement', nl: 'Een opname wissen', en: 'Delete a recording' },
  payload: DeleteRecording,
  who: deleters,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    const isOurs = row?.organisation_id === actor.organisationId && row.state !== 'deleted';
    const held = (await read.find(holds, { recording_id: payload.recordingId })).some((h) => h.state === 'active');
    return { recording: isOurs ? asJson(row) : null, isHeld: held };
  },
  judge: (facts) => {
    const row = recordingOf(facts);
    if (row === undefined) return { gates: brokenRules({ 'recording-unknown': true }) };
    return {
      law: [
        ask('delete-recording', {
          recordedFrom: row.captured_from,
          recordedTo: row.captured_to,
          ...known({
            ...fixedFacts(row),
            what: 'recording',
            configuredRetention: row.configured_retention ?? undefined,
            assessedRetention: row.assessed_retention ?? undefined,
          } as const),
        }),
      ],
      gates: brokenRules({ 'held-recording': facts.isHeld, suspended: row.state === 'suspended' }),
    };
  },
  change: (facts, { at, act: { payload } }) => {
    const row = recordingOf(facts);
    if (row === undefined) throw new TypeError('a deletion of nothing was let through');
    return {
      changes: [recordings.update(row, { state: 'deleted', deleted_at: at, deletion_ground: 'person' })],
      result: { recordingId: payload.recordingId },
    };
  },
});

/**
 * The schedule's own deletion: the expiry key of a day or of an ended hold was destroyed. The entry carries the tombstone, by
 * which a key store put back from a backup is noticed; what the key closed is gone for good. @law lfp-25-6
 */
export const deleteDue = defineAct({
  type: 'vault/delete-due',
  title: {
    fr: 'Effacer ce qui est arrivé à terme',
    nl: 'Wissen wat zijn termijn bereikt',
    en: 'Delete what has come to its term',
  },
  payload: DeleteDue,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const { organisationId, sequence, dueOn, lot } = payload.tombstone;
    const same = await read.get(destructions, { organisation_id: organisationId, sequence });
    const before =
      sequence === 1
        ? undefined
        : await read.get(destructions, { organisation_id: organisationId, sequence: sequence - 1 });
    const rows = await read.find(recordings, { organisation_id: organisationId, due_on: dueOn, lot });
    return {
      isKnown: same !== undefined,
      previous:
        sequence === 1 ? { ...emptyHead } : before === undefined ? null : { sequence: sequence - 1, hash: before.hash },
      recordings: rows.filter((row) => row.state !== 'deleted').map((row) => asJson(row)),
    };
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenRules({
      'tombstone-out-of-order':
        facts.isKnown ||
        facts.previous === null ||
        !follows(facts.previous, {
          ...payload.tombstone,
          organisationId: parseUuid(payload.tombstone.organisationId),
        }),
    }),
  }),
  change: (facts, { act: { payload }, at }) => {
    const { organisationId, dueOn, lot, sequence, previous, destroyedAt, hash } = payload.tombstone;
    const ground = lot === 'term' ? 'term' : 'hold-ended';
    const gone = facts.recordings.map((recording) => recordingOf({ recording })).filter((row) => row !== undefined);
    return {
      changes: [
        destructions.insert({
          organisation_id: organisationId,
          sequence,
          due_on: dueOn,
          lot,
          previous,
          destroyed_at: destroyedAt,
          hash,
          recordings: gone.length,
        }),
        ...gone.map((row) => recordings.update(row, { state: 'deleted', deleted_at: at, deletion_ground: ground })),
      ],
      result: { dueOn, lot, sequence, recordings: gone.length },
    };
  },
});
