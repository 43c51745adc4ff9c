import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { lawActNames } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';

const law = async (args: readonly string[], input = '') => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), 'law', ...args]);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { out, err, code };
};

const open = {
  act: 'open-recording',
  at: '2026-11-20T10:00:00+01:00',
  facts: {
    recordedFrom: '2026-10-21T10:00:00+02:00',
    recordedTo: '2026-10-21T10:10:00+02:00',
    branch: 'administrative',
  },
};

describe('clairevoie law', () => {
  it('answers each line in its order, exits 0 whatever the outcome, and lets a question pin its own text', async () => {
    const lines = [
      { id: 'a', ...open },
      { id: 'b', ...open, law: '2020-07-15' },
    ].map((one) => JSON.stringify(one));
    const { out, code } = await law(['decide', '--unstated', 'assume-met'], lines.join('\n'));
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'refused'],
      ['b', 'allowed'],
    ]);
  });

  it('shows the procedures and the priority table whole as JSON, and in the language asked for', async () => {
    const [tables, regime, dutch] = await Promise.all([
      law(['procedures', '--json']),
      law(['regime', '--json']),
      law(['regime', '--lang', 'nl']),
    ]);
    const { procedures } = JSON.parse(tables.out);
    expect(procedures).toHaveLength(31);
    expect(procedures[0].steps[0]).toMatchObject({ from: [], to: 'draft', basis: 'policy' });
    const { priority, regimes } = JSON.parse(regime.out);
    expect(priority.length).toBeGreaterThan(40);
    expect(regimes.length).toBeGreaterThan(60);
    expect(dutch.out).toContain('gaat voor op');
    expect([tables.code, regime.code, dutch.code]).toEqual([0, 0, 0]);
  });

  it('answers a question that cannot be read with what to correct, goes on with the others, and exits 2', async () => {
    const input = ['{"act":"open-recordin"}', 'not json', JSON.stringify({ ...open, extra: 1 }), JSON.stringify(open)];
    const { out, code } = await law(['decide'], input.join('\n'));
    expect(code).toBe(2);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ error, outcome }) => error?.code ?? outcome)).toEqual([
      'law/unknown-act',
      'law/not-a-question',
      'law/not-a-question',
      'refused',
    ]);
  });

  it('lists the acts, describes the facts of one, explains a provision and says what changed', async () => {
    const acts: { act: string; about: string }[] = JSON.parse((await law(['acts', '--json'])).out);
    expect(acts.map(({ act }) => act)).toEqual(lawActNames);
    expect(JSON.parse((await law(['facts', 'open-recording'])).out)).toMatchObject({ title: 'open-recording' });
    for (const [lang, words] of [
      ['fr', 'Un membre de la police consulte un enregistrement'],
      ['nl', 'Een lid van de politie opent een opname'],
      ['en', 'A member of the police opens a recording'],
    ] as const) {
      expect((await law(['acts', '--lang', lang])).out).toMatch(new RegExp(`^open-recording +${words}`, 'm'));
      const schema = JSON.parse((await law(['facts', 'open-recording', '--lang', lang])).out);
      expect(schema.description).toContain(words);
    }
    expect((await law(['facts', 'open'])).code).toBe(2);
    const explained = await law(['explain', 'lfp-25-7-p1-al1', '--at', '2020-07-15', '--json']);
    expect(JSON.parse(explained.out)).toMatchObject({ from: '2018-05-25', status: 'executed' });
    expect((await law(['explain', 'lfp-25-7-p9'])).err).toContain('law/unknown-provision');
    const changes: { id: string; change: string }[] = JSON.parse(
      (await law(['diff', '2024-01-19', '2024-01-20', '--json'])).out,
    );
    expect(changes).toContainEqual(expect.objectContaining({ id: 'lfp-25-7-p1-al1', change: 'changed' }));
    expect(changes).toContainEqual(expect.objectContaining({ id: 'lfp-25-9-al1', change: 'new' }));
    const [diff, coverage] = await Promise.all([
      law(['diff', '2024-01-19', '2024-01-20', '--lang', 'nl']),
      law(['coverage', '--lang', 'fr']),
    ]);
    expect(diff.out).toMatch(
      /^gewijzigd lfp-25-7-p1-al1 {3}.*\n {2}- 2018-05-25 {2}.*\n {2}\+ 2024-01-20 {2}Toegang gedurende dertig dagen/m,
    );
    expect(coverage.out).toMatch(/^\d+ versions de dispositions : \d+ exécutées, .* 0 de la référence manquent$/m);
  }, 60_000);
});
