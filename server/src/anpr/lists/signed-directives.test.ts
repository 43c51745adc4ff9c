import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadDirective } from '@clairevoie/contract';
import type { Static } from 'typebox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListsWorld, openListsWorld, tinyDirective } from '../../../../testing/src/anpr/lists-world.ts';
import { resultOf, whyOf } from '../../../../testing/src/authorisation/authorisation-world.ts';
import type { ActContext } from '../../ledger/index.ts';
import { loadDirective } from './acts/load-directive.ts';
import { correlationDirectives, directiveKeys } from './list-registers.ts';
import { directiveFileName, loadDirectiveFile } from './load-directive-file.ts';

type Pair = { readonly publicKey: string; readonly privateKey: KeyObject };
let l: ListsWorld;
let interior: Pair;
let justice: Pair;
let keyId: string;

const pair = (): Pair => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ format: 'jwk' }).x ?? '', privateKey };
};
const register = (actor = l.w.people.minister, publicKey = interior.publicKey) =>
  l.w.perform(actor, 'anpr/register-directive-key', { publicKey, statedIn: 'Moniteur belge (fiction)' });
const signatureOf = (minister: string, { privateKey }: Pair, text: string) => ({
  minister,
  signature: sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64'),
});
/** A directive with its text, as both ministers signed it. */
function signed(reference: string, by: readonly (readonly [minister: string, pair: Pair])[] = both()) {
  const directive = { ...tinyDirective, reference };
  // Written as a person writes it: what is signed are its bytes.
  const text = `${JSON.stringify(directive, null, 2)}\n`;
  return { ...directive, signed: { text, signatures: by.map(([minister, one]) => signatureOf(minister, one, text)) } };
}
const both = () =>
  [
    ['minister-interior', interior],
    ['minister-justice', justice],
  ] as const;
const plain = (directive: object): Static<typeof LoadDirective> => JSON.parse(JSON.stringify(directive));
const load = (payload: object) => l.w.perform(l.w.people.minister, 'anpr/load-directive', payload);

beforeAll(async () => {
  l = await openListsWorld({ isLoaded: false });
  [interior, justice] = [pair(), pair()];
  keyId = resultOf(await register(), 'keyId');
  resultOf(await register(l.w.more.ministerJustice, justice.publicKey), 'keyId');
}, 60_000);
afterAll(() => l?.[Symbol.asyncDispose]());

it('is loaded with the signature of each minister who issues it, and the register says whose were verified', async () => {
  const receipt = await load(signed('SIGNÉE'));
  expect(whyOf(receipt)).toBe('allowed');
  expect(receipt.gates.map(({ id }) => id)).toEqual([]);
  const [row] = await l.w.world.ledger.gate.registers.find(correlationDirectives, { reference: 'SIGNÉE' });
  expect(row?.signed_by).toEqual(['minister-interior', 'minister-justice']);
  const { body } = await l.inject(l.w.people.minister, 'GET', 'directives');
  expect(body).toMatchObject({
    items: [{ reference: 'SIGNÉE', signedBy: ['minister-interior', 'minister-justice'] }],
    keys: [
      { minister: 'minister-justice', isYours: false },
      { minister: 'minister-interior', isYours: true },
    ],
  });
});

