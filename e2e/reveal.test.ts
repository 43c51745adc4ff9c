import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleWorld, desk, findingsOf, openConsole, outcome, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;
let folder: string;
let zone: string;
/** An entry of the DPO's own body, by somebody else. */
let entryId: string;

beforeAll(async () => {
  w = await openConsole();
  folder = await mkdtemp(join(tmpdir(), 'clv-reveal-'));
  const people = await w.world.server.people();
  zone =
    people.flatMap(({ functions }) => functions).find(({ functionKey }) => functionKey === 'dpo')?.organisationId ?? '';
  const { rows } = await w.world.database.pool('clv_owner').query<{ id: string }>(
    `select e.id from ledger.entry e join ledger.body b on b.entry_id = e.id
     where e.log = 'public' and e.organisation = $1 order by e.seq limit 1`,
    [zone],
  );
  entryId = rows[0]?.id ?? '';
}, 120_000);
afterAll(async () => {
  await w?.[Symbol.asyncDispose]();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function fill(page: Page, to: { readonly recipient: string; readonly group: string }): Promise<void> {
  await named(page, 'entryId').fill(entryId);
  await page.getByText('conservé', { exact: true }).first().waitFor();
  await named(page, 'group').selectOption(to.group);
  await named(page, 'recipient').selectOption(to.recipient);
  await named(page, 'recipientName').fill('Partie fictive');
  await named(page, 'reference').fill('réquisition 2026/17');
  await named(page, 'reason').fill('pièce demandée pour le dossier');
}

describe('a reveal through the console', () => {
  it('is blocked for the defence without a decision, with what is missing, and goes through once that is said', async () => {
    const dpo = await w.signIn('dpo');
    await w.go(dpo, 'reveal');
    await dpo.getByText('Qui peut le faire').click();
    expect(await dpo.locator('details[open] dl').first().textContent()).toContain(
      'délégué à la protection des données',
    );
    await fill(dpo, { recipient: 'defence', group: 'request' });
    expect(await findingsOf(dpo)).toEqual([]);
    await dpo.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    const before = dpo.getByRole('table', { name: 'Les éléments de l’inscription' });
    expect(await before.getByText('révélé', { exact: true }).count()).toBe(1);
    expect(await before.getByText('reste fermé').count()).toBe((await before.locator('tbody tr').count()) - 1);
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'reveal-before');
    // What was looked at is what is sent: a change closes it.
    await named(dpo, 'reason').fill('autre motif');
    expect(await before.count()).toBe(0);
    await dpo.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    await dpo.getByRole('button', { name: 'Révéler et télécharger le fichier' }).click();
    await outcome(dpo).waitFor();
    expect(await dpo.locator('.receipt').textContent()).toContain('indiquez qui a décidé');
    expect(await named(dpo, 'recipientName').inputValue()).toBe('Partie fictive');
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'reveal-blocked');

    await named(dpo, 'decidedBy').selectOption('investigating-judge');
    await dpo.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    const download = dpo.waitForEvent('download');
    await dpo.getByRole('button', { name: 'Révéler et télécharger le fichier' }).click();
    const file = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(file);
    await dpo.getByText('Autorisé').first().waitFor();
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'reveal-done');
    await expectVerified(file, 'Partie fictive');
    await dpo.context().close();
  }, 120_000);

  it('waits for a case, falls due when the magistrate named closes it, and its file verifies', async () => {
    const dpo = await w.signIn('dpo');
    await w.go(dpo, `reveal?entry=${entryId}`);
    await fill(dpo, { recipient: 'prosecutor', group: 'decision' });
    await dpo.getByLabel('à la clôture d’un dossier').check();
    await named(dpo, 'whenCaseCloses').fill('BR.45.2026');
    const people = await w.world.server.people();
    const office = people
      .flatMap(({ functions }) => functions)
      .find(({ functionKey }) => functionKey === 'prosecutor')?.organisationId;
    await named(dpo, 'caseOffice').selectOption(office ?? '');
    await dpo.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    await dpo.getByRole('button', { name: 'Programmer la révélation' }).click();
    await dpo.getByRole('link', { name: 'Voir les révélations programmées' }).click();
    await dpo.getByText('attend son terme').waitFor();
    expect(await dpo.locator('main').textContent()).toContain('dossier pas encore clos');
    expect(await findingsOf(dpo)).toEqual([]);

    const prosecutor = await w.signIn('prosecutor', phone);
    await w.go(prosecutor, 'prosecute');
    await prosecutor.getByRole('link', { name: 'Constater la clôture d’un dossier' }).click();
    await prosecutor.getByRole('button', { name: 'Choisir ce dossier' }).click();
    expect(await named(prosecutor, 'caseReference').inputValue()).toBe('BR.45.2026');
    await named(prosecutor, 'reference').fill('classement sans suite du 30-11-2026');
    expect(await findingsOf(prosecutor)).toEqual([]);
    await shoot(prosecutor, 'reveal-close-case');
    await prosecutor.getByRole('button', { name: 'Constater la clôture', exact: true }).click();
    await prosecutor.getByText('1 révélation arrive à terme.').waitFor();
    await prosecutor.getByText('Aucune révélation n’attend la clôture').waitFor();
    await prosecutor.context().close();

    await dpo.reload();
    const link = dpo.getByRole('link', { name: 'Télécharger le fichier' });
    await link.waitFor({ timeout: 60_000 });
    expect(await findingsOf(dpo)).toEqual([]);
    await shoot(dpo, 'reveal-scheduled');
    const download = dpo.waitForEvent('download');
    await link.click();
    const file = join(folder, 'scheduled.json');
    await (await download).saveAs(file);
    await expectVerified(file, 'Partie fictive');
    await dpo.context().close();
  }, 180_000);

  it('is for those whom the server names, and says so to others; without a line nothing is lost of what was typed', async () => {
    const officer = await w.signIn('operational-member');
    await w.go(officer, 'reveal');
    expect(await officer.locator('main').textContent()).toContain('ne concerne pas votre fonction');
    await officer.context().close();

    const dpo = await w.signIn('dpo', phone);
    await w.go(dpo, 'reveal/close');
    await dpo.getByText('ne concerne pas votre fonction').waitFor();
    await w.go(dpo, 'reveal');
    await fill(dpo, { recipient: 'control-organ', group: 'who' });
    await dpo.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    expect(await findingsOf(dpo)).toEqual([]);
    await dpo.getByRole('button', { name: 'NL' }).click();
    await shoot(dpo, 'reveal-before-nl-phone');
    await dpo.getByRole('button', { name: 'FR' }).click();
    await dpo.route('**/api/oversight/reveals', (route) => route.abort());
    await dpo.getByRole('button', { name: 'Révéler et télécharger le fichier' }).click();
    await dpo.getByText('Réessayer').waitFor();
    expect(await named(dpo, 'recipientName').inputValue()).toBe('Partie fictive');
    await dpo.unroute('**/api/oversight/reveals');
    const download = dpo.waitForEvent('download');
    await dpo.getByRole('button', { name: 'Réessayer' }).click();
    await download;
    await dpo.context().close();
  }, 120_000);

  it('leads from an entry that the Control Organ opened to the form, and lies in its own log', async () => {
    const organ = await w.signIn('control-organ', desk);
    await w.go(organ, 'overseer');
    await organ.getByRole('button', { name: 'Consulter', exact: true }).click();
    await organ.getByRole('button', { name: 'Ouvrir' }).first().click();
    await organ.getByRole('link', { name: 'Révéler un élément de cette inscription' }).click();
    await organ.getByText('conservé', { exact: true }).first().waitFor();
    await named(organ, 'group').selectOption('when');
    await named(organ, 'recipient').selectOption('investigating-judge');
    await named(organ, 'recipientName').fill('Juge fictif');
    await named(organ, 'reference').fill('ordonnance 2026/3');
    await named(organ, 'reason').fill('pièce demandée pour l’instruction');
    await organ.getByRole('button', { name: 'Voir ce qui sera révélé' }).click();
    const download = organ.waitForEvent('download');
    await organ.getByRole('button', { name: 'Révéler et télécharger le fichier' }).click();
    const file = join(folder, 'organ.json');
    await (await download).saveAs(file);
    await outcome(organ).waitFor();
    expect(await organ.locator('.receipt').textContent()).toContain(w.world.server.ledger.origins['control-organ']);
    await expectVerified(file, 'Juge fictif');
    await w.go(organ, 'reveal/close');
    await organ.getByText('Aucune révélation n’attend').waitFor();
    expect(await findingsOf(organ)).toEqual([]);
    await organ.context().close();
  }, 120_000);
});

