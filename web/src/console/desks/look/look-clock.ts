/**
 * Seconds that a look still lasts, never below zero. Real time counts when this computer's clock lies within the look;
 * otherwise (a demo's legal clock runs ahead) the whole length counts from the moment the page was opened: the server
 * stops sending by its own clock in any case.
 */
export function secondsLeft(of: {
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly start: number;
  readonly now: number;
}): number {
  const opened = Date.parse(of.openedAt);
  const expires = Date.parse(of.expiresAt);
  const isSameClock = of.start >= opened - 5_000 && of.start <= expires + 3_600_000;
  const end = isSameClock ? expires : of.start + (expires - opened);
  return Math.max(0, Math.ceil((end - of.now) / 1_000));
}

/** Minutes and seconds, `14:59`. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
