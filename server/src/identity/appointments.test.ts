import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import type { Actor } from '../ledger/index.ts';
import { appointmentsFor } from './appointments.ts';
import { functionTable } from './function-table.ts';

let w: TestWorld;
let zone: string;
let chief: Actor;
let officer: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  w = await openTestWorld([]);
  zone = await w.organisation('local-police-zone', 'zone-claire');
  const otherZone = await w.organisation('local-police-zone', 'zone-voie');
  chief = await w.person('chief-of-corps', zone);
  officer = await w.person('operational-member', zone);
  elsewhere = await w.person('chief-of-corps', otherZone);
}, 60_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
});

const at = () => w.now().toString();

describe('what one may end', () => {
  it('is nothing for every function of the table that appoints nobody', async () => {
    const appointing = functionTable.filter(({ key }) =>
      functionTable.some((other) => [...other.grantedBy, ...other.designatedBy].includes(key)),
    );
    for (const { key: functionKey } of functionTable) {
      const found = await appointmentsFor(w.ledger.reads, { ...officer, functionKey }, at());
      const may = appointing.some((entry) => entry.key === functionKey) || functionKey === 'system-administrator';
      expect([functionKey, found !== undefined]).toEqual([functionKey, may]);
    }
  });

  it('offers to end only what one may grant', async () => {
    const offered = await appointmentsFor(w.ledger.reads, chief, at());
    const mayGrantMembers = functionTable.some(
      ({ key, grantedBy }) => key === 'operational-member' && grantedBy.includes('chief-of-corps'),
    );
    expect(offered?.grants.length).toBe(mayGrantMembers ? 1 : 0);
    const registry = await appointmentsFor(w.ledger.reads, { ...chief, functionKey: 'appointing-authority' }, at());
    // The chiefs of both zones: it grants everywhere.
    expect(registry?.grants.length).toBeGreaterThanOrEqual(2);
    const elsewhereOnly = await appointmentsFor(w.ledger.reads, elsewhere, at());
    expect(elsewhereOnly?.grants).toEqual([]);
  });
});
