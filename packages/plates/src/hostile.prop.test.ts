import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapters, takeIn } from './adapters.ts';
import { LIMITS } from './limits.ts';
import { REFUSAL_REASONS, type Taken } from './plate-read.ts';
import { brussels, sample, takeText } from './sample.fixture.ts';

const names = [
  'hikvision-ds-tcg405-e-2024.xml',
  'hikvision-isapi-2022-gate.xml',
  'dahua-itc237-eventmanager-stream.txt',
  'dahua-dhi-itu-t-trafficjunction-full.txt',
  'axis-onvif-metadata-alpv-realtime-2024.xml',
  'axis-lpv-push-event-deu-hannover-2023.json',
  'openalpr-alpr-group.json',
  'platerecognizer-stream-output-2025.jsonl',
  'genetec-autovu-lpringestion-reads-2023.json',
  'frigate-tracked-object-update-lpr-docs.json',
  'survision-anpr-response.json',
];

/** Whatever came, the outcome is one of this package: reasons of the closed list, counts that are numbers. */
function expectWhole(taken: Taken): void {
  for (const { reason, index } of taken.refused) {
    expect(REFUSAL_REASONS).toContain(reason);
    expect(Number.isInteger(index)).toBe(true);
  }
  expect(Object.values(taken.dropped).every((count) => Number.isInteger(count) && count > 0)).toBe(true);
  for (const { recordedAt, plate } of taken.reads) {
    expect(Number.isInteger(recordedAt.epochMs)).toBe(true);
    expect(plate.text.length).toBeGreaterThan(1);
    expect(plate.confidence === null || (plate.confidence >= 0 && plate.confidence <= 1)).toBe(true);
  }
}

/** Milliseconds that a payload takes. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('hostile payloads', () => {
  it('with changed bytes throw nothing, in no adapter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.option(fc.nat(), { nil: undefined }),
        (name, changes, cut) => {
          const body = sample(name).slice();
          for (const [at, byte] of changes) body[at % body.length] = byte;
          const sent = cut === undefined ? body : body.subarray(0, cut % body.length);
          expectWhole(takeIn(sent, brussels));
          for (const adapter of adapters) {
            adapter.recognises('', sent);
            expectWhole(adapter.read(sent, brussels));
          }
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it('of any bytes and any content type throw nothing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(
          '',
          'multipart/form-data; boundary=a',
          'multipart/mixed; boundary="--"',
          'application/xml',
          'text/plain; charset=\u0000',
        ),
        fc.constantFrom(
          '',
          '{',
          '[',
          '<a>',
          '--a\n',
          'Code=x;action=y;data={',
          '{"at":"2026-01-01T00:00:00Z","plate":"',
        ),
        (bytes, contentType, prefix) => {
          const body = new Uint8Array([...new TextEncoder().encode(prefix), ...bytes]);
          expectWhole(takeIn(body, { ...brussels, contentType }));
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });

  it('of any JSON value throw nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expectWhole(takeText(value));
        expectWhole(takeText({ plate: value, time: value, results: value, ANPR: value, TrafficCar: value }));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('with thousands of events, each asking for what none of them tells, end fast', () => {
    const events = Array.from({ length: 4500 }, () => ({ plate: '1ABC123', time: 1_700_000_000 }));
    const payload = { events, vehicle: Array.from({ length: 4500 }, () => ({})), type: 'x' };
    const took = timed(() => expect(takeText(payload).reads).toHaveLength(events.length));
    expect(took).toBeLessThan(5000);
  });

  const megabyte = 1024 * 1024;
  const bomb = (levels: number): string =>
    `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${Array.from({ length: levels }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><EventNotificationAlert><ANPR><licensePlate>&l${levels};</licensePlate></ANPR></EventNotificationAlert>`;

  it.each([
    ['an XML entity bomb', bomb(12), 'malformed'],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><plate>&x;</plate></a>',
      'malformed',
    ],
    ['an undefined entity', '<a><plate>&x;</plate></a>', 'malformed'],
    ['deep XML', '<a>'.repeat(200_000), 'malformed'],
    ['wide XML', `<a>${'<b/>'.repeat(200_000)}</a>`, 'too-large'],
    ['deep JSON', '[{"a":'.repeat(200_000), 'malformed'],
    ['deep JSON that is whole', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'malformed'],
    ['wide JSON', `{"a":[${'1,'.repeat(500_000)}1]}`, 'too-large'],
    ['a huge number', '{"plate":"1ABC123","time":1e999}', 'no-time'],
    ['a number of a million digits', `{"plate":"1ABC123","time":${'9'.repeat(megabyte)}}`, 'no-time'],
    ['a text of megabytes for a time', `{"id":1,"plate":"1ABC123","time":"${'1'.repeat(4 * megabyte)}"}`, 'no-time'],
    ['a text of megabytes for a plate', `{"time":1700000000,"plate":"${'A'.repeat(4 * megabyte)}"}`, 'no-plate'],
    ['blanks of megabytes for a plate', `{"time":1700000000,"plate":"A${' '.repeat(4 * megabyte)}1"}`, 'no-plate'],
    ['lines of megabytes', `{"at":"x","plate":"1ABC123"}\n${'x\n'.repeat(4 * megabyte)}`, 'too-large'],
    ['events of megabytes', 'Code=x\n'.repeat(megabyte), 'too-large'],
    ['words of faces of megabytes', `{"type":"${'facebook'.repeat(megabyte / 2)}"}`, 'malformed'],
    ['blank lines of megabytes', `{"at":"x","plate":"1ABC123"}\n${'\n'.repeat(8 * megabyte)}`, 'too-large'],
    ['boundaries of megabytes', '--b\n\nx\n'.repeat(1_000_000), 'too-large'],
    ['boundaries of dashes', `--${'-'.repeat(90)}\n`.repeat(40_000), 'malformed'],
    ['dashes of megabytes', '-'.repeat(7 * megabyte), 'malformed'],
    ['quotes that never end', `{ '${"a'".repeat(2 * megabyte)}`, 'malformed'],
    ['more than a payload may have', `{"a":"${'a'.repeat(LIMITS.payloadBytes)}"}`, 'too-large'],
    [
      'a line of our own form that is too long',
      `{"at":"2026-01-01T00:00:00Z","plate":"1ABC123","a":"${'a'.repeat(5 * megabyte)}"}`,
      'too-large',
    ],
    ['a name that is a prototype', '{"__proto__":{"plate":"1ABC123"},"constructor":{"plate":1}}', 'no-time'],
  ])('%s ends fast in a refusal', (_what, payload, reason) => {
    let taken: Taken | undefined;
    const took = timed(() => {
      taken = takeText(payload);
    });
    expect(taken?.reads).toEqual([]);
    expect(taken?.refused[0]?.reason).toBe(reason);
    expect(JSON.stringify(taken)).not.toContain('1ABC123');
    expect(took).toBeLessThan(3000);
  });
});
