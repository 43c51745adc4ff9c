export { type AccessWitness, logWitness, quorumWitness, type ShownUnder } from './access-witness.ts';
export { vaultActs } from './acts/vault-acts.ts';
export { emergencyPathGate } from './emergency-gates.ts';
export { announceRecording, type Ingested, receiveRecording } from './ingest.ts';
export { keyholdersOf } from './keyholders-shown.ts';
export { openVault } from './open-vault.ts';
export { realTimeOf } from './opening-facts.ts';
export { type PinnedKeyholder, readKeyholders } from './pinned-keyholders.ts';
export { findStanding, type QuorumStanding } from './quorum-standing.ts';
export {
  listAccessesForOversight,
  listAccessRequests,
  listLooks,
  listPublicAccessWeeks,
  listRecordings,
  type OverseenAccess,
} from './read-store.ts';
export {
  accessRequests,
  destructions,
  emergencyOpenings,
  holds,
  liveSessions,
  looks,
  prosecutorDecisions,
  recordings,
  refusedLooks,
  trainingCopies,
} from './registers.ts';
export {
  type EmergencyGround,
  emergencyGates,
  findReadEmergency,
  gatherEmergencyGround,
  requestedEmergency,
} from './requested-emergency.ts';
export { keyActs, rotateKekOf } from './rotate-kek-of.ts';
export { chooseExpiryDay } from './seal/expiry-day.ts';
export { parseUuid } from './seal/ids.ts';
export { beginningOf, openSealedBytes, type SealedBytes, type SealedPart } from './sealed-bytes.ts';
export { completedVaultActs } from './session-of-look.ts';
export type { Round, Schedule, Vault, VaultCore, VaultLimits, VaultOpening, VaultOptions } from './vault.ts';
export { type VaultErrorCode, vaultErrorCodes, vaultErrorStatus } from './vault-errors.ts';
export { quorumGate, witnessGate, witnessNotice } from './vault-gates.ts';
export { type VaultRouteOptions, vaultRoutes } from './vault-routes.ts';
export { waitingRecordings } from './waiting-recordings.ts';
