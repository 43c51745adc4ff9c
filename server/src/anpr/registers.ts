import type { AnprPayload, DatabasePurpose, DatabaseTool, databaseStates, deviceZones } from '@clairevoie/contract';
import { defineRegister } from '../ledger/index.ts';

/** Where a file of W-04 stands. */
export type DatabaseState = (typeof databaseStates)[number];

/** A recommendation of the opinion and the controller's answer; null while there is none. @law lfp-44-11-3octies-al4 */
export type RecommendationRow = {
  readonly number: number;
  readonly text: string;
  readonly followed: boolean | null;
  readonly reasons: string | null;
};

/** A technical database from its project on (W-04). @law lfp-44-2-p3-al2-pt1 lfp-44-11-3sexies-p1-al2 */
export type TechnicalDatabaseRow = {
  readonly id: string;
  /** Zone, or ministry that planned it. */
  readonly organisation_id: string;
  readonly level: AnprPayload<'anpr/plan-database'>['level'];
  readonly reference: string;
  readonly title: string;
  readonly creators: AnprPayload<'anpr/plan-database'>['creators'];
  readonly tool: DatabaseTool;
  readonly purposes: readonly DatabasePurpose[];
  readonly state: DatabaseState;
  readonly planned_by: string;
  readonly planned_at: string;
  readonly modalities: string | null;
  readonly assessment_id: string | null;
  readonly requested_by: string | null;
  /** When the officer received the complete request. */
  readonly received_at: string | null;
  /** Thirtieth day, Brussels. */
  readonly opinion_due_on: string | null;
  readonly opinion: string | null;
  readonly opinion_by: string | null;
  readonly opinion_given_at: string | null;
  readonly recommendations: readonly RecommendationRow[] | null;
  readonly override_reasons: string | null;
  readonly decided_at: string | null;
  readonly escalated_at: string | null;
  readonly escalated_to: string | null;
  readonly analysis: string | null;
  /** Creators other than the one who performs the creation, who agreed to it. */
  readonly joined: readonly { readonly functionKey: string; readonly personId: string; readonly at: string }[];
  readonly created_at: string | null;
  readonly data_classes: AnprPayload<'anpr/create-database'>['dataClasses'] | null;
  readonly retention: string | null;
  readonly journal_retention: string | null;
  readonly transmission_channel: boolean | null;
  readonly security_directive: string | null;
  readonly abandoned_at: string | null;
  readonly abandon_reasons: string | null;
};

/** What of a database has not happened yet when it is planned. */
export const nothingYet = {
  modalities: null,
  assessment_id: null,
  requested_by: null,
  received_at: null,
  opinion_due_on: null,
  opinion: null,
  opinion_by: null,
  opinion_given_at: null,
  recommendations: null,
  override_reasons: null,
  decided_at: null,
  escalated_at: null,
  escalated_to: null,
  analysis: null,
  joined: [],
  created_at: null,
  data_classes: null,
  retention: null,
  journal_retention: null,
  transmission_channel: null,
  security_directive: null,
  abandoned_at: null,
  abandon_reasons: null,
} as const satisfies Partial<TechnicalDatabaseRow>;

/** A camera that may post reads of its own device, by a token of its own. */
export type EnrolledCameraRow = {
  /** Small: each read of the bulk tables carries it. Never given twice. */
  readonly number: number;
  readonly camera_id: string;
  readonly database_id: string;
  readonly organisation_id: string;
  /** Null: of a mobile camera that was enrolled without one. @law lfp-25-4-p6-autorisation */
  readonly authorisation_id: string | null;
  /** Where a mobile camera stood by the register when it was enrolled, degrees; null for one that stays where it is. */
  readonly stand_lat: number | null;
  readonly stand_lon: number | null;
  readonly device: string;
  /** Zone of its clock, where it tells times without one; null: not stated, and such times are refused. */
  readonly device_zone: (typeof deviceZones)[number] | null;
  /** SHA-256 of the token, hex. The token itself is nowhere. */
  readonly token_sha256: string;
  readonly enrolled_by: string;
  readonly enrolled_at: string;
  readonly rotated_at: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawal_reason: string | null;
};

/** Technical databases and their projects. */
export const technicalDatabases = defineRegister<TechnicalDatabaseRow>('anpr.technical_database', ['id']);
/** Cameras that may post reads. */
export const enrolledCameras = defineRegister<EnrolledCameraRow>('anpr.enrolled_camera', ['number']);
