import type { IsoDay } from './facts.ts';
import * as visible from './not-executable.ts';
import type { ProvisionKind } from './provision.ts';
import { allProvisionVersions } from './provisions.ts';
import { textsOfParts } from './texts-of-parts.ts';
import { say, type Trilingual } from './trilingual.ts';

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

const repealed = say(
  'Abrogé : depuis ce jour, la disposition ne règle plus rien ; les versions antérieures restent exécutées.',
  'Opgeheven: vanaf die dag regelt de bepaling niets meer; de vroegere versies blijven uitgevoerd.',
  'Repealed: from that day the provision rules nothing any more; its earlier versions stay executed.',
);

/** Every version of every provision: executed, asked of a human, or not executable with its reason. A test runs acts until each executed one has spoken. */
export function coverage(): readonly Coverage[] {
  return allProvisionVersions().map(({ id, from, kind, label }) => {
    const reason = notExecutable[id] ?? (kind === 'repealed' ? repealed : undefined);
    const base = { id, version: from, kind, label };
    if (reason !== undefined) return { ...base, status: 'not-executable', reason };
    return { ...base, status: askedOfHuman.includes(id) ? 'asked-of-human' : 'executed' };
  });
}
