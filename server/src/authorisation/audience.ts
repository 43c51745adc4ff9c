import type { OrganisationKind } from '@clairevoie/contract';
import type { KnownOrganisation } from './organisation-store.ts';

/** Kinds of file that this room lists. */
export const things = [
  'requests',
  'assessments',
  'authorisations',
  'urgent-grants',
  'notices',
  'exemptions',
  'uses',
  'changes',
] as const;

/** One kind of file. */
export type Thing = (typeof things)[number];

/**
 * Which rows of a list somebody sees: those of his own service, of the municipality he acts for, of federal services (the
 * minister's), those he was given notice of, or all (the Control Organ).
 */
export type Scope = 'own-service' | 'own-municipality' | 'federal' | 'notified' | 'all';

/** Who looks: function, organisation and the municipalities it answers for. */
export interface Viewer {
  readonly functionKey: string;
  readonly organisation: KnownOrganisation;
}

const requesters = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
  'commissioner-general',
] as const;
const advisers = ['dpo', 'security-privacy-adviser'] as const;
const field = [
  'responsible-officer',
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
] as const;
const municipal = ['municipal-secretary', 'mayor'] as const;
const ministers = ['minister-interior', 'minister-interior-delegate'] as const;

const grant = (functions: readonly string[], scope: Scope) => functions.map((name) => [name, scope] as const);

// Whoever is not named for a thing sees none of it: a new function starts with nothing.
const readers: Readonly<Record<Thing, readonly (readonly [string, Scope])[]>> = {
  requests: [
    ...grant([...requesters, ...advisers], 'own-service'),
    ...grant(municipal, 'own-municipality'),
    ...grant(ministers, 'federal'),
    ['control-organ', 'all'],
  ],
  assessments: [
    ...grant([...requesters, ...advisers], 'own-service'),
    ...grant(municipal, 'own-municipality'),
    ...grant(ministers, 'federal'),
    ['control-organ', 'all'],
  ],
  authorisations: [
    ...grant([...requesters, ...advisers, ...field], 'own-service'),
    ...grant(['chief-of-corps', 'mayor', 'prosecutor'], 'notified'),
    ...grant(municipal, 'own-municipality'),
    ...grant(ministers, 'federal'),
    ['control-organ', 'all'],
  ],
  'urgent-grants': [
    ...grant([...requesters, ...advisers, 'responsible-officer'], 'own-service'),
    ...grant(municipal, 'own-municipality'),
    ...grant(ministers, 'federal'),
    ['control-organ', 'all'],
  ],
  notices: [
    ...grant([...requesters, 'dpo'], 'own-service'),
    ...grant(municipal, 'own-municipality'),
    ...grant(ministers, 'federal'),
    ...grant(['chief-of-corps', 'mayor', 'prosecutor'], 'notified'),
    ['control-organ', 'all'],
  ],
  exemptions: [...grant([...requesters, ...advisers, ...field], 'own-service'), ['control-organ', 'all']],
  uses: [...grant([...requesters, ...advisers, ...field], 'own-service'), ['control-organ', 'all']],
  changes: [...grant([...requesters, ...advisers, ...field], 'own-service'), ['control-organ', 'all']],
};

const municipalKinds: readonly OrganisationKind[] = ['municipality', 'municipal-council'];

/** The scopes in which somebody sees a kind of file; none means that he has no part in it. */
export function scopesOf(thing: Thing, { functionKey, organisation }: Viewer): readonly Scope[] {
  return readers[thing]
    .filter(([name]) => name === functionKey)
    .map(([, scope]) => scope)
    .filter((scope) => scope !== 'own-municipality' || municipalKinds.includes(organisation.kind));
}

/** Functions that may deposit a signed extract: those who enter the decision it proves. */
// A prosecutor's written decision on an access (25/7) is deposited here too: the vault keeps its digest.
export const depositors: readonly string[] = [...municipal.slice(0, 1), ...ministers, 'prosecutor'];
