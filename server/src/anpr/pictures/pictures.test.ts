import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegOf, openPicturesWorld, type PicturesWorld } from '../../../../testing/src/anpr/pictures-world.ts';
import { line, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters, type Receipt } from '../../ledger/index.ts';
import { listOccupantRequests } from './occupant-request-store.ts';
import { findPack, listPicturesOfReads, type PictureRow } from './picture-store.ts';
import { waitingPictures } from './waiting-pictures.ts';

let w: PicturesWorld;
let camera: TrialCamera;
/** Sealings that a test holds up. */
let hold: Promise<void> | undefined;
beforeAll(async () => {
  w = await openPicturesWorld({ beforeSealing: async () => hold });
  camera = await w.enrol();
});
afterAll(() => w[Symbol.asyncDispose]());

const ago = (seconds: number): string => w.reads.world.now().subtract({ seconds }).toString();
const db = () => w.reads.world.database.pool('clv_app');
const owner = () => w.reads.world.database.pool('clv_owner');
const sent = (kind: string, bytes: Uint8Array) => ({ kind, data: Buffer.from(bytes).toString('base64') });
let last = 0;
const plate = (): string => `1-PIC-${String(++last).padStart(3, '0')}`;

/** The pictures of the newest read with this plate. */
async function picturesOf(of: string): Promise<readonly PictureRow[]> {
  const { rows } = await db().query<{ batch: number; place: number }>(
    'select batch, place from anpr.visible_read where plate = $1 order by batch desc limit 1',
    [of.replaceAll('-', '')],
  );
  return listPicturesOfReads(db(), rows);
}
async function taken(
  kind: string,
  more: { readonly at?: string; readonly bytes?: Uint8Array } = {},
): Promise<PictureRow> {
  const of = plate();
  const answer = await w.reads.post(
    camera,
    line({ at: more.at ?? ago(1), plate: of, pictures: [sent(kind, more.bytes ?? jpegOf())] }),
  );
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, pictures: 1 } });
  const [picture] = await picturesOf(of);
  if (picture === undefined) throw new Error('no picture was kept');
  return picture;
}
/** A ground that is open to the officer. */
function groundFor(personId = w.people.officer.personId, branch: 'administrative' | 'judicial' = 'judicial') {
  const groundId = randomUUID();
  w.openGround({ groundId, personId, branch });
  return { kind: 'search-result', id: groundId } as const;
}
async function content(receipt: Receipt, actor = w.people.officer, session = 'session-1'): Promise<Response> {
  w.reads.actAs(actor);
  w.inSession(session);
  const path = String(receipt.result?.content);
  const response = await fetch(`${w.reads.url}${path}`);
  w.inSession('session-1');
  return response;
}
// The law wants a decision before what it allows, not in the same instant.
const later = (): void => w.reads.world.setNow(w.reads.world.now().add({ seconds: 10 }).toString());
const files = async (): Promise<readonly string[]> => {
  const folder = join(w.reads.world.dataDir, 'pictures');
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.sealed'));
};

test('pictures of a read are sealed: nothing of them lies open in the folder or in the database, driver and passengers in a file of their own', async () => {
  const [front, car, driver] = [jpegOf(), jpegOf(80_000), jpegOf()];
  const before = (await files()).length;
  const of = plate();
  const answer = await w.reads.post(
    camera,
    line({
      at: ago(1),
      plate: of,
      pictures: [sent('plate-front', front), sent('vehicle', car), sent('occupant', driver)],
    }),
  );
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, pictures: 3, dropped: {} } });
  const pictures = await picturesOf(of);
  expect(pictures.map(({ kind }) => kind)).toEqual(['plate-front', 'vehicle', 'occupant']);
  expect(pictures[0]?.pack).toBe(pictures[1]?.pack);
  expect(pictures[2]?.pack).not.toBe(pictures[0]?.pack);
  const there = await files();
  expect(there).toHaveLength(before + 2);
  for (const name of there) {
    const bytes = await readFile(join(w.reads.world.dataDir, 'pictures', name));
    for (const one of [front, car, driver]) expect(bytes.includes(one.subarray(4, 40))).toBe(false);
  }
  // The act holds what they are: number, kinds and a root, in the register as in the journal.
  const { rows: batches } = await owner().query<{ pictures: number; pictures_root: string }>(
    'select pictures, pictures_root from anpr.read_batch where number = $1',
    [pictures[0]?.batch],
  );
  expect(batches).toEqual([{ pictures: 3, pictures_root: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) }]);
  expect(await compareRegisters(w.reads.world.database.pool('clv_owner'))).toEqual([]);
});

