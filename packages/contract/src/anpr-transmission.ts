import { type Static, Type } from 'typebox';
import { Id, line, maybe, strict, text } from './authorisation-fields.ts';

const Instant = Type.String({ format: 'date-time', maxLength: 40 });
const Hash = Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' });
const Reads = Type.Integer({ minimum: 0, maximum: 10_000 });
const Place = Type.Integer({ minimum: 0, maximum: 9_999 });
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
/** An Ed25519 or X25519 public key, 32 bytes in base64url. */
const PublicKey = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** Most messages of one range: what one act commits to. */
export const mostMessagesOfRange = 100;

/** `up`: from the local database to the national one. `down`: corrections, seals, deletions and requests of the national one. */
export const transmissionDirections = ['up', 'down'] as const;
const Direction = Type.Enum([...transmissionDirections]);

/** What a message of the ordered stream tells. */
export const transmissionKinds = ['batch', 'again', 'short', 'change', 'day-dropped', 'ask-again'] as const;
/** One of {@link transmissionKinds}. */
export type TransmissionKind = (typeof transmissionKinds)[number];

/** Where a database stands towards its counterpart. */
export const transmissionParts = ['within', 'local', 'national'] as const;

/** Public keys of the other server, as its operator told them by another way. */
export const TransmissionPeer = Type.Object({ name: line(120), signKey: PublicKey, sealKey: PublicKey }, strict);
/** {@link TransmissionPeer} as a type. */
export type TransmissionPeer = Static<typeof TransmissionPeer>;

/** Payload of `anpr/link-databases`: this local database sends to that national one. @law lfp-44-11-3sexies-p2 */
export const LinkDatabases = Type.Object(
  {
    localDatabaseId: Id,
    nationalDatabaseId: Id,
    /** `within`: both lie in this server. Else which of both does. */
    part: Type.Enum([...transmissionParts]),
    peer: maybe(TransmissionPeer),
  },
  strict,
);

/** Payload of `anpr/confirm-link`: the keys of the other server, as a second person was told them. House rule. */
export const ConfirmLink = Type.Object({ databaseId: Id, signKey: PublicKey, sealKey: PublicKey }, strict);

/** What both sides commit to of one message. `root`: of a batch, that of its reads. */
const CommittedMessage = {
  kind: Type.Enum([...transmissionKinds]),
  subject: Id,
  /** The batch that it is about, by its id at the local database. */
  batchId: maybe(Id),
  root: Hash,
  reads: Reads,
} as const;

/** What both acts say of a range, beside its messages. */
const range = {
  /** The local database: with the direction, the name of the stream. */
  databaseId: Id,
  direction: Direction,
  range: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  firstSeq: Count,
  /** RFC 6962 root over the messages. */
  root: Hash,
  /** SHA-256 over the head before this range and its root: equal heads are equal histories. */
  previous: Hash,
  head: Hash,
} as const;

/** Payload of `anpr/transmit-batches` and `anpr/transmit-notices`: a range of the stream with its root. @law lfp-44-11-3sexies-p2 */
export const TransmitRange = Type.Object(
  {
    ...range,
    messages: Type.Array(Type.Object(CommittedMessage, strict), { minItems: 1, maxItems: mostMessagesOfRange }),
    /** Oldest read sent. */
    oldest: maybe(Instant),
    /** Receipt of the newest batch of the range: before it nothing has to be looked for any more. */
    batchesTo: maybe(Instant),
  },
  strict,
);
/** {@link TransmitRange} as a type. */
export type TransmitRange = Static<typeof TransmitRange>;

/** What is done to one read: never its content, that is bulk. */
export const readChanges = ['correct', 'seal', 'unseal', 'delete'] as const;
const How = Type.Enum([...readChanges]);
/** One of {@link readChanges}. */
export type ReadChange = (typeof readChanges)[number];

