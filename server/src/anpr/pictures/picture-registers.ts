import type { DatabasePurpose, PictureGroundKind, PictureKindName, SearchOffence } from '@clairevoie/contract';
import { defineRegister, type JsonObject } from '../../ledger/index.ts';

/** One opening of one picture by one person, within one ground. @law lfp-44-11-3novies lfp-44-4-p2-journal */
export type PictureOpeningRow = {
  readonly id: string;
  readonly picture_id: string;
  readonly kind: PictureKindName;
  readonly batch_id: string;
  readonly place: number;
  readonly database_id: string;
  /** Of whoever opened it. */
  readonly organisation_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly session_id: string;
  readonly ground_kind: PictureGroundKind;
  readonly ground_id: string;
  readonly branch: 'administrative' | 'judicial';
  readonly request_id: string | null;
  /** The read was past its first month: the picture is sent once the entry is in a checkpoint of the witnesses. */
  readonly is_past_month: boolean;
  readonly opened_at: string;
  readonly expires_at: string;
};

/** A request to open a picture of driver or passengers. @law lfp-44-11-3decies-p1-pt5 */
export type OccupantRequestRow = {
  readonly id: string;
  readonly picture_id: string;
  readonly batch_id: string;
  readonly recorded_at: string;
  readonly database_id: string;
  readonly organisation_id: string;
  readonly requested_by: string;
  readonly requested_by_function: string;
  readonly requested_at: string;
  readonly ground_kind: PictureGroundKind;
  readonly ground_id: string;
  readonly branch: 'administrative' | 'judicial';
  readonly purpose: DatabasePurpose;
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly necessity: string;
  readonly offence: SearchOffence | null;
  /** Office of the public prosecutor that handles the case; null: no office has a part in it. */
  readonly addressed_to: string | null;
  readonly state: 'open' | 'granted' | 'refused';
  readonly decided_by: string | null;
  readonly decided_by_function: string | null;
  readonly decided_by_organisation: string | null;
  readonly decided_at: string | null;
  readonly decision_reasons: string | null;
  /** Whoever decided, as the law was told. */
  readonly decider: JsonObject | null;
};

/** Openings of pictures. */
export const pictureOpenings = defineRegister<PictureOpeningRow>('anpr.picture_opening', ['id']);
/** That the picture of an opening was given out: of every opening the first time. */
export type PictureSendingRow = { readonly opening_id: string; readonly sent_at: string };
/** Openings whose picture was given out. */
export const pictureSendings = defineRegister<PictureSendingRow>('anpr.picture_sending', ['opening_id']);
/** Requests for pictures of driver or passengers. */
export const occupantRequests = defineRegister<OccupantRequestRow>('anpr.occupant_request', ['id']);
