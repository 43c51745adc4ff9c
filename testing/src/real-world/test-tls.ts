import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/** A certificate for `login.zone.test` and `cameras.zone.test` with its key: for tests, trusted by nobody else. */
export const testTlsFile = join(import.meta.dirname, 'tls.pem');
/** Preloaded into a server under test, so that names under zone.test are this machine. */
export const testNamesFile = join(import.meta.dirname, 'test-names.mjs');

const pem = readFileSync(testTlsFile, 'utf8');
const end = '-----END CERTIFICATE-----\n';

/** Lets this process reach servers under zone.test as any browser reaches a real one: by name, over TLS that is checked. */
export async function trustTestServers(): Promise<void> {
  await import('./test-names.mjs');
  setDefaultCACertificates([...getCACertificates('default'), pem.slice(0, pem.indexOf(end) + end.length)]);
}

/** Settings of a process that is to reach them too. */
export const testServerEnvironment = {
  NODE_EXTRA_CA_CERTS: testTlsFile,
  NODE_OPTIONS: `--import ${testNamesFile}`,
} as const;

/** A TLS server that nobody listens to yet. */
export function testTlsServer(): Server {
  return createServer({ key: pem, cert: pem });
}
