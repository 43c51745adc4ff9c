import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  resultOf,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import type { Queryable } from '../ledger/index.ts';
import {
  countPublicAuthorisations,
  findAuthorisationInLog,
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

  it('leads to the entries of the confirmation and the publication of an oral grant, not to the end of its mission', async () => {
    const asked = await w.perform(w.people.chief, 'authorisation/request-urgent', {
      reference: 'URG-1',
      addressedToOrganisationId: w.ids.council,
      municipality: '00001',
      missionReference: 'MISSION-1',
      urgencyReasons: 'Rixe annoncée ce soir.',
      cameras: { kinds: ['temporary-fixed'], intelligent: false, functions: [], count: 1 },
      place: { ...tinyRequest.places[0], reference: 'URG-PL-1' },
      purposes: [tinyRequest.purposes[0]],
      withinPoliceMissions: true,
      aimsAtSensitive: false,
    });
    const urgentGrantId = resultOf(asked, 'urgentGrantId');
    await w.perform(w.people.mayor, 'authorisation/grant-urgent', { urgentGrantId, outcome: 'granted', words: 'Oui.' });
    const confirmed = await w.perform(w.people.secretary, 'authorisation/confirm-urgent', {
      urgentGrantId,
      outcome: 'confirmed',
      decidedAt: w.world.now().toString(),
      sitting: { heldOn: '2026-11-21', agendaItem: '3', vote: { for: 15, against: 9, abstentions: 0 } },
      extractDigest: await w.extract(w.ids.council, 'confirmation'),
    });
    const authorisationId = resultOf(confirmed, 'authorisationId');
    await w.perform(w.people.secretary, 'authorisation/publish', { authorisationId, withheld: [] });
    const ended = await w.perform(w.people.chief, 'authorisation/end-urgent-mission', { urgentGrantId });
    expect(JSON.parse(ended.header).act).toBe('house/internal-act');
    await w.world.ledger.integrate();
    expect((await findPublicAuthorisation(portal, authorisationId))?.to_on).toBe('2026-11-21');
    const { decision, publication, withdrawal } = await findAuthorisationInLog(portal, authorisationId);
    const actOf = async (leaf: number | null | undefined): Promise<unknown> => {
      const text = 'select header from ledger.public_leaves($1::bigint, $1::bigint + 1)';
      const { rows } = await portal.query<{ header: string }>(text, [leaf]);
      return JSON.parse(rows[0]?.header ?? '{}').act;
    };
    expect([await actOf(decision?.leaf), await actOf(publication?.leaf), withdrawal]).toEqual([
      'authorisation/confirm-urgent',
      'authorisation/publish',
      undefined,
    ]);
  });
});
