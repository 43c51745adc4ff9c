import { DROPPED_NAMES } from './dropped-names.data.ts';
import { foldName } from './fields/field.ts';
import { LIMITS } from './limits.ts';

/** Under this name stand fields whose own name is not in the list of `dropped-names.data.ts`, and those past `LIMITS.droppedNames`. */
export const UNNAMED = '(unnamed)';

const named: ReadonlySet<string> = new Set(DROPPED_NAMES);
const spelled: ReadonlyMap<string, string> = new Map(DROPPED_NAMES.map((name) => [foldName(name), name]));

/** A name as it may be repeated: one of the list, in the spelling of the list; how somebody else spells it could tell something too. */
const shownName = (name: string): string => {
  if (named.has(name)) return name;
  return (name.length <= 64 ? spelled.get(foldName(name)) : undefined) ?? UNNAMED;
};

/** Counts what was told and is in no read: names and numbers, never a value. */
export class DroppedFields {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    const shown = shownName(name);
    const isCounted = this.#counts.has(shown) || this.#counts.size < LIMITS.droppedNames;
    const as = isCounted ? shown : UNNAMED;
    this.#counts.set(as, (this.#counts.get(as) ?? 0) + count);
  }

  /** The counts, by name in the order of the alphabet. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = Object.create(null);
    for (const name of [...this.#counts.keys()].sort()) counts[name] = this.#counts.get(name) ?? 0;
    return counts;
  }
}

/** Why a dropped field is in no read. Only `other` may be a datum that the device sends for its own purposes. */
export type DropReason =
  | 'owner-identity'
  | 'face-or-person'
  | 'behaviour-in-the-vehicle'
  | 'speed'
  | 'list-of-the-device'
  | 'other';

/** Words of faces and persons, in a name or anywhere in a text. */
const PERSON_WORDS =
  /(?<!inter|sur|pre)fac(e|es|ial)|visage|gezicht|person|human|pedestrian|gender|glasses|beard|mask|emotion|embedding|template/i;

/** Whether a text holds a word of faces or persons, by the same words as names of fields are sorted by. */
export const speaksOfPerson = (text: string): boolean =>
  PERSON_WORDS.test(text) || /(?<![a-z])(sex|age)(?![a-z])/i.test(text);

const reasons: readonly (readonly [RegExp, DropReason])[] = [
  [
    /owner|holder|driver_?name|^name$|cardno|employee|certificate|phone(?!conf)|email|address$|user_?data/i,
    'owner-identity',
  ],
  [new RegExp(`${PERSON_WORDS.source}|^sex$|^age$`, 'i'), 'face-or-person'],
  [/belt|phone|smok|calling|sunvisor|helmet|frontchild|pdvs|seat|drink/i, 'behaviour-in-the-vehicle'],
  [/speed/i, 'speed'],
  [/white_?list|black_?list|listtype|platelist|trustcar/i, 'list-of-the-device'],
];

/** Why the closed list of 44/11/3decies § 1 leaves no room for a field of that name, as far as the name tells. @law lfp-44-11-3decies-p1-pt2 */
export const whyDropped = (name: string): DropReason => reasons.find(([is]) => is.test(name))?.[1] ?? 'other';
