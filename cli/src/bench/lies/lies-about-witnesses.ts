import { cosignedBy, filesOf, forgeLog } from '@clairevoie/testing/dishonest';
import {
  addSignatures,
  formatNote,
  formatVkey,
  generateSkey,
  noteSigner,
  parseNote,
  parseSkey,
  parseVkey,
  parseWitnessPolicy,
  TlogError,
  verifierKey,
} from '@clairevoie/tlog';
import { refusedPolicy } from '../../evidence/gather-evidence.ts';
import { monitorOf, stranger, trusting } from './clients.ts';
import { type Caught, holdings, type Lie } from './lie.ts';
import type { LieScene } from './lie-scene.ts';

const now = (): number => Math.floor(Date.now() / 1000);

/** The honest log, whose checkpoint carries these signature lines; the stranger asks for the quorum of the policy. */
function underPolicy(scene: LieScene, checkpoint: string, maxAgeSeconds?: number) {
  const honest = filesOf(scene.honest.log, scene.honest.note);
  const policy = scene.policy;
  const asked = maxAgeSeconds === undefined ? { policy } : { policy, maxAgeSeconds };
  return stranger(scene, { honest, lie: filesOf(scene.honest.log, checkpoint) }, asked);
}

/** The lines of some witnesses alone, out of the honest checkpoint. */
function withLinesOf(scene: LieScene, names: readonly string[]): string {
  const { text, signatures } = parseNote(scene.honest.note);
  const wanted = names.map((name) => `witness.example/${name}`);
  const own = signatures.filter(({ name }) => name === parseVkey(scene.vkey).name || wanted.includes(name));
  return formatNote({ text, signatures: own });
}

