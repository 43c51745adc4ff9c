import type { NotExaminedReason } from '../report/report.ts';

/** Something could not be read; it becomes a line of `notExamined`, never an end of the scan. */
export class Unreadable extends Error {
  readonly reason: NotExaminedReason;

  constructor(reason: NotExaminedReason, detail?: string) {
    super(detail ?? reason);
    this.reason = reason;
  }
}
