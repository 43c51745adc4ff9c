import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import { compareRegisters } from '../ledger/index.ts';

let w: AuthorisationWorld;
beforeAll(async () => {
  w = await openAuthorisationWorld();
  w.world.setNow('2026-12-01T09:00:00Z');
});
afterAll(() => w.world[Symbol.asyncDispose]());

const met = { verdict: 'met', reasons: 'Examiné.' };
const steps = ['draft', 'submit', 'decide', 'refuse', 'declare', 'activate', 'end'] as const;

/** Performs acts in any order, on whatever came before; most are refused, and that is the point. */
async function walk(sequence: readonly (typeof steps)[number][]): Promise<void> {
  const { people, perform } = w;
  let requestId: unknown;
  let authorisationId: unknown = crypto.randomUUID();
  let useId: unknown = crypto.randomUUID();
  const content = { ...tinyRequest, assessmentId: await w.assessment(people.chief) };
  const refusal = {
    outcome: 'refused',
    reasons: 'Non.',
    scope: undefined,
    sitting: { heldOn: '2026-12-01', agendaItem: '1', vote: { for: 0, against: 9, abstentions: 0 } },
  };
  for (const step of sequence) {
    const file = requestId === undefined ? { content } : { requestId, content };
    const id = String(requestId ?? crypto.randomUUID());
    if (step === 'draft')
      requestId = (await perform(people.dpo, 'authorisation/draft-request', file)).result.requestId ?? requestId;
    if (step === 'submit')
      requestId = (await perform(people.chief, 'authorisation/submit-request', file)).result.requestId ?? requestId;
    if (step === 'decide')
      authorisationId =
        (await perform(people.secretary, 'authorisation/decide-request', await w.decision(id))).result
          .authorisationId ?? authorisationId;
    if (step === 'refuse')
      await perform(people.secretary, 'authorisation/decide-request', await w.decision(id, refusal));
    if (step === 'declare')
      await perform(people.operator, 'authorisation/declare-change', {
        authorisationId,
        reason: 'Essai.',
        actual: { cameraKind: 'fixed', intelligent: true, functions: ['anpr'], count: 9, purposes: [] },
      });
    if (step === 'activate') {
      const use = {
        basis: { kind: 'authorisation', id: authorisationId },
        cameraIds: [crypto.randomUUID()],
        camera: { kind: 'fixed', intelligent: true, functions: ['anpr'], thirdParty: false, inDetentionPlace: false },
      };
      const pictogram = {
        inPlace: true,
        model: 'police-2019',
        widthMetres: 0.6,
        heightMetres: 0.4,
        material: 'aluminium-plate',
        thicknessMillimetres: 1.5,
        atEachEntrance: true,
        surelyVisible: met,
        mentions: { law: true, controller: true, contact: true, logo: true },
        jointController: false,
      };
      const more = {
        place: tinyRequest.places[0],
        purposes: tinyRequest.purposes,
        inCommand: true,
        proportionality: met,
        subsidiarity: met,
        missionReference: 'M',
        withinPoliceMissions: true,
        missionKind: 'ordinary',
        visibility: { pictogram },
        intimacyReview: met,
        aimsAtSensitive: false,
        policeRecords: false,
        inNationalRegister: true,
      };
      useId = (await perform(people.officer, 'authorisation/activate-use', { ...use, ...more })).result.useId ?? useId;
    }
    if (step === 'end')
      await perform(people.officer, 'authorisation/end-use', {
        useId,
        endedAt: w.world.now().toString(),
        reason: 'mission-over',
      });
  }
}

it('no sequence of acts makes a use active without an authorisation that a council decided on a filed request', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 10 }), walk), { numRuns: 25 });
  await walk(['draft', 'submit', 'decide', 'activate', 'declare', 'end']);
  const { rows: active } = await w.world.ledger.reads.query<{ decided: boolean; filed: boolean }>(
    `select a.decided_at is not null as decided, r.filed_at is not null and r.state = 'authorised' as filed
     from authorisation.use u left join authorisation.authorisation a on a.id = u.basis_id left join authorisation.use_request r on r.id = a.request_id`,
  );
  expect(active.length).toBeGreaterThan(0);
  expect(active.every((row) => row.decided && row.filed)).toBe(true);
  // Every row came from an entry, and the fold of the journal gives the same rows.
  const owner = w.world.database.pool('clv_owner');
  const client = await owner.connect();
  try {
    expect(await compareRegisters({ query: (text, values = []) => client.query(text, [...values]) })).toEqual([]);
  } finally {
    client.release();
  }
});
