import type { WaitingItem } from '@clairevoie/contract';
import { addWorkingDays, dayInBrussels } from '../authorisation/index.ts';
import { type StatedItem, type WaitingSource, waitingItem } from '../identity/index.ts';
import type { Queryable } from '../ledger/index.ts';
import { nextActs } from './database-procedure.ts';
import { listOpenFiles } from './database-store.ts';
import type { TechnicalDatabaseRow } from './registers.ts';
import { type WaitingKind, waitingWords } from './waiting-words.ts';

/** Working days after which our own reminder of the analysis goes off; the text sets no term. */
const escalateWithinWorkingDays = 5;

/** Steps of W-04 that wait for those who create, for the data protection officer, for the other minister. */
export function waitingDatabases(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      const rows = await listOpenFiles(db);
      return rows.flatMap((row) => {
        const kind = kindFor(row, { functionKey, organisationId });
        return kind === undefined ? [] : [item(row, kind, at)];
      });
    },
  };
}

/** The one step of a file that waits for this function; the procedure table says whose it is. */
function kindFor(
  row: TechnicalDatabaseRow,
  viewer: { readonly functionKey: string; readonly organisationId: string },
): WaitingKind | undefined {
  const { functionKey, organisationId } = viewer;
  const isOwn = row.organisation_id === organisationId;
  const acts = nextActs(row.state, functionKey);
  if (functionKey === 'dpo') {
    if (!isOwn) return undefined;
    if (acts.includes('anpr/give-opinion')) return 'give-opinion';
    const isUnfollowed = row.recommendations?.some(({ followed }) => followed === false) ?? false;
    return acts.includes('anpr/escalate-opinion') && isUnfollowed ? 'escalate-opinion' : undefined;
  }
  const isCreator = row.creators.some((creator) => creator === functionKey);
  if (!isCreator || (row.level === 'local' && !isOwn)) return undefined;
  if (acts.includes('anpr/request-opinion')) return row.state === 'project' ? 'request-opinion' : 'complete-request';
  if (row.state === 'opinion-late') return 'decide-without-opinion';
  if (acts.includes('anpr/decide-recommendations')) return 'decide-recommendations';
  if (!acts.includes('anpr/create-database')) return undefined;
  const others = row.creators.filter((creator) => creator !== functionKey);
  const haveJoined = others.every((other) => row.joined.some((joined) => joined.functionKey === other));
  if (haveJoined) return 'create-database';
  return row.joined.some((joined) => joined.functionKey === functionKey) ? undefined : 'join-creation';
}

function item(row: TechnicalDatabaseRow, kind: WaitingKind, at: string): WaitingItem {
  const { text, provision, reading, basis, dueWords } = waitingWords[kind];
  const stated: StatedItem = {
    room: 'anpr',
    id: row.id,
    kind,
    subjectKind: 'technical-database',
    subjectId: row.id,
    basis,
    provision: provision ?? null,
    reading: reading ?? null,
    dueWords: dueWords ?? null,
    text: text(row.reference),
    dueOn: kind === 'give-opinion' ? row.opinion_due_on : null,
    alertAt: kind === 'escalate-opinion' && row.decided_at !== null ? alertAfter(row.decided_at) : null,
    createdAt: row.decided_at ?? row.opinion_given_at ?? row.received_at ?? row.planned_at,
  };
  return waitingItem(stated, at);
}

function alertAfter(decidedAt: string): string {
  return addWorkingDays(Temporal.PlainDate.from(dayInBrussels(decidedAt)), escalateWithinWorkingDays)
    .add({ days: 1 })
    .toZonedDateTime('Europe/Brussels')
    .toInstant()
    .toString();
}
