import {
  type AnprErrorCode,
  anprErrorStatus,
  type HitsErrorCode,
  hitsErrorStatus,
  type ListsErrorCode,
  listsErrorStatus,
  type PictureErrorCode,
  pictureErrorStatus,
  type ReadsErrorCode,
  readsErrorStatus,
  type TransmissionErrorCode,
  transmissionErrorStatus,
} from '../anpr/index.ts';
import { type AuthorisationErrorCode, authorisationErrorStatus } from '../authorisation/index.ts';
import { type BanErrorCode, banErrorStatus } from '../ban/index.ts';
import { civicErrorStatus } from '../civic/index.ts';
import { type IdentityErrorCode, identityErrorStatus } from '../identity/index.ts';
import { ledgerErrorStatus } from '../ledger/index.ts';
import { type OversightErrorCode, oversightErrorStatus } from '../oversight/index.ts';
import type { PostgresErrorCode } from '../postgres/index.ts';
import { type RegistryErrorCode, registryErrorStatus } from '../registry/index.ts';
import { type VaultErrorCode, vaultErrorStatus } from '../vault/index.ts';
import type { doorsErrorCodes } from './doors-errors.ts';

/** The database's errors. Most stop the server before it answers anyone; none is ever the caller's fault. */
const postgresErrorStatus = {
  'postgres/platform-unsupported': 500,
  'postgres/binaries-missing': 500,
  'postgres/binaries-unusable': 500,
  'postgres/no-unprivileged-account': 500,
  'postgres/no-passable-folder': 500,
  'postgres/folder-not-ours': 500,
  'postgres/data-folder-copied': 500,
  'postgres/cluster-missing': 500,
  'postgres/cluster-version': 500,
  'postgres/cluster-durability': 500,
  'postgres/initdb-failed': 500,
  'postgres/start-failed': 500,
  'postgres/stop-failed': 500,
  'postgres/busy': 503,
  'postgres/in-use': 503,
  'postgres/secrets-missing': 500,
  'postgres/url-invalid': 500,
  'postgres/unreachable': 503,
  'postgres/version-too-old': 500,
  'postgres/encoding': 500,
  'postgres/roles-missing': 500,
  'postgres/roles-taken': 500,
  'postgres/role-too-powerful': 500,
  'postgres/migration-edited': 500,
  'postgres/migration-missing': 500,
  'postgres/migration-misnamed': 500,
  'postgres/migration-failed': 500,
  'postgres/value-unreadable': 500,
} as const satisfies Record<PostgresErrorCode, number>;

type DoorsErrorCode = (typeof doorsErrorCodes)[number];

const doorsErrorStatus = {
  'doors/other-world': 500,
  'doors/other-name': 500,
  'doors/web-not-built': 503,
  'doors/settings-missing': 500,
  'doors/not-founded': 500,
  'doors/founding-refused': 500,
  'doors/founding-unfinished': 500,
  'doors/founding-under-way': 500,
  'doors/folder-taken': 500,
  'doors/database-taken': 500,
  'doors/journal-missing': 500,
  'doors/log-key-refused': 500,
  'doors/demo-clock': 500,
} as const satisfies Record<DoorsErrorCode, number>;

/**
 * What the HTTP framework itself answers about the form of a request (`problem.ts` gives the code from the status),
 * and the one code for what broke on our side.
 */
const requestErrorStatus = {
  'doors/bad-request': 400,
  'doors/not-found': 404,
  'doors/method-not-allowed': 405,
  'doors/not-acceptable': 406,
  'doors/too-slow': 408,
  'doors/too-large': 413,
  'doors/unsupported-media-type': 415,
  'doors/too-many-requests': 429,
  'doors/unexpected': 500,
} as const;

/** Every error code that a room can raise. `docs/errors.md` describes each. */
type RoomErrorCode =
  | PostgresErrorCode
  | keyof typeof ledgerErrorStatus
  | IdentityErrorCode
  | RegistryErrorCode
  | AuthorisationErrorCode
  | VaultErrorCode
  | AnprErrorCode
  | BanErrorCode
  | OversightErrorCode
  | ReadsErrorCode
  | ListsErrorCode
  | PictureErrorCode
  | TransmissionErrorCode
  | HitsErrorCode
  | keyof typeof civicErrorStatus
  | DoorsErrorCode
  | keyof typeof requestErrorStatus;

/** HTTP status of every error code of every room: a code without its row does not compile. */
export const errorStatus = {
  ...postgresErrorStatus,
  ...ledgerErrorStatus,
  ...identityErrorStatus,
  ...registryErrorStatus,
  ...authorisationErrorStatus,
  ...vaultErrorStatus,
  ...anprErrorStatus,
  ...banErrorStatus,
  ...oversightErrorStatus,
  ...readsErrorStatus,
  ...listsErrorStatus,
  ...pictureErrorStatus,
  ...transmissionErrorStatus,
  ...hitsErrorStatus,
  ...civicErrorStatus,
  ...doorsErrorStatus,
  ...requestErrorStatus,
} as const satisfies Record<RoomErrorCode, number>;

const byCode: ReadonlyMap<string, number> = new Map(Object.entries(errorStatus));

/** HTTP status of an error code. A code without a row is our own fault, never the caller's. */
export function statusOf(code: string): number {
  return byCode.get(code) ?? 500;
}
