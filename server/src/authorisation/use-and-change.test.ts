import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  resultOf,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import { useEntries } from '../registry/index.ts';
import { endLapsedUses } from './due-work.ts';
import { changeDeclarations, tasks, uses } from './registers.ts';

let w: AuthorisationWorld;
let authorisationId: string;
beforeAll(async () => {
  w = await openAuthorisationWorld();
  authorisationId = await w.granted();
});
afterAll(() => w.world[Symbol.asyncDispose]());

const rowsOf = async <Row extends object>(
  register: { readonly name: string },
  where: string,
  value: string,
): Promise<Row[]> =>
  (await w.world.ledger.reads.query<Row>(`select * from ${register.name} where ${where} = $1 order by id`, [value]))
    .rows;

const visibility = {
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
} as const;
const use = (more: object = {}) => ({
  basis: { kind: 'authorisation', id: authorisationId },
  cameraIds: [crypto.randomUUID()],
  camera: { kind: 'fixed', intelligent: true, functions: ['anpr'], thirdParty: false, inDetentionPlace: false },
  place: tinyRequest.places[0],
  purposes: tinyRequest.purposes,
  inCommand: true,
  proportionality: { verdict: 'met', reasons: 'Deux caméras pour une place.' },
  subsidiarity: { verdict: 'met', reasons: 'Les patrouilles ne suffisent pas.' },
  missionReference: 'MISSION-1',
  withinPoliceMissions: true,
  missionKind: 'ordinary',
  visibility,
  intimacyReview: { verdict: 'met', reasons: 'Champ contrôlé.' },
  aimsAtSensitive: false,
  policeRecords: false,
  inNationalRegister: true,
  ...more,
});
const activate = (more: object = {}, actor = w.people.officer) =>
  w.perform(actor, 'authorisation/activate-use', use(more));

describe('the decision to use cameras', () => {
  it('is blocked before the first day of the authorisation, and open on that day', async () => {
    expect(whyOf(await activate())).toContain('authorisation-basis-over');
    w.world.setNow('2026-12-01T08:00:00Z');
    const receipt = await activate();
    expect(whyOf(receipt)).toBe('allowed');
    expect(await rowsOf(uses, 'id', resultOf(receipt, 'useId'))).toMatchObject([
      {
        state: 'active',
        basis_kind: 'authorisation',
        municipality: '00001',
        responsible_function: 'responsible-officer',
      },
    ]);
  });

  it('writes its line in the register of uses in the same transaction, and closes it when the use ends', async () => {
    const useId = resultOf(await activate(), 'useId');
    expect(await rowsOf(useEntries, 'use_id', useId)).toMatchObject([
      { state: 'open', section: 'visible', basis: 'house-rule', reading: 'A-07', municipality: '00001' },
    ]);
    const end = await w.perform(w.people.officer, 'authorisation/end-use', {
      useId,
      endedAt: w.world.now().toString(),
      reason: 'mission-over',
    });
    expect(whyOf(end)).toContain('allowed');
    expect(await rowsOf(useEntries, 'use_id', useId)).toMatchObject([{ state: 'closed', end_reason: 'mission-over' }]);
  });

  it('asks the officer for a judgement of proportionality: the machine makes none', async () => {
    const receipt = await activate({ proportionality: undefined });
    expect(receipt.verdict).toBe('needs-human');
    expect(whyOf(receipt)).toContain('lfp-25-5-p1-prop human');
  });

  it('is refused at a place, with a purpose or of a type that the authorisation does not cover', async () => {
    const place = { ...tinyRequest.places[0], reference: 'PL-9' };
    expect((await activate({ place })).verdict).toBe('refused');
    expect(
      (
        await activate({
          camera: {
            kind: 'temporary-fixed',
            intelligent: true,
            functions: ['anpr'],
            thirdParty: false,
            inDetentionPlace: false,
          },
        })
      ).verdict,
    ).toBe('refused');
    expect((await activate({ place: { ...tinyRequest.places[0], municipality: '00002' } })).verdict).toBe('refused');
  });

  it('is not open on the authorisation of another service, and tells nothing of it', async () => {
    const officer = await w.world.person('responsible-officer', w.ids.otherZone);
    const receipt = await activate({}, officer);
    expect(whyOf(receipt)).toBe('blocked | authorisation-unknown-file');
    expect(receipt.law).toEqual([]);
  });

  it('ends once, with its reason; never before it began', async () => {
    const useId = resultOf(await activate(), 'useId');
    const end = (endedAt: string) =>
      w.perform(w.people.operator, 'authorisation/end-use', { useId, endedAt, reason: 'mission-over' });
    expect(whyOf(await end('2026-11-30T10:00:00Z'))).toContain('before-the-start');
    expect(whyOf(await end(w.world.now().toString()))).toBe('allowed');
    expect(await rowsOf(uses, 'id', useId)).toMatchObject([{ state: 'ended', end_reason: 'mission-over' }]);
    expect(whyOf(await end(w.world.now().toString()))).toContain('not-open-to-this-act');
  });
});

