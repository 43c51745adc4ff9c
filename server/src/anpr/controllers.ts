import { databaseControllers } from '@clairevoie/contract';
import type { TechnicalDatabaseRow } from './registers.ts';

type Creator = TechnicalDatabaseRow['creators'][number];
type OfDatabase = Pick<TechnicalDatabaseRow, 'level' | 'organisation_id'> & { readonly creators: readonly Creator[] };

/** In whose place a function acts as controller of a national database; null: of none. The delegate is our rule. @law lfp-44-11-3sexies-p1-al1-rt */
export function ministerOf(functionKey: string): Creator | null {
  switch (functionKey) {
    case 'minister-interior':
    case 'minister-interior-delegate':
      return 'minister-interior';
    case 'minister-justice':
      return 'minister-justice';
    default:
      return null;
  }
}

/**
 * Whether somebody is the controller of a database, or acts for one: of a local one the chief of corps of its zone, of a national one each minister who
 * created it. A director of the federal police is none. @law lfp-44-11-3sexies-p1-al1-rt lfp-44-11-3sexies-p1-al2-rt
 */
export function isController(
  { level, organisation_id, creators }: OfDatabase,
  { functionKey, organisationId }: { readonly functionKey: string; readonly organisationId: string },
): boolean {
  if (level === 'local') return functionKey === 'chief-of-corps' && organisation_id === organisationId;
  const minister = ministerOf(functionKey);
  return minister !== null && creators.includes(minister);
}

/** Functions of which one must act for a database: its controllers. */
export function controllersOf({ level, creators }: Pick<OfDatabase, 'level' | 'creators'>): readonly string[] {
  return databaseControllers.filter((key) => {
    const minister = ministerOf(key);
    return level === 'local' ? key === 'chief-of-corps' : minister !== null && creators.includes(minister);
  });
}
