/** Functions that ask for an emergency opening; the server's own rules stand behind each form. */
export const askers: readonly string[] = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
  'commissioner-general',
  'responsible-officer',
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
  'access-designee',
  'police-trainer',
];
/** Functions that confirm it as the second person. */
export const confirmers: readonly string[] = ['dpo', 'prosecutor'];
/** Functions that review it. */
export const reviewers: readonly string[] = ['control-organ', 'dpo'];
