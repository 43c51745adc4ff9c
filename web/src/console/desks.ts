import type { Desk } from './desk.ts';
import { askDesk } from './desks/ask/ask-desk.ts';
import { clockDesk } from './desks/clock/clock-desk.ts';
import { decideDesk } from './desks/decide/decide-desk.ts';
import { emergencyDesk } from './desks/emergency/emergency-desk.ts';
import { facesDesk } from './desks/faces/faces-desk.ts';
import { hitsDesk } from './desks/hits/hits-desk.ts';
import { listsDesk } from './desks/lists/lists-desk.ts';
import { lookDesk } from './desks/look/look-desk.ts';
import { noticesDesk } from './desks/notices/notices-desk.ts';
import { occupantsDesk } from './desks/occupants/occupants-desk.ts';
import { peopleDesk } from './desks/people/people-desk.ts';
import { platesDesk } from './desks/plates/plates-desk.ts';
import { prosecuteDesk } from './desks/prosecute/prosecute-desk.ts';
import { registerDesk } from './desks/register/register-desk.ts';
import { searchesDesk } from './desks/searches/searches-desk.ts';
import { transmissionDesk } from './desks/transmission/transmission-desk.ts';
import { usesDesk } from './desks/uses/uses-desk.ts';
import { waitingDesk } from './desks/waiting/waiting-desk.ts';
import { dpoDesk } from './dpo/dpo-desk.ts';
import { committeeDesk, overseerDesk } from './overseer/overseer-desk.ts';
import { revealDesk } from './reveal/reveal-desk.ts';

/**
 * Every desk of the console, in the order of the menu. A new desk is one folder and one line here (see README.md); its
 * pages are loaded only by those who open it.
 */
export const desks: readonly Desk[] = [
  waitingDesk,
  askDesk,
  decideDesk,
  prosecuteDesk,
  lookDesk,
  emergencyDesk,
  usesDesk,
  noticesDesk,
  platesDesk,
  searchesDesk,
  listsDesk,
  hitsDesk,
  occupantsDesk,
  transmissionDesk,
  facesDesk,
  registerDesk,
  dpoDesk,
  overseerDesk,
  committeeDesk,
  revealDesk,
  peopleDesk,
  clockDesk,
];
