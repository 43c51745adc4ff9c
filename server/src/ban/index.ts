export { banActs } from './acts/ban-acts.ts';
export { raiseDueAlarms } from './alarms.ts';
export { type BanErrorCode, banErrorCodes, banErrorStatus, banErrors } from './ban-errors.ts';
export { type BanRouteOptions, banRoutes } from './ban-routes.ts';
export { bringReport } from './bring-report.ts';
export { nodeRoutes } from './node-routes.ts';
export { completedBanActs } from './node-token.ts';
export { openReportFiles, type ReportFiles } from './report-files.ts';
export { publishVerdicts } from './verdict-history.ts';
