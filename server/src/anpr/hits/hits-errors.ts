import { ClairevoieError, type Fact } from '../../postgres/index.ts';

/** The closed list of the error codes of hits. */
export const hitsErrorCodes = ['anpr/no-watch', 'anpr/too-many-screens'] as const;

/** An error code of hits. */
export type HitsErrorCode = (typeof hitsErrorCodes)[number];

/** HTTP status of each code. */
export const hitsErrorStatus = {
  'anpr/no-watch': 403,
  'anpr/too-many-screens': 429,
} as const satisfies Record<HitsErrorCode, number>;

const error = (code: HitsErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** The factories of these errors. */
export const hitsErrors = {
  noWatch: (f: { branch: string }) =>
    error(
      'anpr/no-watch',
      'You have no screen of hits of this branch open, or its twelve hours are over. Open it with your mission (anpr/watch-hits): who looks is recorded.',
      f,
    ),
  tooManyScreens: (f: { most: number }) =>
    error(
      'anpr/too-many-screens',
      `You have ${f.most} live screens open already, or the server has no room for another. Close one and try again.`,
      f,
    ),
} as const;
