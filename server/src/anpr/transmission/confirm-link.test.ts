import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { openTransmissionWorld, type TransmissionWorld } from '../../../../testing/src/anpr/transmission-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { Actor } from '../../ledger/index.ts';
import { firstHead } from './range-message.ts';
import type { CarrierNeeds } from './transmission.ts';
import { openTransmissionKeys, type PublicKeys, publicKeysOf } from './transmission-keys.ts';
import { listPeerKeys } from './transmission-store.ts';
import { waitingTransmission } from './waiting-transmission.ts';

let w: TransmissionWorld;
let camera: TrialCamera;
let peer: PublicKeys;
let wrong: PublicKeys;
let folder: string;
let needs: CarrierNeeds | undefined;
const sent: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-link-'));
  peer = publicKeysOf(await openTransmissionKeys(folder));
  wrong = publicKeysOf(await openTransmissionKeys(await mkdtemp(join(folder, 'wrong'))));
  w = await openTransmissionWorld({
    // The other end of the wire: it writes down what leaves this server.
    openCarrier: async (asked) => {
      needs = asked;
      return {
        carrier: 'nats-jetstream',
        carries: ({ part }) => part !== 'within',
        send: async (_stream, message) => void sent.push(message.is),
        [Symbol.asyncDispose]: async () => undefined,
      };
    },
  });
  camera = await w.localCamera();
}, 120_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test('nothing is sent to another server, and nothing taken from it, before a second person has stated its keys', async () => {
  const { world } = w.reads;
  const chief = await world.person('chief-of-corps', camera.organisationId);
  const administrator = await world.person(
    'system-administrator',
    await world.organisation('server-host', 'hote-essai'),
  );
  const stranger = await world.person(
    'chief-of-corps',
    await world.organisation('local-police-zone', 'autre-zone-essai'),
  );
  const databaseId = camera.databaseId;
  const link = {
    localDatabaseId: databaseId,
    nationalDatabaseId: randomUUID(),
    part: 'local',
    peer: { name: 'Police fédérale (fictive)', ...peer },
  };
  expect(whyOf(await world.perform(chief, 'anpr/link-databases', link))).toBe('allowed');
  await w.batch(camera, { from: world.now().subtract({ minutes: 2 }), plates: ['1QZZ901'] });

  const receipt = { is: 'receipt', databaseId, direction: 'up', range: 1, head: firstHead };
  const take = () => needs?.deliver(receipt, { signKey: peer.signKey });
  const isWaiting = async (actor: Actor) =>
    (await waitingTransmission(world.ledger.reads).waitingFor(actor, world.now().toString())).map(({ kind }) => kind);
  await w.settle(3);
  expect([sent, await listPeerKeys(world.ledger.reads)]).toEqual([[], []]);
  await expect(take()).rejects.toThrow('has not confirmed its keys');
  expect([await isWaiting(chief), await isWaiting(administrator), await isWaiting(stranger)]).toEqual([
    [],
    ['confirm-transmission-link'],
    [],
  ]);

  const confirm = async (actor: Actor, keys: PublicKeys) =>
    whyOf(await world.perform(actor, 'anpr/confirm-link', { databaseId, ...keys }));
  expect(await confirm(chief, peer)).toBe('blocked | anpr-opener-confirms');
  expect(await confirm(stranger, peer)).toBe('blocked | anpr-no-stream');
  expect(await confirm(administrator, wrong)).toBe('blocked | anpr-peer-differs');
  expect(await confirm(administrator, { ...peer, sealKey: wrong.sealKey })).toBe('blocked | anpr-peer-differs');
  await w.settle(3);
  expect(sent).toEqual([]);

  expect(await confirm(administrator, peer)).toBe('allowed');
  expect(await confirm(administrator, peer)).toBe('blocked | anpr-confirmed-already');
  await w.settle(3);
  expect([sent.includes('range'), await listPeerKeys(world.ledger.reads)]).toEqual([true, [peer.signKey]]);
  await expect(take()).resolves.toBeUndefined();
  expect(await isWaiting(administrator)).toEqual([]);
}, 120_000);
