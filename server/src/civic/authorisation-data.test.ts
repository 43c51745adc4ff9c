import type { LogKeyholders } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import type { Queryable } from '../ledger/public.ts';
import { authorisationHistory } from './act-history.ts';
import { openActWeeks } from './act-weeks.ts';
import { asPublished, authorisationData, authorisationsData, findAuthorisationOf } from './authorisation-data.ts';
import { findLeaf, journalData, receiptData } from './journal-data.ts';
import { publishedFacts } from './published-facts.ts';
import { loadTerritory, type Territory } from './territory.ts';
import { tourData } from './tour-data.ts';

const reason = { reasonFr: 'Tactique judiciaire.', reasonNl: 'Gerechtelijke tactiek.' };
const territory: Territory = loadTerritory(true);

let w: AuthorisationWorld;
let db: Queryable;
let published: string;
let unpublished: string;
let refusedEntry: string;
let blockedEntry: string;
let internalEntry: string;

beforeAll(async () => {
  w = await openAuthorisationWorld();
  const pool = w.world.database.pool('clv_portal');
  db = { query: (text, values = []) => pool.query(text, [...values]) };
  unpublished = await w.granted();
  published = await w.granted({ title: 'Caméras de la place Fictive' });
  const act = await w.perform(w.people.secretary, 'authorisation/publish', {
    authorisationId: published,
    withheld: [
      { part: 'place', item: 1, ...reason },
      { part: 'functions', ...reason },
      { part: 'conditions', ...reason },
    ],
  });
  expect(whyOf(act)).toBe('allowed');
  // One of several directors: the header names the act. A chief of corps is alone in the zone, and his request an internal act.
  const refused = await w.perform(w.people.director, 'authorisation/submit-request', {
    content: { ...tinyRequest },
  });
  expect(refused.verdict).toBe('refused');
  refusedEntry = refused.entryId;
  internalEntry = (await w.perform(w.people.chief, 'authorisation/submit-request', { content: { ...tinyRequest } }))
    .entryId;
  const blocked = await w.perform(w.people.operator, 'authorisation/publish', {
    authorisationId: unpublished,
    withheld: [],
  });
  expect(blocked.verdict).toBe('blocked');
  blockedEntry = blocked.entryId;
  await w.world.ledger.integrate();
}, 60_000);

afterAll(() => w.world[Symbol.asyncDispose]());

const legalDay = () => w.world.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
const context = () => ({ db, territory, legalDay: '2026-11-21' });
const facts = () => publishedFacts({ db, territory, demo: true })();

const noKeyholder: LogKeyholders = {
  enforcedBy: 'software-only',
  notice: { fr: 'aucun', nl: 'geen', en: 'none' },
  keyholders: [],
  weeks: [],
};

describe('a published decision on the portal', () => {
  it('is listed; one that is not published is nowhere', async () => {
    const list = await authorisationsData(context(), { page: 1 });
    expect(list.authorisations.items.map(({ id }) => id)).toEqual([published]);
    expect(list.authorisations.items[0]).toMatchObject({
      state: 'authorised',
      fictional: true,
      withheldPassages: 3,
      places: 2,
    });
    expect(await authorisationData(context(), await facts(), unpublished)).toBeUndefined();
    expect((await authorisationsData(context(), { page: 99 })).authorisations.page).toBe(1);
  });

  it('does not say whether plates are read when the functions are withheld', async () => {
    const list = await authorisationsData(context(), { page: 1 });
    expect(list.authorisations.items[0]?.anpr).toBe('unknown');
  });

  it('shows each withheld passage as withheld, by whom, why and under which text', async () => {
    const page = await authorisationData(context(), await facts(), published);
    const withheld = page?.passages.filter(({ state }) => state === 'withheld') ?? [];
    expect(withheld).toHaveLength(3);
    for (const passage of withheld) {
      expect(passage).toMatchObject({
        because: { fr: reason.reasonFr, nl: reason.reasonNl },
        by: { kind: 'municipal-council', fictional: true },
        provision: { id: 'lfp-25-4-p4-al3@2018-05-25' },
      });
    }
    expect(JSON.stringify(page)).not.toContain('angle sud');
    expect(JSON.stringify(page)).toContain('angle nord');
  });

  it('leads to the receipts of its decision and its publication by their leaves, not by an id that tells the hour', async () => {
    const page = await authorisationData(context(), await facts(), published);
    const acts = page?.history.map(async ({ what, receipt }) => [
      what.en,
      receipt.state === 'public' ? (await findLeaf(db, receipt.id))?.header.act : receipt.state,
    ]);
    expect(await Promise.all(acts ?? [])).toEqual([
      ['Authorisation published on this portal', 'authorisation/publish'],
      ['Authorisation decided', 'authorisation/decide-request'],
    ]);
  });

  it('keeps the receipts of its decision and publication after its withdrawal, which has none in public', async () => {
    const id = await w.granted({ title: 'Caméras retirées' });
    await w.perform(w.people.secretary, 'authorisation/publish', { authorisationId: id, withheld: [] });
    const withdrawal = await w.perform(w.people.secretary, 'authorisation/withdraw', {
      authorisationId: id,
      decidedAt: w.world.now().toString(),
      sitting: { heldOn: '2026-11-21', agendaItem: '8', vote: { for: 15, against: 9, abstentions: 0 } },
      reasons: 'L’analyse ne tient plus.',
      extractDigest: await w.extract(w.ids.council, 'withdrawal'),
    });
    expect([whyOf(withdrawal), JSON.parse(withdrawal.header).act]).toEqual(['allowed', 'house/internal-act']);
    await w.world.ledger.integrate();
    const page = await authorisationData(context(), await facts(), id);
    expect(page?.authorisation.state).toBe('ended');
    expect(page?.history.map(({ date, what, receipt }) => [date, what.fr, receipt.state])).toEqual([
      ['2026-11-21', 'Autorisation retirée', 'internal'],
      ['2026-11-21', 'Autorisation publiée sur ce portail', 'public'],
      ['2026-11-21', 'Autorisation décidée', 'public'],
    ]);
    const covering = { placeId: null, reference: id, summary: { kind: 'fixed' } } as const;
    const found = await findAuthorisationOf(context(), covering);
    expect(found === undefined ? [] : await authorisationHistory(db, found.row)).toEqual(page?.history);
  });

  it('has an id that tells its day and no hour', () => {
    const ms = Number.parseInt(published.replaceAll('-', '').slice(0, 12), 16);
    expect(Temporal.Instant.fromEpochMilliseconds(ms).toString()).toBe('2026-11-20T23:00:00Z');
  });

  it('is found from a place that its publication names, and from no other', async () => {
    const found = await findAuthorisationOf(context(), {
      placeId: null,
      reference: published,
      summary: { kind: 'fixed' },
    });
    expect(found?.summary.id).toBe(published);
    const elsewhere = { placeId: 'elsewhere', reference: unpublished, summary: { kind: 'fixed' } } as const;
    expect(await findAuthorisationOf(context(), elsewhere)).toBeUndefined();
  });

  it('keeps the language it was written in', () => {
    expect(asPublished('De camera’s van het plein worden met de borden aangekondigd')).toMatchObject({ lang: 'nl' });
    expect(asPublished('Les caméras de la place sont annoncées par des panneaux')).toMatchObject({ lang: 'fr' });
  });
});

