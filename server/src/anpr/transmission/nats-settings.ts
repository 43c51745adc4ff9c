import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { transmissionErrors } from './transmission-errors.ts';

const Path = Type.String({ minLength: 1, maxLength: 4_096 });
/** What the file of `CLAIREVOIE_TRANSMISSION` says. No secret stands in it: only where one lies. */
const NatsSettings = Type.Object(
  {
    servers: Type.Array(Type.String({ pattern: '^(nats|tls)://[^\\s@]{1,300}$' }), { minItems: 1, maxItems: 10 }),
    /** File with the credentials that NATS gave (`.creds`). */
    credentialsFile: Type.Optional(Path),
    /** Certificates: of the authority that signed the server's, and our own where the server asks for one. */
    tls: Type.Optional(
      Type.Object(
        { caFile: Type.Optional(Path), certFile: Type.Optional(Path), keyFile: Type.Optional(Path) },
        { additionalProperties: false },
      ),
    ),
    /** Only towards a server on this machine: for trials. */
    withoutTls: Type.Optional(Type.Boolean()),
    /** Copies that NATS keeps of what is under way; more than one in a cluster. */
    replicas: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  },
  { additionalProperties: false },
);
/** {@link NatsSettings} as a type. */
export type NatsSettings = Static<typeof NatsSettings>;

const form = Compile(NatsSettings);
const isHere = (server: string): boolean => /^nats:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(server);

/** Reads the settings file; throws when it says something that it may not, before anything is sent. */
export async function readNatsSettings(path: string): Promise<NatsSettings> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw transmissionErrors.settings({ because: `the file ${path} cannot be read as JSON` });
  }
  return checkNatsSettings(value);
}

/** The same of a value. */
export function checkNatsSettings(value: unknown): NatsSettings {
  if (!form.Check(value)) {
    const [first] = form.Errors(value);
    throw transmissionErrors.settings({ because: `${first?.instancePath || '/'} ${first?.message ?? ''}` });
  }
  if (value.withoutTls === true && !value.servers.every(isHere))
    throw transmissionErrors.settings({ because: 'withoutTls stands beside a server that is not on this machine' });
  if (value.withoutTls !== true && value.servers.some((server) => !server.startsWith('tls://')))
    throw transmissionErrors.settings({ because: 'a server is named by nats:// though TLS is required; write tls://' });
  return value;
}
