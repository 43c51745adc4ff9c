import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlatesError } from '../plates-error.ts';
import { isCriterionForm, type Passage, readCriterion } from './criterion.ts';
import type { CriterionForm } from './criterion-form.ts';
import { type CriterionSurroundings, examineCriterion } from './examine-criterion.ts';
import { FINDINGS } from './finding-words.ts';

const grandPlace = { latitude: 50.8467, longitude: 4.3525 };
const surroundings: CriterionSurroundings = {
  expectedVehicles: 500,
  fewestVehicles: 50,
  protectedPlaces: [{ kind: 'worship', position: { latitude: 50.86, longitude: 4.36 }, radiusMetres: 200 }],
  positionOf: (camera) => (camera === 'by-the-church' ? { latitude: 50.8605, longitude: 4.3602 } : grandPlace),
};
const passage = (at: string, more: Partial<Passage> = {}): Passage => ({
  camera: 'c1',
  epochMs: Temporal.Instant.from(at).epochMilliseconds,
  position: grandPlace,
  country: 'BE',
  vehicle: { make: null, colour: null, vehicleClass: null, direction: null },
  ...more,
});
const white = { make: 'Mercedes-Benz', colour: 'white', vehicleClass: 'van', direction: 'approaching' } as const;

/** Vans at night between depots: what such criteria are for. */
const vans: CriterionForm = {
  criterion: 1,
  name: 'Vans at night between warehouses',
  where: { cameras: ['c1', 'c2', 'c3'] },
  when: { days: ['saturday', 'sunday'], hours: { from: '22:00', until: '06:00' } },
  frequency: { atLeast: 3, withinHours: 48, past: 'different-cameras' },
  vehicle: { classes: ['van', 'truck'] },
};

