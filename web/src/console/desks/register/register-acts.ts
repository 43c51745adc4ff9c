const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
] as const;
const keepers = [...heads, 'responsible-officer', 'camera-controller', 'designated-notifier'] as const;
const registrars = [...heads, 'responsible-officer', 'operational-member'] as const;

/** Acts on registers by their last word, with the functions the console offers them to; the server decides. */
const acts = {
  'register-camera': keepers,
  'correct-camera': keepers,
  'withdraw-camera': keepers,
  'publish-camera': [...heads, 'camera-controller'],
  'register-place': keepers,
  'register-use': registrars,
  'end-use-entry': registrars,
  'register-fixed-camera': registrars,
  'enter-bodycam': registrars,
  'consult-bodycam': [
    'access-designee',
    'operational-member',
    'administrative-police-officer',
    'judicial-police-officer',
    'police-trainer',
    'complaints-authority',
  ],
  'extract-bodycam': ['extraction-designee', 'access-designee', 'operational-member'],
} as const satisfies { readonly [name: string]: readonly string[] };

/** An act on registers, without its room. */
export type RegisterAct = keyof typeof acts;

const names: readonly RegisterAct[] = [
  'register-camera',
  'correct-camera',
  'withdraw-camera',
  'publish-camera',
  'register-place',
  'register-use',
  'end-use-entry',
  'register-fixed-camera',
  'enter-bodycam',
  'consult-bodycam',
  'extract-bodycam',
];

/** Who manages the own service's register of uses without a request. */
export const useManagers: readonly string[] = [...heads, 'commissioner-general', 'responsible-officer'];
/** Who may ask for a register, or is told by the law that it is not theirs. */
export const askers: readonly string[] = [
  ...useManagers,
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
/** Who takes in a list for the organisation. */
export const listTakers: readonly string[] = [...heads, 'camera-controller'];

/** What a function is offered. */
export function registerActsOf(functionKey: string): readonly RegisterAct[] {
  return names.filter((name) => {
    const who: readonly string[] = acts[name];
    return who.includes(functionKey);
  });
}

/** Reads the last part of an address as an act on registers. */
export function registerActOf(text: string): RegisterAct | undefined {
  return names.find((name) => name === text);
}

/** Rows that an act creates get their id from the form, once. */
export const createdBy: { readonly [A in RegisterAct]?: string } = {
  'register-camera': 'cameraId',
  'register-place': 'placeId',
  'register-use': 'entryId',
  'register-fixed-camera': 'entryId',
  'enter-bodycam': 'entryId',
};