test('what is no JPEG or PNG is refused and counted, whatever it is called; so is a ninth picture', async () => {
  const gif = Buffer.from('GIF89a'.padEnd(200, 'x'));
  const of = plate();
  const answer = await w.reads.post(
    camera,
    line({
      at: ago(1),
      plate: of,
      pictures: [
        sent('vehicle', gif),
        sent('face', jpegOf()),
        ...Array.from({ length: 8 }, () => sent('vehicle', jpegOf(500))),
      ],
    }),
  );
  // The adapter looks at eight; of these, two are none.
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, pictures: 6, dropped: { pictures: 4 } } });
  expect(await picturesOf(of)).toHaveLength(6);
});

test('a class of pictures that the database was not created to hold goes in nowhere, and is counted', async () => {
  const plain = await w.enrol({ dataClasses: ['plate-photo-front'] });
  const of = plate();
  const answer = await w.reads.post(
    plain,
    line({ at: ago(1), plate: of, pictures: [sent('plate-front', jpegOf()), sent('occupant', jpegOf())] }),
  );
  expect(answer).toMatchObject({ status: 200, body: { taken: 1, pictures: 1, dropped: { pictures: 1 } } });
  expect((await picturesOf(of)).map(({ kind }) => kind)).toEqual(['plate-front']);
});

test('the same batch again is the same with the same pictures, and another with other ones', async () => {
  const batch = { 'clairevoie-batch': randomUUID() };
  const [at, of, one] = [ago(1), plate(), jpegOf()];
  const withPicture = (bytes: Uint8Array) => line({ at, plate: of, pictures: [sent('vehicle', bytes)] });
  const first = await w.reads.post(camera, withPicture(one), batch);
  expect(first.status).toBe(200);
  const before = (await files()).length;
  expect((await w.reads.post(camera, withPicture(one), batch)).body).toEqual(first.body);
  expect(await w.reads.post(camera, withPicture(jpegOf()), batch)).toMatchObject({
    status: 409,
    body: { code: 'anpr/batch-differs' },
  });
  expect(await files()).toHaveLength(before);
});

test('a batch without pictures is answered while the pictures of another wait to be sealed; that other is answered once they are durable', async () => {
  let release = (): void => undefined;
  hold = new Promise<void>((resume) => {
    release = resume;
  });
  let isAnswered = false;
  const slow = w.reads
    .post(camera, line({ at: ago(1), plate: plate(), pictures: [sent('vehicle', jpegOf())] }))
    .finally(() => {
      isAnswered = true;
    });
  for (let n = 0; n < 5; n++)
    expect((await w.reads.post(camera, line({ at: ago(1), plate: plate() }))).status).toBe(200);
  expect(isAnswered).toBe(false);
  hold = undefined;
  release();
  expect(await slow).toMatchObject({ status: 200, body: { pictures: 1 } });
});

test('pictures that cannot be sealed leave nothing: no act, no reads, no file, and the camera is told to come again', async () => {
  const of = plate();
  const before = (await files()).length;
  hold = Promise.reject(new Error('the disk is full'));
  hold.catch(() => undefined);
  const answer = await w.reads.post(camera, line({ at: ago(1), plate: of, pictures: [sent('vehicle', jpegOf())] }));
  hold = undefined;
  expect(answer).toMatchObject({ status: 503, retryAfter: '2', body: { code: 'anpr/writer-behind' } });
  const { rows } = await owner().query('select 1 from anpr.plate_read where plate = $1', [of.replaceAll('-', '')]);
  expect(rows).toEqual([]);
  expect(await files()).toHaveLength(before);
});

test('a line that cannot be read leaves no picture behind it', async () => {
  await w.reads.post(camera, line({ at: 'soon', plate: plate(), pictures: [sent('occupant', jpegOf(300))] }));
  const { rows } = await owner().query<{ content: Buffer | null }>('select content from anpr.dead_letter');
  expect(rows).toEqual([{ content: null }]);
});