describe('a criterion', () => {
  it('says in three languages every condition that it states', () => {
    const { fr, nl, en } = readCriterion(vans).explanation;
    expect(fr).toBe(
      'Passages qui remplissent toutes ces conditions : devant une des caméras c1, c2, c3; le samedi, dimanche; de 22:00 à 06:00 (heure de Bruxelles); type : camionnette, camion; au moins 3 passages de ce véhicule devant des caméras différentes en 48 heures.',
    );
    expect(nl).toContain('minstens 3 doortochten van dit voertuig langs verschillende camera’s in 48 uur');
    expect(en).toContain('from 22:00 to 06:00 (time in Brussels)');
  });

  it('holds where all of its conditions hold, and nowhere else', () => {
    const criterion = readCriterion({ ...vans, frequency: undefined });
    // Saturday 6 July 2024, 23:30 in Brussels.
    const van = passage('2024-07-06T21:30:00Z', { vehicle: white });
    expect(criterion.matches(van, [])).toBe(true);
    expect(criterion.matches({ ...van, camera: 'c9' }, [])).toBe(false);
    expect(criterion.matches(passage('2024-07-06T19:30:00Z', { vehicle: white }), []), 'at half past nine').toBe(false);
    expect(criterion.matches(passage('2024-07-05T21:30:00Z', { vehicle: white }), []), 'on a Friday').toBe(false);
    expect(criterion.matches({ ...van, vehicle: { ...white, vehicleClass: 'car' } }, [])).toBe(false);
    expect(
      criterion.matches({ ...van, vehicle: { ...white, vehicleClass: null } }, []),
      'a class that was not read',
    ).toBe(false);
  });

  it('reads the clock of Brussels, in summer and in winter, over midnight', () => {
    const criterion = readCriterion({
      criterion: 1,
      name: 'hours',
      when: { hours: { from: '22:00', until: '06:00' } },
    });
    const at = (instant: string) => criterion.matches(passage(instant), []);
    expect([
      at('2024-07-01T19:59:59Z'),
      at('2024-07-01T20:00:00Z'),
      at('2024-07-02T03:59:59Z'),
      at('2024-07-02T04:00:00Z'),
    ]).toEqual([false, true, true, false]);
    expect([
      at('2024-01-01T20:59:59Z'),
      at('2024-01-01T21:00:00Z'),
      at('2024-01-02T04:59:59Z'),
      at('2024-01-02T05:00:00Z'),
    ]).toEqual([false, true, true, false]);
  });

  it('counts passages of the vehicle within its window, the present one included', () => {
    const frequent = (past: 'any-camera' | 'the-same-camera' | 'different-cameras') =>
      readCriterion({ criterion: 1, name: 'frequent', frequency: { atLeast: 3, withinHours: 24, past } });
    const now = passage('2024-07-02T12:00:00Z');
    const earlier = [
      passage('2024-07-02T11:00:00Z', { camera: 'c2' }),
      passage('2024-07-02T10:00:00Z'),
      passage('2024-07-01T12:00:00Z', { camera: 'c3' }),
    ];
    expect(frequent('any-camera').matches(now, earlier)).toBe(true);
    expect(frequent('any-camera').matches(now, earlier.slice(1)), 'the edge of the window is out').toBe(false);
    expect(frequent('the-same-camera').matches(now, earlier)).toBe(false);
    expect(frequent('different-cameras').matches(now, earlier)).toBe(false);
    expect(
      frequent('different-cameras').matches(now, [...earlier, passage('2024-07-02T09:00:00Z', { camera: 'c4' })]),
    ).toBe(true);
    expect(frequent('any-camera').looksBackHours).toBe(24);
  });

  it('takes a camera in a circle by its place in the register', () => {
    const criterion = readCriterion({
      criterion: 1,
      name: 'around',
      where: { circles: [{ ...grandPlace, radiusMetres: 500 }] },
    });
    expect(criterion.matches(passage('2024-07-01T00:00:00Z'), [])).toBe(true);
    expect(
      criterion.matches(passage('2024-07-01T00:00:00Z', { position: { latitude: 50.852, longitude: 4.3525 } }), []),
    ).toBe(false);
    expect(criterion.matches(passage('2024-07-01T00:00:00Z', { position: null }), [])).toBe(false);
  });

  it('compares makes without their letter case and hyphens', () => {
    const criterion = readCriterion({ criterion: 1, name: 'make', vehicle: { makes: ['mercedes benz'] } });
    expect(criterion.matches(passage('2024-07-01T00:00:00Z', { vehicle: white }), [])).toBe(true);
  });

  it('of another language never runs, and the error does not repeat it', () => {
    for (const value of [
      { ...vans, plate: '1ABC123' },
      { ...vans, where: {} },
      { ...vans, criterion: 2 },
      null,
      'x',
      { ...vans, when: { hours: { from: '25:00', until: '06:00' } } },
    ]) {
      expect(() => readCriterion(value)).toThrow(PlatesError);
      expect(() => readCriterion(value)).not.toThrow(/1ABC12/);
    }
  });
});

const codes = (value: unknown, more: Partial<CriterionSurroundings> = {}) => {
  const { outcome, findings } = examineCriterion(value, { ...surroundings, ...more });
  return [outcome, ...findings.map((one) => one.code)];
};

