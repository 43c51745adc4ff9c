import { ConfirmLink, linkConfirmers } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { isController } from '../../controllers.ts';
import { technicalDatabases } from '../../registers.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { transmissionStreams } from '../transmission-registers.ts';

/**
 * A second person states the keys of the other server, as told by another way than to the one who opened the link: whoever could name them alone would send a
 * whole database to a server of choice. Before that nothing is sent over the link and nothing is taken from it. House rule.
 */
export const confirmLink = defineAct({
  type: 'anpr/confirm-link',
  title: {
    fr: 'Confirmer les clés de l’autre serveur',
    nl: 'De sleutels van de andere server bevestigen',
    en: 'Confirm the keys of the other server',
  },
  payload: ConfirmLink,
  who: linkConfirmers,
  gather: async ({ act: { payload, actor }, read }) => {
    const streams = (await read.find(transmissionStreams, { database_id: payload.databaseId })).filter(
      ({ part }) => part !== 'within',
    );
    const [first] = streams;
    const ownId = first?.part === 'national' ? first.national_database_id : first?.database_id;
    const own = ownId === undefined ? undefined : await read.get(technicalDatabases, { id: ownId });
    // Who runs the server answers for no database, and has told its keys to the other: the one person who can hear theirs apart from a controller.
    const isTheirs = actor.functionKey === 'system-administrator' || (own !== undefined && isController(own, actor));
    return { streams: isTheirs ? streams : [] };
  },
  judge: ({ streams }, { act: { payload, actor } }) => ({
    gates: brokenTransmissionRules({
      'no-stream': streams.length === 0,
      'confirmed-already': streams.some(({ confirmed_at }) => confirmed_at !== null),
      'opener-confirms': streams.some(({ opened_by }) => opened_by === actor.personId),
      'peer-differs': streams.some(({ peer }) => peer?.signKey !== payload.signKey || peer.sealKey !== payload.sealKey),
    }),
  }),
  change: ({ streams }, { act: { payload, actor }, at }) => ({
    changes: streams.map((one) => transmissionStreams.update(one, { confirmed_by: actor.personId, confirmed_at: at })),
    result: { databaseId: payload.databaseId },
  }),
});
