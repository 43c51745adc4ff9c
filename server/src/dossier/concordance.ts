import { type ConcordanceFinding, checkConcordance, compareLists, openSpelling } from '@clairevoie/texts';
import { checkedPassages, type DossierText, isBilingual } from './dossier-text.ts';
import { findingKey } from './finding-key.ts';

/** A place where French and Dutch may not say the same, under its name. */
export interface DossierFinding extends ConcordanceFinding {
  readonly name: string;
}

/** Computes findings; kept as long as the texts are what they were. */
export interface Concordance {
  /** Findings of each text by its id: its own, and its lists compared with those of the others. */
  findings(texts: readonly DossierText[]): Promise<ReadonlyMap<string, readonly DossierFinding[]>>;
}

/** Opens the check. Findings follow from the words alone, so that whoever has the texts finds the same. */
export function openConcordance(): Concordance {
  const own = new Map<string, Promise<readonly ConcordanceFinding[]>>();
  // Both dictionaries, once for all texts: a process does not take kindly to Hunspell being opened often.
  let spelling: ReturnType<typeof openSpelling> | undefined;
  const checkOwn = async (text: DossierText): Promise<readonly ConcordanceFinding[]> => {
    spelling ??= openSpelling();
    spelling.catch(() => {
      spelling = undefined;
    });
    return checkConcordance(checkedPassages(text), await spelling);
  };
  const keyOf = (text: DossierText): string => `${text.id}@${text.number}${text.correction === null ? '' : '+'}`;
  const ownOf = (text: DossierText): Promise<readonly ConcordanceFinding[]> => {
    const key = keyOf(text);
    const known = own.get(key) ?? checkOwn(text);
    own.set(key, known);
    known.catch(() => own.delete(key));
    return known;
  };
  return {
    findings: async (texts) => {
      const both = texts.filter(isBilingual);
      const across = both.flatMap((one, place) =>
        both.slice(place + 1).flatMap((other) => compareLists(listed(one), listed(other))),
      );
      const found: (readonly [string, readonly DossierFinding[]])[] = [];
      // One after the other: each opens both dictionaries.
      for (const text of both) {
        const all = [...(await ownOf(text)), ...across.filter((one) => one.text === text.id)];
        found.push([text.id, all.map((one): DossierFinding => ({ ...one, name: findingKey(one) }))]);
      }
      return new Map(found);
    },
  };
}

function listed(text: DossierText) {
  return { id: text.id, title: text.titles.fr ?? text.titles.nl ?? text.id, passages: checkedPassages(text) };
}
