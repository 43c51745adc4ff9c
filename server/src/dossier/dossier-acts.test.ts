import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { openTestWorld, type TestWorld } from '../../../testing/src/world.ts';
import { functionTable } from '../identity/index.ts';
import { type Actor, rebuildAndCompare } from '../ledger/index.ts';
import { dossierActs } from './acts/dossier-acts.ts';
import { bringShipped } from './bring-shipped.ts';
import { findDossierText, listAnswers, listDemands, listDossierTexts, listReports, openConcordance } from './public.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const keeper = ['independent-controller'];
const may: Readonly<Record<string, readonly string[]>> = {
  'dossier/bring-text': [...keeper, 'system'],
  'dossier/correct-alignment': keeper,
  'dossier/judge-finding': keeper,
  'dossier/define-demand': [...keeper, 'system'],
  'dossier/record-answer': keeper,
  'dossier/record-report': keeper,
};

let world: TestWorld;
let person: Actor;
let chief: Actor;
beforeAll(async () => {
  world = await openTestWorld([...dossierActs]);
  person = await world.person(
    'independent-controller',
    await world.organisation('public-authority', 'controle-fictif'),
  );
  chief = await world.person('chief-of-corps', await world.organisation('local-police-zone', 'zp-claire'));
}, 60_000);
afterAll(() => world?.[Symbol.asyncDispose]());

const pair = (id: string, fr?: string, nl?: string) => ({
  ...{ id, passageKind: 'paragraph', confidence: 0.5, doubts: ['length'] },
  ...(fr === undefined ? {} : { fr }),
  ...(nl === undefined ? {} : { nl }),
});
const text = (change: object = {}) => ({
  ...{ textId: 'essai', textKind: 'council-decision', textForm: 'plain-text', licence: 'fiction' },
  source: { fr: 'texte fictif', nl: 'fictieve tekst', en: 'fictional text' },
  ...{ digest: 'a'.repeat(64), titles: {}, fields: [], notes: [], signatories: [] },
  passages: [
    pair('paragraph-1', 'Il pleut.', 'De zon schijnt.'),
    pair('paragraph-2', 'Le soleil brille.', 'Het regent.'),
  ],
  ...change,
});

describe('acts of this room', () => {
  it('are all in the list of who may, and only those', () => {
    expect(dossierActs.map(({ type }) => type).toSorted()).toEqual(Object.keys(may).toSorted());
  });

  for (const { type, who } of dossierActs)
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const keys = [...functionTable.map((f) => f.key), 'system'];
      expect(keys.filter((key) => who.includes(key)).toSorted()).toEqual([...(may[type] ?? [])].toSorted());
    });

  it('refuse, and journal, somebody of another function', async () => {
    const refused = await world.perform(chief, 'dossier/bring-text', text({ textId: 'autre' }));
    expect(whyOf(refused)).toBe('blocked | function-not-named');
    const { rows } = await world.ledger.reads.query('select 1 from ledger.entry where id = $1', [refused.entryId]);
    expect(rows).toHaveLength(1);
  });
});

describe('a text', () => {
  it('has versions that no act changes; the same content twice, or under another kind, is refused', async () => {
    expect((await world.perform(person, 'dossier/bring-text', text())).result).toEqual({ textId: 'essai', number: 1 });
    expect(whyOf(await world.perform(person, 'dossier/bring-text', text()))).toBe('blocked | dossier-same-content');
    const other = text({ textKind: 'petition', titles: { fr: 'Autre' } });
    expect(whyOf(await world.perform(person, 'dossier/bring-text', other))).toBe('blocked | dossier-other-kind');
    const unclear = text({ passages: [pair('paragraph-1', 'Un'), pair('paragraph-1', 'Deux')] });
    expect(whyOf(await world.perform(person, 'dossier/bring-text', unclear))).toBe(
      'blocked | dossier-unclear-passages',
    );
    const late = text({ datedOn: '2090-01-01', titles: { fr: 'Plus tard' } });
    expect(whyOf(await world.perform(person, 'dossier/bring-text', late))).toBe(
      'blocked | dossier-dated-in-the-future',
    );
    expect((await findDossierText(world.ledger.reads, 'essai'))?.number).toBe(1);
  });

  it('is paired anew by a person, once: both halves under the name of the French one', async () => {
    const correct = (pairs: object, number = 1) =>
      world.perform(person, 'dossier/correct-alignment', { textId: 'essai', number, pairs, reasons: 'Inversés.' });
    const pairs = [
      { fr: 'paragraph-1', nl: 'paragraph-2' },
      { fr: 'paragraph-2', nl: 'paragraph-1' },
    ];
    expect(whyOf(await correct(pairs, 7))).toBe('blocked | dossier-unknown-version');
    expect(whyOf(await correct([{ fr: 'paragraph-9' }]))).toBe('blocked | dossier-halves-do-not-fit');
    await correct(pairs);
    const corrected = await findDossierText(world.ledger.reads, 'essai');
    expect(corrected?.passages.map(({ id, fr, nl, doubts }) => [id, fr, nl, doubts])).toEqual([
      ['paragraph-1', 'Il pleut.', 'Het regent.', []],
      ['paragraph-2', 'Le soleil brille.', 'De zon schijnt.', []],
    ]);
    expect(corrected?.correction?.reasons).toBe('Inversés.');
    expect(whyOf(await correct(pairs))).toBe('blocked | dossier-already-corrected');
  });
});

