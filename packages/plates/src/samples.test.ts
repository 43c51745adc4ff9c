import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters, takeIn } from './adapters.ts';
import type { PlateRead } from './plate-read.ts';
import { brussels, sample } from './sample.fixture.ts';

type Expected = {
  readonly adapter: string;
  readonly plate: string;
  readonly country: string | null;
  readonly confidence: number | null;
  readonly at: string;
  readonly device: string | null;
  readonly vehicle?: Partial<PlateRead['vehicle']>;
  /** Names that must be among the dropped. */
  readonly drops: readonly string[];
  readonly heartbeats?: number;
};

const reads: Readonly<Record<string, Expected>> = {
  'hikvision-ds-tcg405-e-2024.xml': {
    adapter: 'hikvision-isapi',
    plate: '1ABC123',
    country: '64',
    confidence: 0.98,
    at: '2024-05-07T10:48:03.847Z',
    device: 'DS-TCG405-E 20220323AIJ67694167',
    vehicle: { vehicleClass: 'suv-or-mpv', direction: 'approaching' },
    drops: ['pilotsafebelt', 'smoking', 'uphone', 'frontChild', 'speed', 'listType'],
  },
  'hikvision-isapi-2022-gate.xml': {
    adapter: 'hikvision-isapi',
    plate: '1234FQ',
    country: null,
    confidence: 1,
    at: '2022-02-10T08:27:40.000Z',
    device: '54:c4:15:f8:24:f6',
    drops: ['vicepilotsunvisor', 'speedLimit'],
  },
  'dahua-itc237-eventmanager-stream.txt': {
    adapter: 'dahua',
    plate: '1ABC123',
    country: null,
    confidence: null,
    at: '2026-04-09T11:21:04.000Z',
    device: null,
    drops: ['ObjectID'],
    heartbeats: 1,
  },
  'dahua-dhi-itu-t-trafficjunction-full.txt': {
    adapter: 'dahua',
    plate: '1ABC123',
    country: 'BEL',
    confidence: 0.8,
    at: '2026-07-21T15:50:52.000Z',
    device: 'BJ09E86PAJ49B63',
    vehicle: { colour: 'blue', vehicleClass: 'suv-or-mpv', direction: 'approaching' },
    drops: ['DriverCalling', 'DriverSmoking', 'SafeBelt', 'Speed', 'UpperSpeedLimit', 'TrustCar'],
  },
  'axis-lpv-push-event-swe-2021.json': {
    adapter: 'axis-lpv',
    plate: 'ABC001',
    country: 'SWE',
    confidence: 0.719034,
    at: '2021-06-11T10:05:38.252Z',
    device: 'ACCC8ED3290D',
    vehicle: { direction: 'receding' },
    drops: ['imageFile'],
  },
  'axis-lpv-push-event-deu-hannover-2023.json': {
    adapter: 'axis-lpv',
    plate: 'HAB1234',
    country: 'DEU',
    confidence: 0.73721,
    at: '2023-12-11T12:27:05.507Z',
    device: 'ACCC8EBFB452',
    vehicle: { colour: 'black', vehicleClass: 'car' },
    drops: ['plateRegion'],
  },
  'axis-onvif-metadata-alpv-realtime-2024.xml': {
    adapter: 'onvif-metadata',
    plate: 'MAB1234',
    country: null,
    confidence: null,
    at: '2024-03-14T18:08:57.193Z',
    device: 'uri://ae273212-d36d-4c76-bbd5-c1b08dde9e82/ProducerReference',
    drops: ['coordinates_left'],
  },
  'openalpr-alpr-group.json': {
    adapter: 'openalpr',
    plate: 'A12340',
    country: null,
    confidence: 0.92075203,
    at: '2015-11-24T00:50:08.789Z',
    device: '1414799424',
    drops: ['region'],
  },
  'platerecognizer-stream-webhook-2025.json': {
    adapter: 'platerecognizer',
    plate: 'wa12345',
    country: 'pl',
    confidence: 0.999,
    at: '2025-02-19T08:35:04.691Z',
    device: 'camera-1',
    vehicle: { make: 'Peugeot', model: '207', colour: 'black', vehicleClass: 'car', direction: 'approaching' },
    drops: ['source_url'],
  },
  'platerecognizer-stream-output-2025.jsonl': {
    adapter: 'platerecognizer',
    plate: 'wa12345',
    country: 'pl',
    confidence: 0.999,
    at: '2025-02-19T09:35:04.691Z',
    device: 'camera-1',
    vehicle: { make: 'Peugeot', model: '207', colour: 'black', vehicleClass: 'car', direction: 'approaching' },
    drops: ['position_sec'],
  },
  'genetec-autovu-lpringestion-reads-2023.json': {
    adapter: 'genetec-lpringestion',
    plate: 'AXIS1234',
    country: null,
    confidence: 0.95,
    at: '2023-12-11T14:30:26.703Z',
    device: 'ACCC8E9BB16D',
    vehicle: { direction: 'approaching' },
    drops: ['PlateStateProvince'],
  },
  'frigate-tracked-object-update-lpr-docs.json': {
    adapter: 'frigate',
    plate: '123ABC',
    country: null,
    confidence: 0.95,
    at: '2020-12-04T23:19:18.748Z',
    device: 'driveway_cam',
    drops: ['name'],
  },
  'survision-anpr-response.json': {
    adapter: 'survision',
    plate: 'AA123AA',
    country: 'F',
    confidence: 0.8,
    at: '2023-01-01T00:00:00.000Z',
    device: null,
    drops: ['jpeg'],
  },
};

