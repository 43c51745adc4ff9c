import type { FoundRead } from '@clairevoie/contract';
import type { Actor, Receipt } from '../../ledger/index.ts';

const columns = [
  'recordedAt',
  'plate',
  'country',
  'asRead',
  'confidence',
  'camera',
  'cameraLabel',
  'colour',
  'vehicleClass',
  'make',
  'direction',
] as const satisfies readonly (keyof FoundRead)[];

/** A file of results that says in its first lines where it comes from: the act's entry, who, when, why, and until when it may be kept. */
export function exportFile(
  { receipt, actor, why }: { readonly receipt: Receipt; readonly actor: Actor; readonly why: string },
  reads: readonly FoundRead[],
): string {
  const expires = String(receipt.result.expiresAt ?? '');
  const marks = [
    `# Clairevoie · journal ${receipt.log.origin} · entry ${receipt.entryId} · ${receipt.at}`,
    `# ${actor.functionKey} · person ${actor.personId} · organisation ${actor.organisationId}`,
    `# Motif / Reden / Reason: ${why.replace(/\s+/g, ' ')}`,
    `# À détruire au plus tard le / Te vernietigen uiterlijk op / To be destroyed by: ${expires}`,
  ];
  const lines = reads.map((read) => columns.map((name) => field(read[name])).join(','));
  return `${[...marks, columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** One field of CSV (RFC 4180). What a spreadsheet would take for a formula is set apart with an apostrophe. */
function field(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
