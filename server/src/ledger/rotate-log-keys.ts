import { formatVkey, generateSkey, type RotationReason, signRotation } from '@clairevoie/tlog';
import type { Receipt } from './act.ts';
import { canonical, sha256 } from './canonical.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { logKeys, retireLogKey, rotateLogKey } from './log-key-acts.ts';
import { incomingKey, openLogKeys, removeOutgoing, takeIncoming } from './log-key-files.ts';
import type { Ledger, logNames } from './open-ledger.ts';
import type { JsonObject } from './register.ts';

/** What a change of keys is done on: a ledger that this process opened, with no server beside it. */
interface KeyChange {
  readonly ledger: Pick<Ledger, 'gate' | 'origins'>;
  readonly dataDir: string;
  readonly log: (typeof logNames)[number];
}

/**
 * Gives a log its next key: makes it, has the old one sign its statement, records that by an act, and puts it in place; the server
 * signs with it from its next start. Asked again after it was cut off anywhere, it goes on. `fresh` makes the key (a file by
 * default, or in a token).
 */
export async function rotateKeyOfLog(
  of: KeyChange & { readonly reason: RotationReason; readonly day: string; readonly fresh?: () => Promise<string> },
): Promise<{ readonly oldVkey: string; readonly newVkey: string; readonly statement: string }> {
  const { ledger, dataDir, log, reason, day } = of;
  const origin = ledger.origins[log] ?? '';
  const { signing } = await openLogKeys(dataDir, log, origin);
  const incoming = await incomingKey(dataDir, log, of.fresh ?? (() => generateSkey(origin)));
  const statement = await signRotation(
    { origin, reason, day },
    { fresh: incoming, old: reason === 'lost' ? undefined : signing },
  );
  const [oldVkey, newVkey] = [formatVkey(signing.key), formatVkey(incoming.key)];
  // A rotation that was cut off behind its act has the act already, perhaps of another day.
  const known = await ledger.gate.registers.find(logKeys, { log, vkey: newVkey });
  if (known.length === 0)
    await performed(ledger, rotateLogKey.type, newVkey, { log, oldVkey, newVkey, reason, statement });
  await takeIncoming(dataDir, log, reason === 'planned');
  return { oldVkey, newVkey, statement };
}

/** Ends the overlap: the old key signs nothing any more, from the next start of the server. */
export async function retireOldKeyOfLog(of: KeyChange): Promise<{ readonly vkey: string }> {
  const { ledger, dataDir, log } = of;
  const { outgoing } = await openLogKeys(dataDir, log, ledger.origins[log] ?? '');
  if (outgoing === undefined)
    throw ledgerErrors.keyActRefused({ act: retireLogKey.type, gates: ['no key of this log is outgoing'] });
  const vkey = formatVkey(outgoing.key);
  await performed(ledger, retireLogKey.type, vkey, { log, vkey });
  await removeOutgoing(dataDir, log);
  return { vkey };
}

async function performed(
  ledger: KeyChange['ledger'],
  type: string,
  vkey: string,
  payload: JsonObject,
): Promise<Receipt> {
  const receipt = await ledger.gate.performAsSystem({
    type,
    key: uuidOf(`${type} ${canonical(payload)} ${vkey}`),
    organisationId: 'clairevoie-server',
    payload,
  });
  if (receipt.verdict !== 'allowed')
    throw ledgerErrors.keyActRefused({ act: type, gates: receipt.gates.map(({ id }) => id) });
  return receipt;
}

/** A version 8 UUID (RFC 9562) of what is asked: the same question has the same key. */
function uuidOf(text: string): string {
  const hex = sha256(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
