import { formatReceiptFile, parseReceiptFile, verifyReceiptFile } from '@clairevoie/contract/receipt';
import { formatTlogProof } from '@clairevoie/tlog';
import { receiptEvidence } from '../../evidence/receipt-evidence.ts';
import { trusting } from './clients.ts';
import { type Caught, holdings, type Lie } from './lie.ts';
import type { LieScene } from './lie-scene.ts';

/** Somebody who was handed a receipt file and has the log's key; first an honest receipt, then the lie. */
async function holder(scene: LieScene, lie: string): Promise<Caught> {
  const { vkey } = scene;
  const bytes = new TextEncoder().encode(lie);
  const honest = await verifyReceiptFile(scene.receipts[0] ?? new Uint8Array(), { vkey });
  const report = await verifyReceiptFile(bytes, { vkey });
  const broken = report.checks.find(({ state }) => state === 'broken');
  return {
    check: report.outcome === 'rejected' && broken !== undefined ? `receipt/${broken.id}` : undefined,
    evidence: receiptEvidence({ bytes, report, vkey, at: new Date().toISOString() }),
    isHonestAccepted: honest.outcome === 'holds',
    isSeenByTrusting: await trusting(scene, parseReceiptFile(bytes).proof.checkpoint),
  };
}

const receiptAt = ({ receipts }: LieScene, at: number) => parseReceiptFile(receipts[at] ?? new Uint8Array());

/** Lies told with a receipt in the hand. */
export const liesAboutReceipts: readonly Lie[] = [
  {
    name: 'replayed-receipt',
    words: {
      fr: 'la preuve d’un autre acte est présentée pour celui-ci',
      nl: 'het bewijs van een andere handeling wordt voor deze getoond',
      en: 'the proof of another act is shown for this one',
    },
    holds: holdings.server,
    tool: 'receipt',
    check: 'receipt/path',
    against: 'nobody',
    tell: (scene) => {
      const [shown, other] = [receiptAt(scene, 0), receiptAt(scene, 1)];
      return holder(scene, formatReceiptFile(formatTlogProof(other.proof), shown));
    },
  },
  {
    name: 'swapped-body',
    words: {
      fr: 'un autre contenu est placé sous le même en-tête',
      nl: 'onder dezelfde openbare kopregel wordt een andere inhoud gelegd',
      en: 'another body is put under the same header',
    },
    holds: holdings.server,
    tool: 'receipt',
    check: 'receipt/groups',
    against: 'nobody',
    tell: (scene) => {
      const [mine, other] = [receiptAt(scene, 0), receiptAt(scene, 1)];
      const [name = '', group] = Object.entries(mine.groups).find(([one]) => other.groups[one] !== undefined) ?? [];
      if (group === undefined) throw new TypeError('the two receipts open no group in common');
      const swapped = { ...group, content: other.groups[name]?.content ?? '' };
      // Two acts of one minute may say the same in a group: then it is no other body.
      const body = swapped.content === group.content ? group.content.replace(/\}$/, ',"z":1}') : swapped.content;
      const groups = { ...mine.groups, [name]: { ...swapped, content: body } };
      return holder(scene, formatReceiptFile(formatTlogProof(mine.proof), { header: mine.header, groups }));
    },
  },
];
