/**
 * The part of the web workspace that the server reads as TypeScript: addresses, query parsers and the types of the
 * data a page needs. The pages themselves are JSX and come from the built bundle `web/dist/server/portal.js`.
 */
export type * from './portal/areas-data.ts';
export { answerElements, areaQuestions } from './portal/areas-data.ts';
export type * from './portal/data-values.ts';
export { demandEmbed, embedStyle } from './portal/demand-embed.ts';
export type * from './portal/demands-data.ts';
export type * from './portal/faces-data.ts';
export type * from './portal/follow-data.ts';
export { confirmationLetter, digestLetter } from './portal/follow-letters.ts';
export type * from './portal/law/law-page-data.ts';
export { lawPage } from './portal/law/law-pages.ts';
export type * from './portal/observed-data.ts';
export type * from './portal/open-data.ts';
export type * from './portal/page-common.ts';
export type * from './portal/plates-data.ts';
export { plateDataClasses } from './portal/plates-data.ts';
export type * from './portal/portal-data.ts';
export type { AuthorisationFilter, CameraFilter, FilmedChoice, LetterChoice, Query } from './portal/queries.ts';
export {
  calendarDay,
  parseAuthorisationFilter,
  parseCameraFilter,
  parseFilmedChoice,
  parseLetterChoice,
  parsePage,
} from './portal/queries.ts';
export type * from './portal/record-pages.ts';
export type { RouteMatch, RouteName } from './portal/routes.ts';
export { hrefFor, hrefInLanguage, isLang, LANGS, matchRoute, negotiateLanguage, ROUTES } from './portal/routes.ts';
export type { PrintedPassage, PrintedText } from './portal/text-print.ts';
export { printedText } from './portal/text-print.ts';
export type * from './portal/texts-data.ts';
export type * from './portal/timeline-data.ts';
export { timelineFeed } from './portal/timeline-feed.ts';
export type { PathData } from './proof/path-data.ts';
export { pathSteps } from './proof/path-data.ts';
