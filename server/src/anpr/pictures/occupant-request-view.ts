import { type OccupantRequestView, pictureOpeners, searchDeciders } from '@clairevoie/contract';
import { termsOfRead } from '@clairevoie/law';
import { organisationNames } from '../../authorisation/index.ts';
import type { Actor, Queryable, Stored } from '../../ledger/index.ts';
import type { OccupantRequestRow } from './picture-registers.ts';

/** Whether this function may be the one that the law wants for a request. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s3 */
export function mayDecide(row: OccupantRequestRow, functionKey: string, at: string): boolean {
  if (!searchDeciders.includes(functionKey)) return false;
  if (row.branch === 'administrative') return functionKey !== 'prosecutor' && functionKey !== 'judicial-police-officer';
  const { gateAt } = termsOfRead(Temporal.Instant.from(row.recorded_at).toString(), at);
  const isPastMonth = Temporal.Instant.compare(gateAt, at) <= 0;
  return isPastMonth ? functionKey === 'prosecutor' : functionKey !== 'administrative-police-officer';
}

/** Requests as a viewer sees them, with what is open to them. */
export async function shownOccupantRequests(
  db: Queryable,
  rows: readonly Stored<OccupantRequestRow>[],
  of: { readonly viewer: Actor; readonly at: string },
): Promise<OccupantRequestView[]> {
  const names = await organisationNames(db, [...new Set(rows.map(({ organisation_id }) => organisation_id))]);
  return rows.map((row) => {
    const name = names.get(row.organisation_id);
    return requestView(row, {
      ...of,
      organisation: name === undefined ? null : { fr: name.name_fr, nl: name.name_nl, en: name.name_en },
    });
  });
}

function requestView(
  row: Stored<OccupantRequestRow>,
  of: {
    readonly viewer: Actor;
    readonly at: string;
    readonly organisation: OccupantRequestView['organisation'];
  },
): OccupantRequestView {
  const { viewer, at } = of;
  const isByViewer = row.requested_by === viewer.personId;
  const opens =
    isByViewer &&
    row.state === 'granted' &&
    row.organisation_id === viewer.organisationId &&
    pictureOpeners.includes(viewer.functionKey);
  const decides = !isByViewer && row.state === 'open' && mayDecide(row, viewer.functionKey, at);
  return {
    id: row.id,
    requestedAt: row.requested_at,
    requestedByFunction: row.requested_by_function,
    isByViewer,
    organisation: of.organisation,
    branch: row.branch,
    recordedAt: row.recorded_at,
    ground: { kind: row.ground_kind, id: row.ground_id },
    pictureId: isByViewer ? row.picture_id : null,
    purpose: row.purpose,
    offence: row.offence,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    necessity: row.necessity,
    addressedTo: row.addressed_to,
    state: row.state,
    decidedByFunction: row.decided_by_function,
    decidedAt: row.decided_at,
    decisionReasons: row.decision_reasons,
    nextActs: [...(decides ? ['anpr/decide-occupant-picture'] : []), ...(opens ? ['anpr/open-picture'] : [])],
  };
}
