import type { FoundingFile, IdentityActType, IdentityPayload, RegistryActType } from '@clairevoie/contract';
import { bodiesOfZone } from './real-bodies.ts';

/** One act of the founding, with the key under which it is repeated after a crash. */
export interface FoundingAct {
  readonly type: string;
  readonly key: string;
  readonly payload: object;
}

/** Everything that a founding does, decided before its first act: after a crash the same acts are done again. */
export interface FoundingPlan {
  readonly serverName: string;
  readonly issuer: string;
  readonly acts: readonly FoundingAct[];
  /** Organisations that get a key-encryption key at once: the police zones and services. */
  readonly keepers: readonly string[];
  /** Sentences for whoever founds: allowed, but worth another look. */
  readonly warnings: readonly string[];
}

const publishedLists = ['brussels', 'leuven', 'mechelenPlates', 'osmMechelen', 'osmBrussels'] as const;
const policeKinds = ['local-police-zone', 'federal-police'];

/** Turns a founding file that was read into acts, in order. `at` is when the functions begin; `newId` gives the dice. */
export function planFounding(
  file: FoundingFile,
  { at, newId }: { readonly at: Temporal.Instant; readonly newId: () => string },
): FoundingPlan {
  const acts: FoundingAct[] = [];
  const identity = <T extends IdentityActType>(type: T, payload: IdentityPayload<T>): void => {
    acts.push({ type, key: newId(), payload });
  };
  const registry = (type: RegistryActType, payload: object): void => {
    acts.push({ type, key: newId(), payload });
  };
  const ids = new Map<string, string>();
  const keepers: string[] = [];
  const { host, organisations = [] } = file;
  for (const body of [
    { ...host, kind: 'server-host' as const },
    ...file.zones.flatMap(bodiesOfZone),
    ...organisations,
  ]) {
    const { slug, kind, names, source } = body;
    const organisationId = newId();
    ids.set(slug, organisationId);
    if (policeKinds.includes(kind)) keepers.push(organisationId);
    const parentId = 'parent' in body && body.parent !== undefined ? ids.get(body.parent) : undefined;
    const nisCodes = 'nisCodes' in body && body.nisCodes !== undefined ? [...body.nisCodes] : [];
    identity('identity/register-organisation', {
      organisationId,
      slug,
      kind,
      isReal: true,
      names,
      nisCodes,
      source,
      ...(parentId === undefined ? {} : { parentId }),
    });
  }
  const from = at.round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString();
  const organisationId = ids.get(host.slug) ?? '';
  for (const { givenName, familyName, language, subject, functions } of file.people) {
    const personId = newId();
    identity('identity/register-person', { personId, givenName, familyName, language, isFictional: false });
    identity('identity/link-account', { personId, issuer: file.issuer, subject });
    for (const functionKey of functions) {
      const { instrument } = file;
      identity('identity/grant-function', {
        grantId: newId(),
        personId,
        functionKey,
        organisationId,
        from,
        instrument,
      });
    }
  }
  for (const list of publishedLists) registry('registry/import-published-list', { importId: newId(), list });
  registry('registry/import-figures', {});
  return { serverName: file.serverName, issuer: file.issuer, acts, keepers, warnings: warningsOf(file) };
}

function warningsOf({ people, zones, organisations = [] }: FoundingFile): readonly string[] {
  const both = people.filter(({ functions }) => functions.length > 1).length;
  const hasPolice = zones.length > 0 || organisations.some(({ kind }) => policeKinds.includes(kind));
  return [
    ...(both > 0
      ? [
          'One person is both system administrator and registry of appointments: alone they could make an account a chief of corps. Give the functions to two people.',
        ]
      : []),
    ...(hasPolice ? [] : ['No police service is founded: the administrator registers one before anybody can ask.']),
  ];
}
