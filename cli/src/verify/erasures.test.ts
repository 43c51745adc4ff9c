import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatVkey } from '@clairevoie/tlog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeEntry, makeLog, opening } from '../trial/made-log.ts';
import { erasureLines } from './erasures.ts';
import { verifyServer } from './verify-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-erasures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Verifies an export of a log with these entries after its opening. */
async function verified(name: string, entries: readonly object[]) {
  const log = await makeLog();
  log.append([opening(), ...entries.map((over, index) => madeEntry(over, index + 1))]);
  await log.sign();
  for (const [path, bytes] of log.files) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return verifyServer({ url: join(folder, name), vkey: formatVkey(log.signing.key) });
}

it('says of a log how many bodies were erased as far as its headers do, and what they leave open', async () => {
  const internal = { act: 'house/internal-act', organisation: 'withheld', roleClass: 'withheld' };
  const { erasures } = await verified('some', [
    { act: 'ledger/erase-body' },
    { act: 'ledger/erase-body', verdict: 'blocked' },
    { act: 'ledger/erase-at-term' },
    internal,
    internal,
    {},
  ]);
  expect(erasures).toEqual({ ofOne: 1, atTerm: 1, internalActs: 2 });
  expect(erasureLines(erasures, 'en')).toEqual([
    'Erased       1 private bodies erased one by one; 1 entries erased bodies at the end of their term, several each; 2 internal acts do not say whether they erased one',
  ]);
  expect(erasureLines(erasures, 'fr')).toEqual([
    'Effacements  1 corps privés effacés un par un ; 1 inscriptions ont effacé des corps au terme de leur délai, plusieurs chacune ; 2 actes internes ne disent pas s’ils en ont effacé un',
  ]);
  expect(erasureLines(erasures, 'nl')[0]).toMatch(
    /^Gewist {7}1 private inhouden één voor één gewist; 1 .*; 2 .*gewist$/,
  );
});

it('says nothing of erasures where no header speaks of one', async () => {
  const { erasures } = await verified('none', [{}, {}]);
  expect(erasures).toEqual({ ofOne: 0, atTerm: 0, internalActs: 0 });
  expect(erasureLines(erasures, 'en')).toEqual([]);
});
