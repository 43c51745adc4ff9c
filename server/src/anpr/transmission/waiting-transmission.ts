import { linkConfirmers } from '@clairevoie/contract';
import { type StatedItem, type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable, Sentence } from '../../ledger/index.ts';
import { controllersOf } from '../controllers.ts';
import { mayConfirm } from './may-confirm.ts';
import { type ActingSide, actingSide, listGaps, listHealth, type StreamHealth } from './transmission-health-store.ts';
import { transmissionLimits } from './transmission-limits.ts';
import type { GapRow } from './transmission-registers.ts';

/** What waits for whoever answers for a database: gaps that are not settled, a stream that is behind; for a second person, keys of another server. */
export function waitingTransmission(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async ({ functionKey, organisationId, personId }, at) => {
      if (!linkConfirmers.includes(functionKey)) return [];
      const isActor = (of: ActingSide): boolean => controllersOf(actingSide(of)).includes(functionKey);
      const viewer = { functionKey, organisationId };
      const streams = await listHealth(db, viewer, at);
      const behind = streams.filter((one) => one.is_behind && isActor(one));
      // A link has two streams: it waits once.
      const unconfirmed = streams.filter((one) => one.direction === 'up' && mayConfirm(one, { functionKey, personId }));
      const gaps = (await listGaps(db, viewer)).filter((one) => one.settled_at === null && isActor(one));
      return [...unconfirmed.map(unconfirmedItem), ...behind.map(behindItem), ...gaps.map(gapItem)].map((one) =>
        waitingItem(one, at),
      );
    },
  };
}

const place = { room: 'anpr', subjectKind: 'transmission', basis: 'policy', reading: 'R-23' } as const;

function unconfirmedItem({ database_id, title, peer, opened_at }: StreamHealth): StatedItem {
  const name = title ?? database_id;
  const other = peer?.name ?? '–';
  return {
    ...place,
    id: `confirm ${database_id}`,
    kind: 'confirm-transmission-link',
    subjectId: database_id,
    provision: 'lfp-44-11-3sexies-p2',
    text: {
      fr: `« ${name} » : confirmer en second les clés de « ${other} ». Rien n’est envoyé avant.`,
      nl: `‘${name}’: als tweede de sleutels van ‘${other}’ bevestigen. Voordien wordt niets verzonden.`,
      en: `“${name}”: confirm, as a second person, the keys of “${other}”. Nothing is sent before.`,
    },
    createdAt: opened_at,
  };
}

function behindItem(stream: StreamHealth): StatedItem {
  const since = stream.waiting_since ?? stream.opened_at;
  const name = stream.title ?? stream.database_id;
  return {
    ...place,
    id: `${stream.database_id} ${stream.direction}`,
    kind: 'transmission-behind',
    subjectId: stream.database_id,
    provision: 'lfp-44-11-3sexies-p2',
    text: {
      fr: `« ${name} » : la transmission a du retard. Vérifier la messagerie et l’autre serveur ; rien n’est perdu.`,
      nl: `‘${name}’: de doorzending loopt achter. De berichtendienst en de andere server nagaan; er gaat niets verloren.`,
      en: `“${name}”: transmission is behind. Check the messaging service and the other server; nothing is lost.`,
    },
    alertAt: Temporal.Instant.from(since).add({ hours: transmissionLimits.behindAfterHours }).toString(),
    createdAt: since,
  };
}

const words: Readonly<Record<GapRow['gap'], Sentence>> = {
  'read-missing': { fr: 'des passages manquent', nl: 'er ontbreken passages', en: 'reads are missing' },
  'read-differs': { fr: 'des passages diffèrent', nl: 'er wijken passages af', en: 'reads differ' },
  'range-missing': { fr: 'une tranche manque', nl: 'er ontbreekt een deel', en: 'a range is missing' },
  'range-differs': { fr: 'une tranche diffère', nl: 'er wijkt een deel af', en: 'a range differs' },
  'not-dropped': {
    fr: 'un jour arrivé à terme n’est pas effacé',
    nl: 'een dag die zijn termijn heeft bereikt, is niet gewist',
    en: 'a day at its term is not deleted',
  },
};

function gapItem({ id, gap, batch_id, subject, places, database_id, found_at }: GapRow): StatedItem {
  const what = batch_id ?? subject ?? database_id;
  const at = places.length === 0 ? '' : ` (${places.slice(0, 10).join(', ')}${places.length > 10 ? ' …' : ''})`;
  const { fr, nl, en } = words[gap];
  return {
    ...place,
    id,
    kind: 'transmission-gap',
    subjectId: database_id,
    provision: 'lfp-44-11-3sexies-p2',
    text: {
      fr: `Écart de transmission : ${fr}, ${what}${at}. Faire renvoyer le lot, ou rechercher ce qui manque.`,
      nl: `Verschil in de doorzending: ${nl}, ${what}${at}. De reeks opnieuw laten verzenden, of zoeken wat ontbreekt.`,
      en: `Gap in transmission: ${en}, ${what}${at}. Have the batch sent again, or look for what is missing.`,
    },
    createdAt: found_at,
  };
}
