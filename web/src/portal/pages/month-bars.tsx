import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { DatabaseMonth } from '../plates-data.ts';

const bar = { step: 46, width: 30, height: 110, top: 18, foot: 20 } as const;
const monthsDrawn = 13;

/** Reads by month, oldest first, as bars; slats where there are too few to be told. The table below says the same. */
export function MonthBars({ months }: { readonly months: readonly DatabaseMonth[] }): ReactNode {
  const { t, number, day } = useI18n();
  const drawn = months.slice(0, monthsDrawn).toReversed();
  const readsOf = ({ reads }: DatabaseMonth): number => (reads.state === 'count' ? reads.value : 0);
  const most = Math.max(1, ...drawn.map(readsOf));
  const base = bar.top + bar.height;
  // A single month would be drawn as wide as the page: there is room for six at least.
  const width = Math.max(6, drawn.length) * bar.step + 8;
  return (
    <figure className="month-figure">
      <svg
        className="month-bars"
        viewBox={`0 0 ${width} ${base + bar.foot}`}
        role="img"
        aria-label={`${t('plates.figures.months.caption')} ${drawn.map((one) => `${day(one.month)}: ${one.reads.state === 'count' ? number(one.reads.value) : t('suppressed', { below: one.reads.below })}`).join(', ')}`}
      >
        {drawn.map((one, place) => {
          const height = Math.max(1.5, (readsOf(one) / most) * bar.height);
          const x = 8 + place * bar.step;
          const middle = x + bar.width / 2;
          const isTold = one.reads.state === 'count';
          return (
            <g key={one.month}>
              {isTold ? (
                <rect className="bar" x={x} y={base - height} width={bar.width} height={height} />
              ) : (
                <path
                  className="month-slats"
                  d={`M${x} ${bar.top}h2v${bar.height}h-2zM${x + 9} ${bar.top}h4v${bar.height}h-4zM${x + 20} ${bar.top}h3v${bar.height}h-3z`}
                />
              )}
              {isTold ? (
                <text className="bar-number" x={middle} y={base - height - 5} textAnchor="middle">
                  {number(readsOf(one))}
                </text>
              ) : null}
              <text className="month-name" x={middle} y={base + 14} textAnchor="middle">
                {`${one.month.slice(5)}/${one.month.slice(2, 4)}`}
              </text>
            </g>
          );
        })}
        <path className="axis" d={`M0 ${base + 0.5}h${width}`} />
      </svg>
    </figure>
  );
}
