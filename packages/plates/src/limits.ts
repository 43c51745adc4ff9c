/** Bounds on what a payload may be. A camera is a computer that somebody else may hold: what is larger is refused. */
export const LIMITS = {
  /** One payload of a maker, pictures included. */
  payloadBytes: 8 * 1024 * 1024,
  /** One batch of our own NDJSON form. */
  batchBytes: 16 * 1024 * 1024,
  /** One line of our own NDJSON form, pictures included. */
  lineBytes: 4 * 1024 * 1024,
  /** Lines of one batch. */
  batchLines: 100_000,
  /** One payload that is a form, or JSON in single quotes: small things. */
  smallText: 64 * 1024,
  /** Levels of nesting of one document. */
  depth: 32,
  /** Fields of one payload of a maker, of all its documents together. */
  fields: 20_000,
  /** Parts of one multipart payload. */
  parts: 256,
  /** Documents (events of their own) of one payload. */
  documents: 10_000,
  /** Refusals of one payload: what comes after them is not looked at. */
  refusals: 1_000,
  /** One picture. */
  pictureBytes: 4 * 1024 * 1024,
  /** Pictures of one read. */
  pictures: 8,
  /** Different names of dropped fields that are told apart. */
  droppedNames: 300,
} as const;
