import { EndHold, HoldRecording, LiftSuspension, SuspendRecording } from '@clairevoie/contract';
import { retentionOf } from '@clairevoie/law';
import { defineAct, type JsonObject, type Stored } from '../../ledger/index.ts';
import { asJson, fixedFacts } from '../law-facts.ts';
import { recordingOf } from '../opening-facts.ts';
import { type HoldRow, holds, recordings } from '../registers.ts';
import { expiryInstant } from '../seal/expiry-key.ts';
import { brokenRules } from '../vault-gates.ts';
import { holders, outsideAuthorities, suspenders } from '../who-may.ts';

/**
 * Holds a recording beyond its configured term under an expiry key of its own, never beyond the maximum of 25/6: the law knows
 * no hold on visible recordings, what must live longer is copied to the criminal file. The keys are moved by the
 * schedule before the next destruction; a crash in between is mended the same way. @law lfp-25-6
 */
export const holdRecording = defineAct({
  type: 'vault/hold',
  title: { fr: 'Retenir un enregistrement', nl: 'Een opname aanhouden', en: 'Hold a recording' },
  payload: HoldRecording,
  who: holders,
  gather: async ({ act: { actor, payload }, read, at }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    const mayReach = row?.organisation_id === actor.organisationId || outsideAuthorities.includes(actor.functionKey);
    const isThere = row !== undefined && mayReach && row.state !== 'deleted';
    // The ceiling without what was configured or assessed: those are the terms a hold goes beyond.
    const ceiling = isThere
      ? retentionOf({ recordedFrom: row.captured_from, recordedTo: row.captured_to, ...fixedFacts(row) }, at)
          .latestDeletion
      : null;
    return { recording: isThere ? asJson(row) : null, ceiling };
  },
  judge: (facts, { act: { payload }, at }) => {
    const row = recordingOf(facts);
    const ends = expiryInstant(Temporal.PlainDate.from(payload.dueOn));
    return {
      gates: brokenRules({
        'recording-unknown': row === undefined,
        'already-held': row !== undefined && row.lot !== 'term',
        // The day's key may be going this very moment.
        'hold-too-late':
          row !== undefined && Temporal.Instant.compare(expiryInstant(Temporal.PlainDate.from(row.due_on)), at) <= 0,
        'hold-not-longer': row !== undefined && payload.dueOn <= row.due_on,
        'past-legal-maximum': facts.ceiling !== null && Temporal.Instant.compare(ends, facts.ceiling) > 0,
      }),
    };
  },
  change: (facts, { act: { actor, payload }, at, newId }) => {
    const row = recordingOf(facts);
    if (row === undefined) throw new TypeError('a hold of nothing was let through');
    const holdId = newId();
    return {
      changes: [
        holds.insert({
          id: holdId,
          recording_id: row.id,
          organisation_id: row.organisation_id,
          due_on: payload.dueOn,
          ground: payload.ground,
          reference: payload.reference,
          held_by: actor.personId,
          held_by_function: actor.functionKey,
          held_at: at,
          state: 'active',
          ended_at: null,
          end_reasons: null,
        }),
        recordings.update(row, { due_on: payload.dueOn, lot: holdId }),
      ],
      result: { holdId, dueOn: payload.dueOn },
    };
  },
});

/** Ends a hold: its key goes at the recording's ordinary term, or at once when that has passed. */
export const endHold = defineAct({
  type: 'vault/end-hold',
  title: { fr: 'Mettre fin à une mesure conservatoire', nl: 'Een bewarende maatregel beëindigen', en: 'End a hold' },
  payload: EndHold,
  who: holders,
  gather: async ({ act: { actor, payload }, read }) => {
    const hold = await read.get(holds, { id: payload.holdId });
    const mayReach = hold?.organisation_id === actor.organisationId || outsideAuthorities.includes(actor.functionKey);
    return { hold: hold !== undefined && mayReach && hold.state === 'active' ? asJson(hold) : null };
  },
  judge: (facts) => ({ gates: brokenRules({ 'hold-unknown': facts.hold === null }) }),
  change: (facts, { act: { payload }, at }) => {
    const hold = holdOf(facts.hold);
    return {
      changes: [holds.update(hold, { state: 'ended', ended_at: at, end_reasons: payload.reasons })],
      result: { holdId: hold.id },
    };
  },
});

/** Suspends a recording: until the same authority lifts it, nobody opens it. Its term runs on. */
export const suspendRecording = defineAct({
  type: 'vault/suspend-recording',
  title: { fr: 'Suspendre un enregistrement', nl: 'Een opname opschorten', en: 'Suspend a recording' },
  payload: SuspendRecording,
  who: suspenders,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    const mayReach = row?.organisation_id === actor.organisationId || outsideAuthorities.includes(actor.functionKey);
    return { recording: row?.state === 'kept' && mayReach ? asJson(row) : null };
  },
  judge: (facts) => ({ gates: brokenRules({ 'recording-unknown': facts.recording === null }) }),
  change: (facts, { act: { actor, payload } }) => {
    const row = recordingOf(facts);
    if (row === undefined) throw new TypeError('a suspension of nothing was let through');
    const set = {
      state: 'suspended',
      suspended_by_organisation: actor.organisationId,
      suspended_by_function: actor.functionKey,
      suspension_reasons: payload.reasons,
    } as const;
    return { changes: [recordings.update(row, set)], result: { recordingId: row.id } };
  },
});

/** Lifts a suspension; only the authority that ordered it may. */
export const liftSuspension = defineAct({
  type: 'vault/lift-suspension',
  title: {
    fr: 'Lever la suspension d’un enregistrement',
    nl: 'De opschorting van een opname opheffen',
    en: 'Lift the suspension of a recording',
  },
  payload: LiftSuspension,
  who: suspenders,
  gather: async ({ act: { payload }, read }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    return { recording: row?.state === 'suspended' ? asJson(row) : null };
  },
  judge: (facts, { act: { actor } }) => {
    const row = recordingOf(facts);
    return {
      gates: brokenRules({
        'recording-unknown': row === undefined,
        'not-your-suspension':
          row !== undefined &&
          (row.suspended_by_organisation !== actor.organisationId || row.suspended_by_function !== actor.functionKey),
      }),
    };
  },
  change: (facts) => {
    const row = recordingOf(facts);
    if (row === undefined) throw new TypeError('a suspension of nothing was lifted');
    const set = {
      state: 'kept',
      suspended_by_organisation: null,
      suspended_by_function: null,
      suspension_reasons: null,
    } as const;
    return { changes: [recordings.update(row, set)], result: { recordingId: row.id } };
  },
});

function holdOf(value: JsonObject | null): Stored<HoldRow> {
  if (value === null) throw new TypeError('a hold that was not read was let through');
  return value as unknown as Stored<HoldRow>; // recorded by `gather` from a row of this very type
}
