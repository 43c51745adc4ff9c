import type { RefusalReason } from '../plate-read.ts';

/** Ends the reading of one document; caught where the document was opened, and turned into a refusal. Never leaves the package. */
export class Broken extends Error {
  readonly reason: Extract<RefusalReason, 'malformed' | 'too-large'>;

  constructor(reason: 'malformed' | 'too-large') {
    super(reason);
    this.name = 'Broken';
    this.reason = reason;
  }
}
