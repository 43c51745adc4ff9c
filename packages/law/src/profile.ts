/** How a jurisdiction reads the ambiguous points: option by reading id (`readingTexts` lists them); what is not named keeps its default. */
export type Profile = { readonly id: string; readonly readings: Readonly<Record<string, string>> };

/** The default profile: every reading at its recommended option. */
export const defaultProfile: Profile = { id: 'default', readings: {} };

/** Options of `decide`. */
export type DecideOptions = {
  readonly profile?: Profile;
  /** Judge by the text of this day ('YYYY-MM-DD') instead of the day of the act; the clock stays the act's. */
  readonly pinnedTo?: string;
  /** Accept days without an hour, and say on which side an act on the last day falls. Only for analysis (`law decide`), never at a gate. */
  readonly dates?: 'civil-day' | 'cautious';
  /**
   * Takes every condition that the facts do not mention as fulfilled, and lists what was taken so. Only for analysis (examinations, teaching,
   * comparing systems), never at a gate.
   */
  readonly unstated?: 'assume-met';
  /** Paths of the facts said to be none, such as `authorisation`: with `unstated` they are not taken as fulfilled. */
  readonly none?: readonly string[];
};
