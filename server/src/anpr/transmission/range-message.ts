import { mostMessagesOfRange, mostReadsOfBatch, readChanges } from '@clairevoie/contract';
import { type Hash, hashLeaf, rootOfHashes } from '@clairevoie/tlog';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { canonical, sha256 } from '../../ledger/index.ts';
import { readLimits } from '../reads/read-limits.ts';

const strict = { additionalProperties: false } as const;
const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' });
const HashText = Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' });
const Camera = Type.Integer({ minimum: 1, maximum: 32_767 });
const Place = Type.Integer({ minimum: 0, maximum: mostReadsOfBatch - 1 });
const Count = Type.Integer({ minimum: 0, maximum: mostReadsOfBatch });
const Ms = Type.Integer({ minimum: 946_684_800_000, maximum: 4_102_444_800_000 });
const Seq = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const RangeNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
// A sign is at least one byte and no control character: what the door of cameras stores.
const Plate = Type.String({ minLength: 1, maxLength: readLimits.plateSigns, pattern: '^[^\\u0000-\\u001f\\u007f]+$' });
const AsRead = Type.String({
  minLength: 1,
  maxLength: readLimits.asReadSigns,
  pattern: '^[^\\u0000-\\u001f\\u007f]+$',
});
const Country = Type.String({ pattern: '^[A-Z]{2}$' });

/** A read on its way: recorded, plate, country, as read, confidence, vehicle. Null: not there, because it was deleted. */
const SentRead = nullable(
  Type.Tuple([
    Ms,
    Plate,
    nullable(Country),
    nullable(AsRead),
    nullable(Type.Integer({ minimum: 0, maximum: 1_000 })),
    nullable(Type.String({ maxLength: 400, pattern: '^[A-Za-z0-9+/]*={0,2}$' })),
  ]),
);

/** A batch with its reads; null when they reached their term before they could be sent. */
const SentBatch = Type.Object(
  {
    batchId: Uuid,
    camera: Camera,
    cameraId: Uuid,
    fromMs: Ms,
    toMs: Ms,
    receivedAt: Type.String({ format: 'date-time', maxLength: 40 }),
    late: Count,
    content: nullable(Type.Array(SentRead, { minItems: 1, maxItems: mostReadsOfBatch })),
    /** Leaves of reads that were corrected or deleted since the batch was taken in: its root stands on them. */
    leaves: Type.Array(Type.Tuple([Place, HashText]), { maxItems: mostReadsOfBatch }),
    /** Places under seal. */
    sealed: Type.Array(Place, { maxItems: mostReadsOfBatch }),
  },
  strict,
);
/** {@link SentBatch} as a type. */
export type SentBatch = Static<typeof SentBatch>;

/** A change of one read, with what it says. */
const SentChange = Type.Object(
  {
    batchId: Uuid,
    place: Place,
    how: Type.Enum([...readChanges]),
    salt: Type.String({ pattern: '^[A-Za-z0-9+/]{22}==$' }),
    plate: nullable(Plate),
    country: nullable(Country),
    recordedMs: Ms,
  },
  strict,
);
/** {@link SentChange} as a type. */
export type SentChange = Static<typeof SentChange>;

const of = <K extends string>(kind: K) => ({
  seq: Seq,
  kind: Type.Literal(kind),
  subject: Uuid,
  root: HashText,
  reads: Count,
});
const Message = Type.Union([
  Type.Object({ ...of('batch'), batch: SentBatch }, strict),
  Type.Object({ ...of('again'), batch: SentBatch }, strict),
  Type.Object({ ...of('short'), batchId: Uuid, missing: Type.Array(Place, { maxItems: mostReadsOfBatch }) }, strict),
  Type.Object({ ...of('change'), change: SentChange }, strict),
  Type.Object({ ...of('day-dropped'), day: Type.String({ format: 'date', maxLength: 10 }) }, strict),
  Type.Object({ ...of('ask-again'), batchId: Uuid }, strict),
]);
/** One message of an ordered stream. */
export type Message = Static<typeof Message>;

const RangeMessage = Type.Object(
  {
    is: Type.Literal('range'),
    databaseId: Uuid,
    direction: Type.Enum(['up', 'down']),
    range: RangeNumber,
    firstSeq: Seq,
    previous: HashText,
    root: HashText,
    head: HashText,
    messages: Type.Array(Message, { minItems: 1, maxItems: mostMessagesOfRange }),
  },
  strict,
);
/** A range of a stream, as it travels. */
export type RangeMessage = Static<typeof RangeMessage>;

/** What a receiver tells of a stream: up to where it has it whole, and its head there. */
const ReceiptMessage = Type.Object(
  {
    is: Type.Literal('receipt'),
    databaseId: Uuid,
    direction: Type.Enum(['up', 'down']),
    range: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
    head: HashText,
  },
  strict,
);
/** {@link ReceiptMessage} as a type. */
export type ReceiptMessage = Static<typeof ReceiptMessage>;

/** All that travels between two databases. */
export type Travelling = RangeMessage | ReceiptMessage;

const form = Compile(Type.Union([RangeMessage, ReceiptMessage]));

/** What came, when it has the form of something that travels; undefined for anything else. */
export function readTravelling(value: unknown): Travelling | undefined {
  return form.Check(value) ? value : undefined;
}

const encoder = new TextEncoder();
const base64 = (hash: Hash): string => Buffer.from(hash).toString('base64');

/** The head before the first range. */
export const firstHead = Buffer.alloc(32).toString('base64');

/** RFC 6962 root over what both sides commit to of each message. */
export function rootOfMessages(
  firstSeq: number,
  messages: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly root: string;
    readonly reads: number;
  }[],
): string {
  return base64(
    rootOfHashes(
      messages.map(({ kind, subject, root, reads }, at) =>
        hashLeaf(encoder.encode(canonical({ seq: firstSeq + at, kind, subject, root, reads }))),
      ),
    ),
  );
}

/** The head after a range. */
export function headAfter(previous: string, root: string): string {
  return sha256(Buffer.concat([Buffer.from(previous, 'base64'), Buffer.from(root, 'base64')])).toString('base64');
}

/** What stands for what a change said once its read reached its term: the salt is gone, and with it the plate. */
export const pastTerm = {
  salt: Buffer.alloc(16).toString('base64'),
  plate: null,
  country: null,
  recordedMs: 946_684_800_000,
};

/** Whether what a change said is gone at its sender with the term of its read. */
export function isPastTerm({ salt, plate, country, recordedMs }: SentChange): boolean {
  const isEmpty = plate === null && country === null;
  return isEmpty && salt === pastTerm.salt && recordedMs === pastTerm.recordedMs;
}

/** Digest of a change: what both sides commit to of it. The salt is random, so a plate cannot be guessed from it once the salt is gone. */
export function digestOfChange({ salt, ...said }: Omit<SentChange, 'batchId'> & { readonly batchId?: never }): string {
  return sha256(Buffer.concat([Buffer.from(salt, 'base64'), Buffer.from(canonical(said), 'utf8')])).toString('base64');
}
