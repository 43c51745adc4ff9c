import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import type { Queryable } from '../ledger/public.ts';
import { readOsmTags } from '../registry/import/osm-tags.ts';
import { fictionalSource, loadPublishedCameras, mayBeShown } from '../registry/public.ts';
import { accessWeeks, isoWeeks } from './access-week-store.ts';
import { cameraLawLimits } from './camera-law.ts';
import { camerasData, filterPlaces } from './cameras-data.ts';
import { filmedData } from './filmed-data.ts';
import { homeData } from './home-data.ts';
import { findProvisionRef } from './provision-refs.ts';
import { type PublishedFacts, publishedFacts } from './published-facts.ts';
import { placesOf } from './published-places.ts';
import { loadTerritory } from './territory.ts';

let database: TestDatabase;
let db: Queryable;
let real: PublishedFacts;
let demo: PublishedFacts;

beforeAll(async () => {
  database = await createTestDatabase();
  const pool = database.pool('clv_portal');
  db = { query: (text, values = []) => pool.query(text, [...values]) };
  real = await publishedFacts({ db, territory: loadTerritory(false), demo: false })();
  demo = await publishedFacts({ db, territory: loadTerritory(true), demo: true })();
});
afterAll(() => database.stop());

const home = async (facts: PublishedFacts, isDemo: boolean) =>
  homeData({ db, territory: loadTerritory(isDemo), places: facts.places, figures: facts.figures });

describe('what is published', () => {
  it('is told of each of the nineteen, and never as a zero', async () => {
    const { municipalities, fictionalMunicipalities } = await home(real, false);
    expect(municipalities).toHaveLength(19);
    expect(fictionalMunicipalities).toEqual([]);
    for (const { planned, authorised, installed, observed } of municipalities) {
      for (const knowledge of [planned, authorised, installed, observed]) {
        if (knowledge.state !== 'known') expect(knowledge.state).toBe('unknown');
        else {
          expect(knowledge.value.value).not.toBe(0);
          expect(knowledge.source).not.toBeNull();
        }
      }
    }
  });

  it('is what the sources print: Schaerbeek, Evere, Jette, Auderghem', async () => {
    const { municipalities } = await home(real, false);
    const of = (nis: string) => municipalities.find(({ municipality }) => municipality.nis === nis);
    expect(of('21015')).toMatchObject({
      installed: { state: 'known', value: { value: 68, year: 2018 } },
      planned: { state: 'known', value: { value: 17 } },
    });
    expect(of('21006')?.installed).toMatchObject({ value: { value: null, asPublished: '32 + 5', year: 2020 } });
    expect(of('21010')?.installed).toMatchObject({ value: { value: 9, year: null } });
    expect(of('21002')?.authorised).toMatchObject({ value: { value: 9, year: 2021 } });
    // Nine places were announced without a number of cameras: places are known, cameras are not.
    expect(of('21014')).toMatchObject({ planned: { state: 'unknown' }, placesListed: 9 });
  });

  it('keeps figures that contradict each other side by side', async () => {
    const { areaFigures } = await home(real, false);
    const berchem = areaFigures.filter(({ area }) => area.fr === 'Berchem-Sainte-Agathe');
    expect(berchem.map(({ count }) => count.value)).toEqual([20, 21]);
    expect(new Set(berchem.map(({ source }) => source.title))).toEqual(new Set(['dhnet.be', 'bx1.be']));
    const about = areaFigures.find(({ count }) => count.asPublished === '± 100');
    expect(about?.count.value).toBeNull();
  });

  it('has words in both languages for every figure that is shown', async () => {
    for (const { area, what, remark } of (await home(real, false)).areaFigures) {
      for (const words of [area, what, ...(remark === undefined ? [] : [remark])]) {
        expect(words.fr).not.toBe('');
        expect(words.nl).not.toBe('');
      }
      expect(what.fr).not.toBe(what.en);
    }
  });

  it('counts no invented place among the real ones', async () => {
    const [without, withInvented] = [await home(real, false), await home(demo, true)];
    expect(withInvented.filmedPlaces).toEqual(without.filmedPlaces);
    expect(withInvented.controllers).toEqual(without.controllers);
    expect(withInvented.bases).toEqual(without.bases);
    expect(withInvented.municipalities).toEqual(without.municipalities);
    expect(withInvented.fictionalMunicipalities).toHaveLength(3);
    expect(real.places.some(({ summary }) => summary.fictional)).toBe(false);
  });

  it('never says exact of a position that was computed', () => {
    for (const { summary } of real.places.filter(({ summary: { id } }) => id.startsWith('brussels-published'))) {
      expect(summary.position?.precision).not.toBe('exact');
    }
  });

  it('rounds the place of what a third person saw, names nobody for it, and lists nothing that may be a dwelling’s', () => {
    const seen = real.places.filter(({ summary }) => summary.status === 'observed');
    expect(seen.length).toBeGreaterThan(20);
    const byRow = new Map(real.rows.map((row) => [row.id, row.facts]));
    for (const { summary } of seen) {
      const facts = byRow.get(summary.id);
      expect(facts !== undefined && mayBeShown(facts), summary.id).toBe(true);
      expect(summary.position).toMatchObject({ precision: 'rounded' });
      for (const degrees of [summary.position?.lon, summary.position?.lat])
        expect(`${degrees}`).toMatch(/^\d+(\.\d{1,3})?$/);
      expect(summary.controller).toMatchObject({ state: 'unknown' });
    }
    const text = JSON.stringify(seen);
    expect(['NMBS', 'Stad Mechelen', 'Europabank'].filter((name) => text.includes(name))).toEqual([]);
  });

  it('tells what was observed by its number, never by the name that its mapper gave it', () => {
    const tags = {
      man_made: 'surveillance',
      surveillance: 'public',
      operator: 'Famille Dupont',
      name: 'Caméra chez Dupont',
    };
    const read = readOsmTags(new Map(Object.entries(tags)));
    const observed = real.rows.find(({ facts }) => facts.stage.state === 'observed' && mayBeShown(facts));
    if ('refused' in read || observed === undefined) throw new Error('nothing was read');
    const { controller, label, statements } = read;
    expect(label).toBe('Caméra chez Dupont');
    const facts = { ...observed.facts, controller, label, statements: [...statements], sourceRef: 'node/4711' };
    const [place] = placesOf([{ ...observed, facts }], loadTerritory(false));
    expect(place?.summary.place).toEqual({ lang: 'en', text: 'OpenStreetMap, node 4711' });
    expect(JSON.stringify(place)).not.toContain('Dupont');
  });

  it('does not list the invented cells, where the public cannot enter', () => {
    expect(demo.places.filter(({ summary }) => /cellule \d|cel \d/u.test(summary.place.text))).toEqual([]);
  });

  it('gives each place an address that the portal reads, and only one', () => {
    const ids = demo.places.map(({ summary }) => summary.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9@._~-]{0,119}$/);
  });
});

