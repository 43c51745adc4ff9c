import { printable } from '../printable.ts';
import type { AlarmCode } from './monitor-error.ts';
import type { StandingAlarm } from './monitor-state.ts';

/** What is raised: the same code about the same thing is one alarm, however often it is seen. */
export interface Raised {
  readonly code: AlarmCode;
  readonly about: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly isForever: boolean;
  readonly evidence: string | null;
}

/** Alarms of one code that are told apart; a log that breaks every entry is one story, not a million. */
const MOST_OF_A_CODE = 20;

/** The alarms that stand. What is forever stands until a person begins a new state; the rest ends when it is cleared. */
export class AlarmBook {
  readonly #standing = new Map<string, StandingAlarm>();
  readonly #ended: StandingAlarm[] = [];

  constructor(standing: readonly StandingAlarm[]) {
    for (const alarm of standing) this.#standing.set(`${alarm.code} ${alarm.about}`, alarm);
  }

  has(code: AlarmCode, about: string): boolean {
    return this.#standing.has(`${code} ${about}`);
  }

  /** Whether one more of this code would still be told apart. */
  hasRoom(code: AlarmCode): boolean {
    return [...this.#standing.values()].filter((alarm) => alarm.code === code).length < MOST_OF_A_CODE;
  }

  raise(raised: Raised, at: string): void {
    const key = `${raised.code} ${raised.about}`;
    const before = this.#standing.get(key);
    if (before === undefined && !this.hasRoom(raised.code)) return;
    const first = { ...raised, since: at, toldAt: null };
    this.#standing.set(key, {
      ...(before ?? first),
      ...(before?.isForever === true
        ? {}
        : { facts: raised.facts, evidence: raised.evidence ?? before?.evidence ?? null }),
      lastSeen: at,
    });
  }

  /** Ends an alarm that can end. */
  clear(code: AlarmCode, about?: string): void {
    for (const [key, alarm] of this.#standing) {
      if (alarm.code !== code || alarm.isForever || (about !== undefined && alarm.about !== about)) continue;
      this.#standing.delete(key);
      this.#ended.push(alarm);
    }
  }

  standing(): readonly StandingAlarm[] {
    return [...this.#standing.values()];
  }

  /** What ended, and was not told yet. */
  ended(): readonly StandingAlarm[] {
    return [...this.#ended];
  }

  /** Notes that people were told. */
  told(
    { begun, ended }: { readonly begun: readonly StandingAlarm[]; readonly ended: readonly StandingAlarm[] },
    at: string,
  ): void {
    for (const alarm of ended) this.#ended.splice(this.#ended.indexOf(alarm), 1);
    for (const alarm of begun) {
      const key = `${alarm.code} ${alarm.about}`;
      const standing = this.#standing.get(key);
      if (standing !== undefined) this.#standing.set(key, { ...standing, toldAt: at });
    }
  }
}

/** What an alarm is about, and what was seen, on one line: for whoever looks into it. The words of a hostile server are in it. */
export function factsOf({ about, facts }: Pick<StandingAlarm, 'about' | 'facts'>): string {
  return Object.entries({ about, ...facts })
    .map(([name, value]) => printable(`${name}: ${value}`))
    .join(', ');
}
