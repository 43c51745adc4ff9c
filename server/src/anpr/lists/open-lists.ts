import { readCriterion } from '@clairevoie/plates';
import type { Gate, Queryable, Stored } from '../../ledger/index.ts';
import { windowOf } from './directive-window.ts';
import type { SortedEntries } from './list-content.ts';
import type { ListVersionRow, PlateCriterionRow, PlateListRow } from './list-registers.ts';
import { readRunning, runningRegisters } from './list-store.ts';
import { listsErrors } from './lists-errors.ts';
import type { CriterionInForce, ListsInForce, ListsSnapshot } from './lists-in-force.ts';
import { buildSnapshot, emptySnapshot, type LoadedList } from './lists-snapshot.ts';
import { readStoredContent } from './stored-content.ts';

/** Lists of a server. */
export interface Lists {
  readonly inForce: ListsInForce;
  /** Looks whether registers changed since the present snapshot and, if so, swaps another in. Resolves once what stood in the registers at the call counts. */
  refresh(): Promise<void>;
}

/** What lists are opened with. */
export interface ListsOptions {
  readonly db: Queryable;
  readonly registers: Pick<Gate['registers'], 'stamp'>;
  readonly onError: (error: unknown) => void;
}

const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Loads the lists in force; from then on each change of a register makes another snapshot, which takes the place of the former whole. */
export async function openLists({ db, registers, onError }: ListsOptions): Promise<Lists> {
  let present: ListsSnapshot = emptySnapshot;
  let presentStamp = -1;
  let building: Promise<void> | undefined;
  const listeners = new Set<(snapshot: ListsSnapshot) => void>();
  // Content of a version never changes: what is in memory need not be read and checked again.
  let loaded = new Map<string, SortedEntries>();

  const build = async (): Promise<void> => {
    for (
      let stamp = registers.stamp(runningRegisters);
      stamp !== presentStamp;
      stamp = registers.stamp(runningRegisters)
    ) {
      const rows = await readRunning(db);
      const kept = new Map<string, SortedEntries>();
      const lists: LoadedList[] = [];
      for (const { version, list } of rows.versions) {
        const entries = loaded.get(version.id) ?? (await readEntries(db, version, onError));
        if (entries === undefined) continue;
        kept.set(version.id, entries);
        lists.push(listInForce(version, list, entries));
      }
      const next = await buildSnapshot(
        {
          number: present.number + 1,
          lists,
          criteria: rows.criteria.map(criterionInForce),
          directives: rows.directives.map(windowOf),
          cameras: rows.cameras,
        },
        pause,
      );
      loaded = kept;
      present = next;
      presentStamp = stamp;
      for (const listener of listeners) listener(next);
    }
  };

  const refresh = async (): Promise<void> => {
    if (building === undefined) {
      building = build().finally(() => {
        building = undefined;
      });
    }
    await building;
  };

  await refresh();
  return {
    refresh,
    inForce: {
      snapshot: () => {
        if (registers.stamp(runningRegisters) !== presentStamp) refresh().catch(onError);
        return present;
      },
      follow: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

/** The content of a version, or undefined where it is not the one that the register has: then the list is not in force. */
async function readEntries(
  db: Queryable,
  version: ListVersionRow,
  onError: (error: unknown) => void,
): Promise<SortedEntries | undefined> {
  const content = await readStoredContent(db, version);
  if (content === 'differs') onError(listsErrors.contentDiffers({ versionId: version.id }));
  return typeof content === 'string' ? undefined : content;
}

function listInForce(version: Stored<ListVersionRow>, list: Stored<PlateListRow>, entries: SortedEntries): LoadedList {
  return {
    listId: list.id,
    versionId: version.id,
    databaseId: list.database_id,
    organisationId: list.organisation_id,
    reference: list.reference,
    title: list.title,
    kind: list.kind,
    branch: list.branch,
    mode: list.mode,
    ground: {
      purpose: list.purpose,
      source: list.source,
      sourceName: list.source_name,
      legalBasis: list.legal_basis,
    },
    digest: version.digest,
    // A version that runs was started under a directive; without these it is in force at no moment.
    startedAt: version.started_at ?? version.expires_at,
    directiveId: version.directive_id ?? '',
    expiresAt: version.expires_at,
    confusable: list.is_confusable,
    municipalities: list.municipalities,
    entries,
    whatMayBeDone: { measures: list.may_be_done, instruction: list.instruction },
  };
}

function criterionInForce(row: Stored<PlateCriterionRow>): CriterionInForce {
  const startedAt = row.authorised_at ?? row.proposed_at;
  return {
    criterionId: row.id,
    databaseId: row.database_id,
    organisationId: row.organisation_id,
    reference: row.reference,
    title: row.title,
    branch: row.branch,
    mode: row.mode,
    ground: { purpose: row.purpose, source: null, sourceName: null, legalBasis: null },
    digest: row.digest,
    startedAt,
    expiresAt: row.expires_at ?? startedAt,
    criterion: readCriterion(JSON.parse(row.criterion)),
    whatMayBeDone: { measures: row.may_be_done, instruction: row.instruction },
  };
}
