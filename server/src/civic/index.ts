export { civicErrorCodes, civicErrorStatus } from './civic-errors.ts';
export type { CivicOptions } from './civic-options.ts';
export { civicRoutes } from './civic-routes.ts';
export { dossierLetters } from './follow-letters.ts';
