import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putListForTrial } from '../testing/src/anpr/list-trial.ts';
import { at, type ConsoleWorld, findingsOf, openConsole, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;
/** A batch of the seed, and reads of it that stand at these places. */
type Seen = {
  readonly id: string;
  readonly database_id: string;
  readonly organisation_id: string;
  readonly places: readonly number[];
};
let pictured: Seen;
let unpictured: Seen;

beforeAll(async () => {
  w = await openConsole({ acts: [putListForTrial] });
  const find = async (has: string, least: number): Promise<Seen> => {
    const { rows } = await w.world.server.ledger.reads.query<Seen>(
      `select b.id, b.database_id, b.organisation_id, array_agg(r.place order by r.place) as places
       from anpr.read_batch b join anpr.visible_read r on r.batch_id = b.id
       where ${has} exists (select 1 from anpr.visible_picture p where p.batch_id = r.batch_id and p.place = r.place)
         and not exists (select 1 from anpr.hit h where h.batch_id = r.batch_id and h.place = r.place)
       group by 1, 2, 3 having count(*) >= $1 order by max(r.recorded_at) desc limit 1`,
      [least],
    );
    const [found] = rows;
    if (found === undefined) throw new Error('the seed has no such reads');
    return found;
  };
  pictured = await find('', 2);
  unpictured = await find('not', 1);
});
afterAll(() => w?.[Symbol.asyncDispose]());

const asSystem = (type: string, payload: object) =>
  w.world.server.ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId: 'clairevoie-server', payload });

/** A list in force, of which reads of the seed's day are hits. */
async function raise({ places, ...batch }: Seen, as: 'hits' | 'candidates' = 'hits'): Promise<void> {
  const versionId = randomUUID();
  const now = await w.world.server.ledger.legalNow();
  const { rows } = await w.world.server.ledger.reads.query<{ place: number; recorded_at: string }>(
    'select place, recorded_at from anpr.visible_read where batch_id = $1 and place = any($2::int[])',
    [batch.id, places],
  );
  await asSystem(putListForTrial.type, {
    listId: randomUUID(),
    versionId,
    directiveId: randomUUID(),
    organisationId: batch.organisation_id,
    databaseId: batch.database_id,
    branch: 'judicial',
    confusable: true,
    startedAt: '2020-01-01T00:00:00Z',
    expiresAt: Temporal.Instant.from(now)
      .add({ hours: 24 * 300 })
      .toString(),
    givenBy: randomUUID(),
  });
  const receipt = await asSystem(`anpr/raise-${as}`, {
    batchId: batch.id,
    met: rows.map(({ place, recorded_at }) => ({ place, recordedAt: recorded_at, versionId })),
  });
  expect(receipt.gates.map(({ id }) => id)).toEqual([]);
}

