import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');
const sources = join(import.meta.dirname, '..', '..', '..', 'packages', 'texts', 'src', 'sources');
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', timeout: 30_000 });

describe('clairevoie text', () => {
  test('says in each language what a petition’s page of changes changed', () => {
    const said = (language: string) =>
      run('--lang', language, 'text', 'changes', join(sources, 'petition-changes-page.nl-fr.txt')).stdout.split('\n');
    expect(said('fr')[1]).toBe('Description en français\u00a0: aucun mot modifié, un titre devient un paragraphe');
    expect(said('nl')[1]).toBe('Beschrijving (Frans): geen woord gewijzigd, een kop wordt een alinea');
  });

  test('pairs a paper in two columns, and finds where its languages part', () => {
    const paper = join(sources, 'resolution-facial-recognition.nl-fr.txt');
    const columns = JSON.parse(run('text', 'columns', paper, '--json').stdout);
    expect(columns.passages.filter(({ kind }: { readonly kind: string }) => kind === 'demand')).toHaveLength(6);
    const said = run('--lang', 'fr', 'text', 'concordance', paper).stdout;
    expect(said).toContain('8 sont annoncées («\u00a0ces huit associations\u00a0»), 7 sont citées');
  });

  test('reads a page of changes too, and compares the lists of two texts of one dossier', () => {
    const petition = join(sources, 'petition-changes-page.nl-fr.txt');
    expect(run('--lang', 'nl', 'text', 'concordance', petition).stdout).toContain('makenen');
    const paper = join(sources, 'resolution-facial-recognition.nl-fr.txt');
    const findings: readonly { readonly fr?: string }[] = JSON.parse(
      run('text', 'concordance', paper, '--with', petition, '--json').stdout,
    );
    expect(findings.filter(({ fr }) => fr === 'MRAX')).toHaveLength(2);
    // What the portal shows of this text.
    expect(findings).toHaveLength(7);
  });

  test('a file of another form is refused with what to do next, a missing one with its name', () => {
    const other = run('--lang', 'nl', 'text', 'columns', join(sources, 'petition-changes-page.nl-fr.txt'));
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('--french FR.html NL.html')]);
    const page = run('text', 'changes', join(sources, 'PROVENANCE.md'));
    expect(page.status).toBe(1);
    const missing = run('--lang', 'fr', 'text', 'changes', '/nowhere/page.txt');
    expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining('/nowhere/page.txt')]);
  });
});
