import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openTestServer } from '../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../web/dist/server/portal.js'));

describe.skipIf(!isBuilt)('what a visitor asks', () => {
  test('and from where, is in no line of the log, however talkative the log is, and in no table', async () => {
    const lines: string[] = [];
    // The log goes to the process's output when that is watched (pino looks whether it is), so it is read there.
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
    try {
      await using server = await openTestServer({ logLevel: 'trace' });
      const words = ['zoekwoord-77', '2026-03-17', 'nergens-88'];
      for (const path of [
        '/nl/cameras?place=zoekwoord-77',
        '/map/cameras.geojson?place=zoekwoord-77',
        '/fr/filme?regime=police&filmedOn=2026-03-17',
        '/fr/filme/lettre?filmedOn=2026-03-17',
        '/en/nothing-here?place=nergens-88',
      ]) {
        const answer = await fetch(`${server.url}${path}`, { headers: { cookie: 'other=1' } });
        expect(answer.headers.get('set-cookie')).toBeNull();
        await answer.text();
      }
      // A row that a table refuses comes back in the error's detail; what is logged of the error leaves that out.
      const refusal: unknown = await server.database
        .pool('clv_owner')
        .query("insert into ledger.private_body (entry_id, person) values (gen_random_uuid(), 'geheim-99')")
        .catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: '23502', detail: expect.stringContaining('geheim-99') });
      server.server.app.log.error({ err: refusal }, 'a refusal of the database');
      const log = lines.join('\n');
      expect(log).toContain('a refusal of the database');
      expect(log).not.toContain('geheim-99');
      expect(log).toContain('request completed');
      for (const word of words) expect(log).not.toContain(word);
      expect(log).not.toMatch(/"remoteAddress":"(?!\[Redacted\])/);
      const pool = server.database.pool('clv_owner');
      const { rows: tables } = await pool.query<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
      );
      for (const { name } of tables) {
        const { rows } = await pool.query<{ found: boolean }>(
          `select exists (select from ${name} t where t::text ~ 'zoekwoord-77|nergens-88') as found`,
        );
        expect(rows[0]?.found, name).toBe(false);
      }
    } finally {
      spy.mockRestore();
    }
  }, 60_000);
});
