import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, type ConsoleWorld, findingsOf, openConsole, outcome, phone, shoot } from './console-pages.ts';

let w: ConsoleWorld;

beforeAll(async () => {
  w = await openConsole();
});
afterAll(() => w?.[Symbol.asyncDispose]());

describe('the desk of lists and criteria', () => {
  it('leads a member of the staff to a correlation afterwards that another asked for, and runs it', async () => {
    const member = await w.signIn('operational-member', phone);
    await member.getByText('LISTE-SEED-B').first().waitFor();
    await member.evaluate(() => globalThis.localStorage.setItem('clairevoie.language', 'nl'));
    await w.go(member, 'lists/correlations');
    await member.getByRole('link', { name: 'Véhicules vus près de cambriolages (fiction)' }).click();
    await member.getByRole('heading', { level: 1, name: /^Correlatie achteraf/ }).waitFor();
    expect(await findingsOf(member)).toEqual([]);
    await shoot(member, 'correlation-phone-nl');
    await member.getByRole('button', { name: 'Uitvoeren', exact: true }).click();
    await outcome(member).first().waitFor();
    expect(await outcome(member).first().textContent()).toBe('Toegestaan');
    // The schedule compares; what was found stands together, and who ran it is told that another validates.
    await member.getByRole('link', { name: 'De treffers bekijken' }).click({ timeout: 60_000 });
    await member.getByRole('heading', { level: 1, name: 'Treffers van een correlatie' }).waitFor();
    await member.getByText(/U hebt deze correlatie aangevraagd of uitgevoerd/).waitFor();
    expect(await findingsOf(member)).toEqual([]);
    await at(member, 'mission').fill('Validatie (fictie)');
    await member.getByRole('button', { name: 'Scherm openen', exact: true }).click();
    await member.getByRole('heading', { level: 2, name: /^Te vergelijken/ }).waitFor();
    const cards = await member.locator('.hit').count();
    expect(cards).toBeGreaterThan(0);
    expect(await member.locator('.hit').filter({ hasText: 'Véhicules vus près de cambriolages' }).count()).toBe(cards);
    expect(await findingsOf(member)).toEqual([]);
    await shoot(member, 'hits-of-correlation-phone-nl');
  }, 120_000);

  it('shows the chief what is in force, leads a new version from its file to the decision, and never shows a plate unasked', async () => {
    const operator = await w.signIn('operator');
    await w.go(operator, 'lists');
    await operator.getByRole('link', { name: 'Véhicules recherchés (fiction)' }).waitFor();
    expect(await findingsOf(operator)).toEqual([]);
    expect(await operator.locator('main').textContent()).toMatch(/\d+ concordances/);
    await shoot(operator, 'lists');
    await operator.getByRole('link', { name: 'Véhicules recherchés (fiction)' }).click();
    await operator.getByRole('heading', { level: 1, name: 'Véhicules recherchés (fiction)' }).waitFor();
    const bad = {
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('plate,country\n9QZZ901,BE\n9Q?Z902,BE\n'),
    };
    await operator.getByLabel('Fichier').setInputFiles(bad);
    await operator.getByText('Le fichier n’a pas été pris.').waitFor();
    expect(await operator.locator('main').textContent()).not.toMatch(/9Q/);
    const good = { ...bad, buffer: Buffer.from('plate,country,name\n9QZZ901,BE,x\n9QZZ902,BE,\n') };
    await operator.getByLabel('Fichier').setInputFiles(good);
    await operator.getByText('Déposé : 2 entrées, 0 doubles, 1 valeurs écartées.').waitFor();
    const tomorrow = Temporal.Now.plainDateISO('Europe/Brussels').add({ days: 10 }).toString();
    await at(operator, 'expiresAt').fill(`${tomorrow}T12:00`);
    await operator.getByRole('button', { name: 'Donner une version', exact: true }).click();
    await outcome(operator).first().waitFor();
    expect(await outcome(operator).first().textContent()).toBe('Autorisé');
    await operator.getByRole('button', { name: 'Poursuivre' }).click();
    await operator.getByRole('heading', { name: /Version 2/ }).waitFor();
    expect(await findingsOf(operator)).toEqual([]);
    await shoot(operator, 'list-version-given');

    const chief = await w.signIn('chief-of-corps', phone);
    await chief.getByRole('link', { name: /LISTE-SEED-J/ }).click();
    await chief.getByRole('heading', { name: /Version 2/ }).waitFor();
    const second = chief.locator('article', { has: chief.getByRole('heading', { name: /Version 2/ }) });
    await second.getByText('Lire le contenu').first().click();
    await second.getByLabel('Motif').first().fill('Vérifier avant de décider.');
    await second.getByRole('button', { name: 'Lire le contenu', exact: true }).click();
    await second.getByText('9QZZ901').waitFor();
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'list-decide-phone');
    await at(chief, 'outcome').selectOption('granted');
    await at(chief, 'reasons').first().fill('Contenu vérifié (fiction).');
    await second.getByRole('button', { name: 'Décider du contenu', exact: true }).click();
    await outcome(chief).first().waitFor();
    expect(await outcome(chief).first().textContent()).toBe('Autorisé');
    await operator.reload();
    await operator.getByRole('heading', { name: /Version 2/ }).waitFor();
    await operator.getByRole('button', { name: 'Mettre en vigueur', exact: true }).click();
    await outcome(operator).first().waitFor();
    expect(await outcome(operator).first().textContent()).toBe('Autorisé');
    await operator.getByRole('button', { name: 'Poursuivre' }).click();
    await operator.locator('article', { hasText: 'Version 1' }).locator('.tag', { hasText: 'terminée' }).waitFor();
  }, 120_000);

  it('reads a criterion back in words, says why it is refused, and gives the officer what the check asks', async () => {
    const operator = await w.signIn('operator');
    await w.go(operator, 'lists/criteria/new');
    await operator.getByLabel('Ce que le critère cherche, en quelques mots').fill('Camionnettes de nuit (fiction)');
    await operator.getByRole('group', { name: 'Genre' }).getByLabel('camion', { exact: true }).check();
    await operator.getByLabel('Pays de la plaque').fill('be, fr');
    await operator.getByRole('button', { name: 'Lire et examiner' }).click();
    await operator.getByText(/Passages qui remplissent toutes ces conditions.*camionnette, camion/).waitFor();
    expect(await findingsOf(operator)).toEqual([]);
    await shoot(operator, 'criterion-fields');
    await operator.getByText('Voir ou modifier le texte (JSON)').click();
    const text = operator.getByLabel('Texte du critère');
    expect(JSON.parse(await text.inputValue()).vehicle).toEqual({
      classes: ['van', 'truck'],
      plateCountries: ['BE', 'FR'],
    });
    await text.fill('{"criterion":1,"name":"suivre 1-ABC-123","vehicle":{"classes":["van"]}}');
    await operator.getByRole('button', { name: 'Lire et examiner' }).click();
    await operator.getByText('refusé', { exact: true }).first().waitFor();
    await shoot(operator, 'criterion-refused');
    expect(await findingsOf(operator)).toEqual([]);
    await w.go(operator, 'lists/criteria');
    await operator.getByRole('link', { name: 'Camionnettes de nuit (fiction)' }).click();
    await operator.getByRole('button', { name: 'Faire compter les véhicules attendus', exact: true }).click();
    await outcome(operator).first().waitFor();
    expect(await outcome(operator).first().textContent()).toBe('Autorisé');

    const officer = await w.signIn('dpo', phone);
    await w.go(officer, 'lists/criteria');
    await officer.getByRole('button', { name: 'NL', exact: true }).click();
    await officer.getByRole('link', { name: 'Camionnettes de nuit (fiction)' }).click();
    await officer
      .getByRole('heading', { name: 'Goedkeuren of weigeren' })
      .or(officer.getByText('Goedkeuren of weigeren').first())
      .first()
      .waitFor();
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'criterion-decide-phone');
  }, 120_000);

  it('tells a minister which directive is in force and who permitted what', async () => {
    const minister = await w.signIn('minister-interior');
    await w.go(minister, 'lists/directives');
    await minister.getByText('Directive fictive sur la corrélation (44/4)').first().waitFor();
    await minister.getByText('Véhicules signalés (fiction)').first().waitFor();
    expect(await findingsOf(minister)).toEqual([]);
    await shoot(minister, 'directives');
    await minister.getByRole('button', { name: 'NL', exact: true }).click();
    await minister.getByText('van kracht', { exact: true }).first().waitFor();
  }, 60_000);

  it('lets a minister register a key and load a directive from its signed file, which is shown before it is sent', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const text = `${JSON.stringify({
      ...{ reference: 'Directive signée (fiction)', issuedBy: ['minister-interior'], branches: ['administrative'] },
      ...{ publishedOn: '2026-11-20', from: '2026-11-25', authority: 'chief-of-corps' },
      measured: { verdict: 'met', reasons: 'Mesures adéquates (fiction).' },
      databases: [{ name: 'Liste fictive', source: 'lawful-list' }],
      ...{ time: { mostDays: 30 }, space: {}, frequency: { modes: ['realtime'], mostVersionsADay: 4 } },
    })}\n`;
    const signature = sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64');
    const file = (signed: string) => ({
      name: 'directive-signee.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ text: signed, signatures: [{ minister: 'minister-interior', signature }] })),
    });
    const minister = await w.signIn('minister-interior');
    await w.go(minister, 'lists/directives');
    await minister.getByText('Enregistrer une clé').first().click();
    await at(minister, 'publicKey').fill(publicKey.export({ format: 'jwk' }).x ?? '');
    await at(minister, 'statedIn').fill('Moniteur belge du 20 novembre 2026 (fiction)');
    await minister.getByRole('button', { name: 'Enregistrer une clé', exact: true }).click();
    await minister.getByText('Moniteur belge du 20 novembre 2026 (fiction)').first().waitFor();
    const picker = minister.getByLabel('Charger un fichier signé');
    await picker.setInputFiles({ ...file(text), buffer: Buffer.from('{}') });
    await minister.getByText('Ce fichier n’est pas une directive signée').waitFor();
    // Another text under the same signature is shown, and refused.
    await picker.setInputFiles(file(text.replace('"mostDays":30', '"mostDays":90')));
    const section = minister.locator('section').filter({ has: picker });
    const load = section.getByRole('button', { name: 'Charger une directive' });
    await section.getByText('90', { exact: true }).waitFor();
    await load.click();
    await minister.getByText('Arrêté par une règle du logiciel', { exact: true }).waitFor();
    expect(await minister.locator('main').innerText()).toContain('Le texte signé ne dit pas ce qui est chargé');
    await picker.setInputFiles(file(text));
    await section.getByText('30', { exact: true }).waitFor();
    expect(await findingsOf(minister)).toEqual([]);
    await load.click();
    await minister.getByRole('heading', { level: 2, name: /Directive signée \(fiction\)/ }).waitFor();
    await minister.getByText('Signatures vérifiées de').first().waitFor();
    await shoot(minister, 'directive-signed');
  }, 90_000);
});
