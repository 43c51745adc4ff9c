import { vaultActSchemas } from '@clairevoie/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVaultWorld, resultOf, type VaultWorld, whyOf } from '../../../testing/src/vault/vault-world.ts';
import { functionTable } from '../identity/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { vaultActs } from './acts/vault-acts.ts';
import { listAccessesForOversight, listPublicAccessWeeks } from './read-store.ts';
import { vaultErrorStatus } from './vault-errors.ts';
import { vaultRoutes } from './vault-routes.ts';

// Who may perform each act; everybody else, from the full table of functions, is refused. A new function starts refused.
const commanders = ['chief-of-corps', 'coordinating-director', 'requesting-director'];
const police = [
  ...commanders,
  'federal-director',
  'director-general',
  'commissioner-general',
  'responsible-officer',
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
  'access-designee',
  'police-trainer',
];
const reviewers = ['police-trainer', 'dpo', 'security-privacy-adviser'];
const suspenders = ['control-organ', 'dpo', 'chief-of-corps', 'prosecutor'];
const may: Readonly<Record<string, readonly string[]>> = {
  'vault/keep-recording': ['responsible-officer', 'operational-member', 'operator'],
  'vault/release-quarantine': [...commanders, 'responsible-officer', 'dpo'],
  'vault/request-access': police,
  'vault/decide-access': ['prosecutor', 'investigating-judge'],
  'vault/open-recording': police,
  'vault/rehearse-opening': police,
  'vault/close-look': police,
  'vault/end-look': ['system'],
  'vault/delete-recording': [...commanders, 'responsible-officer'],
  'vault/delete-due': ['system'],
  'vault/rotate-kek': ['system'],
  'vault/hold': [...commanders, 'prosecutor'],
  'vault/end-hold': [...commanders, 'prosecutor'],
  'vault/suspend-recording': suspenders,
  'vault/lift-suspension': suspenders,
  'vault/release-for-training': reviewers,
  'vault/withdraw-training-copy': reviewers,
  'vault/request-emergency-opening': police,
  'vault/confirm-emergency-opening': ['dpo', 'prosecutor'],
  'vault/review-emergency-opening': ['control-organ', 'dpo'],
  'vault/settle-emergency-opening': ['system'],
  'vault/watch-live': [...police, 'guarding-agent', 'mayor', 'administrative-police-authority'],
};
const listers = [...police, 'dpo', 'security-privacy-adviser', 'control-organ'];
const mayGet: Readonly<Record<string, readonly string[]>> = {
  '/recordings': listers,
  '/looks': listers,
  '/access-requests': [...listers, 'prosecutor'],
  '/emergency-openings': [...listers, 'prosecutor'],
};

let w: VaultWorld;
let app: FastifyInstance;
beforeAll(async () => {
  w = await openVaultWorld();
  app = Fastify();
  app.setErrorHandler((error, _request, reply) => {
    const code = isClairevoieError(error) ? error.code : undefined;
    return reply.status(Object.entries(vaultErrorStatus).find(([c]) => c === code)?.[1] ?? 500).send({ code });
  });
  await app.register(
    vaultRoutes({
      vault: w.vault,
      actorOf: (request) => JSON.parse(String(request.headers['x-actor'])),
      sessionOf: () => w.sessions.mine,
    }),
  );
});
afterAll(async () => {
  await app?.close();
  await w?.[Symbol.asyncDispose]();
});

