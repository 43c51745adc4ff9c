export type { FollowLetters } from './letters.ts';
export type { MailSettings } from './mail.ts';
export { type Follow, type FollowDesk, openFollow } from './open-follow.ts';
