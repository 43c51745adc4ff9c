import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairForTrial } from '../testing/src/anpr/transmission-world.ts';
import { at, type ConsoleWorld, findingsOf, openConsole, outcome, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;
let batchId: string;

/** The seeded local database with a national one beside it: the server opens the streams by itself, and a gap is reported. */
beforeAll(async () => {
  w = await openConsole({ acts: [pairForTrial] });
  const { gate, reads } = w.world.server.ledger;
  const as = async (type: string, payload: object): Promise<void> => {
    const receipt = await gate.performAsSystem({
      type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload,
    });
    if (receipt.verdict !== 'allowed') throw new Error(`${type}: ${receipt.gates.map(({ id }) => id).join(', ')}`);
  };
  const one = async (sql: string): Promise<string | undefined> => (await reads.query<{ id: string }>(sql)).rows[0]?.id;
  const localId = await one(
    `select d.id from anpr.technical_database d join anpr.read_batch b on b.database_id = d.id where d.level = 'local' limit 1`,
  );
  const organisationId = await one(`select id from identity.organisation where kind = 'federal-police' limit 1`);
  if (localId === undefined || organisationId === undefined) throw new Error('the seed has no database with reads');
  await as(pairForTrial.type, { localId, nationalId: randomUUID(), organisationId });
  const sent = 'select batch_id as id from anpr.received_message where own_batch_id is not null order by seq limit 1';
  const until = Date.now() + 60_000;
  for (let found = await one(sent); ; found = await one(sent)) {
    if (found !== undefined) {
      batchId = found;
      break;
    }
    if (Date.now() > until) throw new Error('nothing was transmitted');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await as('anpr/report-gap', {
    databaseId: localId,
    direction: 'up',
    side: 'sending',
    gap: 'read-missing',
    batchId,
    reads: 12,
    places: [3, 7],
  });
}, 120_000);
afterAll(() => w?.[Symbol.asyncDispose]());

describe('the desk of transmission', () => {
  it('shows the chief how far it is and the gap that waits, by batch and place, and lets the batch be sent again', async () => {
    const chief = await w.signIn('chief-of-corps');
    await chief.getByText('Écart de transmission').first().waitFor();
    await w.go(chief, 'transmission');
    await chief.getByRole('heading', { level: 1, name: 'Transmission à la banque nationale' }).waitFor();
    const page = chief.locator('main');
    await page.getByText('du local au national – envoi').waitFor();
    expect(await page.textContent()).toMatch(/places 3, 7/);
    expect(await page.textContent()).toContain('le responsable du traitement de la banque locale');
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'transmission');
    await page.getByRole('link', { name: 'Faire renvoyer le lot' }).first().click();
    await page.getByLabel('Raison').fill('Deux passages manquent (fiction).');
    await page.getByRole('button', { name: 'Faire renvoyer le lot' }).click();
    await outcome(chief).first().waitFor();
    expect(await outcome(chief).first().textContent()).toBe('Autorisé');
  }, 60_000);

  it('lets a minister choose the database by its name, and says to the chief that there is nothing left to link', async () => {
    const minister = await w.signIn('minister-interior');
    await w.go(minister, 'transmission/link');
    await minister
      .getByRole('radio', { name: 'La banque nationale ici, la banque locale sur un autre serveur' })
      .check();
    await at(minister, 'nationalDatabaseId').selectOption({
      label: 'Banque nationale d’essai (fictive) (trial national)',
    });
    await minister.getByRole('heading', { level: 2, name: 'Identifiants de vos banques' }).waitFor();
    expect(await at(minister, 'localDatabaseId').getAttribute('type')).toBe('text');
    expect(await findingsOf(minister)).toEqual([]);
    await shoot(minister, 'transmission-link');
    const chief = await w.signIn('chief-of-corps', phone);
    await w.go(chief, 'transmission/link');
    await chief.getByText('Aucune banque que vous puissiez relier').waitFor();
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'transmission-link-none-phone');
  }, 60_000);

  it('is readable on a phone in Dutch, and is not for an operator', async () => {
    const dpo = await w.signIn('dpo', phone);
    await dpo.evaluate(() => globalThis.localStorage.setItem('clairevoie.language', 'nl'));
    await w.go(dpo, 'transmission');
    await dpo.getByRole('heading', { level: 1, name: 'Doorzending aan de nationale gegevensbank' }).waitFor();
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'transmission-phone');
    const operator = await w.signIn('operator');
    expect(await operator.getByRole('link', { name: 'Transmission', exact: true }).count()).toBe(0);
  }, 60_000);

  it('lets the chief correct a read by its batch and place, and says who did it and that it arrived', async () => {
    const chief = await w.signIn('chief-of-corps');
    await w.go(chief, 'transmission');
    await chief.getByRole('link', { name: 'Passages rectifiés, scellés ou effacés' }).click();
    await chief.getByText('Aucun passage n’a été changé').waitFor();
    expect(await findingsOf(chief)).toEqual([]);
    await chief.getByRole('link', { name: 'Changer un passage' }).click();
    await chief.getByRole('radio', { name: 'Effacer' }).check();
    expect(await at(chief, 'plate').count()).toBe(0);
    await chief.getByRole('radio', { name: 'Rectifier' }).check();
    await at(chief, 'batchId').fill(batchId);
    await at(chief, 'place').fill('0');
    await at(chief, 'plate').fill('9-QZZ-777');
    await at(chief, 'reason').fill('Lecture fausse, constatée sur une concordance (fiction).');
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'read-change');
    await chief.getByRole('button', { name: 'Rectifier', exact: true }).click();
    await outcome(chief).first().waitFor();
    expect(await outcome(chief).first().textContent()).toBe('Autorisé');
    await chief.getByRole('link', { name: 'Passages rectifiés, scellés ou effacés' }).click();
    await chief.getByText('Lecture fausse, constatée sur une concordance (fiction).').waitFor();
    expect(await chief.locator('main').textContent()).not.toContain('QZZ');
    await expect
      .poll(
        async () => {
          await w.go(chief, 'transmission/changes');
          await chief.getByText('Lecture fausse, constatée sur une concordance (fiction).').waitFor();
          return chief.getByText('arrivé, accusé reçu').count();
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .toBe(1);
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'read-changes');
    const officer = await w.signIn('dpo', phone);
    await officer.getByRole('button', { name: 'NL' }).click();
    await w.go(officer, 'transmission/changes');
    await officer.getByText('aangekomen en bevestigd').waitFor();
    expect(await officer.getByRole('link', { name: 'Een passage wijzigen' }).count()).toBe(0);
    await shoot(officer, 'read-changes-phone-nl');
  }, 120_000);
});
