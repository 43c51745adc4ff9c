import { verifyLog } from '@clairevoie/tlog';
import { type DemoSession, fetchPeople, signIn } from '../demo-session.ts';
import { authorisationSteps, type Tell } from './authorisation-steps.ts';
import { recordingSteps } from './recording-steps.ts';
import { type Cast, reportOf, type StepReport } from './tour-step.ts';

/** The tour's answer: exit 0 only if every step ended as the law says. */
export interface TourReport {
  readonly demo: true;
  readonly url: string;
  readonly asExpected: boolean;
  readonly steps: readonly StepReport[];
}

/** Function and organisation (by the end of its slug) of each part of the tour. */
const parts = {
  chief: 'chief-of-corps',
  officer: 'responsible-officer',
  operator: 'operator',
  judicial: 'judicial-police-officer',
  secretary: 'municipal-secretary',
  mayor: 'mayor',
  prosecutor: 'prosecutor',
  administrator: 'system-administrator',
} as const satisfies Record<keyof Cast, string>;

/** Walks the main job on a running demonstration server, over HTTP, as the people of its world. Can run again on the same world. */
export async function runTour(url: string, tell: Tell): Promise<TourReport> {
  const steps: StepReport[] = [];
  const keep: Tell = (report) => {
    steps.push(report);
    tell(report);
  };
  const run = Date.now().toString(36).toUpperCase();
  const cast = await signInAll(url);
  const use = await authorisationSteps(cast, run, keep);
  await recordingSteps(cast, use, run, keep);
  keep(await verification(url, steps));
  return { demo: true, url, asExpected: steps.every((step) => step.asExpected), steps };
}

async function signInAll(url: string): Promise<Cast> {
  const people = await fetchPeople(url);
  const organisations = await fetchOrganisations(url);
  const ofLattes = (organisationId: string): boolean => organisations.get(organisationId)?.includes('00001') ?? false;
  const sessionOf = async (functionKey: string): Promise<DemoSession> => {
    for (const { personId, functions } of people) {
      const held = functions.find(
        (f) =>
          f.functionKey === functionKey &&
          (!['municipal-secretary', 'mayor'].includes(functionKey) || ofLattes(f.organisationId)),
      );
      if (held !== undefined) return signIn(url, { personId, functionKey, organisationId: held.organisationId });
    }
    throw new Error(`nobody of this demonstration holds the function ${functionKey}`);
  };
  const sessions: Partial<Record<keyof Cast, DemoSession>> = {};
  for (const [part, functionKey] of Object.entries(parts)) sessions[part as keyof Cast] = await sessionOf(functionKey);
  // Every part was filled above, or an error thrown.
  return sessions as Cast;
}

/** NIS codes of each organisation that a person acts in, from the list of people. */
async function fetchOrganisations(url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const people = await fetchPeople(url);
  const anyone = people[0];
  const held = anyone?.functions[0];
  if (anyone === undefined || held === undefined) throw new Error('this demonstration has no people');
  const session = await signIn(url, { ...held, personId: anyone.personId });
  const { organisations } = await session.json<{
    organisations: readonly { organisationId: string; nisCodes: readonly string[] }[];
  }>('/api/organisations?isReal=false&limit=200');
  return new Map(organisations.map((one) => [one.organisationId, one.nisCodes]));
}

/** Verifies the whole log as a stranger would, and that every entry of the tour stands in it. */
async function verification(url: string, steps: readonly StepReport[]): Promise<StepReport> {
  const title = {
    fr: "N'importe qui vérifie le journal",
    nl: 'Iedereen kan het logboek nagaan',
    en: 'Anyone verifies the journal',
  };
  const vkey = (await (await fetch(`${url}/log/public/vkey`)).text()).trim();
  try {
    const report = await verifyLog({
      vkey,
      fetchBytes: async (path, { signal }) => {
        const response = await fetch(`${url}/log/public/${path}`, { signal });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return new Uint8Array(await response.arrayBuffer());
      },
    });
    const detail = `${report.size} entries, ${report.tilesChecked} tiles`;
    return reportOf('verification', title, 'verified', {
      act: 'verify',
      verdict: report.size > steps.length ? 'verified' : 'too small',
      entryId: null,
      detail,
    });
  } catch (error) {
    return reportOf('verification', title, 'verified', {
      act: 'verify',
      verdict: 'refused',
      entryId: null,
      detail: String(error),
    });
  }
}
