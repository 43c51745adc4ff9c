import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpegOf, openPicturesWorld, type PicturesWorld } from '../../../../testing/src/anpr/pictures-world.ts';
import { line } from '../../../../testing/src/anpr/reads-world.ts';
import { whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { checkPictures } from './committed-pictures.ts';

let w: PicturesWorld;
const groundId = randomUUID();
let pictureId: string;
let faceId: string;
/** A read with a picture of its driver, sent first, and one of its vehicle. */
beforeAll(async () => {
  w = await openPicturesWorld();
  const camera = await w.enrol();
  const data = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const answer = await w.reads.post(
    camera,
    line({
      at: w.reads.world.now().subtract({ seconds: 1 }).toString(),
      plate: '1-CMT-001',
      pictures: [
        { kind: 'occupant', data: data(jpegOf()) },
        { kind: 'vehicle', data: data(jpegOf()) },
      ],
    }),
  );
  expect(answer).toMatchObject({ status: 200, body: { pictures: 2 } });
  const { rows } = await owner().query<{ id: string; kind: string }>('select id, kind from anpr.read_picture');
  pictureId = rows.find(({ kind }) => kind === 'vehicle')?.id ?? '';
  faceId = rows.find(({ kind }) => kind === 'occupant')?.id ?? '';
  w.openGround({ groundId, personId: w.people.officer.personId, branch: 'judicial' });
}, 60_000);
afterAll(async () => {
  await w[Symbol.asyncDispose]();
});

const owner = () => w.reads.world.database.pool('clv_owner');
const open = async (id: string) => {
  const receipt = await w.open(w.people.officer, { pictureId: id, ground: { kind: 'search-result', id: groundId } });
  return { why: whyOf(receipt), content: String(receipt.result.content) };
};
const show = async (path: string) => {
  w.reads.actAs(w.people.officer);
  return (await fetch(`${w.reads.url}${path}`)).status;
};
const differing = async () => (await checkPictures(owner(), { since: undefined })).differing.length;

it('opens what the act of the batch committed to, and the check finds nothing', async () => {
  const opened = await open(pictureId);
  expect([opened.why, await show(opened.content), await differing()]).toEqual(['allowed', 200, 0]);
  expect((await open(faceId)).why).toContain('anpr-occupant-closed');
});

it.each([
  ['kind', `kind = case kind when 'vehicle' then 'occupant' else 'vehicle' end`],
  ['place', 'place = place + 1'],
  ['digest', `sha256 = repeat('0', 64)`],
  ['instant', `recorded_at = recorded_at + interval '40 days'`],
  ['instant, within the batch', `recorded_at = recorded_at - interval '1 millisecond'`],
])(
  'opens and shows no picture of a batch once the %s in its rows is another; the check names the batch',
  async (_, set) => {
    const before = await open(pictureId);
    expect(before.why).toBe('allowed');
    await owner().query('create table public.kept_pictures as select * from anpr.read_picture');
    await owner().query(`update anpr.read_picture set ${set}`);
    const [picture, face] = [await open(pictureId), await open(faceId)];
    expect(picture.why).toContain('anpr-picture-differs');
    expect(face.why).toContain('anpr-picture-differs');
    // What was opened before the change is not sent after it.
    expect([await show(before.content), await differing()]).toEqual([500, 1]);
    await owner().query(
      `update anpr.read_picture p set kind = k.kind, place = k.place, sha256 = k.sha256, recorded_at = k.recorded_at
     from public.kept_pictures k where k.id = p.id`,
    );
    await owner().query('drop table public.kept_pictures');
    expect([(await open(pictureId)).why, await differing()]).toEqual(['allowed', 0]);
  },
);

it('shows no other picture of the batch than the one that was opened, when their ids are exchanged', async () => {
  const exchange = () =>
    owner().query(
      `update anpr.read_picture p set kind = o.kind, media_type = o.media_type, pack = o.pack, start_byte = o.start_byte, size_bytes = o.size_bytes, sha256 = o.sha256
       from anpr.read_picture o where p.number = o.number and p.id <> o.id`,
    );
  const before = await open(pictureId);
  await exchange();
  // The rows still give the root: what is under this id now is the face, and opens as one or not at all.
  expect([await differing(), await show(before.content), (await open(pictureId)).why]).toEqual([
    0,
    500,
    expect.stringContaining('anpr-occupant-closed'),
  ]);
  await exchange();
  expect(await show(before.content)).toBe(200);
});

it('of a batch over two days, opens no picture once the first day is at its term, and the check accuses nobody', async () => {
  const short = await w.enrol({ retention: 'P2D' });
  const midnight = Temporal.Now.instant().subtract({ minutes: 1 }).toZonedDateTimeISO('UTC').startOfDay().toInstant();
  const at = (seconds: number, plate: string) =>
    line({
      at: midnight.add({ seconds }).toString(),
      plate,
      pictures: [{ kind: 'vehicle', data: jpegOf().toString('base64') }],
    });
  const answer = await w.reads.post(short, `${at(-5, '1-CMT-002')}${at(5, '1-CMT-003')}`);
  expect(answer).toMatchObject({ status: 200, body: { pictures: 2 } });
  const ids = async () =>
    (
      await owner().query<{ id: string }>('select id from anpr.read_picture where recorded_at = $1', [
        midnight.add({ seconds: 5 }).toString(),
      ])
    ).rows.map(({ id }) => id);
  const [second = ''] = await ids();
  expect((await open(second)).why).toBe('allowed');
  await w.advance(midnight.add({ hours: 24, minutes: 5 }).toString());
  await w.vault.schedule.round();
  await w.pictures.schedule.run(await w.vault.legalNow());
  expect([await ids(), (await open(second)).why]).toEqual([[second], expect.stringContaining('anpr-unknown-picture')]);
  expect(await checkPictures(owner(), { since: undefined })).toMatchObject({ atTerm: 1, differing: [] });
});
