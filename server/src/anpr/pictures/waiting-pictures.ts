import { searchDeciders, type WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable } from '../../ledger/index.ts';
import { listOpenRequests } from './occupant-request-store.ts';
import { mayDecide } from './occupant-request-view.ts';
import type { OccupantRequestRow } from './picture-registers.ts';

/** Requests to see driver or passengers that wait for whoever is competent; after the first month of the read for the public prosecutor alone. */
export function waitingPictures(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      if (!searchDeciders.includes(functionKey)) return [];
      const rows = await listOpenRequests(db, { organisationId, isOffice: functionKey === 'prosecutor' });
      return rows.filter((row) => mayDecide(row, functionKey, at)).map((row) => item(row, at));
    },
  };
}

function item(row: OccupantRequestRow & { readonly id: string }, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'anpr',
      id: row.id,
      kind: 'decide-occupant-picture',
      subjectKind: 'occupant-request',
      subjectId: row.id,
      basis: 'law',
      provision: row.branch === 'administrative' ? 'lfp-44-11-3decies-p3-al1-s2' : 'lfp-44-11-3decies-p3-al2-s2',
      reading: null,
      dueWords: null,
      text: {
        fr: 'Décider si le conducteur ou les passagers d’un véhicule peuvent être vus',
        nl: 'Beslissen of de bestuurder of de passagiers van een voertuig mogen worden gezien',
        en: 'Decide whether driver or passengers of a vehicle may be seen',
      },
      dueOn: null,
      alertAt: null,
      createdAt: row.requested_at,
    },
    at,
  );
}
