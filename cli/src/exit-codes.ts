/** Exit codes of every command; `docs/cli.md` lists them. */
export const exitCodes = {
  /** Done, and everything that was checked held. */
  ok: 0,
  /** The command ran, and what it checked does not hold: a proof, a register, a step of the tour. */
  notAsExpected: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Something outside stopped it: no server, no database, no file. */
  unavailable: 3,
  /** Nothing is broken in what was verified, but nobody whom the caller trusts stands behind it. */
  unproven: 4,
} as const;

/** An exit code of ours. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
