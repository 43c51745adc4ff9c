import { databaseControllers } from '@clairevoie/contract';
import { describe, expect, it } from 'vitest';
import { functionTable } from '../identity/index.ts';
import { controllersOf, isController } from './controllers.ts';

const zone = 'zone';
const keys = functionTable.map(({ key }) => key);
const controllers = (database: Parameters<typeof isController>[0], organisationId: string) =>
  keys.filter((functionKey) => isController(database, { functionKey, organisationId })).toSorted();

describe('the controller of a technical database', () => {
  it('of a zone is its chief of corps, and in no other zone', () => {
    const local = { level: 'local', organisation_id: zone, creators: ['chief-of-corps'] } as const;
    expect([controllers(local, zone), controllers(local, 'elsewhere')]).toEqual([['chief-of-corps'], []]);
    expect(controllersOf(local)).toEqual(['chief-of-corps']);
  });

  it.each([
    [['minister-justice'], ['minister-justice']],
    [['minister-interior'], ['minister-interior', 'minister-interior-delegate']],
    [
      ['minister-interior', 'minister-justice'],
      ['minister-interior', 'minister-interior-delegate', 'minister-justice'],
    ],
  ] as const)('that is national is who created it, %j, whatever body somebody acts in', (creators, who) => {
    const national = { level: 'national', organisation_id: 'ministry', creators } as const;
    for (const organisationId of ['ministry', zone, 'federal'])
      expect(controllers(national, organisationId)).toEqual(who);
    expect(controllersOf(national)).toEqual(who);
  });

  it('is one of the functions that may act as one at all', () => {
    expect(keys.filter((key) => databaseControllers.some((one) => one === key)).toSorted()).toEqual(
      [...databaseControllers].toSorted(),
    );
  });
});
