import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpegOf, openPicturesWorld, type PicturesWorld } from '../../../../testing/src/anpr/pictures-world.ts';
import { line } from '../../../../testing/src/anpr/reads-world.ts';
import { resultOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { functionTable } from '../../identity/index.ts';
import type { Actor } from '../../ledger/index.ts';

let w: PicturesWorld;
/** Asked by the officer, judicial, within the month, addressed to no office. */
let recent: string;
/** Asked by the officer, judicial, past the month, addressed to the prosecutor's office. */
let old: string;
let pictureId: string;
beforeAll(async () => {
  w = await openPicturesWorld();
  const camera = await w.enrol();
  const take = async (ago: Temporal.DurationLike, plate: string): Promise<string> => {
    const data = jpegOf().toString('base64');
    const at = w.reads.world.now().subtract(ago).toString();
    const sent = await w.reads.post(camera, line({ at, plate, pictures: [{ kind: 'occupant', data }] }));
    expect(sent).toMatchObject({ status: 200, body: { pictures: 1 } });
    const { rows } = await w.reads.world.database
      .pool('clv_app')
      .query<{ id: string }>(
        'select p.id from anpr.visible_picture p join anpr.visible_read r on r.batch = p.batch and r.place = p.place where r.plate = $1',
        [plate.replaceAll('-', '')],
      );
    return rows[0]?.id ?? '';
  };
  pictureId = await take({ seconds: 5 }, '1-OCC-001');
  recent = await asked(pictureId, {});
  const office = w.people.prosecutor.organisationId;
  old = await asked(await take({ hours: 33 * 24 }, '1-OCC-002'), {
    addressedTo: office,
    offence: { reference: 'CP 461', maximumPenalty: 'P5Y' },
  });
}, 60_000);
afterAll(() => w?.[Symbol.asyncDispose]());

async function asked(id: string, more: object): Promise<string> {
  const { officer } = w.people;
  const groundId = randomUUID();
  w.openGround({ groundId, personId: officer.personId, branch: 'judicial' });
  const receipt = await w.reads.world.perform(officer, 'anpr/request-occupant-picture', {
    pictureId: id,
    ground: { kind: 'search-result', id: groundId },
    purpose: { branch: 'judicial', text: 'Vol (fiction)', judicialGround: 'offence', offenceClass: 'delit' },
    missionReference: 'FIC-1',
    operationalReasons: 'Le conducteur serait l’auteur (fiction).',
    necessity: 'La plaque seule ne dit pas qui conduisait (fiction).',
    ...more,
  });
  return resultOf(receipt, 'requestId');
}

type Item = { readonly id: string; readonly nextActs: readonly string[]; readonly pictureId: string | null };
async function get(
  actor: Actor,
  path = '',
): Promise<{ readonly status: number; readonly body: { items?: Item[]; item?: Item; code?: string } }> {
  w.reads.actAs(actor);
  const response = await fetch(`${w.reads.url}/api/anpr/occupant-requests${path}`);
  return { status: response.status, body: JSON.parse(await response.text()) };
}
const seen = async (actor: Actor) =>
  Object.fromEntries(((await get(actor)).body.items ?? []).map(({ id, nextActs }) => [id, nextActs]));
const decides = ['anpr/decide-occupant-picture'];

it('shows who asked their own, and who decides what is theirs to decide: past the month the office addressed alone', async () => {
  const { officer, colleague, chief, prosecutor } = w.people;
  expect(await seen(officer)).toEqual({ [recent]: [], [old]: [] });
  expect(await seen(colleague)).toEqual({});
  // The chief sees what the service asked; past the month another decides.
  expect(await seen(chief)).toEqual({ [recent]: decides, [old]: [] });
  expect(await seen(prosecutor)).toEqual({ [old]: decides });
  const { world } = w.reads;
  const far = await world.person('prosecutor', await world.organisation('public-prosecutor', 'parquet-lointain'));
  expect(await seen(far)).toEqual({});
  const neighbour = await world.person('chief-of-corps', await world.organisation('local-police-zone', 'zone-voisine'));
  expect(await seen(neighbour)).toEqual({});
  // Officers of one quality: their branch alone.
  const { organisationId } = chief;
  const of = (functionKey: string): Actor => ({ personId: randomUUID(), functionKey, organisationId });
  expect(await seen(of('administrative-police-officer'))).toEqual({});
  expect(await seen(of('judicial-police-officer'))).toEqual({ [recent]: decides, [old]: [] });
});

it('answers for one request as the list does, and gives its picture’s id to who asked alone', async () => {
  const { officer, colleague, chief } = w.people;
  expect((await get(officer, `/${recent}`)).body.item).toMatchObject({ isByViewer: true, pictureId });
  expect((await get(chief, `/${recent}`)).body.item).toMatchObject({ isByViewer: false, pictureId: null });
  const none = [404, 'anpr/not-found'];
  for (const [actor, id] of [
    [colleague, recent],
    [officer, randomUUID()],
  ] as const) {
    const { status, body } = await get(actor, `/${id}`);
    expect([status, body.code]).toEqual(none);
  }
});

it('is closed to every function that neither asks nor decides', async () => {
  const may = [
    'operational-member',
    'operator',
    'administrative-police-officer',
    'judicial-police-officer',
    'responsible-officer',
    'chief-of-corps',
    'federal-director',
    'requesting-director',
    'prosecutor',
  ];
  const { organisationId } = w.people.chief;
  const open: string[] = [];
  for (const { key } of functionTable) {
    const { status, body } = await get({ personId: randomUUID(), functionKey: key, organisationId });
    if (status === 200) open.push(key);
    else expect([status, body.code]).toEqual([403, 'anpr/not-yours']);
  }
  expect(open.toSorted()).toEqual(may.toSorted());
});

it('opens to who asked once it is granted, and stays in sight of who decided', async () => {
  const { officer, chief } = w.people;
  const decision = { requestId: recent, outcome: 'granted', reasons: 'Nécessaire (fiction).' };
  resultOf(await w.reads.world.perform(chief, 'anpr/decide-occupant-picture', decision), 'requestId');
  expect(await seen(officer)).toEqual({ [recent]: ['anpr/open-picture'], [old]: [] });
  expect(await seen(chief)).toEqual({ [recent]: [], [old]: [] });
  // Another decider of the service has no part in it any more.
  const other = await w.reads.world.person('chief-of-corps', chief.organisationId);
  expect(await seen(other)).toEqual({ [old]: [] });
  // Acting for another service, who asked opens nothing.
  const elsewhere = await w.reads.world.organisation('local-police-zone', 'zone-tierce');
  expect((await seen({ ...officer, organisationId: elsewhere }))[recent]).toEqual([]);
});
