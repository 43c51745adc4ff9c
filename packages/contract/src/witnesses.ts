import { type Static, Type } from 'typebox';
import { Instant, strict } from './authorisation-fields.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);
const Size = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/**
 * How a witness is doing, as the log sees it: `follows` cosigned what it was asked last; `slow` does so late; `dead` does not
 * answer; `refuses` answers and does not cosign; `conflict` holds another history, or a longer one; `false-signature` answered
 * what does not verify; `not-asked` since the start; `no-address` in the policy.
 */
export const WitnessState = Type.Enum([
  'follows',
  'slow',
  'dead',
  'refuses',
  'conflict',
  'false-signature',
  'not-asked',
  'no-address',
]);
/** {@link WitnessState} as a type. */
export type WitnessState = Static<typeof WitnessState>;

/** One witness of the public log. */
export const WitnessOfLog = Type.Object(
  {
    /** The name in its keys and cosignatures. */
    keyName: Type.String(),
    /** The policy's names for its keys. */
    names: Type.Array(Type.String()),
    /** The policy's group of its operator: whatever keys it has, it counts once. */
    operator: Type.String(),
    state: WitnessState,
    words: Words,
    /** What it answered, shortened; null when there is nothing to add. For operators, in English. */
    detail: nullable(Type.String()),
    lastCosignedSize: nullable(Size),
    lastCosignedAt: nullable(Instant),
    /** Entries that the log has signed and this witness has not cosigned. */
    behind: Size,
  },
  strict,
);
/** {@link WitnessOfLog} as a type. */
export type WitnessOfLog = Static<typeof WitnessOfLog>;

/** A witness policy of the public log, with what shows in the log that it was chosen. */
export const PolicyOfLog = Type.Object(
  {
    number: Type.Integer({ minimum: 1 }),
    /** `sha256:<64 hex>` of the text. */
    hash: Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }),
    /** The C2SP tlog-policy file, word for word. */
    text: Type.String(),
    /** The entry of the act; null while it waits for its place. */
    leafIndex: nullable(Size),
    /** Opens the commitment `result` in that entry's header: salt (base64) and canonical content, which names the hash. */
    opening: nullable(
      Type.Object({ group: Type.Literal('result'), salt: Type.String(), content: Type.String() }, strict),
    ),
    /** The first checkpoint size under which it governs; null while it does not. */
    sinceSize: nullable(Size),
  },
  strict,
);
/** {@link PolicyOfLog} as a type. */
export type PolicyOfLog = Static<typeof PolicyOfLog>;

/** `GET /log/witnesses`: who watches the public log, and how far they have come. Public. */
export const LogWitnesses = Type.Object(
  {
    /** Present in a demonstration. */
    demo: Type.Optional(Type.Literal(true)),
    origin: Type.String(),
    vkey: Type.String(),
    /**
     * `false` in a demonstration: its witnesses run beside the server. Elsewhere null: whether they are independent is not for
     * the server to say.
     */
    independent: Type.Union([Type.Literal(false), Type.Null()]),
    independence: Words,
    /** The policy that governs; null when there is none. */
    policy: nullable(PolicyOfLog),
    /** A policy that was chosen and waits for the quorum of the one that governs, and its own. */
    pending: nullable(PolicyOfLog),
    /** The newest checkpoint that the log signed. */
    signed: nullable(Type.Object({ size: Size, note: Type.String() }, strict)),
    /** The newest checkpoint with a quorum: what `/log/public/checkpoint` serves. */
    cosigned: nullable(
      Type.Object(
        {
          size: Size,
          note: Type.String(),
          /** Since when a quorum has seen this tree; null when its cosignatures state no time. */
          quorumAt: nullable(Instant),
          policyHash: Type.String(),
        },
        strict,
      ),
    ),
    /** How many operators of how many must have cosigned; null without a policy, and where the policy asks in more steps. */
    quorum: nullable(Type.Object({ needed: Size, of: Size }, strict)),
    /** Entries in the newest signed checkpoint that no quorum has cosigned yet. */
    backlog: Size,
    witnesses: Type.Array(WitnessOfLog),
  },
  { ...strict, $id: 'https://clairevoie.invalid/schema/log-witnesses-1' },
);
/** {@link LogWitnesses} as a type. */
export type LogWitnesses = Static<typeof LogWitnesses>;
