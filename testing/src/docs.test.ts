import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYHOLDER_ERRORS } from '@clairevoie/keyholder';
import { allProvisionVersions, type LawErrorCode } from '@clairevoie/law';
import type { PlatesErrorCode } from '@clairevoie/plates';
import { TLOG_ERRORS } from '@clairevoie/tlog';
import { WITNESS_ERRORS } from '@clairevoie/witness';
import { describe, expect, it } from 'vitest';
import { MONITOR_ERRORS } from '../../cli/src/monitor/monitor-error.ts';
import { authorisationErrorCodes } from '../../server/src/authorisation/index.ts';
import { civicErrorCodes } from '../../server/src/civic/index.ts';
import { doorsErrorCodes } from '../../server/src/doors/doors-errors.ts';
import { errorStatus, statusOf } from '../../server/src/doors/error-status.ts';
import { functionTable, identityErrorCodes } from '../../server/src/identity/index.ts';
import { ledgerErrorStatus } from '../../server/src/ledger/index.ts';
import { oversightErrorCodes } from '../../server/src/oversight/index.ts';
import { postgresErrorCodes } from '../../server/src/postgres/index.ts';
import { registryErrorCodes } from '../../server/src/registry/index.ts';
import { vaultErrorCodes } from '../../server/src/vault/index.ts';

const house = join(import.meta.dirname, '../..');

// A new code of the law package does not compile without its row here.
const lawErrorCodes = {
  'law/not-yet-in-force': true,
  'law/instant-required': true,
  'law/bad-instant': true,
  'law/bad-duration': true,
  'law/interval-reversed': true,
  'law/unknown-provision': true,
  'law/unknown-reading': true,
  'law/contradictory-dates': true,
  'law/unknown-act': true,
  'law/unknown-fact': true,
  'law/unknown-value': true,
  'law/wrong-type': true,
  'law/missing-fact': true,
} as const satisfies Record<LawErrorCode, true>;

const platesErrorCodes = {
  'plates/not-normal': true,
  'plates/too-many-lists': true,
  'plates/criterion-not-accepted': true,
} as const satisfies Record<PlatesErrorCode, true>;

describe('docs/errors.md', () => {
  const described = readErrorRows(readFileSync(join(house, 'docs/errors.md'), 'utf8'));

  it('describes every error code of the house, with its status, and no other', () => {
    const raised = new Map<string, string>(Object.entries(errorStatus).map(([code, status]) => [code, String(status)]));
    for (const code of [...Object.keys(lawErrorCodes), ...Object.keys(platesErrorCodes), ...Object.keys(TLOG_ERRORS)]) {
      raised.set(code, '-');
    }
    for (const [code, [status]] of Object.entries(WITNESS_ERRORS)) raised.set(code, String(status ?? '-'));
    for (const [code, [status]] of Object.entries(KEYHOLDER_ERRORS)) raised.set(code, String(status ?? '-'));
    for (const code of Object.keys(MONITOR_ERRORS)) raised.set(code, '-');
    const found = new Map(described.map((row) => [row.code, row.status]));
    expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...raised].sort()));
  });

  it('describes each code once, in a sentence', () => {
    expect(described.length).toBe(new Set(described.map((row) => row.code)).size);
    expect(described.filter((row) => row.meaning.length < 12 || !row.meaning.endsWith('.'))).toEqual([]);
  });
});

describe('the closed lists', () => {
  it('give every code of every room a status', () => {
    const listed = [
      ...postgresErrorCodes,
      ...Object.keys(ledgerErrorStatus),
      ...identityErrorCodes,
      ...registryErrorCodes,
      ...authorisationErrorCodes,
      ...vaultErrorCodes,
      ...oversightErrorCodes,
      ...civicErrorCodes,
      ...doorsErrorCodes,
    ];
    expect(listed.filter((code) => !Object.hasOwn(errorStatus, code))).toEqual([]);
  });

  it('hold every code that the code of the server raises', () => {
    const raised = sources('server/src').flatMap(({ text }) =>
      [...text.matchAll(/\bcode: '([a-z]+\/[a-z0-9-]+)'/g)].map((found) => found[1] ?? ''),
    );
    const ofRequests = [
      ...readFileSync(join(house, 'server/src/doors/problem.ts'), 'utf8').matchAll(/'(doors\/[a-z-]+)'/g),
    ];
    const all = [...raised, ...ofRequests.map((found) => found[1] ?? '')];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((code) => !Object.hasOwn(errorStatus, code))).toEqual([]);
  });

  it('answer 500 for a code that nobody listed', () => {
    expect(statusOf('nowhere/unheard-of')).toBe(500);
    expect(statusOf('toString')).toBe(500);
  });
});

