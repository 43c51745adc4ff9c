import { Type } from 'typebox';
import { defineAct, type PolicyGate } from './act.ts';
import { eraseAtTerm } from './erase-at-term.ts';
import { retireLogKey, rotateLogKey } from './log-key-acts.ts';
import { defineRegister } from './register.ts';
import { journal } from './register-reader.ts';
import { changeWitnessPolicy } from './witness-policy-act.ts';

/** The demo's legal clock, one row, `id` = `legal`. */
export interface LegalClock {
  readonly id: string;
  /** Milliseconds that legal time runs ahead of real time. */
  readonly offset_ms: number;
}

/** Register of the legal clock; empty outside a demo. */
export const legalClock = defineRegister<LegalClock>('ledger.legal_clock', ['id']);

/** First entry of every journal: which world this is. Chosen once; a demo cannot become real, nor the reverse. */
export const openJournal = defineAct({
  type: 'ledger/open-journal',
  title: { fr: 'Ouvrir le journal', nl: 'Het logboek openen', en: 'Open the journal' },
  payload: Type.Object(
    { demo: Type.Boolean(), origin: Type.String({ maxLength: 200 }) },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async () => ({}),
  judge: () => ({}),
  change: () => ({ changes: [] }),
});

const treeSize = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/**
 * First entry of a log that continues another one after a restore lost entries: it names the old log, how far it was
 * restored, how far it is known to have gone, and the leaves that are lost.
 */
export const openSuccessor = defineAct({
  type: 'ledger/open-successor',
  title: {
    fr: 'Ouvrir le journal qui succède à un journal restauré',
    nl: 'Het logboek openen dat een teruggezet logboek opvolgt',
    en: 'Open the journal that succeeds a restored one',
  },
  payload: Type.Object(
    {
      demo: Type.Boolean(),
      origin: Type.String({ maxLength: 200 }),
      predecessor: Type.String({ maxLength: 200 }),
      restoredSize: treeSize,
      knownSize: treeSize,
      knownRoot: Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' }),
      lostFrom: treeSize,
      lostTo: treeSize,
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload } }) => ({ changes: [], result: { ...payload } }),
});

const onlyInDemo: PolicyGate = {
  id: 'demo-clock-only',
  blocks: true,
  because: {
    fr: "L'horloge légale ne se déplace que dans un monde de démonstration.",
    nl: 'De wettelijke klok kan enkel in een demonstratiewereld worden verzet.',
    en: 'The legal clock moves in a demonstration world only.',
  },
};

const forwardOnly: PolicyGate = {
  id: 'clock-forward-only',
  blocks: true,
  because: {
    fr: "L'horloge légale n'avance que vers le futur.",
    nl: 'De wettelijke klok loopt alleen vooruit.',
    en: 'The legal clock only moves forward.',
  },
};

/** Moves the demo's legal clock forward to `to`. Deadlines fall due by it; signatures and sessions keep real time. */
export const advanceClock = defineAct({
  type: 'ledger/advance-clock',
  title: {
    fr: "Avancer l'horloge de la démonstration",
    nl: 'De klok van de demonstratie vooruitzetten',
    en: 'Move the demo clock forward',
  },
  payload: Type.Object({ to: Type.String({ format: 'date-time' }) }, { additionalProperties: false }),
  who: ['system-administrator'],
  gather: async ({ read, at, act }) => {
    const clock = await read.get(legalClock, { id: 'legal' });
    const aheadMs = Math.round(
      Temporal.Instant.from(act.payload.to).since(Temporal.Instant.from(at)).total('milliseconds'),
    );
    return { offsetMs: clock?.offset_ms ?? 0, version: clock?.version ?? 0, aheadMs };
  },
  judge: (facts, { demo }) => ({ gates: [...(demo ? [] : [onlyInDemo]), ...(facts.aheadMs > 0 ? [] : [forwardOnly])] }),
  change: (facts, { entryId }) => {
    const offset_ms = facts.offsetMs + facts.aheadMs;
    const change =
      facts.version === 0
        ? legalClock.insert({ id: 'legal', offset_ms })
        : legalClock.update(
            { id: 'legal', offset_ms: facts.offsetMs, version: facts.version, entry_id: entryId },
            { offset_ms },
          );
    return { changes: [change], result: { offsetMs: offset_ms } };
  },
});

