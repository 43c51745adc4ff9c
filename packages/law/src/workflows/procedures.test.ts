import { describe, expect, it } from 'vitest';
import { lawActNames } from '../decide.ts';
import { allProvisionVersions } from '../provisions.ts';
import { referenceVersions } from '../reference-ids.data.ts';
import { roleKeys } from '../roles.ts';
import { actsOutsideProcedures } from './acts-outside.ts';
import { procedures } from './procedures.ts';

const steps = procedures.flatMap((procedure) => procedure.steps.map((step) => ({ procedure, step })));
const where = ({ procedure, step }: (typeof steps)[number]): string =>
  `${procedure.id}: ${step.from.join('|') || '-'} -> ${step.to}`;
const actsNamed = new Set<string>(steps.flatMap(({ step }) => ('acts' in step.judgedBy ? step.judgedBy.acts : [])));
const known = new Set<string>(lawActNames);
const provisionIds = new Set([
  ...allProvisionVersions().map(({ id }) => id),
  ...referenceVersions.map((version) => version.split('@')[0] ?? ''),
]);

describe('the procedures W-01 to W-28', () => {
  it('are all there, once each, in the order of the reference', () => {
    const numbers = Array.from({ length: 28 }, (_, index) => `W-${String(index + 1).padStart(2, '0')}`);
    const expected = numbers.flatMap((id) =>
      id === 'W-11' ? ['W-11', 'W-11b'] : id === 'W-17' ? ['W-17a', 'W-17b', 'W-17c'] : [id],
    );
    expect(procedures.map(({ id }) => id)).toEqual(expected);
  });

  it('name only provisions that exist', () => {
    const cited = [
      ...steps.flatMap((one) => one.step.provisions.map((id) => `${id} in ${where(one)}`)),
      ...procedures.flatMap(({ id, separations = [] }) =>
        separations.flatMap(({ provisions }) => provisions.map((one) => `${one} in ${id}`)),
      ),
    ];
    expect(cited.length).toBeGreaterThan(250);
    expect(cited.filter((one) => !provisionIds.has(one.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('name readings by their number in the reference', () => {
    for (const one of steps)
      for (const id of one.step.readings) expect(id, where(one)).toMatch(/^(R-(0[1-9]|[1-4]\d|50)|A-(0[1-9]|1\d))$/);
  });

  it('name only roles that exist', () => {
    const keys = new Set<string>(roleKeys);
    expect(steps.filter(({ step }) => step.who.some((role) => !keys.has(role))).map(where)).toEqual([]);
  });

  it('name only acts that the package judges', () => {
    const named = [
      ...actsNamed,
      ...procedures.flatMap(({ separations = [] }) => separations.flatMap(({ acts }) => acts)),
    ];
    expect([...new Set(named)].filter((act) => !known.has(act))).toEqual([]);
  });

  it('hold every act of the package, or the list of acts outside gives the reason', () => {
    const missing = lawActNames.filter((act) => !actsNamed.has(act) && !Object.hasOwn(actsOutsideProcedures, act));
    expect(missing).toEqual([]);
  });

  it('have no act both inside and outside, and no act outside that does not exist', () => {
    const outside = Object.keys(actsOutsideProcedures);
    expect(outside.filter((act) => actsNamed.has(act))).toEqual([]);
    expect(outside.filter((act) => !known.has(act))).toEqual([]);
  });

  it('say who takes a step, or that an act, time or the software does', () => {
    const nobody = steps.filter(
      ({ step }) =>
        step.who.length === 0 && 'none' in step.judgedBy && !['clock', 'system'].includes(step.judgedBy.none),
    );
    expect(nobody.map(where)).toEqual([]);
  });

  it('give a provision to every step of law and a reading to every step of a reading', () => {
    const bare = steps.filter(
      ({ step }) =>
        (step.basis === 'law' && step.provisions.length === 0) ||
        (step.basis === 'reading' && step.readings.length === 0),
    );
    expect(bare.map(where)).toEqual([]);
  });
});

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, { states, steps: own }) => {
  it('goes only from and to states that it has', () => {
    const used = own.flatMap(({ from, to }) => [...from, to]);
    expect(used.filter((state) => !Object.hasOwn(states, state))).toEqual([]);
  });

  it('begins somewhere and reaches each of its states', () => {
    const reached = new Set(own.filter(({ from }) => from.length === 0).map(({ to }) => to));
    expect(reached.size).toBeGreaterThan(0);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of own) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect(Object.keys(states).filter((state) => !reached.has(state))).toEqual([]);
  });

  it('leaves no terminal state, and can always reach one or go on', () => {
    const left = new Set(own.flatMap(({ from }) => from));
    const stuck = Object.entries(states).filter(([name, { end }]) => (end === true) === left.has(name));
    expect(stuck.map(([name]) => name)).toEqual([]);
  });

  it('names its states in three languages, no two alike', () => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      const names = Object.values(states).map(({ name }) => name[language]);
      expect(names.every((name) => name.length > 2)).toBe(true);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
