import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { CameraStatus, Localised } from '../data-values.ts';
import { OUTLINE, OUTLINE_SIZE, project } from '../outline.ts';

/** A point of the drawn map. */
export type MapPoint = {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly status: CameraStatus;
  readonly label: string;
};

/** Shapes of the points, the same as in the lists. */
function PointShape({
  status,
  x,
  y,
}: {
  readonly status: CameraStatus;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  switch (status) {
    case 'planned':
      return <circle className="point point-open point-dashed" cx={x} cy={y} r={6} />;
    case 'authorised':
      return <rect className="point point-open" x={x - 5.5} y={y - 5.5} width={11} height={11} />;
    case 'installed':
      return <circle className="point" cx={x} cy={y} r={6} />;
    case 'observed':
      return <path className="point" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />;
    case 'ended':
      return <path className="point point-open" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />;
  }
}

/**
 * The Region drawn without script. A municipality in `known` is plain, the others wear the slats.
 * One image for a screen reader: the list beside it says the same, place by place, with its links.
 */
export function DrawnMap({
  known,
  points,
  label,
}: {
  readonly known: ReadonlySet<string> | null;
  readonly points: readonly MapPoint[];
  readonly label: string;
}): ReactNode {
  const { lang } = useI18n();
  const name = (names: Localised): string => (lang === 'nl' ? names.nl : names.fr);
  return (
    <svg
      className="drawn-map"
      viewBox={`-4 -4 ${OUTLINE_SIZE.width + 8} ${OUTLINE_SIZE.height + 8}`}
      role="img"
      aria-label={label}
    >
      {OUTLINE.map((each) => (
        <g key={each.nis}>
          <path className="land" d={each.path} />
          {known === null || known.has(each.nis) ? null : <path d={each.path} fill="url(#slats)" />}
          <path className="border" d={each.path}>
            <title>{name(each)}</title>
          </path>
        </g>
      ))}
      {points.map((point) => {
        const at = project(point.lon, point.lat);
        return at === undefined ? null : (
          <g key={point.id}>
            <title>{point.label}</title>
            <PointShape status={point.status} x={at.x} y={at.y} />
          </g>
        );
      })}
    </svg>
  );
}
