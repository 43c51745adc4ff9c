import { searchers } from '@clairevoie/contract';
import { findOrganisation } from '../../authorisation/index.ts';
import type { PictureGround } from '../pictures/picture-ground.ts';
import { askRun, serviceFacts } from './search-law.ts';
import { pointSearches } from './search-registers.ts';
import { isFoundRead } from './search-store.ts';

/** The registers behind the reads that a search finds. */
const readRegisters = [{ name: 'anpr.read_batch' }, { name: 'anpr.technical_database' }] as const;

/**
 * A picture opens within a search that its searcher ran and that is not closed, for a read that it finds within what its decision covers. The law is asked the
 * whole question of the search again, about this one read. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3
 */
export const searchPictures: PictureGround = {
  kind: 'search-result',
  find: async ({ groundId, of, actor, read }) => {
    const search = await read.get(pointSearches, { id: groundId });
    const isTheirs =
      search?.organisation_id === actor.organisationId &&
      search.searched_by === actor.personId &&
      searchers.includes(actor.functionKey);
    if (search === undefined || !isTheirs || search.state !== 'executed') return undefined;
    if (search.database_id !== of.databaseId || search.covers_from === null || search.covers_to === null)
      return undefined;
    const window = { from: of.recordedAt, to: of.recordedAt };
    const covers = { from: search.covers_from, to: search.covers_to };
    const isWithin = [covers, { from: search.recorded_from, to: search.recorded_to }].every(
      ({ from, to }) =>
        Temporal.Instant.compare(from, of.recordedAt) <= 0 && Temporal.Instant.compare(of.recordedAt, to) <= 0,
    );
    if (!isWithin) return undefined;
    // As on a page: a read that came after the run was counted by nobody.
    const sought = { ...search, ...window, countedBy: search.entry_id };
    if (!(await read.through(readRegisters, (db) => isFoundRead(db, sought, of)))) return undefined;
    const service = serviceFacts(await findOrganisation(read, actor.organisationId));
    const { facts } = askRun(search, { window, service, searcher: { role: 'operational-member' }, covers });
    const office = search.addressed_to === null ? {} : { office: search.addressed_to };
    return { branch: search.branch, reason: 'résultat d’une recherche ponctuelle', pointSearch: facts, ...office };
  },
};
