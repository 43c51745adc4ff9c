import fc from 'fast-check';
import Schema from 'typebox/schema';
import { describe, expect, it } from 'vitest';
import { takeIn } from './adapters.ts';
import schema from './ndjson.schema.json' with { type: 'json' };
import { ndjson } from './ndjson.ts';
import { scanLine } from './ndjson-scan.ts';
import { VEHICLE_CLASSES, VEHICLE_COLOURS } from './plate-read.ts';
import { brussels, inventedPlate, seeded, takeText } from './sample.fixture.ts';

const validator = Schema.Compile(schema);
const isOfSchema = (line: unknown): boolean => validator.Check(line);

const offset = fc.constantFrom('Z', '+01:00', '-03:30');
const at = fc
  .tuple(fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }), offset)
  .map(([date, zone]) => `${date.toISOString().slice(0, 23)}${zone}`);
const plate = fc.integer().map((seed) => inventedPlate(seeded(seed)));
const dashed = plate.map((one) => `${one.slice(0, 1)}-${one.slice(1, 4)}-${one.slice(4)}`);
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((one) => one + 0);
const common = fc.record({
  at,
  plate: fc.oneof(plate, dashed),
  confidence: fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000),
  country: fc.constantFrom('BE', 'NLD', 'F'),
});
const line = fc.record(
  {
    at,
    plate: fc.oneof(plate, dashed),
    country: fc.constantFrom('BE', 'NLD', 'F'),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    device: fc.stringMatching(/^[!-~]{1,20}$/).filter((text) => /[A-Za-z0-9]{6}/.test(text)),
    vehicle: fc.record(
      {
        make: fc.constantFrom('Volvo', 'VW'),
        model: fc.constantFrom('V40', '207'),
        colour: fc.constantFrom(...VEHICLE_COLOURS),
        class: fc.constantFrom(...VEHICLE_CLASSES),
        direction: fc.constantFrom('approaching', 'receding'),
      },
      { requiredKeys: [] },
    ),
    position: fc.record({
      latitude: degrees(90),
      longitude: degrees(180),
    }),
  },
  { requiredKeys: ['at', 'plate'] },
);

describe('our own form', () => {
  it('every line of the schema is a read, and no field of it is dropped', () => {
    fc.assert(
      fc.property(line, (one) => {
        expect(isOfSchema(one), JSON.stringify(one)).toBe(true);
        const taken = takeText(one);
        expect(taken.refused).toEqual([]);
        expect(taken.dropped).toEqual({});
        const [read] = taken.reads;
        expect(read?.plate).toEqual({
          text: one.plate,
          country: one.country ?? null,
          confidence: one.confidence ?? null,
        });
        expect(read?.recordedAt.epochMs).toBe(Date.parse(one.at));
        expect(read?.deviceReference).toBe(one.device ?? null);
        expect(read?.vehicle).toEqual({
          make: one.vehicle?.make ?? null,
          model: one.vehicle?.model ?? null,
          colour: one.vehicle?.colour ?? null,
          vehicleClass: one.vehicle?.class ?? null,
          direction: one.vehicle?.direction ?? null,
        });
        expect(read?.position).toEqual(one.position ?? null);
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it.each([
    [{ plate: '1ABC123' }, 'no-time'],
    [{ at: '2026-01-01T00:00:00', plate: '1ABC123' }, 'time-without-zone'],
    [{ at: '2026-02-30T00:00:00Z', plate: '1ABC123' }, 'no-time'],
    [{ at: '2026-01-01T00:00:00Z' }, 'no-plate'],
    [{ at: '2026-01-01T00:00:00Z', plate: '1ABC?23' }, 'no-plate'],
    [{ at: '2026-01-01T00:00:00Z', plate: 'A' }, 'no-plate'],
    [{ at: '2026-01-01T00:00:00Z', plate: 7 }, 'no-plate'],
  ])('%j is refused, with its line', (bad, reason) => {
    const good = '{"at":"2026-01-01T00:00:00Z","plate":"1ABC123"}';
    const taken = takeText(`${good}\n${JSON.stringify(bad)}\n{"at":\n\n${good}\n`);
    expect(taken.reads).toHaveLength(2);
    expect(taken.refused).toEqual([
      { index: 1, reason },
      { index: 2, reason: 'malformed' },
    ]);
  });

  it('a line that is scanned means what JSON.parse would say', () => {
    let scanned = 0;
    fc.assert(
      fc.property(common, (one) => {
        const text = JSON.stringify(one);
        const found = scanLine(text, 0, text.length);
        if (found === null) return;
        scanned += 1;
        expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: 9 },
    );
    expect(scanned).toBeGreaterThan(490);
  });

  it('no line is scanned that JSON.parse would refuse or read otherwise', () => {
    const good = '{"at":"2026-01-01T00:00:00Z","plate":"1ABC123","country":"BE","confidence":0.5,"device":"c7"}';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...'"{}[],:.0159\\ \u0000ex-atplate')), {
          minLength: 1,
          maxLength: 4,
        }),
        (changes) => {
          const signs = [...good];
          for (const [place, sign] of changes) signs[place] = sign;
          const text = signs.join('');
          const found = scanLine(text, 0, text.length);
          if (found !== null) expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 3000, seed: 10 },
    );
    expect(scanLine(good.replace('"country"', '"plate"'), 0, good.length - 2), 'a second plate').toBeNull();
  });

  it('fields that the form does not have are dropped and counted by name', () => {
    const taken = takeText({
      at: '2026-01-01T00:00:00Z',
      plate: '1ABC123',
      owner: 'Somebody',
      speed: 70,
      vehicle: { colour: 'mauve', vin: 'x' },
    });
    expect(taken.dropped).toEqual({ colour: 1, owner: 1, speed: 1, vin: 1 });
    expect(JSON.stringify(taken)).not.toMatch(/Somebody|mauve/);
  });

  it('a heartbeat line is a sign of life; a batch that is too large is refused whole', () => {
    expect(takeText({ heartbeat: '2026-01-01T00:00:00Z' })).toEqual({
      reads: [],
      dropped: {},
      refused: [],
      heartbeats: 1,
    });
    const huge = new Uint8Array(17 * 1024 * 1024).fill(0x20);
    expect(ndjson.read(huge, brussels).refused).toEqual([{ index: 0, reason: 'too-large' }]);
  });

  it('the lines of another maker are not taken for ours, whatever the content type says', () => {
    const body = new TextEncoder().encode(
      '{"camera_id":"c","timestamp":"2025-02-19T09:35:04Z","results":[{"plate":"1abc123","score":0.9,"dscore":0.7}]}\n'.repeat(
        2,
      ),
    );
    const taken = takeIn(body, { ...brussels, contentType: 'application/x-ndjson' });
    expect(taken.reads).toHaveLength(2);
  });
});