describe('the tour without signing in', () => {
  it('shows the steps that this server has done, each with its receipt, and the others as not yet done', async () => {
    const tour = await tourData(db, { demo: true, legalDay: '2026-11-21' });
    const of = (id: string) => tour.steps.find((step) => step.id === id);
    expect(of('request-without-assessment')).toMatchObject({ expected: 'refused', outcome: null, isInternal: true });
    expect(of('decision')).toMatchObject({ outcome: 'allowed', organisation: { kind: 'municipal-council' } });
    expect(of('deletion')).toMatchObject({ expected: 'allowed', outcome: null, receiptId: null });
    // Half a tour has not been played.
    expect(tour.ranOn).toBeNull();
    for (const { receiptId, outcome, expected } of tour.steps) {
      if (receiptId === null) continue;
      expect((await findLeaf(db, receiptId))?.header.verdict).toBe(expected);
      expect(outcome).toBe(expected);
    }
    const receipts = tour.steps.flatMap(({ receiptId }) => receiptId ?? []);
    expect(new Set(receipts).size).toBe(receipts.length);
  });

  it('names provisions that exist, in the version that each step speaks of', async () => {
    const { steps } = await tourData(db, { demo: true, legalDay: '2026-11-21' });
    for (const step of steps.slice(0, -1)) expect(step.provisions.length, step.id).toBeGreaterThan(0);
    const of2020 = steps.find(({ id }) => id === 'text-of-2020-before');
    expect(of2020?.provisions[0]?.from).toBe('2018-05-25');
  });

  it('tells nothing of what real bodies do', async () => {
    const tour = await tourData(db, { demo: false, legalDay: '2026-11-21' });
    expect(tour.steps.every(({ receiptId }) => receiptId === null)).toBe(true);
  });
});

