import type {
  CameraAnswer,
  CameraFacts,
  ImportReport,
  Place,
  Publication,
  Source,
  UseEntryContent,
} from '@clairevoie/contract';
import { defineRegister, type JsonObject } from '../ledger/index.ts';

/** A source of published facts. */
export type PublicationSourceRow = {
  readonly id: string;
  readonly world: CameraFacts['world'];
  readonly name: string;
  readonly url: string | null;
  readonly licence: string;
  readonly date: string | null;
  readonly date_text: string | null;
  readonly retrieved: string | null;
  readonly registered_at: string;
};

/** A place that cameras film. `organisation_id`: who keeps the row; null when nobody here does. */
export type PlaceRow = {
  readonly id: string;
  readonly slug: string | null;
  readonly world: Place['world'];
  readonly organisation_id: string | null;
  readonly name_fr: string;
  readonly name_nl: string;
  readonly kind: Place['kind'];
  readonly manager: Place['manager'];
  readonly municipality: Place['municipality'];
  readonly nis: string | null;
  readonly position: Place['position'];
  readonly registered_at: string;
  readonly published: Place | null;
};

/** Snapshot of a camera as it is public. */
export type PublishedCamera = {
  readonly facts: CameraFacts;
  readonly place: { readonly id: string; readonly name: Place['name']; readonly kind: Place['kind'] } | null;
  readonly endedOn: string | null;
};

/** A camera (or a place with cameras). */
export type CameraRow = {
  readonly id: string;
  readonly world: CameraFacts['world'];
  readonly organisation_id: string | null;
  readonly source_id: string;
  readonly source_ref: string;
  readonly label: string;
  readonly device: CameraFacts['device'];
  readonly kind: CameraFacts['kind'];
  readonly intelligent: CameraFacts['intelligent'];
  readonly anpr: CameraFacts['anpr'];
  readonly stage_state: CameraFacts['stage']['state'];
  readonly stage_year: number | null;
  readonly stage_as_published: string | null;
  readonly count: number | null;
  readonly controller: CameraFacts['controller'];
  readonly municipality: CameraFacts['municipality'];
  readonly nis: string | null;
  readonly police_zone: string | null;
  readonly position: CameraFacts['position'];
  readonly lon: number | null;
  readonly lat: number | null;
  readonly precision: CameraFacts['position']['precision'];
  readonly direction_degrees: number | null;
  readonly statements: readonly string[];
  readonly source: Source;
  readonly place_id: string | null;
  readonly import_id: string | null;
  readonly state: 'current' | 'withdrawn';
  readonly registered_at: string;
  readonly changed_at: string;
  /** Brussels day. */
  readonly withdrawn_on: string | null;
  readonly withdrawal_reason: string | null;
  readonly published: PublishedCamera | null;
  readonly published_at: string | null;
  readonly publication_ground: 'published-source' | 'published-authorisation' | 'keeper-decision' | null;
  readonly publication_reference: string | null;
  readonly publication_entry: string | null;
};

/** What a camera's row said before a change. */
export type CameraVersionRow = {
  readonly camera_id: string;
  readonly number: number;
  readonly facts: CameraFacts;
  readonly place_id: string | null;
  readonly published: PublishedCamera | null;
  readonly from_at: string;
  readonly to_at: string;
  readonly reason: string;
  readonly changed_by_function: string;
};

/** A question to a controller about a camera. The name is shown to nobody before the controller was heard. */
export type CameraQuestionRow = {
  readonly camera_id: string;
  readonly controller_kind: 'police-zone' | 'municipality' | 'public-transport' | 'public-body' | 'company';
  readonly controller_name: string;
  readonly outside_means: 'letter' | 'e-mail';
  /** Brussels days. */
  readonly asked_on: string;
  readonly answer_due_on: string;
  readonly question_state: 'asked' | 'answered';
  readonly camera_answer: CameraAnswer | null;
  readonly answered_on: string | null;
  readonly is_name_shown: boolean;
};

/** An observation that was taken off the portal. */
export type CameraTakedownRow = {
  readonly camera_id: string;
  /** What names the observed thing in any later list (`observationMark`). */
  readonly observation_mark: string;
  readonly outside_means: 'letter' | 'e-mail';
  readonly takedown_ground: 'dwelling' | 'names-a-person' | 'mistaken' | 'none-given';
  readonly requested_at: string;
  readonly taken_down_at: string;
  readonly is_within_a_day: boolean;
};

/** A figure as printed. */
export type FigureRow = Publication & { readonly registered_at: string };

