import { pinnedHeaderSchema } from '@clairevoie/contract';
import { expect, it } from 'vitest';
import { openLampWorld } from '../../../testing/src/lamp-world.ts';

it('does not go on with a log that began in another form of headers than this release writes', async () => {
  await using world = await openLampWorld();
  await (await world.openAgain())[Symbol.asyncDispose]();
  const owner = world.database.pool('clv_owner');
  await owner.query('alter table ledger.entry disable trigger entry_stands');
  await owner.query('update ledger.entry set header = replace(header, $1, $2) where seq = 1', [
    pinnedHeaderSchema,
    '0'.repeat(64),
  ]);
  await expect(world.openAgain()).rejects.toMatchObject({ code: 'ledger/other-header-schema' });
}, 60_000);
