import type { Queryable } from '../ledger/index.ts';

/** A session as the database holds it: the token's hash, never the token. Times are real time. */
export interface SessionRow {
  readonly id: string;
  readonly person_id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly function_key: string | null;
  readonly organisation_id: string | null;
  readonly created_at: string;
  readonly last_seen_at: string;
  readonly ends_at_latest: string;
}

/** Stores a session. Older ones of the same person stay: each device has its own, and the person can list and close them. */
export async function insertSession(
  db: Queryable,
  session: SessionRow & { readonly tokenHash: Buffer },
): Promise<void> {
  await db.query(
    `insert into identity.session
       (id, token_hash, person_id, issuer, subject, function_key, organisation_id, created_at, last_seen_at, ends_at_latest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      session.id,
      session.tokenHash,
      session.person_id,
      session.issuer,
      session.subject,
      session.function_key,
      session.organisation_id,
      session.created_at,
      session.last_seen_at,
      session.ends_at_latest,
    ],
  );
}

/** What a living session is: not closed, not past its end ($2), not idle since before $3, its account still linked to the same person. */
const living = `identity.session s
  join identity.account a on a.issuer = s.issuer and a.subject = s.subject and a.person_id = s.person_id
  where s.revoked_at is null and s.ends_at_latest > $2 and s.last_seen_at > $3`;
const columns =
  's.id, s.person_id, s.issuer, s.subject, s.function_key, s.organisation_id, s.created_at, s.last_seen_at, s.ends_at_latest';

/** When a session lives: real time. */
interface Living {
  readonly now: string;
  readonly idleSince: string;
}

/** The living session of a token. */
export async function findLivingSession(
  db: Queryable,
  asked: Living & { readonly tokenHash: Buffer },
): Promise<SessionRow | undefined> {
  const { rows } = await db.query<SessionRow>(`select ${columns} from ${living} and s.token_hash = $1`, [
    asked.tokenHash,
    asked.now,
    asked.idleSince,
  ]);
  return rows[0];
}

/** Whether a session lives, by its id: an answer under way asks again and again, and must not depend on a page of a list. */
export async function isLivingSession(db: Queryable, asked: Living & { readonly id: string }): Promise<boolean> {
  const { rows } = await db.query<object>(`select 1 from ${living} and s.id = $1`, [
    asked.id,
    asked.now,
    asked.idleSince,
  ]);
  return rows.length > 0;
}

/** The hundred latest living sessions of a person, newest first: for the person to see and to close. */
export async function listSessions(
  db: Queryable,
  asked: Living & { readonly personId: string },
): Promise<readonly SessionRow[]> {
  const { rows } = await db.query<SessionRow>(
    `select ${columns} from ${living} and s.person_id = $1 order by s.created_at desc, s.id desc limit 100`,
    [asked.personId, asked.now, asked.idleSince],
  );
  return rows;
}

/** Moves "last seen" forward, at most once a minute a session: reading must not become a stream of writes. */
export async function touchSession(
  db: Queryable,
  asked: { readonly id: string; readonly now: string; readonly ifBefore: string },
): Promise<void> {
  await db.query('update identity.session set last_seen_at = $2 where id = $1 and last_seen_at < $3', [
    asked.id,
    asked.now,
    asked.ifBefore,
  ]);
}

/** Sets the function a session acts in; the choice itself stands in the journal. */
export async function setSessionFunction(
  db: Queryable,
  asked: { readonly id: string; readonly functionKey: string; readonly organisationId: string },
): Promise<void> {
  await db.query('update identity.session set function_key = $2, organisation_id = $3 where id = $1', [
    asked.id,
    asked.functionKey,
    asked.organisationId,
  ]);
}

/** Closes a session of this person; says whether there was one. */
export async function revokeSession(
  db: Queryable,
  asked: { readonly id: string; readonly personId: string; readonly now: string },
): Promise<boolean> {
  const { rows } = await db.query<{ id: string }>(
    'update identity.session set revoked_at = $3 where id = $1 and person_id = $2 and revoked_at is null returning id',
    [asked.id, asked.personId, asked.now],
  );
  return rows.length > 0;
}

/** Deletes sessions and sign-ins that are over; for a daily job. Returns how many rows went. */
export async function deleteOverSessions(
  db: Queryable,
  { before, now }: { readonly before: string; readonly now: string },
): Promise<number> {
  const sessions = await db.query<{ id: string }>(
    'delete from identity.session where ends_at_latest < $1 or revoked_at < $1 or last_seen_at < $1 returning id',
    [before],
  );
  const attempts = await db.query<{ state_hash: Buffer }>(
    'delete from identity.sign_in_attempt where expires_at < $1 returning state_hash',
    [now],
  );
  return sessions.rows.length + attempts.rows.length;
}

/** A sign-in between the redirect and the callback. */
export interface SignInAttempt {
  readonly code_verifier: string;
  readonly nonce: string;
  readonly return_to: string;
  readonly browser_hash: Buffer;
  readonly expires_at: string;
}

/** Stores a sign-in that begins. */
export async function insertAttempt(
  db: Queryable,
  attempt: SignInAttempt & { readonly stateHash: Buffer },
): Promise<void> {
  await db.query(
    'insert into identity.sign_in_attempt (state_hash, browser_hash, code_verifier, nonce, return_to, expires_at) values ($1, $2, $3, $4, $5, $6)',
    [
      attempt.stateHash,
      attempt.browser_hash,
      attempt.code_verifier,
      attempt.nonce,
      attempt.return_to,
      attempt.expires_at,
    ],
  );
}

/** How many sign-ins are under way; those that took too long are removed first. */
export async function countAttempts(db: Queryable, now: string): Promise<number> {
  await db.query('delete from identity.sign_in_attempt where expires_at < $1', [now]);
  const { rows } = await db.query<{ n: number }>('select count(*)::int as n from identity.sign_in_attempt');
  return rows[0]?.n ?? 0;
}

/** Takes a sign-in out of the table: the same state opens nothing a second time, whatever the race. */
export async function takeAttempt(db: Queryable, stateHash: Buffer): Promise<SignInAttempt | undefined> {
  const { rows } = await db.query<SignInAttempt>(
    'delete from identity.sign_in_attempt where state_hash = $1 returning code_verifier, nonce, return_to, browser_hash, expires_at',
    [stateHash],
  );
  return rows[0];
}
