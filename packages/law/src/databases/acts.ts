import type {
  CreateTechnicalDatabaseFacts,
  DecideRecommendationsFacts,
  DesignateDpoFacts,
  EscalateDatabaseOpinionFacts,
  GiveDatabaseOpinionFacts,
  GuaranteeDatabaseSecurityFacts,
  InspectTechnicalDatabaseFacts,
  PlanTechnicalDatabaseFacts,
  RequestDatabaseOpinionFacts,
} from './database-facts.ts';
import type {
  AcknowledgeTransmissionFacts,
  CopyHitFacts,
  DeleteDatabaseJournalFacts,
  DeleteReadFacts,
  ExpireHitFacts,
  IngestReadFacts,
  JournalProcessingFacts,
  RecordHitFacts,
  TransmitReadsFacts,
  ValidateHitFacts,
} from './read-facts.ts';
import type {
  ApproveCriteriaFacts,
  AuthoriseListFacts,
  ConnectDatabasesFacts,
  DecidePointSearchFacts,
  EndCorrelationFacts,
  IssueCorrelationDirectiveFacts,
  NotifyCorrelationFacts,
  PlanCorrelationFacts,
  RequestPointSearchFacts,
  RunCorrelationFacts,
  RunPointSearchFacts,
} from './search-facts.ts';

/** Acts of LFP 44/1 to 44/11/3decies: police databases, technical databases and plates, with the facts each is judged on. */
export type DatabaseActs = {
  readonly 'designate-dpo': DesignateDpoFacts;
  readonly 'plan-technical-database': PlanTechnicalDatabaseFacts;
  readonly 'request-database-opinion': RequestDatabaseOpinionFacts;
  readonly 'give-database-opinion': GiveDatabaseOpinionFacts;
  readonly 'decide-recommendations': DecideRecommendationsFacts;
  readonly 'escalate-database-opinion': EscalateDatabaseOpinionFacts;
  readonly 'create-technical-database': CreateTechnicalDatabaseFacts;
  readonly 'guarantee-database-security': GuaranteeDatabaseSecurityFacts;
  readonly 'inspect-technical-database': InspectTechnicalDatabaseFacts;
  readonly 'ingest-read': IngestReadFacts;
  readonly 'delete-read': DeleteReadFacts;
  readonly 'journal-processing': JournalProcessingFacts;
  readonly 'delete-database-journal': DeleteDatabaseJournalFacts;
  readonly 'request-point-search': RequestPointSearchFacts;
  readonly 'decide-point-search': DecidePointSearchFacts;
  readonly 'run-point-search': RunPointSearchFacts;
  readonly 'issue-correlation-directive': IssueCorrelationDirectiveFacts;
  readonly 'connect-databases': ConnectDatabasesFacts;
  readonly 'plan-correlation': PlanCorrelationFacts;
  readonly 'authorise-list-content': AuthoriseListFacts;
  readonly 'approve-correlation-criteria': ApproveCriteriaFacts;
  readonly 'notify-correlation': NotifyCorrelationFacts;
  readonly 'run-correlation': RunCorrelationFacts;
  readonly 'end-correlation': EndCorrelationFacts;
  readonly 'record-hit': RecordHitFacts;
  readonly 'validate-hit': ValidateHitFacts;
  readonly 'expire-hit': ExpireHitFacts;
  readonly 'copy-hit': CopyHitFacts;
  readonly 'transmit-reads': TransmitReadsFacts;
  readonly 'acknowledge-transmission': AcknowledgeTransmissionFacts;
};
