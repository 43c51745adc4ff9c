/** Functions that load directives. */
export const ministers: readonly string[] = ['minister-interior', 'minister-justice'];
/** Functions that a directive may name as the authority that permits. */
export const authorities: readonly string[] = [
  'chief-of-corps',
  'federal-director',
  'commissioner-general',
  ...ministers,
];