describe('the desk of hits', () => {
  it('is opened for a mission, shows hits as they come, and lets nothing be done before the picture is compared', async () => {
    const officer = await w.signIn('operational-member');
    await w.go(officer, 'hits');
    await officer.getByRole('heading', { level: 2, name: 'Ouvrir l’écran' }).waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'hits-closed');
    await at(officer, 'mission').fill('Service de nuit, secteur fictif');
    await officer.getByRole('button', { name: 'Ouvrir l’écran', exact: true }).click();
    // The lists of the seed may have met vehicles of its day.
    await officer
      .getByText(/Aucune concordance|À comparer \(/)
      .first()
      .waitFor();
    const heading = officer.getByRole('heading', { level: 2, name: /À comparer/ });
    const before =
      (await heading.count()) === 0 ? 0 : Number(/\((\d+)\)/.exec((await heading.textContent()) ?? '')?.[1]);
    await officer.getByText('En direct', { exact: true }).last().waitFor();
    await raise({ ...pictured, places: pictured.places.slice(0, 2) });
    await officer.getByRole('heading', { level: 2, name: `À comparer (${before + 2})` }).waitFor();
    await raise({ ...unpictured, places: unpictured.places.slice(0, 1) }, 'candidates');
    await officer.getByText('Lecture possiblement erronée').waitFor();
    expect(await officer.getByText('Pas avant la comparaison de l’image').count()).toBe(before + 3);
    expect(await officer.getByRole('button', { name: 'Consigner l’interception' }).count()).toBe(0);
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'hits-live');

    const times = await officer
      .locator('.hit time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(times.length).toBe(before + 3);
    const ms = times.map((one) => Date.parse(one ?? ''));
    expect(ms).toEqual(ms.toSorted((a, b) => b - a));

    const buttons = officer.getByRole('button', { name: 'Ouvrir l’image' });
    await buttons.first().focus();
    await officer.keyboard.press('ArrowDown');
    expect(await officer.locator('.hit').nth(1).locator(':focus').count()).toBe(1);
    await buttons.first().click();
    const image = officer.locator('.hit-image');
    await image.waitFor();
    expect(
      await image.evaluate((one) => (one instanceof HTMLImageElement ? one.decode().then(() => one.naturalWidth) : 0)),
    ).toBe(320);
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'hits-compare');
    const card = officer.locator('.hit').filter({ has: image });
    await card.getByRole('button', { name: 'Oui, même plaque' }).click();
    await officer.getByRole('heading', { level: 2, name: 'Confirmées, à valider (1)' }).waitFor();
    await officer.getByText('Image comparée : lecture confirmée').waitFor();
    await officer.getByRole('button', { name: 'Consigner l’interception' }).waitFor();
    await shoot(officer, 'hits-confirmed');
    await officer.getByRole('button', { name: 'Signaler une interception à tort' }).first().click();
    await at(officer, 'cause').selectOption('other-vehicle');
    await at(officer, 'what').fill('Un autre véhicule de même couleur a été intercepté (fiction).');
    await officer.locator('form').getByRole('button', { name: 'Signaler une interception à tort' }).click();
    await officer.getByText('Interception à tort signalée').waitFor();

    await officer.getByRole('button', { name: 'Pas d’image' }).first().click();
    await officer.getByRole('heading', { level: 2, name: 'Sans image : rien à entreprendre (1)' }).waitFor();
    await shoot(officer, 'hits-no-picture');
  });

  it('is read on a phone, in Dutch, and says that it is for others to whoever has no part in it', async () => {
    const officer = await w.signIn('operational-member', phone);
    await w.go(officer, 'hits');
    await officer.getByRole('button', { name: 'NL', exact: true }).click();
    await officer.getByRole('heading', { level: 2, name: /Te vergelijken/ }).waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'hits-phone-nl');
    const dpo = await w.signIn('dpo');
    await w.go(dpo, 'hits/lists');
    await dpo.getByRole('heading', { level: 1, name: 'Rendement des listes' }).waitFor();
    await dpo.getByText('Liste d’essai (fictive)').first().waitFor();
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'hits-lists');
    await w.go(dpo, 'hits/wrong-stops');
    await dpo.getByText('Un autre véhicule de même couleur a été intercepté (fiction).').waitFor();
    await dpo.getByText('autre véhicule', { exact: true }).waitFor();
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'hits-wrong-stops');
    const overseer = await w.signIn('control-organ', phone);
    await w.go(overseer, 'hits');
    await overseer.getByRole('button', { name: 'NL', exact: true }).click();
    await overseer.getByRole('heading', { level: 1, name: 'Onterechte intercepties' }).waitFor();
    await overseer.getByText('ander voertuig', { exact: true }).waitFor();
    expect(await findingsOf(overseer)).toEqual([]);
    await shoot(overseer, 'hits-wrong-stops-phone');
    await w.go(dpo, 'hits/expired');
    await dpo.getByText('Aucune concordance échue à constater').waitFor();
  });
});
