import { alpha2Of, normalForm, type ReadPlate } from '@clairevoie/plates';

/** A plate as it is stored and found: its normal form, and its country as two letters where it is known. */
export function plateAsStored({ text, country: told }: ReadPlate): {
  readonly plate: string;
  readonly country: string | null;
} {
  const country = told === null ? null : (alpha2Of(told) ?? null);
  return { plate: normalForm(text, country), country };
}
