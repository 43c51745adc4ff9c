import { expect, it } from 'vitest';
import { openTestServer } from './server.ts';

it('the seeded lists are in force in their zone, one of each branch, and vehicles of the seeded day are on them', async () => {
  await using opened = await openTestServer({ logLevel: 'silent' });
  const { rows } = await opened.database.pool('clv_owner').query<{ branch: string; met: number }>(
    `select l.branch, (select count(distinct r.plate)::int from anpr.readable_chunk c, unnest(c.plates) p(plate)
        join anpr.visible_read r on r.plate = p.plate where c.version_id = v.id) as met
     from anpr.plate_list l join anpr.list_version v on v.list_id = l.id where v.state = 'running' order by l.branch`,
  );
  expect(rows.map(({ branch }) => branch)).toEqual(['administrative', 'judicial']);
  expect(rows.every(({ met }) => met > 0)).toBe(true);
});
