import {
  anprActSchemas,
  anprCorrelationsActSchemas,
  anprHitsActSchemas,
  anprListsActSchemas,
  anprMisuseActSchemas,
  anprSearchActSchemas,
  anprTransmissionActSchemas,
  authorisationActSchemas,
  banActSchemas,
  dossierActSchemas,
  identityActSchemas,
  pictureActSchemas,
  registryActSchemas,
  vaultActSchemas,
} from '@clairevoie/contract';
import { fieldsOf, type NamedField, type PayloadSchema } from './schema-form.ts';

const schemas = {
  ...anprActSchemas,
  ...anprListsActSchemas,
  ...anprCorrelationsActSchemas,
  ...anprHitsActSchemas,
  ...anprMisuseActSchemas,
  ...anprSearchActSchemas,
  ...anprTransmissionActSchemas,
  ...pictureActSchemas,
  ...authorisationActSchemas,
  ...banActSchemas,
  ...dossierActSchemas,
  ...identityActSchemas,
  ...registryActSchemas,
  ...vaultActSchemas,
};

/** An act whose payload the contract describes. */
export type FormActType = keyof typeof schemas;

/** Every act type of the contract. */
export const formActTypes: readonly FormActType[] = Object.keys(schemas).filter(isFormActType);

/** Whether the contract describes the payload of this act type. */
export function isFormActType(type: string): type is FormActType {
  return Object.hasOwn(schemas, type);
}

/** The fields that an act asks for. */
export function fieldsOfAct(type: FormActType): readonly NamedField[] {
  // Schemas are JSON: what typebox adds to them is not enumerable.
  const schema: PayloadSchema = JSON.parse(JSON.stringify(schemas[type]));
  return fieldsOf(schema);
}
