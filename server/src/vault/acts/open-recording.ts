import { CloseLook, EndLook, OpenRecordingInSession, RehearseOpening } from '@clairevoie/contract';
import { type ActContext, defineAct, type JsonObject, type PolicyGate, type Stored } from '../../ledger/index.ts';
import { emergencyPathGate } from '../emergency-gates.ts';
import { asJson, ask } from '../law-facts.ts';
import { findLookProof } from '../look-proof-store.ts';
import {
  type Asked,
  gatherOpening,
  gatherWitnessed,
  isPastGate,
  type OpeningFacts,
  openingQuestion,
  recordingOf,
  type WitnessedFacts,
} from '../opening-facts.ts';
import { openingGates } from '../opening-gates.ts';
import { gatherRelease, keyGates, releaseOf } from '../opening-release.ts';
import { type LookRow, looks, refusedLooks, type Sent } from '../registers.ts';
import { sentIntervals } from '../sent-intervals.ts';
import { brokenRules, quorumGate, witnessGate } from '../vault-gates.ts';
import { openers } from '../who-may.ts';
import { witnessOf } from '../witness-of-look.ts';

/** House rule of DESIGN section 1: a look lasts this long at most. */
export const longestLook = Temporal.Duration.from({ minutes: 15 });

/** What vouches for the opening, and whether it is there: a quorum younger than two minutes, or an emergency in its place. */
function witnessGates({ span, quorum, emergency }: WitnessedFacts & OpeningFacts, at: string): readonly PolicyGate[] {
  if (quorum === null) return [witnessGate];
  if (emergency !== null) return [quorumGate, emergencyPathGate];
  const isBarred = span !== null && isPastGate(span, at) && !quorum.isFresh;
  const broken = brokenRules({
    'no-fresh-quorum': isBarred && quorum.governs,
    'successor-without-policy': isBarred && !quorum.governs,
  });
  return [...broken, quorumGate];
}

/**
 * A look: one opening of one interval of one recording by one person in one session, at most fifteen minutes. Allowed, it
 * opens a look and nothing else does; refused, the refusal is an entry and a row of its own.
 * @law lfp-25-7-p1-al1 lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal lfp-25-7-p1-al3-raisons
 */
export const openRecording = defineAct({
  type: 'vault/open-recording',
  title: { fr: 'Consulter un enregistrement', nl: 'Een opname inzien', en: 'Open a recording' },
  payload: OpenRecordingInSession,
  who: openers,
  gather: async (context) => {
    const opening = await gatherOpening(context);
    return { ...opening, ...(await gatherWitnessed(context, opening.span)), ...(await gatherRelease(context)) };
  },
  judge: (facts, context) => {
    const question = openingQuestion(facts, context);
    const { span } = facts;
    return {
      law:
        question === undefined || span === null
          ? []
          : [ask('open-recording', { recordedFrom: span.from, recordedTo: span.to, ...question })],
      gates: [...openingGates(facts, context.act.payload), ...witnessGates(facts, context.at), ...keyGates(facts)],
    };
  },
  change: (facts, context) => {
    const { act, at, newId } = context;
    const recording = recordingOf(facts);
    const question = openingQuestion(facts, context);
    const { span } = facts;
    if (recording === undefined || question === undefined || span === null)
      throw new TypeError('an opening of nothing was let through');
    const { payload, actor } = act;
    const expiresAt = Temporal.Instant.from(at).add(longestLook).toString();
    const isPast = isPastGate(span, at);
    const emergencyId = facts.emergency?.id ?? null;
    const lookId = newId();
    const row: LookRow = {
      id: lookId,
      recording_id: recording.id,
      organisation_id: recording.organisation_id,
      camera_id: recording.camera_id,
      person_id: actor.personId,
      function_key: actor.functionKey,
      session_id: payload.sessionId,
      asked_from: payload.from,
      asked_to: payload.to,
      opened_from: span.from,
      opened_to: span.to,
      first_ordinal: span.firstOrdinal,
      last_ordinal: span.lastOrdinal,
      opened_at: at,
      expires_at: expiresAt,
      question: asJson(question),
      is_past_gate: isPast,
      ...reasonsOf(payload),
      request_id: payload.requestId ?? null,
      decision_id: typeof facts.decision?.id === 'string' ? facts.decision.id : null,
      state: 'open',
      closed_at: null,
      closed_as: null,
      sent: null,
      emergency_id: emergencyId,
      quorum_policy: facts.quorum?.policyHash ?? null,
    };
    const result = {
      lookId,
      recordingId: recording.id,
      opened: { from: span.from, to: span.to },
      sizeBytes: span.sizeBytes,
      expiresAt,
      gateAt: span.gateAt,
      isPastGate: isPast,
      emergencyId,
      content: `/api/looks/${lookId}/content`,
      witness: { ...witnessOf(row) },
      ...releaseOf(facts),
    };
    return { changes: [looks.insert(row)], result };
  },
  changeWhenRefused: (facts, { act, at, newId }, { verdict }) => {
    const recording = recordingOf(facts);
    if (recording === undefined) return { changes: [] };
    const { payload, actor } = act;
    const row = {
      id: newId(),
      recording_id: recording.id,
      organisation_id: recording.organisation_id,
      camera_id: recording.camera_id,
      person_id: actor.personId,
      function_key: actor.functionKey,
      asked_at: at,
      asked_from: payload.from,
      asked_to: payload.to,
      verdict,
      ...reasonsOf(payload),
    };
    return { changes: [refusedLooks.insert(row)] };
  },
});

