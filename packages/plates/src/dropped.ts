import { LIMITS } from './limits.ts';

/** Under this name stand fields whose own name may not be repeated, and those past `LIMITS.droppedNames`. */
export const UNNAMED = '(unnamed)';

const IDENTIFIER = /^[A-Za-z_@][A-Za-z0-9_@.:-]{0,39}$/;
/** A name of a field that could itself be a plate is not repeated: whoever sends the payload also chooses the names. */
const PLATE_LIKE = /^[0-9]?[A-Z]{2,3}[0-9]{2,4}[A-Z]{0,2}$/i;

/** Counts what was told and is in no read: names and numbers, never a value. */
export class DroppedFields {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    const known = this.#counts.get(name);
    if (known !== undefined) {
      this.#counts.set(name, known + count);
      return;
    }
    const shown = this.#mayShow(name) ? name : UNNAMED;
    this.#counts.set(shown, (this.#counts.get(shown) ?? 0) + count);
  }

  /** The counts, by name in the order of the alphabet. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = Object.create(null);
    for (const name of [...this.#counts.keys()].sort()) counts[name] = this.#counts.get(name) ?? 0;
    return counts;
  }

  #mayShow(name: string): boolean {
    return (
      IDENTIFIER.test(name) &&
      !PLATE_LIKE.test(name.replace(/[^A-Za-z0-9]/g, '')) &&
      this.#counts.size < LIMITS.droppedNames
    );
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
