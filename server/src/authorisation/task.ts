import type { ActContext, Change, Judgement, RegisterReader, Sentence, Stored } from '../ledger/index.ts';
import { dayInBrussels } from './law-facts.ts';
import { type AuthorisationRow, type TaskRow, tasks } from './registers.ts';
import { addWorkingDays } from './working-days.ts';

/** Whom a task concerns and what it is about. */
export type TaskSubject = Pick<TaskRow, 'subject_kind' | 'subject_id' | 'municipality' | 'organisation_id'>;

/** Terms of our alerts; none of them is in the text, and every screen says so. */
export const alertTerms = {
  /** notices, five working days. */
  noticeWorkingDays: 5,
  /** publication, one month. */
  publicationMonths: 1,
  /** written confirmation, seventy-two hours. */
  confirmationHours: 72,
} as const;

const secretary = ['municipal-secretary', 'minister-interior', 'minister-interior-delegate'] as const;
/** Functions that ask for an authorisation and answer for its use. */
export const requesters = ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const;

interface DutyTask {
  readonly functions: readonly string[];
  readonly reading: string;
  /** When our own alert goes off, from the moment of the act. */
  readonly alert?: (at: string) => string;
}

const afterWorkingDays = (at: string) =>
  addWorkingDays(Temporal.PlainDate.from(dayInBrussels(at)), alertTerms.noticeWorkingDays)
    .add({ days: 1 })
    .toZonedDateTime('Europe/Brussels')
    .toInstant()
    .toString();
const afterMonths = (at: string) =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/Brussels')
    .add({ months: alertTerms.publicationMonths })
    .toInstant()
    .toString();
const afterHours = (at: string) => Temporal.Instant.from(at).add({ hours: alertTerms.confirmationHours }).toString();

/** The duties of the law that become tasks, by the id that the law package gives them. */
const dutyTasks: Readonly<Record<string, DutyTask>> = {
  'notify-prosecutor': { functions: [...secretary, ...requesters], reading: 'R-13', alert: afterWorkingDays },
  'notify-mayor': { functions: [...secretary, ...requesters], reading: 'R-13', alert: afterWorkingDays },
  'notify-chief-of-corps': { functions: [...secretary, ...requesters], reading: 'R-13', alert: afterWorkingDays },
  'publish-authorisation': { functions: secretary, reading: 'R-14', alert: afterMonths },
  'confirm-in-writing': { functions: secretary, reading: 'R-11', alert: afterHours },
  'request-new-authorisation': { functions: requesters, reading: 'R-45' },
  'register-fixed-camera': { functions: requesters, reading: 'R-40' },
};

/** Kinds of task that only the act they ask for can close. */
export const closedByTheirAct: readonly string[] = [
  'notify-prosecutor',
  'notify-mayor',
  'notify-chief-of-corps',
  'publish-authorisation',
  'confirm-in-writing',
  'request-new-authorisation',
  'decide-request',
  'answer-urgent',
  'acknowledge-notice',
];

/** What is the same in every new task. */
const fresh = { state: 'open', done_at: null, done_by_entry: null, statement: null } as const;

/** A duty of the law, as its answers state it. */
type StatedDuty = Pick<
  Judgement['law'][number]['decision']['duties'][number],
  'id' | 'provision' | 'text' | 'dueAt' | 'dueWithin'
>;

/** Tasks for the duties that the law's answers name, one of a kind, for the subject. */
export function tasksFromDuties(
  judgement: Judgement,
  context: ActContext<unknown>,
  subject: TaskSubject,
): readonly Change[] {
  return dutiesAsTasks(
    judgement.law.flatMap((l) => l.decision.duties),
    context,
    subject,
  );
}

/**
 * Tasks that every authorisation brings, however it came about: an oral one, once confirmed, owes the same notices (R-11, 6).
 * @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 lfp-25-4-p4-al3
 */
export function authorisationTasks(
  judgement: Judgement,
  context: ActContext<unknown>,
  row: AuthorisationRow,
): readonly Change[] {
  const subject = {
    subject_kind: 'authorisation',
    subject_id: row.id,
    municipality: row.municipality,
    organisation_id: row.organisation_id,
  } as const;
  const owed = owedByEvery.filter(
    ({ id }) =>
      (row.level === 'federal' || !['notify-mayor', 'notify-chief-of-corps'].includes(id)) &&
      (row.publication === 'due' || id !== 'publish-authorisation'),
  );
  return dutiesAsTasks([...owed, ...judgement.law.flatMap((l) => l.decision.duties)], context, subject);
}

/**
 * The task that a change brings when a new authorisation has to be asked.
 * @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu
 */
export function newRequestTasks(
  judgement: Judgement,
  context: ActContext<unknown>,
  subject: TaskSubject,
): readonly Change[] {
  return dutiesAsTasks([newRequestOwed, ...judgement.law.flatMap((l) => l.decision.duties)], context, subject);
}

