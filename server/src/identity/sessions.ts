import { randomUUIDv7 } from 'node:crypto';
import type { FunctionChoice } from '@clairevoie/contract';
import { type Actor, legalClock, type Queryable, type RememberedReader } from '../ledger/index.ts';
import { identityErrors } from './identity-errors.ts';
import { accounts, designations, functionsHeld, organisations } from './registers.ts';
import { csrfTokenOf, hashSecret, makeSecret, type Secret } from './secret.ts';
import {
  findLivingSession,
  insertSession,
  isLivingSession,
  listSessions,
  revokeSession,
  type SessionRow,
  setSessionFunction,
  touchSession,
} from './session-store.ts';
import type { CheckedSettings } from './sign-in-settings.ts';
import { functionChoices } from './who-may.ts';

/** A signed-in person, as a request knows it. */
export interface SignedIn {
  readonly session: SessionRow;
  readonly csrfToken: Secret;
  /** The functions among which the person may choose now. */
  readonly choices: readonly FunctionChoice[];
  /** The one chosen, if it is still held. */
  readonly acting: FunctionChoice | null;
}

/** Opens, finds and closes sessions. Real time throughout: the demo's legal clock neither lengthens nor ends one. */
export interface Sessions {
  /** Opens a session with a fresh token; acts at once in the only function, when there is just one. */
  open(person: {
    readonly personId: string;
    readonly issuer: string;
    readonly subject: string;
  }): Promise<{ readonly token: Secret; readonly session: SessionRow }>;
  /** The session of a token; throws `identity/session-over` when it is closed, idle, past its end or unknown. */
  get(token: Secret): Promise<SignedIn>;
  /** Closes the session of a token, if it lives. */
  closeToken(token: Secret): Promise<void>;
  /** Closes one of the person's sessions; says whether there was one. */
  close(personId: string, sessionId: string): Promise<boolean>;
  /** Whether a session still lives, read anew; its function may have ended. */
  lives(sessionId: string): Promise<boolean>;
  /** Living sessions of a person, the hundred latest. */
  list(personId: string): Promise<readonly SessionRow[]>;
  choose(sessionId: string, choice: Pick<Actor, 'functionKey' | 'organisationId'>): Promise<void>;
  /** The legal time by which functions are in force. */
  legalNow(): Promise<string>;
}

/** What a signed-in person is known by; a change to one of these registers is seen at once. */
const knownBy = [accounts, functionsHeld, designations, organisations, legalClock];
// Only what another process does to the table of sessions is seen this late.
const rememberedMs = 1_000;
const mostRemembered = 10_000;

interface Remembered {
  readonly sinceMs: number;
  readonly stamp: number;
  readonly signedIn: Promise<SignedIn>;
}

/** Sessions kept in `db` under these settings; the functions of a person are read through `reader`. */
export function openSessions(
  db: Queryable,
  settings: CheckedSettings,
  now: () => Temporal.Instant,
  reader: RememberedReader,
): Sessions {
  const living = () => ({ now: now().toString(), idleSince: now().subtract(settings.idle).toString() });
  const legalNow = async (): Promise<string> => {
    const clock = await reader.get(legalClock, { id: 'legal' });
    return now()
      .add({ milliseconds: clock?.offset_ms ?? 0 })
      .toString();
  };
  const remembered = new Map<Secret, Remembered>();
  const find = (token: Secret): Promise<SessionRow | undefined> =>
    findLivingSession(db, { tokenHash: hashSecret(token), ...living() });
  const read = async (token: Secret): Promise<SignedIn> => {
    const session = await find(token);
    if (session === undefined) throw identityErrors.sessionOver();
    const minuteAgo = now().subtract({ seconds: Math.min(60, Math.floor(settings.idle.total('seconds') / 4)) });
    if (Temporal.Instant.compare(session.last_seen_at, minuteAgo) < 0)
      await touchSession(db, { id: session.id, now: now().toString(), ifBefore: minuteAgo.toString() });
    const choices = await functionChoices(reader, session.person_id, await legalNow());
    const acting = choices.find(
      (c) => c.functionKey === session.function_key && c.organisationId === session.organisation_id,
    );
    return { session, csrfToken: csrfTokenOf(token), choices, acting: acting ?? null };
  };

  return {
    legalNow,
    async open({ personId, issuer, subject }) {
      const token = makeSecret();
      const at = now();
      const choices = await functionChoices(reader, personId, await legalNow());
      const only = choices.length === 1 ? choices[0] : undefined;
      const session: SessionRow = {
        id: randomUUIDv7(),
        person_id: personId,
        issuer,
        subject,
        function_key: only?.functionKey ?? null,
        organisation_id: only?.organisationId ?? null,
        created_at: at.toString(),
        last_seen_at: at.toString(),
        ends_at_latest: at.add(settings.most).toString(),
      };
      await insertSession(db, { ...session, tokenHash: hashSecret(token) });
      return { token, session };
    },
    get(token) {
      const nowMs = now().epochMilliseconds;
      const stamp = reader.stamp(knownBy);
      const known = remembered.get(token);
      if (known !== undefined && known.stamp === stamp && Math.abs(nowMs - known.sinceMs) < rememberedMs)
        return known.signedIn;
      if (remembered.size >= mostRemembered) remembered.clear();
      const signedIn = read(token);
      remembered.set(token, { sinceMs: nowMs, stamp, signedIn });
      signedIn.catch(() => remembered.delete(token));
      return signedIn;
    },
    async closeToken(token) {
      const session = await find(token);
      if (session !== undefined)
        await revokeSession(db, { id: session.id, personId: session.person_id, now: now().toString() });
      remembered.clear();
    },
    async close(personId, sessionId) {
      const wasThere = await revokeSession(db, { id: sessionId, personId, now: now().toString() });
      remembered.clear();
      return wasThere;
    },
    lives: (sessionId) => isLivingSession(db, { id: sessionId, ...living() }),
    list: (personId) => listSessions(db, { personId, ...living() }),
    async choose(sessionId, { functionKey, organisationId }) {
      await setSessionFunction(db, { id: sessionId, functionKey, organisationId });
      remembered.clear();
    },
  };
}
