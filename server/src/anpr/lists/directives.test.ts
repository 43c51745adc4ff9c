import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListsWorld, openListsWorld, tinyDirective } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import { directiveFileName, loadDirectiveFile } from './load-directive-file.ts';

let l: ListsWorld;
beforeAll(async () => {
  l = await openListsWorld({ isLoaded: false });
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

const { measured: _measured, ...unmeasured } = tinyDirective;
const { publishedOn: _publishedOn, ...unpublished } = tinyDirective;
const { time: _time, ...timeless } = tinyDirective;
const { authority: _authority, ...withoutAuthority } = tinyDirective;
const nowMs = () => l.w.world.now().epochMilliseconds;

describe('a directive on correlation', () => {
  const load = async (payload: object, actor = l.w.people.minister) =>
    whyOf(await l.w.perform(actor, 'anpr/load-directive', payload));

  it('is the ministers’, published, measured by a person, and says time, space, frequency, databases and authority', async () => {
    expect(await load(unmeasured)).toMatch(/^needs-human \| lfp-44-4-p4-al1 human/);
    expect(await load(unpublished)).toBe('refused | lfp-44-4-p4-al1 no');
    expect(await load(timeless)).toBe('refused | lfp-44-4-p4-al2-s1 no');
    expect(await load(withoutAuthority)).toBe('refused | lfp-44-4-p4-al2-s2 no');
    expect(await load({ ...tinyDirective, issuedBy: ['minister-justice'] })).toContain('anpr-not-the-issuer');
    expect(await load(tinyDirective, l.w.people.chief)).toContain('function-not-named');
    const { rows } = await l.w.world.ledger.reads.query('select 1 from anpr.correlation_directive');
    expect(rows).toEqual([]);
  });

  it('governs no branch for which none of its ministers is competent', async () => {
    const alone = { ...tinyDirective, issuedBy: ['minister-interior'] };
    expect(await load(alone)).toBe('blocked | anpr-branch-not-of-minister');
    expect(await load({ ...alone, branches: ['judicial'] })).toBe('blocked | anpr-branch-not-of-minister');
    const justice = { ...tinyDirective, issuedBy: ['minister-justice'], branches: ['administrative'] };
    expect(await load(justice, l.w.more.ministerJustice)).toBe('blocked | anpr-branch-not-of-minister');
    expect(await load({ ...justice, branches: ['judicial'], from: '2029-01-01' }, l.w.more.ministerJustice)).toBe(
      'allowed',
    );
  });

  it('that was loaded before that was asked permits no connection', async () => {
    const directiveId = resultOf(
      await l.w.perform(l.w.people.minister, 'anpr/load-directive', tinyDirective),
      'directiveId',
    );
    const issuedBy = (ministers: readonly string[]) =>
      l.w.world.database
        .pool('clv_owner')
        .query('update anpr.correlation_directive set issued_by = $2 where id = $1', [
          directiveId,
          JSON.stringify(ministers),
        ]);
    await issuedBy(['minister-interior']);
    const permitted = await l.w.perform(l.w.people.chief, 'anpr/permit-connection', {
      directiveId,
      databaseId: l.databaseId,
      sourceName: 'Véhicules signalés',
    });
    await issuedBy(tinyDirective.issuedBy);
    expect(whyOf(permitted)).toBe('blocked | anpr-branch-not-of-minister');
    resultOf(
      await l.w.perform(l.w.people.minister, 'anpr/withdraw-directive', { directiveId, reasons: 'Fin.' }),
      'directiveId',
    );
  });

  it('leaves every list out while the authority that it names has not permitted the connection', async () => {
    const directiveId = resultOf(
      await l.w.perform(l.w.people.minister, 'anpr/load-directive', tinyDirective),
      'directiveId',
    );
    await expect(l.proposed()).rejects.toThrow('lfp-44-4-p4-al2-s2 no');
    const permit = async (change: object, actor = l.w.people.chief) =>
      whyOf(
        await l.w.perform(actor, 'anpr/permit-connection', {
          directiveId,
          databaseId: l.databaseId,
          sourceName: 'Véhicules signalés',
          ...change,
        }),
      );
    expect(await permit({}, l.w.people.otherChief)).toContain('anpr-not-the-authority');
    expect(await permit({}, l.w.people.minister)).toContain('anpr-not-the-authority');
    expect(await permit({ sourceName: 'Autre banque' })).toContain('anpr-source-not-listed');
    // The directive names the chief of corps, each for the databases of the own zone: none of them permits for a national one.
    const nationalId = await nationalDatabase();
    for (const chief of [l.w.people.chief, l.w.people.otherChief])
      expect(await permit({ databaseId: nationalId }, chief)).toContain('anpr-not-the-authority');
    expect(await permit({})).toBe('allowed');
    expect(await permit({})).toContain('anpr-already-permitted');
    await expect(l.proposed()).resolves.toMatch(/^[0-9a-f-]{36}$/);
    resultOf(
      await l.w.perform(l.w.people.minister, 'anpr/withdraw-directive', { directiveId, reasons: 'Fin.' }),
      'directiveId',
    );
    await expect(l.proposed()).rejects.toThrow('directives-not-loaded');
  });

  /** A created national database of the minister of the Interior. */
  async function nationalDatabase(): Promise<string> {
    const { w } = l;
    const { minister } = w.people;
    const purposes = [{ branch: 'administrative', text: 'Phénomène (fictif)', hypothesis445: '2' }];
    const databaseId = await w.requested(
      { level: 'national', creators: ['minister-interior'], reference: 'NAT-LISTES', purposes },
      minister,
    );
    const opinion = { databaseId, opinion: 'Favorable.', recommendations: [] };
    resultOf(await w.perform(w.more.ministryDpo, 'anpr/give-opinion', opinion), 'databaseId');
    resultOf(await w.perform(minister, 'anpr/decide-recommendations', { databaseId, lines: [] }), 'databaseId');
    return resultOf(await w.create(minister, databaseId), 'databaseId');
  }

  it('begins and ends with days of Brussels, in summer and in winter time', async () => {
    const summer = { ...tinyDirective, reference: 'Été', from: '2026-07-01', to: '2026-07-31' };
    const winter = { ...tinyDirective, reference: 'Hiver', from: '2027-12-01', to: '2027-12-31' };
    for (const payload of [summer, winter]) expect(await load(payload)).toBe('allowed');
    await l.lists.refresh();
    const standing = (at: string) =>
      l.lists.inForce.snapshot().standing('judicial', Temporal.Instant.from(at).epochMilliseconds);
    for (const [before, first, last, after] of [
      ['2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z', '2026-07-31T21:59:59Z', '2026-07-31T22:00:00Z'],
      ['2027-11-30T22:59:59Z', '2027-11-30T23:00:00Z', '2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z'],
    ] as const) {
      expect([before, standing(before)]).toEqual([before, 'directives-not-loaded']);
      expect([first, standing(first), standing(last)]).toEqual([first, 'open', 'open']);
      expect([after, standing(after)]).toEqual([after, 'directives-not-loaded']);
    }
  });
});

describe('the operator’s file of directives', () => {
  it('is loaded once, by acts that the law judges; what is refused, or no JSON, is told and rests', async () => {
    const { world } = l.w;
    const errors: unknown[] = [];
    const load = () =>
      loadDirectiveFile({ dataDir: world.dataDir, gate: world.ledger.gate, onError: (error) => errors.push(error) });
    const write = (content: unknown) =>
      writeFile(
        join(world.dataDir, directiveFileName),
        typeof content === 'string' ? content : JSON.stringify(content),
      );
    expect(await load()).toBe(0);
    await write('{');
    expect(await load()).toBe(0);
    await write([{ reference: 'x' }]);
    expect(await load()).toBe(0);
    await write([{ ...unpublished, reference: 'Non publiée' }]);
    expect(await load()).toBe(0);
    expect(errors.map((error) => (error as { code?: string }).code)).toEqual(Array(3).fill('anpr/directive-file'));
    const other = { ...tinyDirective, reference: 'Directive du fichier' };
    await write([other]);
    expect([await load(), await load()]).toEqual([1, 0]);
    await l.lists.refresh();
    expect(l.lists.inForce.snapshot().standing('administrative', nowMs())).toBe('open');
  });
});