describe('the tally of a week', () => {
  it('is compared by the Control Organ with the bodies it may read, by an act of its own', async () => {
    const { ledger } = w.world.server;
    const people = await w.world.server.people();
    const actor = (functionKey: string) => {
      for (const { personId, functions } of people) {
        const held = functions.find((one) => one.functionKey === functionKey);
        if (held !== undefined) return { personId, functionKey, organisationId: held.organisationId };
      }
      throw new Error(`nobody in the demo is ${functionKey}`);
    };
    const { rows } = await w.world.database.pool('clv_owner').query<{ id: string; from: string; to: string }>(
      `select id, to_char(captured_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "from",
         to_char(captured_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "to" from vault.recording order by id limit 1`,
    );
    const [recording] = rows;
    const look = await ledger.gate.perform({
      type: 'vault/open-recording',
      key: crypto.randomUUID(),
      actor: actor('chief-of-corps'),
      payload: {
        ...{ recordingId: recording?.id, from: recording?.from, to: recording?.to, sessionId: crypto.randomUUID() },
        ...{ branch: 'judicial', missionReference: 'PV FIC-2026-17' },
        operationalReasons: 'Vol avec violence signalé place Fictive à dix heures',
        concreteReason: 'Retrouver la direction de fuite de l’auteur vers la rue Imaginaire',
      },
    });
    expect(look.verdict).toBe('allowed');
    // The demo's legal clock goes on by two weeks: the schedule tallies the week of that look.
    const to = Temporal.Instant.from(await ledger.legalNow()).add({ hours: 24 * 15 });
    const advanced = await ledger.gate.perform({
      type: 'ledger/advance-clock',
      key: crypto.randomUUID(),
      actor: actor('system-administrator'),
      payload: { to: to.toString() },
    });
    expect(advanced.verdict).toBe('allowed');
    const organ = await w.signIn('control-organ', desk);
    await w.go(organ, 'overseer/tally');
    const compare = organ.getByRole('button', { name: /^Comparer/ }).first();
    for (let tries = 0; (await compare.count()) === 0 && tries < 30; tries++) {
      await organ.waitForTimeout(1_000);
      await organ.reload();
      await organ.locator('main h1').waitFor();
    }
    expect(await findingsOf(organ)).toEqual([]);
    // The oldest week is that of the look.
    await organ
      .getByRole('button', { name: /^Comparer/ })
      .last()
      .click();
    await organ.getByText('Le décompte concorde avec les inscriptions lues').waitFor();
    expect(await organ.locator('.opened dl').textContent()).toContain('Consultations lues1');
    await outcome(organ).waitFor();
    expect(await organ.locator('.receipt').textContent()).toContain(ledger.origins['control-organ']);
    expect(await findingsOf(organ)).toEqual([]);
    await shoot(organ, 'tally');
    await organ.setViewportSize({ width: phone.width, height: phone.height });
    await organ.getByRole('button', { name: 'NL' }).click();
    await organ.getByText('De telling stemt overeen').waitFor();
    await shoot(organ, 'tally-nl-phone');
    await organ.context().close();
  }, 180_000);
});

/** `clairevoie verify FILE` as the party runs it: with the keys known from elsewhere, and without. */
async function expectVerified(file: string, party: string): Promise<void> {
  const keys = join(folder, 'keys.txt');
  const vkeys = Object.values(w.world.server.ledger.logs).map(({ vkey }) => vkey);
  await writeFile(keys, `${vkeys.join('\n')}\n`);
  const held = await verify([file, '--vkey-file', keys]);
  expect(held).toMatchObject({ code: 0, said: expect.stringContaining(party) });
  // Nothing is broken, and no key is known from elsewhere: not proven (docs/cli.md).
  expect((await verify([file])).code).toBe(4);
}

function verify(words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const cli = join(import.meta.dirname, '..', 'node_modules', '.bin', 'clairevoie');
  return new Promise((resolve) => {
    execFile(cli, ['verify', ...words], { timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, said: stdout + stderr }),
    );
  });
}
