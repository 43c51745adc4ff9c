import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, type ConsoleWorld, desk, findingsOf, openConsole, outcome, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;

beforeAll(async () => {
  w = await openConsole();
});
afterAll(() => w?.[Symbol.asyncDispose]());

async function answered(page: Page, button: string): Promise<string | null> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await outcome(page).first().waitFor();
  return outcome(page).first().textContent();
}

describe('the desk of number plates', () => {
  it('leads from a refused database of faces to a database that the public sees', async () => {
    const chief = await w.signIn('chief-of-corps');
    await w.go(chief, 'plates/new');
    await at(chief, 'reference').fill('E2E-ANPR-1');
    await at(chief, 'title').fill('Plaques de la rocade fictive');
    await at(chief, 'tool-kind').selectOption('facial-recognition');
    await at(chief, 'purposes-0-branch').selectOption('judicial');
    await at(chief, 'purposes-0-text').fill('Rechercher les véhicules volés');
    await at(chief, 'purposes-0-judicialGround').selectOption('offence');
    await at(chief, 'purposes-0-offenceClass').selectOption('delit');
    expect(await answered(chief, 'Projeter une banque de données')).toBe('Refusé par la loi');
    expect(await chief.locator('.receipt').textContent()).toContain('la liste est fermée');
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'plates-refused');
    await at(chief, 'tool-kind').selectOption('anpr-camera');
    await chief.getByRole('button', { name: 'Projeter une banque de données', exact: true }).click();
    await chief.getByRole('link', { name: 'Demander l’avis' }).click();
    await chief.getByRole('heading', { level: 1, name: 'Plaques de la rocade fictive' }).waitFor();

    await at(chief, 'modalities').fill('Lecture à deux entrées.');
    expect(await answered(chief, 'Demander l’avis')).toBe('Refusé par la loi');
    await chief.locator('.tag', { hasText: 'demande d’avis incomplète' }).first().waitFor();
    await at(chief, 'assessmentId').selectOption({ index: 1 });
    await chief.getByRole('button', { name: 'Demander l’avis', exact: true }).click();
    await chief.locator('.tag', { hasText: 'demande d’avis reçue' }).first().waitFor();
    expect(await outcome(chief).first().textContent()).toBe('Autorisé');
    await chief.getByRole('button', { name: 'Poursuivre' }).click();
    await chief.getByText('Abandonner le projet').first().waitFor();
    expect(await findingsOf(chief)).toEqual([]);

    const officer = await w.signIn('dpo', phone);
    await officer.getByRole('link', { name: /Plaques de la rocade|E2E-ANPR-1/ }).click();
    await officer.getByRole('button', { name: 'NL', exact: true }).click();
    await at(officer, 'opinion').fill('Gunstig, met één aanbeveling.');
    await officer.getByRole('button', { name: /Aanbevelingen/ }).click();
    await at(officer, 'recommendations-0').fill('De bewaring beperken tot een maand.');
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'plates-opinion-phone');
    await officer.getByRole('button', { name: 'Het advies geven', exact: true }).click();
    await officer.locator('.tag', { hasText: 'advies gegeven' }).first().waitFor();

    await chief.reload();
    await at(chief, 'lines-0-followed-yes').check();
    await at(chief, 'lines-0-reasons').fill('Un mois suffit.');
    await shoot(chief, 'plates-follow-up');
    await chief.getByRole('button', { name: 'Décider des recommandations', exact: true }).click();
    await chief.locator('.tag', { hasText: 'recommandations suivies' }).first().waitFor();
    await chief.getByRole('button', { name: 'Poursuivre' }).click();
    await at(chief, 'retention').fill('30');
    await at(chief, 'securityDirective').fill('Directive fictive');
    await chief.getByRole('button', { name: 'Créer la banque de données', exact: true }).click();
    await chief.locator('.tag', { hasText: 'banque créée' }).first().waitFor();
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'plates-created');
    const portal = await (await fetch(`${w.world.url}/fr/plaques`)).text();
    expect(portal).toContain('Plaques de la rocade fictive');
    expect(portal).not.toContain('aanbeveling');

    await w.go(chief, 'plates');
    await shoot(chief, 'plates-list');
    await w.go(chief, 'plates/cameras/enrol');
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'plates-enrol');
    await chief.context().close();
    await officer.context().close();
  });

  it('shows whoever has no step in it what exists, and offers nothing', async () => {
    const member = await w.signIn('operational-member', phone);
    await w.go(member, 'plates');
    await member.getByRole('link', { name: 'Plaques de la rocade fictive' }).click();
    await member.getByText('Rien n’attend de vous sur ce dossier.').waitFor();
    expect(await findingsOf(member)).toEqual([]);
    await member.context().close();
    const plan = await w.signIn('judicial-police-officer', desk);
    await w.go(plan, 'plates/new');
    expect(await plan.locator('.act-form').count()).toBe(0);
    await plan.context().close();
  });
});
