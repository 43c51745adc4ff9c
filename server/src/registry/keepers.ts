/** Heads of police services: they keep their service's registers. */
export const policeHeads: readonly string[] = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
];

/** Who keeps rows of cameras and places for the own organisation: heads of police services and their officers in command, controllers. */
export const cameraKeepers: readonly string[] = [
  ...policeHeads,
  'responsible-officer',
  'camera-controller',
  'designated-notifier',
];

/** Who decides for the organisation that a camera becomes public, or that a list is taken in. */
export const deciders: readonly string[] = [...policeHeads, 'camera-controller'];

/** Staff of the server’s host who ask controllers about cameras, record their answers and take observations down. */
export const observationClerks: readonly string[] = ['system-administrator'];

/** Members of a police service who enter its uses and fixed cameras. @law lfp-25-8-al1-s1 lfp-25-8-al2 */
export const useRegistrars: readonly string[] = [...policeHeads, 'responsible-officer', 'operational-member'];

/** Who manages the own service's registers of 25/8 without a request. */
export const registerManagers: readonly string[] = [...policeHeads, 'commissioner-general', 'responsible-officer'];

/**
 * Who may ask for a register at some date, or is told by the law that it is not theirs. The closed list of the day decides.
 * @law lfp-25-8-al3
 */
export const registerAskers: readonly string[] = [
  ...registerManagers,
  'control-organ',
  'dpa',
  'administrative-police-authority',
  'mayor',
  'minister-interior',
  'prosecutor',
  'investigating-judge',
  'dpo',
  'security-privacy-adviser',
  'intelligence-head',
  'intelligence-officer',
];

/** Who may ask for direct access to the bodycam register; the law looks for the dated designation. @law lfp-25-8-p2-al6 */
export const bodycamAskers: readonly string[] = [
  'access-designee',
  'operational-member',
  'administrative-police-officer',
  'judicial-police-officer',
  'police-trainer',
  'complaints-authority',
];

/** Who may ask to extract bodycam data; the law looks for the dated designation. @law lfp-25-8-p2-al7 */
export const bodycamExtractors: readonly string[] = ['extraction-designee', 'access-designee', 'operational-member'];
