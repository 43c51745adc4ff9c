import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { findLeafOfEntry } from './public.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld([]);
});
afterAll(() => world?.[Symbol.asyncDispose]());

describe('the leaf of an entry, for whoever holds its id', () => {
  const portal = () => {
    const pool = world.database.pool('clv_portal');
    return {
      query: <Row extends object>(text: string, values: readonly unknown[] = []) => pool.query<Row>(text, [...values]),
    };
  };
  const isInternal = async (entryId: string): Promise<boolean | null> => {
    const { rows } = await portal().query<{ is: boolean | null }>('select ledger.public_is_internal($1) as is', [
      entryId,
    ]);
    return rows[0]?.is ?? null;
  };

  it('is told of an act that several persons may perform, once the log has it', async () => {
    const payload = {
      personId: randomUUID(),
      givenName: 'Personne',
      familyName: 'Fictive',
      language: 'fr',
      isFictional: true,
    };
    const { entryId, verdict } = await world.asSystem('identity/register-person', payload);
    expect(verdict).toBe('allowed');
    await world.ledger.integrate();
    expect(await findLeafOfEntry(portal(), entryId)).toBeGreaterThan(0);
    expect(await isInternal(entryId)).toBe(false);
  });

  it('is told of no act that one person of a body performs alone, whatever came of it', async () => {
    const zone = await world.organisation('local-police-zone', 'zp-claire');
    const chief = await world.person('chief-of-corps', zone);
    const { personId } = await world.person('operator', zone);
    const designate = (functionKey: string) =>
      world.perform(chief, 'identity/designate', {
        designationId: randomUUID(),
        personId,
        functionKey,
        scope: { covers: 'all', named: [] },
        from: world.now().toString(),
        instrument: 'fiction',
      });
    const receipts = [await designate('access-designee'), await designate('minister-interior-delegate')];
    expect(receipts.map(({ verdict }) => verdict)).toEqual(['allowed', 'blocked']);
    await world.ledger.integrate();
    for (const { entryId, header } of receipts) {
      expect(JSON.parse(header).act).toBe('house/internal-act');
      expect(await findLeafOfEntry(portal(), entryId)).toBeUndefined();
      expect(await isInternal(entryId)).toBe(true);
    }
  });

  it('is told of nothing else', async () => {
    expect(await findLeafOfEntry(portal(), randomUUID())).toBeUndefined();
    expect(await isInternal(randomUUID())).toBeNull();
  });
});
