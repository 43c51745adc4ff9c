import { createHash } from 'node:crypto';
import { pinnedHeaderSchema } from '@clairevoie/contract';
import { canonical } from '@clairevoie/server/ledger';
import {
  formatTlogProof,
  formatVkey,
  hashLeaf,
  makeInclusionProof,
  noteSigner,
  readerOverLeaves,
  rootOfHashes,
  signCheckpoint,
} from '@clairevoie/tlog';
import { madeKey } from '../trial/made-log.ts';

const groupNames = ['who', 'when', 'request', 'facts', 'decision', 'result', 'reasons', 'changes'];
const sha = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('base64');

/** A file that reveals one group, as a server with its own log key could make it: the reason is whatever that server wants. */
export async function madeReveal(reason: string): Promise<{ readonly text: string; readonly vkey: string }> {
  const signing = await madeKey('zone.example/public', 3);
  const salt = Buffer.alloc(32, 5);
  const open = (value: object) => ({ salt: salt.toString('base64'), content: canonical(value) });
  const commitment = ({ content }: { readonly content: string }): string => sha(salt, content);
  const header = (act: string, groups: object): string =>
    canonical({
      ...{ v: 1, act, verdict: 'allowed', provisions: [], organisation: 'zp-claire', roleClass: 'police' },
      ...{ day: '2026-11-30', lawVersion: null, schema: pinnedHeaderSchema, demo: false },
      groups: { ...Object.fromEntries(groupNames.map((name) => [name, sha(name)])), ...groups },
    });
  const opening = open({ concreteReason: 'x' });
  const entry = header('vault/open-recording', { request: commitment(opening) });
  const request = open({ type: 'oversight/reveal-group' });
  const facts = open({
    ...{ leafHash: sha(Buffer.of(0), entry), group: 'request', commitment: commitment(opening) },
    ...{ recipient: 'defence', recipientName: 'X', reference: 'r', reason },
  });
  const reveal = header('oversight/reveal-group', { request: commitment(request), facts: commitment(facts) });
  const leaves = [entry, reveal].map((text) => hashLeaf(Buffer.from(text)));
  const head = { origin: signing.key.name, size: 2, rootHash: rootOfHashes(leaves), extensions: [] };
  const checkpoint = await signCheckpoint(head, [noteSigner(signing, () => 0)]);
  const proofOf = async (index: number): Promise<string> =>
    formatTlogProof({ index, proof: await makeInclusionProof(index, 2, readerOverLeaves(leaves)), checkpoint });
  const log = formatVkey(signing.key);
  const file = {
    ...{ kind: 'clairevoie-reveal', v: 1, demo: false },
    entry: { log, header: entry, proof: await proofOf(0), group: 'request', opening },
    reveal: { log, header: reveal, proof: await proofOf(1), openings: { request, facts } },
  };
  return { text: `${canonical(file)}\n`, vkey: log };
}
