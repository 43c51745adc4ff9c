import { KeepRecording, ReleaseQuarantine } from '@clairevoie/contract';
import { decide, type FactsOf, type HumanJudgement, known } from '@clairevoie/law';
import { defineAct, type JsonObject, type PolicyGate } from '../../ledger/index.ts';
import { intervalOf, planOf } from '../announced-plan.ts';
import { asJson, ask, type CameraAndPlace, roleOf } from '../law-facts.ts';
import { type RecordingContext, recordingContext } from '../recording-context.ts';
import { type QuarantineReason, type RecordingRow, recordings } from '../registers.ts';
import { canBeKept, isTermOver, type RecordingTerm, termOfRecording } from '../term-of-recording.ts';
import { brokenRules } from '../vault-gates.ts';
import { findUpload, type UploadRow } from '../vault-store.ts';
import { bringers, releasers } from '../who-may.ts';

/** House policy: a recording that arrives later than this after its last image goes to a person. */
export const lateAfter = Temporal.Duration.from({ minutes: 5 });

type KeepFacts = {
  readonly upload: JsonObject | null;
  readonly context: RecordingContext | null;
  readonly term: RecordingTerm | null;
};

const nothingCame: KeepFacts = { upload: null, context: null, term: null };

/**
 * Takes in a recording whose bytes are sealed. The entry fixes its instants, digest and term before anybody looks. All facts
 * come from what the server itself sealed: a request that names another's upload, or none, is blocked. A recording whose term
 * leaves no day for its deletion, or is over, is refused before its bytes are read: then nothing was sealed.
 * `blocked` for its late arrival, or a person's question of the law: it waits in quarantine. Anything else: nothing is kept.
 * @law lfp-25-6 lfp-25-9-al1 lfp-25-6-al2-pt1
 */
export const keepRecording = defineAct({
  type: 'vault/keep-recording',
  title: { fr: 'Conserver un enregistrement', nl: 'Een opname bewaren', en: 'Keep a recording' },
  payload: KeepRecording,
  who: bringers,
  gather: async ({ act: { actor, payload }, read, at }): Promise<KeepFacts> => {
    const upload = await read.through([], (db) => findUpload(db, payload.recordingId));
    const isOurs =
      (upload?.state === 'sealed' || upload?.state === 'receiving') &&
      upload.organisation_id === actor.organisationId &&
      upload.person_id === actor.personId;
    const isKept = (await read.get(recordings, { id: payload.recordingId })) !== undefined;
    if (!isOurs || isKept) return nothingCame;
    const { sealed, announced } = upload;
    const planned = planOf(announced);
    const where = { organisationId: actor.organisationId, cameraId: announced.cameraId };
    const context = await recordingContext(read, { ...where, ...intervalOf(planned) });
    if (sealed !== null) {
      const { dueOn, latestDeletion } = sealed;
      return { upload: asJson(upload), context, term: { dueOn, latestDeletion, latestMinimum: null } };
    }
    const term = termOfRecording(planned, context, at);
    return canBeKept(term, at) ? nothingCame : { upload: asJson(upload), context, term };
  },
  judge: (facts, { at }) => {
    const upload = facts.upload as unknown as UploadRow | null; // recorded by `gather` from this very type
    const { context, term } = facts;
    if (upload === null || context === null || term === null) return { gates: brokenRules({ 'no-content': true }) };
    const { sealed } = upload;
    const asked = keepFacts({ upload, context, receivedAt: at });
    // Whether bytes that nobody read carry sound is not asked: the law is, where what is known is enough for it to refuse.
    const isAsked = sealed !== null || decide('keep-recording', asked, at).outcome === 'refused';
    return {
      // Without a use nothing is known of the place: the house stops here, and the law is not asked half a question.
      law: context.useId === null || !isAsked ? [] : [ask('keep-recording', asked)],
      gates: brokenRules({
        'camera-not-registered': !context.isCameraOurs,
        'no-use-covers-recording': context.useId === null,
        'captured-after-receipt': sealed !== null && isAfter(sealed.capturedTo, upload.receipt_ended_at ?? at),
        'captured-long-before-receipt': sealed !== null && isLate(upload),
        'no-day-for-deletion': term.dueOn === null,
        'term-over': isTermOver(term, at),
      }),
    };
  },
  change: (facts, { at, act }) => ({
    changes: [recordings.insert(rowOf(facts, { at, broughtBy: act.actor.personId }))],
    result: { recordingId: act.payload.recordingId, state: 'kept' },
  }),
  changeWhenRefused: (facts, { at, act }, judgement) => {
    const reasons = quarantineOf(judgement.verdict, judgement.gates);
    const { recordingId } = act.payload;
    if (uploadOf(facts) === undefined || reasons.length === 0)
      return { changes: [], result: { recordingId, state: 'refused' } };
    const row = {
      ...rowOf(facts, { at, broughtBy: act.actor.personId }),
      state: 'quarantined',
      quarantine: reasons,
    } as const;
    return { changes: [recordings.insert(row)], result: { recordingId, state: 'quarantined', reasons } };
  },
});

