const requesters = ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const;
const authorities = ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'] as const;

/** Functions that make an authorisation known. The server decides; this shows the button to those for whom it works. */
export const notifiers: readonly string[] = [...requesters, ...authorities];
/** Functions that publish. */
export const publishers: readonly string[] = authorities;
/** Functions that decide on a use. */
export const starters: readonly string[] = ['responsible-officer', 'chief-of-corps', 'operational-member'];
/** Functions that end a use. */
export const enders: readonly string[] = [...requesters, 'responsible-officer', 'operational-member', 'operator'];
/** Functions that declare a change. */
export const changers: readonly string[] = [...requesters, 'responsible-officer', 'operator', 'dpo'];
/** Functions that send or receive notices, or oversee them. */
export const noticeReaders: readonly string[] = [
  ...requesters,
  'federal-director',
  'director-general',
  'commissioner-general',
  'dpo',
  ...authorities,
  'mayor',
  'prosecutor',
  'control-organ',
];
