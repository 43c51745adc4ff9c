import { CloseCase, PerformReveal, RevealGroup, ScheduleReveal } from '@clairevoie/contract';
import { type Actor, defineAct } from '../../ledger/index.ts';
import { logOfOverseer, overseers } from '../overseers.ts';
import { brokenRules } from '../oversight-gates.ts';
import { scheduledReveals } from '../registers.ts';
import { factsOf, findRevealed, isRevealable } from '../reveal-store.ts';

// The data protection officer of the body, and the overseer. LFP 25/8, al. 3 opens the registers to them, not this journal: that they
// may show a group of it, and to whom, is product policy throughout (ADR 0019).
const revealers = ['dpo', ...overseers];

const isUndecided = ({ recipient, decidedBy }: { readonly recipient: string; readonly decidedBy?: string }): boolean =>
  recipient === 'defence' && decidedBy === undefined;

// What Committee R oversees is classified, and no text that we hold lets it show that to the defence.
const isClassified = (actor: Actor, { recipient }: { readonly recipient: string }): boolean =>
  recipient === 'defence' && logOfOverseer(actor) === 'committee-r';

/**
 * Shows one group of one entry to one party. Everything that ties the file to this entry is in its facts: the leaf, the
 * commitment, for whom, why. The file is made after the act (`reveal-routes.ts`).
 */
export const revealGroup = defineAct({
  type: 'oversight/reveal-group',
  title: {
    fr: 'Révéler un élément d’une inscription à une partie',
    nl: 'Eén onderdeel van een inschrijving aan één partij onthullen',
    en: 'Reveal one group of an entry to one party',
  },
  payload: RevealGroup,
  who: revealers,
  log: logOfOverseer,
  gather: async ({ act: { actor, payload }, read }) => {
    const { entryId, group, recipient, recipientName, reference, reason } = payload;
    const isMine = await read.through([], (db) => isRevealable(db, actor, entryId));
    const entry = isMine ? await read.through([], (db) => findRevealed(db, entryId)) : undefined;
    return { ...factsOf(entry, group), isMine, group, recipient, recipientName, reference, reason };
  },
  judge: ({ isMine, hasBody }, { act: { actor, payload } }) => ({
    gates: brokenRules({
      'not-yours-to-reveal': !isMine,
      'body-erased': isMine && !hasBody,
      'defence-without-decision': isUndecided(payload),
      'classified-for-defence': isClassified(actor, payload),
    }),
  }),
  change: () => ({ changes: [] }),
});

/** Schedules the same for a day, or for when a case closes. */
export const scheduleReveal = defineAct({
  type: 'oversight/schedule-reveal',
  title: {
    fr: 'Programmer la révélation d’un élément d’une inscription',
    nl: 'De onthulling van een onderdeel van een inschrijving plannen',
    en: 'Schedule the reveal of one group of an entry',
  },
  payload: ScheduleReveal,
  who: revealers,
  log: logOfOverseer,
  gather: async ({ act: { actor, payload }, read, at }) => {
    const isMine = await read.through([], (db) => isRevealable(db, actor, payload.entryId));
    const entry = isMine ? await read.through([], (db) => findRevealed(db, payload.entryId)) : undefined;
    const today = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
    return { ...factsOf(entry, payload.group), isMine, isOver: payload.dueOn !== undefined && payload.dueOn <= today };
  },
  judge: ({ isMine, hasBody, isOver }, { act: { actor, payload } }) => ({
    gates: brokenRules({
      'not-yours-to-reveal': !isMine,
      'body-erased': isMine && !hasBody,
      'defence-without-decision': isUndecided(payload),
      'classified-for-defence': isClassified(actor, payload),
      'no-term': (payload.dueOn === undefined) === (payload.whenCaseCloses === undefined),
      'no-case-office': (payload.whenCaseCloses === undefined) !== (payload.caseOffice === undefined),
      'term-over': isOver,
    }),
  }),
  change: (_facts, { act: { actor, payload }, at, newId }) => {
    const revealId = newId();
    const { dueOn = null, whenCaseCloses = null, caseOffice = null } = payload;
    return {
      changes: [
        scheduledReveals.insert({
          id: revealId,
          log: logOfOverseer(actor),
          organisation_id: actor.organisationId,
          target_entry_id: payload.entryId,
          group_name: payload.group,
          recipient: payload.recipient,
          recipient_name: payload.recipientName,
          reference: payload.reference,
          decided_by: payload.decidedBy ?? null,
          reason: payload.reason,
          due_on: dueOn,
          case_reference: whenCaseCloses,
          case_office: caseOffice,
          due_at: dueOn === null ? null : beginningOf(dueOn),
          state: 'waiting',
          scheduled_by: actor.personId,
          scheduled_at: at,
          performed_at: null,
          performed_entry_id: null,
        }),
      ],
      result: { revealId },
    };
  },
});

/** A day begins at midnight in Brussels. */
function beginningOf(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels').toInstant().toString();
}

/** Says that a case of one's own office is closed: what waited for it falls due. A magistrate says it of what bodies scheduled, an overseer of its own. */
export const closeCase = defineAct({
  type: 'oversight/close-case',
  title: {
    fr: 'Constater la clôture d’un dossier',
    nl: 'De afsluiting van een dossier vaststellen',
    en: 'State that a case is closed',
  },
  payload: CloseCase,
  who: ['prosecutor', 'investigating-judge', ...overseers],
  log: logOfOverseer,
  gather: async ({ act: { actor, payload }, at, read }) => {
    const where = {
      log: logOfOverseer(actor),
      case_reference: payload.caseReference,
      case_office: actor.organisationId,
      state: 'waiting',
    } as const;
    const waiting = (await read.find(scheduledReveals, where)).filter((row) => row.due_at === null);
    return { fallDue: waiting.map((row) => scheduledReveals.update(row, { due_at: at })) };
  },
  judge: () => ({}),
  change: ({ fallDue }) => ({ changes: fallDue, result: { count: fallDue.length } }),
});

/** The schedule performs what is due, on the legal clock, in the log in which it was scheduled. A body erased by then stays silent. */
export const performReveal = defineAct({
  type: 'oversight/perform-reveal',
  title: {
    fr: 'Exécuter une révélation programmée',
    nl: 'Een geplande onthulling uitvoeren',
    en: 'Perform a scheduled reveal',
  },
  payload: PerformReveal,
  who: ['system'],
  log: (_actor, payload) => payload.log ?? 'public',
  gather: async ({ act: { payload }, read, at, entryId }) => {
    const row = await read.get(scheduledReveals, { id: payload.revealId });
    const isDue =
      row?.state === 'waiting' &&
      row.log === (payload.log ?? 'public') &&
      row.due_at !== null &&
      Temporal.Instant.compare(row.due_at, at) <= 0;
    const entry = row === undefined ? undefined : await read.through([], (db) => findRevealed(db, row.target_entry_id));
    const facts = factsOf(entry, row?.group_name ?? '');
    const state = facts.hasBody ? ('performed' as const) : ('silent' as const);
    return {
      ...facts,
      isDue,
      settled:
        row === undefined
          ? null
          : scheduledReveals.update(row, { state, performed_at: at, performed_entry_id: entryId }),
      group: row?.group_name ?? null,
      recipient: row?.recipient ?? null,
      recipientName: row?.recipient_name ?? null,
      reference: row?.reference ?? null,
      reason: row?.reason ?? null,
    };
  },
  judge: ({ isDue }) => ({ gates: brokenRules({ 'not-waiting': !isDue }) }),
  change: ({ settled }) => ({ changes: settled === null ? [] : [settled] }),
});
