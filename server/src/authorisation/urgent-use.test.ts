import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  resultOf,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import { raiseUnconfirmedAlarms } from './due-work.ts';
import { authorisations, tasks, urgentGrants, uses } from './registers.ts';

let w: AuthorisationWorld;
let number = 0;
beforeAll(async () => {
  w = await openAuthorisationWorld();
});
afterAll(() => w.world[Symbol.asyncDispose]());

const rowsOf = async <Row extends object>(
  register: { readonly name: string },
  where: string,
  value: string,
): Promise<Row[]> =>
  (await w.world.ledger.reads.query<Row>(`select * from ${register.name} where ${where} = $1 order by id`, [value]))
    .rows;
const stateOf = async (id: string) => (await rowsOf<{ state: string }>(urgentGrants, 'id', id))[0]?.state;

const urgent = (more: object = {}) => {
  number += 1;
  return {
    reference: `URG-${number}`,
    addressedToOrganisationId: w.ids.council,
    municipality: '00001',
    missionReference: `MISSION-${number}`,
    urgencyReasons: 'Rixe annoncée ce soir.',
    cameras: { kinds: ['temporary-fixed'], intelligent: false, functions: [], count: 1 },
    place: {
      reference: `URG-PL-${number}`,
      label: 'Parvis Fictif',
      municipality: '00001',
      kind: 'open',
      managedByPolice: false,
      enclosed: false,
    },
    purposes: [tinyRequest.purposes[0]],
    withinPoliceMissions: true,
    aimsAtSensitive: false,
    ...more,
  };
};
const requested = async (more: object = {}) => {
  const payload = urgent(more);
  return {
    payload,
    id: resultOf(await w.perform(w.people.chief, 'authorisation/request-urgent', payload), 'urgentGrantId'),
  };
};
const granted = async (more: object = {}) => {
  const request = await requested(more);
  resultOf(
    await w.perform(w.people.mayor, 'authorisation/grant-urgent', {
      urgentGrantId: request.id,
      outcome: 'granted',
      words: 'D’accord pour ce soir.',
    }),
    'urgentGrantId',
  );
  return request;
};
const use = (
  basis: object,
  { place, missionReference }: { place: object; missionReference: string },
  more: object = {},
) => ({
  basis,
  cameraIds: [crypto.randomUUID()],
  camera: { kind: 'temporary-fixed', intelligent: false, functions: [], thirdParty: false, inDetentionPlace: false },
  place,
  purposes: [tinyRequest.purposes[0]],
  inCommand: true,
  proportionality: { verdict: 'met', reasons: 'Une caméra, une soirée.' },
  subsidiarity: { verdict: 'met', reasons: 'Le renfort humain ne suffit pas.' },
  missionReference,
  withinPoliceMissions: true,
  missionKind: 'ordinary',
  visibility: {
    pictogram: {
      inPlace: true,
      model: 'police-2019',
      widthMetres: 0.6,
      heightMetres: 0.4,
      material: 'aluminium-plate',
      thicknessMillimetres: 1.5,
      atEachEntrance: true,
      surelyVisible: { verdict: 'met', reasons: 'Vu à chaque accès.' },
      mentions: { law: true, controller: true, contact: true, logo: true },
      jointController: false,
    },
  },
  intimacyReview: { verdict: 'met', reasons: 'Champ contrôlé.' },
  aimsAtSensitive: false,
  policeRecords: false,
  ...more,
});
const confirm = async (urgentGrantId: string, more: object = {}) => ({
  urgentGrantId,
  outcome: 'confirmed',
  decidedAt: w.world.now().toString(),
  sitting: {
    heldOn: w.world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
    agendaItem: '3',
    vote: { for: 21, against: 0, abstentions: 4 },
  },
  extractDigest: await w.extract(w.ids.council, `confirm ${urgentGrantId}`),
  ...more,
});

