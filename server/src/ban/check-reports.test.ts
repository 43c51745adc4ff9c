import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resultOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, cleanReport, openBanWorld } from '../../../testing/src/ban/ban-world.ts';
import { bringReport } from './bring-report.ts';
import { checkReports } from './check-reports.ts';
import { openReportFiles } from './report-files.ts';

let w: BanWorld;
let dataDir: string;
beforeAll(async () => {
  w = await openBanWorld();
  dataDir = await mkdtemp(join(tmpdir(), 'clairevoie-reports-'));
}, 60_000);
afterAll(async () => {
  await w?.world[Symbol.asyncDispose]();
  await rm(dataDir, { recursive: true, force: true });
});

const owner = () => w.world.database.pool('clv_owner');
const found = () =>
  checkReports({ owner: { query: (text, values = []) => owner().query(text, [...values]) }, dataDir });
const bring = async (seconds: number) => {
  const reports = await openReportFiles(join(dataDir, 'reports'));
  const by = { organisationId: w.people.chief.organisationId, at: w.world.now().toString() };
  const report = { ...cleanReport, seconds };
  const bytes = Buffer.from(JSON.stringify(report));
  return { ...(await bringReport({ db: w.world.ledger.reads, reports }, bytes, by)), report };
};

it('reads reports again from their files, and names those of which the database says something else', async () => {
  expect(await found()).toEqual({ reports: 0, gone: 0, differing: [] });
  const [kept, altered, submitted, damaged, lost] = [
    await bring(1),
    await bring(2),
    await bring(3),
    await bring(4),
    await bring(5),
  ];
  expect(await found()).toEqual({ reports: 5, gone: 0, differing: [] });
  // Altered before an act takes it over, and after one did: what the act took over shows as well.
  const alter = (digest: string) =>
    owner().query(
      `update ban.report_upload set summary = summary || '{"isComplete": false, "findingCount": 3}' where digest = $1`,
      [digest],
    );
  await alter(altered.digest);
  await alter(submitted.digest);
  const systemId = await w.declared({ reference: 'R-1' });
  resultOf(await w.submitted(w.people.chief, systemId, submitted.report), 'evidenceId');
  await owner().query('update ban.report_upload set summary = $2 where digest = $1', [
    submitted.digest,
    JSON.stringify(submitted.summary),
  ]);
  await writeFile(join(dataDir, 'reports', `${damaged.digest}.json`), '{}');
  await rm(join(dataDir, 'reports', `${lost.digest}.json`));
  expect(await found()).toEqual({
    reports: 5,
    gone: 1,
    differing: [altered.digest, submitted.digest, damaged.digest].toSorted(),
  });
  expect(kept.digest).not.toBe(lost.digest);
});