describe('the end of an authorisation', () => {
  it('withdrawn by the council that granted it ends every use that rests on it, and opens none', async () => {
    const id = await w.granted();
    const useId = resultOf(await activate({ basis: { kind: 'authorisation', id } }), 'useId');
    const today = w.world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
    const payload = {
      authorisationId: id,
      decidedAt: w.world.now().toString(),
      sitting: { heldOn: today, agendaItem: '8', vote: { for: 15, against: 9, abstentions: 0 } },
      reasons: 'L’analyse ne tient plus.',
      extractDigest: await w.extract(w.ids.council, 'withdrawal'),
    };
    expect(whyOf(await w.perform(w.people.otherSecretary, 'authorisation/withdraw', payload))).toContain(
      'unknown-file',
    );
    expect(
      whyOf(await w.perform(w.people.secretary, 'authorisation/withdraw', { ...payload, sitting: undefined })),
    ).toContain('sitting-missing');
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/withdraw', payload))).toBe('allowed');
    expect(await rowsOf(uses, 'id', useId)).toMatchObject([{ state: 'ended', end_reason: 'authorisation-over' }]);
    expect((await activate({ basis: { kind: 'authorisation', id } })).verdict).not.toBe('allowed');
    expect(whyOf(await w.perform(w.people.secretary, 'authorisation/withdraw', payload))).toContain(
      'already-withdrawn',
    );
  });

  it('on its last day leaves the use active until 24:00 in Brussels, and ends it then', async () => {
    const { cameras, purposes, places, useFrom } = tinyRequest;
    const requestId = await w.filed();
    const scope = { cameras, purposes, places, useFrom: '2026-12-01', useTo: '2026-12-01' };
    expect(useFrom).toBe(scope.useFrom);
    const id = resultOf(
      await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId, { scope })),
      'authorisationId',
    );
    const useId = resultOf(await activate({ basis: { kind: 'authorisation', id } }), 'useId');
    const end = async (at: string) => {
      w.world.setNow(at);
      await endLapsedUses(w.world.ledger.reads, w.world.ledger.gate, at);
      return (await rowsOf<{ state: string }>(uses, 'id', useId))[0]?.state;
    };
    expect(await end('2026-12-01T22:59:59Z')).toBe('active');
    expect(await end('2026-12-01T23:00:00Z')).toBe('ended');
  });
});

describe('an exemption', () => {
  const station = {
    reference: 'COM-1',
    label: 'Commissariat Fictif, accueil',
    municipality: '00001',
    kind: 'closed-accessible',
    managedByPolice: true,
    enclosed: true,
  };
  const exemption = (more: object = {}) => ({
    ground: 'closed-place-managed-by-police',
    reference: 'EX-1',
    cameras: { kinds: ['fixed'], intelligent: false, functions: [], count: 4 },
    place: station,
    purposes: [tinyRequest.purposes[0]],
    managementStatement: 'Bâtiment loué et géré par la zone.',
    aimsAtSensitive: false,
    withinPoliceMissions: true,
    ...more,
  });

  it('is recorded for a closed place that the police manage, with who controls it in fact', async () => {
    const id = resultOf(await w.perform(w.people.chief, 'authorisation/record-exemption', exemption()), 'exemptionId');
    expect(
      whyOf(
        await w.perform(
          w.people.chief,
          'authorisation/record-exemption',
          exemption({ managementStatement: undefined }),
        ),
      ),
    ).toContain('management-statement-missing');
    const sign = { pictogram: { ...visibility.pictogram, widthMetres: 0.297, heightMetres: 0.21 } };
    const receipt = await activate({
      basis: { kind: 'exemption', id },
      place: station,
      visibility: sign,
      camera: { kind: 'fixed', intelligent: false, functions: [], thirdParty: false, inDetentionPlace: false },
    });
    expect(whyOf(receipt)).toBe('allowed');
  });

  it('is refused for an open place, even one before a police building', async () => {
    const receipt = await w.perform(
      w.people.chief,
      'authorisation/record-exemption',
      exemption({ place: { ...station, kind: 'open', enclosed: false } }),
    );
    expect(receipt.verdict).toBe('refused');
  });

  it('covers no other place', async () => {
    const id = resultOf(
      await w.perform(w.people.chief, 'authorisation/record-exemption', exemption({ reference: 'EX-2' })),
      'exemptionId',
    );
    expect(whyOf(await activate({ basis: { kind: 'exemption', id } }))).toContain('basis-over');
  });

  it('is recorded for a mobile camera since 20 January 2024', async () => {
    const receipt = await w.perform(
      w.people.chief,
      'authorisation/record-exemption',
      exemption({
        ground: 'mobile-camera',
        cameras: { kinds: ['mobile'], intelligent: false, functions: [], count: 1 },
        place: { ...tinyRequest.places[0] },
        managementStatement: undefined,
      }),
    );
    expect(whyOf(receipt)).toBe('allowed');
  });
});

