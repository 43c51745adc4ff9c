/** Functions that propose lists and criteria, as the server has them. */
export const proposers: readonly string[] = ['operational-member', 'operator'];
const ofService: readonly string[] = [
  ...proposers,
  'responsible-officer',
  'chief-of-corps',
  'federal-director',
  'administrative-police-officer',
  'judicial-police-officer',
  'dpo',
];
/** Functions that see lists. */
export const listViewers: readonly string[] = [...ofService, 'prosecutor', 'control-organ'];
/** Functions that see criteria. */
export const criterionViewers: readonly string[] = [...ofService, 'control-organ'];
/** Functions that see directives. */
export const directiveViewers: readonly string[] = [
  ...listViewers,
  'commissioner-general',
  'minister-interior',
  'minister-justice',
];
/** Functions that load directives. */
export const ministers: readonly string[] = ['minister-interior', 'minister-justice'];
/** Functions that a directive may name as the authority that permits. */
export const authorities: readonly string[] = [
  'chief-of-corps',
  'federal-director',
  'commissioner-general',
  ...ministers,
];
/** Functions that may read the plates of a version. */
export const contentReaders: readonly string[] = [...ofService, 'prosecutor', 'control-organ'];
