import type { WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../identity/index.ts';
import type { Actor, Queryable, Sentence } from '../ledger/index.ts';
import { expiryInstant } from './seal/expiry-key.ts';
import { emergenciesFor } from './waiting-emergencies.ts';
import {
  countFallingDue,
  listHoldsToReview,
  listQuarantined,
  listRequestsToDecide,
  listSuspendedBy,
  type RequestToDecide,
} from './waiting-store.ts';
import { holders, releasers, suspenders } from './who-may.ts';

/** Days of notice before recordings are destroyed, and days after which a hold is to be looked at again. Ours, not the law's. */
const noticeDays = 7;
const reviewHoldAfterDays = 30;

/** Requests for access to decide, recordings that wait for a person or fall due, holds and suspensions to review. */
export function waitingRecordings(db: Queryable): WaitingSource {
  return {
    room: 'vault',
    waitingFor: async (actor, at) => [
      ...(await requestsFor(db, actor, at)),
      ...(await quarantinedFor(db, actor, at)),
      ...(await fallingDueFor(db, actor, at)),
      ...(await holdsFor(db, actor, at)),
      ...(await suspensionsFor(db, actor, at)),
      ...(await emergenciesFor(db, actor, at)),
    ],
  };
}

/** Requests go to a prosecutor's office, and its prosecutor alone decides. @law lfp-25-7-p1-al2 */
async function requestsFor(db: Queryable, { functionKey, organisationId }: Actor, at: string) {
  if (functionKey !== 'prosecutor') return [];
  const rows = await listRequestsToDecide(db, organisationId);
  return rows.map((row) =>
    recordingItem(at, {
      kind: 'decide-access',
      id: row.id,
      subjectKind: 'access_request',
      subjectId: row.id,
      basis: 'law',
      provision: 'lfp-25-7-p1-al2',
      text: requestText(row),
      dueOn: row.first_due_on,
      createdAt: row.requested_at,
    }),
  );
}

const requestText = (row: RequestToDecide): Sentence => ({
  fr: `Décider de la demande d’accès de ${row.service_fr}, par écrit et avec motifs, avant que les images demandées soient détruites.`,
  nl: `Schriftelijk en met redenen beslissen over de vraag om toegang van ${row.service_nl}, voor de gevraagde beelden worden vernietigd.`,
  en: `Decide, in writing and with reasons, on the request for access of ${row.service_en}, before the images asked for are destroyed.`,
});

async function quarantinedFor(db: Queryable, { functionKey, organisationId }: Actor, at: string) {
  if (!releasers.includes(functionKey)) return [];
  const rows = await listQuarantined(db, organisationId);
  return rows.map((row) =>
    recordingItem(at, {
      kind: 'release-recording',
      id: row.id,
      subjectKind: 'recording',
      subjectId: row.id,
      basis: 'policy',
      text: row.quarantine.includes('late') ? lateText : unsettledText,
      dueOn: row.due_on,
      createdAt: row.received_at,
    }),
  );
}

const lateText: Sentence = {
  fr: 'Examiner un enregistrement arrivé trop tard après la prise de vue : personne ne le consulte avant qu’il soit libéré ou supprimé.',
  nl: 'Een opname nagaan die te lang na het filmen is binnengekomen: niemand kijkt ze in voor ze is vrijgegeven of verwijderd.',
  en: 'Examine a recording that came too long after it was filmed: nobody looks at it until it is released or deleted.',
};
const unsettledText: Sentence = {
  fr: 'Examiner un enregistrement que la loi renvoie à une personne : personne ne le consulte avant qu’il soit libéré ou supprimé.',
  nl: 'Een opname nagaan die de wet aan een persoon overlaat: niemand kijkt ze in voor ze is vrijgegeven of verwijderd.',
  en: 'Examine a recording that the law leaves to a person: nobody looks at it until it is released or deleted.',
};

/** One line for all of them: a zone has many cameras. @law lfp-25-6 */
async function fallingDueFor(db: Queryable, { functionKey, organisationId }: Actor, at: string) {
  if (!holders.includes(functionKey) || functionKey === 'prosecutor') return [];
  const to = Temporal.Instant.from(at)
    .add({ hours: noticeDays * 24 })
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  const { count, first_due_on, first_received_at } = await countFallingDue(db, organisationId, to.toString());
  if (count === 0) return [];
  return [
    recordingItem(at, {
      kind: 'recordings-fall-due',
      id: `due ${organisationId}`,
      subjectKind: 'recordings',
      basis: 'policy',
      text: {
        fr: `Des enregistrements sont détruits dans les ${noticeDays} jours (${count}) : retenir avant leur terme ceux dont un dossier a besoin.`,
        nl: `Er worden opnamen vernietigd binnen ${noticeDays} dagen (${count}): houd de opnamen die een dossier nodig heeft aan voor hun termijn.`,
        en: `Recordings are destroyed within ${noticeDays} days (${count}): hold before their term those that a file needs.`,
      },
      dueOn: first_due_on,
      createdAt: first_received_at ?? at,
    }),
  ];
}

async function holdsFor(db: Queryable, { personId, functionKey, organisationId }: Actor, at: string) {
  if (!holders.includes(functionKey)) return [];
  // A prosecutor reviews what he holds himself; a service reviews every hold on its recordings.
  const rows = await listHoldsToReview(db, functionKey === 'prosecutor' ? { heldBy: personId } : { organisationId });
  return rows.map((row) =>
    recordingItem(at, {
      kind: 'review-hold',
      id: row.id,
      subjectKind: 'recording',
      subjectId: row.recording_id,
      basis: 'policy',
      reading: 'R-07',
      text: {
        fr: `Examiner la mesure conservatoire « ${row.reference} » : y mettre fin dès qu’elle n’est plus nécessaire.`,
        nl: `De bewarende maatregel ‘${row.reference}’ herbekijken: beëindig ze zodra ze niet meer nodig is.`,
        en: `Review the hold “${row.reference}”: end it as soon as it is no longer needed.`,
      },
      dueOn: row.due_on,
      alertAt: Temporal.Instant.from(row.held_at)
        .add({ hours: reviewHoldAfterDays * 24 })
        .toString(),
      createdAt: row.held_at,
    }),
  );
}

async function suspensionsFor(db: Queryable, { functionKey, organisationId }: Actor, at: string) {
  if (!suspenders.includes(functionKey)) return [];
  const rows = await listSuspendedBy(db, { organisationId, functionKey });
  return rows.map((row) =>
    recordingItem(at, {
      kind: 'review-suspension',
      id: row.id,
      subjectKind: 'recording',
      subjectId: row.id,
      basis: 'policy',
      reading: 'R-07',
      text: {
        fr: 'Examiner la suspension d’un enregistrement : son terme court, la lever ou le retenir avant qu’il soit détruit.',
        nl: 'De opschorting van een opname herbekijken: haar termijn loopt door, hef ze op of houd de opname aan voor ze wordt vernietigd.',
        en: 'Review the suspension of a recording: its term runs on, lift it or hold the recording before it is destroyed.',
      },
      dueOn: row.due_on,
      createdAt: row.received_at,
    }),
  );
}

type StatedRecording = Omit<Parameters<typeof waitingItem>[0], 'room' | 'dueOn' | 'dueAt'> & {
  /** UTC day at whose beginning the images are destroyed. */
  readonly dueOn: string | null;
};

function recordingItem(at: string, { dueOn, ...stated }: StatedRecording): WaitingItem {
  const dueAt = dueOn === null ? null : expiryInstant(Temporal.PlainDate.from(dueOn)).toString();
  return waitingItem({ room: 'vault', dueAt, ...stated }, at);
}
