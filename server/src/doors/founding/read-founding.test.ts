import { randomUUID } from 'node:crypto';
import type { FoundingFile } from '@clairevoie/contract';
import { describe, expect, test } from 'vitest';
import { foundingOfTests } from '../../../../testing/src/real-world/founding-of-tests.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import { planFounding } from './plan-founding.ts';
import { readFounding } from './read-founding.ts';
import { bodiesOfZone, shippedZoneCodes } from './real-bodies.ts';

const good = foundingOfTests('https://login.zone.be');
const [administrator, registry] = good.people;
if (administrator === undefined || registry === undefined) throw new TypeError('two people');
const body = {
  slug: 'prosecutor-brussels',
  kind: 'public-prosecutor',
  names: { fr: 'Parquet', nl: 'Parket', en: 'Prosecutor' },
  source: { title: 'Site du ministère public' },
} as const;

function problemsOf(file: unknown): readonly unknown[] {
  try {
    readFounding(file);
    return [];
  } catch (error) {
    if (!isClairevoieError(error, 'doors/founding-refused')) throw error;
    const { problems } = error.facts;
    return Array.isArray(problems) ? problems : ['?'];
  }
}

describe('a founding file', () => {
  test('is read when it is right', () => {
    expect(readFounding(good)).toEqual(good);
    expect(readFounding({ ...good, organisations: [body] }).organisations).toEqual([body]);
  });

  test.each([
    ['nothing', null, '/ must be object'],
    ['a word that we do not know', { ...good, admins: [] }, 'must not have additional properties'],
    ['no people', { ...good, people: [] }, '/people must not have fewer than 1 items'],
    ['a server without a dot in its name', { ...good, serverName: 'localhost' }, '/serverName must match'],
    ['an address instead of a name', { ...good, serverName: 'https://a.be' }, '/serverName must match'],
    ['a name for examples', { ...good, serverName: 'cameras.zone.example' }, '/serverName ends in .example'],
    ['the demonstration’s name', { ...good, serverName: 'demo.clairevoie.invalid' }, '/serverName ends in .invalid'],
    ['an identity server on this machine', { ...good, issuer: 'https://127.0.0.1:4601' }, '/issuer The demo identity'],
    ['an issuer without TLS', { ...good, issuer: 'http://login.zone.be' }, '/issuer The server does not start'],
    ['a zone that is not shipped', { ...good, zones: ['5388'] }, '/zones names 5388: the product ships'],
    ['a body without a source', { ...good, organisations: [{ ...body, source: undefined }] }, '/organisations/0'],
    ['a body twice', { ...good, organisations: [body, body] }, '/organisations/1 takes the slug'],
    ['a shipped body again', { ...good, organisations: [{ ...body, slug: 'council-21001' }] }, 'takes the slug'],
    ['a parent that comes later', { ...good, organisations: [{ ...body, parent: 'zone-5388' }] }, 'names the parent'],
    ['a second host', { ...good, organisations: [{ ...body, kind: 'server-host' }] }, 'holds a server-host'],
    ['a reserved slug', { ...good, host: { ...good.host, slug: 'system' } }, 'the slug system is reserved'],
    ['nobody who appoints', { ...good, people: [administrator] }, 'nobody with the function appointing-authority'],
    ['nobody who administers', { ...good, people: [registry] }, 'nobody with the function system-administrator'],
    [
      'one account for two people',
      { ...good, people: [administrator, { ...registry, subject: administrator.subject }] },
      '/people has the subject',
    ],
    [
      'a chief of corps: that is for the registry of appointments',
      { ...good, people: [administrator, { ...registry, functions: ['chief-of-corps'] }] },
      '/people/1/functions/0',
    ],
  ])('is refused with %s', (_what, file, problem) => {
    const problems = problemsOf(file);
    expect(problems.join('\n')).toContain(problem);
  });

  test('is refused with every problem at once', () => {
    const people: FoundingFile['people'] = [{ ...administrator, functions: ['appointing-authority'] }, administrator];
    expect(problemsOf({ ...good, serverName: 'a.invalid', zones: ['0000'], people })).toHaveLength(3);
  });
});

describe('the plan of a founding', () => {
  const at = Temporal.Instant.from('2026-11-30T09:00:00.123456Z');
  const planOf = (more: Partial<FoundingFile> = {}) => planFounding({ ...good, ...more }, { at, newId: randomUUID });

  test('registers the zone, its municipalities and their councils, each with its source, and no camera act', () => {
    const { acts } = planOf();
    const slugs = acts.flatMap(({ payload }) => ('slug' in payload ? [payload.slug] : []));
    expect(slugs).toEqual([
      'host-of-tests',
      'zone-5341',
      ...['21001', '21007', '21013'].flatMap((nis) => [`municipality-${nis}`, `council-${nis}`]),
    ]);
    for (const { type, payload } of acts)
      if (type === 'identity/register-organisation') expect(payload).toMatchObject({ isReal: true, source: {} });
    expect(new Set(acts.map(({ type }) => type.split('/')[0]))).toEqual(new Set(['identity', 'registry']));
    expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
  });

  test('grants the administration of the server and nothing else', () => {
    const granted = planOf().acts.flatMap(({ payload }) => ('functionKey' in payload ? [payload.functionKey] : []));
    expect(granted).toEqual(['system-administrator', 'appointing-authority']);
  });

  test('warns when one person would hold both functions, and when no police service is founded', () => {
    expect(planOf().warnings).toEqual([]);
    const both = { ...administrator, functions: ['system-administrator', 'appointing-authority'] as const };
    expect(planOf({ people: [{ ...both, functions: [...both.functions] }] }).warnings.join()).toContain('two people');
    expect(planOf({ zones: [] }).warnings.join()).toContain('No police service');
  });
});

describe('the real bodies of the six zones', () => {
  const all = shippedZoneCodes().flatMap(bodiesOfZone);

  test('are the zones, the nineteen municipalities and their councils, each once', () => {
    expect(all.map(({ kind }) => kind).filter((kind) => kind === 'municipality')).toHaveLength(19);
    expect(all.map(({ kind }) => kind).filter((kind) => kind === 'municipal-council')).toHaveLength(19);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(6 + 19 + 19);
    expect(bodiesOfZone('5388')).toEqual([]);
  });

  test('bear names that one would write in French and Dutch', () => {
    const names = (slug: string) => all.find((one) => one.slug === slug)?.names;
    expect(names('zone-5340')).toMatchObject({
      fr: 'Zone de police Bruxelles-Ouest (5340)',
      nl: 'Politiezone Brussel-West (5340)',
    });
    expect(names('council-21002')).toMatchObject({
      fr: 'Conseil communal d’Auderghem',
      nl: 'Gemeenteraad van Oudergem',
    });
    expect(names('municipality-21013')).toMatchObject({ fr: 'Commune de Saint-Gilles', nl: 'Gemeente Sint-Gillis' });
    expect(names('council-21004')).toEqual({
      fr: 'Conseil communal de la Ville de Bruxelles',
      nl: 'Gemeenteraad van de Stad Brussel',
      en: 'Municipal council of the City of Brussels',
    });
  });
});
