/** A passage as far as its pairing goes. */
export interface PairedPassage {
  readonly id: string;
  readonly fr?: string;
  readonly nl?: string;
  readonly confidence: number;
  readonly doubts: readonly string[];
}

/** Two halves that a person says belong together, by the passages in which the machine had them; one alone stays alone. */
export interface SaidPair {
  readonly fr?: string;
  readonly nl?: string;
}

/**
 * The passages as a person paired them: a pair stands where its French half stood (its Dutch one, where it has no other) under the
 * same name. Halves that nobody named stay; a Dutch half whose name was taken by its former other half gets `-nl`. Undefined when a
 * half does not exist or is named twice.
 */
export function correctPairs<P extends PairedPassage>(
  passages: readonly P[],
  said: readonly SaidPair[],
): readonly P[] | undefined {
  if (said.length === 0) return passages;
  const byId = new Map(passages.map((one) => [one.id, one]));
  for (const side of ['fr', 'nl'] as const) {
    const named = said.flatMap((pair) => pair[side] ?? []);
    if (new Set(named).size !== named.length || named.some((id) => byId.get(id)?.[side] === undefined))
      return undefined;
  }
  if (said.some(({ fr, nl }) => fr === undefined && nl === undefined)) return undefined;
  const taken = { fr: new Set(said.flatMap(({ fr }) => fr ?? [])), nl: new Set(said.flatMap(({ nl }) => nl ?? [])) };
  const corrected = passages.flatMap((passage): readonly P[] => {
    const { id } = passage;
    const fr = taken.fr.has(id) ? undefined : passage.fr;
    const nl = taken.nl.has(id) ? undefined : passage.nl;
    if (fr === passage.fr && nl === passage.nl) return [passage];
    const left = fr === undefined && nl === undefined ? [] : [{ fr, nl, isSaid: false, isOwnFrench: fr !== undefined }];
    const own = said
      .filter((pair) => (pair.fr ?? pair.nl) === id)
      .map((pair) => ({
        fr: pair.fr === undefined ? undefined : byId.get(pair.fr)?.fr,
        nl: pair.nl === undefined ? undefined : byId.get(pair.nl)?.nl,
        ...{ isSaid: true, isOwnFrench: pair.fr === id },
      }));
    const here = [...own, ...left].toSorted((a, b) => Number(b.isOwnFrench) - Number(a.isOwnFrench));
    return here.map((halves, at) => withHalves(passage, at === 0 ? id : `${id}-nl`, halves));
  });
  return new Set(corrected.map(({ id }) => id)).size === corrected.length ? corrected : undefined;
}

function withHalves<P extends PairedPassage>(
  passage: P,
  id: string,
  { fr, nl, isSaid }: { readonly fr: string | undefined; readonly nl: string | undefined; readonly isSaid: boolean },
): P {
  const { fr: _fr, nl: _nl, ...rest } = passage;
  const halves = { ...(fr === undefined ? {} : { fr }), ...(nl === undefined ? {} : { nl }) };
  const standing = isSaid ? { confidence: 1, doubts: [] } : { confidence: 0.5, doubts: ['alone'] };
  // Edge: all of P but its halves, its name and how sure it is, and these as P has them.
  return { ...rest, id, ...halves, ...standing } as unknown as P;
}
