/** Something that holds from a day on (Brussels), until a later row says otherwise. */
interface From {
  readonly from: string;
}

/**
 * Hours after which the bundle of an entry that tells of a look or a search becomes public, in a real world. Product policy, not
 * law: no provision asks for a delay, none forbids it. A demonstration waits for nothing. ADR 0019.
 */
export const bundleDelays: readonly (From & { readonly hours: number })[] = [{ from: '2026-11-30', hours: 24 }];

/** The delay that holds on a day; the first one for a day before it. */
export function bundleDelayHours(day: string, delays = bundleDelays): number {
  const hours = delays.filter(({ from }) => from <= day).at(-1)?.hours ?? delays[0]?.hours;
  if (hours === undefined) throw new RangeError('no delay of publication is stated');
  return hours;
}

/** The longest that any policy ever let an entry wait, hours: a verifier takes nothing older for "not yet public". */
export const longestBundleDelayHours: number = Math.max(...bundleDelays.map(({ hours }) => hours));

/**
 * Acts whose header, at the moment at which it appears, says that somebody of a body looks or searches now, or is about to: requests,
 * decisions, measures on a recording and endings as well. An internal act may be one of them. Product policy, dated. Every act of the
 * vault is here, or in the test that says why it shows nothing (`testing/src/publication-policy.test.ts`).
 */
export const looksAndSearches: readonly (From & { readonly act: string })[] = [
  { act: 'anpr/ask-correlation', from: '2026-11-30' },
  { act: 'anpr/close-search', from: '2026-11-30' },
  { act: 'anpr/compare-picture', from: '2026-11-30' },
  { act: 'anpr/decide-correlation', from: '2026-11-30' },
  { act: 'anpr/decide-occupant-picture', from: '2026-11-30' },
  { act: 'anpr/decide-search', from: '2026-11-30' },
  { act: 'anpr/export-search', from: '2026-11-30' },
  { act: 'anpr/open-household-check', from: '2026-11-30' },
  { act: 'anpr/open-picture', from: '2026-11-30' },
  { act: 'anpr/record-correlation', from: '2026-11-30' },
  { act: 'anpr/record-picture-sent', from: '2026-11-30' },
  { act: 'anpr/record-stop', from: '2026-11-30' },
  { act: 'anpr/request-occupant-picture', from: '2026-11-30' },
  { act: 'anpr/request-read-emergency', from: '2026-11-30' },
  { act: 'anpr/request-search', from: '2026-11-30' },
  { act: 'anpr/run-correlation', from: '2026-11-30' },
  { act: 'anpr/run-search', from: '2026-11-30' },
  { act: 'anpr/second-search', from: '2026-11-30' },
  { act: 'anpr/stop-correlation', from: '2026-11-30' },
  { act: 'anpr/validate-hit', from: '2026-11-30' },
  { act: 'anpr/view-search', from: '2026-11-30' },
  { act: 'anpr/watch-hits', from: '2026-11-30' },
  { act: 'house/internal-act', from: '2026-11-30' },
  { act: 'registry/consult', from: '2026-11-30' },
  { act: 'registry/consult-bodycam', from: '2026-11-30' },
  { act: 'registry/extract-bodycam', from: '2026-11-30' },
  { act: 'vault/close-look', from: '2026-11-30' },
  { act: 'vault/confirm-emergency-opening', from: '2026-11-30' },
  { act: 'vault/decide-access', from: '2026-11-30' },
  { act: 'vault/end-hold', from: '2026-11-30' },
  { act: 'vault/end-look', from: '2026-11-30' },
  { act: 'vault/hold', from: '2026-11-30' },
  { act: 'vault/lift-suspension', from: '2026-11-30' },
  { act: 'vault/open-recording', from: '2026-11-30' },
  { act: 'vault/rehearse-opening', from: '2026-11-30' },
  { act: 'vault/release-for-training', from: '2026-11-30' },
  { act: 'vault/request-access', from: '2026-11-30' },
  { act: 'vault/request-emergency-opening', from: '2026-11-30' },
  { act: 'vault/review-emergency-opening', from: '2026-11-30' },
  { act: 'vault/settle-emergency-opening', from: '2026-11-30' },
  { act: 'vault/suspend-recording', from: '2026-11-30' },
  { act: 'vault/watch-live', from: '2026-11-30' },
  { act: 'vault/withdraw-training-copy', from: '2026-11-30' },
];

/**
 * Years after which private bodies are erased: ten, for accesses by analogy with LFP 44/11/3novies (a reading; 25/7 fixes no term), for all others
 * product policy. The last day counts whole.
 */
export const bodyRetentionYears = 10;
