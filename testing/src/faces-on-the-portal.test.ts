import { linesOn } from '@clairevoie/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishVerdicts } from '../../server/src/ban/index.ts';
import { findLeads } from './public-views.ts';
import { openTestServer, type TestServer } from './server.ts';

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  const { ledger } = opened.server;
  await publishVerdicts(ledger.reads, ledger.gate, { demo: true })(await ledger.legalNow());
}, 120_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const json = async (path: string) => (await fetch(`${opened.url}/api/public/facial-recognition${path}`)).json();

describe('the page on facial recognition', () => {
  it('shows every real zone and the platform as unknown, line by line, for nobody declared anything there', async () => {
    const { bodies, demands } = await json('');
    const real = bodies.filter(({ isInvented }: { isInvented: boolean }) => !isInvented);
    expect(real).toHaveLength(7);
    for (const { lines } of real)
      expect(new Set(lines.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['unknown']));
    // What is invented touches no light of a text about real bodies.
    expect(new Set(demands.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['unknown']));
    expect(demands).toHaveLength(6);
  });

  it('shows the fictional zone with its confirmed finding and its unread firmware, and the fictional platform as examined', async () => {
    const { bodies } = await json('');
    const invented = bodies.filter(({ isInvented }: { isInvented: boolean }) => isInvented);
    const software = invented.map(({ lines }: { lines: readonly { verdict: string }[] }) => lines[0]?.verdict);
    expect(software.toSorted()).toEqual(['met', 'not-met']);
    const zone = invented.find(
      ({ lines }: { lines: readonly { verdict: string }[] }) => lines[0]?.verdict === 'not-met',
    );
    const one = await json(`/${zone.slug}`);
    expect(one.systems.map(({ reference }: { reference: string }) => reference)).toEqual(['ANA-1', 'CAM-1', 'VMS-1']);
    expect(one.systems[0].confirmed).toMatchObject([{ product: 'Analyse fictive 4.2' }]);
    expect(one.lines[0].systems.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'not-met',
      'unknown',
      'met',
    ]);
    expect(one.history).toHaveLength(1);
    // Whoever has the JSON computes the same.
    expect(linesOn(one.day, one.systems)).toEqual(one.lines);
  });

  it.each([
    ['/fr/reconnaissance-faciale', 'inconnu', 'une proposition de résolution'],
    ['/nl/gezichtsherkenning', 'onbekend', 'voorstel van resolutie'],
    ['/en/facial-recognition', 'unknown', 'proposed resolution'],
  ])('%s says so in its language, without a script', async (path, unknown, proposal) => {
    const response = await fetch(`${opened.url}${path}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(unknown);
    expect(html.toLowerCase()).toContain(proposal);
    expect(html).not.toContain('<script');
  });

  it.each([
    ['fr/reconnaissance-faciale', 'aucun constat dans le périmètre examiné', 'mesuré de manière indépendante'],
    ['nl/gezichtsherkenning', 'geen vaststelling binnen het onderzochte bereik', 'onafhankelijk gemeten'],
    ['en/facial-recognition', 'no finding in what was examined', 'measured independently'],
  ])(
    '/%s/<zone> calls `none` what it is, and says where evidence comes from; it names nobody',
    async (path, none, origin) => {
      const { bodies } = await json('');
      const { slug } = bodies.find(({ name }: { name: { fr: string } }) => name.fr.includes('fictive 0000'));
      const html = await (await fetch(`${opened.url}/${path}/${slug}`)).text();
      for (const words of [none, origin, 'Analyse fictive 4.2', 'micrologiciel']) expect(html).toContain(words);
      expect(html).not.toContain('Meneau');
      // What the body said when it was heard, and why the controller confirmed, stay in the file.
      expect(html).not.toContain('jamais été activé');
    },
  );

  it('is all that the portal’s role reads of this room', async () => {
    const portal = opened.database.pool('clv_portal');
    for (const name of ['system', 'evidence', 'finding', 'recorded_verdict', 'publishable_system', 'purchase_check'])
      await expect(portal.query(`select 1 from ban.${name}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('holds no value that leads to the entry of an act', async () => {
    await opened.server.ledger.integrate();
    const { leads } = await findLeads(opened.database.pool('clv_portal'), opened.database.pool('clv_owner'));
    expect(leads.filter(({ view }) => view.startsWith('ban.'))).toEqual([]);
  });

  it('has no page for a body that does not exist', async () => {
    expect((await fetch(`${opened.url}/fr/reconnaissance-faciale/zone-9999`)).status).toBe(404);
    expect((await fetch(`${opened.url}/api/public/facial-recognition/zone-9999`)).status).toBe(404);
  });
});
