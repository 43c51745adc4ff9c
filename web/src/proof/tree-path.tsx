import { type ReactNode, useId } from 'react';
import { slats } from '../design/lattice.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Leaves, PathData } from './path-data.ts';
import { proofWords } from './proof-words.ts';

const width = 360;
const middle = width / 2;
const floor = 62;
const box = { w: 104, h: 30 };
const side = 118;

/** Fills `{name}` in a sentence; numbers in the page's own writing. */
export function filled(sentence: string, facts: { readonly [name: string]: string }): string {
  return sentence.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => facts[name] ?? '');
}

/**
 * The path drawn as openwork: our own hash rises in the middle, and on each floor the hash of its neighbours joins from a side,
 * behind slats, since what it stands for is not shown. The words beside it say the same (`PathInWords`).
 */
export function TreePath({ path }: { readonly path: PathData }): ReactNode {
  const { lang, number } = useI18n();
  const id = useId();
  const words = proofWords[lang];
  const facts = { index: number(path.index), size: number(path.size) };
  const height = (path.steps.length + 1) * floor + 16;
  const levelY = (level: number): number => height - 8 - box.h - level * floor;
  const named = ({ first, last }: Leaves): string =>
    filled(first === last ? words.entry : words.entries, { a: number(first), b: number(last) });
  return (
    <svg className="tree-path" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{filled(words.drawing, facts)}</title>
      <desc id={`${id}d`}>{filled(words.drawingWords, facts)}</desc>
      {path.steps.map((step, level) => {
        const x = middle + (step.siblingOn === 'left' ? -side : side);
        const [from, to] = [levelY(level), levelY(level + 1) + box.h];
        return (
          <g key={step.parent}>
            <path className="tree-line-own" d={`M${middle} ${from}V${to}`} />
            <path className="tree-line" d={`M${x} ${from}V${(from + to) / 2}H${middle}`} />
            <Neighbour x={x} y={from} label={named(step.siblingLeaves)} />
          </g>
        );
      })}
      <OwnNode y={levelY(0)} label={`${words.leaf} ${named({ first: path.index, last: path.index })}`} isEnd />
      {path.steps.map((step, level) => (
        <OwnNode
          key={step.parent}
          y={levelY(level + 1)}
          label={level === path.steps.length - 1 ? words.root : named(step.parentLeaves)}
          isEnd={level === path.steps.length - 1}
        />
      ))}
    </svg>
  );
}

function OwnNode({
  y,
  label,
  isEnd,
}: {
  readonly y: number;
  readonly label: string;
  readonly isEnd: boolean;
}): ReactNode {
  return (
    <g>
      <rect
        className={isEnd ? 'tree-end' : 'tree-own'}
        x={middle - box.w / 2 - 6}
        y={y}
        width={box.w + 12}
        height={box.h}
        rx="2"
      />
      <text className={isEnd ? 'tree-end-text' : 'tree-text'} x={middle} y={y + 20} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** A hash whose entries are not shown here: behind the fence, and said. */
function Neighbour({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }): ReactNode {
  const left = x - box.w / 2;
  const fence = slats(box.w, 6)
    .filter((slat) => slat.x + slat.w <= box.w)
    .map((slat) => `M${left + slat.x} ${y}h${slat.w}v9h-${slat.w}z`)
    .join('');
  return (
    <g>
      <rect className="tree-neighbour" x={left} y={y} width={box.w} height={box.h} />
      <path className="tree-slats" d={fence} />
      <text className="tree-text" x={x} y={y + 23} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
