import { formatVkey, generateSkey, parseSkey } from '@clairevoie/tlog';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgePolicy, operatorsOf, type PolicyRule, policyRules } from './witness-rules.ts';

const origin = 'zone.example/public';
const vkeys = new Map<string, string>();

async function key(name: string, type: Parameters<typeof generateSkey>[1] = 'cosignature-ed25519'): Promise<void> {
  vkeys.set(name, formatVkey((await parseSkey(await generateSkey(name.split(' ')[0] ?? '', type))).key));
}

beforeAll(async () => {
  await key(origin, 'ed25519');
  await key('zone.example/other', 'ed25519');
  for (const name of [
    'coc.example/w1',
    'coc.example/w2',
    'uni.example/w',
    'ngo.example/w',
    'w.uni.example/w',
    'zone.example/w',
  ])
    await key(name);
  await key('coc.example/w1 pq', 'cosignature-ml-dsa-44');
});

const of = (name: string): string => vkeys.get(name) ?? '';
const judge = (lines: readonly string[], vkey = of(origin)) =>
  judgePolicy(`log ${vkey}\n${lines.join('\n')}\n`, { origin, vkey: of(origin) }).broken;

const sound = () => [
  `witness coc-ed ${of('coc.example/w1')} https://witness.coc.example/`,
  `witness coc-pq ${of('coc.example/w1 pq')} https://witness.coc.example/`,
  'group coc any coc-ed coc-pq',
  `witness uni-ed ${of('uni.example/w')} https://uni.example/witness`,
  'group uni any uni-ed',
  `witness ngo-ed ${of('ngo.example/w')}`,
  'group ngo any ngo-ed',
  'group two-of-three 2 coc uni ngo',
  'quorum two-of-three',
];

describe('a witness policy as the house judges it', () => {
  it('takes operators in groups of their own, and counts each once', async () => {
    expect(judge(sound())).toEqual([]);
    const { parseWitnessPolicy, meetsQuorum } = await import('@clairevoie/tlog');
    const policy = parseWitnessPolicy(`log ${of(origin)}\n${sound().join('\n')}\n`);
    expect(operatorsOf(policy).map(({ name }) => name)).toEqual(['coc', 'uni', 'ngo']);
    expect(meetsQuorum(policy, ['coc-ed', 'coc-pq'])).toBe(false);
    expect(meetsQuorum(policy, ['coc-pq', 'ngo-ed'])).toBe(true);
  });

  const replaced = (from: string | RegExp, to: string) => sound().map((line) => line.replace(from, to));
  const cases: Record<string, { readonly lines: () => readonly string[]; readonly broken: readonly PolicyRule[] }> = {
    'two keys of one operator that count apart': {
      lines: () => [
        ...sound().filter((line) => line.startsWith('witness')),
        'group q 2 coc-ed coc-pq uni-ed',
        'quorum q',
      ],
      broken: ['witness-outside-operator', 'operator-counts-twice'],
    },
    'one host under two operators': {
      lines: () => replaced(of('ngo.example/w'), of('coc.example/w2')),
      broken: ['operator-counts-twice'],
    },
    'a host inside the domain of another operator': {
      lines: () => replaced(of('ngo.example/w'), of('w.uni.example/w')),
      broken: ['operator-counts-twice'],
    },
    'two operators at one address': {
      lines: () => replaced('https://uni.example/witness', 'https://witness.coc.example/other'),
      broken: ['operator-counts-twice'],
    },
    'two operators at one port of this machine': {
      lines: () => replaced(/https:\/\/(uni|witness\.coc)\.example\S*/, 'http://127.0.0.1:4680'),
      broken: ['operator-counts-twice'],
    },
    'a witness of the log’s own host': {
      lines: () => replaced(of('ngo.example/w'), of('zone.example/w')),
      broken: ['operator-is-the-log'],
    },
    'a witness that is the quorum by itself': {
      lines: () => [`witness ngo-ed ${of('ngo.example/w')}`, 'quorum ngo-ed'],
      broken: ['witness-outside-operator'],
    },
    'no quorum': { lines: () => replaced('quorum two-of-three', 'quorum none'), broken: ['policy-without-quorum'] },
    'a password in an address': {
      lines: () => replaced('https://uni.example', 'https://me:secret@uni.example'),
      broken: ['witness-address-unusable'],
    },
    'an address of another kind': {
      lines: () => replaced('https://uni.example/witness', 'file:///etc'),
      broken: ['witness-address-unusable'],
    },
    'a member that is not there': {
      lines: () => replaced('coc uni ngo', 'coc uni nobody'),
      broken: ['policy-malformed'],
    },
  };
  it.each(Object.keys(cases))('refuses %s', (name) => {
    expect(judge(cases[name]?.lines() ?? [])).toEqual(cases[name]?.broken);
  });

  it('refuses the policy of another log, and one that names another beside it', () => {
    expect(judge(sound(), of('zone.example/other'))).toEqual(['policy-not-of-this-log']);
    expect(judge([`log ${of('zone.example/other')}`, ...sound()])).toEqual(['policy-not-of-this-log']);
  });

  it('takes one machine with a port for each, as a demonstration has them', () => {
    const ports = sound().map((line) =>
      line.replace(/https:\/\/\S+/, `http://127.0.0.1:${line.includes('uni') ? 4681 : 4680}`),
    );
    expect(judge(ports)).toEqual([]);
  });

  it('says every rule in three languages', () => {
    for (const { fr, nl, en } of Object.values(policyRules)) expect(new Set([fr, nl, en]).size).toBe(3);
  });
});