/** Asks the law the question of an opening, in the text of any day, and opens nothing. */
export const rehearseOpening = defineAct({
  type: 'vault/rehearse-opening',
  title: {
    fr: 'Poser la question d’une consultation sans rien ouvrir',
    nl: 'De vraag van een inzage stellen zonder iets te openen',
    en: 'Ask the question of an opening without opening anything',
  },
  payload: RehearseOpening,
  who: openers,
  gather: async (context) => gatherOpening(context),
  judge: (facts, context) => {
    const question = openingQuestion(facts, context);
    const { span } = facts;
    const { pinnedTo } = context.act.payload;
    return {
      law:
        question === undefined || span === null
          ? []
          : [ask('open-recording', { recordedFrom: span.from, recordedTo: span.to, ...question }, pinnedTo)],
      gates: openingGates(facts, context.act.payload),
    };
  },
  change: () => ({ changes: [], result: { opened: false } }),
});

type ClosingFacts = {
  readonly look: JsonObject | null;
  readonly sent: Sent | null;
  /** Under which proof images past the gate were shown; null when none were. */
  readonly shownUnder: {
    readonly under: string;
    readonly proofSha256: string;
    readonly checkpointSha256: string;
  } | null;
  readonly isOver: boolean;
};

const nothingToClose: ClosingFacts = { look: null, sent: null, shownUnder: null, isOver: false };

async function gatherClosing(
  look: Stored<LookRow>,
  { read, at }: Pick<ActContext<unknown>, 'read' | 'at'>,
): Promise<ClosingFacts> {
  const proof = await read.through([], (db) => findLookProof(db, look.id));
  return {
    look: asJson(look),
    sent: await read.through([], (db) => sentIntervals(db, look)),
    shownUnder:
      proof === undefined
        ? null
        : { under: proof.shown_under, proofSha256: proof.proof_sha256, checkpointSha256: proof.checkpoint_sha256 },
    isOver: isOver(look, at),
  };
}

function closed(facts: ClosingFacts, at: string, closedAs: NonNullable<LookRow['closed_as']>, sent: Sent | null) {
  const look = facts.look as unknown as Stored<LookRow> | null; // recorded from a row of this very type
  if (look === null) throw new TypeError('a look that was not read was let through');
  const change = looks.update(look, { state: 'closed', closed_at: at, closed_as: closedAs, sent: sent ?? [] });
  const stated = sent === 'all' ? 'all' : [...(sent ?? [])];
  return { changes: [change], result: { lookId: look.id, closedAs, sent: stated, shownUnder: facts.shownUnder } };
}

/** Closes a look before its time; the entry states the intervals really sent. @law lfp-25-7-p1-al3-journal */
export const closeLook = defineAct({
  type: 'vault/close-look',
  title: { fr: 'Terminer une consultation', nl: 'Een inzage beëindigen', en: 'Close a look' },
  payload: CloseLook,
  who: openers,
  gather: async ({ act: { actor, payload }, read, at }): Promise<ClosingFacts> => {
    const look = await read.get(looks, { id: payload.lookId });
    const isMine = look?.state === 'open' && look.person_id === actor.personId;
    return isMine ? gatherClosing(look, { read, at }) : nothingToClose;
  },
  judge: (facts) => ({ gates: brokenRules({ 'look-unknown': facts.look === null }) }),
  change: (facts, { at }) => closed(facts, at, 'by-person', facts.sent),
});

/** Closes a look whose time is over, or that the server left open when it stopped: then everything counts as sent. */
export const endLook = defineAct({
  type: 'vault/end-look',
  title: {
    fr: 'Clore une consultation arrivée à son terme',
    nl: 'Een afgelopen inzage afsluiten',
    en: 'Close a look whose time is over',
  },
  payload: EndLook,
  who: ['system'],
  gather: async ({ act: { payload }, read, at }): Promise<ClosingFacts> => {
    const look = await read.get(looks, { id: payload.lookId });
    return look?.state === 'open' ? gatherClosing(look, { read, at }) : nothingToClose;
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenRules({
      'look-unknown': facts.look === null,
      'look-not-over': payload.because === 'time-over' && facts.look !== null && !facts.isOver,
    }),
  }),
  change: (facts, { at, act: { payload } }) =>
    closed(facts, at, payload.because, payload.because === 'restart' ? 'all' : facts.sent),
});

function isOver(look: LookRow, at: string): boolean {
  return Temporal.Instant.compare(look.expires_at, at) <= 0;
}

function reasonsOf(asked: Asked) {
  return {
    branch: asked.branch,
    mission_reference: asked.missionReference ?? null,
    operational_reasons: asked.operationalReasons ?? null,
    concrete_reason: asked.concreteReason ?? null,
  };
}
