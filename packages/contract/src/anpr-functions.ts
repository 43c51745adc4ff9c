// Who has a part in what room `anpr` does, said once for server and console. Which of the deciders is competent, the law says of each act.

/** Members of the operational staff ask for searches and run them (W-05). @law lfp-44-11-3decies-p3-al1-s1 */
export const searchers: readonly string[] = ['operational-member'];

/** Functions that can be competent to decide a point search. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 lfp-44-11-3decies-p3-al2-s3 */
export const searchDeciders: readonly string[] = [
  'chief-of-corps',
  'federal-director',
  'requesting-director',
  'administrative-police-officer',
  'judicial-police-officer',
  'prosecutor',
];

/** Functions that watch over searches: signs of misuse. House rule. */
export const searchWatchers: readonly string[] = ['dpo', 'control-organ'];

/** Functions that see searches. */
export const searchViewers: readonly string[] = [...searchers, ...searchWatchers, ...searchDeciders];

/** Members of the police services who may open pictures within a ground of theirs, and ask for those of driver or passengers. House rule. */
export const pictureOpeners: readonly string[] = [
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
  'responsible-officer',
  'chief-of-corps',
  'federal-director',
  'requesting-director',
];

/** Functions that have a part in requests to see driver or passengers: who asks, who can be competent to decide. */
export const occupantViewers: readonly string[] = [...new Set([...pictureOpeners, ...searchDeciders])];

/** Functions that propose lists and criteria (W-06). House rule. */
export const listProposers: readonly string[] = ['operational-member', 'operator'];

const listsOfOwnService: readonly string[] = [
  ...listProposers,
  'responsible-officer',
  'chief-of-corps',
  'federal-director',
  'administrative-police-officer',
  'judicial-police-officer',
  'dpo',
];

/** Functions that see lists at all; plates of one are an act of their own. */
export const listViewers: readonly string[] = [...listsOfOwnService, 'prosecutor', 'control-organ'];

/** Functions that see criteria: who proposes, who decides, who approves, who watches. */
export const criterionViewers: readonly string[] = [...listsOfOwnService, 'control-organ'];

/** Functions that see directives. */
export const directiveViewers: readonly string[] = [
  ...listViewers,
  'commissioner-general',
  'minister-interior',
  'minister-justice',
];

/**
 * Functions that act as controller of a technical database: of a local one the chief of corps, of a national one the ministers who created it. That the
 * designated delegate of the minister of the Interior acts in that minister's place is our rule. @law lfp-44-11-3sexies-p1-al1-rt lfp-44-11-3sexies-p1-al2-rt
 */
export const databaseControllers = [
  'chief-of-corps',
  'minister-interior',
  'minister-interior-delegate',
  'minister-justice',
] as const;

/** Functions to which hits that expired are reported: the controller of the database and its data protection officer. */
export const expiryReaders: readonly string[] = [...databaseControllers, 'dpo'];

/** Functions that confirm the keys of another server, never the person who opened the link: another controller, or who runs the server. House rule. */
export const linkConfirmers: readonly string[] = [...databaseControllers, 'system-administrator'];

/** Functions that see how transmission stands: the controller of a database, its data protection officer, the Control Organ; links to other servers, who runs this one. */
export const transmissionViewers: readonly string[] = [...linkConfirmers, 'dpo', 'control-organ'];

/** Functions that see which single reads were corrected, sealed or deleted: the controller, its data protection officer, the Control Organ. House rule. */
export const changeViewers: readonly string[] = [...databaseControllers, 'dpo', 'control-organ'];

/** Functions that read which stops were reported as wrong, one by one: who answers for the service, its data protection officer, the Control Organ. House rule. */
export const wrongStopReaders: readonly string[] = ['chief-of-corps', 'federal-director', 'dpo', 'control-organ'];
