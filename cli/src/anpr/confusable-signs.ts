import { SUBSTITUTIONS } from '@clairevoie/plates';

/** What each sign is taken for, as often as it was seen to be: a sign stands in the list once for each time. */
export function confusableSigns(): ReadonlyMap<string, readonly string[]> {
  const signs = new Map<string, string[]>();
  for (const [truth, read, count] of SUBSTITUTIONS)
    signs.set(truth, [...(signs.get(truth) ?? []), ...Array.from({ length: count }, () => read)]);
  return signs;
}
