import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVaultWorld, type VaultWorld } from '../../../testing/src/vault/vault-world.ts';
import type { Actor, Receipt } from '../ledger/index.ts';
import { isClairevoieError } from '../postgres/index.ts';
import { openLookContent } from './read-look.ts';

let w: VaultWorld;
beforeAll(async () => {
  w = await openVaultWorld();
});
afterAll(() => w?.[Symbol.asyncDispose]());

type Step =
  | { readonly do: 'keep' | 'suspend' | 'lift' | 'delete' | 'round' | 'restart' }
  | { readonly do: 'look'; readonly who: number; readonly good: boolean; readonly decided: boolean }
  | { readonly do: 'decide'; readonly granted: boolean }
  | { readonly do: 'read'; readonly who: number; readonly mine: boolean; readonly which: number }
  | { readonly do: 'close'; readonly which: number }
  | { readonly do: 'wait'; readonly minutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { do: 'keep' },
      { do: 'suspend' },
      { do: 'lift' },
      { do: 'delete' },
      { do: 'round' },
      { do: 'restart' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('look' as const),
      who: fc.nat(2),
      good: fc.boolean(),
      decided: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), granted: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('read' as const), who: fc.nat(2), mine: fc.boolean(), which: fc.nat(5) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), which: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 15, 60 * 24 * 30) }),
  },
);

it('no sequence of acts shows an image without a journal entry that allowed it to that person in that session', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      let recordingId = await w.kept();
      let decisionId: string | undefined;
      const receipts: Receipt[] = [];
      const people = [w.people.officer, w.people.colleague, w.people.otherOfficer];
      for (const one of steps) {
        w.world.setNow(w.world.now().add({ seconds: 1 }).toString());
        switch (one.do) {
          case 'keep':
            recordingId = await w.kept();
            break;
          case 'look': {
            const more = {
              ...(one.good ? {} : { concreteReason: 'enquête' }),
              ...(one.decided && decisionId ? { decisionId } : {}),
            };
            receipts.push(await w.look(recordingId, more, personOf(people, one.who)));
            break;
          }
          case 'decide':
            decisionId = await decide(recordingId, one.granted);
            break;
          case 'read':
            await readAndCompare(receipts, personOf(people, one.who), one.mine, one.which);
            break;
          case 'close': {
            const lookId = receipts[one.which]?.result.lookId;
            if (typeof lookId === 'string') await w.perform(w.people.officer, 'vault/close-look', { lookId });
            break;
          }
          case 'suspend':
            await w.perform(w.people.chief, 'vault/suspend-recording', { recordingId, reasons: 'Vérification' });
            break;
          case 'lift':
            await w.perform(w.people.chief, 'vault/lift-suspension', { recordingId, reasons: 'Vérification faite' });
            break;
          case 'delete':
            await w.perform(w.people.chief, 'vault/delete-recording', { recordingId, reasons: 'Sans utilité' });
            break;
          case 'round':
            await w.vault.schedule.round();
            break;
          case 'restart':
            await w.reopen();
            break;
          case 'wait':
            w.world.setNow(w.world.now().add({ minutes: one.minutes }).toString());
            break;
        }
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

/** Tries to read; when a byte came, its look must stand in the journal as allowed to this very person, and be alive. */
async function readAndCompare(receipts: readonly Receipt[], actor: Actor, mine: boolean, which: number): Promise<void> {
  const lookId = receipts[which]?.result.lookId;
  const asked = {
    lookId: typeof lookId === 'string' ? lookId : crypto.randomUUID(),
    actor,
    sessionId: mine ? w.sessions.mine : w.sessions.another,
    isSignedIn: w.isSignedIn,
    range: undefined,
  };
  const shown = await openLookContent(w.vault, asked).catch((error: unknown) => {
    if (!isClairevoieError(error)) throw error;
    return undefined;
  });
  if (shown?.body === undefined) return;
  for await (const piece of shown.body) expect(piece.length).toBeGreaterThan(0);
  const { rows } = await w.world.ledger.reads.query<{
    verdict: string;
    act: string;
    person_id: string;
    state: string;
    recording: string;
    is_alive: boolean;
  }>(
    `select e.verdict, e.act, l.person_id, l.state, r.state as recording, l.expires_at > $2 as is_alive
     from vault.look l join ledger.entry e on e.id = l.entry_id join vault.recording r on r.id = l.recording_id where l.id = $1`,
    [asked.lookId, w.world.now().toString()],
  );
  expect(mine).toBe(true);
  expect(rows).toEqual([
    {
      verdict: 'allowed',
      act: 'vault/open-recording',
      person_id: actor.personId,
      state: 'open',
      recording: 'kept',
      is_alive: true,
    },
  ]);
}

async function decide(recordingId: string, granted: boolean): Promise<string | undefined> {
  const { rows } = await w.world.ledger.reads.query<{ from: string; to: string }>(
    'select captured_from as from, captured_to as to from vault.recording where id = $1',
    [recordingId],
  );
  const receipt = await w.perform(w.people.prosecutor, 'vault/decide-access', {
    outcome: granted ? 'granted' : 'refused',
    branch: 'judicial',
    covers: [{ recordingId, ...rows[0] }],
    documentDigest: 'e'.repeat(64),
    reasons: 'Décision fictive, motivée pour l’essai.',
  });
  return typeof receipt.result.decisionId === 'string' ? receipt.result.decisionId : undefined;
}

function personOf(people: readonly Actor[], which: number): Actor {
  const person = people[which];
  if (person === undefined) throw new Error('nobody');
  return person;
}
