import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { timelineEvents } from './timeline-data.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.stop());

const events = () => {
  const pool = database.pool('clv_portal');
  return timelineEvents({ query: async (text, values = []) => pool.query(text, [...values]) });
};

test('a newer version, an answer and a report are events of their day, behind what is older; a first version is none', async () => {
  expect(await events()).toEqual([]);
  // As the acts of the dossier write them.
  await database.pool('clv_owner').query(`
    insert into dossier.text_version (text_id, number, text_kind, text_form, source, licence, digest, content_sha256, content, brought_by, brought_on, entry_id)
    select 'petition', n, 'petition', 'side-by-side', '{"fr": "s", "nl": "s", "en": "s"}', 'x', repeat('a', 64), n::text,
           '{"titles": {}, "fields": [], "passages": [], "notes": [], "signatories": []}', 'p', date '2026-10-01' + n, gen_random_uuid()
    from generate_series(1, 2) n;
    insert into dossier.demand (demand, text_id, passage, competence, queries, reopens_on_reform, defined_on, entry_id)
    values ('RES-demande-5', 'proposed-resolution', 'demand-5', 'federal', '[]', false, '2026-10-01', gen_random_uuid());
    insert into dossier.answer (demand, number, answered_by, answered_on, language, words, source, recorded_by, recorded_on, entry_id)
    values ('RES-demande-5', 1, 'x', '2026-10-20', 'fr', 'x', 'x', 'p', '2026-10-21', gen_random_uuid());
    insert into dossier.report (demand, number, title, published_on, licence, source, recorded_by, recorded_on, entry_id)
    values ('RES-demande-5', 1, 'x', '2026-10-09', 'x', 'x', 'p', '2026-10-10', gen_random_uuid())`);
  expect((await events()).map(({ id, on, basis }) => [id, on, basis.is === 'register' ? basis.id : null])).toEqual([
    ['text-petition-2', '2026-10-03', 'petition'],
    ['report-RES-demande-5-1', '2026-10-10', 'proposed-resolution'],
    ['answer-RES-demande-5-1', '2026-10-21', 'proposed-resolution'],
  ]);
});
