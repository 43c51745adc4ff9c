/**
 * The closed list of what a monitor says. `alarm`: the log, or what the portal says of it, is not what it promised;
 * `fault`: the monitor itself cannot work. `docs/errors.md` describes each; a test compares.
 */
export const MONITOR_ERRORS = {
  'monitor/forked': [
    'alarm',
    'The log signed two histories. Keep the evidence: both signed checkpoints and the proof.',
  ],
  'monitor/rolled-back': ['alarm', 'The log shows fewer entries than it signed before. Keep both checkpoints.'],
  'monitor/signature': ['alarm', 'The checkpoint is not signed by the log of the pinned policy, or a line is false.'],
  'monitor/tiles-broken': ['alarm', 'The tiles served are not those that the signed root commits to.'],
  'monitor/bundle-broken': ['alarm', 'An entry served is not the one that its leaf hash commits to.'],
  'monitor/entry-refused': ['alarm', 'An entry of the tree breaks the published form or the rules of this log.'],
  'monitor/withheld': ['alarm', 'Tiles or entries that must be public by now are not served.'],
  'monitor/unreachable': ['alarm', 'The log has not answered for longer than allowed.'],
  'monitor/quorum-missing': ['alarm', 'The newest quorum of witnesses under the pinned policy is older than allowed.'],
  'monitor/time': ['alarm', 'A cosignature states a time that lies in the future, or runs backwards.'],
  'monitor/promise-broken': ['alarm', 'The log promised an entry and did not integrate it in time.'],
  'monitor/promise-late': ['alarm', 'The log integrated a promised entry after the end of its term.'],
  'monitor/tally-missing': ['alarm', 'A week has no tally of its looks, or what the tally states is not shown.'],
  'monitor/tally-mismatch': [
    'alarm',
    'A tally of looks is not what its header commits to, or not what the headers say.',
  ],
  'monitor/figures-mismatch': ['alarm', 'Figures on the portal are not those that the log gives.'],
  'monitor/keyholder-mismatch': [
    'alarm',
    'A keyholder counts other accesses than the log can hold, emergencies that nobody announced, or fewer than before.',
  ],
  'monitor/no-tally': [
    'fault',
    'No checked tally of that week is in the state, or no line of that camera is public yet.',
  ],
  'monitor/policy-mismatch': ['fault', 'The policy file is not the one that the hash names; get both again.'],
  'monitor/state-unreadable': ['fault', 'The state is missing a part, damaged or not ours; restore it or begin anew.'],
  'monitor/state-other-version': ['fault', 'The state was written by another version; begin anew in a new folder.'],
  'monitor/state-other-log': ['fault', 'The folder follows another log; give each log a folder of its own.'],
  'monitor/already-running': ['fault', 'Another monitor works in this folder; stop it first.'],
  'monitor/usage': ['fault', 'The command line is wrong.'],
} as const satisfies Record<`monitor/${string}`, readonly ['alarm' | 'fault', string]>;

/** One code of the closed list. */
export type MonitorCode = keyof typeof MONITOR_ERRORS;

/** Codes of alarms. */
export type AlarmCode = { [C in MonitorCode]: (typeof MONITOR_ERRORS)[C][0] extends 'alarm' ? C : never }[MonitorCode];

/** A fault of the monitor itself: a code, and facts without secrets. */
export class MonitorFault extends Error {
  readonly code: MonitorCode;

  constructor(code: MonitorCode, because?: string, options?: ErrorOptions) {
    super(`${MONITOR_ERRORS[code][1]}${because === undefined ? '' : ` (${because})`}`, options);
    this.name = 'MonitorFault';
    this.code = code;
  }
}