describe('the check of a criterion', () => {
  it('finds nothing in one about place, time, frequency and class', () => expect(codes(vans)).toEqual(['clear']));

  it.each([
    ['a plate', { ...vans, plate: '1ABC123' }, 'names-a-plate'],
    ['a part of a plate', { ...vans, vehicle: { platePrefix: '1AB' } }, 'names-a-plate'],
    ['a plate in its name', { ...vans, name: 'the van 1-ABC-123' }, 'names-a-plate'],
    ['a plate among makes', { ...vans, vehicle: { makes: ['1ABC123'] } }, 'names-a-plate'],
    ['an owner', { ...vans, vehicle: { owner: 'Jan Peeters' } }, 'names-a-person'],
    ['an age', { ...vans, driver: { age: 30 } }, 'names-a-person'],
    ['a national number in its name', { ...vans, name: 'dossier 85.07.30-033.28' }, 'names-a-person'],
    ['a face', { ...vans, faceTemplate: 'x' }, 'asks-for-a-face'],
    ['a religion', { ...vans, religion: 'any' }, 'rests-on-sensitive-data'],
    ['an origin', { ...vans, vehicle: { origine: ['x'] } }, 'rests-on-sensitive-data'],
    ['a word that it does not have', { ...vans, weather: 'rain' }, 'not-of-the-language'],
  ])('refuses %s and says why', (_what, value, code) => {
    const [outcome, ...found] = codes(value);
    expect(outcome).toBe('refused');
    expect(found).toContain(code);
    expect(JSON.stringify(examineCriterion(value, surroundings))).not.toMatch(/1-?ABC-?123|Peeters|85\.07/);
  });

  it('tells a plate as a plate, not as a word that the language lacks', () => {
    expect(codes({ ...vans, plate: '1ABC123' })).toEqual(['refused', 'names-a-plate']);
  });

  it('repeats no name of a field that could be a plate', () => {
    expect(JSON.stringify(examineCriterion({ ...vans, vehicle: { '1ABC124': true } }, surroundings))).not.toContain(
      '1ABC124',
    );
  });

  it('refuses a criterion that few vehicles meet, at the minimum not yet', () => {
    expect(codes(vans, { expectedVehicles: 49 })).toEqual(['refused', 'too-few-vehicles']);
    expect(codes(vans, { expectedVehicles: 50 })).toEqual(['clear']);
    expect(codes(vans, { expectedVehicles: null })).toEqual(['ask-a-human', 'result-not-estimated']);
  });

  it.each([
    ['une mosquée', { ...vans, name: 'Véhicules près de la mosquée' }, 'speaks-of-sensitive-matters'],
    ['een vakbond', { ...vans, name: 'Wagens bij het vakbondshuis' }, 'speaks-of-sensitive-matters'],
    ['a hospital', { ...vans, name: 'Cars at the hospital' }, 'speaks-of-sensitive-matters'],
    ['un parti', { ...vans, name: 'Siège du parti' }, 'speaks-of-sensitive-matters'],
    ['every foreign plate', { ...vans, vehicle: { otherThanPlateCountries: ['BE'] } }, 'every-foreign-plate'],
    ['a plate of one country', { ...vans, vehicle: { plateCountries: ['RO'] } }, 'origin-by-plate'],
    [
      'plates but those of neighbours',
      { ...vans, vehicle: { otherThanPlateCountries: ['FR', 'NL'] } },
      'origin-by-plate',
    ],
    ['a camera by a church', { ...vans, where: { cameras: ['c1', 'by-the-church'] } }, 'near-a-protected-place'],
    [
      'a circle that reaches a church',
      { ...vans, where: { circles: [{ latitude: 50.858, longitude: 4.36, radiusMetres: 100 }] } },
      'near-a-protected-place',
    ],
    [
      'one make, colour and class',
      { ...vans, vehicle: { makes: ['Volvo'], colours: ['red'], classes: ['car'] } },
      'describes-one-vehicle',
    ],
    [
      'two features at one camera',
      { ...vans, where: { cameras: ['c1'] }, vehicle: { makes: ['Volvo'], colours: ['red'] } },
      'describes-one-vehicle',
    ],
    [
      'neither place nor frequency',
      { criterion: 1, name: 'white vans', vehicle: { colours: ['white', 'grey'], classes: ['van'] } },
      'not-targeted',
    ],
  ])('asks a person about %s', (_what, value, code) => {
    expect(codes(value)).toEqual(['ask-a-human', code]);
  });

  it('does not take the id of a camera for a plate', () => {
    expect(codes({ ...vans, where: { cameras: ['ABC-123', '1ABC123'] } })).toEqual(['clear']);
  });

  it('says each finding in three languages, and never throws, whatever it is given', () => {
    for (const { words } of Object.values(FINDINGS)) expect(new Set([words.fr, words.nl, words.en]).size).toBe(3);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { outcome } = examineCriterion(value, surroundings);
        expect(outcome).toBe(isCriterionForm(value) ? outcome : 'refused');
        const mixed = examineCriterion({ ...vans, vehicle: value }, surroundings);
        expect(['refused', 'ask-a-human', 'clear']).toContain(mixed.outcome);
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
