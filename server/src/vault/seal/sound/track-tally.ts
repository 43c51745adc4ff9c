/** What one track, or one sign in a file, says about sound. */
export type TrackSign = 'sound' | 'silent' | 'unclear';

/** What the tracks of a file say together: one with sound is enough; "no" takes at least one track and no unclear one. */
export class TrackTally {
  #silent = 0;
  #unclear = 0;
  #sound = 0;

  /** Counts a track. */
  add(sign: TrackSign): void {
    if (sign === 'sound') this.#sound += 1;
    else if (sign === 'silent') this.#silent += 1;
    else this.#unclear += 1;
  }

  /** Whether a track with sound was seen: nothing that follows can change the answer. */
  get hasSound(): boolean {
    return this.#sound > 0;
  }

  /** Tracks counted so far. */
  get tracks(): number {
    return this.#silent + this.#unclear + this.#sound;
  }

  /** The answer after the whole file was looked at. */
  get answer(): 'yes' | 'no' | 'unknown' {
    if (this.#sound > 0) return 'yes';
    return this.#silent > 0 && this.#unclear === 0 ? 'no' : 'unknown';
  }
}
