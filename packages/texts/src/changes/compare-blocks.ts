import { diffArrays } from 'diff';
import type { Block } from './blocks.ts';
import { type WordRun, wordRuns } from './word-runs.ts';

/** What became of one block. */
export type BlockChange =
  | { readonly is: 'same'; readonly before: Block; readonly after: Block }
  /** The same words in another form: a heading that became a paragraph. */
  | { readonly is: 'form'; readonly before: Block; readonly after: Block }
  /** The same words and form, other words stand out. */
  | { readonly is: 'marks'; readonly before: Block; readonly after: Block }
  | { readonly is: 'changed'; readonly before: Block; readonly after: Block; readonly words: readonly WordRun[] }
  | { readonly is: 'added'; readonly after: Block }
  | { readonly is: 'removed'; readonly before: Block };

/** What differs between two versions of a text, block by block in the order of the newer one; words apart from markup. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): readonly BlockChange[] {
  const changes: BlockChange[] = [];
  let gone: Block[] = [];
  let fresh: Block[] = [];
  const settle = (): void => {
    changes.push(...matched(gone, fresh));
    gone = [];
    fresh = [];
  };
  const places = { before: 0, after: 0 };
  for (const part of diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )) {
    const size = part.value.length;
    if (part.added) {
      fresh.push(...after.slice(places.after, places.after + size));
      places.after += size;
    } else if (part.removed) {
      gone.push(...before.slice(places.before, places.before + size));
      places.before += size;
    } else {
      settle();
      for (let at = 0; at < size; at++) {
        const [one, other] = [before[places.before++], after[places.after++]];
        if (one !== undefined && other !== undefined) changes.push(unchangedWords(one, other));
      }
    }
  }
  settle();
  return changes;
}

function unchangedWords(before: Block, after: Block): BlockChange {
  if (before.form !== after.form) return { is: 'form', before, after };
  return { is: before.marked.join('\n') === after.marked.join('\n') ? 'same' : 'marks', before, after };
}

const likeEnough = 0.4;

/** Blocks that went and blocks that came in one place: pairs in order whose words are alike are one that changed. */
function matched(gone: readonly Block[], fresh: readonly Block[]): readonly BlockChange[] {
  const changes: BlockChange[] = [];
  const words = { gone: gone.map(wordsOf), fresh: fresh.map(wordsOf) };
  let [g, f] = [0, 0];
  while (g < gone.length || f < fresh.length) {
    const [before, after] = [gone[g], fresh[f]];
    if (before === undefined && after !== undefined) changes.push({ is: 'added', after });
    else if (after === undefined && before !== undefined) changes.push({ is: 'removed', before });
    if (before === undefined || after === undefined) {
      g++;
      f++;
      continue;
    }
    const likeness = like(words.gone[g], words.fresh[f]);
    const skipped = like(words.gone[g], words.fresh[f + 1]);
    const overtaken = like(words.gone[g + 1], words.fresh[f]);
    if (likeness >= likeEnough && likeness >= Math.max(skipped, overtaken)) {
      changes.push({ is: 'changed', before, after, words: wordRuns(before.text, after.text) });
      g++;
      f++;
    } else if (skipped > overtaken || (skipped === overtaken && gone.length - g < fresh.length - f)) {
      changes.push({ is: 'added', after });
      f++;
    } else {
      changes.push({ is: 'removed', before });
      g++;
    }
  }
  return changes;
}

const wordsOf = ({ text }: Block): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));

function like(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return one.intersection(other).size / Math.max(1, one.union(other).size);
}
