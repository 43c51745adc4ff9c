import type { WaitingItem } from '@clairevoie/contract';
import { mayEnter } from '../../desk.ts';
import { decideDesk } from '../decide/decide-desk.ts';
import { prosecuteDesk } from '../prosecute/prosecute-desk.ts';

/** Where something that waits is done. */
export type Place = { readonly to: string; readonly search?: { readonly mine: true } };

/** Page on which a thing is done, without `/console`; a task that no other act closes has a page of its own. */
export function placeOf({ kind, subjectKind, subjectId, id }: WaitingItem, functionKey: string | undefined): Place {
  const subject = encodeURIComponent(subjectId ?? '');
  switch (subjectKind) {
    case 'use_request':
      return { to: kind === 'decide-request' ? `/decide/requests/${subject}` : `/ask/requests/${subject}` };
    case 'authorisation':
      return {
        to: kind === 'publish-authorisation' ? `/notices/publish/${subject}` : `/notices/authorisations/${subject}`,
      };
    case 'urgent_grant':
      if (mayEnter(decideDesk, functionKey)) return { to: `/decide/urgent/${subject}` };
      // Closed by whoever says that it was done.
      if (kind === 'review-unconfirmed' || kind === 'seal-recordings') return { to: `/waiting/tasks/${id}` };
      return { to: `/ask/urgent/${subject}` };
    case 'change_declaration':
      return { to: `/uses/changes/${subject}` };
    case 'use':
      return { to: `/uses/end/${subject}` };
    case 'notice':
      return { to: '/notices/received' };
    case 'access_request':
      return { to: `/prosecute/requests/${subject}` };
    case 'recording':
      // A magistrate has no list of recordings: he reviews where he decides.
      return { to: mayEnter(prosecuteDesk, functionKey) ? '/prosecute' : `/look/recordings/${subject}` };
    case 'emergency_opening':
      return { to: `/emergency/${subject}` };
    case 'recordings':
      return { to: '/look' };
    case 'hits':
      return { to: kind === 'expired-hits' ? '/hits/expired' : '/hits' };
    case 'transmission':
      return { to: '/transmission' };
    case 'technical-database':
      return { to: `/plates/${subject}` };
    case 'point-search':
      return { to: `/searches/${subject}` };
    case 'occupant-request':
      return { to: `/occupants/${subject}` };
    case 'misuse-sign':
      return { to: '/searches/watch' };
    case 'plate-list':
      return { to: `/lists/${subject}` };
    case 'plate-correlation':
      return { to: `/lists/correlations/${subject}` };
    case 'plate-criterion':
      return { to: `/lists/criteria/${subject}` };
    case 'organisation':
      return { to: `/people/organisations/${subject}` };
    case 'import':
      return { to: `/register/imports/${subject}` };
    case 'cameras':
      return { to: '/register', search: { mine: true } };
    case 'sample':
      return { to: '/dpo/sampling' };
    case 'breach':
      return { to: '/dpo/breaches' };
    default:
      return { to: `/waiting/tasks/${encodeURIComponent(id)}` };
  }
}
