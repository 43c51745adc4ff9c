import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadStore } from '../server/src/anpr/reads/read-store.ts';
import { rootOfReads, type StoredRead } from '../server/src/anpr/reads/stored-read.ts';
import type { Ledger } from '../server/src/ledger/index.ts';
import { openPool } from '../server/src/postgres/index.ts';
import { enrolForTrial } from '../testing/src/anpr/enrol-trial.ts';
import { seedDemo } from '../testing/src/seed/index.ts';
import {
  at,
  type ConsoleWorld,
  desk,
  findingsOf,
  openConsole,
  outcome,
  phone,
  settled,
  shoot,
} from './console-pages.ts';

let w: ConsoleWorld;
let ledger: Ledger;

beforeAll(async () => {
  w = await openConsole({
    acts: [enrolForTrial],
    seed: async (...given) => {
      [ledger] = given;
      await seedDemo(...given);
    },
  });
  const member = (await w.world.server.people()).find(({ functions }) =>
    functions.some(({ functionKey }) => functionKey === 'operational-member'),
  );
  const held = member?.functions.find(({ functionKey }) => functionKey === 'operational-member');
  await takeInReads(held?.organisationId ?? '');
}, 120_000);
afterAll(() => w?.[Symbol.asyncDispose]());

/** A database of the zone with a camera and sixty reads of one invented plate. */
async function takeInReads(organisationId: string): Promise<void> {
  const databaseId = randomUUID();
  const asSystem = async (type: string, payload: object): Promise<void> => {
    const receipt = await ledger.gate.performAsSystem({ type, key: randomUUID(), organisationId, payload });
    expect([type, receipt.verdict, receipt.gates]).toMatchObject([type, 'allowed', []]);
  };
  const camera = 30_000;
  await asSystem(enrolForTrial.type, {
    number: camera,
    organisationId,
    databaseId,
    cameraId: randomUUID(),
    device: 'e2e',
    tokenSha256: createHash('sha256').update(randomBytes(32)).digest('hex'),
    isCreated: true,
    isPlaced: true,
    retention: 'P12M',
  });
  const noon = Date.now() - 26 * 3_600_000;
  const reads: StoredRead[] = Array.from({ length: 60 }, (_, n) => ({
    recordedMs: noon + n * 60_000,
    plate: '1QZZ001',
    country: 'BE',
    asRead: null,
    confidence: 960,
    vehicle: null,
  }));
  const pool = openPool(
    { ...w.world.database.config('clv_app'), pipeline: false },
    { max: 1, applicationName: 'reads' },
  );
  await new ReadStore(pool).write([{ number: 900_001, camera, reads }]);
  await pool.end();
  const instant = (ms: number): string => new Date(ms).toISOString();
  await asSystem('anpr/take-in-reads', {
    batchId: randomUUID(),
    camera,
    databaseId,
    writing: 900_001,
    reads: reads.length,
    root: Buffer.from(rootOfReads(reads, camera)).toString('base64'),
    from: instant(noon),
    to: instant(noon + 59 * 60_000),
    receivedAt: instant(Date.now()),
    late: 0,
    dropped: {},
    refused: {},
  });
}

async function pressed(page: Page, button: string): Promise<string | null> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await outcome(page).first().waitFor();
  return outcome(page).first().textContent();
}

/** Brussels wall time so many hours ago, as a form takes it. */
const hoursAgo = (hours: number): string =>
  Temporal.Now.zonedDateTimeISO('Europe/Brussels').subtract({ hours }).toPlainDateTime().toString().slice(0, 16);

describe('the desk of searches', () => {
  it('leads from a vague reason to a page of reads, each step an act', async () => {
    const member = await w.signIn('operational-member', phone);
    await w.go(member, 'searches/new');
    await settled(member);
    await at(member, 'databaseId').selectOption({ index: 1 });
    await at(member, 'query-plate').fill('1-QZZ-001');
    await at(member, 'from').fill(hoursAgo(72));
    await at(member, 'to').fill(hoursAgo(1));
    await at(member, 'purpose-branch').selectOption('judicial');
    await at(member, 'purpose-text').fill('Rechercher un véhicule volé');
    await at(member, 'purpose-judicialGround').selectOption('offence');
    await at(member, 'purpose-offenceClass').selectOption('delit');
    await at(member, 'missionReference').fill('E2E/2026');
    await at(member, 'concreteReason').fill('enquête en cours');
    await pressed(member, 'Demander une recherche');
    expect(await member.locator('.receipt').textContent()).toContain('Pour quel fait cherchez-vous');
    expect(await findingsOf(member)).toEqual([]);
    await shoot(member, 'searches-vague-phone');
    await at(member, 'concreteReason').fill(
      'Vol de voiture rue Fictive hier vers 14 heures : un témoin a vu ce véhicule quitter les lieux.',
    );
    await member.getByRole('button', { name: 'Demander une recherche', exact: true }).click();
    await member.getByRole('link', { name: 'Recherches', exact: true }).first().waitFor();

    const chief = await w.signIn('chief-of-corps', desk);
    await w.go(chief, 'searches');
    await shoot(chief, 'searches-list');
    await chief.getByRole('link', { name: 'E2E/2026' }).click();
    await at(chief, 'outcome').selectOption('granted');
    await at(chief, 'reasons').fill('Nécessaire et proportionnée.');
    expect(await findingsOf(chief)).toEqual([]);
    await shoot(chief, 'searches-decide');
    expect(await pressed(chief, 'Décider')).toBe('Autorisé');

    await w.go(member, 'searches');
    await member.getByRole('button', { name: 'NL', exact: true }).click();
    await member.getByRole('link', { name: 'E2E/2026' }).click();
    expect(await pressed(member, 'Uitvoeren: eerst tellen')).toBe('Toegestaan');
    await member.getByText('Gevonden passages: 60').waitFor();
    await shoot(member, 'searches-count-phone');
    await member.getByRole('button', { name: 'Verdergaan' }).click();
    await member.getByRole('button', { name: 'De eerste bladzijde bekijken' }).click();
    await member.getByText('50 passages getoond').waitFor();
    expect(await findingsOf(member)).toEqual([]);
    await shoot(member, 'searches-results-phone');
    await member.getByRole('button', { name: 'Volgende bladzijde' }).click();
    await member.getByText('10 passages getoond').waitFor();
    await chief.context().close();
    await member.context().close();
  }, 120_000);

  it('lets the data protection officer and the prosecutor see what is theirs', async () => {
    const officer = await w.signIn('dpo', desk);
    await w.go(officer, 'searches/watch');
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'searches-watch');
    await w.go(officer, 'searches/places');
    expect(await findingsOf(officer)).toEqual([]);
    await shoot(officer, 'searches-places');
    await officer.context().close();
    const prosecutor = await w.signIn('prosecutor', phone);
    await w.go(prosecutor, 'searches');
    await prosecutor.getByText('Aucune recherche').waitFor();
    await shoot(prosecutor, 'searches-prosecutor-phone');
    await prosecutor.context().close();
  }, 120_000);
});
