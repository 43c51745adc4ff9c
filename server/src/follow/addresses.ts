/** A mail address as it is kept, or undefined. One mailbox, no name, no comment: nothing that could add a header or a second recipient. */
export function readMailAddress(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed.length > 254) return undefined;
  const [, local, domain] = trimmed.match(/^([A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64})@([A-Za-z0-9.-]{3,190})$/) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const labels = domain.split('.');
  const isName = labels.every((label) => /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(label));
  if (labels.length < 2 || !isName || /^\d+$/.test(labels.at(-1) ?? '')) return undefined;
  return `${local}@${domain.toLowerCase()}`;
}

/** What counts as one mailbox, for limits alone: `A.b+news@x` and `a.b@x` are mostly one person. */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at).toLowerCase().replace(/\+.*$/, '')}${address.slice(at)}`;
}

/** Whether an address is its mailbox, without what follows a plus. */
export const isPlainMailbox = (address: string): boolean => mailboxOf(address) === address.toLowerCase();

/**
 * The address of a webhook as it is kept, or undefined: https, a name (no number), the standard port, no user, at most 500 signs and
 * 1,000 once those outside ASCII are written out.
 */
export function readHookAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 500 || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return undefined;
  // The parser has turned every way of writing a number into one.
  const isNumber = url.hostname.startsWith('[') || /^[\d.]+$/.test(url.hostname);
  if (isNumber || !url.hostname.includes('.') || url.hostname.endsWith('.')) return undefined;
  url.hash = '';
  return url.href.length > 1000 ? undefined : url.href;
}
