import type { ActDefinition } from '../../ledger/index.ts';
import { chooseFunction } from './choose-function.ts';
import { designate } from './designate.ts';
import { endFunction } from './end-function.ts';
import { grantFunction } from './grant-function.ts';
import { linkAccount } from './link-account.ts';
import { registerOrganisation } from './register-organisation.ts';
import { registerPerson } from './register-person.ts';
import { revokeDesignation } from './revoke-designation.ts';
import { unlinkAccount } from './unlink-account.ts';

/** Every act of this room, for the gate. */
export const identityActs: readonly ActDefinition[] = [
  registerOrganisation,
  registerPerson,
  grantFunction,
  endFunction,
  designate,
  revokeDesignation,
  linkAccount,
  unlinkAccount,
  chooseFunction,
];