/**
 * A named person answers what stopped a recording: why its late hour can be relied on, whether it carries sound and why that
 * is necessary. The law is asked again with these answers; only then can it be opened. @law lfp-25-9-al1
 */
export const releaseQuarantine = defineAct({
  type: 'vault/release-quarantine',
  title: {
    fr: 'Libérer un enregistrement en attente',
    nl: 'Een wachtende opname vrijgeven',
    en: 'Release a recording that waits for a person',
  },
  payload: ReleaseQuarantine,
  who: releasers,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(recordings, { id: payload.recordingId });
    const isOurs = row?.organisation_id === actor.organisationId && row.state === 'quarantined';
    const upload = await read.through([], (db) => findUpload(db, payload.recordingId));
    return { recording: isOurs ? asJson(row) : null, upload: isOurs && upload !== undefined ? asJson(upload) : null };
  },
  judge: (facts, { act: { actor, payload }, at }) => {
    const row = recordingOf(facts.recording);
    const upload = facts.upload as unknown as UploadRow | null; // recorded above from this very type
    if (row === undefined || upload === null) return { gates: brokenRules({ 'not-in-quarantine': true }) };
    const by = roleOf(actor.functionKey);
    const necessity: HumanJudgement | undefined =
      payload.soundNecessity === undefined || by === undefined ? undefined : { ...payload.soundNecessity, by, at };
    const camera = known({ ...row.camera, inDetentionPlace: payload.inDetentionPlace ?? row.camera.inDetentionPlace });
    return {
      law: [
        ask('keep-recording', {
          ...keepFacts({
            upload,
            context: {
              isCameraOurs: true,
              useId: row.use_id,
              camera,
              place: row.place,
              preRecordingSeconds: null,
              configuredRetention: row.configured_retention,
              assessedRetention: row.assessed_retention,
            },
            receivedAt: row.received_at,
          }),
          ...(payload.carriesSound === undefined || row.carries_sound !== 'unknown'
            ? {}
            : { sound: payload.carriesSound }),
          soundPurpose: known({ ...upload.announced.soundPurpose, ...payload.soundPurpose, necessity }),
          ...(payload.preRecordingSeconds === undefined
            ? {}
            : { preRecording: { seconds: payload.preRecordingSeconds } }),
        }),
      ],
      gates: brokenRules({
        'clock-reasons-missing': row.quarantine.includes('late') && (payload.clockReasons ?? '').trim().length < 10,
      }),
    };
  },
  change: (facts, { act: { actor, payload } }) => {
    const row = recordingOf(facts.recording);
    if (row === undefined) throw new TypeError('a released recording was not read');
    const { inDetentionPlace } = payload;
    return {
      changes: [
        recordings.update(row, {
          state: 'kept',
          quarantine: [],
          released_by: actor.personId,
          ...(inDetentionPlace === undefined ? {} : { camera: { ...row.camera, inDetentionPlace } }),
        }),
      ],
      result: { recordingId: payload.recordingId, state: 'kept' },
    };
  },
});