test('a picture opens within a ground, to the person of the act alone, in that session, for fifteen minutes', async () => {
  const bytes = jpegOf(150_000);
  const picture = await taken('plate-front', { bytes });
  const { officer, colleague } = w.people;
  expect(
    whyOf(await w.open(officer, { pictureId: picture.id, ground: { kind: 'search-result', id: randomUUID() } })),
  ).toBe('blocked | anpr-no-ground');
  const ground = groundFor();
  expect(whyOf(await w.open(colleague, { pictureId: picture.id, ground }))).toBe('blocked | anpr-no-ground');
  expect(whyOf(await w.open(officer, { pictureId: picture.id, ground: { ...ground, kind: 'hit-validation' } }))).toBe(
    'blocked | anpr-no-ground',
  );
  expect(whyOf(await w.open(officer, { pictureId: randomUUID(), ground }))).toBe('blocked | anpr-unknown-picture');
  const receipt = await w.open(officer, { pictureId: picture.id, ground });
  expect(whyOf(receipt)).toBe('allowed');
  const sendings = async () =>
    (
      await owner().query(
        `select 1 from anpr.picture_sending s join ledger.entry e on e.id = s.entry_id and e.act = 'anpr/record-picture-sent' where s.opening_id = $1`,
        [receipt.result.openingId],
      )
    ).rows.length;
  // The act opens; that the bytes were given out is written when they are, and once.
  expect((await content(receipt, colleague)).status).toBe(404);
  expect(await sendings()).toBe(0);
  const shown = await content(receipt);
  expect(await sendings()).toBe(1);
  expect((await content(receipt)).headers.get('x-clairevoie-entry')).toBe(receipt.entryId);
  expect(await sendings()).toBe(1);
  expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-clairevoie-entry': receipt.entryId,
    'x-clairevoie-witness': 'not-past-month',
  });
  expect((await content(receipt, colleague)).status).toBe(404);
  expect((await content(receipt, officer, 'session-2')).status).toBe(404);
  expect(
    (await content({ ...receipt, result: { content: `/api/anpr/picture-openings/${randomUUID()}/content` } })).status,
  ).toBe(404);
  const { rows } = await owner().query<{ header: string }>('select header from ledger.entry where id = $1', [
    receipt.entryId,
  ]);
  expect(rows[0]?.header).not.toMatch(new RegExp(`${picture.id}|${camera.databaseId}|${officer.personId}`));
});

test('driver and passengers stay closed: an access of its own, asked for with its own reasons, decided by another person whom the law names', async () => {
  const picture = await taken('occupant');
  const { officer, colleague, chief, prosecutor } = w.people;
  const ground = groundFor();
  expect(whyOf(await w.open(officer, { pictureId: picture.id, ground }))).toBe('blocked | anpr-occupant-closed');
  const asked = {
    pictureId: picture.id,
    ground,
    purpose: { branch: 'judicial', text: 'Vol de véhicule', judicialGround: 'offence', offenceClass: 'delit' },
    missionReference: 'FIC-1',
    operationalReasons: 'Le conducteur serait l’auteur du vol signalé.',
    necessity: 'La plaque seule ne dit pas qui conduisait.',
  };
  const perform = (actor: typeof officer, type: string, payload: object) => w.reads.world.perform(actor, type, payload);
  const plateOnly = await taken('plate-front');
  expect(whyOf(await perform(officer, 'anpr/request-occupant-picture', { ...asked, pictureId: plateOnly.id }))).toBe(
    'blocked | anpr-not-occupant',
  );
  expect(whyOf(await perform(colleague, 'anpr/request-occupant-picture', asked))).toBe('blocked | anpr-no-ground');
  const { missionReference: _, ...withoutMission } = asked;
  expect((await perform(officer, 'anpr/request-occupant-picture', withoutMission)).verdict).not.toBe('allowed');
  const request = await perform(officer, 'anpr/request-occupant-picture', asked);
  expect(whyOf(request)).toBe('allowed');
  const requestId = String(request.result?.requestId);
  const decision = { requestId, outcome: 'granted', reasons: 'Nécessaire et proportionné.' };
  expect(whyOf(await w.open(officer, { pictureId: picture.id, ground, requestId }))).toBe(
    'blocked | anpr-occupant-closed',
  );
  expect(whyOf(await perform(officer, 'anpr/decide-occupant-picture', decision))).toBe('blocked | function-not-named');
  // It is addressed to no office: a prosecutor has no part in it.
  expect(whyOf(await perform(prosecutor, 'anpr/decide-occupant-picture', decision))).toBe(
    'blocked | anpr-unknown-request',
  );
  expect(whyOf(await perform(chief, 'anpr/decide-occupant-picture', decision))).toBe('allowed');
  later();
  expect(whyOf(await perform(prosecutor, 'anpr/decide-occupant-picture', decision))).toBe(
    'blocked | anpr-unknown-request',
  );
  expect(
    whyOf(await w.open(colleague, { pictureId: picture.id, ground: groundFor(colleague.personId), requestId })),
  ).toBe('blocked | anpr-occupant-closed');
  const other = await taken('occupant');
  expect(whyOf(await w.open(officer, { pictureId: other.id, ground, requestId }))).toBe(
    'blocked | anpr-occupant-closed',
  );
  const receipt = await w.open(officer, { pictureId: picture.id, ground, requestId });
  expect(whyOf(receipt)).toBe('allowed');
  expect((await content(receipt)).status).toBe(200);
  expect(receipt.law.map(({ question }) => question.act)).toEqual(['journal-processing', 'run-point-search']);
});