describe('a change of type, purpose or place (W-03)', () => {
  const same = {
    cameraKind: 'fixed',
    intelligent: true,
    functions: ['anpr'],
    count: 2,
    purposes: tinyRequest.purposes.map((p) => p.text),
    placeReference: 'PL-1',
  };
  const declare = (actual: object, more: object = {}) =>
    w.perform(w.people.operator, 'authorisation/declare-change', {
      authorisationId,
      reason: 'Constaté.',
      actual: { ...same, ...actual },
      placeReference: 'PL-1',
      ...more,
    });
  const stateOf = async (id: string) => (await rowsOf<{ state: string }>(changeDeclarations, 'id', id))[0]?.state;

  it.each([
    ['another type', { cameraKind: 'temporary-fixed' }, ['camera-kind']],
    ['a function more', { functions: ['anpr', 'motion-detection'] }, ['function']],
    ['a purpose more', { purposes: [...same.purposes, 'Compter les passants'] }, ['purpose']],
    ['another place', { placeReference: 'PL-7' }, ['place']],
    ['more cameras', { count: 3 }, ['count']],
  ])('owes a new request for %s, and the declaration stands', async (_what, actual, differences) => {
    const receipt = await declare(actual);
    expect(receipt.result).toMatchObject({ state: 'new-request-due', differences });
    const changeId = String(receipt.result.changeId);
    expect(await stateOf(changeId)).toBe('new-request-due');
    expect(await rowsOf(tasks, 'subject_id', changeId)).toMatchObject([
      { kind: 'request-new-authorisation', basis: 'law', state: 'open' },
    ]);
  });

  it('is recorded without a new request when a purpose falls away or coordinates are corrected', async () => {
    const fewer = await declare({ intelligent: false, functions: [], purposes: same.purposes.slice(0, 1) });
    expect(fewer.result).toMatchObject({ state: 'recorded' });
    const corrected = await declare({ placeReference: 'PL-1-bis' }, { coordinatesCorrectionOnly: true });
    expect(corrected.result).toMatchObject({ state: 'recorded', differences: ['place'] });
  });

  it('is blocked when nothing differs', async () => {
    expect(whyOf(await declare({}))).toContain('authorisation-no-difference');
  });

  it('is settled by the new request that answers it; meanwhile the changed use is refused', async () => {
    const place = { ...tinyRequest.places[0], reference: 'PL-8', label: 'Quai Fictif' };
    const changeId = resultOf(await declare({ placeReference: 'PL-8' }), 'changeId');
    const refused = await activate({ place });
    expect([refused.verdict, refused.result.differences]).toEqual(['refused', ['place']]);
    const requestId = await w.filed({ places: [place], changeId });
    expect(await rowsOf(changeDeclarations, 'id', changeId)).toMatchObject([
      { state: 'new-request-filed', new_request_id: requestId },
    ]);
    expect(await rowsOf(tasks, 'subject_id', changeId)).toMatchObject([{ state: 'done' }]);
    const { cameras, purposes, useTo } = tinyRequest;
    // Granted from today: an authorisation is prior to its use, and the first of December is over.
    const scope = { cameras, purposes, places: [place], useFrom: '2026-12-02', useTo };
    const decision = await w.decision(requestId, { scope });
    const id = resultOf(
      await w.perform(w.people.secretary, 'authorisation/decide-request', decision),
      'authorisationId',
    );
    expect(whyOf(await activate({ basis: { kind: 'authorisation', id }, place }))).toBe('allowed');
  });
});
