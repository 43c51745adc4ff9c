import { ClairevoieError } from '../postgres/index.ts';

/** What can go wrong at the gate and in the journal; a refusal is not among them: it is a value. */
export const ledgerErrors = {
  unknownAct: (facts: { act: string }) =>
    new ClairevoieError({
      code: 'ledger/unknown-act',
      message: `No act is called ${facts.act}. The list of acts is in the API description, under /api/acts.`,
      facts,
    }),
  invalidPayload: (facts: { act: string; problems: readonly string[] }) =>
    new ClairevoieError({
      code: 'ledger/invalid-payload',
      message: `The request for ${facts.act} does not have the form that act asks for: ${facts.problems.join('; ')}. Correct these fields and send it again with the same key.`,
      facts,
    }),
  keyReused: (facts: { act: string; key: string }) =>
    new ClairevoieError({
      code: 'ledger/key-reused',
      message: `The key ${facts.key} already stands for another request of the act ${facts.act}. Use a new UUID for a new request.`,
      facts,
    }),
  keyErased: (facts: { act: string; key: string }) =>
    new ClairevoieError({
      code: 'ledger/key-erased',
      message: `The key ${facts.key} stood for a request of the act ${facts.act} whose body was erased, so its receipt can no longer be given, and it is not performed again. Use a new UUID for a new request.`,
      facts,
    }),
  contention: (facts: { act: string; attempts: number }) =>
    new ClairevoieError({
      code: 'ledger/contention',
      message: `What the act ${facts.act} relies on changed ${facts.attempts} times while it was being decided. Nothing was recorded; send it again with the same key.`,
      facts,
    }),
  appendFailed: (facts: { act: string; sqlstate: string; reason: string }) =>
    new ClairevoieError({
      code: 'ledger/append-failed',
      message: `The act ${facts.act} could not be written to the journal, so it did not happen. Send it again with the same key; if it persists, tell the operator the code ${facts.sqlstate}.`,
      facts,
    }),
  closing: () =>
    new ClairevoieError({
      code: 'ledger/closing',
      message: 'The server is stopping and takes no more acts. Nothing was recorded; send it again with the same key.',
      facts: {},
    }),
  overloaded: (facts: { waiting: number }) =>
    new ClairevoieError({
      code: 'ledger/overloaded',
      message: `Too many acts are waiting (${facts.waiting}). Nothing was recorded; wait a few seconds and send it again with the same key.`,
      facts,
    }),
  unknownEntry: (facts: { entryId: string }) =>
    new ClairevoieError({
      code: 'ledger/unknown-entry',
      message: `No entry of the journal has the id ${facts.entryId}, or it is not yours to open.`,
      facts,
    }),
  clockBackwards: (facts: { minutes: number }) =>
    new ClairevoieError({
      code: 'ledger/clock-backwards',
      message: `The clock of this machine stands ${facts.minutes} minutes behind the last entry of the journal. Set the clock right; until then no act is taken.`,
      facts,
    }),
  clockDisputed: (facts: { seconds: number }) =>
    new ClairevoieError({
      code: 'ledger/clock-disputed',
      message: `The clock of this machine stands ${Math.abs(facts.seconds)} seconds ${facts.seconds < 0 ? 'behind' : 'ahead of'} the time that most of its witnesses state. Nothing was recorded. Set the clock right (NTP); until then no act is taken.`,
      facts,
    }),
  readOnly: (facts: { reason: string }) =>
    new ClairevoieError({
      code: 'ledger/read-only',
      message: `The journal is read-only: ${facts.reason}.`,
      facts,
    }),
  witnessPolicyRefused: (facts: { broken: readonly string[]; detail: string }) =>
    new ClairevoieError({
      code: 'ledger/witness-policy-refused',
      message: `The witness policy is refused (${facts.broken.join(', ')}): ${facts.detail}. Correct the file, or put back the one that governs; "Witnesses" in docs/operate.md says what is asked of it.`,
      facts,
    }),
  witnessPolicyStale: (facts: { file: string; last: string }) =>
    new ClairevoieError({
      code: 'ledger/witness-policy-stale',
      message: `The witness policy file is ${facts.file}, an earlier choice; the journal's last one is ${facts.last}, and that one counts. Put its text into the file; to return to the earlier one, add a comment line to it: a new file is a new choice.`,
      facts,
    }),
  witnessConflict: (facts: { witness: string; detail: string }) =>
    new ClairevoieError({
      code: 'ledger/witness-conflict',
      message: `The witness ${facts.witness} holds another history of this log: ${facts.detail}. Change nothing, keep database and keys as they are, and read "Witnesses" in docs/operate.md.`,
      facts,
    }),
  noWitnessPolicy: () =>
    new ClairevoieError({
      code: 'ledger/no-witness-policy',
      message:
        'No witness policy governs this log: none was configured, or its first quorum has not cosigned yet. /log/witnesses says which.',
      facts: {},
    }),
  badTilePath: () =>
    new ClairevoieError({
      code: 'ledger/bad-tile-path',
      message:
        'This is not a tile path of C2SP tlog-tiles: tile/<level>/<index>[.p/<width>] or tile/entries/<index>[.p/<width>].',
    }),
  noTile: () =>
    new ClairevoieError({
      code: 'ledger/no-such-tile',
      message:
        'No signed checkpoint covers this tile yet. Read /log/public/checkpoint and ask for tiles within its size.',
    }),
  otherHeaderSchema: (facts: { log: string; began: string; ours: string }) =>
    new ClairevoieError({
      code: 'ledger/other-header-schema',
      message: `The log ${facts.log} began with the header schema ${facts.began}, and this release writes ${facts.ours}. It is not continued: every verifier would reject it. Start the release that wrote it, or begin a successor of the log.`,
      facts,
    }),
  bundleNotYetPublic: (facts: { publicEntries: number; retryAfterSeconds: number }) =>
    new ClairevoieError({
      code: 'ledger/bundle-not-yet-public',
      message: `This bundle holds a look or a search that is not public yet (a rule of this software, ADR 0019); its hashes are in the tiles. Its first ${facts.publicEntries} entries are public: ask for them as .p/<width>, or for this bundle again in ${facts.retryAfterSeconds} seconds.`,
      facts,
    }),
  tokenRefused: (facts: { problem: string }) =>
    new ClairevoieError({
      code: 'ledger/token-refused',
      message: `The token with the log key does not sign: ${facts.problem}. Nothing is acknowledged without a signature; look at the token and its PIN (docs/keys.md).`,
      facts,
    }),
  keyActRefused: (facts: { act: string; gates: readonly string[] }) =>
    new ClairevoieError({
      code: 'ledger/key-act-refused',
      message: `The act ${facts.act} did not go through (${facts.gates.join(', ')}); the keys are as they were. docs/keys.md says when it does.`,
      facts,
    }),
  noCheckpoint: (facts: { log: string }) =>
    new ClairevoieError({
      code: 'ledger/no-checkpoint',
      message: `The log ${facts.log} has no signed checkpoint yet. Ask again in a second.`,
      facts,
    }),
  noProofYet: () =>
    new ClairevoieError({
      code: 'ledger/no-proof-yet',
      message:
        'No signed checkpoint covers an entry with this number. The log takes an entry in within ten seconds: ask again then. An address ends in <number>.tlog-proof.',
    }),
};

/** HTTP status of each error of the ledger: the closed list of its codes. */
export const ledgerErrorStatus = {
  'ledger/unknown-act': 404,
  'ledger/invalid-payload': 400,
  'ledger/key-reused': 409,
  'ledger/key-erased': 410,
  'ledger/contention': 503,
  'ledger/append-failed': 500,
  'ledger/closing': 503,
  'ledger/overloaded': 503,
  'ledger/unknown-entry': 404,
  'ledger/clock-backwards': 503,
  'ledger/clock-disputed': 503,
  'ledger/read-only': 503,
  'ledger/witness-policy-refused': 500,
  'ledger/witness-policy-stale': 500,
  'ledger/witness-conflict': 500,
  'ledger/no-witness-policy': 404,
  'ledger/bad-tile-path': 400,
  'ledger/no-such-tile': 404,
  'ledger/other-header-schema': 500,
  'ledger/bundle-not-yet-public': 404,
  'ledger/no-checkpoint': 404,
  'ledger/token-refused': 503,
  'ledger/key-act-refused': 409,
  'ledger/no-proof-yet': 404,
} as const;
