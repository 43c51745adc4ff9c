/**
 * Act types by which a person of a body reaches personal data: looks at recordings and live images, consultations of the
 * registers of 25/8, and what is taken out of them. Refused ones count as well: they say who tried, and why.
 */
export const accessActs: readonly string[] = [
  'vault/open-recording',
  'vault/watch-live',
  'registry/consult',
  'registry/consult-bodycam',
  'registry/extract-bodycam',
];

/** Kinds of organisation that the Control Organ supervises here: police services, never camera controllers. */
export const overseenKinds: readonly string[] = ['local-police-zone', 'federal-police'];

/** The longest period of one search or one draw. */
export const mostDays = 366;

/** Whether a period is usable: it ends after it begins and lasts at most {@link mostDays} days. */
export function isUsablePeriod(period: { readonly from: string; readonly to: string }): boolean {
  const hours = Temporal.Instant.from(period.from).until(period.to).total('hours');
  return hours > 0 && hours <= mostDays * 24;
}
