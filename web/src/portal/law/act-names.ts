import { type LawActName, lawActNames } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import { actGroupTitles, actNames } from './act-names.data.ts';
import type { MayData } from './law-page-data.ts';

type Named = { readonly group: keyof typeof actGroupTitles; readonly name: Localised };

const named: Readonly<Record<string, Named>> = actNames;

/** Whether an act has a name in the three languages. */
export const hasActName = (act: string): boolean => named[act] !== undefined;

/** The name of an act for people; one that nobody named yet goes by its name in the code. */
export function nameOfAct(act: string): Localised {
  const own = named[act];
  if (own !== undefined) return own.name;
  const words = act.replaceAll('-', ' ');
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return { fr: text, nl: text, en: text };
}

/** The acts of the law package by who acts, in the order of the groups; a new act without a name stands in the last. */
export function actGroups(): MayData['groups'] {
  const groups = Map.groupBy(lawActNames, (act: LawActName): string => named[act]?.group ?? 'other');
  return Object.entries(actGroupTitles).flatMap(([id, title]) => {
    const acts = groups.get(id);
    return acts === undefined ? [] : [{ id, title, acts: acts.map((act) => ({ id: act, name: nameOfAct(act) })) }];
  });
}
