import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnprWorld } from '../../../../testing/src/anpr/anpr-world.ts';
import { type ListsWorld, later, openListsWorld } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { listsActs } from './acts/lists-acts.ts';
import { countWhatIsAsked } from './count-criterion.ts';
import type { PlateCriterionRow } from './list-registers.ts';

let l: ListsWorld;
beforeAll(async () => {
  l = await openListsWorld();
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

const perform: ListsWorld['w']['perform'] = (...args) => l.w.perform(...args);
const vans = {
  criterion: 1,
  name: 'Camionnettes la nuit',
  vehicle: { classes: ['van'] },
  frequency: { atLeast: 2, withinHours: 12, past: 'any-camera' },
};
const proposal = (criterion: unknown, change: object = {}) => ({
  databaseId: l.databaseId,
  reference: 'CRIT-1',
  title: 'Camionnettes de nuit (fiction)',
  purpose: { branch: 'administrative', text: 'Suivre un phénomène', hypothesis445: '2' },
  mode: 'realtime',
  criterionJson: typeof criterion === 'string' ? criterion : JSON.stringify(criterion),
  mayBeDone: ['inform-service'],
  instruction: 'Prévenir le dispatching (fiction).',
  ...change,
});
const propose = (criterion: unknown, change: object = {}) =>
  perform(l.officers.member, 'anpr/propose-criterion', proposal(criterion, change));
const rowOf = async (id: string): Promise<PlateCriterionRow> => {
  const { rows } = await l.w.world.ledger.reads.query<PlateCriterionRow>(
    'select * from anpr.plate_criterion where id = $1',
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no such criterion');
  return row;
};
const met = (reasons: string) => ({ verdict: 'met', reasons });
const judged = { targeted: met('Ciblé.'), proportionate: met('Proportionné.'), specific: met('Spécifique.') };
const decide = async (criterionId: string, change: object = {}) => {
  const { digest } = await rowOf(criterionId);
  return perform(l.w.people.dpo, 'anpr/decide-criterion', {
    criterionId,
    digest,
    outcome: 'approved',
    opinion: 'Avis favorable (fiction).',
    ...judged,
    ...change,
  });
};
const count = async (criterionId: string): Promise<PlateCriterionRow> => {
  resultOf(await perform(l.officers.member, 'anpr/estimate-criterion', { criterionId }), 'criterionId');
  const { ledger } = l.w.world;
  expect(await countWhatIsAsked(ledger.reads, ledger.gate, l.w.world.now().toString())).toBe(1);
  expect(await countWhatIsAsked(ledger.reads, ledger.gate, l.w.world.now().toString())).toBe(0);
  return rowOf(criterionId);
};

describe('before the first day of the rules of this software on criteria', () => {
  it('nothing is proposed or examined, and the refusal says so', async () => {
    const w = await openAnprWorld(listsActs);
    try {
      expect(w.world.now().toString() < '2026-11-29').toBe(true);
      const member = await w.world.person('operational-member', w.ids.zone);
      const receipt = await w.perform(member, 'anpr/propose-criterion', proposal(vans, { databaseId: randomUUID() }));
      expect(whyOf(receipt)).toBe('blocked | anpr-criteria-not-yet');
      expect(receipt.gates[0]?.because.fr).toContain('non de la loi');
    } finally {
      await w.world[Symbol.asyncDispose]();
    }
    const now = l.w.world.now().toString();
    l.w.world.setNow('2026-11-29T12:00:00Z');
    const examined = await l.inject(l.officers.member, 'POST', 'criteria/examine', {
      criterionJson: JSON.stringify(vans),
    });
    l.w.world.setNow(now);
    expect(examined).toMatchObject({ status: 409, body: { code: 'anpr/criteria-not-yet' } });
  });
});

describe('a criterion that is proposed', () => {
  it.each([
    ['a plate', { ...vans, vehicle: { plate: '9-ZZZ-001' } }, 'names-a-plate'],
    ['a plate in its name', { ...vans, name: 'suivre 1-ABC-123' }, 'names-a-plate'],
    ['a face', { ...vans, vehicle: { face: 'x' } }, 'asks-for-a-face'],
    ['a religion', { ...vans, religion: 'x' }, 'rests-on-sensitive-data'],
    ['what is no JSON', 'rubbish', 'not-of-the-language'],
  ])('with %s is stopped, and says where and why', async (_what, criterion, code) => {
    const receipt = await propose(criterion);
    expect(receipt.verdict).toBe('blocked');
    const gate = receipt.gates.find(({ id }) => id === `anpr-criterion-${code}`);
    expect(gate?.because.fr.length).toBeGreaterThan(20);
    expect(JSON.stringify(receipt.gates)).not.toMatch(/ZZZ|1-ABC/);
  });

  it('may be examined before it is proposed, and nothing of that is kept', async () => {
    const examined = await l.inject(l.officers.member, 'POST', 'criteria/examine', {
      criterionJson: JSON.stringify(vans),
    });
    expect(examined.body).toMatchObject({ outcome: 'ask-a-human', findings: [{ code: 'result-not-estimated' }] });
    expect(JSON.stringify(examined.body.explanation)).toContain('véhicule');
    expect((await l.inject(l.w.people.mayor, 'POST', 'criteria/examine', { criterionJson: '{}' })).body.code).toBe(
      'anpr/not-yours',
    );
  });

  it('needs a purpose of the branch and a mode', async () => {
    expect(whyOf(await propose(vans, { mode: undefined }))).toContain('lfp-44-11-3decies-p4-al4');
    expect(
      whyOf(await propose(vans, { purpose: { branch: 'administrative', text: 'x', hypothesis445: '1' } })),
    ).toContain('lfp-44-11-3septies-pt2 no');
  });
});

describe('the trial over stored reads', () => {
  it('of an empty database tells nothing: the officer is asked, and an approval without an answer is asked for it', async () => {
    const criterionId = resultOf(await propose(vans), 'criterionId');
    expect(whyOf(await decide(criterionId))).toContain('anpr-criterion-not-counted');
    expect((await count(criterionId)).estimate).toMatchObject({ vehicles: null, reads: 0 });
    expect(whyOf(await decide(criterionId))).toBe(
      'needs-human | lfp-44-11-3decies-p4-al3-individu unknown criteria.aimsAtIndividual',
    );
    expect(whyOf(await decide(criterionId, { aimsAtIndividual: true }))).toBe(
      'refused | lfp-44-11-3decies-p4-al3-individu no',
    );
    expect(whyOf(await decide(criterionId, { aimsAtIndividual: false }))).toBe('allowed');
  });

  it('counts vehicles, not passages, and writes down no plate; below our minimum a rule of ours stops an approval, and the law refuses for one vehicle alone', async () => {
    const start = Temporal.Instant.from('2026-11-30T08:00:00Z');
    const read = (plate: string, minute: number, vehicleClass: string) => ({
      at: start.add({ minutes: minute }).toString(),
      plate,
      country: 'BE',
      vehicle: { class: vehicleClass },
    });
    const plates = Array.from({ length: 1000 }, (_, n) => `9ZY${String(n).padStart(4, '0')}`);
    const reads = plates.flatMap((plate, n) => [
      read(plate, n % 60, n < 30 ? 'van' : 'car'),
      // Half of the vans pass twice.
      ...(n < 15 ? [read(plate, 100 + n, 'van')] : []),
    ]);
    expect(await l.sendReads(reads)).toMatchObject({ status: 200, body: { taken: 1015 } });
    const all = resultOf(
      await propose({ criterion: 1, name: 'Camionnettes', vehicle: { classes: ['van'] } }),
      'criterionId',
    );
    expect((await count(all)).estimate).toMatchObject({ vehicles: 30, reads: 1015, isAtLeast: false });
    expect(whyOf(await decide(all))).toBe('allowed');
    const twice = resultOf(await propose(vans), 'criterionId');
    const row = await count(twice);
    expect(row.estimate).toMatchObject({ vehicles: 15, reads: 1015 });
    expect(row.findings).toEqual([{ code: 'too-few-vehicles', path: '' }]);
    const few = await decide(twice, { aimsAtIndividual: false });
    expect(whyOf(few)).toBe('blocked | anpr-criterion-too-few-vehicles');
    expect(few.gates.find(({ id }) => id === 'anpr-criterion-too-few-vehicles')?.because.fr).toContain('non de la loi');
    expect(whyOf(await decide(twice, { aimsAtIndividual: true }))).toContain('lfp-44-11-3decies-p4-al3-individu no');
    expect(whyOf(await decide(twice, { outcome: 'refused' }))).toBe('allowed');
    const motorcycle = { criterion: 1, name: 'Motos', vehicle: { classes: ['motorcycle'] } };
    const none = resultOf(await propose(motorcycle), 'criterionId');
    expect((await count(none)).estimate).toMatchObject({ vehicles: 0 });
    expect(whyOf(await decide(none, { aimsAtIndividual: false }))).toContain('lfp-44-11-3decies-p4-al3-individu no');
    const { rows } = await l.w.world.database
      .pool('clv_owner')
      .query<{ found: number }>(
        `select count(*)::int as found from anpr.plate_criterion c where c::text like '%9ZY0%'`,
      );
    expect(rows).toEqual([{ found: 0 }]);
  });
});

describe('what the check cannot tell', () => {
  it('goes to the officer: the country of plates, and a place while nobody registered what is near', async () => {
    const german = resultOf(
      await propose({ ...vans, vehicle: { classes: ['car'], plateCountries: ['DE'] }, frequency: undefined }),
      'criterionId',
    );
    await count(german);
    const foreign = resultOf(
      await propose({ ...vans, vehicle: { otherThanPlateCountries: ['BE'] }, frequency: undefined }),
      'criterionId',
    );
    expect((await count(foreign)).findings).toContainEqual({
      code: 'every-foreign-plate',
      path: '/vehicle/otherThanPlateCountries',
    });
    expect(whyOf(await decide(foreign))).toContain('lfp-44-11-3decies-p4-al3-sensible human criteria.proxyReview');
    const here = resultOf(
      await propose({
        criterion: 1,
        name: 'Voitures ici',
        where: { cameras: [l.cameraId] },
        vehicle: { classes: ['car'] },
      }),
      'criterionId',
    );
    expect((await count(here)).findings).toMatchObject([{ code: 'near-a-protected-place' }]);
    expect(whyOf(await decide(here))).toBe(
      'needs-human | lfp-44-11-3decies-p4-al3-sensible human criteria.proxyReview',
    );
    expect(
      whyOf(await decide(here, { proxyReview: { verdict: 'not-met', reasons: 'Un lieu de culte est à côté.' } })),
    ).toContain('refused');
    expect(whyOf(await decide(here, { proxyReview: met('Aucun lieu protégé à moins d’un kilomètre.') }))).toBe(
      'allowed',
    );
  });
});

describe('an approved criterion', () => {
  it('is put in force by another competent person of the branch until a day, and is in the next snapshot', async () => {
    const criterionId = resultOf(
      await propose({ criterion: 1, name: 'Voitures', vehicle: { classes: ['car'] } }),
      'criterionId',
    );
    await count(criterionId);
    const { digest } = await rowOf(criterionId);
    const authorise = async (actor: Parameters<typeof perform>[0], change: object = {}) =>
      whyOf(
        await perform(actor, 'anpr/authorise-criterion', {
          criterionId,
          digest,
          outcome: 'granted',
          expiresAt: later,
          reasons: 'Nécessaire (fiction).',
          ...change,
        }),
      );
    expect(await authorise(l.officers.administrative)).toMatch(/anpr-step-not-open/);
    expect(whyOf(await decide(criterionId, { targeted: { verdict: 'not-met', reasons: 'Trop large.' } }))).toContain(
      'lfp-44-11-3decies-p4-al3-cible no',
    );
    expect(whyOf(await decide(criterionId))).toBe('allowed');
    l.w.world.setNow(l.w.world.now().add({ minutes: 1 }).toString());
    expect(await authorise(l.officers.judicial)).toContain('anpr-wrong-branch');
    expect(await authorise(l.officers.administrative, { expiresAt: '2027-03-02T00:00:00Z' })).toContain(
      'anpr-expiry-out-of-bounds',
    );
    expect(await authorise(l.officers.administrative, { digest: '0'.repeat(64) })).toContain('anpr-digest-differs');
    // Whoever approved it as data protection officer does not put it in force in another function.
    const designated = await perform(l.w.people.chief, 'identity/designate', {
      designationId: randomUUID(),
      personId: l.w.people.dpo.personId,
      functionKey: 'administrative-police-officer',
      quality: 'administrative',
      scope: { covers: 'all', named: [] },
      from: l.w.world.now().toString(),
      instrument: 'fiction',
    });
    expect(whyOf(designated)).toBe('allowed');
    const both = { ...l.w.people.dpo, functionKey: 'administrative-police-officer' };
    expect(await authorise(both)).toBe('blocked | anpr-approved-by-you');
    expect(await authorise(l.officers.administrative)).toBe('allowed');
    expect(await authorise(l.officers.administrative)).toMatch(/anpr-step-not-open/);
    await l.lists.refresh();
    const inForce = l.lists.inForce.snapshot().criteria.find((one) => one.criterionId === criterionId);
    expect(inForce).toMatchObject({ branch: 'administrative', expiresAt: later, digest });
    expect(
      whyOf(await perform(l.officers.administrative, 'anpr/end-criterion', { criterionId, ground: 'requester' })),
    ).toBe('allowed');
    await l.lists.refresh();
    expect(l.lists.inForce.snapshot().criteria.map((one) => one.criterionId)).not.toContain(criterionId);
  });

  it('may be refused by the competent person, and is then in force for nobody', async () => {
    const criterionId = resultOf(
      await propose({ criterion: 1, name: 'Autres voitures', vehicle: { classes: ['car'] } }),
      'criterionId',
    );
    await count(criterionId);
    expect(whyOf(await decide(criterionId))).toBe('allowed');
    const { digest } = await rowOf(criterionId);
    const refused = { criterionId, digest, outcome: 'refused', reasons: 'Pas nécessaire (fiction).' };
    expect(whyOf(await perform(l.officers.administrative, 'anpr/authorise-criterion', refused))).toBe('allowed');
    expect((await rowOf(criterionId)).state).toBe('refused');
  });
});
