import { Type } from 'typebox';

// Fields that the schemas of this room share; not part of the contract by themselves.

/** No field but those named. */
export const strict = { additionalProperties: false } as const;
/** A field that may be left out. */
export const maybe = Type.Optional;
/** A UUID. */
export const Id = Type.String({ format: 'uuid', minLength: 36, maxLength: 36 });
/** A civil day, within the years that the law and the database know. */
export const Day = Type.String({ format: 'date', maxLength: 10, pattern: '^(?:19|2[01])' });
/** A moment in UTC, at most microseconds: what PostgreSQL keeps exactly. */
export const Instant = Type.String({
  format: 'date-time',
  maxLength: 27,
  pattern: '^(?:19|2[01])\\d{2}-[^.]{14}(?:\\.\\d{1,6})?Z$',
});
/** A municipality. */
export const Nis = Type.String({ pattern: '^[0-9]{5}$' });

/** Text of several lines: something visible, no control character but line break and tab, for it goes into PDFs, pages and exports. */
export const text = (maxLength: number) =>
  // The look-ahead keeps the match linear: a hostile text must not make the server think.
  Type.String({ minLength: 1, maxLength, pattern: '^(?=\\s*\\S)[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$' });

/** One line of text without blanks around it. */
export const line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$' });
