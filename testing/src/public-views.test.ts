import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordUpload } from '../../server/src/authorisation/index.ts';
import { type Actor, sha256 } from '../../server/src/ledger/index.ts';
import { findLeads } from './public-views.ts';
import { openTestServer, type TestServer } from './server.ts';

/** ADR 0010: what one person of a body performs alone is an internal act in public. No view of the portal may lead to its leaf. */

let opened: TestServer;
let cameraId: string;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent' });
  const [chief, secretary] = [await holder('chief-of-corps'), await holder('municipal-secretary')];
  cameraId = randomUUID();
  await internally(chief, 'registry/register-camera', { cameraId, reference: 'M-1', camera });
  const publication = { cameraId, ground: 'keeper-decision', reference: 'D-1', reason: 'publicité' };
  const { rows } = await opened.database
    .pool('clv_owner')
    .query<{ id: string; decidedAt: string }>(
      'select id, decided_at as "decidedAt" from authorisation.authorisation where published_at is not null and reference = $$SEED-1$$',
    );
  const [{ id: authorisationId, decidedAt } = { id: '', decidedAt: '' }] = rows;
  // Internal acts on everything that is published: a camera of the zone, and the authorisation that the seed published.
  await internally(chief, 'registry/publish-camera', publication);
  await internally(chief, 'registry/correct-camera', { cameraId, set: { label: 'mât sud' }, reason: 'erreur' });
  await internally(chief, 'registry/publish-camera', publication);
  await internally(chief, 'registry/withdraw-camera', { cameraId, on: dayOf(decidedAt), reason: 'démontée' });
  const extractDigest = sha256('extract').toString('hex');
  const { organisationId } = secretary;
  await recordUpload(opened.server.ledger.reads, {
    digest: extractDigest,
    organisationId,
    sizeBytes: 9,
    at: decidedAt,
  });
  await internally(secretary, 'authorisation/withdraw', {
    authorisationId,
    decidedAt,
    sitting: { heldOn: dayOf(decidedAt), agendaItem: '8', vote: { for: 15, against: 9, abstentions: 0 } },
    reasons: 'L’analyse ne tient plus.',
    extractDigest,
  });
  await opened.server.ledger.integrate();
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const camera = {
  label: 'mât nord',
  device: 'surveillance-camera',
  kind: 'fixed',
  intelligent: 'no',
  anpr: 'unknown',
  stage: { state: 'installed', year: 2026, asPublished: null },
  count: null,
  controller: { type: 'police-zone', name: 'Zone fictive', zoneCode: '0000' },
  municipality: { nis: '00001', name: 'Val-des-Lattes', basis: 'stated' },
  policeZone: '0000',
  position: { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'invented' },
  directionDegrees: null,
  statements: [],
};

const dayOf = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();

async function holder(functionKey: string): Promise<Actor> {
  const { rows } = await opened.database.pool('clv_owner').query<{ personId: string; organisationId: string }>(
    `select f.person_id as "personId", f.organisation_id as "organisationId" from identity.function_held f
     join identity.organisation o on o.id = f.organisation_id and not o.is_real where f.function_key = $1
       and (o.id = $2 or $1 <> 'municipal-secretary') limit 1`,
    [functionKey, await councilOfTheSeed()],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`nobody is ${functionKey}`);
  return { ...found, functionKey };
}

async function councilOfTheSeed(): Promise<string> {
  const { rows } = await opened.database
    .pool('clv_owner')
    .query<{ id: string }>(
      'select deciding_organisation_id as id from authorisation.authorisation where reference = $$SEED-1$$',
    );
  return rows[0]?.id ?? '';
}

async function internally(actor: Actor, type: string, payload: object): Promise<void> {
  const receipt = await opened.server.ledger.gate.perform({ type, key: randomUUID(), actor, payload });
  expect([type, receipt.verdict, receipt.gates.map(({ id }) => id)]).toEqual([type, 'allowed', []]);
  expect(JSON.parse(receipt.header).act).toBe('house/internal-act');
}

describe('the views that the portal’s role reads', () => {
  const portal = () => opened.database.pool('clv_portal');
  const owner = () => opened.database.pool('clv_owner');

  it('say what happened, and of each act whether it has a receipt', async () => {
    const { rows: authorisations } = await portal().query(
      `select decision_leaf is not null as decided, publication_leaf is not null as published, withdrawn_on is not null as withdrawn,
              withdrawal_leaf, withdrawal_is_internal from authorisation.public_authorisation order by withdrawn_on nulls last`,
    );
    expect(authorisations).toEqual([
      { decided: true, published: true, withdrawn: true, withdrawal_leaf: null, withdrawal_is_internal: true },
      // The seed's two for plate recognition stand.
      { decided: true, published: true, withdrawn: false, withdrawal_leaf: null, withdrawal_is_internal: null },
      { decided: true, published: true, withdrawn: false, withdrawal_leaf: null, withdrawal_is_internal: null },
    ]);
    const { rows: cameras } = await portal().query(
      'select publication_leaf, publication_is_internal from registry.public_camera where id = $1',
      [cameraId],
    );
    expect(cameras).toEqual([{ publication_leaf: null, publication_is_internal: true }]);
    const { rows: versions } = await portal().query(
      'select number, to_on is not null as "isDated" from registry.public_camera_version where camera_id = $1 order by number',
      [cameraId],
    );
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('hold no value that leads to the entry of an internal act, nor the id or the moment of any', async () => {
    const { leads, read } = await findLeads(portal(), owner());
    expect(leads).toEqual([]);
    expect(read).toBeGreaterThan(500);
  });

  it('would be seen to: each way to an entry is found when a view opens it', async () => {
    await owner().query(`
      create view registry.public_planted as
        select e.leaf_index as some_leaf, json_build_object('deep', array[e.id]) as facts, e.at as moment, e.at::text as words,
               'x ' || encode(e.leaf_hash, 'hex') as hash, gen.v7 as made
        from ledger.placed_entry e, lateral (select (substr(e.id::text, 1, 15) || '000-8000-000000000000')::uuid as v7) gen
        where e.header ^@ '{"act":"house/internal-act"' limit 1;
      grant select on registry.public_planted to clv_portal`);
    try {
      const { leads } = await findLeads(portal(), owner());
      expect(
        leads.filter(({ view }) => view === 'registry.public_planted').map(({ column, because }) => [column, because]),
      ).toEqual([
        ['some_leaf', 'the leaf of an internal act'],
        ['facts', 'the id of an entry, which tells its millisecond'],
        ['moment', 'a moment, where a day would do'],
        ['moment', 'the moment of an act'],
        ['words', 'the moment of an act'],
        ['hash', 'the hash or header of an internal act'],
        ['made', 'a UUID that tells the millisecond of an act'],
      ]);
    } finally {
      await owner().query('drop view registry.public_planted');
    }
  });
});