test('a chief who asks does not decide, and after the first month only the public prosecutor does', async () => {
  const picture = await taken('occupant', {
    at: w.reads.world
      .now()
      .subtract({ hours: 33 * 24 })
      .toString(),
  });
  const { chief, prosecutor } = w.people;
  const ground = groundFor(chief.personId);
  const asked = {
    pictureId: picture.id,
    ground,
    purpose: { branch: 'judicial', text: 'Vol', judicialGround: 'offence', offenceClass: 'delit' },
    missionReference: 'FIC-2',
    operationalReasons: 'Le conducteur serait l’auteur.',
    necessity: 'La plaque seule ne dit pas qui conduisait.',
    offence: { reference: 'CP 461', maximumPenalty: 'P5Y' },
  };
  const { world } = w.reads;
  const perform = (payload: object) => world.perform(chief, 'anpr/request-occupant-picture', payload);
  // It goes to the office that handles the case, and to no other.
  expect(whyOf(await perform(asked))).toBe('blocked | anpr-no-prosecutor');
  expect(whyOf(await perform({ ...asked, addressedTo: chief.organisationId }))).toBe('blocked | anpr-no-prosecutor');
  const handling = { ...ground, id: randomUUID() };
  const { personId } = chief;
  w.openGround({ groundId: handling.id, personId, branch: 'judicial', office: prosecutor.organisationId });
  const elsewhere = await world.person('prosecutor', await world.organisation('public-prosecutor', 'parquet-lointain'));
  expect(whyOf(await perform({ ...asked, ground: handling, addressedTo: elsewhere.organisationId }))).toBe(
    'blocked | anpr-other-office',
  );
  const request = await perform({ ...asked, addressedTo: prosecutor.organisationId });
  expect(whyOf(request)).toBe('allowed');
  const decision = { requestId: String(request.result?.requestId), outcome: 'granted', reasons: 'Nécessaire.' };
  const seenBy = async (actor: typeof chief) => ({
    listed: (await listOccupantRequests(world.ledger.reads, { ...actor, decides: true })).map(({ id }) => id),
    waiting: (await waitingPictures(world.ledger.reads).waitingFor(actor, world.now().toString())).map(({ id }) => id),
  });
  expect(await seenBy(elsewhere)).toEqual({ listed: [], waiting: [] });
  expect(await seenBy(prosecutor)).toEqual({ listed: [decision.requestId], waiting: [decision.requestId] });
  expect(whyOf(await world.perform(elsewhere, 'anpr/decide-occupant-picture', decision))).toBe(
    'blocked | anpr-unknown-request',
  );
  const own = await w.reads.world.perform(chief, 'anpr/decide-occupant-picture', decision);
  expect(own.verdict).toBe('refused');
  expect(own.gates.map(({ id }) => id)).toContain('anpr-decider-asked');
  expect(own.law[0]?.decision.findings.filter(({ holds }) => holds === 'no').map(({ provision }) => provision)).toEqual(
    ['lfp-44-11-3decies-p3-al2-s3'],
  );
  expect(whyOf(await w.reads.world.perform(prosecutor, 'anpr/decide-occupant-picture', decision))).toBe('allowed');
  later();
  const receipt = await w.open(chief, { pictureId: picture.id, ground, requestId: decision.requestId });
  expect(receipt.result).toMatchObject({ isPastMonth: true });
  // Past the month nothing is sent before the opening is in a signed checkpoint.
  const shown = await content(receipt, chief);
  expect([shown.status, shown.headers.get('x-clairevoie-witness')]).toEqual([200, 'log-signature-only']);
});

