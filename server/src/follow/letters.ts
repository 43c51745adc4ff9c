import type { Letter } from './mail.ts';

type Lang = 'fr' | 'nl' | 'en';

/** What is said to followers: the portal has the words, this room the addresses. */
export interface FollowLetters {
  /** Ids of all events of the dossier. */
  readonly eventIds: () => Promise<readonly string[]>;
  readonly confirmation: (lang: Lang, tokens: { readonly confirm: string; readonly leave: string }) => Letter;
  /** A digest of these events; undefined when none of them is there any more. */
  readonly digest: (lang: Lang, ids: readonly string[], leave: string) => Promise<Letter | undefined>;
  /** The same events as plain values, for a program. */
  readonly values: (lang: Lang, ids: readonly string[]) => Promise<readonly object[]>;
  /** Where a mail program posts to leave by one click. */
  readonly leaveAt: (token: string) => string;
}
