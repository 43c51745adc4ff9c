import { randomUUID } from 'node:crypto';
import type { SearchQuery } from '@clairevoie/contract';
import { lastReadPast } from '@clairevoie/law';
import type { Actor, Ledger } from '@clairevoie/server/ledger';
import { enrolForTrial } from '@clairevoie/testing/anpr';

/** A zone that searches: its database, somebody who asks and the chief who decides. All are invented. */
export interface Police {
  readonly organisationId: string;
  readonly databaseId: string;
  readonly searcher: Actor;
  readonly from: string;
  readonly to: string;
  /** Asks for a search over the days that are open and has it granted; its id. */
  granted(query: SearchQuery): Promise<string>;
}

/** Registers them, with the cameras of a trial. */
export async function openPolice(ledger: Ledger): Promise<Police> {
  const { gate } = ledger;
  const asSystem = async (type: string, payload: object): Promise<void> => {
    const receipt = await gate.performAsSystem({
      type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict !== 'allowed') throw new Error(`${type}: ${receipt.gates.map(({ id }) => id).join(', ')}`);
  };
  const [organisationId, databaseId] = [randomUUID(), randomUUID()];
  const name = 'Zone de mesure (fictive)';
  await asSystem('identity/register-organisation', {
    organisationId,
    slug: 'bench-zone',
    kind: 'local-police-zone',
    isReal: false,
    names: { fr: name, nl: name, en: name },
    nisCodes: [],
  });
  const person = async (functionKey: string): Promise<Actor> => {
    const personId = randomUUID();
    await asSystem('identity/register-person', {
      personId,
      givenName: 'Banc',
      familyName: 'd’Essai',
      language: 'fr',
      isFictional: true,
    });
    const grant = {
      grantId: randomUUID(),
      personId,
      functionKey,
      organisationId,
      from: '2020-01-01T00:00:00Z',
      instrument: 'mesure',
    };
    await asSystem('identity/grant-function', grant);
    return { personId, functionKey, organisationId };
  };
  const [searcher, chief] = [await person('operational-member'), await person('chief-of-corps')];
  for (let number = 1; number <= 8; number++)
    await asSystem(enrolForTrial.type, {
      number,
      organisationId,
      databaseId,
      cameraId: randomUUID(),
      device: `bench-${number}`,
      tokenSha256: randomUUID().replaceAll('-', '').padEnd(64, '0'),
      isCreated: true,
      isPlaced: true,
      retention: 'P12M',
    });
  const now = Temporal.Now.instant();
  // Thirty days, or what the month that runs leaves of them.
  const open = Temporal.Instant.from(lastReadPast('first-month', now.add({ hours: 1 }).toString()));
  const wanted = now.subtract({ hours: 30 * 24 });
  const first = Temporal.Instant.compare(open, wanted) > 0 ? open : wanted;
  const plain = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });
  const [from, to] = [plain(first), plain(now)];
  const granted = async (query: SearchQuery): Promise<string> => {
    const asked = await gate.perform({
      type: 'anpr/request-search',
      key: randomUUID(),
      actor: searcher,
      payload: {
        databaseId,
        query,
        from,
        to,
        purpose: { branch: 'judicial', text: 'Mesure', judicialGround: 'offence', offenceClass: 'delit' },
        missionReference: 'MESURE/2026',
        concreteReason: 'Vol de voiture fictif : un témoin a vu ce véhicule quitter la rue Fictive vers 14 heures.',
      },
    });
    const [part] = Array.isArray(asked.result.searches) ? asked.result.searches : [];
    const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
    if (asked.verdict !== 'allowed' || typeof id !== 'string') throw new Error(`a request was ${asked.verdict}`);
    const payload = { searchId: id, outcome: 'granted', reasons: 'Mesure.' };
    const decided = await gate.perform({ type: 'anpr/decide-search', key: randomUUID(), actor: chief, payload });
    if (decided.verdict !== 'allowed') throw new Error(`a decision was ${decided.verdict}`);
    return id;
  };
  return { organisationId, databaseId, searcher, from, to, granted };
}
