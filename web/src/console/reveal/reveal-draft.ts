import { revealedGroups, revealRecipients } from '@clairevoie/contract';
import { given, textOf } from '../dpo/form-parts.tsx';

/** When a group is to be shown. */
export const moments = ['now', 'day', 'case'] as const;
/** One of {@link moments}. */
export type Moment = (typeof moments)[number];

/** Whether a text is the number of an entry. */
export function isEntryId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** A reveal as it was typed: what is sent, and whether now or later. */
export type Draft = {
  readonly moment: Moment;
  readonly group: string;
  readonly payload: { readonly [name: string]: string };
};

/** The group or party that was chosen, when it is one of the contract's. */
export type RevealedGroup = (typeof revealedGroups)[number];
/** One of the parties of the contract. */
export type Party = (typeof revealRecipients)[number];

/** Whether a text names a group that can be shown alone. */
export function isGroup(text: string): text is RevealedGroup {
  return revealedGroups.some((one) => one === text);
}

/** Whether a text names a party to whom a group can be shown. */
export function isParty(text: string): text is Party {
  return revealRecipients.some((one) => one === text);
}

const common = ['group', 'recipient', 'recipientName', 'reference', 'decidedBy', 'reason'] as const;
const later = { now: [], day: ['dueOn'], case: ['whenCaseCloses', 'caseOffice'] } as const;

/** What the form says. What was typed for another moment is not sent. */
export function draftOf(
  form: FormData,
  { entryId, moment }: { readonly entryId: string; readonly moment: Moment },
): Draft {
  const names = [...common, ...later[moment]];
  const typed = given(Object.fromEntries(names.map((name) => [name, textOf(form, name)])));
  return { moment, group: typed.group ?? '', payload: { entryId, ...typed } };
}