const newRequestOwed: StatedDuty = {
  id: 'request-new-authorisation',
  provision: 'lfp-25-4-p2-al3-type',
  text: {
    fr: 'Demander une nouvelle autorisation avant d’utiliser les caméras autrement.',
    nl: 'Een nieuwe toestemming vragen vóór de camera’s anders worden gebruikt.',
    en: 'Ask for a new authorisation before the cameras are used otherwise.',
  },
  dueWithin: 'before-use',
};

const owedByEvery: readonly StatedDuty[] = [
  {
    id: 'notify-prosecutor',
    provision: 'lfp-25-4-p4-al1',
    text: {
      fr: 'Porter la décision à la connaissance du procureur du Roi.',
      nl: 'De beslissing ter kennis brengen van de procureur des Konings.',
      en: 'Bring the decision to the knowledge of the public prosecutor.',
    },
    dueWithin: 'no-term',
  },
  {
    id: 'notify-mayor',
    provision: 'lfp-25-4-p4-al2',
    text: {
      fr: 'Porter la décision à la connaissance du bourgmestre de chaque commune.',
      nl: 'De beslissing ter kennis brengen van de burgemeester van elke gemeente.',
      en: 'Bring the decision to the knowledge of the mayor of each municipality.',
    },
    dueWithin: 'no-term',
  },
  {
    id: 'notify-chief-of-corps',
    provision: 'lfp-25-4-p4-al2',
    text: {
      fr: 'Porter la décision à la connaissance du chef de corps de chaque zone.',
      nl: 'De beslissing ter kennis brengen van de korpschef van elke zone.',
      en: 'Bring the decision to the knowledge of the chief of corps of each zone.',
    },
    dueWithin: 'no-term',
  },
  {
    id: 'publish-authorisation',
    provision: 'lfp-25-4-p4-al3',
    text: {
      fr: 'Publier l’autorisation : elle concerne des missions de police administrative.',
      nl: 'De toestemming bekendmaken: ze betreft opdrachten van bestuurlijke politie.',
      en: 'Publish the authorisation: it concerns missions of administrative police.',
    },
    dueWithin: 'no-term',
  },
];

/** One task a kind: what the law package says of a duty replaces our own wording of it. */
function dutiesAsTasks(
  stated: readonly StatedDuty[],
  context: ActContext<unknown>,
  subject: TaskSubject,
): readonly Change[] {
  const duties = new Map(stated.map((duty) => [duty.id, duty]));
  return [...duties.values()].flatMap((duty) => {
    const known = dutyTasks[duty.id];
    if (known === undefined) return [];
    const { fr, nl, en } = duty.text;
    return [
      tasks.insert({
        ...subject,
        ...fresh,
        id: context.newId(),
        kind: duty.id,
        functions: known.functions,
        basis: 'law',
        provision: duty.provision,
        reading: known.reading,
        due_at: duty.dueAt ?? null,
        due_on: null,
        due_words: duty.dueWithin ?? null,
        alert_at: known.alert?.(context.at) ?? null,
        text_fr: fr,
        text_nl: nl,
        text_en: en,
        created_at: context.at,
      }),
    ];
  });
}

/** A task that is our own way of working, not a duty in the text. */
export function policyTask(
  context: ActContext<unknown>,
  subject: TaskSubject,
  task: {
    readonly kind: string;
    readonly functions: readonly string[];
    readonly text: Sentence;
    readonly reading?: string;
    readonly dueOn?: string;
    readonly alertAt?: string;
  },
): Change {
  return tasks.insert({
    ...subject,
    ...fresh,
    id: context.newId(),
    kind: task.kind,
    functions: task.functions,
    basis: 'policy',
    provision: null,
    reading: task.reading ?? null,
    due_at: null,
    due_on: task.dueOn ?? null,
    due_words: null,
    alert_at: task.alertAt ?? null,
    text_fr: task.text.fr,
    text_nl: task.text.nl,
    text_en: task.text.en,
    created_at: context.at,
  });
}

/** Tasks of a subject that still wait. */
export async function findOpenTasks(read: RegisterReader, subjectId: string): Promise<readonly Stored<TaskRow>[]> {
  return read.find(tasks, { subject_id: subjectId, state: 'open' });
}

/** Closes the tasks of these kinds: done by this act, or without object. */
export function closeTasks(
  open: readonly Stored<TaskRow>[],
  kinds: readonly string[],
  context: Pick<ActContext<unknown>, 'at' | 'entryId'>,
  state: 'done' | 'moot' = 'done',
): readonly Change[] {
  return open
    .filter((task) => kinds.includes(task.kind))
    .map((task) => tasks.update(task, { state, done_at: context.at, done_by_entry: context.entryId }));
}
