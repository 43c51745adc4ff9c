import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { databaseRoles } from './database.ts';
import { postgresErrors } from './postgres-errors.ts';
import { writeDurably } from './write-durably.ts';

/** Passwords by role name; `postgres` is the superuser of an embedded cluster. */
export type DatabaseSecrets = Readonly<Record<string, string>>;

/** New random passwords (256 bits each) for the superuser and every role. */
export function makeSecrets(): DatabaseSecrets {
  const names = ['postgres', ...databaseRoles];
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
}

/** Reads the passwords, or undefined when the file does not exist. @throws postgres/secrets-missing when it is unreadable. */
export function findSecrets(file: string): DatabaseSecrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw postgresErrors.secretsMissing({ file });
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) throw postgresErrors.secretsMissing({ file });
    return Object.fromEntries(Object.entries(value).map(([role, password]) => [role, String(password)]));
  } catch {
    throw postgresErrors.secretsMissing({ file }); // NOTE: no cause: a JSON error quotes the text, which is a secret
  }
}

/** The passwords, with new ones for roles that came after the file was written; kept before they are used. */
export function withEveryRole(file: string, secrets: DatabaseSecrets): DatabaseSecrets {
  const missing = databaseRoles.filter((role) => secrets[role] === undefined);
  if (missing.length === 0) return secrets;
  const fresh = makeSecrets();
  const whole = { ...secrets, ...Object.fromEntries(missing.map((role) => [role, fresh[role] ?? ''])) };
  keepSecrets(file, whole);
  return whole;
}

/** Writes the passwords, readable for this user only, and on the disk before it returns. */
export function keepSecrets(file: string, secrets: DatabaseSecrets): void {
  writeDurably(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
}