const heartbeats = ['axis-lpv-heartbeat-2023.txt', 'openalpr-heartbeat.json'];
const faces = ['frigate-tracked-object-update-face-docs.json'];

describe('sample payloads', () => {
  it('are all expected to be something', () => {
    const files = readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) => !name.endsWith('.md'));
    expect(files.sort()).toEqual([...Object.keys(reads), ...heartbeats, ...faces].sort());
  });

  it.each(Object.entries(reads))('%s is the right read', (name, expected) => {
    const taken = takeIn(sample(name), brussels);
    expect(taken.refused).toEqual([]);
    expect(taken.heartbeats).toBe(expected.heartbeats ?? 0);
    expect(taken.reads).toHaveLength(1);
    const [read] = taken.reads;
    expect(read?.plate).toEqual({ text: expected.plate, country: expected.country, confidence: expected.confidence });
    expect(new Date(read?.recordedAt.epochMs ?? 0).toISOString()).toBe(expected.at);
    expect(read?.deviceReference).toBe(expected.device);
    const none = { make: null, model: null, colour: null, vehicleClass: null, direction: null };
    expect(read?.vehicle).toMatchObject(expected.vehicle ?? none);
    for (const dropped of expected.drops) expect(taken.dropped, dropped).toHaveProperty(dropped);
  });

  it.each(Object.entries(reads))('%s is recognised by its own adapter alone', (name, { adapter }) => {
    const recognising = adapters.filter((one) => one.recognises('', sample(name)));
    expect(recognising.map((one) => one.name)).toEqual([adapter]);
    expect(recognising[0]?.read(sample(name), brussels)).toEqual(takeIn(sample(name), brussels));
  });

  it.each(heartbeats)('%s is a sign of life, no read and no error', (name) => {
    expect(takeIn(sample(name), brussels)).toEqual({ reads: [], dropped: {}, refused: [], heartbeats: 1 });
  });

  it.each(faces)('%s is refused as an event about a face', (name) => {
    const taken = takeIn(sample(name), brussels);
    expect(taken).toEqual({ reads: [], dropped: {}, refused: [{ index: 0, reason: 'face-event' }], heartbeats: 0 });
  });

  it('keep the pictures that the closed list knows, by what their bytes say', () => {
    const [read] = takeIn(sample('genetec-autovu-lpringestion-reads-2023.json'), brussels).reads;
    expect(read?.pictures.map(({ kind, mediaType }) => [kind, mediaType])).toEqual([
      ['plate-front', 'image/png'],
      ['vehicle', 'image/png'],
    ]);
  });

  it('never tell a name that stood in the payload', () => {
    const taken = takeIn(sample('frigate-tracked-object-update-lpr-docs.json'), brussels);
    expect(JSON.stringify(taken)).not.toContain('John');
  });
});
