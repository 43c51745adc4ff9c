import type { Queryable } from '../ledger/index.ts';
import { parseUuid } from './seal/ids.ts';
import type { SealedToKeyholder, SegmentShare } from './segment-share.ts';

type ShareRow = {
  readonly segment_id: string;
  readonly organisation_id: string;
  readonly gate_at: string;
  readonly gate_due_on: string | null;
  readonly gate_wrapped: Buffer | null;
  readonly sealed: readonly SealedToKeyholder[];
};

/** A share as JSON for the statement that keeps it. */
export function shareRowOf(share: SegmentShare) {
  return {
    segment_id: share.segmentId,
    organisation_id: share.organisationId,
    gate_at: share.gateAt,
    gate_due_on: share.gateDueOn,
    gate_wrapped: share.gateWrapped === null ? null : Buffer.from(share.gateWrapped).toString('base64'),
    sealed: share.sealed,
  };
}

/** Shares of these segments, by segment. */
export async function listShares(
  db: Queryable,
  segmentIds: readonly string[],
): Promise<ReadonlyMap<string, SegmentShare>> {
  const { rows } = await db.query<ShareRow>('select * from vault.segment_share where segment_id = any($1::uuid[])', [
    segmentIds,
  ]);
  return new Map(
    rows.map((row) => [
      row.segment_id,
      {
        segmentId: row.segment_id,
        organisationId: parseUuid(row.organisation_id),
        // The text of an instant is authenticated: it is rebuilt in Temporal's own form, whatever the database printed.
        gateAt: Temporal.Instant.from(row.gate_at).toString(),
        gateDueOn: row.gate_due_on,
        gateWrapped: row.gate_wrapped,
        sealed: row.sealed,
      },
    ]),
  );
}

/** Overwrites host's copies of shares whose gate key was destroyed: they open for nobody. How many. */
export async function forgetGateCopies(db: Queryable, gateLot: string): Promise<number> {
  const { rows } = await db.query(
    `update vault.segment_share s set gate_wrapped = null from vault.destruction d
     where d.organisation_id = s.organisation_id and d.due_on = s.gate_due_on and d.lot = $1 and s.gate_wrapped is not null
     returning s.segment_id`,
    [gateLot],
  );
  return rows.length;
}

/** Makes the public half of this process's key the one that openings commit to; `null` when there is no keyholder. */
export async function setTransportKey(db: Queryable, publicKey: string | null, since: string): Promise<void> {
  if (publicKey === null) await db.query('delete from vault.transport_key');
  else
    await db.query(
      `insert into vault.transport_key (public_key, since) values ($1, $2)
       on conflict (only_one) do update set public_key = excluded.public_key, since = excluded.since`,
      [publicKey, since],
    );
}

/** The key that openings commit to, base64; undefined when there is no keyholder. */
export async function findTransportKey(db: Queryable): Promise<string | undefined> {
  return (await db.query<{ public_key: string }>('select public_key from vault.transport_key')).rows[0]?.public_key;
}

/** Whether the keys of all segments of a look are split; undefined when they are gone. */
export async function areKeysSplit(
  db: Queryable,
  look: { readonly recording_id: string; readonly first_ordinal: number; readonly last_ordinal: number },
): Promise<boolean | undefined> {
  const { rows } = await db.query<{ are_split: boolean | null }>(
    'select bool_and(is_split) as are_split from vault.segment where recording_id = $1 and ordinal between $2 and $3',
    [look.recording_id, look.first_ordinal, look.last_ordinal],
  );
  return rows[0]?.are_split ?? undefined;
}

/** Remembers that a keyholder answered a look, once. */
export async function recordRelease(
  db: Queryable,
  of: { readonly lookId: string; readonly keyholder: string; readonly at: string },
): Promise<void> {
  await db.query(
    'insert into vault.key_release (look_id, keyholder, released_at) values ($1, $2, $3) on conflict do nothing',
    [of.lookId, of.keyholder, of.at],
  );
}

/**
 * How many looks each keyholder answered, by ISO week in UTC as keyholders count: what their own counts are compared with. Only weeks
 * that are over and past the delay of publication (ADR 0019): a count that grows while people look tells the second of each look.
 */
export async function listReleaseWeeks(
  db: Queryable,
): Promise<readonly { readonly week: string; readonly keyholder: string; readonly answered: number }[]> {
  const { rows } = await db.query<{ week: string; keyholder: string; answered: number }>(
    'select week, keyholder, answered from vault.public_release_week order by week, keyholder',
  );
  return rows;
}
