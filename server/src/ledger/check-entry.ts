import { internalAct } from '@clairevoie/contract';
import { canonical, commitmentOf, sha256 } from './canonical.ts';
import { eraseBody } from './house-acts.ts';
import type { CheckedRow } from './journal-check-store.ts';
import { type JournalProblem, problemOf, type Wrong } from './journal-problem.ts';
import { readHeader } from './public-header.ts';

/** What one entry says that other entries must be compared with. */
export interface ReadEntry {
  readonly problems: readonly JournalProblem[];
  /** Entries whose body this one erased, and what it recorded of them. */
  readonly erases: readonly { readonly entryId: string; readonly columns: ErasedColumns }[];
  readonly hasBody: boolean;
  /** Whether the database can fold it. */
  readonly isFoldable: boolean;
}

/** Columns of an erased entry that the erasing one recorded too; empty when it recorded none. */
export type ErasedColumns = Partial<Record<'act' | 'organisation', string>>;

type Groups = ReadonlyMap<string, { readonly salt: string; readonly content: string }>;

/** Compares everything stored for one entry with its public header, which the tree commits to. */
export function checkEntry(row: CheckedRow, log: { readonly demo: boolean; readonly origin: string }): ReadEntry {
  const problems: JournalProblem[] = [];
  const wrong: Wrong = (key, facts) => {
    problems.push(problemOf(key, { id: row.id, seq: row.seq, ...facts }));
  };
  const leafHash = sha256(Buffer.concat([Buffer.of(0), Buffer.from(row.header, 'utf8')])).toString('base64');
  if (leafHash !== row.leaf_hash) wrong('leaf-hash');
  const { header, problem } = readHeader(row.header);
  if (header === undefined) wrong('header-form', { problem });
  else {
    if (header.act !== row.act && header.act !== internalAct) wrong('column-act@header');
    if (header.verdict !== row.verdict) wrong('column-verdict');
    if (header.demo !== log.demo) wrong('other-world');
    if (!daysOf(row.at).includes(header.day)) wrong('column-at@day');
  }
  if (row.groups === null) return { problems, erases: [], hasBody: false, isFoldable: true };
  const groups = readGroups(row.groups);
  if (groups === undefined) {
    wrong('body-unreadable');
    return { problems, erases: [], hasBody: true, isFoldable: false };
  }
  if (header !== undefined) checkCommitments(groups, header.groups, wrong);
  checkColumns(row, groups, wrong);
  const erases = changesOf(groups);
  const columns = columnsOfErased(groups);
  return {
    problems,
    erases: (erases ?? []).map((entryId) => ({ entryId, columns })),
    hasBody: true,
    isFoldable: erases !== undefined,
  };
}

function readGroups(text: string): Groups | undefined {
  try {
    const groups = new Map<string, { salt: string; content: string }>();
    const stored: object = JSON.parse(text);
    for (const [group, value] of Object.entries(stored)) {
      if (typeof value?.salt !== 'string' || typeof value?.content !== 'string') return undefined;
      groups.set(group, { salt: value.salt, content: value.content });
    }
    return groups;
  } catch {
    return undefined;
  }
}

function checkCommitments(groups: Groups, committed: Readonly<Record<string, string>>, wrong: Wrong): void {
  for (const group of Object.keys(committed)) {
    const stored = groups.get(group);
    if (stored === undefined) wrong('body-group-missing', { group });
    else if (commitmentOf(Buffer.from(stored.salt, 'base64'), stored.content) !== committed[group])
      wrong('body-changed', { group });
  }
  for (const group of groups.keys()) {
    if (committed[group] === undefined) wrong('body-group-added', { group });
  }
}

/** The columns by which the database searches must repeat what the committed body says. */
function checkColumns(row: CheckedRow, groups: Groups, wrong: Wrong): void {
  const who = content(groups, 'who');
  const when = content(groups, 'when');
  const request = content(groups, 'request');
  if (row.person !== who?.personId) wrong('column-person');
  if (row.organisation !== who?.organisationId) wrong('column-organisation@body');
  if (row.body_act !== request?.type || row.act !== request?.type) wrong('column-body-act');
  if (row.key !== request?.key) wrong('column-key');
  if (!isSameInstant(when?.at, row.at)) wrong('column-at@body');
  if (row.id !== when?.entryId) wrong('column-id');
  if (who === undefined || request === undefined) return;
  const hash = sha256(canonical({ actor: who, payload: request.payload ?? null, type: request.type ?? null })).toString(
    'base64',
  );
  if (hash !== row.request_hash) wrong('column-request-hash');
}

function content(groups: Groups, group: string): Readonly<Record<string, string | object | null>> | undefined {
  try {
    return JSON.parse(groups.get(group)?.content ?? '');
  } catch {
    return undefined;
  }
}

/** What the erasing entry recorded of the other one: its act, and its body, which is that of the DPO who erased. */
function columnsOfErased(groups: Groups): ErasedColumns {
  const act = content(groups, 'facts')?.act;
  const organisation = content(groups, 'who')?.organisationId;
  if (content(groups, 'request')?.type !== eraseBody.type) return {};
  return typeof act === 'string' && typeof organisation === 'string' ? { act, organisation } : {};
}

/** Entries that the recorded changes erase; undefined when the changes are unreadable. */
function changesOf(groups: Groups): readonly string[] | undefined {
  try {
    const changes: readonly { readonly op?: string; readonly entryId?: string }[] = JSON.parse(
      groups.get('changes')?.content ?? '',
    );
    return changes.flatMap((change) => (change.op === 'erase' && change.entryId !== undefined ? [change.entryId] : []));
  } catch {
    return undefined;
  }
}

// PostgreSQL keeps microseconds, rounded.
const grain = Temporal.Duration.from({ microseconds: 1 });

function isSameInstant(recorded: unknown, stored: string): boolean {
  try {
    const apart = Temporal.Instant.from(String(recorded)).since(Temporal.Instant.from(stored)).abs();
    return Temporal.Duration.compare(apart, grain) <= 0;
  } catch {
    return false;
  }
}

/** The Brussels day of a stored moment; two around midnight, for it may have been rounded up. */
function daysOf(at: string): readonly string[] {
  const stored = Temporal.Instant.from(at);
  return [stored, stored.subtract(grain)].map((i) => i.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString());
}
