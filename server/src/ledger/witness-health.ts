import type { LogWitnesses, PolicyOfLog, WitnessOfLog, WitnessState } from '@clairevoie/contract';
import type { WitnessPolicy } from '@clairevoie/tlog';
import type { Queryable, Sentence } from './act.ts';
import { findEntry } from './ledger-store.ts';
import type { LogPolicy, LogReader } from './log-reader.ts';
import { witnessesOf } from './witness-plan.ts';
import type { WitnessCondition } from './witness-rounds.ts';
import { operatorsOf } from './witness-rules.ts';
import { listSeen } from './witness-store.ts';

/** An answer that takes longer is slow, milliseconds. */
const slowMs = 1_000;

const words: Readonly<Record<WitnessState, Sentence>> = {
  follows: {
    fr: 'suit le journal : a cosigné ce qui lui a été soumis en dernier',
    nl: 'volgt het logboek: heeft het laatst voorgelegde medeondertekend',
    en: 'follows the log: cosigned what it was asked last',
  },
  slow: {
    fr: 'lent : met plus d’une seconde à répondre',
    nl: 'traag: antwoordt pas na meer dan een seconde',
    en: 'slow: takes more than a second to answer',
  },
  dead: { fr: 'ne répond pas', nl: 'antwoordt niet', en: 'does not answer' },
  refuses: {
    fr: 'refuse de cosigner : il ne connaît pas ce journal ou sa clé, ou ne lit pas la demande',
    nl: 'weigert mede te ondertekenen: hij kent dit logboek of zijn sleutel niet, of leest de vraag niet',
    en: 'refuses to cosign: it does not know this log or its key, or does not read the request',
  },
  conflict: {
    fr: 'CONTRADICTION : il a cosigné une autre histoire de ce journal, ou une plus longue. L’une des deux a été réécrite ou ramenée en arrière',
    nl: 'TEGENSTRIJDIGHEID: hij heeft een andere geschiedenis van dit logboek medeondertekend, of een langere. Een van beide werd herschreven of teruggedraaid',
    en: 'CONFLICT: it cosigned another history of this log, or a longer one. One of the two was rewritten or rolled back',
  },
  'false-signature': {
    fr: 'a renvoyé une signature que ses clés ne vérifient pas ; elle n’est pas comptée',
    nl: 'gaf een handtekening terug die zijn sleutels niet bevestigen; ze telt niet mee',
    en: 'returned a signature that its keys do not verify; it is not counted',
  },
  'not-asked': {
    fr: 'pas encore interrogé depuis le démarrage du serveur',
    nl: 'nog niet bevraagd sinds de start van de server',
    en: 'not asked yet since the server started',
  },
  'no-address': {
    fr: 'la politique ne donne pas d’adresse : ce serveur ne peut pas l’interroger',
    nl: 'het beleid geeft geen adres: deze server kan hem niet bevragen',
    en: 'the policy gives no address: this server cannot ask it',
  },
};

const independence: Readonly<Record<'demo' | 'real', Sentence>> = {
  demo: {
    fr: 'Ces témoins ne sont PAS INDÉPENDANTS : ceux d’une démonstration tournent à côté du serveur, sur la même machine.',
    nl: 'Deze getuigen zijn NIET ONAFHANKELIJK: die van een demonstratie draaien naast de server, op dezelfde machine.',
    en: 'These witnesses are NOT INDEPENDENT: those of a demonstration run beside the server, on the same machine.',
  },
  real: {
    fr: 'Ce serveur ne peut attester ni qui exploite ces témoins, ni leur indépendance : vérifiez-les ailleurs.',
    nl: 'Deze server kan niet bevestigen wie deze getuigen exploiteert, noch dat ze onafhankelijk zijn: ga het elders na.',
    en: 'This server can vouch neither for who runs these witnesses, nor for their independence: find out elsewhere.',
  },
};

const instantOf = (seconds: number): string | null =>
  seconds > 0 && seconds < 8.64e12 ? Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString() : null;

/** Puts together what everybody may know of the witnesses of a log. */
export async function witnessHealth(options: {
  readonly db: Queryable;
  readonly log: LogReader;
  readonly demo: boolean;
  readonly conditions: readonly WitnessCondition[];
}): Promise<LogWitnesses> {
  const { db, log, demo, conditions } = options;
  const { governing, pending } = await log.policies();
  const [signed, cosigned] = [await log.signed(), await log.cosigned()];
  const seen = new Map((await listSeen(db, log.name)).map((one) => [one.keyName, one]));
  const asked = witnessesOf([governing, pending], new Map()).map((witness) => {
    const condition = conditions.find((one) => one.asked.keyName === witness.keyName);
    return condition ?? { asked: witness, cosigned: seen.get(witness.keyName), answer: undefined, tookMs: undefined };
  });
  const signedSize = signed?.size ?? 0;
  return {
    origin: log.origin,
    vkey: log.vkey,
    independent: demo ? false : null,
    independence: independence[demo ? 'demo' : 'real'],
    policy: governing === undefined ? null : await policyOf(db, governing),
    pending: pending === undefined ? null : await policyOf(db, pending),
    signed: signed ?? null,
    cosigned:
      cosigned === undefined
        ? null
        : {
            size: cosigned.size,
            note: cosigned.note,
            quorumAt: cosigned.quorumAt === undefined ? null : instantOf(cosigned.quorumAt),
            policyHash: cosigned.policyHash,
          },
    quorum: governing === undefined ? null : quorumOf(governing.policy),
    backlog: Math.max(0, signedSize - (cosigned?.size ?? 0)),
    witnesses: asked.map((condition) => witnessOf(condition, signedSize)),
  };
}

function witnessOf(condition: WitnessCondition, signedSize: number): WitnessOfLog {
  const { asked, cosigned, answer } = condition;
  const state = stateOf(condition);
  return {
    keyName: asked.keyName,
    names: [...asked.names],
    operator: asked.operator,
    state,
    words: words[state],
    detail: answer !== undefined && 'detail' in answer ? answer.detail : null,
    lastCosignedSize: cosigned?.size ?? null,
    lastCosignedAt: cosigned === undefined ? null : instantOf(cosigned.atSeconds),
    behind: Math.max(0, signedSize - (cosigned?.size ?? 0)),
  };
}

function stateOf({ asked, answer, tookMs = 0 }: WitnessCondition): WitnessState {
  if (answer === undefined) {
    if (asked.url === undefined) return 'no-address';
    return tookMs > slowMs ? 'slow' : 'not-asked';
  }
  switch (answer.kind) {
    case 'cosigned':
    case 'overtaken':
      return tookMs > slowMs ? 'slow' : 'follows';
    default:
      return answer.kind;
  }
}

/** The quorum in two numbers, when it is a group of operators. */
function quorumOf(policy: WitnessPolicy): LogWitnesses['quorum'] {
  const operators = new Set(operatorsOf(policy).map(({ name }) => name));
  if (policy.quorum !== undefined && operators.has(policy.quorum)) return { needed: 1, of: 1 };
  const group = policy.groups.find(({ name }) => name === policy.quorum);
  if (group === undefined || !group.members.every((member) => operators.has(member))) return null;
  return { needed: group.threshold, of: group.members.length };
}

async function policyOf(db: Queryable, stored: LogPolicy): Promise<PolicyOfLog> {
  const { number, hash, text, leafIndex, sinceSize, entryId } = stored;
  const body = (await findEntry(db, entryId))?.bodies.result;
  return {
    ...{ number, hash, text, leafIndex, sinceSize },
    opening: body === undefined ? null : { group: 'result', salt: body.salt, content: body.content },
  };
}