describe('acts of this room', () => {
  it('are all in the list of who may and in the contract, and only those', () => {
    const types = vaultActs.map((act) => act.type).sort();
    expect(types).toEqual(Object.keys(may).sort());
    expect(types).toEqual(Object.keys(vaultActSchemas).sort());
  });

  for (const { type, who } of vaultActs) {
    it(`${type} is open to the functions named and to no other of the whole table`, () => {
      const open = [...functionTable.map((f) => f.key), 'system'].filter((key) => who.includes(key));
      expect(open.sort()).toEqual([...(may[type] ?? [])].sort());
    });
  }

  it('refuse, and journal, a look by somebody of another function and by somebody of another zone', async () => {
    const recordingId = await w.kept();
    for (const by of [w.people.dpo, w.people.prosecutor, w.people.controlOrgan])
      expect(whyOf(await w.look(recordingId, {}, by))).toBe('blocked | function-not-named');
    const other = await w.look(recordingId, {}, w.people.otherOfficer);
    expect(whyOf(other)).toBe('blocked | vault-recording-unknown');
    const { rows } = await w.world.ledger.reads.query('select 1 from ledger.entry where id = $1', [other.entryId]);
    expect(rows).toHaveLength(1);
  });

  it('lets nobody keep by an act what he did not send, and lets watch live under police control only', async () => {
    const forged = await w.perform(w.people.operator, 'vault/keep-recording', { recordingId: crypto.randomUUID() });
    expect(whyOf(forged)).toBe('blocked | vault-no-content');
    const mayor = await w.world.person('mayor', await w.world.organisation('municipality', 'commune-un'));
    const live = (more: object) =>
      w.perform(mayor, 'vault/watch-live', {
        cameraId: w.cameras.street,
        viewerLegalBasis: 'Nouvelle loi communale, art. 133',
        ...more,
      });
    expect(whyOf(await live({}))).toContain('refused | lfp-25-5-p2 no');
    expect(whyOf(await live({ supervisedBy: w.people.officer.personId, canSeeAndStop: true }))).toBe('allowed');
  });

  it('releases an anonymised copy for training that a named reviewer certifies, and recalls it', async () => {
    const recordingId = await w.kept();
    const [row] = (
      await w.world.ledger.reads.query<{ captured_from: string; captured_to: string }>(
        'select captured_from, captured_to from vault.recording where id = $1',
        [recordingId],
      )
    ).rows;
    const release = (more: object) =>
      w.perform(w.people.trainer, 'vault/release-for-training', {
        recordingId,
        from: row?.captured_from,
        to: row?.captured_to,
        treatment: 'anonymised',
        method: 'Visages et plaques couverts à la main, image par image.',
        audience: 'police-members',
        trainingReference: 'FORM-FIC-1',
        copyDigest: 'c'.repeat(64),
        review: { verdict: 'met', reasons: 'Personne n’est reconnaissable.' },
        ...more,
      });
    expect(whyOf(await release({ treatment: 'pseudonymised' }))).toContain('refused | lfp-25-7-p2 no');
    expect(whyOf(await release({ review: undefined }))).toContain('needs-human');
    const copyId = resultOf(await release({}), 'copyId');
    const recall = { copyId, reasons: 'Une personne se reconnaît à la minute deux.' };
    expect(whyOf(await w.perform(w.people.dpo, 'vault/withdraw-training-copy', recall))).toBe('allowed');
    expect(whyOf(await w.perform(w.people.dpo, 'vault/withdraw-training-copy', recall))).toBe(
      'blocked | vault-copy-unknown',
    );
  });
});

describe('lists of this room', () => {
  for (const [path, functions] of Object.entries(mayGet)) {
    it(`${path} is open to the functions named and to no other of the whole table`, async () => {
      const open: string[] = [];
      for (const { key } of functionTable) {
        const by = { personId: crypto.randomUUID(), functionKey: key, organisationId: w.ids.zone };
        const response = await app.inject({ url: path, headers: { 'x-actor': JSON.stringify(by) } });
        expect([200, 403]).toContain(response.statusCode);
        if (response.statusCode === 200) open.push(key);
      }
      expect(open.sort()).toEqual([...functions].sort());
    });
  }

  it('show the overseer each access with its reasons, and the public a count only from five on', async () => {
    const published = await w.placeCamera('street', {
      camera: { published: { facts: { device: 'surveillance-camera' }, place: null, endedOn: null } },
    });
    const recordingId = await w.kept({ cameraId: published });
    for (let n = 0; n < 4; n += 1) await w.look(recordingId);
    for (let n = 0; n < 5; n += 1) await w.look(recordingId, { missionReference: undefined });
    const portal = w.world.database.pool('clv_portal');
    expect(await listPublicAccessWeeks(portal, published)).toEqual([{ week: '2026-W47', allowed: null, refused: 5 }]);
    await w.look(recordingId);
    expect(await listPublicAccessWeeks(portal, published)).toEqual([{ week: '2026-W47', allowed: 5, refused: 5 }]);
    await expect(portal.query('select 1 from vault.look')).rejects.toMatchObject({ code: '42501' });
    const seen = await listAccessesForOversight(w.world.ledger.reads, {
      cameraId: published,
      reason: 'direction de fuite',
    });
    expect(seen.filter((access) => access.kind === 'look')).toHaveLength(5);
    expect(seen.filter((access) => access.kind === 'refusal' && access.verdict === 'refused')).toHaveLength(5);
  });
});
