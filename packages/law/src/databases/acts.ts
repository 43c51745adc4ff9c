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
  ApprovePlateCriteriaFacts,
  AuthorisePlateListFacts,
  ConnectDatabasesFacts,
  DecidePointSearchFacts,
  EndPlateCorrelationFacts,
  IssueCorrelationDirectiveFacts,
  NotifyPlateCorrelationFacts,
  PlanPlateCorrelationFacts,
  RequestPointSearchFacts,
  RunPlateCorrelationFacts,
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
  readonly 'plan-correlation': PlanPlateCorrelationFacts;
  readonly 'authorise-list-content': AuthorisePlateListFacts;
  readonly 'approve-correlation-criteria': ApprovePlateCriteriaFacts;
  readonly 'notify-correlation': NotifyPlateCorrelationFacts;
  readonly 'run-correlation': RunPlateCorrelationFacts;
  readonly 'end-correlation': EndPlateCorrelationFacts;
  readonly 'record-hit': RecordHitFacts;
  readonly 'validate-hit': ValidateHitFacts;
  readonly 'expire-hit': ExpireHitFacts;
  readonly 'copy-hit': CopyHitFacts;
  readonly 'transmit-reads': TransmitReadsFacts;
  readonly 'acknowledge-transmission': AcknowledgeTransmissionFacts;
};