describe('what the registry has published', () => {
  it('replaces the shipped lists: its own ids, what has ended as ended, what is unpublished nowhere', async () => {
    await using own = await createTestDatabase();
    const owner = own.pool('clv_owner');
    const facts = {
      ...loadPublishedCameras().cameras.find(({ sourceRef }) => sourceRef === 'JET-01'),
      source: { ...fictionalSource, id: 'council' },
    };
    const insert = async (id: string, published: object | null): Promise<void> => {
      await owner.query(
        `insert into registry.camera (id, world, source_id, source_ref, label, device, kind, intelligent, anpr, stage_state, controller,
           municipality, position, precision, statements, source, state, registered_at, changed_at, published, published_at, entry_id)
         values ($1::uuid, 'real', 'council', $1::text, 'secret label', 'surveillance-camera', 'fixed', 'no', 'no', 'installed', '{}', '{}', '{}', 'none',
           '[]', '{}', 'active', now(), now(), $2, now(), $1::uuid)`,
        [id, published],
      );
    };
    const ids = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
    await insert(ids[0] ?? '', { facts, place: { id: 'p', kind: 'open' }, endedOn: null });
    await insert(ids[1] ?? '', { facts, place: null, endedOn: '2026-01-01' });
    await insert(ids[2] ?? '', null);
    const pool = own.pool('clv_portal');
    const query: Queryable = { query: (text, values = []) => pool.query(text, [...values]) };
    const { places, findPlace } = await publishedFacts({ db: query, territory: loadTerritory(false), demo: false })();
    expect(places.map(({ summary }) => [summary.id, summary.status, summary.placeKind])).toEqual([
      [ids[0], 'installed', 'open'],
      [ids[1], 'ended', 'unknown'],
    ]);
    expect(findPlace(ids[2] ?? '')).toBeUndefined();
    expect(JSON.stringify(places)).not.toContain('secret label');
  });
});

