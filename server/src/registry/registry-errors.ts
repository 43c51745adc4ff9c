import { ClairevoieError, type Fact } from '../postgres/index.ts';
import { type ImportErrorCode, importErrorCodes } from './import/import-errors.ts';

const ownCodes = [
  'registry/not-found',
  'registry/not-yours',
  'registry/consultation-over',
  'registry/consultation-shut',
  'registry/consultation-changed',
] as const;

/** The closed list of this room's error codes, importing included. */
export const registryErrorCodes = [...importErrorCodes, ...ownCodes] as const;

/** An error code of this room. */
export type RegistryErrorCode = ImportErrorCode | (typeof ownCodes)[number];

/** HTTP status of each code; only routes use it. */
export const registryErrorStatus = {
  'registry/import-too-large': 413,
  'registry/import-too-many-rows': 413,
  'registry/import-too-deep': 400,
  'registry/import-not-utf8': 400,
  'registry/import-not-json': 400,
  'registry/import-not-csv': 400,
  'registry/import-unknown-shape': 400,
  'registry/import-unknown-projection': 400,
  'registry/import-missing-column': 400,
  'registry/data-invalid': 500,
  'registry/not-found': 404,
  'registry/not-yours': 403,
  'registry/consultation-over': 410,
  'registry/consultation-shut': 403,
  'registry/consultation-changed': 409,
} as const satisfies Record<RegistryErrorCode, number>;

const error = (code: RegistryErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError<RegistryErrorCode>({ code, message, facts });

/** The factories of this room's own errors. A refusal is none of them: it is a receipt. */
export const registryErrors = {
  notFound: (f: { what: string; id: string }) =>
    error('registry/not-found', `No ${f.what} has the id ${f.id}, or it is not yours to open.`, f),
  notYours: (f: { register: string; functionKey: string }) =>
    error(
      'registry/not-yours',
      `The function ${f.functionKey} does not manage the register "${f.register}". Whoever the law names consults it by the act registry/consult.`,
      f,
    ),
  consultationOver: (f: { entryId: string }) =>
    error(
      'registry/consultation-over',
      `The rows of the consultation ${f.entryId} could be read for fifteen minutes. The receipt stays; to see the register, consult it again.`,
      f,
    ),
  consultationShut: (f: { entryId: string }) =>
    error(
      'registry/consultation-shut',
      `Function and law, asked again, do not open the rows of the consultation ${f.entryId} now. A new consultation says in its receipt what is missing.`,
      f,
    ),
  consultationChanged: (f: { entryId: string }) =>
    error(
      'registry/consultation-changed',
      `The register has changed since the consultation ${f.entryId}: its rows are no longer those of the receipt. Consult it again.`,
      f,
    ),
};
