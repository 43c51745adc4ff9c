import type { DatabasePurpose, SearchOffence, SearchQuery, SearchState, SecondReason } from '@clairevoie/contract';
import type { SearchDeciderFacts } from '@clairevoie/law';
import { defineRegister } from '../../ledger/index.ts';

/** One part of a request for a point search (W-05). A window that crosses the first month makes two. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3 */
export type PointSearchRow = {
  readonly id: string;
  readonly request_id: string;
  readonly part: 'whole' | 'first-month' | 'past-month';
  readonly organisation_id: string;
  readonly database_id: string;
  readonly requested_by: string;
  readonly function_key: string;
  readonly requested_at: string;
  readonly branch: 'administrative' | 'judicial';
  readonly purpose: DatabasePurpose;
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
  readonly vague_because: string | null;
  readonly query: SearchQuery;
  /** In its normal form, where one whole plate is searched. */
  readonly plate: string | null;
  /** What is watched of a part of a plate, for LIKE: the plate where a run found one alone, else the pattern where it fixes five signs. */
  readonly watched: string | null;
  /** Cameras that an area or a list means, as they stood when it was asked; null: every camera of the database. */
  readonly camera_numbers: readonly number[] | null;
  readonly recorded_from: string;
  readonly recorded_to: string;
  readonly offence: SearchOffence | null;
  /** Office of the public prosecutor. */
  readonly addressed_to: string | null;
  readonly second_because: readonly SecondReason[];
  /** Ids of the protected places that a camera of the search stands near. */
  readonly protected_places: readonly string[];
  readonly state: SearchState;
  readonly decided_by: string | null;
  readonly decided_by_function: string | null;
  readonly decided_at: string | null;
  /** The decider as the law was asked about them: asked again when the search is run. */
  readonly decider: SearchDeciderFacts | null;
  readonly outcome: 'granted' | 'refused' | null;
  readonly decision_reasons: string | null;
  /** What the decision covers: never what the decider could not decide. */
  readonly covers_from: string | null;
  readonly covers_to: string | null;
  readonly seconded_by: string | null;
  readonly seconded_by_function: string | null;
  readonly seconded_at: string | null;
  readonly necessity: string | null;
  /** When it was first granted for good, by the second person where there must be one: what comes after does not move it. */
  readonly granted_at: string | null;
  readonly searched_by: string | null;
  readonly run_at: string | null;
  /** Of its first run: a later one moves `run_at` alone. */
  readonly first_run_at: string | null;
  readonly found: number | null;
  readonly plates: number | null;
  readonly closed_at: string | null;
  readonly closed_because: 'done' | 'decision-over' | null;
};

/** Reads that somebody was shown: how many, and a digest over them; never the reads. @law lfp-44-11-3novies */
type ShownRow = {
  readonly id: string;
  readonly search_id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly shown: number;
  readonly shown_sha256: string;
  readonly is_past_month: boolean;
  /** Policy of the quorum that had to vouch; null where none governs, or none was needed. */
  readonly quorum_policy: string | null;
};
/** One page of results that was seen. */
export type SearchViewRow = ShownRow & { readonly viewed_at: string };
/** Results that were taken out. */
export type SearchExportRow = ShownRow & {
  readonly exported_at: string;
  readonly expires_at: string;
  readonly why: string;
};

/** Whether in a service the one who searches must be another than the one who asked. House rule. */
export type SearchProfileRow = {
  readonly organisation_id: string;
  readonly searcher_not_on_case: boolean;
  readonly set_by: string;
  readonly set_at: string;
};

/** A place near which a search without a full plate needs a second competent person. */
export type ProtectedPlaceRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly kind: 'worship' | 'union' | 'party' | 'health' | 'gathering';
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly source: string;
  readonly source_ref: string;
  /** Of an announced gathering; null: always. */
  readonly from_at: string | null;
  readonly to_at: string | null;
  readonly added_by: string;
  readonly added_at: string;
  readonly withdrawn_at: string | null;
};

/** Searches in their parts. */
export const pointSearches = defineRegister<PointSearchRow>('anpr.point_search', ['id']);
/** Pages that were seen. */
export const searchViews = defineRegister<SearchViewRow>('anpr.search_view', ['id']);
/** Results that were taken out. */
export const searchExports = defineRegister<SearchExportRow>('anpr.search_export', ['id']);
/** Options of a service. */
export const searchProfiles = defineRegister<SearchProfileRow>('anpr.search_profile', ['organisation_id']);
/** Places near which more is asked. */
export const protectedPlaces = defineRegister<ProtectedPlaceRow>('anpr.protected_place', ['id']);

/** A sign of misuse, deleted a year after it was raised. Nothing counts signs by person. */
export type MisuseSignRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly pattern: 'own-or-household-plate' | 'same-plate-again' | 'other';
  readonly person_id: string;
  readonly search_ids: readonly string[];
  readonly raised_by: string;
  readonly raised_at: string;
  readonly delete_on: string;
  readonly state: 'raised' | 'heard' | 'concluded';
  readonly heard_at: string | null;
  readonly statement: string | null;
  readonly concluded_at: string | null;
  readonly conclusion: 'explained' | 'to-discipline' | 'to-prosecutor' | 'follow-up-closed' | null;
  readonly conclusion_reasons: string | null;
  /** Entries that wrote it: what its deletion erases. */
  readonly entry_ids: readonly string[];
};

/** A keyed hash of a plate of an officer or their household. The officer for data protection holds the key; it is nowhere here. */
export type HouseholdPlateRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly plate_hmac: string;
  readonly recorded_at: string;
  readonly withdrawn_at: string | null;
};

/** Signs of misuse. */
export const misuseSigns = defineRegister<MisuseSignRow>('anpr.misuse_sign', ['id']);
/** Keyed hashes of plates. */
export const householdPlates = defineRegister<HouseholdPlateRow>('anpr.household_plate', ['id']);
