import { formatVkey, type WitnessPolicy } from '@clairevoie/tlog';
import { type Evidence, keepEvidence } from '../verify/evidence.ts';
import type { AlarmBook } from './alarm-book.ts';
import type { LogView } from './log-view.ts';
import type { AlarmCode } from './monitor-error.ts';
import type { MonitorState } from './monitor-state.ts';
import { alarmWords } from './monitor-words.ts';
import type { StateFolder } from './state-folder.ts';

/** What the monitor holds a log to. */
export interface Limits {
  /** The newest quorum may be so old. */
  readonly quorumSeconds: number;
  /** Entries may be held back for so long (looks and searches: 24 hours, to the full hour after). */
  readonly withheldHours: number;
  /** Hash tiles, and the log itself, may be out of reach for so long. */
  readonly awaySeconds: number;
}

/** The limits when nothing else is said. */
export const usualLimits: Limits = { quorumSeconds: 300, withheldHours: 26, awaySeconds: 120 };

/** What one look at a log needs. */
export interface Round {
  readonly view: LogView;
  readonly url: string;
  readonly policy: WitnessPolicy;
  readonly policyHash: string;
  readonly limits: Limits;
  readonly folder: StateFolder;
  readonly alarms: AlarmBook;
  readonly now: () => Temporal.Instant;
  /** Since when something has been out of reach, in this process. */
  readonly awaySince: Map<string, Temporal.Instant>;
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
    readonly evidence?: Pick<Evidence, 'notes' | 'parts' | 'restsOnTheFinder'>;
  },
): Promise<void> {
  const { code, about, facts, isForever } = alarm;
  const at = round.now().toString();
  const isNew = !round.alarms.has(code, about);
  if (isNew && !round.alarms.hasRoom(code)) return;
  const vkeys = round.policy.logs.filter(({ key }) => key.name === state.origin).map(({ key }) => key);
  const evidence =
    alarm.evidence === undefined || !isNew
      ? null
      : await keepEvidence(`${round.folder.folder}/evidence`, {
          check: code,
          shows: alarmWords[code],
          restsOnTheFinder: alarm.evidence.restsOnTheFinder,
          log: { origin: state.origin, vkeys: vkeys.map(formatVkey), url: round.url },
          policyHash: round.policyHash,
          foundAt: at,
          notes: alarm.evidence.notes,
          parts: alarm.evidence.parts,
          facts,
        });
  round.alarms.raise({ code, about, facts, isForever, evidence }, at);
}