/** An import with its report. */
export type ImportRow = {
  readonly id: string;
  readonly world: CameraFacts['world'];
  readonly organisation_id: string | null;
  readonly source_id: string;
  readonly file_name: string | null;
  readonly format: ImportReport['format'];
  readonly sha256: string;
  readonly size_bytes: number;
  readonly totals: ImportReport['totals'];
  readonly report: ImportReport;
  /** Ids of the cameras, in the order of the report's `rows` list. */
  readonly camera_ids: readonly string[];
  readonly apart_ids: readonly string[];
  readonly imported_by: string | null;
  readonly imported_by_function: string;
  readonly imported_at: string;
};

/** A line of the register of uses. `basis`: does the text of its day ask for the line, or our own rule? */
export type UseEntryRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly use_reference: string;
  readonly use_id: string | null;
  readonly section: 'visible' | 'non-visible';
  readonly basis: 'law' | 'house-rule';
  readonly provision: string | null;
  readonly reading: string | null;
  readonly content: UseEntryContent;
  readonly municipality: string | null;
  readonly camera_ids: readonly string[];
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
  readonly state: 'open' | 'closed';
  readonly registered_by: string | null;
  readonly registered_by_function: string;
  readonly registered_at: string;
};

/** A camera of the national register of fixed cameras. Days are Brussels'. */
export type FixedCameraRow = {
  readonly id: string;
  readonly camera_id: string;
  readonly organisation_id: string;
  readonly world: CameraFacts['world'];
  readonly kind: CameraFacts['kind'];
  readonly anpr: CameraFacts['anpr'];
  readonly intelligent: CameraFacts['intelligent'];
  readonly label: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision: string;
  readonly nis: string | null;
  readonly in_service_on: string;
  readonly out_of_service_on: string | null;
  readonly registered_by_function: string;
  readonly registered_at: string;
};

/** An entry of the register of individual cameras: recordings, moment or period, wearer, place or route. */
export type BodycamEntryRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly recordings: readonly { readonly reference: string; readonly sha256?: string }[];
  readonly used_from: string;
  readonly used_to: string;
  readonly wearer_id: string;
  readonly place_or_route: string;
  readonly recorded_at: string;
  readonly is_automatic: boolean;
  readonly late_reason: string | null;
  readonly controller_function: string;
  readonly entered_by: string | null;
  readonly entered_by_function: string;
  readonly entered_at: string;
};

/** A consultation asked for: granted or not, of which register, on which request. */
export type ConsultationRow = {
  readonly id: string;
  readonly register: 'uses' | 'national-fixed-cameras' | 'bodycams' | 'bodycam-extraction';
  readonly section: 'visible' | 'non-visible' | null;
  readonly of_organisation_id: string | null;
  readonly bodycam_entry_id: string | null;
  readonly consulted_by: string;
  readonly consulted_by_function: string;
  readonly consulted_by_organisation_id: string;
  readonly request: JsonObject;
  readonly outcome: 'allowed' | 'refused' | 'needs-human' | 'blocked';
  readonly rows_given: number;
  readonly consulted_at: string;
};

/** Sources of published facts. */
export const publicationSources = defineRegister<PublicationSourceRow>('registry.publication_source', ['id']);
/** Places. */
export const places = defineRegister<PlaceRow>('registry.place', ['id']);
/** Cameras, real and fictional. */
export const cameras = defineRegister<CameraRow>('registry.camera', ['id']);
/** Earlier states of cameras. */
export const cameraVersions = defineRegister<CameraVersionRow>('registry.camera_version', ['camera_id', 'number']);
/** Questions to controllers about cameras that stand in one list alone. */
export const cameraQuestions = defineRegister<CameraQuestionRow>('registry.camera_question', ['camera_id']);
/** Observations that were taken off the portal. */
export const cameraTakedowns = defineRegister<CameraTakedownRow>('registry.camera_takedown', ['camera_id']);
/** Published figures. */
export const figures = defineRegister<FigureRow>('registry.figure', ['id']);
/** Imports with their reports. */
export const imports = defineRegister<ImportRow>('registry.import', ['id']);
/** Register of uses. @law lfp-25-8-al1-s1 */
export const useEntries = defineRegister<UseEntryRow>('registry.use_entry', ['id']);
/** National register of fixed cameras. @law lfp-25-8-al2 */
export const fixedCameras = defineRegister<FixedCameraRow>('registry.fixed_camera', ['id']);
/** Register of individual cameras. @law lfp-25-8-p2-al1 */
export const bodycamEntries = defineRegister<BodycamEntryRow>('registry.bodycam_entry', ['id']);
/** Log of consultations. @law lfp-25-8-al3 */
export const consultations = defineRegister<ConsultationRow>('registry.consultation', ['id']);
