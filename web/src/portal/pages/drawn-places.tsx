import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { PlateDatabaseData } from '../plates-data.ts';

const size = { width: 560, margin: 14 } as const;
/** A degree of longitude is this much of one of latitude, around Brussels. */
const narrowing = Math.cos((50.84 * Math.PI) / 180);

/** Cameras in the limits of their municipalities, drawn without script. The list beside it says the same, with its links. */
export function DrawnPlaces({
  cameras,
  limits,
  label,
}: {
  readonly cameras: PlateDatabaseData['shownCameras'];
  readonly limits: PlateDatabaseData['limits'];
  readonly label: string;
}): ReactNode {
  const { words } = useI18n();
  const placed = cameras.flatMap(({ id, label: name, position }) =>
    position === null ? [] : [{ id, name, position }],
  );
  const corners = [
    ...limits.flatMap(({ rings }) => rings.flat()),
    ...placed.map(({ position }): readonly [number, number] => [position.lon, position.lat]),
  ];
  if (placed.length === 0 || corners.length < 2) return null;
  const [west, east] = [Math.min(...corners.map(([lon]) => lon)), Math.max(...corners.map(([lon]) => lon))];
  const [south, north] = [Math.min(...corners.map(([, lat]) => lat)), Math.max(...corners.map(([, lat]) => lat))];
  const scale = (size.width - 2 * size.margin) / Math.max((east - west) * narrowing, north - south, 0.005);
  const at = (lon: number, lat: number): readonly [number, number] => [
    round(size.margin + (lon - west) * narrowing * scale),
    round(size.margin + (north - lat) * scale),
  ];
  const width = Math.ceil(2 * size.margin + (east - west) * narrowing * scale);
  const height = Math.ceil(2 * size.margin + (north - south) * scale);
  return (
    <svg className="drawn-map drawn-places" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {limits.map(({ name, rings }) => {
        const path = rings.map((ring) => `M${ring.map(([lon, lat]) => at(lon, lat).join(' ')).join('L')}z`).join('');
        return (
          <g key={name.fr}>
            <path className="land" d={path} />
            <path className="border" d={path}>
              <title>{words(name).text}</title>
            </path>
          </g>
        );
      })}
      {placed.map(({ id, name, position }) => {
        const [x, y] = at(position.lon, position.lat);
        return (
          <g key={id}>
            <title>{name.text}</title>
            <circle className="point" cx={x} cy={y} r={7} />
          </g>
        );
      })}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
