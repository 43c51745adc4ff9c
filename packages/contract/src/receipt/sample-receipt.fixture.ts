import { decide } from '@clairevoie/law';
import {
  formatTlogProof,
  formatVkey,
  generateSkey,
  hashLeaf,
  makeInclusionProof,
  noteSigner,
  parseSkey,
  readerOverLeaves,
  rootOfHashes,
  type SigningKey,
  sha256,
  signCheckpoint,
  toBase64,
} from '@clairevoie/tlog';
import { pinnedHeaderSchema } from '../pinned-header-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { formatReceiptFile, type OpenedGroup } from './receipt-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An invented receipt with all that a stranger would have: its log, three witnesses, and the policy that names them. */
export interface SampleReceipt {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly vkey: string;
  /** Two of three witnesses are enough. */
  readonly policy: string;
  /** All three are asked for: no signature line is spare. */
  readonly strictPolicy: string;
  readonly header: string;
  readonly groups: Readonly<Record<string, OpenedGroup>>;
  readonly proof: string;
  /** The checkpoint, cosigned by nobody and by other witnesses. */
  readonly note: string;
}

const at = '2026-11-20T09:00:00Z';

/** A key from fixed dice. */
async function keyOf(
  name: string,
  seed: number,
  type?: 'cosignature-ed25519' | 'cosignature-ml-dsa-44',
): Promise<SigningKey> {
  return parseSkey(await generateSkey(name, type, new Uint8Array(32).fill(seed)));
}

/** Makes the sample. `decision` replaces what the gate recorded, `header` what the leaf says: for receipts that must not hold. */
export async function sampleReceipt(
  over: {
    readonly decision?: object;
    readonly header?: object;
    readonly when?: object;
    /** What was asked of the gate; without, the receipt has no such group. */
    readonly request?: object;
    readonly origin?: string;
    readonly leaves?: number;
    readonly index?: number;
    /** Keys of witnesses; without, the university's is post-quantum. */
    readonly ed25519Only?: boolean;
  } = {},
): Promise<SampleReceipt> {
  const facts = {
    recordedFrom: '2026-10-21T10:00:00+02:00',
    recordedTo: '2026-10-21T10:10:00+02:00',
    branch: 'administrative',
  };
  // The facts are a part of those that the law can be told: it answers that some are unknown.
  const decision = decide('open-recording', facts as never, at);
  const recorded = {
    verdict: decision.outcome,
    law: [{ question: { act: 'open-recording', facts }, decision }],
    gates: [],
    ...over.decision,
  };
  const contents = {
    when: canonicalJson({ at, entryId: '0193a000-0000-7000-8000-000000000001', realAt: at, ...over.when }),
    decision: canonicalJson(JSON.parse(JSON.stringify(recorded))),
    ...(over.request === undefined ? {} : { request: canonicalJson(over.request) }),
    facts: canonicalJson({ note: 'é – not opened to everybody' }),
  };
  const groups = Object.fromEntries(
    Object.entries(contents).map(([name, content], place) => [
      name,
      { salt: toBase64(new Uint8Array(32).fill(place + 1)), content },
    ]),
  );
  const commitments = Object.fromEntries(
    Object.entries(groups).map(([name, { content }], place) => [
      name,
      toBase64(sha256(new Uint8Array([...new Uint8Array(32).fill(place + 1), ...utf8(content)]))),
    ]),
  );
  const header = canonicalJson({
    v: 1,
    act: 'vault/open-recording',
    verdict: decision.outcome,
    provisions: [...new Set(decision.findings.map((f) => `${f.provision}@${f.version}`))].sort(),
    organisation: 'zone-of-the-sample',
    roleClass: 'police-officer',
    day: '2026-11-20',
    lawVersion: decision.lawVersion,
    schema: pinnedHeaderSchema,
    demo: true,
    groups: commitments,
    ...over.header,
  });
  const index = over.index ?? 5;
  const leaves = Array.from({ length: over.leaves ?? 11 }, (_, place) =>
    hashLeaf(utf8(place === index ? header : `another entry ${place}`)),
  );
  const log = await keyOf(over.origin ?? 'log.example/demo-public', 1);
  const witnesses = [
    await keyOf('witness.example/control-organ', 2, 'cosignature-ed25519'),
    await keyOf('witness.example/university', 3, over.ed25519Only ? 'cosignature-ed25519' : 'cosignature-ml-dsa-44'),
    await keyOf('witness.example/ngo', 4, 'cosignature-ed25519'),
  ];
  const signers = [log, ...witnesses].map((key) => noteSigner(key, () => Date.parse(at) / 1000 + 2));
  const head = { origin: log.key.name, size: leaves.length, rootHash: rootOfHashes(leaves), extensions: [] };
  const note = await signCheckpoint(head, signers);
  const proof = formatTlogProof({
    index,
    proof: await makeInclusionProof(index, leaves.length, readerOverLeaves(leaves)),
    checkpoint: note,
  });
  const { facts: _held, ...opened } = groups;
  const text = formatReceiptFile(proof, { header, groups: opened });
  const policyOf = (rule: string): string =>
    [
      `log ${formatVkey(log.key)}`,
      ...witnesses.map(({ key }) => `witness ${key.name.split('/')[1]} ${formatVkey(key)}`),
      `group everybody ${rule} control-organ university ngo`,
      'quorum everybody',
      '',
    ].join('\n');
  return {
    ...{ text, header, proof, note },
    groups: opened,
    bytes: utf8(text),
    vkey: formatVkey(log.key),
    policy: policyOf('2'),
    strictPolicy: policyOf('all'),
  };
}