test('a picture that somebody swapped in the store is not shown', async () => {
  const [one, other] = [await taken('vehicle'), await taken('vehicle')];
  const ground = groundFor();
  const receipt = await w.open(w.people.officer, { pictureId: one.id, ground });
  await owner().query('update anpr.read_picture set pack = $2, start_byte = 0 where id = $1', [one.id, other.pack]);
  expect(await content(receipt).then((answer) => answer.json())).toMatchObject({ code: 'anpr/picture-differs' });
});

test('at the term of the read its pictures are gone: the key with its day, the files with it, and yesterday’s backup opens nothing', async () => {
  const short = await w.enrol({ retention: 'P2D' });
  const of = plate();
  await w.reads.post(short, line({ at: ago(1), plate: of, pictures: [sent('vehicle', jpegOf())] }));
  const [picture] = await picturesOf(of);
  if (picture === undefined) throw new Error('no picture was kept');
  const part = await findPack(db(), picture.pack);
  if (part === undefined) throw new Error('no pack was kept');
  const range = { start: 0, end: part.sizeBytes };
  const all = async (): Promise<number> => {
    let bytes = 0;
    for await (const piece of w.pictures.sealed.open(part, range)) bytes += piece.length;
    return bytes;
  };
  expect(await all()).toBe(part.sizeBytes);
  const receipt = await w.open(w.people.officer, { pictureId: picture.id, ground: groundFor() });
  // Yesterday’s backup: the files, and the database with every closed key. Of the key store there is none by rule.
  const folder = join(w.reads.world.dataDir, 'pictures');
  const copy = join(w.reads.world.dataDir, 'yesterday');
  await cp(folder, copy, { recursive: true });
  const { rows: keys } = await owner().query('select * from vault.data_key where id = $1', [part.dataKeyId]);
  const term = Temporal.Instant.from(picture.recorded_at).toZonedDateTimeISO('Europe/Brussels').add('P2D').toInstant();
  const day = term.toZonedDateTimeISO('UTC').toPlainDate();
  await w.advance(day.toZonedDateTime('UTC').toInstant().add({ minutes: 5 }).toString());
  const { destroyed } = await w.vault.schedule.round();
  expect(destroyed).toBeGreaterThan(0);
  await expect(all()).rejects.toMatchObject({ code: 'vault/expiry-key-destroyed' });
  await w.pictures.schedule.run(await w.vault.legalNow());
  expect(await findPack(db(), picture.pack)).toBeUndefined();
  expect((await files()).some((name) => name.includes(picture.pack))).toBe(false);
  expect((await content(receipt)).status).toBe(410);
  // The destruction is in the journal, with what it destroyed.
  const { rows } = await owner().query('select 1 from vault.destruction where due_on = $1 and lot <> $2', [
    day.toString(),
    'term',
  ]);
  expect(rows).toHaveLength(1);
  // The backup is put back: rows, closed keys, files.
  await rm(folder, { recursive: true });
  await cp(copy, folder, { recursive: true });
  await w.vault.schedule.round();
  if ((await owner().query('select 1 from vault.data_key where id = $1', [part.dataKeyId])).rows.length === 0) {
    const [key] = keys as readonly Record<string, unknown>[];
    await owner().query(
      'insert into vault.data_key (id, organisation_id, camera_id, hour, due_on, lot, wrapped_key) values ($1, $2, $3, $4, $5, $6, $7)',
      [key?.id, key?.organisation_id, key?.camera_id, key?.hour, key?.due_on, key?.lot, key?.wrapped_key],
    );
  }
  await expect(all()).rejects.toMatchObject({ code: 'vault/expiry-key-destroyed' });
});