describe('the list of places', () => {
  const territory = loadTerritory(true);

  it('puts the nineteen municipalities first and pages through all', () => {
    const first = camerasData(demo.places, territory, { page: 1 });
    expect(first.cameras.items[0]?.municipality?.name.fr).toBe('Auderghem');
    let total = 0;
    for (let page = 1; page <= first.cameras.pageCount; page += 1) {
      total += camerasData(demo.places, territory, { page }).cameras.items.length;
    }
    expect(total).toBe(demo.places.length);
    expect(camerasData(demo.places, territory, { page: 500 }).cameras.page).toBe(first.cameras.pageCount);
  });

  it('is filtered by each choice, and by all of them together', () => {
    const all = demo.places.length;
    for (const filter of [
      { municipality: '21010' },
      { zone: 'zone-5344' },
      { status: 'planned' },
      { kind: 'mobile' },
      { anpr: 'yes' },
      { basis: 'police-function' },
      { place: 'chaussée' },
    ] as const) {
      const found = filterPlaces(demo.places, { ...filter, page: 1 }).length;
      expect(found, JSON.stringify(filter)).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
    }
    expect(filterPlaces(demo.places, { municipality: '21010', status: 'planned', page: 1 })).toEqual([]);
    expect(filterPlaces(demo.places, { municipality: 'x', page: 1 })).toEqual([]);
  });
});

describe('the limits on the day one was filmed', () => {
  const limits = (filmedOn: string) =>
    filmedData({
      facts: real,
      territory: loadTerritory(false),
      choice: { regime: 'unsure', filmedOn },
      legalDay: '2026-11-21',
    });
  const of = (day: string) => limits(day).policeLimits.map(({ amount, unit, limit }) => `${limit} ${amount} ${unit}`);

  it('are those of the text of that day, the day before it changed and the day it did', () => {
    expect(of('2018-05-24')).toEqual([]);
    expect(of('2018-05-25')).toEqual(['maximum 12 months']);
    expect(of('2024-01-19')).toEqual(['maximum 12 months']);
    expect(of('2024-01-20')).toEqual(['maximum 365 days', 'minimum 30 days']);
    expect(of('2025-11-19')).toEqual(['maximum 365 days', 'minimum 30 days']);
    expect(of('2025-11-20')).toEqual(['maximum 365 days', 'minimum 30 days', 'minimum 30 days']);
  });

  it('are one and three months under the camera law, from the day of its present words', () => {
    expect(cameraLawLimits('2018-05-24')).toEqual([]);
    expect(cameraLawLimits('2018-05-25').map(({ amount }) => amount)).toEqual([1, 3, 1, 3]);
  });

  it('quote provisions in force that day only', () => {
    expect(limits('2018-09-09').cameraLawRights.map(({ id }) => id)).not.toContain('lcam-12-al4');
    expect(limits('2018-09-10').cameraLawRights.map(({ id }) => id)).toContain('lcam-12-al4');
  });
});

describe('the law', () => {
  it('names 25/6 in the version of a day', () => {
    expect(findProvisionRef('lfp-25-6', '2020-01-01')?.id).toBe('lfp-25-6@2018-05-25');
    expect(findProvisionRef('lfp-0-0', '2020-01-01')).toBeUndefined();
  });
});

describe('counts of accesses by week', () => {
  it('show every recent week as below five when nothing may be published', async () => {
    const weeks = await accessWeeks(db, '00000000-0000-7000-8000-000000000001');
    // The running week is not one of them, nor the one before while the delay after it runs.
    const newest = Temporal.Now.zonedDateTimeISO('Europe/Brussels').subtract({ hours: 24 }).subtract({ days: 7 });
    expect(weeks.map(({ week }) => week)).toEqual(isoWeeks(newest.toPlainDate().toString(), 8));
    for (const { allowed, refused } of weeks) {
      expect([allowed, refused]).toEqual([
        { state: 'suppressed', below: 5 },
        { state: 'suppressed', below: 5 },
      ]);
    }
  });

  it('name weeks as ISO 8601 does over the turn of a year', () => {
    expect(isoWeeks('2027-01-04', 3)).toEqual(['2027-W01', '2026-W53', '2026-W52']);
  });
});