it('is not loaded with one signature too few, of another key, of the other minister, or over another text', async () => {
  const refused = 'blocked | anpr-directive-not-as-signed';
  const [one, two] = both();
  const stranger = pair();
  expect(whyOf(await load(signed('A', [one])))).toBe(refused);
  expect(whyOf(await load(signed('A', [one, ['minister-justice', stranger]])))).toBe(refused);
  expect(whyOf(await load(signed('A', [one, ['minister-justice', interior]])))).toBe(refused);
  const whole = signed('A', [one, two]);
  // What is loaded says more, less or something else than what was signed.
  expect(whyOf(await load({ ...whole, to: '2027-12-31' }))).toBe(refused);
  expect(whyOf(await load({ ...whole, time: { mostDays: 61 } }))).toBe(refused);
  const { space: _space, ...less } = whole;
  expect((await load(less)).gates.map(({ id }) => id)).toContain('anpr-directive-not-as-signed');
  // One bit of the text, one of a signature.
  const { text, signatures } = whole.signed;
  expect(whyOf(await load({ ...whole, signed: { text: ` ${text}`, signatures } }))).toBe(refused);
  const bytes = Buffer.from(signatures[0]?.signature ?? '', 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  const flipped = [{ minister: 'minister-interior', signature: bytes.toString('base64') }, ...signatures.slice(1)];
  expect(whyOf(await load({ ...whole, signed: { text, signatures: flipped } }))).toBe(refused);
  expect(whyOf(await load({ ...whole, signed: { text: 'no JSON', signatures } }))).toBe(refused);
});

it('is loaded once: withdrawn, it does not come back by the signatures that it had, from whomever', async () => {
  const { world } = l.w;
  const whole = signed('UNE FOIS');
  const directiveId = resultOf(await load(whole), 'directiveId');
  const already = 'blocked | anpr-directive-loaded-already';
  expect(whyOf(await load(whole))).toBe(already);
  const withdrawal = { directiveId, reasons: 'Retirée (fiction).' };
  expect(whyOf(await l.w.perform(l.w.people.minister, 'anpr/withdraw-directive', withdrawal))).toBe('allowed');
  expect(whyOf(await load(whole))).toBe(already);
  expect(whyOf(await l.w.perform(l.w.more.ministerJustice, 'anpr/load-directive', whole))).toBe(already);
  const bySystem = await world.ledger.gate.performAsSystem({
    ...{ type: 'anpr/load-directive', key: crypto.randomUUID(), organisationId: 'clairevoie-server', payload: whole },
  });
  expect(whyOf(bySystem)).toBe(already);
  // A text that both signed anew is another one, be its only difference the day from which it runs.
  const { signed: _, ...said } = whole;
  const later = { ...said, from: '2026-02-02' };
  const text = JSON.stringify(later);
  const signatures = both().map(([minister, one]) => signatureOf(minister, one, text));
  expect(whyOf(await load({ ...later, signed: { text, signatures } }))).toBe('allowed');
  // Demonstrations load the same again.
  const unsigned = { ...tinyDirective, reference: 'DEUX FOIS' };
  expect([whyOf(await load(unsigned)), whyOf(await load(unsigned))]).toEqual(['allowed', 'allowed']);
});

it('unsigned, is loaded by a demonstration alone, whose receipt says so', async () => {
  const receipt = await load({ ...tinyDirective, reference: 'DÉMO' });
  expect([whyOf(receipt), receipt.gates.map(({ id }) => id)]).toEqual([
    'allowed',
    ['anpr-directive-unsigned-in-demonstration'],
  ]);
  // The very judgement of the act, as a real server makes it: what a test world writes is a demonstration's.
  const gatesIn = async (demo: boolean, payload: Static<typeof LoadDirective>) => {
    const context: ActContext<Static<typeof LoadDirective>> = {
      act: { type: loadDirective.type, key: crypto.randomUUID(), actor: l.w.people.minister, payload },
      actor: {
        ...{
          holdsFunction: true,
          roleClass: 'minister',
          publicOrganisation: 'ministere',
          organisationKind: 'ministry',
        },
        designations: [],
      },
      ...{ at: l.w.world.now().toString(), entryId: crypto.randomUUID(), demo },
      read: l.w.world.ledger.gate.registers,
      newId: () => crypto.randomUUID(),
    };
    const { gates = [] } = loadDirective.judge(await loadDirective.gather(context), context);
    return gates.map(({ id, blocks }) => [id, blocks]);
  };
  const [gatherable, whole] = [plain(tinyDirective), plain(signed('RÉELLE'))];
  expect(await gatesIn(false, gatherable)).toEqual([['anpr-directive-unsigned', true]]);
  expect(await gatesIn(false, whole)).toEqual([]);
});

it('comes from the operator’s file as the ministers signed it, and a false one rests there', async () => {
  const { world } = l.w;
  const errors: unknown[] = [];
  const from = async (content: readonly object[]) => {
    await writeFile(join(world.dataDir, directiveFileName), JSON.stringify(content));
    return loadDirectiveFile({
      dataDir: world.dataDir,
      gate: world.ledger.gate,
      onError: (error) => errors.push(error),
    });
  };
  expect(await from([{ ...signed('DU FICHIER'), time: { mostDays: 90 } }])).toBe(0);
  expect(errors).toHaveLength(1);
  expect(await from([signed('DU FICHIER')])).toBe(1);
});

it('a key is its minister’s alone: registered once, ended by the same, and nothing is loaded under it any more', async () => {
  expect(whyOf(await register())).toBe('blocked | anpr-no-public-key');
  expect(whyOf(await register(l.w.people.chief, pair().publicKey))).toBe('blocked | function-not-named');
  const end = (actor = l.w.people.minister) =>
    l.w.perform(actor, 'anpr/end-directive-key', { keyId, reasons: 'Clé remplacée (fiction).' });
  expect(whyOf(await end(l.w.more.ministerJustice))).toBe('blocked | anpr-unknown-key');
  expect(whyOf(await end())).toBe('allowed');
  expect(whyOf(await end())).toBe('blocked | anpr-unknown-key');
  // The last character of 43 has two bits to spare: the same key in its three other spellings.
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = digits.indexOf(interior.publicKey.at(-1) ?? '');
  for (const more of [1, 2, 3]) {
    const spelled = `${interior.publicKey.slice(0, -1)}${digits[last + more]}`;
    expect(Buffer.from(spelled, 'base64url')).toEqual(Buffer.from(interior.publicKey, 'base64url'));
    expect(whyOf(await register(l.w.people.minister, spelled)), spelled).toBe('blocked | anpr-no-public-key');
  }
  const other = pair();
  const otherwise = `${other.publicKey.slice(0, -1)}${digits[digits.indexOf(other.publicKey.at(-1) ?? '') + 1]}`;
  const otherId = resultOf(await register(l.w.people.minister, otherwise), 'keyId');
  const stored = await l.w.world.ledger.gate.registers.get(directiveKeys, { id: otherId });
  expect(stored?.public_key).toBe(other.publicKey);
  expect(whyOf(await load(signed('APRÈS')))).toBe('blocked | anpr-directive-not-as-signed');
  const [row] = await l.w.world.ledger.gate.registers.find(correlationDirectives, { reference: 'SIGNÉE' });
  expect(row?.withdrawn_at).toBeNull();
});
