import { hashLeaf, makeInclusionProof, readerOverLeaves, verifyInclusion } from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadsWorld, type ReadsWorld } from '../../../../testing/src/anpr/reads-world.ts';
import { canonical } from '../../ledger/index.ts';
import { canonicalRead, rootOfReads, type StoredRead } from './stored-read.ts';
import { packVehicle, unpackVehicle, type VehicleWords } from './vehicle-bytes.ts';

let reads: ReadsWorld;
beforeAll(async () => {
  reads = await openReadsWorld();
});
afterAll(() => reads[Symbol.asyncDispose]());

const nothing: VehicleWords = { make: null, model: null, colour: null, vehicleClass: null, direction: null };
const now = Math.floor(Date.now() / 1_000) * 1_000;
const odd: readonly StoredRead[] = [
  { recordedMs: now - 1, plate: '1ABC001', country: 'BE', asRead: '1-abc-001', confidence: 1_000, vehicle: null },
  {
    recordedMs: now - 999,
    plate: 'MÜAB12',
    country: 'DE',
    asRead: 'MÜ-AB 12 "x" \\ \u2028',
    confidence: 0,
    vehicle: packVehicle({ ...nothing, make: 'Škoda' }),
  },
  {
    recordedMs: now,
    plate: 'ДК123',
    country: null,
    asRead: null,
    confidence: null,
    vehicle: packVehicle({ ...nothing, colour: 'pink' }),
  },
];

test('what is encoded is what the database reads, to the millisecond and the sign', async () => {
  const number = await reads.writer.write(7, odd);
  const { rows } = await reads.world.database
    .pool('clv_owner')
    .query(
      `select (extract(epoch from recorded_at) * 1000)::bigint as ms, batch, place, camera, plate, country, as_read, confidence, vehicle from anpr.plate_read where camera = 7 order by place`,
    );
  expect(rows).toEqual(
    odd.map((read, place) => ({
      ms: read.recordedMs,
      batch: number,
      place,
      camera: 7,
      plate: read.plate,
      country: read.country,
      as_read: read.asRead,
      confidence: read.confidence,
      vehicle: read.vehicle === null ? null : Buffer.from(read.vehicle),
    })),
  );
});

test('a leaf is canonical JSON of the stored columns, and every read of a batch proves itself against the root', async () => {
  const leaves = odd.map((read) => {
    const { recordedMs, plate, country, asRead, confidence, vehicle } = read;
    const text = canonical({
      recordedMs,
      plate,
      country,
      asRead,
      confidence,
      camera: 7,
      vehicle: vehicle === null ? null : Buffer.from(vehicle).toString('base64'),
    });
    expect(canonicalRead(read, 7)).toBe(text);
    return hashLeaf(new TextEncoder().encode(text));
  });
  const rootHash = rootOfReads(odd, 7);
  for (const [index, leafHash] of leaves.entries()) {
    const proof = await makeInclusionProof(index, leaves.length, readerOverLeaves(leaves));
    expect(() => verifyInclusion({ index, size: leaves.length, leafHash, rootHash, proof })).not.toThrow();
  }
  expect(rootOfReads(odd.toReversed(), 7)).not.toEqual(rootHash);
  expect(rootOfReads(odd, 8)).not.toEqual(rootHash);
});

test('features of a vehicle come back as they were packed, and nothing packs to nothing', () => {
  const some: readonly VehicleWords[] = [
    { make: 'Volvo', model: 'XC40', colour: 'grey', vehicleClass: 'suv-or-mpv', direction: 'receding' },
    { ...nothing, colour: 'white' },
    { ...nothing, vehicleClass: 'trailer', direction: 'approaching' },
    { ...nothing, make: 'Citroën' },
    { ...nothing, model: '2CV' },
  ];
  expect(some.map((words) => unpackVehicle(packVehicle(words)))).toEqual(some);
  expect(packVehicle(nothing)).toBeNull();
  expect(unpackVehicle(null)).toEqual(nothing);
});

test('places of words in the packed form are those of the rows that lie there already', () => {
  const packed = (of: Partial<VehicleWords>) => [...(packVehicle({ ...nothing, ...of }) ?? [])];
  expect(packed({ colour: 'white' })).toEqual([1, 0]);
  expect(packed({ colour: 'purple' })).toEqual([14, 0]);
  expect(packed({ vehicleClass: 'car' })).toEqual([0, 1]);
  expect(packed({ vehicleClass: 'trailer' })).toEqual([0, 9]);
  expect(packed({ direction: 'receding' })).toEqual([0, 128]);
});
