import { findFunction } from '../../../server/src/identity/index.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import { fictionalPeople } from '../../../server/src/registry/data/fictional-people.ts';
import { fictionalOrganisations } from '../../../server/src/registry/data/fictional-zone.ts';
import { seedId } from './seed-id.ts';

/** The people of the demo by the key of `fictional-people.ts`, each as the actor of the first function they hold. */
export type SeededPeople = ReadonlyMap<string, Actor>;

/** Performs a system act of the seed; the same seed gives the same keys, so a half-filled world is simply filled on. */
export async function foundingAct(ledger: Ledger, type: string, name: string, payload: unknown): Promise<Receipt> {
  const receipt = await ledger.gate.performAsSystem({
    type,
    key: seedId(`key ${type} ${name}`),
    organisationId: 'clairevoie-server',
    payload,
  });
  return allowed(receipt);
}

/** The receipt, if the act went through; a seed that is refused is a defect of the seed. */
export function allowed(receipt: Receipt): Receipt {
  if (receipt.verdict !== 'allowed') {
    const why = [
      ...receipt.gates.map((g) => g.id),
      ...receipt.law.flatMap((l) =>
        l.decision.findings.filter((f) => f.holds !== 'yes').map((f) => `${f.provision}: ${f.because.en}`),
      ),
    ];
    throw new Error(`the seed's ${receipt.act} was ${receipt.verdict}: ${why.join('; ')}`);
  }
  return receipt;
}

/** Founds the fictional organisations and people, their functions and their accounts at the demo's identity server. */
export async function foundPeople(ledger: Ledger, issuer: string): Promise<SeededPeople> {
  for (const { key, kind, names, parentKey, nisCodes } of fictionalOrganisations) {
    await foundingAct(ledger, 'identity/register-organisation', key, {
      organisationId: seedId(`organisation ${key}`),
      slug: `fictional-${key}`,
      kind,
      isReal: false,
      names,
      nisCodes,
      ...(parentKey === null ? {} : { parentId: seedId(`organisation ${parentKey}`) }),
    });
  }
  const people = new Map<string, Actor>();
  for (const { key, name, language, functions } of fictionalPeople) {
    const [givenName = name, ...rest] = name.split(' ');
    const personId = seedId(`person ${key}`);
    await foundingAct(ledger, 'identity/register-person', key, {
      personId,
      givenName,
      familyName: rest.join(' ') || 'Fictif',
      language,
      isFictional: true,
    });
    for (const { functionKey, organisationKey } of functions) {
      const organisationId = seedId(`organisation ${organisationKey}`);
      await grantOrDesignate(ledger, { key, personId, functionKey, organisationId });
      if (!people.has(key)) people.set(key, { personId, functionKey, organisationId });
    }
    await foundingAct(ledger, 'identity/link-account', key, { personId, issuer, subject: personId });
  }
  return people;
}

/** Long before anything happens in the demo, so that every function is held on every day it shows. */
const since = '2018-01-01T00:00:00Z';
const instrument = 'Démonstration / demonstratie';

async function grantOrDesignate(
  ledger: Ledger,
  held: {
    readonly key: string;
    readonly personId: string;
    readonly functionKey: string;
    readonly organisationId: string;
  },
): Promise<void> {
  const { key, personId, functionKey, organisationId } = held;
  const grant = (granted: string): Promise<Receipt> =>
    foundingAct(ledger, 'identity/grant-function', `${key} ${granted}`, {
      grantId: seedId(`grant ${key} ${granted}`),
      personId,
      functionKey: granted,
      organisationId,
      from: since,
      instrument,
    });
  const quality = qualities[functionKey];
  if ((findFunction(functionKey)?.designatedBy.length ?? 0) === 0) {
    await grant(functionKey);
    return;
  }
  const member = memberships[functionKey];
  if (member !== undefined) await grant(member);
  await foundingAct(ledger, 'identity/designate', `${key} ${functionKey}`, {
    designationId: seedId(`designation ${key} ${functionKey}`),
    personId,
    functionKey,
    organisationId,
    ...(quality === undefined ? {} : { quality }),
    scope: { covers: 'all', named: [] },
    from: since,
    instrument,
  });
}

const qualities: Readonly<Record<string, 'administrative' | 'judicial'>> = {
  'administrative-police-officer': 'administrative',
  'judicial-police-officer': 'judicial',
};

// Only members of a service are designated there.
const memberships: Readonly<Record<string, string>> = {
  'administrative-police-officer': 'operational-member',
  'judicial-police-officer': 'operational-member',
  'access-designee': 'operational-member',
  'extraction-designee': 'operational-member',
};