function uploadOf(facts: KeepFacts) {
  // Recorded by `gather` from this very type; a fact of an act is JSON.
  const upload = facts.upload as unknown as UploadRow | null;
  if (upload === null || upload.sealed === null || facts.context === null) return undefined;
  return { upload, sealed: upload.sealed, context: facts.context };
}

function recordingOf(
  value: unknown,
): (RecordingRow & { readonly version: number; readonly entry_id: string }) | undefined {
  return value === null ? undefined : (value as RecordingRow & { readonly version: number; readonly entry_id: string });
}

function keepFacts(of: {
  readonly upload: UploadRow;
  readonly context: RecordingContext;
  readonly receivedAt: string;
}): FactsOf<'keep-recording'> {
  const { upload, context } = of;
  const { announced, sealed } = upload;
  const { from, to } = intervalOf(planOf(announced));
  const seconds = announced.preRecordingSeconds ?? context.preRecordingSeconds ?? undefined;
  const cameraAndPlace: CameraAndPlace =
    context.place === null ? { camera: context.camera } : { camera: context.camera, place: context.place };
  return {
    recordedFrom: from,
    recordedTo: to,
    ...known({
      receivedAt: of.receivedAt,
      visible: true,
      ...cameraAndPlace,
      sound: sealed === null || sealed.carriesSound === 'unknown' ? undefined : sealed.carriesSound === 'yes',
      soundPurpose: announced.soundPurpose,
      preRecording: seconds === undefined ? undefined : { seconds },
      configuredRetention: context.configuredRetention ?? undefined,
      assessedRetention: context.assessedRetention ?? undefined,
      store: 'vault',
    } as const),
  };
}

function rowOf(facts: KeepFacts, { at, broughtBy }: { readonly at: string; readonly broughtBy: string }): RecordingRow {
  const found = uploadOf(facts);
  if (found === undefined) throw new TypeError('a recording without content was let through');
  const { upload, sealed, context } = found;
  return {
    id: upload.id,
    organisation_id: upload.organisation_id,
    camera_id: upload.announced.cameraId,
    use_id: context.useId,
    captured_from: sealed.capturedFrom,
    captured_to: sealed.capturedTo,
    received_at: upload.receipt_ended_at ?? at,
    content_type: upload.announced.contentType,
    size_bytes: sealed.sizeBytes,
    segment_count: sealed.segmentCount,
    plaintext_sha256: sealed.plaintextSha256,
    recording_sha256: sealed.recordingSha256,
    carries_sound: sealed.carriesSound,
    camera: context.camera,
    place: context.place,
    configured_retention: context.configuredRetention,
    assessed_retention: context.assessedRetention,
    latest_deletion: sealed.latestDeletion,
    term_due_on: sealed.dueOn,
    due_on: sealed.dueOn,
    lot: 'term',
    state: 'kept',
    quarantine: [],
    brought_by: broughtBy,
    released_by: null,
    suspended_by_organisation: null,
    suspended_by_function: null,
    suspension_reasons: null,
    deleted_at: null,
    deletion_ground: null,
  };
}

/** Why it waits, when it waits: the law left something to a person, or it came late and nothing else stands in the way. */
function quarantineOf(verdict: string, gates: readonly PolicyGate[]): readonly QuarantineReason[] {
  const isLateOnly = gates.every((gate) => gate.id === 'vault-captured-long-before-receipt');
  if (!isLateOnly || (verdict !== 'needs-human' && verdict !== 'blocked')) return [];
  return [...(gates.length > 0 ? (['late'] as const) : []), ...(verdict === 'needs-human' ? (['law'] as const) : [])];
}

function isLate(upload: UploadRow): boolean {
  const { receipt_began_at: began, sealed } = upload;
  if (began === null || sealed === null) return true;
  return Temporal.Instant.compare(Temporal.Instant.from(sealed.capturedTo).add(lateAfter), began) < 0;
}

function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
