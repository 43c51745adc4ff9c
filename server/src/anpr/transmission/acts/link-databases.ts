import { databaseControllers, LinkDatabases } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { isController } from '../../controllers.ts';
import { type TechnicalDatabaseRow, technicalDatabases } from '../../registers.ts';
import { firstHead } from '../range-message.ts';
import { brokenTransmissionRules } from '../transmission-gates.ts';
import { type Direction, type Side, transmissionStreams } from '../transmission-registers.ts';

const sides: Readonly<Record<'within' | 'local' | 'national', readonly (readonly [Direction, Side])[]>> = {
  within: [
    ['up', 'sending'],
    ['up', 'receiving'],
    ['down', 'sending'],
    ['down', 'receiving'],
  ],
  local: [
    ['up', 'sending'],
    ['down', 'receiving'],
  ],
  national: [
    ['up', 'receiving'],
    ['down', 'sending'],
  ],
};

/**
 * Opens transmission between a local database and the national one that corresponds. Within one server the server does it by itself once both are
 * created; between two, a controller of each says so on its own, with the keys of the other, and nothing is sent before a second person confirmed them
 * (`confirmLink`). @law lfp-44-11-3sexies-p2 R-23
 */
export const linkDatabases = defineAct({
  type: 'anpr/link-databases',
  title: {
    fr: 'Ouvrir la transmission d’une banque locale à la banque nationale',
    nl: 'De doorzending van een lokale aan de nationale gegevensbank openen',
    en: 'Open transmission from a local to the national database',
  },
  payload: LinkDatabases,
  who: [...databaseControllers, 'system'],
  gather: async ({ act: { payload, actor }, read }) => {
    const local = await read.get(technicalDatabases, { id: payload.localDatabaseId });
    const national = await read.get(technicalDatabases, { id: payload.nationalDatabaseId });
    const own = payload.part === 'national' ? national : local;
    return {
      localOf: local?.organisation_id ?? null,
      nationalOf: national?.organisation_id ?? null,
      isYours:
        own?.created_at !== null && own !== undefined && (actor.functionKey === 'system' || isController(own, actor)),
      isPair: isPair(payload.part, local, national),
      isLinked: (await read.find(transmissionStreams, { database_id: payload.localDatabaseId })).length > 0,
    };
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenTransmissionRules({
      'not-your-database': !facts.isYours,
      'no-counterpart': facts.isYours && !facts.isPair,
      'peer-missing': (payload.part === 'within') !== (payload.peer === undefined),
      'linked-already': facts.isLinked,
    }),
  }),
  change: (facts, { act: { payload, actor }, at }) => ({
    changes: sides[payload.part].map(([direction, side]) => {
      const isLocal = (direction === 'up') === (side === 'sending');
      const organisation = isLocal ? facts.localOf : facts.nationalOf;
      if (organisation === null) throw new TypeError('a stream of no database was let through');
      return transmissionStreams.insert({
        database_id: payload.localDatabaseId,
        direction,
        side,
        national_database_id: payload.nationalDatabaseId,
        organisation_id: organisation,
        part: payload.part,
        peer: payload.peer ?? null,
        opened_at: at,
        opened_by: actor.personId,
        confirmed_by: null,
        confirmed_at: null,
        last_range: 0,
        last_seq: 0,
        head: firstHead,
        last_at: null,
        batches_to: null,
        acknowledged_range: 0,
        acknowledged_at: null,
      });
    }),
    result: { databaseId: payload.localDatabaseId },
  }),
});

/** A national database corresponds to a local one when both serve a branch of police; of another server's the peer answers. */
function isPair(
  part: 'within' | 'local' | 'national',
  local: TechnicalDatabaseRow | undefined,
  national: TechnicalDatabaseRow | undefined,
): boolean {
  const isLocal = local?.level === 'local' && local.transmission_channel === true;
  const isNational = national?.level === 'national' && national.created_at !== null;
  if (part === 'local') return isLocal && national === undefined;
  if (part === 'national') return isNational && local === undefined;
  return (
    isLocal &&
    isNational &&
    local.purposes.some(({ branch }) => national.purposes.some((purpose) => purpose.branch === branch))
  );
}