const pillar: PolicyGate = {
  id: 'others-rest-on-it',
  blocks: true,
  because: {
    fr: "Cette inscription a modifié ou retiré ce qui existait, ou d'autres s'appuient sur elle : l'effacer déferait une décision. Prenez d'abord la décision contraire par un acte.",
    nl: 'Deze inschrijving heeft iets gewijzigd of ingetrokken, of andere steunen erop: ze wissen zou een beslissing ongedaan maken. Neem eerst de tegengestelde beslissing met een handeling.',
    en: 'This entry changed or removed what was there, or others rest on it: erasing it would undo a decision. Take the contrary decision by an act first.',
  },
};

const ownEntry: PolicyGate = {
  id: 'not-ones-own-entry',
  blocks: true,
  because: {
    fr: "Nul n'efface l'inscription de son propre acte.",
    nl: 'Niemand wist de inschrijving van de eigen handeling.',
    en: 'Nobody erases the entry of their own act.',
  },
};

/** Whether recorded changes update or remove register rows. Their text is ours: the gate wrote it. */
function changesMoreThanItAdds(changes: string | null): boolean {
  const recorded: readonly { readonly op: string }[] = JSON.parse(changes ?? '[]');
  return recorded.some(({ op }) => op !== 'insert');
}

/**
 * Erases the private body of one entry: its fold is removed in the same transaction, its commitment stays.
 * For what a retention policy or an order requires; never for the act that records the erasure itself.
 */
export const eraseBody = defineAct({
  type: 'ledger/erase-body',
  title: {
    fr: "Effacer le corps privé d'une inscription",
    nl: 'De private inhoud van een inschrijving wissen',
    en: "Erase an entry's private body",
  },
  payload: Type.Object(
    { entryId: Type.String({ format: 'uuid' }), ground: Type.String({ minLength: 20, maxLength: 2000 }) },
    { additionalProperties: false },
  ),
  who: ['dpo'],
  gather: async ({ read, act }) => {
    const { rows } = await read.through([{ name: '*' }, journal], (db) =>
      db.query<{ act: string; person: string | null; changes: string | null; is_built_upon: boolean }>(
        // Only an entry of the DPO's own body, and never one of a sealed stream: any other id is as if it were not there.
        `select e.act, b.person, b.changes, exists (
           select 1 from ledger.touch mine join ledger.touch later on later.row_hash = mine.row_hash and later.seq > mine.seq
           where mine.seq = e.seq) as is_built_upon
         from ledger.entry e left join ledger.body b on b.entry_id = e.id
         where e.id = $1 and e.organisation = $2 and e.log = 'public'`,
        [act.payload.entryId, act.actor.organisationId],
      ),
    );
    const found = rows[0];
    return {
      act: found?.act ?? null,
      hasBody: found?.changes !== null && found?.changes !== undefined,
      isOwn: found?.person === act.actor.personId,
      // Without it, what it changed would be undone: a revoked right would stand again, a suspended recording be open.
      isPillar: found?.is_built_upon === true || changesMoreThanItAdds(found?.changes ?? null),
    };
  },
  judge: (facts) => {
    const gates: PolicyGate[] = [];
    if (facts.act === null || !facts.hasBody) {
      gates.push({
        id: 'nothing-to-erase',
        blocks: true,
        because: {
          fr: "Aucune inscription de votre organisation portant cet identifiant n'a encore un corps privé.",
          nl: 'Geen inschrijving van uw organisatie met dit kenmerk heeft nog een private inhoud.',
          en: 'No entry of your organisation with this id still has a private body.',
        },
      });
    }
    if (
      facts.act === 'ledger/erase-body' ||
      facts.act === rotateLogKey.type ||
      facts.act?.startsWith('ledger/open-') === true
    ) {
      gates.push({
        id: 'erasure-stays-proved',
        blocks: true,
        because: {
          fr: "L'inscription d'un effacement, de l'ouverture du journal ou d'un changement de sa clé ne s'efface pas.",
          nl: 'De inschrijving van een wissing, van de opening van het logboek of van een sleutelwissel wordt niet gewist.',
          en: 'The entry of an erasure, of the opening of the journal, or of a change of its key is not erased.',
        },
      });
    }
    if (facts.isPillar) gates.push(pillar);
    if (facts.isOwn) gates.push(ownEntry);
    return { gates };
  },
  change: (_facts, { act }) => ({ changes: [{ op: 'erase', entryId: act.payload.entryId }] }),
});

/** The ledger's own acts. */
export const ledgerActs = [
  openJournal,
  openSuccessor,
  advanceClock,
  eraseBody,
  eraseAtTerm,
  changeWitnessPolicy,
  rotateLogKey,
  retireLogKey,
];
