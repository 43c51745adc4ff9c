import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  administrativeList,
  type ListsWorld,
  later,
  openListsWorld,
  tinyDirective,
  tinyList,
} from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { compareRegisters } from '../../ledger/index.ts';
import type { ListVersionRow } from './list-registers.ts';
import { sweepContents } from './list-store.ts';
import { endLapsedLists } from './lists-schedule.ts';

let l: ListsWorld;
beforeAll(async () => {
  l = await openListsWorld();
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

const perform: ListsWorld['w']['perform'] = (...args) => l.w.perform(...args);
const versionOf = async (id: string): Promise<ListVersionRow | undefined> =>
  (await l.w.world.ledger.reads.query<ListVersionRow>('select * from anpr.list_version where id = $1', [id])).rows[0];
const granted = (version: { versionId: string; digest: string }, change: object = {}) => ({
  ...version,
  outcome: 'granted',
  reasons: 'Contenu vérifié (fiction).',
  ...change,
});
const inAMinute = () => l.w.world.setNow(l.w.world.now().add({ minutes: 1 }).toString());
const nowMs = () => l.w.world.now().epochMilliseconds;
const hitsOf = (plate: string, country: string | null = 'BE', camera = l.camera) =>
  l.lists.inForce
    .snapshot()
    .match({ plate, country, databaseId: l.databaseId, camera }, nowMs())
    .hits.map(({ listId }) => listId);

describe('a list that is proposed', () => {
  it('is answered by the law at once: source, access, purpose, mode', async () => {
    const propose = async (change: object) =>
      whyOf(
        await perform(l.officers.member, 'anpr/propose-list', { ...tinyList, databaseId: l.databaseId, ...change }),
      );
    expect(await propose({})).toBe('allowed');
    expect(await propose({ source: 'private-list' })).toContain('refused | lfp-44-11-3decies-p4-al1-pt1 no');
    expect(await propose({ legalBasis: undefined })).toContain('lfp-44-11-3decies-p4-al1-pt1 no');
    expect(await propose({ mode: undefined })).toContain('lfp-44-11-3decies-p4-al4');
    expect(
      await propose({ purpose: { branch: 'administrative', text: 'Ordre public', hypothesis445: '1' } }),
    ).toContain('refused | lfp-44-11-3septies-pt2 no');
  });

  it('keeps to the directive: its sources, its time, its municipalities, its frequency', async () => {
    const propose = async (change: object) =>
      whyOf(
        await perform(l.officers.member, 'anpr/propose-list', { ...tinyList, databaseId: l.databaseId, ...change }),
      );
    expect(await propose({ sourceName: 'Autre banque' })).toMatch(/^refused .*lfp-44-4-p4-al2-s2 no/);
    expect(await propose({ servesDays: 61 })).toMatch(/^refused .*lfp-44-4-p4-al2-s1 no/);
    expect(await propose({ versionsADay: 25 })).toMatch(/^refused .*lfp-44-4-p4-al2-s1 no/);
    expect(await propose({ municipalities: ['00001', '00003'] })).toMatch(/anpr-area-elsewhere.*lfp-44-4-p4-al2-s1 no/);
  });

  it('is of the own service, for a database that exists and was created for that branch', async () => {
    const payload = { ...tinyList, databaseId: l.databaseId };
    const stranger = await l.w.world.person('operational-member', l.w.ids.otherZone);
    expect(whyOf(await perform(stranger, 'anpr/propose-list', payload))).toContain('anpr-database-not-yours');
    expect(
      whyOf(await perform(l.officers.member, 'anpr/propose-list', { ...payload, databaseId: randomUUID() })),
    ).toContain('anpr-database-not-yours');
  });
});

describe('the content of a list', () => {
  it('comes in as NDJSON or CSV, in normal form, each plate once; what else stands in a line is dropped and counted', async () => {
    const listId = await l.proposed();
    const ndjson = await l.upload(
      listId,
      '{"plate":"9-zzz-101","country":"B"}\n{"plate":"9ZZZ101","country":"BE"}\n\n{"plate":"AA-123-BB","country":"F","owner":"x"}\n',
    );
    expect(ndjson).toMatchObject({ status: 200, body: { entries: 2, doubled: 1, dropped: 1 } });
    const csv = await l.upload(listId, 'plate;country\n9-ZZZ-102;BE\nAB-12-CD;\n', { type: 'text/csv' });
    expect(csv).toMatchObject({ status: 200, body: { entries: 2, doubled: 0, dropped: 0 } });
  });

  it('is taken in whole or not at all, and no answer repeats a plate', async () => {
    const listId = await l.proposed();
    const bad = await l.upload(listId, '{"plate":"9ZZZ103","country":"BE"}\n{"plate":"9ZZ?104"}\nrubbish 9ZZZ105\n');
    expect(bad).toMatchObject({ status: 422, body: { code: 'anpr/content-malformed' } });
    expect(JSON.stringify(bad.body)).toContain('2, 3');
    expect(JSON.stringify(bad.body)).not.toMatch(/9ZZ/);
    const nowhere = await l.upload(listId, '{"plate":"9ZZZ103","country":"Atlantis"}\n');
    expect(nowhere.status).toBe(422);
    expect(JSON.stringify(nowhere.body)).not.toMatch(/9ZZZ|Atlantis/);
    const csv = await l.upload(listId, 'kenteken,land\n9ZZZ103,BE\n', { type: 'text/csv' });
    expect(csv.status).toBe(422);
    const broken = await l.upload(listId, 'plate,country\n"9ZZZ103,BE\n', { type: 'text/csv' });
    expect(broken.status).toBe(422);
    expect(JSON.stringify(broken.body)).not.toMatch(/9ZZZ/);
    expect((await l.upload(listId, '')).status).toBeGreaterThanOrEqual(400);
    const { rows } = await l.w.world.ledger.reads.query('select 1 from anpr.list_upload where list_id = $1', [listId]);
    expect(rows).toEqual([]);
  });

  it('is deposited by those who propose lists in that service, before a byte of it is read by anybody else', async () => {
    const listId = await l.proposed();
    const plate = '{"plate":"9ZZZ106"}\n';
    expect((await l.upload(listId, plate, { actor: l.w.people.chief })).body.code).toBe('anpr/not-yours');
    const stranger = await l.w.world.person('operational-member', l.w.ids.otherZone);
    expect((await l.upload(listId, plate, { actor: stranger })).body.code).toBe('anpr/not-found');
    expect((await l.upload('no-uuid', plate)).body.code).toBe('anpr/not-found');
  });

  it('has a salted digest: the same plates twice have two, and it stands in the act', async () => {
    const listId = await l.proposed();
    const one = await l.given(listId, ['9ZZZ107']);
    const other = await l.given(listId, ['9ZZZ107']);
    expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(one.digest).not.toBe(other.digest);
    expect(await versionOf(one.versionId)).toMatchObject({
      digest: one.digest,
      entries: 1,
      state: 'drafted',
      number: 1,
    });
  });

  it('becomes a version once, of its own list, under its own digest, for no longer than the list says', async () => {
    const listId = await l.proposed({ versionsADay: 2 });
    const { body } = await l.upload(listId, '{"plate":"9ZZZ108"}\n');
    const give = async (change: object) =>
      whyOf(
        await perform(l.officers.member, 'anpr/give-list-version', {
          listId,
          contentId: body.contentId,
          digest: body.digest,
          expiresAt: later,
          ...change,
        }),
      );
    expect(await give({ digest: '0'.repeat(64) })).toContain('anpr-content-unknown');
    expect(await give({ listId: await l.proposed() })).toContain('anpr-content-unknown');
    expect(await give({ expiresAt: '2026-11-30T09:00:00Z' })).toContain('anpr-expiry-out-of-bounds');
    expect(await give({ expiresAt: '2027-01-30T10:30:00Z' })).toContain('anpr-expiry-out-of-bounds');
    expect(await give({})).toBe('allowed');
    expect(await give({})).toContain('anpr-content-unknown');
    await l.given(listId, ['9ZZZ109']);
    await expect(l.given(listId, ['9ZZZ110'])).rejects.toThrow('anpr-too-many-versions');
  });

  it('stands in no table but its own: in no entry, no register, no receipt', async () => {
    await l.running(['9ZZZ199']);
    const owner = l.w.world.database.pool('clv_owner');
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await owner.query(
        `select 1 from ${name} t where t::text like '%9ZZZ199%' or t::text like '%395a5a5a313939%' limit 1`,
      );
      if (hit.rows.length > 0) found.push(name);
    }
    expect(rows.length).toBeGreaterThan(40);
    expect(found).toEqual(['anpr.list_chunk']);
  });
});

describe('who authorises the content', () => {
  it('is the officer of the branch, the chief or the prosecutor, bound to the digest; never who proposed', async () => {
    const listId = await l.proposed();
    const version = await l.given(listId, ['9ZZZ111']);
    const decide = async (actor: Parameters<typeof perform>[0], change: object = {}) =>
      whyOf(await perform(actor, 'anpr/authorise-list', granted(version, change)));
    expect(await decide(l.officers.administrative)).toContain('lfp-44-11-3decies-p4-al2-pt2 no');
    expect(await decide(l.w.people.otherChief)).toMatch(/anpr-unknown-version.*lfp-44-11-3decies-p4-al2-pt2 no/);
    expect(await decide(l.officers.judicial, { digest: '0'.repeat(64) })).toContain('anpr-digest-differs');
    expect(await decide(l.w.people.prosecutor)).toBe('allowed');
    expect(await versionOf(version.versionId)).toMatchObject({ state: 'content-authorised', decided_in: 'prosecutor' });
    const own = await l.given(listId, ['9ZZZ112']);
    const { personId } = l.officers.member;
    const officer = await l.w.world.asSystem('identity/grant-function', {
      grantId: randomUUID(),
      personId,
      functionKey: 'chief-of-corps',
      organisationId: l.w.ids.zone,
      from: '2020-01-01T00:00:00Z',
      instrument: 'fiction',
    });
    expect(officer.verdict).toBe('allowed');
    const receipt = await perform(
      { ...l.officers.member, functionKey: 'chief-of-corps' },
      'anpr/authorise-list',
      granted(own),
    );
    expect(whyOf(receipt)).toContain('authoriser-is-requester');
  });

  it('in administrative police is not the judicial officer nor the prosecutor; nothing starts before the Control Organ has notice', async () => {
    const listId = await l.proposed(administrativeList);
    const version = await l.given(listId, ['9ZZZ113']);
    expect(whyOf(await perform(l.officers.judicial, 'anpr/authorise-list', granted(version)))).toContain(
      'lfp-44-11-3decies-p4-al2-pt1 no',
    );
    expect(whyOf(await perform(l.w.people.prosecutor, 'anpr/authorise-list', granted(version)))).toContain('refused');
    expect(whyOf(await perform(l.officers.administrative, 'anpr/authorise-list', granted(version)))).toBe('allowed');
    inAMinute();
    const start = async () => whyOf(await perform(l.officers.member, 'anpr/start-list', version));
    expect(await start()).toMatch(/^refused .*anpr-notice-or-decision-missing.*lfp-44-11-3decies-p4-al5-pt2 no/);
    const notice = { ...version, means: 'plateforme, COC-FIC-1', startsAt: '2026-11-30T10:00:00Z' };
    expect(whyOf(await perform(l.officers.member, 'anpr/notify-list', notice))).toContain(
      'lfp-44-11-3decies-p4-al5-pt2 no',
    );
    const startsAt = l.w.world.now().add({ minutes: 5 }).toString();
    expect(whyOf(await perform(l.officers.member, 'anpr/notify-list', { ...notice, startsAt }))).toBe('allowed');
    inAMinute();
    expect(await start()).toBe('allowed');
    await l.lists.refresh();
    expect(hitsOf('9ZZZ113')).toEqual([listId]);
  });

  it('may authorise the feed: a later version from the same definition needs no decision, another list does', async () => {
    const listId = await l.proposed();
    const first = await l.given(listId, ['9ZZZ114']);
    expect(whyOf(await perform(l.officers.judicial, 'anpr/authorise-list', granted(first, { coversFeed: true })))).toBe(
      'allowed',
    );
    inAMinute();
    expect(whyOf(await perform(l.officers.member, 'anpr/start-list', first))).toBe('allowed');
    const second = await l.given(listId, ['9ZZZ115']);
    expect(await versionOf(second.versionId)).toMatchObject({
      state: 'content-authorised',
      covered_by: first.versionId,
    });
    const another = await l.w.world.person('operational-member', l.w.ids.zone);
    expect(whyOf(await perform(another, 'anpr/start-list', second))).toBe('allowed');
    await l.lists.refresh();
    expect([hitsOf('9ZZZ114'), hitsOf('9ZZZ115')]).toEqual([[], [listId]]);
    expect(await versionOf(first.versionId)).toMatchObject({ state: 'ended', end_ground: 'content-changed' });
    const withdrawn = { versionId: second.versionId, ground: 'authorisation-withdrawn' };
    expect(whyOf(await perform(l.officers.judicial, 'anpr/end-list', withdrawn))).toBe('allowed');
    const third = await l.given(listId, ['9ZZZ116']);
    expect(await versionOf(third.versionId)).toMatchObject({ state: 'drafted', covered_by: null });
  });
});

describe('a list in force', () => {
  it('is met by its plates of its country, in its municipalities and its database, and by nothing else', async () => {
    const { listId } = await l.running(['9ZZZ120/BE', 'AA123BB/FR']);
    expect(hitsOf('9ZZZ120')).toEqual([listId]);
    expect(hitsOf('9ZZZ120', null)).toEqual([listId]);
    expect(hitsOf('9ZZZ120', 'NL')).toEqual([]);
    expect(hitsOf('AA123BB', 'FR')).toEqual([listId]);
    expect(hitsOf('9ZZZ120', 'BE', l.camera + 1)).toEqual([]);
    const elsewhere = l.lists.inForce.snapshot();
    const read = { plate: '9ZZZ120', country: 'BE', databaseId: randomUUID(), camera: l.camera };
    expect(elsewhere.match(read, nowMs()).hits).toEqual([]);
    expect(
      elsewhere.matchAll(l.databaseId, [read, { ...read, plate: '9ZZZ121' }], nowMs()).map(({ hits }) => hits.length),
    ).toEqual([1, 0]);
  });

  it('shows possible misreads only once somebody competent of the branch switched them on', async () => {
    const { listId } = await l.running(['1ABC180']);
    const misread = (plate: string) =>
      l.lists.inForce
        .snapshot()
        .match({ plate, country: 'BE', databaseId: l.databaseId, camera: l.camera }, nowMs())
        .possibleMisreads.map(({ list }) => list.listId);
    expect(misread('1ABC18O')).toEqual([]);
    const on = { listId, isOn: true, reasons: 'Plaques souvent sales (fiction).' };
    expect(whyOf(await perform(l.officers.administrative, 'anpr/switch-misreads', on))).toContain('anpr-wrong-branch');
    expect(whyOf(await perform(l.officers.member, 'anpr/switch-misreads', on))).toContain('function-not-named');
    expect(whyOf(await perform(l.officers.judicial, 'anpr/switch-misreads', on))).toBe('allowed');
    await l.lists.refresh();
    expect(misread('1ABC18O')).toEqual([listId]);
    // The same signs of another country: at most the country was misread.
    const foreign = l.lists.inForce
      .snapshot()
      .match({ plate: '1ABC180', country: 'NL', databaseId: l.databaseId, camera: l.camera }, nowMs());
    expect([foreign.hits.length, foreign.possibleMisreads.length]).toEqual([0, 1]);
  });

  it('ends at its very instant, before the schedule has come to it', async () => {
    const { versionId, listId } = await l.running(['9ZZZ130']);
    const end = Temporal.Instant.from(later).epochMilliseconds;
    const at = (ms: number) =>
      l.lists.inForce
        .snapshot()
        .match({ plate: '9ZZZ130', country: 'BE', databaseId: l.databaseId, camera: l.camera }, ms).hits.length;
    expect([at(end - 1), at(end)]).toEqual([1, 0]);
    const early = { versionId, ground: 'window-ended' };
    expect(whyOf(await perform(l.officers.member, 'anpr/end-list', early))).toContain('anpr-not-yet-over');
    expect(whyOf(await perform(l.officers.member, 'anpr/withdraw-list', { listId, reasons: 'Plus utile.' }))).toBe(
      'allowed',
    );
    await l.lists.refresh();
    expect(hitsOf('9ZZZ130')).toEqual([]);
  });

  it('is open to read by an act, to those who decide and those who watch; its plates go when it ends', async () => {
    const { versionId } = await l.running(['9ZZZ140', '9ZZZ141']);
    const open = (actor: Parameters<typeof perform>[0], key: string = randomUUID()) =>
      l.inject(actor, 'POST', `list-versions/${versionId}/open`, {
        key,
        payload: { versionId, from: 0, reasons: 'Vérifier le contenu.' },
      });
    const entries = [
      { plate: '9ZZZ140', country: 'BE' },
      { plate: '9ZZZ141', country: 'BE' },
    ];
    for (const actor of [l.officers.judicial, l.w.people.dpo, l.w.people.controlOrgan, l.w.people.prosecutor])
      expect((await open(actor)).body).toMatchObject({ receipt: { verdict: 'allowed' }, entries });
    const key = randomUUID();
    expect((await open(l.officers.judicial, key)).body).toMatchObject({ entries });
    // Under the same key nothing is judged and nothing written: no plate comes again, at once or days later.
    const again = await open(l.officers.judicial, key);
    expect(again).toMatchObject({ status: 409, body: { code: 'anpr/shown-already' } });
    expect(JSON.stringify(again.body)).not.toContain('9ZZZ140');
    for (const actor of [l.officers.administrative, l.w.people.otherChief, l.w.people.mayor])
      expect((await open(actor)).body).toMatchObject({ receipt: { verdict: 'blocked' }, entries: [] });
    const chunks = async () =>
      (
        await l.w.world.ledger.reads.query(
          'select 1 from anpr.list_upload u join anpr.list_version v on v.content_id = u.id where v.id = $1',
          [versionId],
        )
      ).rows.length;
    await sweepContents(l.w.world.ledger.reads);
    expect(await chunks()).toBe(1);
    const end = { versionId, ground: 'requester', reasons: 'Terminé.' };
    expect(whyOf(await perform(l.officers.member, 'anpr/end-list', end))).toBe('allowed');
    expect((await open(l.officers.judicial)).body).toMatchObject({ receipt: { verdict: 'blocked' }, entries: [] });
    await sweepContents(l.w.world.ledger.reads);
    expect(await chunks()).toBe(0);
    expect(whyOf(await perform(l.officers.member, 'anpr/end-list', end))).toContain('anpr-step-not-open');
  });

  it('rests when its directive does, and goes on under no other', async () => {
    const { listId } = await l.running(['9ZZZ150']);
    const snapshot = l.lists.inForce.snapshot();
    const first = Temporal.PlainDate.from(tinyDirective.from).toZonedDateTime('Europe/Brussels').epochMilliseconds;
    expect(snapshot.standing('judicial', first - 1)).toBe('directives-not-loaded');
    expect(snapshot.standing('judicial', first)).toBe('open');
    const { rows } = await l.w.world.ledger.reads.query<{ id: string }>('select id from anpr.correlation_directive');
    const directiveId = rows[0]?.id;
    const payload = { directiveId, reasons: 'Remplacée (fiction).' };
    expect(whyOf(await perform(l.w.people.chief, 'anpr/withdraw-directive', payload))).toContain('function-not-named');
    expect(hitsOf('9ZZZ150')).toEqual([listId]);
    resultOf(await perform(l.w.people.minister, 'anpr/withdraw-directive', payload), 'directiveId');
    await l.lists.refresh();
    expect(hitsOf('9ZZZ150')).toEqual([]);
    expect(l.lists.inForce.snapshot().standing('judicial', nowMs())).toBe('directives-not-loaded');
    const again = await perform(l.officers.member, 'anpr/propose-list', { ...tinyList, databaseId: l.databaseId });
    expect(whyOf(again)).toContain('blocked | directives-not-loaded');
    resultOf(await perform(l.w.people.minister, 'anpr/load-directive', tinyDirective), 'directiveId');
    await l.lists.refresh();
    expect(hitsOf('9ZZZ150')).toEqual([]);
  });
});

describe('the schedule', () => {
  it('ends what is over, once, and leaves what is not', async () => {
    const { ledger } = l.w.world;
    const before = await endLapsedLists(ledger.reads, ledger.gate, '2027-01-10T08:59:59Z');
    expect(before).toBe(0);
    l.w.world.setNow(later);
    expect(await endLapsedLists(ledger.reads, ledger.gate, later)).toBeGreaterThan(0);
    expect(await endLapsedLists(ledger.reads, ledger.gate, later)).toBe(0);
    const { rows } = await ledger.reads.query<{ end_ground: string }>(
      `select distinct end_ground from anpr.list_version where ended_at = $1`,
      [later],
    );
    expect(rows).toEqual([{ end_ground: 'window-ended' }]);
  });

  it('leaves registers that fold to what they are', async () => {
    expect(await compareRegisters(l.w.world.database.pool('clv_owner'))).toEqual([]);
    expect(l.errors).toEqual([]);
  });
});
