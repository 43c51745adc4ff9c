/** Where a text was published, and how to point at it. */
export type SourceShown = {
  readonly day: string;
  readonly numac: string;
  readonly titleFr: string | null;
  readonly titleNl: string | null;
  readonly address: string;
  /** The source gives this address itself; otherwise we make it by the same rule. */
  readonly isAddressGiven: boolean;
};
