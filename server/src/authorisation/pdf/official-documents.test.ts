import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tinyPia, tinyRequest } from '../../../../testing/src/authorisation/fixtures.ts';
import { sha256 } from '../../ledger/index.ts';
import { headsOf, risksOf } from '../assessment-heads.ts';
import { assertIsPdf } from '../document-store.ts';
import { readPia } from '../pia-json.ts';
import type { UseRequestRow } from '../registers.ts';
import { draftDeliberation } from './draft-deliberation.ts';
import { requestDossier } from './request-dossier.ts';
import { toWinAnsi } from './winansi.ts';
import { dayInWords, termInWords } from './words.ts';
import { writePdf } from './write-pdf.ts';

const { pia } = readPia(JSON.stringify(tinyPia));
const request: UseRequestRow = {
  id: '01990000-0000-7000-8000-000000000001',
  organisation_id: '01990000-0000-7000-8000-000000000002',
  level: 'local',
  municipality: '00001',
  reference: tinyRequest.reference,
  title: tinyRequest.title,
  content: JSON.parse(JSON.stringify(tinyRequest)),
  state: 'submitted',
  drafted_by: '01990000-0000-7000-8000-000000000003',
  filed_at: '2026-11-21T09:00:00Z',
  filed_by: '01990000-0000-7000-8000-000000000003',
  decision: null,
  authorisation_id: null,
  change_id: null,
  created_at: '2026-11-20T09:00:00Z',
};
const draft = {
  request,
  authorityName: 'Commune fictive',
  serviceName: 'Zone de police fictive',
  assessment: { madeOn: '2026-11-01', necessaryRetention: 'P30D' },
  isDemo: true,
};
const dossier = {
  request,
  authorityName: 'Commune fictive',
  serviceName: 'Zone de police fictive',
  assessment: {
    title: 'Analyse',
    madeOn: '2026-11-01',
    heads: headsOf(pia),
    necessaryRetention: 'P30D',
    fileDigest: 'ab'.repeat(32),
    risks: risksOf(pia),
  },
  notices: [],
  isDemo: true,
};
const textOf = (blocks: readonly { readonly kind: string }[]) => JSON.stringify(blocks);

describe('official documents', () => {
  it('have the same bytes for the same file, whenever they are printed', async () => {
    const once = await writePdf(draftDeliberation(draft, 'fr'));
    await new Promise((resume) => setTimeout(resume, 5));
    const again = await writePdf(draftDeliberation(draft, 'fr'));
    expect(sha256(again).toString('hex')).toBe(sha256(once).toString('hex'));
    expect(await writePdf(draftDeliberation(draft, 'nl'))).not.toEqual(once);
  });

  it('are PDFs that the documents folder itself would take, tagged and in their language', async () => {
    for (const content of [draftDeliberation(draft, 'nl'), requestDossier(dossier, 'fr')]) {
      const pdf = await writePdf(content);
      expect(() => assertIsPdf(pdf)).not.toThrow();
      expect(pdf.toString('latin1')).toContain(content.language === 'nl' ? '/Lang (nl-BE)' : '/Lang (fr-BE)');
      expect(pdf.toString('latin1')).toContain('/MarkInfo');
    }
  });

  it('carry the band of the demonstration on every page of a demo, and only there', async () => {
    const shows = async (isDemo: boolean) =>
      streamsOf(await writePdf(draftDeliberation({ ...draft, isDemo }, 'fr'))).filter(bandIn).length;
    expect(await shows(true)).toBe(2);
    expect(await shows(false)).toBe(0);
  });

  it('state in both languages what the law asks the decision to settle', () => {
    const french = textOf(draftDeliberation(draft, 'fr').blocks);
    const dutch = textOf(draftDeliberation(draft, 'nl').blocks);
    for (const part of [
      'caméra fixe',
      'Place Fictive, angle nord',
      'anpr',
      '1er décembre 2026',
      '30 jours',
      'procureur du Roi',
      'police administrative',
    ])
      expect(french).toContain(part);
    for (const part of [
      'vaste camera',
      'Place Fictive, angle nord',
      'anpr',
      '1 december 2026',
      '30 dagen',
      'procureur des Konings',
      'bestuurlijke politie',
    ])
      expect(dutch).toContain(part);
  });

  it('promise publication only where administrative police is among the purposes', () => {
    const judicial = {
      ...draft,
      request: { ...request, content: { ...request.content, purposes: request.content.purposes.slice(1) } },
    };
    expect(textOf(draftDeliberation(judicial, 'fr').blocks)).not.toContain('publiée');
    expect(textOf(draftDeliberation(draft, 'fr').blocks)).toContain('publiée');
  });

  it('say in the dossier that a head was not treated, or that no assessment is there', () => {
    const { retention: _retention, ...heads } = dossier.assessment.heads;
    expect(textOf(requestDossier({ ...dossier, assessment: { ...dossier.assessment, heads } }, 'nl').blocks)).toContain(
      'Niet behandeld',
    );
    expect(textOf(requestDossier({ ...dossier, assessment: null }, 'fr').blocks)).toContain('Aucune analyse');
  });

  it('show letters that the fonts lack without their mark, and never a wrong one', () => {
    expect(toWinAnsi('Œuvre à Ĝent – “ça” ł 漢\u0007')).toBe('Œuvre à Gent – “ça” l ? ');
  });

  it('write days and terms as an official would', () => {
    expect(dayInWords('2026-08-01', 'fr')).toBe('1er août 2026');
    expect(dayInWords('2026-03-02', 'nl')).toBe('2 maart 2026');
    expect([termInWords('P30D', 'fr'), termInWords('P1M', 'nl'), termInWords('P12M', 'nl')]).toEqual([
      '30 jours',
      '1 maand',
      '12 maanden',
    ]);
  });
});

/** The drawing instructions of each page. */
function streamsOf(pdf: Buffer): readonly string[] {
  const found: string[] = [];
  for (let from = pdf.indexOf('stream\n'); from !== -1; from = pdf.indexOf('stream\n', from + 7)) {
    const end = pdf.indexOf('\nendstream', from);
    if (end === -1) break;
    try {
      found.push(inflateSync(pdf.subarray(from + 7, end)).toString('latin1'));
    } catch {
      // "endstream\n" matches too; what does not inflate is no page.
    }
  }
  return found;
}

const hexOf = (text: string) => Buffer.from(text, 'latin1').toString('hex');
/** Kerning cuts a text into pieces: their characters in order are the text. */
const bandIn = (stream: string) =>
  [...stream.matchAll(/\[(.*?)\] TJ/g)].some(([, pieces]) =>
    [...(pieces ?? '').matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex]) => hex)
      .join('')
      .includes(hexOf('verzonnen handelingen')),
  );
