import type { ReactNode } from 'react';
import { FictionalTag } from '../../design/body-name.tsx';
import { StatusMark } from '../../design/outcome.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { CameraStatus, Knowledge, PublishedCount } from '../data-values.ts';
import type { MunicipalityKnowledge } from '../portal-data.ts';

/** The four statements that are compared, in the order of a camera's life. */
export const STATEMENTS = ['planned', 'authorised', 'installed', 'observed'] as const satisfies readonly CameraStatus[];

const COLUMN = { step: 30, width: 22, height: 56, top: 16 } as const;

/** The number a bar can be drawn from: exact, or the first number of what was published (`about 100`). */
export function drawnValue(count: PublishedCount): { readonly value: number; readonly isExact: boolean } | undefined {
  if (count.value !== null) return { value: count.value, isExact: true };
  const first = /\d[\d.  ]*/.exec(count.asPublished)?.[0].replace(/[.  ]/g, '');
  return first === undefined || first === '' ? undefined : { value: Number(first), isExact: false };
}

function Column({
  of,
  x,
  max,
}: {
  readonly of: Knowledge<PublishedCount>;
  readonly x: number;
  readonly max: number;
}): ReactNode {
  const { number } = useI18n();
  const base = COLUMN.top + COLUMN.height;
  const drawn = of.state === 'known' ? drawnValue(of.value) : undefined;
  if (drawn === undefined) {
    return <rect x={x} y={COLUMN.top} width={COLUMN.width} height={COLUMN.height} fill="url(#slats)" />;
  }
  const height = Math.max(1.5, (drawn.value / max) * COLUMN.height);
  return (
    <>
      <rect
        className={drawn.isExact ? 'bar' : 'bar bar-about'}
        x={x}
        y={base - height}
        width={COLUMN.width}
        height={height}
      />
      <text className="bar-number" x={x + COLUMN.width / 2} y={base - height - 4} textAnchor="middle">
        {drawn.isExact ? '' : '± '}
        {number(drawn.value)}
      </text>
    </>
  );
}

/** One small chart a municipality: four statements side by side, slats where nothing is published. The table says the same. */
export function SmallMultiples({ rows }: { readonly rows: readonly MunicipalityKnowledge[] }): ReactNode {
  const { t, words } = useI18n();
  const values = rows.flatMap((row) =>
    STATEMENTS.map((statement) => {
      const of = row[statement];
      return of.state === 'known' ? (drawnValue(of.value)?.value ?? 0) : 0;
    }),
  );
  const max = Math.max(1, ...values);
  const describe = (of: Knowledge<PublishedCount>): string =>
    of.state === 'known' ? of.value.asPublished : t('unknown');
  return (
    <figure className="multiples-figure stack">
      <figcaption className="stack-2">
        <p>
          {t('home.multiples.caption')} {t('home.table.link')}
        </p>
        <ul className="legend">
          {STATEMENTS.map((statement) => (
            <li key={statement}>
              <StatusMark status={statement} />
            </li>
          ))}
          <li>
            <span className="unknown">{t('unknown')}</span>
          </li>
        </ul>
      </figcaption>
      <ul className="multiples">
        {rows.map((row) => (
          <li key={row.municipality.nis}>
            <p className="multiples-name">
              <Words of={row.municipality.name} /> {row.municipality.fictional ? <FictionalTag /> : null}
            </p>
            <svg
              viewBox="0 0 118 92"
              role="img"
              aria-label={`${words(row.municipality.name).text}: ${STATEMENTS.map((s) => `${t(`status.${s}`)} ${describe(row[s])}`).join(', ')}`}
            >
              {STATEMENTS.map((statement, index) => (
                <Column key={statement} of={row[statement]} x={2 + index * COLUMN.step} max={max} />
              ))}
              <path className="axis" d="M0 72.5h118" />
              <g className="axis-marks">
                <circle
                  cx="13"
                  cy="83"
                  r="4.4"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.6"
                  strokeDasharray="2.2 1.6"
                />
                <rect x="39" y="79" width="8" height="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
                <circle cx="73" cy="83" r="4.8" fill="currentColor" />
                <path d="M103 77.6l5.4 5.4-5.4 5.4-5.4-5.4z" fill="currentColor" />
              </g>
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
