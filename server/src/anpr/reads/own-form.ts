import { adapters, type PayloadContext, type Taken, takeIn } from '@clairevoie/plates';

const ownForm = adapters.find(({ name }) => name === 'clairevoie-ndjson');

type SentBody = { readonly contentType: string; readonly body: Uint8Array };

/** Whether the sender says that it is our own form. */
export const saysOwnForm = (contentType: string): boolean => /^application\/x-ndjson\b/i.test(contentType);

/** Who says that it sends our own form is read so, line by line: else a broken first line would hide from the adapters what the rest is. */
export function readPayload(body: Uint8Array, context: PayloadContext): Taken {
  return saysOwnForm(context.contentType) && ownForm !== undefined
    ? ownForm.read(body, context)
    : takeIn(body, context);
}

/**
 * Whether the payload was read as our own form, and as UTF-8: in a text that declares another encoding (a byte order mark, an XML declaration) the
 * lines that were counted are not those between line feeds.
 */
export function isOwnForm({ contentType, body }: SentBody): boolean {
  if (/^\s*<|^\xff\xfe|^\xfe\xff/.test(Buffer.from(body.subarray(0, 160)).toString('latin1'))) return false;
  return saysOwnForm(contentType) || ownForm?.recognises(contentType, body) === true;
}
