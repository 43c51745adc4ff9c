import { headerSchemaProblem, pinnedHeaderSchema } from '@clairevoie/contract';
import {
  acknowledgementDueAt,
  fromBase64,
  hashLeaf,
  parseAcknowledgement,
  parseVkey,
  sha256,
  toBase64,
  toHex,
  verifyAcknowledgement,
  verifyTlogProof,
} from '@clairevoie/tlog';
import { stableText } from '../act/act-key.ts';
import type { LawTexts } from './law-texts.ts';
import type { ProvedReceipt } from './receipt.ts';

/** One thing that was recomputed here, and whether it held. `later`: nothing to check yet. */
export type CheckStep = {
  readonly id: 'content' | 'leaf' | 'promise' | 'tree' | 'law';
  readonly state: 'held' | 'broken' | 'later';
  /** Numbers for the sentence, and what broke. */
  readonly facts: { readonly [name: string]: string | number };
};

/**
 * Checks a receipt on this computer: the content gives the commitments of the public header, the header gives the leaf,
 * the log signed its promise, the leaf stands in a signed tree, and the law asked again gives the same answer.
 * `vkey` is the log's key as the caller has it: fetched from the same server it proves consistency, not honesty.
 */
export async function verifyReceipt(proved: ProvedReceipt, vkey: string, law: LawTexts): Promise<readonly CheckStep[]> {
  return [
    checkContent(proved),
    checkLeaf(proved),
    await checkPromise(proved, vkey),
    await checkTree(proved, vkey),
    checkLaw(proved, law),
  ];
}

const utf8 = new TextEncoder();

function checkContent({ receipt, openings }: ProvedReceipt): CheckStep {
  const header: { readonly groups?: { readonly [group: string]: string } } = JSON.parse(receipt.header);
  const groups = Object.entries(header.groups ?? {});
  const opened = groups.filter(([group]) => openings[group] !== undefined);
  const broken = opened.filter(([group, commitment]) => {
    const { salt = '', content = '' } = openings[group] ?? {};
    const bytes = new Uint8Array([...fromBase64(salt, 'tlog/malformed-proof'), ...utf8.encode(content)]);
    return toBase64(sha256(bytes)) !== commitment;
  });
  const isShown = isDecisionShown({ receipt, openings });
  return {
    id: 'content',
    state: broken.length === 0 && isShown && opened.length > 0 ? 'held' : 'broken',
    facts: { opened: opened.length, all: groups.length, broken: broken.map(([group]) => group).join(', ') },
  };
}

/** The decision that is shown must be the one that was committed to. */
function isDecisionShown({ receipt, openings }: Pick<ProvedReceipt, 'receipt' | 'openings'>): boolean {
  const content = openings.decision?.content;
  if (content === undefined) return false;
  const { verdict, law, gates } = receipt;
  return stableText(JSON.parse(content)) === stableText({ verdict, law, gates });
}

function checkLeaf({ receipt }: ProvedReceipt): CheckStep {
  const leaf = toBase64(hashLeaf(utf8.encode(receipt.header)));
  const { schema }: { readonly schema?: string } = JSON.parse(receipt.header);
  // A header in another form than the pinned one is no header, whatever it hashes to.
  const isOfThisForm =
    headerSchemaProblem((text) => toHex(sha256(utf8.encode(text)))) === undefined && schema === pinnedHeaderSchema;
  return { id: 'leaf', state: isOfThisForm && leaf === receipt.log.leafHash ? 'held' : 'broken', facts: { leaf } };
}

async function checkPromise({ receipt }: ProvedReceipt, vkey: string): Promise<CheckStep> {
  try {
    const promise = parseAcknowledgement(JSON.stringify(receipt.log.acknowledgement));
    await verifyAcknowledgement(promise, parseVkey(vkey));
    const isThisLeaf = toBase64(promise.leafHash) === receipt.log.leafHash;
    return { id: 'promise', state: isThisLeaf ? 'held' : 'broken', facts: { due: acknowledgementDueAt(promise) } };
  } catch (error) {
    return { id: 'promise', state: 'broken', facts: { why: wordsOf(error), due: '' } };
  }
}

async function checkTree({ receipt, proof }: ProvedReceipt, vkey: string): Promise<CheckStep> {
  const none = { index: 0, size: 0, witnesses: 0 };
  if (proof === null) return { id: 'tree', state: 'later', facts: none };
  try {
    const leafHash = fromBase64(receipt.log.leafHash, 'tlog/malformed-proof');
    const held = await verifyTlogProof(proof, { leafHash, logKeys: [parseVkey(vkey)], origin: receipt.log.origin });
    return {
      id: 'tree',
      state: 'held',
      facts: { index: held.index, size: held.checkpoint.size, witnesses: held.witnessSignatures.length },
    };
  } catch (error) {
    return { id: 'tree', state: 'broken', facts: { ...none, why: wordsOf(error) } };
  }
}

function checkLaw({ receipt }: ProvedReceipt, law: LawTexts): CheckStep {
  const different = receipt.law.filter(({ question, decision }) => {
    // The edge between recorded JSON and the law's typed facts, as in the server: the law names what is malformed.
    const again = law.decide(
      question.act as never,
      question.facts as never,
      decision.at,
      question.pinnedTo === undefined ? {} : { pinnedTo: question.pinnedTo },
    );
    return stableText(again) !== stableText(decision);
  });
  return {
    id: 'law',
    state: different.length === 0 ? 'held' : 'broken',
    facts: { count: receipt.law.length, different: different.length },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
