import { expect, it } from 'vitest';
import { seedVault } from '../../../testing/src/seed/seed-vault.ts';
import { openVaultWorld } from '../../../testing/src/vault/vault-world.ts';

it('brings one recording a camera, and none again when it runs twice', async () => {
  await using w = await openVaultWorld();
  const of = { vault: w.vault, operator: w.people.operator, cameraIds: [w.cameras.street, w.cameras.cell] };
  expect((await seedVault(of)).map(({ state }) => state)).toEqual(['kept', 'kept']);
  expect(await seedVault(of)).toEqual([]);
});