describe('the texts that come with the product', () => {
  it('are brought by the server through the same acts, once', async () => {
    const { gate, reads } = world.ledger;
    const receipts = await bringShipped(reads, gate);
    expect(receipts.map(({ act, verdict }) => [act, verdict])).toEqual([
      ...Array.from({ length: 4 }, () => ['dossier/bring-text', 'allowed']),
      ...Array.from({ length: 10 }, () => ['dossier/define-demand', 'allowed']),
    ]);
    expect(await bringShipped(reads, gate)).toEqual([]);
    expect((await listDemands(reads)).map(({ demand }) => demand)).toHaveLength(10);
  });

  it('have findings that a person judges; a later judgement takes the place of the former', async () => {
    const texts = await listDossierTexts(world.ledger.reads);
    const found = (await openConcordance().findings(texts)).get('petition')?.find(({ fr }) => fr === 'recherches');
    const judge = (change: object) =>
      world.perform(person, 'dossier/judge-finding', {
        ...{ textId: 'petition', number: 2, passage: found?.passage, findingKind: 'term' },
        ...{ fr: 'recherches', nl: 'huiszoekingen', judged: 'no-difference', words: 'Essai.', ...change },
      });
    expect(whyOf(await judge({ passage: 'paragraph-999' }))).toBe('blocked | dossier-unknown-passage');
    expect(resultOf(await judge({}), 'finding')).toBe(found?.name);
    await judge({ judged: 'difference', words: 'Une perquisition n’est pas une recherche.' });
    const judged = (await findDossierText(world.ledger.reads, 'petition'))?.judgements.get(found?.name ?? '');
    expect([judged?.judged, judged?.words]).toEqual(['difference', 'Une perquisition n’est pas une recherche.']);
  }, 60_000);
});

describe('a demand', () => {
  const source = { source: 'Document fictif', digest: 'b'.repeat(64) };

  it('keeps what an addressee answered, and versions of the report that it asks for', async () => {
    const answer = (change: object = {}) =>
      world.perform(person, 'dossier/record-answer', {
        ...{ demand: 'RES-demande-5', answeredBy: 'Gouvernement fictif', answeredOn: '2026-01-05', language: 'fr' },
        ...{ words: 'Il y sera répondu (fiction).', ...source, ...change },
      });
    expect(whyOf(await answer({ demand: 'RES-demande-99' }))).toBe('blocked | dossier-unknown-demand');
    expect((await answer()).result.number).toBe(1);
    expect((await answer({ answeredOn: '2026-02-05' })).result.number).toBe(2);
    const report = (demand: string) =>
      world.perform(person, 'dossier/record-report', {
        ...{ demand, title: 'Rapport fictif', publishedOn: '2026-03-01', licence: 'fiction', ...source },
      });
    expect(whyOf(await report('RES-demande-1'))).toBe('blocked | dossier-no-report-asked');
    expect((await report('RES-demande-5')).result.number).toBe(1);
    const { reads } = world.ledger;
    expect((await listAnswers(reads, 'RES-demande-5')).map(({ number }) => number)).toEqual([1, 2]);
    expect((await listReports(reads, 'RES-demande-5')).map(({ title }) => title)).toEqual(['Rapport fictif']);
  });

  it('rests on a passage that a registered text has', async () => {
    const payload = {
      ...{ demand: 'X-1', textId: 'petition', passage: 'demand-77', competence: 'region', reopensOnReform: false },
      queries: [{ query: 'law' }],
    };
    expect(whyOf(await world.perform(person, 'dossier/define-demand', payload))).toBe(
      'blocked | dossier-unknown-passage',
    );
  });
});

describe('the registers of this room', () => {
  it('are the same after a rebuild from the journal', async () => {
    const owner = world.database.pool('clv_owner');
    const client = await owner.connect();
    try {
      const { registers } = await rebuildAndCompare(client);
      const own = registers.filter(({ register }) => register.startsWith('dossier.'));
      expect(own.map(({ rowsBefore }) => rowsBefore > 0)).toEqual(Array.from({ length: 6 }, () => true));
      for (const one of own)
        expect([one.register, one.rowsAfter, one.isIdentical]).toEqual([one.register, one.rowsBefore, true]);
    } finally {
      client.release();
    }
  });
});
