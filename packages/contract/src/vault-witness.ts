import { type Static, Type } from 'typebox';
import { Instant, strict } from './authorisation-fields.ts';
import { LookSummary } from './vault.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Sentence = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** `GET /api/vault/witness`: what must vouch for an opening past the gate, and whether it does now. Product policy, not law. */
export const VaultWitness = Type.Object(
  {
    kind: Type.Enum(['log-signature-only', 'quorum']),
    isLaw: Type.Literal(false),
    notice: Sentence,
    /** Null where no policy ever demanded a quorum. */
    quorum: nullable(
      Type.Object(
        {
          policyHash: Type.String(),
          /** False where a log that succeeds a witnessed one has no policy of its own yet; `notice` says so, and nothing past the gate opens. */
          governs: Type.Boolean(),
          quorumAt: nullable(Instant),
          ageSeconds: nullable(Type.Integer({ minimum: 0 })),
          isFresh: Type.Boolean(),
          freshSeconds: Type.Integer(),
        },
        strict,
      ),
    ),
    /** False in a demonstration, whose witnesses run beside its server; else null: no server can say it of its own witnesses. */
    areIndependent: nullable(Type.Literal(false)),
  },
  strict,
);
/** {@link VaultWitness} as a type. */
export type VaultWitness = Static<typeof VaultWitness>;

/** `GET /api/looks/:id`: a look with the proof under which its images past the gate were shown. */
export const LookDetail = Type.Object(
  {
    ...LookSummary.properties,
    /** Whether a keyholder shares the keys of what was opened, or our software alone keeps the gate; null once it is deleted. */
    enforcement: nullable(Type.Object({ by: Type.Enum(['keyholder', 'software-only']), words: Sentence }, strict)),
    /** Null while nothing past the gate was shown. The proof itself: `/api/looks/:id/proof`. */
    shown: nullable(
      Type.Object(
        {
          under: Type.Enum(['log-signature-only', 'quorum', 'emergency']),
          proofSha256: Digest,
          checkpointSha256: Digest,
          at: Instant,
        },
        strict,
      ),
    ),
  },
  strict,
);
/** {@link LookDetail} as a type. */
export type LookDetail = Static<typeof LookDetail>;
