import { bodyRetentionYears, sealedLogs } from '@clairevoie/contract';
import { Type } from 'typebox';
import { type ActRequest, defineAct, type PolicyGate, type Queryable, type Receipt } from './act.ts';
import { canonical, sha256 } from './canonical.ts';

const mostAtOnce = 200;

const notAtTerm: PolicyGate = {
  id: 'not-at-term',
  blocks: true,
  because: {
    fr: 'Règle de ce logiciel : une de ces inscriptions n’a pas atteint son terme de dix ans, n’a plus de corps, ou un registre s’appuie sur elle.',
    nl: 'Regel van deze software: een van deze inschrijvingen heeft haar termijn van tien jaar niet bereikt, heeft geen inhoud meer, of een register steunt erop.',
    en: 'Rule of this software: one of these entries has not reached its term of ten years, has no body any more, or a register rests on it.',
  },
};

// Kept beyond the term: bodies that changed a register, for erasing them would undo what stands; openings and erasures.
const erasable = `from ledger.entry e join ledger.private_body b on b.entry_id = e.id
  where e.log = $1 and e.at < $2::timestamptz and b.changes = '[]' and not e.act ^@ 'ledger/'`;

/** Entries before this instant have reached their term on the Brussels day of `at`: the last day counts whole. */
export function termBefore(at: string): string {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate();
  return today.subtract({ years: bodyRetentionYears }).toZonedDateTime('Europe/Brussels').toInstant().toString();
}

/**
 * Erases bodies that reached the end of their retention, by the schedule itself, in the log of the entries: salts and contents go,
 * commitments and leaves stay, so that something was there remains proved and nothing of it can be found again.
 */
export const eraseAtTerm = defineAct({
  type: 'ledger/erase-at-term',
  title: {
    fr: 'Effacer des corps privés à leur terme',
    nl: 'Private inhoud wissen bij het einde van de termijn',
    en: 'Erase private bodies at their term',
  },
  payload: Type.Object(
    {
      log: Type.Optional(Type.Enum([...sealedLogs])),
      entryIds: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: mostAtOnce, uniqueItems: true }),
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  log: (_actor, payload) => payload.log ?? 'public',
  gather: async ({ act: { payload }, at, read }) => {
    const { rows } = await read.through([{ name: '*' }], (db) =>
      db.query<{ count: number }>(`select count(*)::int as count ${erasable} and e.id = any($3::uuid[])`, [
        payload.log ?? 'public',
        termBefore(at),
        payload.entryIds,
      ]),
    );
    return { erasable: rows[0]?.count ?? 0 };
  },
  judge: (facts, { act }) => ({ gates: facts.erasable === act.payload.entryIds.length ? [] : [notAtTerm] }),
  change: (_facts, { act }) => ({
    changes: act.payload.entryIds.map((entryId) => ({ op: 'erase' as const, entryId })),
  }),
});

/** What of the gate is used: naming its own type here would close a circle. */
interface SystemGate {
  performAsSystem(request: Omit<ActRequest, 'actor'> & { readonly organisationId: string }): Promise<Receipt>;
}

/** The schedule's part, once a day of the legal clock: erases what reached its term, in each log by entries of its own. */
export function eraseWhatIsAtTerm(db: Queryable, gate: SystemGate): (at: string) => Promise<number> {
  let done: string | undefined;
  return async (at) => {
    const before = termBefore(at);
    if (done === before) return 0;
    let erased = 0;
    for (const log of ['public', ...sealedLogs] as const) {
      for (;;) {
        const { rows } = await db.query<{ id: string }>(`select e.id ${erasable} order by e.seq limit ${mostAtOnce}`, [
          log,
          before,
        ]);
        if (rows.length === 0) break;
        const entryIds = rows.map(({ id }) => id);
        const hex = sha256(canonical({ log, before, entryIds })).toString('hex');
        const receipt = await gate.performAsSystem({
          type: eraseAtTerm.type,
          key: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
          organisationId: 'clairevoie-server',
          payload: { entryIds, ...(log === 'public' ? {} : { log }) },
        });
        if (receipt.verdict !== 'allowed') return erased;
        erased += entryIds.length;
      }
    }
    done = before;
    return erased;
  };
}
