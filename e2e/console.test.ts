import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyPia } from '../testing/src/authorisation/fixtures.ts';
import { tinyPdf } from '../testing/src/synthetic/tiny-pdf.ts';
import { openScreen } from './browser.ts';
import { at, type ConsoleWorld, desk, findingsOf, openConsole, outcome, shoot } from './console-pages.ts';

let w: ConsoleWorld;

beforeAll(async () => {
  w = await openConsole();
});
afterAll(() => w?.[Symbol.asyncDispose]());

/** axe on the page as it stands: no finding at all. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await findingsOf(page)).toEqual([]);
}

async function fillRequest(page: Page): Promise<void> {
  await at(page, 'title').fill('Caméras fixes de la place de la Trame');
  await at(page, 'reference').fill('E2E-2026-001');
  await at(page, 'municipality').selectOption('00001');
  await at(page, 'cameras-kinds-fixed').check();
  await at(page, 'cameras-intelligent-yes').check();
  await at(page, 'cameras-functions').fill('anpr');
  await at(page, 'cameras-count').fill('2');
  await at(page, 'purposes-0-branch').selectOption('administrative');
  await at(page, 'purposes-0-text').fill('Prévenir les troubles de l’ordre public');
  await at(page, 'purposes-0-hypothesis445').selectOption('2');
  await at(page, 'withinPoliceMissions-yes').check();
  await at(page, 'missionKind').selectOption('ordinary');
  await at(page, 'aimsAtSensitive-no').check();
  await at(page, 'places-0-reference').fill('PL-1');
  await at(page, 'places-0-label').fill('Place de la Trame, angle nord');
  await at(page, 'places-0-municipality').selectOption('00001');
  await at(page, 'places-0-kind').selectOption('open');
  await at(page, 'places-0-managedByPolice-no').check();
  await at(page, 'places-0-enclosed-no').check();
  await at(page, 'modalities').fill('Enregistrement continu.');
  await at(page, 'useFrom').fill('2027-01-01');
  await at(page, 'useTo').fill('2029-11-30');
  await at(page, 'configuredRetention').fill('30');
  await page.locator('summary', { hasText: 'intimité' }).click();
  await at(page, 'intimacyReview-verdict').selectOption('met');
  await at(page, 'intimacyReview-reasons').fill('Aucune fenêtre d’habitation dans le champ.');
}

describe('the console in a real browser', () => {
  it('asks who one is before showing anything, and never stores the page', async () => {
    const context = await openScreen(w.browser, desk, { scripts: true });
    const page = await context.newPage();
    const response = await page.goto(`${w.world.url}/console/ask`);
    expect(response?.headers()['cache-control']).toBe('no-store');
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
    await page.getByRole('link', { name: 'Se connecter' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });

  it('leads from a request without assessment, refused, to an authorisation decided by the council and published', async () => {
    const chief = await w.signIn('chief-of-corps');
    await w.go(chief, 'ask/requests/new');
    await fillRequest(chief);
    await chief.getByRole('button', { name: 'Introduire la demande' }).click();
    await outcome(chief).waitFor();
    expect(await outcome(chief).textContent()).toBe('Refusé par la loi');
    expect(await chief.locator('.receipt').textContent()).toMatch(/Qui peut l’apporter/);
    expect(await at(chief, 'title').inputValue()).toBe('Caméras fixes de la place de la Trame');
    await expectAccessible(chief);
    await shoot(chief, 'refused-request');

    await w.go(chief, 'ask/assessments/new');
    await chief.locator('#pia-file').setInputFiles({
      name: 'pia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(tinyPia)),
    });
    await at(chief, 'madeOn').fill('2026-10-01');
    await at(chief, 'necessaryRetention').fill('30');
    await chief.getByRole('button', { name: 'Importer l’analyse' }).click();
    await outcome(chief).waitFor();
    expect(await outcome(chief).textContent()).toBe('Autorisé');

    await w.go(chief, 'ask');
    await chief.getByRole('link', { name: 'Caméras fixes de la place de la Trame' }).click();
    await chief.getByRole('link', { name: 'Compléter la demande' }).click();
    await chief.waitForLoadState('networkidle');
    await at(chief, 'assessmentId').selectOption({ index: 1 });
    await chief.getByRole('button', { name: 'Introduire la demande' }).click();
    await outcome(chief).waitFor();
    expect(await chief.locator('.receipt').textContent()).toContain('Autorisé');
    await chief.context().close();

    const council = (await w.world.server.people()).find((one) =>
      one.functions.some(
        (held) => held.functionKey === 'municipal-secretary' && held.organisationNames.fr.includes('Val-des-Lattes'),
      ),
    );
    const secretary = await w.signIn('municipal-secretary', desk, council?.name);
    await secretary.getByRole('link', { name: /attend la décision/ }).click();
    await at(secretary, 'outcome').selectOption('granted');
    await at(secretary, 'extractDigest').setInputFiles({
      name: 'extrait.pdf',
      mimeType: 'application/pdf',
      buffer: tinyPdf('Extrait fictif signe'),
    });
    await secretary.getByText('Empreinte :').waitFor();
    await at(secretary, 'sitting-heldOn').fill((await legalNow(secretary)).slice(0, 10));
    await at(secretary, 'sitting-agendaItem').fill('12');
    await at(secretary, 'sitting-vote-for').fill('20');
    await at(secretary, 'sitting-vote-against').fill('3');
    await at(secretary, 'sitting-vote-abstentions').fill('1');
    await at(secretary, 'decidedAt').fill(await legalNow(secretary));
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Inscrire la décision' }).click();
    await outcome(secretary).waitFor();
    expect(await secretary.locator('.receipt').textContent()).toContain('Autorisé');
    await shoot(secretary, 'decision');

    await secretary.getByRole('link', { name: 'Publier' }).click();
    await secretary.getByRole('button', { name: 'Publier' }).click();
    await outcome(secretary).waitFor();
    expect(await outcome(secretary).textContent()).toBe('Autorisé');
    await secretary.getByRole('link', { name: 'Vérifiez vous-même' }).click();
    await secretary.getByText(/Feuille n°/).waitFor();
    await secretary.getByRole('button', { name: 'Vérifier ce reçu' }).click();
    await secretary.locator('.checks-made li').first().waitFor();
    const found = await secretary.locator('.checks-made .outcome').allTextContents();
    // The one checker’s nine checks, two of which a key alone cannot make, and that the screen shows what was checked.
    expect(found.map((text) => text.split(/\s: /)[1])).toEqual([
      ...Array(4).fill('conforme'),
      ...['non contrôlé', 'conforme', 'non contrôlé', 'conforme', 'conforme', 'conforme'],
    ]);
    await expectAccessible(secretary);
    await shoot(secretary, 'receipt-checked');
    await secretary.context().close();
    const portal = await fetch(`${w.world.url}/fr/autorisations`);
    expect(await portal.text()).toContain('Caméras fixes de la place de la Trame');
  });

  it('shows a refused access to a register as a receipt with its article, and keeps the place when the language changes', async () => {
    const mayor = await w.signIn('mayor');
    await w.go(mayor, 'register/consult');
    await at(mayor, 'register').selectOption('national-fixed-cameras');
    await mayor.getByRole('button', { name: 'Consulter', exact: true }).click();
    await outcome(mayor).waitFor();
    expect(await outcome(mayor).textContent()).toBe('Refusé par la loi');
    await mayor.getByRole('link', { name: /25\/8/ }).first().waitFor();
    await expectAccessible(mayor);
    await shoot(mayor, 'refused-access');
    const address = mayor.url();
    await mayor.getByRole('button', { name: 'NL' }).click();
    expect(await outcome(mayor).textContent()).toBe('Door de wet geweigerd');
    expect(mayor.url()).toBe(address);
    await shoot(mayor, 'refused-access-nl');
    await mayor.context().close();
  });

  it('says so when a desk is not for the function one acts in', async () => {
    const prosecutor = await w.signIn('prosecutor');
    await w.go(prosecutor, 'clock');
    expect(await prosecutor.locator('main').textContent()).toContain('ne concerne pas votre fonction');
    await prosecutor.context().close();
  });
});

/** Legal time as a field of day and time takes it, Brussels: the demo's clock may run ahead of this computer's. */
async function legalNow(page: Page): Promise<string> {
  const { legalNow: at }: { legalNow: string } = await page.evaluate(async () => (await fetch('/api/clock')).json());
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDateTime()
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString();
}
