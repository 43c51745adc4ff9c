import type { ReactNode } from 'react';

/**
 * The uneven rhythm of the slats: x and width of each, from closed (left) to open (right).
 * Deterministic, so that two renders of a page are the same bytes.
 */
export function slats(width: number, openness: number): readonly { readonly x: number; readonly w: number }[] {
  const result: { x: number; w: number }[] = [];
  let x = 0;
  for (let i = 0; x < width; i++) {
    const along = x / width;
    const w = 2 + ((i * 7) % 5);
    // The gap grows along the fence; the small uneven term keeps it from looking like a bar code.
    const gap = 3 + ((i * 5) % 4) + along * along * openness * (0.6 + ((i * 3) % 4) / 5);
    result.push({ x: Math.round(x * 10) / 10, w });
    x += w + gap;
  }
  return result;
}

/** A fence that opens towards the right, decoration only. `height` and `width` are drawing units. */
export function Lattice({
  className,
  width = 1200,
  height = 12,
  openness = 70,
}: {
  readonly className: string;
  readonly width?: number;
  readonly height?: number;
  readonly openness?: number;
}): ReactNode {
  const path = slats(width, openness)
    .map(({ x, w }) => `M${x} 0h${w}v${height}h-${w}z`)
    .join('');
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** The mark: seven slats, the middle ones stand apart and let the light through. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M2 3h3v26H2zM7 3h2v26H7zM11 3h2v9h-2zM11 20h2v9h-2zM16 3h1.5v7H16zM16 22h1.5v7H16zM20 3h2v9h-2zM20 20h2v9h-2zM24 3h2.5v26H24zM28 3h2v26h-2z"
        fill="currentColor"
      />
    </svg>
  );
}

/** Slats as an SVG pattern fill for charts and the drawn map; referred to as `url(#slats)`. */
export function SlatsPattern(): ReactNode {
  return (
    <svg className="pattern-store" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="slats" width="13" height="8" patternUnits="userSpaceOnUse">
          <path className="slat-line" d="M0 0h1.6v8H0zM4 0h.8v8H4zM7.5 0h2v8h-2z" />
        </pattern>
      </defs>
    </svg>
  );
}
