import type { WaitingSource } from '../identity/index.ts';
import type { Queryable } from '../ledger/index.ts';
import { waitingCorrelations } from './afterwards/waiting-correlations.ts';
import { waitingHits } from './hits/waiting-hits.ts';
import { waitingLists } from './lists/waiting-lists.ts';
import { waitingPictures } from './pictures/waiting-pictures.ts';
import { waitingSearches } from './search/waiting-searches.ts';
import { waitingTransmission } from './transmission/waiting-transmission.ts';
import { waitingDatabases } from './waiting-databases.ts';

/** All that waits in the room of number plates, as one source: a part of the room adds its own here. */
export function waitingPlates(db: Queryable): WaitingSource {
  const parts = [
    waitingDatabases,
    waitingPictures,
    waitingLists,
    waitingCorrelations,
    waitingHits,
    waitingSearches,
    waitingTransmission,
  ].map((part) => part(db));
  return {
    room: 'anpr',
    waitingFor: async (viewer, at) => {
      const found = await Promise.all(parts.map((part) => part.waitingFor(viewer, at)));
      return found.flat();
    },
  };
}
