import type { Actor, ActorFacts, Gate, LogReader, Queryable, RegisterReader } from '../ledger/index.ts';
import type { AccessWitness } from './access-witness.ts';
import type { KeyDesk } from './key-desk.ts';
import type { PinnedKeyholder } from './pinned-keyholders.ts';
import type { ExpiryFacts } from './seal/expiry-key.ts';
import type { KekFolder } from './seal/key-encryption.ts';
import type { KeyStore } from './seal/key-store.ts';
import type { OpeningPlace } from './seal/open-recording.ts';
import type { RecordingFiles } from './seal/recording-files.ts';

/** Limits of what is taken in. Defaults: 64 GiB a recording, thirty seconds without a byte, ten seconds for a proof. */
export interface VaultLimits {
  readonly maximumBytes: number;
  readonly idleMs: number;
  readonly proofWaitMs: number;
  /** A keyholder that has not answered after so long is unavailable; ten seconds unless said. */
  readonly keyholderWaitMs: number;
}

/** What the vault is opened on. */
export interface VaultOptions {
  readonly gate: Pick<Gate, 'perform' | 'performAsSystem'>;
  /** The server's own role (`clv_app`). */
  readonly db: Queryable;
  /** The public log: what proves an access past the gate. */
  readonly log: Pick<LogReader, 'proof' | 'cosignedProof'>;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  /** Holds `recordings`, `keks` and `key-store` unless {@link folders} says otherwise. */
  readonly dataDir: string;
  readonly folders?: { readonly recordings?: string; readonly keks?: string; readonly keyStore?: string };
  /** Folders that no key may lie in or around: the database's, the backups'. Those that do not exist are passed over. */
  readonly apart?: readonly string[];
  /** Real time; legal time is read from the ledger's clock. */
  readonly now: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
  readonly limits?: Partial<VaultLimits>;
  /** Those to whom the shares of new recordings are sealed; none: keys are whole, enforced by software only (ADR 0016). */
  readonly keyholders?: readonly PinnedKeyholder[];
  /** Instead of the quorum that the ledger's policy demands, or the log's own signature while none governs. */
  readonly witness?: AccessWitness;
  /** Whether this is a demonstration: its witnesses run beside it. */
  readonly demo?: boolean;
  /** Milliseconds of real time between two rounds of the schedule; 0: only when told. */
  readonly everyMs?: number;
}

/** What was found when the vault was opened; tell the overseer of anything but zeros. */
export interface VaultOpening {
  /** Destructions that a crash had interrupted. */
  readonly finished: readonly ExpiryFacts[];
  /** Keys that had been destroyed and lay there again: somebody put a backup back. They are destroyed again. */
  readonly resurfaced: readonly ExpiryFacts[];
  /** Destructions known to the journal that the key store had forgotten, done again. */
  readonly reapplied: number;
  /** Looks that the server had left open when it stopped. */
  readonly looksClosed: number;
  /** Sealed files of uploads that were never finished. */
  readonly orphans: number;
}

/** The vault, open: content, keys and the schedule that ends them. */
export interface Vault extends AsyncDisposable {
  readonly options: VaultOptions;
  readonly limits: VaultLimits;
  readonly files: RecordingFiles;
  readonly keyStore: KeyStore;
  readonly keks: KekFolder;
  readonly witness: AccessWitness;
  readonly opening: VaultOpening;
  /** Opens what is not split; a look brings its own source of shares. */
  readonly place: OpeningPlace;
  readonly desk: KeyDesk;
  readonly schedule: Schedule;
  /** Reads registers as they stand now, without the gate's cache. */
  readonly read: RegisterReader;
  /** Ids of uploads that are being dealt with in this process. */
  readonly busy: Set<string>;
  /** Legal time now, ISO in UTC. */
  legalNow(): Promise<string>;
}

/** What the schedule works on. */
export type VaultCore = Omit<Vault, 'schedule' | 'opening' | typeof Symbol.asyncDispose>;

/** What one round did. */
export interface Round {
  readonly moved: number;
  readonly destroyed: number;
  readonly filesDeleted: number;
  readonly looksEnded: number;
  readonly emergenciesSettled: number;
  readonly uploadsSettled: number;
}

/** The vault's schedule, by the legal clock. */
export interface Schedule extends AsyncDisposable {
  /** One round now; rounds never overlap. Each step may be repeated after a crash. */
  round(): Promise<Round>;
}
