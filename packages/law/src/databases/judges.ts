import type { JudgesOf } from '../judges-of.ts';
import { judgeDeleteRead, judgeIngestRead } from './44-2-reads.ts';
import { judgeDesignateDpo, judgeGuaranteeDatabaseSecurity, judgeInspectTechnicalDatabase } from './44-3-governance.ts';
import { judgeConnectDatabases, judgeIssueCorrelationDirective } from './44-4-directive.ts';
import { judgeEndCorrelation, judgePlanCorrelation, judgeRunCorrelation } from './44-11-3decies-correlation.ts';
import { judgeCopyHit, judgeExpireHit, judgeRecordHit, judgeValidateHit } from './44-11-3decies-hits.ts';
import { judgeApproveCriteria, judgeAuthoriseList, judgeNotifyCorrelation } from './44-11-3decies-lists.ts';
import { judgeDecidePointSearch, judgeRequestPointSearch, judgeRunPointSearch } from './44-11-3decies-search.ts';
import { judgeDeleteDatabaseJournal, judgeJournalProcessing } from './44-11-3novies-journal.ts';
import {
  judgeDecideRecommendations,
  judgeEscalateDatabaseOpinion,
  judgeGiveDatabaseOpinion,
  judgeRequestDatabaseOpinion,
} from './44-11-3octies-opinion.ts';
import { judgeCreateTechnicalDatabase, judgePlanTechnicalDatabase } from './44-11-3sexies-creation.ts';
import { judgeAcknowledgeTransmission, judgeTransmitReads } from './44-11-3sexies-transmission.ts';
import type { DatabaseActs } from './acts.ts';

/** How each act of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates is judged. */
export const databaseJudges: JudgesOf<DatabaseActs> = {
  'designate-dpo': judgeDesignateDpo,
  'plan-technical-database': judgePlanTechnicalDatabase,
  'request-database-opinion': judgeRequestDatabaseOpinion,
  'give-database-opinion': judgeGiveDatabaseOpinion,
  'decide-recommendations': judgeDecideRecommendations,
  'escalate-database-opinion': judgeEscalateDatabaseOpinion,
  'create-technical-database': judgeCreateTechnicalDatabase,
  'guarantee-database-security': judgeGuaranteeDatabaseSecurity,
  'inspect-technical-database': judgeInspectTechnicalDatabase,
  'ingest-read': judgeIngestRead,
  'delete-read': judgeDeleteRead,
  'journal-processing': judgeJournalProcessing,
  'delete-database-journal': judgeDeleteDatabaseJournal,
  'request-point-search': judgeRequestPointSearch,
  'decide-point-search': judgeDecidePointSearch,
  'run-point-search': judgeRunPointSearch,
  'issue-correlation-directive': judgeIssueCorrelationDirective,
  'connect-databases': judgeConnectDatabases,
  'plan-correlation': judgePlanCorrelation,
  'authorise-list-content': judgeAuthoriseList,
  'approve-correlation-criteria': judgeApproveCriteria,
  'notify-correlation': judgeNotifyCorrelation,
  'run-correlation': judgeRunCorrelation,
  'end-correlation': judgeEndCorrelation,
  'record-hit': judgeRecordHit,
  'validate-hit': judgeValidateHit,
  'expire-hit': judgeExpireHit,
  'copy-hit': judgeCopyHit,
  'transmit-reads': judgeTransmitReads,
  'acknowledge-transmission': judgeAcknowledgeTransmission,
};
