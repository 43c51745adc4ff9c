import { fromBase64, inclusionSteps, toBase64 } from '@clairevoie/tlog';
import { type ProofData, pathSteps, type VerifyGuideData } from '@clairevoie/web';
import { findPublicCheckpoint, type PublicLeaf, provePublicLeaf, publicSize } from '../ledger/public.ts';
import type { CivicOptions } from './civic-options.ts';
import { bodiesBySlug, publicHeader } from './journal-data.ts';
import type { PageData } from './page-data.ts';
import type { VerifyPageFile } from './portal-bundle.ts';

/** Names of the private groups, in the order of the entry; an unknown one goes by its word in the header. */
const groupNames: Readonly<Record<string, ProofData['groups'][number]['name']>> = {
  who: { fr: 'qui', nl: 'wie', en: 'who' },
  when: { fr: 'quand, à la seconde', nl: 'wanneer, tot op de seconde', en: 'when, to the second' },
  request: { fr: 'ce qui était demandé', nl: 'wat er werd gevraagd', en: 'what was asked' },
  facts: { fr: 'les faits des registres', nl: 'de feiten uit de registers', en: 'the facts of the registers' },
  decision: {
    fr: 'la décision et ses motifs',
    nl: 'de beslissing en haar redenen',
    en: 'the decision and its reasons',
  },
  changes: { fr: 'ce que l’acte a changé', nl: 'wat de handeling wijzigde', en: 'what the act changed' },
  result: { fr: 'le résultat', nl: 'het resultaat', en: 'the result' },
};

/** The address of a leaf's public proof. */
export const proofFileUrl = (index: number): string => `/log/proof/${index}.tlog-proof`;

/** The page of one act's proof. */
export async function proofData(
  { db, actTitles }: Pick<CivicOptions, 'db' | 'actTitles'>,
  leaf: PublicLeaf,
): Promise<PageData<ProofData>> {
  const { header, leafIndex: index, leafHash } = leaf;
  const proof = await provePublicLeaf(db, index);
  const size = await publicSize(db);
  const hashOf = (text: string): Uint8Array => fromBase64(text, 'tlog/malformed-hash');
  const steps =
    proof === undefined
      ? []
      : inclusionSteps({
          index,
          size: proof.checkpoint.size,
          leafHash: hashOf(leafHash),
          rootHash: hashOf(proof.checkpoint.rootHash),
          proof: proof.inclusion.map(hashOf),
        });
  const known = Object.keys(groupNames);
  const groups = Object.entries(header.groups).toSorted(([a], [b]) => known.indexOf(a) - known.indexOf(b));
  return {
    page: 'proof',
    header: publicHeader(leaf, { actTitles, bodies: await bodiesBySlug(db) }),
    headerText: leaf.text,
    schema: header.schema,
    groups: groups.map(([name, commitment]) => ({
      name: groupNames[name] ?? { fr: name, nl: name, en: name },
      commitment,
    })),
    path:
      proof === undefined ? null : { index, size: proof.checkpoint.size, leafHash, steps: pathSteps(steps, toBase64) },
    checkpoint: proof?.checkpoint ?? null,
    fileUrl: proofFileUrl(index),
    previous: index === 0 ? null : index - 1,
    next: index + 1 < size ? index + 1 : null,
  };
}

/** The page that tells how to verify a receipt without network. The first entry of the log, which is public at once, is the example. */
export async function verifyGuideData(
  { db, witnesses }: Pick<CivicOptions, 'db' | 'witnesses'>,
  file: VerifyPageFile | undefined,
): Promise<PageData<VerifyGuideData>> {
  const { policy } = await witnesses();
  const hasCheckpoint = (await findPublicCheckpoint(db)) !== undefined;
  return {
    page: 'verify',
    file: file === undefined ? null : { url: file.url, sha256: file.sha256 },
    policy: policy === null ? null : { url: '/log/witnesses/policy', hash: policy.hash },
    example: hasCheckpoint ? { index: 0, url: proofFileUrl(0) } : null,
  };
}
