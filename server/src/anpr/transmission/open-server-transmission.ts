import { openNatsJetStream } from './nats-jetstream.ts';
import { type NatsSettings, readNatsSettings } from './nats-settings.ts';
import { openTransmission, type RunningTransmission, type TransmissionOptions } from './open-transmission.ts';
import { openTransmissionKeys, type PublicKeys, publicKeysOf } from './transmission-keys.ts';

/** Transmission of a server, and the keys that the operators of others are told. */
export interface ServerTransmission extends RunningTransmission {
  /** Null where it sends to no other server. */
  readonly keys: PublicKeys | null;
}

/** Opens transmission as a server has it: within itself and, where a settings file is named, to other servers over NATS JetStream. */
export async function openServerTransmission(
  options: Pick<TransmissionOptions, 'ledger' | 'writer' | 'onError'> & {
    readonly dataDir: string;
    readonly settingsFile: string | undefined;
  },
): Promise<ServerTransmission> {
  const { dataDir, settingsFile, ...rest } = options;
  if (settingsFile === undefined) return { ...(await openTransmission(rest)), keys: null };
  // Before anything is opened: settings that cannot be used must not leave a server that sends nothing in silence.
  const settings: NatsSettings = await readNatsSettings(settingsFile);
  const keys = await openTransmissionKeys(dataDir);
  const running = await openTransmission({
    ...rest,
    openCarrier: (needs) => openNatsJetStream({ ...needs, settings, keys }),
  });
  return { ...running, keys: publicKeysOf(keys) };
}
