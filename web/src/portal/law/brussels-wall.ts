const brussels = 'Europe/Brussels';

/** An instant for a moment as people write it: on the Brussels clock, or ISO with an offset. A bare day stays a day; undefined when it is neither. */
export function brusselsInstant(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isReal(() => Temporal.PlainDate.from(text)) ? text : undefined;
  if (/(Z|[+-]\d{2}:\d{2})$/.test(text)) return isReal(() => Temporal.Instant.from(text)) ? text : undefined;
  try {
    const zoned = Temporal.PlainDateTime.from(text).toZonedDateTime(brussels);
    return zoned.toString({ timeZoneName: 'never' });
  } catch {
    return undefined;
  }
}

/** The moment on the Brussels clock, as a field of a form takes it; seconds only when there are some. */
export function brusselsWall(iso: string): string {
  if (!iso.includes('T')) return iso;
  const wall = Temporal.Instant.from(iso).toZonedDateTimeISO(brussels).toPlainDateTime();
  // In the hour that comes twice the wall clock alone would not come back to the same instant.
  const back = wall.toZonedDateTime(brussels).toInstant().toString();
  if (back !== Temporal.Instant.from(iso).toString()) return iso;
  return wall.second === 0 && wall.millisecond === 0 ? wall.toString({ smallestUnit: 'minute' }) : wall.toString();
}

function isReal(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
