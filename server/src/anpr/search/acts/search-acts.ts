import type { ActDefinition } from '../../../ledger/index.ts';
import { requestReadEmergency } from '../../emergency/request-read-emergency.ts';
import { decideSearch, secondSearch } from './decide-search.ts';
import { openHouseholdCheck } from './open-household-check.ts';
import { addProtectedPlaces, announceGathering, setSearchProfile, withdrawProtectedPlace } from './protect-places.ts';
import { requestSearch } from './request-search.ts';
import { closeSearch, runSearch } from './run-search.ts';
import { exportSearch, viewSearch } from './show-search.ts';
import {
  concludeMisuseSign,
  deleteMisuseSign,
  hearSearcher,
  raiseMisuseSign,
  recordHouseholdPlate,
  withdrawHouseholdPlate,
} from './watch-searches.ts';

/** Acts of point searches (W-05), for the gate. */
export const searchActs: readonly ActDefinition[] = [
  requestSearch,
  decideSearch,
  secondSearch,
  runSearch,
  viewSearch,
  exportSearch,
  closeSearch,
  requestReadEmergency,
  setSearchProfile,
  addProtectedPlaces,
  announceGathering,
  withdrawProtectedPlace,
  recordHouseholdPlate,
  withdrawHouseholdPlate,
  openHouseholdCheck,
  raiseMisuseSign,
  hearSearcher,
  concludeMisuseSign,
  deleteMisuseSign,
];

/** Acts of which the server alone says what was found: they are performed at addresses of their own, and nowhere else. */
export const actsWithResults: readonly string[] = [
  runSearch.type,
  viewSearch.type,
  exportSearch.type,
  openHouseholdCheck.type,
];
