/** Functions of the police services that may ask to see recordings; the server's own rules stand behind each form. */
export const openers: readonly string[] = [
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
