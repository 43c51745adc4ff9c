import type { CommonData } from './page-common.ts';

/** Where somebody stands who follows, or wants to. */
export type FollowState =
  /** Nothing asked yet; `unreadable` and `mail-off`: what was asked could not be. */
  | { readonly is: 'form' | 'unreadable' | 'mail-off' }
  /** Asked: the same words whether the address is known or not. */
  | { readonly is: 'asked-mail' | 'asked-webhook' }
  /** A link of a letter was opened; the button does it, so that a program that opens links does not. */
  | { readonly is: 'confirm' | 'leave'; readonly token: string }
  | { readonly is: 'confirmed' | 'left' | 'link-unknown' };

/** `/{lang}/suivre` */
export type FollowData = CommonData & {
  readonly page: 'follow';
  /** False: no mail server is configured here, feeds and webhooks only. */
  readonly isMailOn: boolean;
  readonly state: FollowState;
};
