export type * from './acts.ts';
export { decide } from './decide.ts';
export type * from './decision.ts';
export type * from './facts.ts';
export { LawError, type LawErrorCode } from './law-error.ts';
export { type DecideOptions, defaultProfile, type Profile } from './profile.ts';
export { type RoleKey, roleKeys, roles } from './roles.ts';
export { say, type Trilingual } from './trilingual.ts';