describe('an urgent oral authorisation (W-02)', () => {
  it('is refused without its reasons or its mission', async () => {
    for (const missing of ['urgencyReasons', 'missionReference']) {
      const receipt = await w.perform(w.people.chief, 'authorisation/request-urgent', urgent({ [missing]: undefined }));
      expect(whyOf(receipt)).toContain(
        `lfp-25-4-p3-al1-s1 no ${missing === 'missionReference' ? 'mission.reference' : missing}`,
      );
    }
  });

  it('is asked of the authority of the municipality concerned, and only of it', async () => {
    expect(
      whyOf(
        await w.perform(
          w.people.chief,
          'authorisation/request-urgent',
          urgent({ addressedToOrganisationId: w.ids.otherCouncil }),
        ),
      ),
    ).toContain('authority-not-competent');
  });

  it('is granted by the mayor of that municipality, and not by the mayor of another', async () => {
    const { id } = await requested();
    const answer = { urgentGrantId: id, outcome: 'granted', words: 'Oui.' };
    expect(whyOf(await w.perform(w.people.otherMayor, 'authorisation/grant-urgent', answer))).toBe(
      'blocked | authorisation-unknown-file',
    );
    const receipt = await w.perform(w.people.mayor, 'authorisation/grant-urgent', answer);
    expect(whyOf(receipt)).toBe('allowed');
    expect((await rowsOf<object>(urgentGrants, 'id', id))[0]).toMatchObject({
      state: 'granted-orally',
      answered_function: 'mayor',
      words: 'Oui.',
    });
    const open = (
      await rowsOf<{ kind: string; basis: string; provision: string; alert_at: string; state: string }>(
        tasks,
        'subject_id',
        id,
      )
    ).filter((t) => t.state === 'open');
    expect(open).toMatchObject([{ kind: 'confirm-in-writing', basis: 'law', provision: 'lfp-25-4-p3-al1-s2' }]);
    expect(open[0]?.alert_at).toBe(w.world.now().add({ hours: 72 }).toString());
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/grant-urgent', answer))).toContain(
      'already-decided',
    );
  });

  it('is not asked orally once an ordinary request for the same use was refused', async () => {
    const cameras = { kinds: ['temporary-fixed'], intelligent: false, functions: [], count: 1 };
    const { place } = urgent();
    const requestId = await w.filed({
      cameras,
      places: [place],
      purposes: [tinyRequest.purposes[0]],
      useFrom: '2026-11-21',
    });
    const refusal = {
      outcome: 'refused',
      reasons: 'Pas nécessaire.',
      scope: undefined,
      sitting: { heldOn: '2026-11-21', agendaItem: '4', vote: { for: 2, against: 20, abstentions: 0 } },
    };
    expect(
      whyOf(await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId, refusal))),
    ).toBe('allowed');
    expect(whyOf(await w.perform(w.people.chief, 'authorisation/request-urgent', urgent({ place })))).toContain(
      'lfp-25-4-p3-al1-s1 no',
    );
  });

  it('carries a use for its own mission, and dies with it', async () => {
    const { id, payload } = await granted();
    const basis = { kind: 'urgent', id };
    const other = await w.perform(
      w.people.officer,
      'authorisation/activate-use',
      use(basis, { ...payload, missionReference: 'ANOTHER' }),
    );
    expect(other.verdict).not.toBe('allowed');
    const active = await w.perform(w.people.officer, 'authorisation/activate-use', use(basis, payload));
    expect(whyOf(active)).toBe('allowed');
    expect(await stateOf(id)).toBe('in-use');
    expect(whyOf(await w.perform(w.people.officer, 'authorisation/end-urgent-mission', { urgentGrantId: id }))).toBe(
      'allowed',
    );
    expect(await rowsOf(uses, 'id', resultOf(active, 'useId'))).toMatchObject([
      { state: 'ended', end_reason: 'mission-over' },
    ]);
    expect(whyOf(await w.perform(w.people.officer, 'authorisation/activate-use', use(basis, payload)))).toContain(
      'basis-over',
    );
  });

  it('is confirmed in writing by the council itself; the law refuses the mayor alone', async () => {
    const { id } = await granted();
    const byMayor = await w.perform(w.people.mayor, 'authorisation/confirm-urgent', await confirm(id));
    expect(byMayor.verdict).toBe('refused');
    expect(whyOf(byMayor)).toContain('lfp-25-4-p1-al1-pt1 no');
    const receipt = await w.perform(w.people.secretary, 'authorisation/confirm-urgent', await confirm(id));
    expect(whyOf(receipt)).toBe('allowed');
    expect(await stateOf(id)).toBe('confirmed');
    const authorisationId = resultOf(receipt, 'authorisationId');
    expect(await rowsOf(authorisations, 'id', authorisationId)).toMatchObject([
      { urgent_grant_id: id, municipality: '00001', from_on: '2026-11-21', to_on: null },
    ]);
    expect((await rowsOf<{ kind: string }>(tasks, 'subject_id', authorisationId)).map((t) => t.kind).sort()).toEqual([
      'notify-prosecutor',
      'publish-authorisation',
    ]);
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/confirm-urgent', await confirm(id)))).toContain(
      'already-decided',
    );
  });

  it('confirmed for one mission is no authorisation for another, and ends with its own', async () => {
    const { id, payload } = await granted();
    const authorisationId = resultOf(
      await w.perform(w.people.secretary, 'authorisation/confirm-urgent', await confirm(id)),
      'authorisationId',
    );
    expect(
      whyOf(
        await w.perform(
          w.people.officer,
          'authorisation/activate-use',
          use({ kind: 'authorisation', id: authorisationId }, payload),
        ),
      ),
    ).toContain('basis-over');
    expect(
      whyOf(await w.perform(w.people.chief, 'authorisation/request-urgent', { ...urgent(), place: payload.place })),
    ).toBe('allowed');
    expect(whyOf(await w.perform(w.people.chief, 'authorisation/end-urgent-mission', { urgentGrantId: id }))).toBe(
      'allowed',
    );
    expect(await rowsOf(authorisations, 'id', authorisationId)).toMatchObject([{ to_on: '2026-11-21' }]);
  });

  it('records the council’s refusal to confirm as its decision: the use ends, the service seals, the Control Organ reviews', async () => {
    const { id, payload } = await granted();
    const useId = resultOf(
      await w.perform(w.people.officer, 'authorisation/activate-use', use({ kind: 'urgent', id }, payload)),
      'useId',
    );
    const refusal = {
      outcome: 'refused',
      reasons: 'Mission étrangère à la commune.',
      sitting: { heldOn: '2026-11-21', agendaItem: '3', vote: { for: 1, against: 20, abstentions: 0 } },
    };
    const receipt = await w.perform(w.people.secretary, 'authorisation/confirm-urgent', await confirm(id, refusal));
    // The council has spoken: its no is a valid act, and what follows from it are duties.
    expect(whyOf(receipt)).toBe('allowed');
    expect(receipt.law[0]?.decision.duties.map((duty) => [duty.id, duty.basis])).toEqual([
      ['stop-use', 'reading'],
      ['seal-recordings', 'policy'],
    ]);
    expect(await stateOf(id)).toBe('unconfirmed');
    expect(await rowsOf(uses, 'id', useId)).toMatchObject([{ state: 'ended', end_reason: 'authorisation-over' }]);
    expect(
      (await rowsOf<{ kind: string; state: string }>(tasks, 'subject_id', id))
        .filter((t) => t.state === 'open')
        .toSorted((a, b) => a.kind.localeCompare(b.kind)),
    ).toMatchObject([
      { kind: 'review-unconfirmed', basis: 'policy', functions: ['control-organ'], organisation_id: null },
      { kind: 'seal-recordings', basis: 'policy', functions: expect.arrayContaining(['chief-of-corps']) },
    ]);
  });

  it('raises our alarm at 72 hours, or after the first sitting when that comes later, never earlier', async () => {
    const start = w.world.now();
    const { id } = await granted();
    const planned = await granted();
    expect(
      whyOf(
        await w.perform(w.people.secretary, 'authorisation/plan-sitting', {
          urgentGrantId: planned.id,
          firstSittingOn: '2026-11-30',
        }),
      ),
    ).toBe('allowed');
    const raise = () => raiseUnconfirmedAlarms(w.world.ledger.reads, w.world.ledger.gate, w.world.now().toString());
    w.world.setNow(start.add({ hours: 72 }).subtract({ seconds: 1 }).toString());
    await raise();
    expect(await stateOf(id)).toBe('granted-orally');
    w.world.setNow(start.add({ hours: 72 }).toString());
    expect(await raise()).toBeGreaterThan(0);
    expect(await raise()).toBe(0);
    expect([await stateOf(id), await stateOf(planned.id)]).toEqual(['unconfirmed', 'granted-orally']);
    w.world.setNow('2026-11-30T22:59:59Z');
    await raise();
    expect(await stateOf(planned.id)).toBe('granted-orally');
    w.world.setNow('2026-11-30T23:00:00Z');
    await raise();
    expect(await stateOf(planned.id)).toBe('unconfirmed');
    // Late is not never: the council may still confirm.
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/confirm-urgent', await confirm(id)))).toBe(
      'allowed',
    );
    expect((await rowsOf<{ state: string }>(tasks, 'subject_id', id)).filter((t) => t.state === 'open')).toEqual([]);
  });
});