describe('the public receipt', () => {
  const titles = new Map<string, { fr: string; nl: string }>();

  it('of a refusal names the provisions, and does not say which of them was not met', async () => {
    const leaf = await findLeaf(db, refusedEntry);
    const receipt = leaf === undefined ? undefined : await receiptData({ db, actTitles: titles }, leaf);
    expect(receipt?.outcome).toBe('refused');
    expect(receipt?.sentence.fr).toContain('la loi ne le permet pas');
    expect(receipt?.findings.length).toBeGreaterThan(0);
    expect(receipt?.findings.every(({ holds }) => holds === 'unknown')).toBe(true);
    expect(receipt?.proof?.inclusion.length).toBeGreaterThan(0);
  });

  it('of an act that only one person of the body can perform names neither the act nor its provisions', async () => {
    // The id that its maker holds finds nothing: a receipt shared with somebody would say whose leaf it is.
    expect(await findLeaf(db, internalEntry)).toBeUndefined();
    const { rows } = await w.world.ledger.reads.query<{ leaf: number }>(
      'select leaf_index as leaf from ledger.placed_entry where id = $1',
      [internalEntry],
    );
    const leaf = await findLeaf(db, String(rows[0]?.leaf));
    expect(leaf?.header).toMatchObject({ act: 'house/internal-act', provisions: [], lawVersion: null });
    expect(leaf?.text).not.toContain('submit-request');
  });

  it('of an act that a rule of the house stopped says that it is not a refusal by the law', async () => {
    const leaf = await findLeaf(db, blockedEntry);
    const receipt = leaf === undefined ? undefined : await receiptData({ db, actTitles: titles }, leaf);
    expect(receipt?.sentence.nl).toContain('geen weigering door de wet');
    expect(receipt?.policyGates).toHaveLength(1);
  });

  it('names no person and no case number, and is addressed by its leaf', async () => {
    const leaf = await findLeaf(db, refusedEntry);
    const receipt = leaf === undefined ? undefined : await receiptData({ db, actTitles: titles }, leaf);
    const text = JSON.stringify(receipt);
    for (const hidden of ['FIC-2026-001', w.people.chief.personId, refusedEntry, 'place Fictive']) {
      expect(text).not.toContain(hidden);
    }
    expect(receipt?.entryId).toBe(String(leaf?.leafIndex));
  });

  it('is not found for an entry of the stream that only the Control Organ opens, nor for anything else', async () => {
    for (const id of ['00000000-0000-7000-8000-000000000009', '-1', '01', '1e3', 'x']) {
      expect(await findLeaf(db, id)).toBeUndefined();
    }
  });

  it('is listed newest first, page by page, down to the opening of the journal', async () => {
    const options = {
      db,
      actTitles: titles,
      verifierKey: 'key',
      baseUrl: 'http://127.0.0.1',
      witnesses: () => w.world.ledger.witnesses.health(),
      keyholders: async () => noKeyholder,
      actWeeks: openActWeeks(db),
    };
    const at = (page: number) => journalData(options, { legalDay: legalDay(), page });
    const first = await at(1);
    const last = await at(first.headers.pageCount);
    expect(first.headers.items[0]?.index).toBe(first.headers.total - 1);
    expect(last.headers.items.at(-1)).toMatchObject({ index: 0, actType: 'ledger/open-journal' });
    expect((await at(9999)).headers.page).toBe(first.headers.pageCount);
    expect(first.checkpoint?.size).toBe(first.headers.total);
  });

  it('is counted by kind and week as anybody counts in its headers', async () => {
    const read = openActWeeks(db);
    const witnesses = () => w.world.ledger.witnesses.health();
    const options = {
      db,
      actTitles: titles,
      verifierKey: 'key',
      baseUrl: 'http://127.0.0.1',
      actWeeks: read,
      witnesses,
      keyholders: async () => noKeyholder,
    };
    const pages = await journalData(options, { legalDay: legalDay(), page: 1 });
    const headers = [];
    for (let page = 1; page <= pages.headers.pageCount; page++)
      headers.push(...(await journalData(options, { legalDay: legalDay(), page })).headers.items);
    const counted = Object.fromEntries(pages.actWeeks.kinds.map(({ kind, total }) => [kind, total]));
    const expected = Object.groupBy(headers, ({ actType }) => actType.split('/')[0] ?? '');
    expect(counted).toEqual(Object.fromEntries(Object.entries(expected).map(([kind, of]) => [kind, of?.length])));
    expect(counted.authorisation).toBeGreaterThan(3);
    const refused = pages.actWeeks.kinds.reduce((all, { notAllowed }) => all + notAllowed, 0);
    expect(refused).toBe(headers.filter(({ outcome }) => outcome !== 'allowed').length);
    for (const { perWeek, total } of pages.actWeeks.kinds) expect(perWeek.at(-1)).toBe(total);
    // A week later the same acts stand in the week before, and a quarter later in none.
    const later = Temporal.PlainDate.from(legalDay()).add({ weeks: 1 }).toString();
    expect((await read(later)).kinds.map(({ perWeek }) => perWeek.at(-2))).toEqual(
      pages.actWeeks.kinds.map(({ total }) => total),
    );
    // No entry is counted before its header may be read: the count would tell of a look.
    const owner = w.world.database.pool('clv_owner');
    await owner.query('insert into ledger.legal_clock (id, offset_ms, entry_id) values ($1, $2, $3)', [
      'legal',
      w.world.now().epochMilliseconds - Date.now(),
      internalEntry,
    ]);
    await w.world.ledger.reads.query('select ledger.set_publication(24, $1)', [['vault/open-recording']]);
    expect((await read(legalDay())).kinds).toEqual([]);
    await w.world.ledger.reads.query('select ledger.set_publication(0, $1)', [[]]);
    await owner.query('delete from ledger.legal_clock');
    expect((await read(legalDay())).kinds).toEqual(pages.actWeeks.kinds);
    expect((await read(Temporal.PlainDate.from(legalDay()).add({ weeks: 13 }).toString())).kinds).toEqual([]);
  });
});
