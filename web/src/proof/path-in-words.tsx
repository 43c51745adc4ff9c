import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { type Leaves, type PathData, rootOf } from './path-data.ts';
import { proofWords } from './proof-words.ts';
import { filled } from './tree-path.tsx';

/** The mathematics of a path in plain words: the leaf, each step, the root. `children` are what comes after: who signed it. */
export function PathInWords({ path, children }: { readonly path: PathData; readonly children?: ReactNode }): ReactNode {
  const { lang, number } = useI18n();
  const words = proofWords[lang];
  const named = ({ first, last }: Leaves): string =>
    filled(first === last ? words.entry : words.entries, { a: number(first), b: number(last) });
  const facts = { index: number(path.index), size: number(path.size) };
  return (
    <ol className="path-words">
      <li>
        <Hashed sentence={filled(words.leafWords, { ...facts, hash: '{hash}' })} hashes={{ hash: path.leafHash }} />
      </li>
      {path.steps.map((step) => (
        <li key={step.parent}>
          <Hashed
            sentence={filled(step.siblingOn === 'left' ? words.stepLeft : words.stepRight, {
              ...{ sibling: named(step.siblingLeaves), parent: named(step.parentLeaves) },
              ...{ siblingHash: '{siblingHash}', parentHash: '{parentHash}' },
            })}
            hashes={{ siblingHash: step.sibling, parentHash: step.parent }}
          />
        </li>
      ))}
      <li>
        <Hashed
          sentence={filled(path.steps.length === 0 ? words.aloneWords : words.rootWords, { ...facts, hash: '{hash}' })}
          hashes={{ hash: rootOf(path) }}
        />
      </li>
      {children}
    </ol>
  );
}

/** A sentence whose `{name}` are hashes, set as code that may break anywhere. */
function Hashed({
  sentence,
  hashes,
}: {
  readonly sentence: string;
  readonly hashes: { readonly [name: string]: string };
}): ReactNode {
  return sentence.split(/(\{[a-zA-Z]+\})/).map((part) => {
    const hash = part.startsWith('{') ? hashes[part.slice(1, -1)] : undefined;
    return hash === undefined ? (
      part
    ) : (
      <code key={part} className="breakable">
        {hash}
      </code>
    );
  });
}
