/** What a field of day and time shows for an instant: Brussels' wall clock, `2026-11-21T10:30`. Empty for what is no instant. */
export function toWallClock(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/**
 * The instant of a Brussels wall clock, in UTC. In the hour that comes twice in October it is the first of the two (summer
 * time); a time that spring skips moves on by the hour.
 */
export function fromWallClock(text: string): string {
  const asUtc = new Date(`${text.length === 16 ? `${text}:00` : text}Z`);
  if (Number.isNaN(asUtc.getTime())) return '';
  for (const offsetHours of [2, 1]) {
    const candidate = new Date(asUtc.getTime() - offsetHours * 3_600_000);
    if (toWallClock(candidate.toISOString()) === asUtc.toISOString().slice(0, 19)) return iso(candidate);
  }
  return iso(new Date(asUtc.getTime() - 3_600_000));
}

const iso = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
