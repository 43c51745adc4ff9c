/** Who asks for searches and runs them. */
export const searchers: readonly string[] = ['operational-member'];
/** Who watches over searches: signs of misuse. */
export const watchers: readonly string[] = ['dpo', 'control-organ'];
/** Who announces gatherings. */
export const announcers: readonly string[] = ['chief-of-corps', 'administrative-police-officer', 'dpo'];
/** Functions that see searches, as the server's own list has them. */
export const searchViewers: readonly string[] = [
  ...searchers,
  ...watchers,
  'chief-of-corps',
  'federal-director',
  'requesting-director',
  'administrative-police-officer',
  'judicial-police-officer',
  'prosecutor',
];
