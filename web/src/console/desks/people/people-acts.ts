const administering = ['system-administrator'] as const;
const appointing = ['appointing-authority'] as const;
const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
  'commissioner-general',
] as const;
const granting = [
  ...appointing,
  ...heads,
  'camera-controller',
  'municipal-secretary',
  'platform-operator',
  'intelligence-head',
] as const;

/** Acts on people by their last word, with the functions the console offers them to; the server decides. */
const acts = {
  'register-organisation': administering,
  'register-person': administering,
  'grant-function': granting,
  'end-function': granting,
  designate: [...heads, 'minister-interior', 'camera-controller', 'intelligence-head'],
  'revoke-designation': [...heads, 'minister-interior', 'camera-controller', 'intelligence-head'],
  'link-account': [...administering, ...appointing],
  'unlink-account': [...administering, ...appointing],
} as const satisfies { readonly [name: string]: readonly string[] };

/** An act on people, without its room. */
export type PeopleAct = keyof typeof acts;

const names: readonly PeopleAct[] = [
  'register-organisation',
  'register-person',
  'grant-function',
  'end-function',
  'designate',
  'revoke-designation',
  'link-account',
  'unlink-account',
];

/** What a function is offered. */
export function peopleActsOf(functionKey: string): readonly PeopleAct[] {
  return names.filter((name) => {
    const who: readonly string[] = acts[name];
    return who.includes(functionKey);
  });
}

/** Reads the last part of an address as an act on people. */
export function peopleActOf(text: string): PeopleAct | undefined {
  return names.find((name) => name === text);
}
