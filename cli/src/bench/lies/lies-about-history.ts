import { join } from 'node:path';
import {
  askWitness,
  backDate,
  dropEntry,
  filesOf,
  forgeLog,
  rewriteEntry,
  stripSchema,
  swapEntries,
} from '@clairevoie/testing/dishonest';
import { evidenceIn, monitorOf, stranger, trusting } from './clients.ts';
import { holdings, type Lie } from './lie.ts';
import { type LieScene, promiseOf } from './lie-scene.ts';

/** Whoever holds the log key signs another history than the one that was seen before, and shows it to all. */
async function anotherHistory(scene: LieScene, entries: readonly Uint8Array[]) {
  const forged = await forgeLog(scene.signing, entries);
  return stranger(scene, { honest: filesOf(scene.honest.log), lie: filesOf(forged) }, { since: scene.early.note });
}

/** When a promise was made whose ten seconds are over. */
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** Lies about what stands in the log and in which order. */
export const liesAboutHistory: readonly Lie[] = [
  {
    name: 'split-view',
    words: {
      fr: 'deux visiteurs voient deux journaux de même longueur',
      nl: 'twee bezoekers zien twee even lange logboeken',
      en: 'two visitors see two logs of one length',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/log-forked',
    against: 'log-key',
    tell: async (scene) => {
      const other = await forgeLog(scene.signing, rewriteEntry(scene.entries, 5));
      const honest = filesOf(scene.honest.log);
      // The victim has the checkpoint that somebody else was shown.
      return stranger(scene, { honest, lie: honest, toVictim: filesOf(other) }, { since: scene.honest.log.note });
    },
  },
  {
    name: 'rewritten-entry',
    words: { fr: 'une inscription est réécrite', nl: 'een inschrijving is herschreven', en: 'an entry is rewritten' },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/log-forked',
    against: 'log-key',
    tell: (scene) => anotherHistory(scene, rewriteEntry(scene.entries, 3)),
  },
  {
    name: 'dropped-entry',
    words: { fr: 'une inscription disparaît', nl: 'een inschrijving verdwijnt', en: 'an entry is dropped' },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/log-forked',
    against: 'log-key',
    tell: (scene) => anotherHistory(scene, dropEntry(scene.entries, 4)),
  },
  {
    name: 'dropped-before-anybody-looked',
    words: {
      fr: 'une inscription disparaît avant que quiconque ait conservé un état du journal',
      nl: 'een inschrijving verdwijnt voor iemand een stand van het logboek bewaarde',
      en: 'an entry is dropped before anybody kept a checkpoint',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'verify/promise-broken',
    against: 'log-key',
    tell: async (scene) => {
      const promises = [
        await promiseOf(scene, scene.entries[4] ?? new Uint8Array(), minutesAgo(2)),
        await promiseOf(scene, scene.entries[8] ?? new Uint8Array(), minutesAgo(1)),
      ];
      const forged = await forgeLog(scene.signing, dropEntry(scene.entries, 4));
      return stranger(scene, { honest: filesOf(scene.honest.log), lie: filesOf(forged) }, { promises });
    },
  },
  {
    name: 'reordered-entries',
    words: {
      fr: 'deux inscriptions changent de place',
      nl: 'twee inschrijvingen wisselen van plaats',
      en: 'two entries change places',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/log-forked',
    against: 'log-key',
    tell: (scene) => anotherHistory(scene, swapEntries(scene.entries, 3, 7)),
  },
  {
    name: 'back-dated-entry',
    words: {
      fr: 'une inscription d’aujourd’hui porte la date d’hier',
      nl: 'een inschrijving van vandaag draagt de datum van gisteren',
      en: 'an entry of today bears yesterday’s date',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/leaf-refused',
    against: 'log-key',
    tell: async (scene) => {
      const forged = await forgeLog(scene.signing, backDate(scene.entries, 6));
      return stranger(scene, { honest: filesOf(scene.honest.log), lie: filesOf(forged) }, {});
    },
  },
  {
    name: 'stripped-schema',
    words: {
      fr: 'le journal ne fixe plus la forme de ses en-têtes',
      nl: 'het logboek legt de vorm van zijn openbare kopregels niet meer vast',
      en: 'the log no longer fixes the form of its headers',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'tlog/leaf-refused',
    against: 'log-key',
    tell: async (scene) => {
      const forged = await forgeLog(scene.signing, stripSchema(scene.entries));
      return stranger(scene, { honest: filesOf(scene.honest.log), lie: filesOf(forged) }, {});
    },
  },
  {
    name: 'late-integration',
    words: {
      fr: 'un acte dont il a été accusé réception n’est pas inscrit dans les dix secondes promises',
      nl: 'een handeling waarvan de ontvangst is bevestigd, staat niet binnen de beloofde tien seconden in het logboek',
      en: 'an acknowledged act is not entered within the ten seconds that were promised',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'verify/promise-broken',
    against: 'log-key',
    tell: async (scene) => {
      const last = scene.entries.length - 1;
      const promises = [
        await promiseOf(scene, scene.entries[last] ?? new Uint8Array(), minutesAgo(2)),
        await promiseOf(scene, scene.entries[last - 1] ?? new Uint8Array(), minutesAgo(1)),
      ];
      const waiting = await forgeLog(scene.signing, scene.entries.slice(0, last));
      return stranger(scene, { honest: filesOf(scene.honest.log), lie: filesOf(waiting) }, { promises });
    },
  },
  {
    name: 'rollback',
    words: {
      fr: 'le journal revient à un état antérieur',
      nl: 'het logboek keert terug naar een vroegere stand',
      en: 'the log goes back to an earlier state',
    },
    holds: holdings.server,
    tool: 'verify',
    check: 'tlog/log-shrank',
    against: 'nobody',
    tell: (scene) =>
      stranger(
        scene,
        { honest: filesOf(scene.honest.log), lie: filesOf(scene.early.log) },
        { since: scene.honest.log.note },
      ),
  },
  {
    name: 'rollback-before-a-monitor',
    words: {
      fr: 'le journal revient à un état antérieur entre deux passages d’un moniteur',
      nl: 'het logboek keert tussen twee bezoeken van een monitor terug naar een vroegere stand',
      en: 'the log goes back to an earlier state between two looks of a monitor',
    },
    holds: holdings.server,
    tool: 'monitor',
    check: 'monitor/rolled-back',
    against: 'nobody',
    tell: async (scene) => {
      const honest = filesOf(scene.honest.log, scene.honest.note);
      const earlier = filesOf(scene.early.log, scene.early.note);
      const control = await monitorOf(scene, [honest, honest], { check: 'monitor/rolled-back' });
      const told = await monitorOf(scene, [honest, earlier], { check: 'monitor/rolled-back' });
      return {
        ...told,
        isHonestAccepted: control.check === undefined,
        isSeenByTrusting: await trusting(scene, scene.early.note),
      };
    },
  },
  {
    name: 'altered-bundle',
    words: {
      fr: 'une inscription servie n’est pas celle que l’arbre signé contient',
      nl: 'een getoonde inschrijving is niet die welke de ondertekende boom bevat',
      en: 'an entry is served that is not the one in the signed tree',
    },
    holds: holdings.server,
    tool: 'verify',
    check: 'tlog/bundle-mismatch',
    against: 'nobody',
    tell: async (scene) => {
      const other = await forgeLog(scene.signing, rewriteEntry(scene.entries, 5));
      const lie = new Map(filesOf(scene.honest.log));
      for (const [path, bytes] of other.parts) if (path.startsWith('tile/entries/')) lie.set(path, bytes);
      return stranger(scene, { honest: filesOf(scene.honest.log), lie }, {});
    },
  },
  {
    name: 'two-histories-to-a-witness',
    words: {
      fr: 'une seconde version du journal est soumise à un témoin',
      nl: 'een tweede versie van het logboek wordt aan een getuige voorgelegd',
      en: 'a second history is submitted to a witness',
    },
    holds: holdings.logKey,
    tool: 'witness',
    check: 'witness/two-roots',
    against: 'log-key',
    tell: async (scene) => {
      const [witness] = scene.witnesses;
      if (witness === undefined) throw new TypeError('the scene has no witness');
      const size = scene.entries.length;
      const other = await forgeLog(scene.signing, rewriteEntry(scene.entries, 5));
      const refused = await askWitness(witness.url, other, size);
      const again = await askWitness(witness.url, scene.honest.log, size);
      const evidence = await evidenceIn(join(witness.folder, 'evidence'));
      return {
        check: refused.status === 409 && evidence?.kind === 'two-roots' ? 'witness/two-roots' : String(refused.status),
        evidence,
        isHonestAccepted: again.status === 200,
        isSeenByTrusting: await trusting(scene, other.note),
      };
    },
  },
  {
    name: 'longer-second-history-to-a-witness',
    words: {
      fr: 'une seconde version, plus longue, est soumise à un témoin ; elle n’obtient pas de quorum',
      nl: 'een tweede, langere versie wordt aan een getuige voorgelegd; ze krijgt geen quorum',
      en: 'a second, longer history is submitted to the witnesses; it gets no quorum',
    },
    holds: holdings.logKey,
    tool: 'verify',
    check: 'verify/quorum-missing',
    against: 'nobody',
    tell: async (scene) => {
      const more = [...rewriteEntry(scene.entries, 5), scene.entries[2] ?? new Uint8Array()];
      const forged = await forgeLog(scene.signing, more);
      const answers = await Promise.all(
        scene.witnesses.map(({ url }) => askWitness(url, forged, scene.entries.length)),
      );
      if (answers.some(({ status }) => status !== 422))
        throw new Error(`a witness answered ${JSON.stringify(answers)}`);
      const views = { honest: filesOf(scene.honest.log, scene.honest.note), lie: filesOf(forged) };
      return stranger(scene, views, { policy: scene.policy });
    },
  },
  {
    name: 'fork-before-a-monitor',
    words: {
      fr: 'le journal change d’histoire entre deux passages d’un moniteur',
      nl: 'het logboek verandert van geschiedenis tussen twee bezoeken van een monitor',
      en: 'the log changes its history between two looks of a monitor',
    },
    holds: holdings.logKey,
    tool: 'monitor',
    check: 'monitor/forked',
    against: 'log-key',
    tell: async (scene) => {
      const forged = await forgeLog(scene.signing, rewriteEntry(scene.entries, 3));
      const before = filesOf(scene.early.log, scene.early.note);
      const honest = filesOf(scene.honest.log, scene.honest.note);
      const control = await monitorOf(scene, [before, honest], { check: 'monitor/forked' });
      const told = await monitorOf(scene, [before, filesOf(forged)], { check: 'monitor/forked' });
      return {
        ...told,
        isHonestAccepted: control.check === undefined,
        isSeenByTrusting: await trusting(scene, forged.note),
      };
    },
  },
  {
    name: 'late-integration-before-a-monitor',
    words: {
      fr: 'l’acte promis n’est inscrit qu’après l’échéance, sans que le retard soit signalé',
      nl: 'de beloofde handeling wordt pas na de termijn ingeschreven, zonder dat de vertraging wordt gemeld',
      en: 'the promised act is entered after its term, without the delay being reported',
    },
    holds: holdings.logKey,
    tool: 'monitor',
    check: 'monitor/promise-late',
    against: 'nobody',
    tell: async (scene) => {
      const last = scene.entries.length - 1;
      const promises = [await promiseOf(scene, scene.entries[last] ?? new Uint8Array(), minutesAgo(2))];
      const waiting = await forgeLog(scene.signing, scene.entries.slice(0, last));
      const honest = filesOf(scene.honest.log, scene.honest.note);
      const asked = { check: 'monitor/promise-late', promises };
      const control = await monitorOf(scene, [honest, honest], asked);
      const told = await monitorOf(scene, [filesOf(waiting), filesOf(waiting), honest], asked);
      return {
        ...told,
        isHonestAccepted: control.check === undefined,
        isSeenByTrusting: await trusting(scene, scene.honest.note),
      };
    },
  },
];
