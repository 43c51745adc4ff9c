import { type Evidence, formatVkey, type VerifierKey, type WitnessPolicy } from '@clairevoie/tlog';
import type { AlarmBook } from './alarm-book.ts';
import { type Exhibited, keepEvidence } from './keep-evidence.ts';
import type { LogView } from './log-view.ts';
import type { AlarmCode } from './monitor-error.ts';
import type { MonitorState } from './monitor-state.ts';
import type { StateFolder } from './state-folder.ts';

/** What the monitor holds a log to. */
export interface Limits {
  /** The newest quorum may be so old. */
  readonly quorumSeconds: number;
  /** Entries may be held back for so long (looks and searches: 24 hours, to the full hour after). */
  readonly withheldHours: number;
  /** Hash tiles, and the log itself, may be out of reach for so long. */
  readonly awaySeconds: number;
  /** All that one check asks of others than the log may take so long. */
  readonly checkSeconds: number;
}

/** The limits when nothing else is said. */
export const usualLimits: Limits = { quorumSeconds: 300, withheldHours: 26, awaySeconds: 120, checkSeconds: 60 };

/** What one look at a log needs. */
export interface Round {
  readonly view: LogView;
  readonly url: string;
  readonly policy: WitnessPolicy;
  readonly policyHash: string;
  /** Keys that the log went on with from those of the policy, found in this process. */
  readonly laterKeys: VerifierKey[];
  readonly limits: Limits;
  readonly folder: StateFolder;
  readonly alarms: AlarmBook;
  readonly now: () => Temporal.Instant;
  /** Since when something has been out of reach, in this process. */
  readonly awaySince: Map<string, Temporal.Instant>;
  /** Ends a look in the middle, with a `Stopped`. */
  readonly stop: AbortSignal;
}

/** Raises an alarm with its evidence on the disk first: who is told must find it. */
export async function raise(
  round: Round,
  state: MonitorState,
  alarm: {
    readonly code: AlarmCode;
    readonly about: string;
    readonly facts: Readonly<Record<string, string | number>>;
    readonly isForever: boolean;
    readonly evidence?: Exhibited;
  },
): Promise<void> {
  const { code, about, facts, isForever } = alarm;
  const at = round.now().toString();
  const isNew = !round.alarms.has(code, about);
  if (isNew && !round.alarms.hasRoom(code)) return;
  const evidence = alarm.evidence === undefined || !isNew ? null : await keep(round, state, alarm.evidence, at);
  round.alarms.raise({ code, about, facts, isForever, evidence }, at);
}

async function keep(round: Round, state: MonitorState, exhibited: Exhibited, at: string): Promise<string | null> {
  const known = [...round.policy.logs.map(({ key }) => key), ...round.laterKeys];
  const keys = known.filter(({ name }) => name === state.origin).map(formatVkey);
  const kept = {
    by: 'monitor',
    at: new Date(Temporal.Instant.from(at).epochMilliseconds).toISOString(),
    from: round.url,
  };
  // Edge: the kind and its exhibits came together; spreading them loses that they belong together.
  const evidence = { ...exhibited, vkey: keys.join('\n'), kept } as Evidence;
  return keepEvidence(`${round.folder.folder}/evidence`, evidence);
}

/** What nobody signed, beside the newest checkpoint that somebody did: the finder's word. Nothing without a checkpoint. */
export function observed(note: string | null, check: AlarmCode, detail: object): { readonly evidence?: Exhibited } {
  if (note === null) return {};
  return { evidence: { kind: 'observation', exhibits: { check, checkpoint: note, detail: JSON.stringify(detail) } } };
}
