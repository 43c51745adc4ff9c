const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** One entry says now that the act was refused (or allowed): a header of the published form, with another content. */
export function rewriteEntry(entries: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  return changeEntry(entries, index, (text) =>
    text.includes('"verdict":"allowed"')
      ? text.replace('"verdict":"allowed"', '"verdict":"refused"')
      : text.replace('"verdict":"refused"', '"verdict":"allowed"'),
  );
}

/** One entry is left out; what follows moves up. */
export function dropEntry(entries: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  return entries.filter((_, at) => at !== index);
}

/** Two entries change places. */
export function swapEntries(entries: readonly Uint8Array[], one: number, other: number): readonly Uint8Array[] {
  return entries.with(one, entryAt(entries, other)).with(other, entryAt(entries, one));
}

/** A copy of an entry is appended that bears the day before: an act of today that is to look like yesterday's. */
export function backDate(entries: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  const [dated = new Uint8Array()] = changeEntry([entryAt(entries, index)], 0, (text) =>
    text.replace(/"day":"(\d{4}-\d{2}-\d{2})"/, (_, day: string) => {
      return `"day":"${Temporal.PlainDate.from(day).subtract({ days: 1 })}"`;
    }),
  );
  return [...entries, dated];
}

/** The first entry names no schema any more: its headers could then have any form. */
export function stripSchema(entries: readonly Uint8Array[]): readonly Uint8Array[] {
  return changeEntry(entries, 0, (text) => text.replace(/"schema":"[0-9a-f]{64}",?/, ''));
}

function changeEntry(
  entries: readonly Uint8Array[],
  index: number,
  change: (text: string) => string,
): readonly Uint8Array[] {
  const before = decoder.decode(entryAt(entries, index));
  const after = change(before);
  if (after === before) throw new Error(`the entry ${index} could not be changed`);
  return entries.with(index, encoder.encode(after));
}

function entryAt(entries: readonly Uint8Array[], index: number): Uint8Array {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`there is no entry ${index}`);
  return entry;
}
