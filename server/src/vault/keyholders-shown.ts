import type { LogKeyholders, LookDetail } from '@clairevoie/contract';
import type { Queryable, Sentence } from '../ledger/index.ts';
import type { LookRow } from './registers.ts';
import { areKeysSplit, listReleaseWeeks } from './share-store.ts';
import type { Vault } from './vault.ts';
import { keyholderNotice, softwareOnlyNotice } from './vault-gates.ts';

/** Beside every word on the keyholder of a demonstration. */
const notIndependent: Sentence = {
  fr: 'Démonstration : ce détenteur tourne à côté du serveur, il n’est pas indépendant.',
  nl: 'Demonstratie: deze sleutelhouder draait naast de server en is niet onafhankelijk.',
  en: 'Demonstration: this keyholder runs beside the server; it is not independent.',
};

/** What everybody may know of the keyholders: who, and how many looks they answered by week. Neither whose nor of what. */
export async function keyholdersOf(
  vault: Pick<Vault, 'options'>,
  { demo }: { readonly demo: boolean },
): Promise<LogKeyholders> {
  const { db, keyholders = [] } = vault.options;
  const isSplit = keyholders.length > 0;
  const notice = isSplit ? keyholderNotice : softwareOnlyNotice;
  return {
    enforcedBy: isSplit ? 'keyholder' : 'software-only',
    notice: isSplit && demo ? joined(notice, notIndependent) : { ...notice },
    keyholders: keyholders.map(({ name, url, vkey }) => ({ name, url, vkey })),
    weeks: [...(await listReleaseWeeks(db))],
  };
}

/** What stands behind the gate of what a look opened, in words; null once it is deleted. */
export async function enforcementOf(db: Queryable, look: LookRow): Promise<LookDetail['enforcement']> {
  const areSplit = await areKeysSplit(db, look);
  if (areSplit === undefined) return null;
  return areSplit
    ? { by: 'keyholder', words: { ...keyholderNotice } }
    : { by: 'software-only', words: { ...softwareOnlyNotice } };
}

function joined(a: Sentence, b: Sentence): Sentence {
  return { fr: `${a.fr} ${b.fr}`, nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` };
}