/** What came of a batch: under which number its reads are written, as this side counted and hashed them. */
const ReceivedBatch = Type.Object(
  {
    camera: Type.Integer({ minimum: 1, maximum: 32_767 }),
    /** Number of the camera at the sender, and its id in the register of cameras. */
    senderCamera: Type.Integer({ minimum: 1, maximum: 32_767 }),
    cameraId: Id,
    from: Instant,
    to: Instant,
    receivedAt: Instant,
    late: Count,
    /** 0: nothing was written, because its reads reached their term. */
    writing: Count,
    received: Reads,
    /** Root as computed over what came. */
    computed: Hash,
    /** Places that were otherwise, or missing, in what lay here before (a batch that is sent again). */
    differed: maybe(Type.Array(Place, { maxItems: 10_000 })),
    /** Places whose read the sender says was corrected (by a change that is not known here), deleted, or is under seal. */
    came: maybe(
      Type.Object(
        {
          corrected: Type.Array(Place, { maxItems: 10_000 }),
          gone: Type.Array(Place, { maxItems: 10_000 }),
          sealed: Type.Array(Place, { maxItems: 10_000 }),
        },
        strict,
      ),
    ),
  },
  strict,
);
/** What came of a change. */
const ReceivedChange = Type.Object({ place: Place, how: How }, strict);

/** Payload of `anpr/receive-batches` and `anpr/receive-notices`: what came, as this side computed it. @law lfp-44-11-3sexies-p2 */
export const ReceiveRange = Type.Object(
  {
    ...range,
    /** Root and head as computed here over what came. */
    computedRoot: Hash,
    messages: Type.Array(
      Type.Object(
        {
          ...CommittedMessage,
          batch: maybe(ReceivedBatch),
          change: maybe(ReceivedChange),
          /** Of a batch that the sender does not hold whole: the places that are missing there. */
          missing: maybe(Type.Array(Place, { maxItems: 10_000 })),
        },
        strict,
      ),
      { minItems: 1, maxItems: mostMessagesOfRange },
    ),
    oldest: maybe(Instant),
  },
  strict,
);
/** {@link ReceiveRange} as a type. */
export type ReceiveRange = Static<typeof ReceiveRange>;

/** Payload of `anpr/record-receipt`: the other side told up to which range it has taken the stream, and its head there. */
export const RecordReceipt = Type.Object(
  { databaseId: Id, direction: Direction, range: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), head: Hash },
  strict,
);

/** Why something does not agree. */
export const transmissionGaps = [
  'read-missing',
  'read-differs',
  'range-missing',
  'range-differs',
  'not-dropped',
] as const;
/** One of {@link transmissionGaps}. */
export type TransmissionGap = (typeof transmissionGaps)[number];

/** Payload of `anpr/report-gap`: what does not agree, by batch and place; never by plate. */
export const ReportGap = Type.Object(
  {
    databaseId: Id,
    direction: Direction,
    side: Type.Enum(['sending', 'receiving']),
    gap: Type.Enum([...transmissionGaps]),
    /** Of a batch: its id at the local database. */
    batchId: maybe(Id),
    /** Of a range or a day, in the words of its kind. */
    subject: maybe(line(120)),
    reads: maybe(Reads),
    places: Type.Array(Place, { maxItems: 10_000 }),
  },
  strict,
);

/** Payload of `anpr/retransmit-batch`: a batch goes through the stream once more. @law lfp-44-11-3sexies-p2 */
export const RetransmitBatch = Type.Object({ databaseId: Id, batchId: Id, reason: text(2000) }, strict);

/** What a person sends to change one read; the server keeps what a correction says outside the journal, and puts its digest in. */
export const AskReadChange = Type.Object(
  {
    databaseId: Id,
    batchId: Id,
    place: Place,
    how: How,
    reason: text(2000),
    /** Of a correction: the plate as it should read, and its country in two letters. */
    plate: maybe(Type.String({ pattern: '^[A-Za-z0-9 .-]{1,20}$' })),
    country: maybe(Type.String({ pattern: '^[A-Z]{2}$' })),
  },
  strict,
);
/** {@link AskReadChange} as a type. */
export type AskReadChange = Static<typeof AskReadChange>;

