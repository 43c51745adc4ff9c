import { sealedLogs } from '@clairevoie/contract';
import { formatVkey, isSignedBy, openRotation, parseVkey } from '@clairevoie/tlog';
import { Type } from 'typebox';
import { defineAct, type PolicyGate } from './act.ts';
import { defineRegister, type Stored } from './register.ts';

/** A key of a log that an act named. */
export interface LogKey {
  readonly log: string;
  readonly key_id: string;
  readonly vkey: string;
  readonly state: 'signs' | 'outgoing' | 'retired';
  readonly number: number;
  readonly statement: string | null;
}

/** Register of log keys; empty while every log has the key that it was made with. */
export const logKeys = defineRegister<LogKey>('ledger.log_key', ['log', 'key_id']);

const gate = (id: string, fr: string, nl: string, en: string): PolicyGate => ({
  id,
  blocks: true,
  because: { fr, nl, en },
});

const statementHolds = gate(
  'statement-holds',
  'La déclaration de la nouvelle clé n’est pas signée comme il le faut par l’ancienne et par la nouvelle, ou elle parle d’autre chose.',
  'De verklaring van de nieuwe sleutel is niet naar behoren door de oude en de nieuwe ondertekend, of gaat over iets anders.',
  'The statement of the new key is not signed as it must be by the old and the new one, or is about something else.',
);
const oneAtATime = gate(
  'one-rotation-at-a-time',
  'Une clé de ce journal est encore sortante : retirez-la d’abord.',
  'Een sleutel van dit logboek is nog uitgaand: trek die eerst in.',
  'A key of this log is still outgoing: retire it first.',
);
const keyInUse = gate(
  'key-in-use',
  'Cette clé n’est pas celle qui signe ce journal.',
  'Deze sleutel is niet degene die dit logboek ondertekent.',
  'This key is not the one that signs this log.',
);
const outgoingOnly = gate(
  'outgoing-only',
  'Seule une clé sortante se retire.',
  'Alleen een uitgaande sleutel wordt ingetrokken.',
  'Only an outgoing key is retired.',
);

const log = Type.Enum(['public', ...sealedLogs]);
const vkey = Type.String({ maxLength: 400 });

/** Whether the statement says what the act says, and the keys that must have signed it did. */
async function statementIsSound(of: {
  readonly statement: string;
  readonly oldVkey: string;
  readonly newVkey: string;
  readonly reason: string;
}): Promise<boolean> {
  try {
    const rotation = await openRotation(of.statement);
    const old = parseVkey(of.oldVkey);
    const isByOld = await isSignedBy(of.statement, old);
    return (
      formatVkey(rotation.key) === of.newVkey &&
      rotation.reason === of.reason &&
      rotation.origin === old.name &&
      rotation.key.keyId !== old.keyId &&
      isByOld === (of.reason !== 'lost')
    );
  } catch {
    return false;
  }
}

/**
 * Gives a log another key. The statement of the new key, signed by the old one, is the result that the entry commits to, and is
 * published: whoever holds the old key follows it. The old key goes on beside the new one, unless others may have it or it is lost.
 */
export const rotateLogKey = defineAct({
  type: 'ledger/rotate-log-key',
  title: {
    fr: 'Changer la clé d’un journal',
    nl: 'De sleutel van een logboek vervangen',
    en: 'Change the key of a log',
  },
  payload: Type.Object(
    {
      log,
      oldVkey: vkey,
      newVkey: vkey,
      reason: Type.Union([Type.Literal('planned'), Type.Literal('compromised'), Type.Literal('lost')]),
      statement: Type.String({ maxLength: 4_000 }),
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ read, act: { payload } }) => {
    const known = await read.find(logKeys, { log: payload.log });
    return {
      isSound: await statementIsSound(payload),
      known: known.map(({ key_id, vkey, state, number, version, entry_id }) => ({
        ...{ key_id, vkey, state, number, version, entry_id },
      })),
    };
  },
  judge: ({ isSound, known }, { act: { payload } }) => {
    const signing = known.find(({ state }) => state === 'signs');
    return {
      gates: [
        ...(isSound ? [] : [statementHolds]),
        ...(known.some(({ state }) => state === 'outgoing') ? [oneAtATime] : []),
        ...(signing === undefined || signing.vkey === payload.oldVkey ? [] : [keyInUse]),
      ],
    };
  },
  change: ({ known }, { act: { payload } }) => {
    const { log: of, oldVkey, newVkey, statement, reason } = payload;
    const signing = known.find(({ state }) => state === 'signs');
    const state = reason === 'planned' ? ('outgoing' as const) : ('retired' as const);
    const number = (signing?.number ?? 0) + 1;
    const row = { log: of, statement: null };
    return {
      changes: [
        signing === undefined
          ? logKeys.insert({ ...row, key_id: parseVkey(oldVkey).keyId, vkey: oldVkey, state, number: 0 })
          : logKeys.update(storedKey(of, signing), { state }),
        logKeys.insert({ ...row, key_id: parseVkey(newVkey).keyId, vkey: newVkey, state: 'signs', number, statement }),
      ],
      result: { log: of, reason, statement },
    };
  },
});

/** Ends a rotation: the old key signs nothing any more. */
export const retireLogKey = defineAct({
  type: 'ledger/retire-log-key',
  title: {
    fr: 'Retirer une ancienne clé d’un journal',
    nl: 'Een oude sleutel van een logboek intrekken',
    en: 'Retire an old key of a log',
  },
  payload: Type.Object({ log, vkey }, { additionalProperties: false }),
  who: ['system'],
  gather: async ({ read, act: { payload } }) => {
    const known = await read.get(logKeys, { log: payload.log, key_id: keyIdOf(payload.vkey) });
    return { known: known === undefined ? null : { ...known } };
  },
  judge: ({ known }, { act: { payload } }) => ({
    gates: known?.state === 'outgoing' && known.vkey === payload.vkey ? [] : [outgoingOnly],
  }),
  change: ({ known }, { act: { payload } }) => ({
    changes: known === null ? [] : [logKeys.update(storedKey(payload.log, known), { state: 'retired' })],
    result: { log: payload.log, vkey: payload.vkey },
  }),
});

function keyIdOf(text: string): string {
  return text.split('+')[1] ?? '';
}

/** The row as the register identifies it. */
function storedKey(
  of: string,
  row: Pick<Stored<LogKey>, 'key_id' | 'vkey' | 'state' | 'number' | 'version' | 'entry_id'>,
): Stored<LogKey> {
  return { ...row, log: of, statement: null };
}
