import { type Static, Type } from 'typebox';

const strict = { additionalProperties: false } as const;
const Sentence = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);

/** What everybody may know of the keyholders of a server. `GET /log/keyholders`. */
export const LogKeyholders = Type.Object(
  {
    demo: Type.Optional(Type.Boolean()),
    /** Whether the keys of new recordings are split with a keyholder, or our software alone keeps the gate. */
    enforcedBy: Type.Enum(['keyholder', 'software-only']),
    /** What that means, in words. */
    notice: Sentence,
    keyholders: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          url: Type.String(),
          vkey: Type.String({ description: 'C2SP verifier key of its counts' }),
        },
        strict,
      ),
    ),
    /**
     * Looks that each keyholder answered, by ISO week in UTC, as this server counts: to be compared with the keyholder's own count.
     * Weeks that are over and past the delay of publication; in a demonstration the running week too.
     */
    weeks: Type.Array(
      Type.Object(
        {
          week: Type.String({ pattern: '^[0-9]{4}-W[0-9]{2}$' }),
          keyholder: Type.String(),
          answered: Type.Integer({ minimum: 1 }),
        },
        strict,
      ),
    ),
  },
  strict,
);
/** {@link LogKeyholders} as a type. */
export type LogKeyholders = Static<typeof LogKeyholders>;