const changed = {
  changeId: Id,
  databaseId: Id,
  batchId: Id,
  place: Place,
  /** SHA-256 over a random salt and what the change says of the read. */
  digest: Hash,
  reason: text(2000),
} as const;
/** Payload of `anpr/change-read`: a correction, a seal, or the end of one. */
export const ChangeRead = Type.Object({ ...changed, how: Type.Enum(['correct', 'seal', 'unseal']) }, strict);
/** Payload of `anpr/delete-read`. @law lfp-44-11-3decies-p2-al1 */
export const DeleteRead = Type.Object(changed, strict);

/** Acts of transmission that a person fills in. */
export const anprTransmissionActSchemas = {
  'anpr/link-databases': LinkDatabases,
  'anpr/confirm-link': ConfirmLink,
  'anpr/retransmit-batch': RetransmitBatch,
  /** Asked at `/api/anpr/read-changes`, deletions too: the server makes the act of it. */
  'anpr/change-read': AskReadChange,
} as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** A stream as a controller sees it. */
export const TransmissionView = Type.Object({
  databaseId: Id,
  nationalDatabaseId: Id,
  title: nullable(Type.String()),
  direction: Direction,
  side: Type.Enum(['sending', 'receiving']),
  part: Type.Enum([...transmissionParts]),
  /** The other server, as whoever opened the link named it; null within one server. */
  peerName: nullable(Type.String()),
  /** When a second person confirmed its keys; nothing is sent to it before. */
  confirmedAt: nullable(Type.String()),
  /** Whether you may confirm them. */
  mayConfirm: Type.Boolean(),
  /** Last range and message of this side, and when. */
  lastRange: Count,
  lastSeq: Count,
  head: Hash,
  lastAt: nullable(Type.String()),
  acknowledgedRange: Count,
  acknowledgedAt: nullable(Type.String()),
  /** Messages that wait here and are not yet in a range; more are told as this many. */
  waiting: Count,
  /** Since when the oldest of what waits, or is sent without a receipt, has waited. */
  waitingSince: nullable(Type.String()),
  isBehind: Type.Boolean(),
  openGaps: Count,
});
/** {@link TransmissionView} as a type. */
export type TransmissionView = Static<typeof TransmissionView>;

/** Something that does not agree, and who must act. */
export const TransmissionGapView = Type.Object({
  id: Id,
  databaseId: Id,
  direction: Direction,
  side: Type.Enum(['sending', 'receiving']),
  gap: Type.Enum([...transmissionGaps]),
  batchId: nullable(Id),
  subject: nullable(Type.String()),
  places: Type.Array(Place),
  reads: nullable(Reads),
  foundAt: Type.String(),
  settledAt: nullable(Type.String()),
  /** Functions of which one must act. */
  whoActs: Type.Array(Type.String()),
  mayRetransmit: Type.Boolean(),
});
/** {@link TransmissionGapView} as a type. */
export type TransmissionGapView = Static<typeof TransmissionGapView>;

/** How far a change of one read is on its way to the other database: it came from there; nowhere to go; waits; sent; its receipt is here. */
export const changeTravels = ['came', 'nowhere', 'waits', 'sent', 'arrived'] as const;

/** A correction, seal or deletion of one read: who, why, and whether it travelled. What a correction says is bulk, and not told. */
export const ReadChangeView = Type.Object({
  id: Id,
  databaseId: Id,
  database: nullable(Type.String()),
  batchId: Id,
  place: Place,
  how: How,
  reason: nullable(Type.String()),
  madeAt: Type.String(),
  /** The person who made it here; null where it came from the other database. */
  madeBy: nullable(Id),
  isByViewer: Type.Boolean(),
  travel: Type.Enum([...changeTravels]),
  /** The range of the stream that holds it. */
  range: nullable(Count),
  acknowledgedAt: nullable(Type.String()),
});
/** {@link ReadChangeView} as a type. */
export type ReadChangeView = Static<typeof ReadChangeView>;
