import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatedWorld } from '../../../testing/src/registry-world.ts';
import { type Actor, commitmentOf, findReceipt } from '../ledger/index.ts';
import { readConsultation } from './read-consultation.ts';

describe('the rows of a consultation', () => {
  let world: DatedWorld;
  let zone: string;
  let chief: Actor;
  beforeAll(async () => {
    world = await DatedWorld.open('2026-11-21T09:00:00Z');
    zone = await world.organisation('local-police-zone', ['00001']);
    chief = await world.person('chief-of-corps', zone);
    await enterUse();
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  const enterUse = () =>
    world.perform(chief, 'registry/register-use', {
      entryId: randomUUID(),
      useReference: `G-${randomUUID()}`,
      visible: true,
      content: {
        cameraKinds: ['fixed'],
        intelligent: false,
        functions: [],
        place: 'place du Croisillon',
        purposes: [{ branch: 'administrative', text: 'sécurité des personnes' }],
        basis: { kind: 'authorisation', reference: 'A-1' },
      },
      cameraIds: [],
      startedAt: world.now(),
    });
  const consult = (actor: Actor, key: string = randomUUID()) =>
    world.ledger.gate.perform({ type: 'registry/consult', key, actor, payload: { register: 'uses' } });
  const read = (actor: Actor, entryId: string) => readConsultation(world.ledger, entryId, actor);
  const endFunctionOf = async (actor: Actor): Promise<void> => {
    const { rows } = await world.ledger.reads.query<{ id: string }>(
      'select id from identity.function_held where person_id = $1 and function_key = $2',
      [actor.personId, actor.functionKey],
    );
    await world.found('identity/end-function', { grantId: rows[0]?.id, reason: 'mutation' });
  };

  it('come apart from the receipt; neither receipt nor journal keeps them', async () => {
    const key = randomUUID();
    const receipt = await consult(chief, key);
    expect(receipt.result).toMatchObject({ register: 'uses', count: 1, readableUntil: '2026-11-21T09:15:00Z' });
    const { rows } = await read(chief, receipt.entryId);
    expect(rows).toMatchObject([{ content: { place: 'place du Croisillon' } }]);
    const stored = await world.database
      .pool('clv_owner')
      .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [receipt.entryId]);
    expect(stored.rows[0]?.groups).toContain(String(rows[0]?.id));
    for (const text of [stored.rows[0]?.groups, JSON.stringify(receipt), JSON.stringify(await consult(chief, key))])
      expect(text).not.toContain('Croisillon');
  });

  it('are given to the person who asked, in the function in which they asked, and to nobody else', async () => {
    const { entryId } = await consult(chief);
    const deputy = await world.person('operational-member', zone);
    await expect(read(deputy, entryId)).rejects.toMatchObject({ code: 'ledger/unknown-entry' });
    await world.found('identity/grant-function', {
      grantId: randomUUID(),
      personId: chief.personId,
      functionKey: 'operational-member',
      organisationId: zone,
      from: '2020-01-01T00:00:00Z',
      instrument: 'fiction',
    });
    await expect(read({ ...chief, functionKey: 'operational-member' }, entryId)).rejects.toMatchObject({
      code: 'registry/consultation-shut',
    });
  });

  it('are not those of another state of the register', async () => {
    const { entryId } = await consult(chief);
    await enterUse();
    await expect(read(chief, entryId)).rejects.toMatchObject({ code: 'registry/consultation-changed' });
  });

  it('are readable until the last second of fifteen minutes, and not at the end of it', async () => {
    const { entryId } = await consult(chief);
    const until = Temporal.Instant.from(world.now()).add({ minutes: 15 });
    world.setNow(until.subtract({ seconds: 1 }).toString());
    expect((await read(chief, entryId)).rows).toHaveLength(2);
    world.setNow(until.toString());
    await expect(read(chief, entryId)).rejects.toMatchObject({ code: 'registry/consultation-over' });
  });

  it('are nothing that a refused consultation or another act could give', async () => {
    const refused = await world.perform(
      await world.person('prosecutor', await world.organisation('public-prosecutor')),
      'registry/consult',
      {
        register: 'uses',
        organisationId: zone,
      },
    );
    expect(refused.verdict).not.toBe('allowed');
    const entered = await enterUse();
    await expect(read(chief, entered.entryId)).rejects.toMatchObject({ code: 'registry/not-found' });
  });

  it('end with the function: proof and decision of the own act stay, what the registers said does not', async () => {
    const leaver = await world.person('responsible-officer', zone);
    const stays = await world.person('chief-of-corps', zone);
    const key = randomUUID();
    const receipt = await consult(stays, key);
    expect(receipt.verdict).toBe('allowed');
    expect(Object.keys((await findReceipt(world.ledger, receipt.entryId, stays)).openings).sort()).toEqual([
      'changes',
      'decision',
      'facts',
      'request',
      'result',
      'when',
      'who',
    ]);
    await endFunctionOf(stays);
    await expect(read(stays, receipt.entryId)).rejects.toMatchObject({ code: 'registry/consultation-shut' });

    await world.ledger.integrate();
    const {
      receipt: later,
      openings,
      proof,
    } = await findReceipt(world.ledger, receipt.entryId, {
      ...leaver,
      personId: stays.personId,
    });
    // The law's answer stays; what it was asked, and sentences and dates made of it, repeat what the registers said.
    expect(later).toMatchObject({ verdict: 'allowed', gates: receipt.gates, header: receipt.header });
    const answers = (of: typeof later) =>
      of.law.map(({ question, decision }) => [
        question.act,
        decision.outcome,
        decision.findings.map(({ provision, version, holds }) => [provision, version, holds]),
      ]);
    expect(answers(later)).toEqual(answers(receipt));
    for (const { question, decision } of later.law) {
      expect([question.facts, decision.duties, decision.deadlines]).toEqual([{}, [], []]);
      expect(new Set(decision.findings.map(({ because }) => because.en)).size).toBe(1);
    }
    expect(later).toMatchObject({ result: {}, withheld: ['facts', 'decision', 'changes', 'result'] });
    expect(proof).toContain('c2sp.org/tlog-proof');
    expect(Object.keys(openings).sort()).toEqual(['request', 'when', 'who']);
    const header: { readonly groups: Readonly<Record<string, string>> } = JSON.parse(later.header);
    for (const [group, { salt, content }] of Object.entries(openings))
      expect(commitmentOf(Buffer.from(salt, 'base64'), content)).toBe(header.groups[group]);

    // The same request again: not an error, and no right either.
    const repeated = await consult(stays, key);
    expect(repeated.entryId).toBe(receipt.entryId);
    expect(repeated).toMatchObject({
      verdict: 'allowed',
      result: {},
      withheld: ['facts', 'decision', 'changes', 'result'],
    });
    // A new one is judged, and blocked.
    expect((await consult(stays)).gates.map(({ id }) => id)).toEqual(['function-not-held']);
  });
});