describe('docs/glossary.md', () => {
  const glossary = readFileSync(join(house, 'docs/glossary.md'), 'utf8');

  it('names every function in the three languages, as the code does, and no other', () => {
    const part = glossary.split('## Functions')[1]?.split('\n## ')[0] ?? '';
    const rows = part.split('\n').filter((row) => row.startsWith('| `'));
    expect(rows).toEqual(functionTable.map(({ key, en, fr, nl }) => `| \`${key}\` | ${en} | ${fr} | ${nl} |`));
  });

  it('lists code words that the code uses', () => {
    const code = ['packages', 'server/src'].flatMap((folder) => sources(folder).map(({ text }) => text)).join('\n');
    const words = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((word) => word[1] ?? ''),
    );
    expect(words.length).toBeGreaterThan(100);
    const lower = code.toLowerCase();
    expect(words.filter((word) => !lower.includes(word.toLowerCase()))).toEqual([]);
  });
});

describe('README.md', () => {
  it('lists every setting that the code reads from the environment, and no other', () => {
    const readme = readFileSync(join(house, 'README.md'), 'utf8');
    const listed = new Set(
      [...readme.matchAll(/^\| (`CLAIREVOIE_[^|]+) \|/gm)].flatMap(
        (row) => (row[1] ?? '').match(/CLAIREVOIE_[A-Z_]+/g) ?? [],
      ),
    );
    const tests = ['testing/src/hostile-inputs.test.ts'].map((file) => readFileSync(join(house, file), 'utf8'));
    const code = ['server/src', 'cli/src', 'testing'].flatMap((folder) => sources(folder).map(({ text }) => text));
    const read = new Set([...code, ...tests].flatMap((text) => text.match(/CLAIREVOIE_[A-Z_]*[A-Z]/g) ?? []));
    expect([...listed].sort()).toEqual([...read].sort());
  });
});

describe('the law in docstrings', () => {
  it('names provisions that packages/law holds', () => {
    const known = new Set(allProvisionVersions().map((provision) => provision.id));
    const named = cited();
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter(({ id }) => !known.has(id) && !notLoaded().has(id))).toEqual([]);
  });

  it('lists as not loaded only what is really not in packages/law, and only what code names', () => {
    const known = new Set(allProvisionVersions().map((provision) => provision.id));
    const named = new Set(cited().map(({ id }) => id));
    expect([...notLoaded()].filter((id) => known.has(id) || !named.has(id))).toEqual([]);
  });
});

/** Every id that a docstring of the house cites, with its file. */
function cited(): readonly { readonly file: string; readonly id: string }[] {
  return ['packages', 'server/src', 'web/src', 'cli/src', 'testing/src'].flatMap((folder) =>
    sources(folder).flatMap(({ file, text }) => lawIdsIn(text).map((id) => ({ file, id }))),
  );
}

interface ErrorRow {
  readonly code: string;
  readonly status: string;
  readonly meaning: string;
}

function readErrorRows(page: string): readonly ErrorRow[] {
  return [...page.matchAll(/^\| `([^`]+)` \| (\d{3}|-) \| (.+) \|$/gm)].map((row) => ({
    code: row[1] ?? '',
    status: row[2] ?? '',
    meaning: row[3] ?? '',
  }));
}

/** Ids after `@law`: several may follow, parted by spaces or commas, also over the lines of a comment. */
function lawIdsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/@law ([a-z]+[0-9]*-[a-z0-9-]*\d[a-z0-9-]*(?:[,\s*]+[a-z]+[0-9]*-[a-z0-9-]*\d[a-z0-9-]*)*)/g),
  ].flatMap((found) => (found[1] ?? '').split(/[,\s*]+/));
}

/** Ids of the legal reference that code names although their text is not in packages/law yet (docs/glossary.md). */
function notLoaded(): ReadonlySet<string> {
  const page = readFileSync(join(house, 'docs/glossary.md'), 'utf8');
  const part = page.split('## Provisions named before they are loaded')[1] ?? '';
  return new Set([...part.matchAll(/^\* `([a-z0-9-]+)`/gm)].map((row) => row[1] ?? ''));
}

function sources(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(house, folder, file), 'utf8') }));
}
