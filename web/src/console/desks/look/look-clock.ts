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

/** Hours, minutes and seconds in Brussels of an instant in milliseconds, `14:31:07`. */
export function brusselsSecond(atMs: number): string {
  return new Intl.DateTimeFormat('fr-BE', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(atMs);
}

/**
 * The moment, in milliseconds, of the image at `currentTime` seconds of a film whose first image is at `startTime`. Only when the
 * film is as long as the interval that was opened, to two seconds: between parts a camera may have stood still, and a time that is
 * guessed is worse than none. Undefined then.
 */
export function momentOfImage(of: {
  readonly from: string;
  readonly to: string;
  readonly startTime: number;
  readonly currentTime: number;
  readonly duration: number;
}): number | undefined {
  const openedSeconds = (Date.parse(of.to) - Date.parse(of.from)) / 1_000;
  const isSameLength = Math.abs(of.duration - of.startTime - openedSeconds) <= 2;
  return isSameLength ? Date.parse(of.from) + (of.currentTime - of.startTime) * 1_000 : undefined;
}