/** Lies about who has seen the log, and when. */
export const liesAboutWitnesses: readonly Lie[] = [
  {
    name: 'stale-checkpoint',
    words: {
      fr: 'un état ancien, avec ses cosignatures authentiques, est montré comme le dernier',
      nl: 'een oude stand, met haar echte medeondertekeningen, wordt als de laatste getoond',
      en: 'an old state with its true cosignatures is shown as the newest',
    },
    holds: holdings.server,
    tool: 'verify',
    check: 'verify/quorum-stale',
    against: 'nobody',
    tell: (scene) => {
      const honest = filesOf(scene.honest.log, scene.honest.note);
      const lie = filesOf(scene.early.log, scene.early.note);
      return stranger(scene, { honest, lie }, { policy: scene.policy, maxAgeSeconds: 600 });
    },
  },
  {
    name: 'stale-checkpoint-before-a-monitor',
    words: {
      fr: 'le serveur fige le journal à un état d’il y a une heure ; un moniteur le suit',
      nl: 'de server bevriest het logboek op een stand van een uur geleden; een monitor volgt het',
      en: 'the server freezes the log at a state of an hour ago; a monitor follows it',
    },
    holds: holdings.server,
    tool: 'monitor',
    check: 'monitor/quorum-missing',
    against: 'nobody',
    tell: async (scene) => {
      const honest = filesOf(scene.honest.log, scene.honest.note);
      const frozen = filesOf(scene.early.log, scene.early.note);
      const control = await monitorOf(scene, [honest], { check: 'monitor/quorum-missing' });
      const told = await monitorOf(scene, [frozen, frozen], { check: 'monitor/quorum-missing' });
      return {
        ...told,
        isHonestAccepted: control.check === undefined,
        isSeenByTrusting: await trusting(scene, scene.early.note),
      };
    },
  },
  {
    name: 'cosignature-by-a-wrong-key',
    words: {
      fr: 'une autre clé cosigne sous le nom d’un témoin',
      nl: 'een andere sleutel medeondertekent onder de naam van een getuige',
      en: 'another key cosigns under the name of a witness',
    },
    holds: holdings.otherKey,
    tool: 'verify',
    check: 'verify/quorum-missing',
    against: 'nobody',
    tell: async (scene) => {
      const impostors = await Promise.all(
        ['ngo', 'oversight'].map(async (name) =>
          noteSigner(await parseSkey(await generateSkey(`witness.example/${name}`, 'cosignature-ed25519')), now),
        ),
      );
      return underPolicy(scene, await cosignedBy(withLinesOf(scene, ['university']), impostors));
    },
  },
  {
    name: 'forged-cosignature',
    words: {
      fr: 'une ligne porte le nom et l’identifiant de clé d’un témoin, sans sa signature',
      nl: 'een regel draagt de naam en het sleutelnummer van een getuige, zonder zijn handtekening',
      en: 'a line bears the name and key id of a witness, without its signature',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/signature-invalid',
    against: 'nobody',
    tell: async (scene) => {
      const note = parseNote(withLinesOf(scene, ['university']));
      // The true line of another checkpoint: the witness signed that one, and not this.
      const moved = parseNote(scene.early.note).signatures.filter(({ name }) => name === 'witness.example/ngo');
      return underPolicy(scene, formatNote(addSignatures(note, moved)));
    },
  },
  {
    name: 'duplicate-signature',
    words: {
      fr: 'la cosignature d’un témoin figure trois fois',
      nl: 'de medeondertekening van één getuige staat er driemaal',
      en: 'the cosignature of one witness stands there three times',
    },
    holds: holdings.oneWitness,
    tool: 'verify',
    check: 'verify/quorum-missing',
    against: 'nobody',
    tell: (scene) => {
      const { text, signatures } = parseNote(withLinesOf(scene, ['university']));
      return underPolicy(scene, formatNote({ text, signatures: [...signatures, ...signatures, ...signatures] }));
    },
  },
  {
    name: 'two-keys-of-one-witness',
    words: {
      fr: 'les deux clés d’un même témoin sont présentées comme un quorum de deux',
      nl: 'de twee sleutels van één getuige worden als een quorum van twee voorgesteld',
      en: 'the two keys of one witness are shown as a quorum of two',
    },
    holds: holdings.oneWitness,
    tool: 'verify',
    check: 'verify/quorum-missing',
    against: 'nobody',
    tell: (scene) => underPolicy(scene, withLinesOf(scene, ['university'])),
  },
  {
    name: 'one-key-under-two-names',
    words: {
      fr: 'une politique de témoins compte une même clé sous deux noms',
      nl: 'een getuigenbeleid telt dezelfde sleutel onder twee namen',
      en: 'a witness policy counts one key under two names',
    },
    holds: holdings.policy,
    tool: 'verify',
    check: 'tlog/malformed-policy',
    against: 'nobody',
    tell: async (scene) => {
      const first = parseVkey(scene.witnesses[0]?.vkeys[0] ?? '');
      const doubled = formatVkey(verifierKey('witness.example/friend', first.type, first.publicKey));
      const text = [
        `log ${scene.vkey}`,
        `witness one ${formatVkey(first)}`,
        `witness two ${doubled}`,
        'group both all one two',
        'quorum both',
        '',
      ].join('\n');
      // The same words with the key of another witness are a policy.
      const other = text.replace(doubled, scene.witnesses[1]?.vkeys[0] ?? '');
      return {
        ...readPolicy(text),
        isHonestAccepted: readPolicy(other).check === undefined,
        isSeenByTrusting: await trusting(scene, scene.honest.note),
      };
    },
  },
  {
    name: 'no-witness-at-all',
    words: {
      fr: 'un journal que personne n’a vu est présenté comme attesté par des témoins',
      nl: 'een logboek dat niemand zag, wordt als door getuigen bevestigd voorgesteld',
      en: 'a log that nobody has seen is shown as witnessed',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'verify/quorum-missing',
    against: 'nobody',
    tell: async (scene) => {
      const short = await forgeLog(scene.signing, scene.entries.slice(0, 9));
      const honest = filesOf(scene.honest.log, scene.honest.note);
      return stranger(scene, { honest, lie: filesOf(short) }, { policy: scene.policy });
    },
  },
];

/** What a verifier does with a policy file: it reads it, or refuses it. */
function readPolicy(text: string): Pick<Caught, 'check' | 'evidence'> {
  try {
    parseWitnessPolicy(text);
    return { check: undefined, evidence: undefined };
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    const kept = { by: 'verify', at: new Date().toISOString() };
    return { check: error.code, evidence: refusedPolicy(text, error, kept) };
  }
}
