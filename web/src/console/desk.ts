import type { ComponentType } from 'react';
import type { Localised } from '../portal/data-values.ts';

/** A sentence in the three languages; a desk brings its own, so that adding one changes no catalogue. */
export type InThree = Required<Localised>;

/** A page of a desk: its address under the desk's, and the file it is loaded from when first opened. */
export type DeskPage = {
  /** `''` is the desk's first page; `requests/$id` takes a parameter, read with `useParam('id')`. */
  readonly path: string;
  /** A dynamic import, so that nobody downloads another function's desk. */
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
};

/** A place of work in the console. */
export type Desk = {
  /** First part of its address: `/console/<id>`. */
  readonly id: string;
  readonly label: InThree;
  /** Functions that see it; `all` for whoever has chosen a function. A server rule stands behind every desk: this is for people. */
  readonly forFunctions: 'all' | readonly string[];
  readonly pages: readonly DeskPage[];
  /** Whether it has a place in a demonstration only. */
  readonly isOfDemo?: true;
};

/** Whether somebody acting in this function works at the desk. Nobody without a function does. */
export function mayEnter(
  desk: Pick<Desk, 'forFunctions' | 'isOfDemo'>,
  functionKey: string | undefined,
  world: { readonly demo: boolean } = { demo: false },
): boolean {
  if (functionKey === undefined || (desk.isOfDemo === true && !world.demo)) return false;
  return desk.forFunctions === 'all' || desk.forFunctions.includes(functionKey);
}
