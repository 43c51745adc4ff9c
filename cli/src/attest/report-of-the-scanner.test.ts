import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '@clairevoie/scan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../server/src/ban/read-report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-scan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const taken = async () => readReport(Buffer.from(JSON.stringify(await scan(folder))));

describe('what our own scanner writes', () => {
  it('is a report that the register takes: of nothing, and of a requirement that names a recogniser', async () => {
    await writeFile(join(folder, 'readme.txt'), 'no program at all');
    expect(await taken()).toMatchObject({ documentKind: 'scan-report', scanVerdict: 'none', isComplete: true });
    await writeFile(join(folder, 'requirements.txt'), 'insightface==0.7.3\n');
    const summary = await taken();
    expect(summary.scanVerdict).toBe('recognition');
    expect(summary.findingCount).toBeGreaterThan(0);
    expect(summary.ruleBase).toMatch(/^[0-9a-f]{64}$/);
    // The day of the scan goes along, so that nobody gives it another one.
    expect(summary.madeOn).toBe(Temporal.Now.plainDateISO('Europe/Brussels').toString());
  });
});
