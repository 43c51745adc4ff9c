import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearchWorld, type SearchWorld } from '../../../../testing/src/anpr/search-world.ts';
import { canonical, sha256 } from '../../ledger/index.ts';
import { runAndCount, showPage, takeOut } from './show-reads.ts';

let s: SearchWorld;
beforeAll(async () => {
  s = await openSearchWorld();
  const reads = Array.from({ length: 60 }, (_, n) => ({ at: s.ago({ days: 1, minutes: n }), plate: '1QZZ001' }));
  await s.takeIn(1, [...reads, { at: s.ago({ days: 40 }), plate: '1QZZ001' }]);
}, 60_000);
afterAll(() => s?.[Symbol.asyncDispose]());

const people = [
  'searcher',
  'searcher',
  'searcher',
  'colleague',
  'foreigner',
  'chief',
  'judicial',
  'prosecutor',
] as const;
const step = fc.record({
  do: fc.constantFrom('grant', 'refuse', 'second', 'run', 'page', 'page', 'export', 'close', 'later'),
  who: fc.constantFrom(...people),
  part: fc.constantFrom('young', 'old'),
});

test('no sequence of acts shows a read without its journal entry, to anybody but the one whose search it is', async () => {
  let shownAtAll = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), async (steps, isEased) => {
      const offence = { reference: 'art. 461', maximumPenalty: 'P5Y' };
      const parts = await s.asked({ from: s.ago({ days: 50 }), addressedTo: s.w.ids.prosecutor, offence });
      const ids = { young: parts['first-month'] ?? '', old: parts['past-month'] ?? '' };
      // Half of the sequences begin behind a decision, a run and a first page: most others never get there.
      if (isEased) {
        await s.grant(ids.young);
        await runAndCount(s.showing, { actor: s.who.searcher, key: randomUUID(), searchId: ids.young });
        steps.unshift({ do: 'page', who: 'searcher', part: 'young' });
      }
      for (const { do: what, who, part } of steps) {
        const [actor, searchId] = [s.who[who], ids[part]];
        const asking = { actor, searchId, key: randomUUID() };
        if (what === 'later') s.w.world.setNow(s.w.world.now().add({ hours: 30 }).toString());
        else if (what === 'grant') await s.grant(searchId, actor);
        else if (what === 'refuse')
          await s.w.perform(actor, 'anpr/decide-search', { searchId, outcome: 'refused', reasons: 'Non.' });
        else if (what === 'second')
          await s.w.perform(actor, 'anpr/second-search', { searchId, outcome: 'granted', necessity: 'Oui.' });
        else if (what === 'close') await s.w.perform(actor, 'anpr/close-search', { searchId, because: 'done' });
        else if (what === 'run') await runAndCount(s.showing, asking);
        else {
          const shown =
            what === 'page'
              ? await showPage(s.showing, asking)
              : await takeOut(s.showing, { ...asking, why: 'Essai.' });
          if (shown.reads.length === 0) continue;
          shownAtAll += 1;
          expect(actor).toEqual(s.who.searcher);
          const plain = shown.reads.map(({ cameraLabel: _label, ...read }) => read);
          const table = what === 'page' ? 'search_view' : 'search_export';
          const { rows } = await s.showing.db.query(
            `select 1 from anpr.${table} v join ledger.entry e on e.id = v.entry_id
             where v.entry_id = $1 and v.person_id = $2 and v.search_id = $3 and v.shown = $4 and v.shown_sha256 = $5`,
            [
              shown.receipt.entryId,
              actor.personId,
              searchId,
              shown.reads.length,
              sha256(canonical(plain)).toString('hex'),
            ],
          );
          expect(rows).toHaveLength(1);
        }
      }
    }),
    {
      numRuns: 12,
      examples: [
        [[], true],
        [[], true],
        [[], true],
        [[], true],
      ],
    },
  );
  expect(shownAtAll).toBeGreaterThan(3);
}, 240_000);
