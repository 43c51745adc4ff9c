import { axisPush, onvif } from './dialects/axis.ts';
import { dahua } from './dialects/dahua.ts';
import type { Dialect } from './dialects/dialect.ts';
import { frigate } from './dialects/frigate.ts';
import { general } from './dialects/general.ts';
import { genetec } from './dialects/genetec.ts';
import { hikvision } from './dialects/hikvision.ts';
import { openalpr } from './dialects/openalpr.ts';
import { platerecognizer } from './dialects/platerecognizer.ts';
import { type DialectOf, readDocuments } from './dialects/read-documents.ts';
import { survision } from './dialects/survision.ts';
import { openPayload } from './fields/payload.ts';
import { ndjson } from './ndjson.ts';
import type { Adapter, PayloadContext, Taken } from './plate-read.ts';

/** In the order in which they are asked; the general one last. */
const dialects: readonly Dialect[] = [
  hikvision,
  dahua,
  axisPush,
  onvif,
  openalpr,
  platerecognizer,
  genetec,
  survision,
  frigate,
  general,
];

const dialectOf: DialectOf = (root) => dialects.find((dialect) => dialect.recognises(root));

/** Makes an adapter of a dialect: it recognises payloads of which some document is its own, and reads those documents. */
function adapterOf(dialect: Dialect): Adapter {
  return {
    name: dialect.name,
    recognises: (contentType, body) =>
      openPayload(contentType, body).documents.some((one) => 'root' in one && dialectOf(one.root) === dialect),
    read: (body, context) =>
      readDocuments(
        openPayload(context.contentType, body),
        (root) => (dialect.recognises(root) ? dialect : undefined),
        context,
      ),
  };
}

/** Every adapter of this package, our own form first. */
export const adapters: readonly Adapter[] = [ndjson, ...dialects.map(adapterOf)];

/**
 * Reads a payload of whatever maker: each document by the dialect that recognises it. Throws nothing; what cannot be read is
 * refused. A payload in no form that we know gives one refusal `malformed`.
 */
export function takeIn(body: Uint8Array, context: PayloadContext): Taken {
  if (ndjson.recognises(context.contentType, body)) return ndjson.read(body, context);
  return readDocuments(openPayload(context.contentType, body), dialectOf, context);
}
