/** A figure in the words of its source. */
export interface PrintedFigure {
  readonly id: string;
  readonly areaCode: string | null;
  readonly area: string;
  readonly what: string;
  readonly date: string;
  readonly asPublished: string;
}

/**
 * The figures that another one contradicts: the same thing, counted of the same area, at the same time as precisely as both say it, and
 * another number in print. They stay side by side: none is chosen, none is averaged.
 */
export function contradicted(figures: readonly PrintedFigure[]): ReadonlySet<string> {
  const sameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
  return new Set(
    figures
      .filter((one) =>
        figures.some(
          (other) =>
            other !== one &&
            other.what === one.what &&
            (one.areaCode === null ? other.area === one.area : other.areaCode === one.areaCode) &&
            sameTime(one.date, other.date) &&
            other.asPublished !== one.asPublished,
        ),
      )
      .map(({ id }) => id),
  );
}
