import type { Desk } from './desk.ts';
import { waitingDesk } from './desks/waiting/waiting-desk.ts';

/**
 * Every desk of the console, in the order of the menu. A new desk is one folder and one line here (see README.md); its
 * pages are loaded only by those who open it.
 */
export const desks: readonly Desk[] = [waitingDesk];
