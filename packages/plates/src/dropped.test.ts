import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DroppedFields, UNNAMED } from './dropped.ts';
import { DROPPED_NAMES } from './dropped-names.data.ts';
import { below } from './fields/field.ts';
import { openPayload } from './fields/payload.ts';
import { seriesOf } from './plate-form.ts';
import { sample, takeText } from './sample.fixture.ts';

const countsOf = (...names: readonly string[]): Readonly<Record<string, number>> => {
  const dropped = new DroppedFields();
  for (const name of names) dropped.add(name);
  return { ...dropped.counts() };
};

describe('the name of a dropped field', () => {
  it.each([
    'plate_1ABC123',
    '_12AB34',
    '1-ABC-123',
    '1ABC123',
    'ABC123',
    'xabc123x',
    'Jan',
    'jan_peeters',
    'JanPeeters',
    'x'.repeat(1_000_000),
    '__proto__',
    'constructor',
    '',
    ' ',
    '1ABC123:',
  ])('%.20s is not repeated', (name) => {
    expect(countsOf(name)).toEqual({ [UNNAMED]: 1 });
    const taken = takeText({ plate: '1ABC124', time: 1_700_000_000, [name]: 'x' });
    expect(Object.keys(taken.dropped).filter((one) => one !== UNNAMED)).toEqual([]);
    const own = takeText({ at: '2026-01-01T00:00:00Z', plate: '1ABC124', vehicle: { [name]: 'x' } });
    expect(Object.keys(own.dropped).filter((one) => one !== UNNAMED)).toEqual([]);
  });

  it('is repeated as the list spells it, however the sender does', () => {
    expect(countsOf('speedLimit', 'SPEED_LIMIT', '1ABC123:speed-limit')).toEqual({ speedLimit: 3 });
  });

  it('of every sample of a maker is in the list', () => {
    const names = readdirSync(join(import.meta.dirname, 'fixtures'))
      .filter((file) => !file.endsWith('.md'))
      .flatMap((file) => openPayload('', sample(file)).documents)
      .flatMap((document) => ('root' in document ? [...below(document.root)] : []))
      .map(({ name }) => name)
      .filter((name) => name !== '');
    expect(new Set(names).size).toBeGreaterThan(300);
    expect(names.filter((name) => countsOf(name)[name] !== 1)).toEqual([]);
  });

  it('in the list is no plate and fits the form of the journal', () => {
    expect(DROPPED_NAMES.filter((name) => seriesOf('BE', name.toUpperCase()) !== null)).toEqual([]);
    expect(DROPPED_NAMES.filter((name) => !/^[A-Za-z0-9_.:@/() -]{1,64}$/.test(name))).toEqual([]);
  });
});
