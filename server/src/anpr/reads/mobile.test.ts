import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { line, openReadsWorld, type ReadsWorld, type TrialCamera } from '../../../../testing/src/anpr/reads-world.ts';
import type { EnrolledCameraRow } from '../registers.ts';

const stand = { latitude: 50.862, longitude: 4.55 };
/** So many metres north of the stand: a degree of latitude is about 111.2 kilometres. */
const north = (metres: number) => ({ ...stand, latitude: stand.latitude + metres / 111_195 });

let reads: ReadsWorld;
let mobile: TrialCamera;
beforeAll(async () => {
  reads = await openReadsWorld();
  reads.world.setNow(Temporal.Now.instant().toString());
  mobile = await reads.enrol({ mobileAt: stand });
}, 60_000);
afterAll(() => reads?.[Symbol.asyncDispose]());

let passed = 0;
const read = (more: object = {}): string => {
  passed += 1;
  const at = reads.world.now().subtract({ seconds: 5 }).toString();
  return line({ at, plate: `1QZM${String(passed).padStart(3, '0')}`, country: 'BE', ...more });
};
const stored = async (camera: TrialCamera) =>
  (await reads.world.ledger.reads.query('select 1 from anpr.visible_read where camera = $1', [camera.number])).rows
    .length;
const owner = () => reads.world.database.pool('clv_owner');

describe('a mobile camera without an authorisation in principle', () => {
  it('has the reads taken in that say they were made where it was enrolled to stand, to 200 metres and no further', async () => {
    const body = [{ position: stand }, { position: north(195) }, { position: north(205) }, {}].map(read).join('');
    const answer = await reads.post(mobile, body);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        taken: 2,
        refused: [
          { line: 2, reason: 'place-not-registered' },
          { line: 3, reason: 'place-not-told' },
        ],
      },
    });
    expect(await stored(mobile)).toBe(2);
    // Nothing of a refused line is kept but its reason: a plate whose place is unknown is not one of the data that the law names.
    const { rows } = await owner().query(
      'select reason, content from anpr.dead_letter where camera = $1 order by place',
      [mobile.number],
    );
    expect(rows).toEqual([
      { reason: 'place-not-registered', content: null },
      { reason: 'place-not-told', content: null },
    ]);
  });

  it('is refused as without authorisation once the register calls it fixed, and nothing is written', async () => {
    const camera = await reads.enrol({ mobileAt: stand });
    await owner().query(`update registry.camera set kind = 'fixed' where id = $1`, [await idOf(camera)]);
    expect(await reads.post(camera, read({ position: stand }))).toMatchObject({
      status: 403,
      body: { facts: { gates: ['anpr-authorisation-over'] } },
    });
    expect((await owner().query('select 1 from anpr.plate_read where camera = $1', [camera.number])).rows).toEqual([]);
  });

  it('is refused as of unknown place once the register has it elsewhere, wherever it says that it stands', async () => {
    const camera = await reads.enrol({ mobileAt: stand });
    const elsewhere = north(5_000);
    await owner().query('update registry.camera set lat = $2 where id = $1', [await idOf(camera), elsewhere.latitude]);
    for (const position of [stand, elsewhere])
      expect(await reads.post(camera, read({ position }))).toMatchObject({
        status: 403,
        body: { facts: { gates: ['anpr-place-unknown'] } },
      });
  });

  it('leaves a fixed camera as it was: its reads need say no place', async () => {
    const fixed = await reads.enrol();
    expect((await reads.post(fixed, read() + read({ position: north(9_000) }))).body).toMatchObject({ taken: 2 });
  });
});

async function idOf(camera: TrialCamera): Promise<string> {
  const { rows } = await owner().query<Pick<EnrolledCameraRow, 'camera_id'>>(
    'select camera_id from anpr.enrolled_camera where number = $1',
    [camera.number],
  );
  return rows[0]?.camera_id ?? '';
}
