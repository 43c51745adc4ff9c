/** A JSON object; nothing else. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or an empty one: hostile documents have the wrong thing anywhere. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** The items of a list, or none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text, or nothing. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
