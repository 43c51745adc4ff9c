import type { ActDefinition } from '../../../ledger/index.ts';
import { authoriseList } from './authorise-list.ts';
import { permitConnection, withdrawDirective } from './change-directive.ts';
import { authoriseCriterion, decideCriterion, endCriterion } from './decide-criterion.ts';
import { endDirectiveKey, registerDirectiveKey } from './directive-keys.ts';
import { endList, switchMisreads, withdrawList } from './end-list.ts';
import { giveListVersion } from './give-list-version.ts';
import { loadDirective } from './load-directive.ts';
import { notifyList } from './notify-list.ts';
import { openListContent } from './open-list.ts';
import { estimateCriterion, proposeCriterion, recordEstimate } from './propose-criterion.ts';
import { proposeList } from './propose-list.ts';
import { startList } from './start-list.ts';

/** Acts on directives, lists and criteria (W-06), for the gate. */
export const listsActs: readonly ActDefinition[] = [
  loadDirective,
  registerDirectiveKey,
  endDirectiveKey,
  withdrawDirective,
  permitConnection,
  proposeList,
  giveListVersion,
  authoriseList,
  notifyList,
  startList,
  endList,
  withdrawList,
  switchMisreads,
  openListContent,
  proposeCriterion,
  estimateCriterion,
  recordEstimate,
  decideCriterion,
  authoriseCriterion,
  endCriterion,
];

/** Acts that answer with more than a receipt: they have an address of their own. */
export const listsActsWithResults: readonly string[] = [openListContent.type];
