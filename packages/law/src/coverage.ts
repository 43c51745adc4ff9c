import type { IsoDay } from './facts.ts';
import * as visible from './not-executable.ts';
import type { ProvisionKind } from './provision.ts';
import { allProvisionVersions } from './provisions.ts';
import { textsOfParts } from './texts-of-parts.ts';
import type { Trilingual } from './trilingual.ts';

/** How one version of a provision is dealt with. */
export type Coverage = {
  readonly id: string;
  readonly version: IsoDay;
  readonly kind: ProvisionKind;
  readonly status: 'executed' | 'asked-of-human' | 'not-executable';
  readonly label: Trilingual;
  /** Why it is not executable; absent otherwise. */
  readonly reason?: Trilingual;
};

const notExecutable: Readonly<Record<string, Trilingual>> = Object.assign(
  {},
  visible.notExecutable,
  ...textsOfParts.map((part) => part.notExecutable),
);
const askedOfHuman: readonly string[] = [...visible.askedOfHuman, ...textsOfParts.flatMap((part) => part.askedOfHuman)];

/** Every version of every provision: executed, asked of a human, or not executable with its reason. A test runs acts until each executed one has spoken. */
export function coverage(): readonly Coverage[] {
  return allProvisionVersions().map(({ id, from, kind, label }) => {
    const reason = notExecutable[id];
    const base = { id, version: from, kind, label };
    if (reason !== undefined) return { ...base, status: 'not-executable', reason };
    return { ...base, status: askedOfHuman.includes(id) ? 'asked-of-human' : 'executed' };
  });
}
