import { type FoundRead, searchers, searchPolicy } from '@clairevoie/contract';
import {
  type Actor,
  type Answered,
  canonical,
  type Gate,
  type PolicyGate,
  type Queryable,
  type Receipt,
  type Stored,
  sha256,
} from '../../ledger/index.ts';
import { type AccessWitness, emergencyPathGate, quorumGate, type ShownUnder } from '../../vault/index.ts';
import { anprErrors } from '../anpr-errors.ts';
import { runSearch } from './acts/run-search.ts';
import { exportSearch, viewSearch } from './acts/show-search.ts';
import { toldPlates } from './search-cameras.ts';
import { type PointSearchRow, pointSearches } from './search-registers.ts';
import { type Behind, countReads, listReads, type Sought } from './search-store.ts';
import { isPastMonth, type SearchWindow, windowNow } from './search-window.ts';

/** What shows reads: the gate, what it reads with, and who vouches past the first month. */
export interface ShowingWorld {
  readonly gate: Pick<Gate, 'performAndTell' | 'registers'>;
  readonly db: Queryable;
  readonly legalNow: () => Promise<string>;
  readonly witness: Pick<AccessWitness, 'awaitProof'>;
}

/** Somebody who wants to look, under the key of their request. */
export type Asking = { readonly actor: Actor; readonly key: string; readonly searchId: string };

/** Reads that were shown, beside the receipt of the act that shows them; none where it did not go through. */
export type ShownReads = { readonly receipt: Receipt; readonly reads: readonly FoundRead[] };

/**
 * Runs a search. What is counted is counted before the act, outside the gate's lock, and told after it: nobody learns anything from an act that did not go
 * through. Past the first month the count, too, waits for the witnesses.
 */
export async function runAndCount(world: ShowingWorld, asking: Asking): Promise<{ readonly receipt: Receipt }> {
  const { window, search, sought } = await lookedFor(world, asking, ['decided', 'executed']);
  const all = sought === undefined ? { found: 0, plates: 0, only: null } : await countReads(world.db, sought);
  const { plates, isAbove } =
    search === undefined ? { plates: all.plates, isAbove: false } : toldPlates(search, all.plates);
  const payload = {
    searchId: asking.searchId,
    ...window,
    plates,
    ...(isAbove ? {} : { found: all.found }),
    ...(search?.query.kind === 'part-of-plate' && all.only !== null ? { plate: all.only } : {}),
  };
  return { receipt: (await performed(world, asking, runSearch.type, payload)).receipt };
}

/** Shows one page of results: its act holds a digest over exactly these reads. */
export async function showPage(
  world: ShowingWorld,
  asking: Asking & { readonly behind?: Behind },
): Promise<ShownReads> {
  const { behind } = asking;
  const { window, plates, reads } = await counted(world, asking, { limit: searchPolicy.readsOfPage, behind });
  const payload = {
    searchId: asking.searchId,
    ...(behind === undefined ? {} : { behind }),
    ...window,
    plates,
    ...digestOf(reads),
  };
  return shownIf(await performed(world, asking, viewSearch.type, payload), reads);
}

/** Takes results out; one read more than an export can hold is looked for, and the act says no. */
export async function takeOut(world: ShowingWorld, asking: Asking & { readonly why: string }): Promise<ShownReads> {
  const { window, plates, reads } = await counted(world, asking, { limit: searchPolicy.readsOfExport + 1 });
  const payload = { searchId: asking.searchId, why: asking.why, ...window, plates, ...digestOf(reads) };
  return shownIf(await performed(world, asking, exportSearch.type, payload), reads);
}

/**
 * What a run counted, as far as it is there now. A read that came later was counted by nobody and waits for a run of its own. Plates are counted again all the
 * same: a correction, or a batch on its way while the run counted, can bring others, and none above the limit is shown before a second person decided.
 */
async function counted(
  world: ShowingWorld,
  asking: Asking,
  page: Parameters<typeof listReads>[2],
): Promise<{ readonly window: SearchWindow; readonly plates: number; readonly reads: readonly FoundRead[] }> {
  const { window, search, sought } = await lookedFor(world, asking, ['executed']);
  if (search?.searched_by !== asking.actor.personId || sought === undefined) return { window, plates: 0, reads: [] };
  // While a search is run and not closed, the last entry that wrote its row is that of the run.
  const ofRun = { ...sought, countedBy: search.entry_id };
  if (search.query.kind === 'plate') {
    const reads = await listReads(world.db, ofRun, page);
    return { window, plates: Math.min(reads.length, 1), reads };
  }
  const { plates, isAbove } = toldPlates(search, (await countReads(world.db, ofRun)).plates);
  return { window, plates, reads: isAbove ? [] : await listReads(world.db, ofRun, page) };
}

/** What is looked for now; nothing is read from the bulk for somebody whom the gate will refuse anyway. */
async function lookedFor(
  { gate, legalNow }: ShowingWorld,
  { actor, searchId }: Asking,
  open: readonly PointSearchRow['state'][],
): Promise<{
  readonly window: SearchWindow;
  readonly search: Stored<PointSearchRow> | undefined;
  readonly sought: Sought | undefined;
}> {
  const at = await legalNow();
  const search = await gate.registers.get(pointSearches, { id: searchId });
  const window = search === undefined ? undefined : windowNow(search, at);
  const isTheirs = search?.organisation_id === actor.organisationId && searchers.includes(actor.functionKey);
  if (search === undefined || window === undefined || !isTheirs || !open.includes(search.state))
    return { window: window ?? { from: at, to: at }, search: undefined, sought: undefined };
  return { window, search, sought: { ...search, ...window } };
}

/** Performs the act; past the first month its receipt is given only when the witnesses have vouched for its entry. Fails closed. */
async function performed(
  { gate, witness }: ShowingWorld,
  { actor, key }: Asking,
  type: string,
  payload: SearchWindow,
): Promise<Answered> {
  const answered = await gate.performAndTell({ type, key, actor, payload });
  const { receipt } = answered;
  if (receipt.verdict === 'allowed' && isPastMonth(payload, receipt.at)) {
    await witness.awaitProof(receipt.entryId, shownUnder(receipt));
  }
  return answered;
}

/** What vouches for a look past the first month, as its own receipt says. */
function shownUnder({ gates }: Receipt): ShownUnder {
  const has = (gate: PolicyGate): boolean => gates.some(({ id }) => id === gate.id);
  if (has(emergencyPathGate)) return 'emergency';
  return has(quorumGate) ? 'quorum' : 'log-signature-only';
}

function digestOf(reads: readonly FoundRead[]): { readonly shown: number; readonly shownSha256: string } {
  // The name that a camera bears in its register may change; what was shown of the reads may not.
  const plain = reads.map(({ cameraLabel: _label, ...read }) => read);
  return { shown: reads.length, shownSha256: sha256(canonical(plain)).toString('hex') };
}

/**
 * The reads beside the receipt of their own act. A repeat has no act of its own: nothing was judged now, neither the decision, the month nor the witnesses, and
 * nothing was written; it shows nothing and says so, since an empty page would say that there are no reads. @law lfp-44-11-3novies
 */
function shownIf({ receipt, isRepeat }: Answered, reads: readonly FoundRead[]): ShownReads {
  if (receipt.verdict !== 'allowed') return { receipt, reads: [] };
  if (isRepeat) throw anprErrors.shownAlready({ entryId: receipt.entryId });
  return { receipt, reads };
}
