/**
 * The transparency log of Clairevoie as pure functions: RFC 6962 tree, C2SP tiles, notes, checkpoints, cosignatures and
 * proofs, signed acknowledgements, and a verifier of whole logs. No database, no dependency; runs in browsers too.
 */
export {
  type Acknowledgement,
  type AcknowledgementJson,
  acknowledgementDueAt,
  acknowledgementsJson,
  acknowledgementsOf,
  batchHash,
  batchOf,
  checkBatchChain,
  formatAcknowledgement,
  formatBatch,
  INTEGRATED_WITHIN_SECONDS,
  type PromisedBatch,
  parseAcknowledgement,
  parseBatch,
  rootOfBatch,
  type SignedBatch,
  signBatch,
  verifyAcknowledgement,
  verifyBatch,
} from './acknowledgement.ts';
export { equalBytes, fromBase64, parseDecimal, toBase64, toHex } from './bytes.ts';
export {
  type BrokenRule,
  checkEvidence,
  type EvidenceAgainst,
  type EvidenceFinding,
  type EvidenceRules,
  type ProvenEntry,
} from './check-evidence.ts';
export { type CheckpointTrust, type OpenedCheckpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { type Checkpoint, formatCheckpointText, parseCheckpointText } from './checkpoint-text.ts';
export { type ConsistencyClaim, makeConsistencyProof, type TreeHead, verifyConsistency } from './consistency-proof.ts';
export { type CopyLogRequest, type CopyReport, copyLog, type LogTarget, parseWithheld, WITHHELD } from './copy-log.ts';
export {
  type CosignatureType,
  type CosignedText,
  cosignedMessage,
  encodeTimestampedSignature,
  verifyCosignature,
} from './cosignature.ts';
export { sha256 } from './crypto.ts';
export { decodeBundle, encodeBundle, MAX_BUNDLE_BYTES, MAX_ENTRY_BYTES } from './entry-bundle.ts';
export {
  EVIDENCE_EXHIBITS,
  EVIDENCE_EXTENSION,
  type Evidence,
  type EvidenceKept,
  type EvidenceKind,
  type EvidenceOf,
  evidenceFileName,
  formatEvidence,
  parseEvidence,
} from './evidence.ts';
export { type Bundle, growBundles } from './grow-bundles.ts';
export { EMPTY_EDGE, type Growth, growTree, loadEdge, rootOfEdge, type Tile, type TreeEdge } from './grow-tree.ts';
export { type InclusionClaim, makeInclusionProof, verifyInclusion } from './inclusion-proof.ts';
export { type InclusionStep, inclusionSteps } from './inclusion-steps.ts';
export {
  type FollowedKeys,
  followKeys,
  isSignedBy,
  type KeyRotation,
  openRotation,
  type RotationReason,
  signRotation,
} from './key-rotation.ts';
export {
  formatVkey,
  isKeyName,
  keyFingerprint,
  parseVkey,
  SIGNATURE_TYPES,
  type SignatureType,
  signatureVerifies,
  type VerifierKey,
  verifierKey,
} from './keys.ts';
export { type FetchBytes, NotYetPublic } from './log-fetcher.ts';
export { type ContradictionRequest, contradictionEvidence } from './make-evidence.ts';
export { emptyRoot, HASH_BYTES, type Hash, hashLeaf, hashNode, rootOfHashes } from './merkle.ts';
export { type NoteSigner, noteSigner, signNote } from './note-signer.ts';
export { COSIGNATURE_AHEAD_SECONDS, type CosignedCheckpoint, openCosigned } from './open-cosigned.ts';
export { type OpenedNote, openNote, type VerifiedSignature } from './open-note.ts';
export { AS_IT_IS, readAnswer } from './read-answer.ts';
export {
  addSignatures,
  formatNote,
  formatSignatureLine,
  MAX_NOTE_BYTES,
  MAX_NOTE_SIGNATURES,
  type NoteSignature,
  parseNote,
  parseSignatureLines,
  type SignedNote,
} from './signed-note.ts';
export { generateSkey, parseSkey, type SigningKey } from './signing-key.ts';
export {
  type BundleId,
  bundlePath,
  parseTilePath,
  TILE_WIDTH,
  type TileId,
  type TilePath,
  tilePath,
} from './tile-path.ts';
export { type TileSource, tileReader } from './tile-reader.ts';
export { edgeTilesOf, readTileHashes, tilesOf, tileWidthAt } from './tile-shape.ts';
export { TLOG_ERRORS, TlogError, type TlogErrorCode, type TlogErrorFacts } from './tlog-error.ts';
export {
  formatTlogProof,
  parseTlogProof,
  TLOG_PROOF_EXTENSION,
  type TlogProof,
  type VerifiedTlogProof,
  verifyTlogProof,
} from './tlog-proof.ts';
export { type HashReader, type NodeId, readerOverLeaves, rootAt } from './tree-shape.ts';
export { type CheckLeaf, type LogReport, type VerifyLogRequest, verifyLog } from './verify-log.ts';
export {
  MAX_POLICY_BYTES,
  MAX_POLICY_ITEMS,
  meetsQuorum,
  type PolicyGroup,
  type PolicyLog,
  type PolicyWitness,
  parseWitnessPolicy,
  policyHash,
  quorumMoment,
  type WitnessPolicy,
  withLogKeys,
} from './witness-policy.ts';
