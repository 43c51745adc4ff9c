import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import type { Queryable } from '../ledger/index.ts';
import {
  countPublicAuthorisations,
  findPublicAuthorisation,
  listPublicAuthorisations,
  listPublicPlaces,
} from './public.ts';

let w: AuthorisationWorld;
let portal: Queryable;
let published: string;
let unpublished: string;
const reason = { reasonFr: 'Tactique judiciaire.', reasonNl: 'Gerechtelijke tactiek.' };
beforeAll(async () => {
  w = await openAuthorisationWorld();
  const pool = w.world.database.pool('clv_portal');
  portal = { query: (text, values = []) => pool.query(text, [...values]) };
  unpublished = await w.granted();
  published = await w.granted({ title: 'Caméras du quai 100 % fictif' });
  const withheld = [
    { part: 'place', item: 1, ...reason },
    { part: 'modalities', ...reason },
    { part: 'count', ...reason },
  ];
  expect(
    whyOf(await w.perform(w.people.secretary, 'authorisation/publish', { authorisationId: published, withheld })),
  ).toBe('allowed');
});
afterAll(() => w.world[Symbol.asyncDispose]());

const page = { page: 1, perPage: 10 };

describe('what the portal reads, with its own role', () => {
  it('is published authorisations only', async () => {
    const { total, rows } = await listPublicAuthorisations(portal, page);
    expect([total, rows.map((row) => row.id)]).toEqual([1, [published]]);
    expect(await findPublicAuthorisation(portal, unpublished)).toBeUndefined();
    expect(await countPublicAuthorisations(portal)).toEqual([{ municipality: '00001', count: 1 }]);
  });

  it('shows withheld parts as withheld, with the reason in both languages and nothing else', async () => {
    const row = await findPublicAuthorisation(portal, published);
    const because = { fr: reason.reasonFr, nl: reason.reasonNl };
    expect(row?.published).toMatchObject({
      modalities: { state: 'withheld', because },
      count: { state: 'withheld', because },
      conditions: { state: 'public', text: null },
    });
    expect(row?.published.places.map((place) => place.state)).toEqual(['public', 'withheld']);
    expect(JSON.stringify(row)).not.toContain(tinyRequest.modalities);
    expect((await listPublicPlaces(portal, published)).map(({ place }) => place.reference)).toEqual(['PL-1']);
  });

  it('is filtered by municipality, kind and words; a wildcard in the words is a word', async () => {
    const found = async (filter: object) => (await listPublicAuthorisations(portal, { ...page, ...filter })).total;
    expect([await found({ municipality: '00001' }), await found({ municipality: '00002' })]).toEqual([1, 0]);
    expect([await found({ cameraKind: 'fixed' }), await found({ cameraKind: 'mobile' })]).toEqual([1, 0]);
    expect([
      await found({ words: 'QUAI 100 %' }),
      await found({ words: 'quai%fictif' }),
      await found({ words: "' or true --" }),
    ]).toEqual([1, 0, 0]);
  });
});
