import type { WaitingItem } from '@clairevoie/contract';
import { waitingItem } from '../identity/index.ts';
import type { Actor, Queryable, Sentence } from '../ledger/index.ts';
import { type EmergencyToSettle, listEmergenciesToConfirm, listEmergenciesToReview } from './emergency-store.ts';
import { emergencyConfirmers, emergencyReviewers } from './who-may.ts';

/**
 * Emergency openings: to be confirmed by a second person, and to be reviewed. The Control Organ has the line from the moment of the
 * request, so that it is told at once. Product policy, all of it.
 */
export async function emergenciesFor(db: Queryable, actor: Actor, at: string): Promise<readonly WaitingItem[]> {
  return [...(await toConfirm(db, actor, at)), ...(await toReview(db, actor, at))];
}

async function toConfirm(db: Queryable, { functionKey, organisationId, personId }: Actor, at: string) {
  const isTold = functionKey === 'control-organ';
  if (!emergencyConfirmers.includes(functionKey) && !isTold) return [];
  const rows = await listEmergenciesToConfirm(db, isTold ? null : organisationId);
  return rows
    .filter((row) => row.requested_by !== personId)
    .map((row) =>
      emergencyItem(at, row, {
        kind: isTold ? 'told-emergency' : 'confirm-emergency',
        text: isTold ? toldText(row) : confirmText(row),
        dueAt: row.confirm_before,
      }),
    );
}

async function toReview(db: Queryable, { functionKey, organisationId, personId }: Actor, at: string) {
  if (!emergencyReviewers.includes(functionKey)) return [];
  const rows = await listEmergenciesToReview(db, functionKey === 'control-organ' ? null : organisationId);
  return rows
    .filter((row) => row.requested_by !== personId && row.confirmed_by !== personId)
    .map((row) =>
      emergencyItem(at, row, { kind: 'review-emergency', text: reviewText(row), dueAt: row.review_before }),
    );
}

const toldText = (row: EmergencyToSettle): Sentence => ({
  fr: `${row.service_fr} demande une ouverture d’urgence, sans quorum de témoins : une deuxième personne doit la confirmer.`,
  nl: `${row.service_nl} vraagt een noodopening, zonder quorum van getuigen: een tweede persoon moet ze bevestigen.`,
  en: `${row.service_en} asks for an emergency opening, without a quorum of witnesses: a second person has to confirm it.`,
});
const confirmText = (row: EmergencyToSettle): Sentence => ({
  fr: `Confirmer la demande d’ouverture d’urgence de ${row.service_fr}, ou la laisser devenir caduque. Elle ne lève que le quorum des témoins.`,
  nl: `De vraag om een noodopening van ${row.service_nl} bevestigen of laten vervallen. Ze heft enkel het quorum van getuigen op.`,
  en: `Confirm the request of ${row.service_en} for an emergency opening, or let it lapse. It lifts nothing but the quorum of witnesses.`,
});
const reviewText = (row: EmergencyToSettle): Sentence => ({
  fr: `Examiner, dans les 72 heures, l’ouverture d’urgence de ${row.service_fr}. Sans examen, ce service ne peut en obtenir d’autre.`,
  nl: `De noodopening van ${row.service_nl} binnen 72 uur toetsen. Zonder toetsing kan die dienst geen nieuwe noodopening krijgen.`,
  en: `Review the emergency opening of ${row.service_en} within 72 hours. Without a review that service gets no other.`,
});

function emergencyItem(
  at: string,
  row: EmergencyToSettle,
  stated: { readonly kind: string; readonly text: Sentence; readonly dueAt: string | null },
): WaitingItem {
  return waitingItem(
    {
      room: 'vault',
      id: `${stated.kind} ${row.id}`,
      subjectKind: 'emergency_opening',
      subjectId: row.id,
      basis: 'policy',
      reading: stated.kind === 'review-emergency' ? 'R-01' : null,
      createdAt: row.confirmed_at ?? row.requested_at,
      ...stated,
    },
    at,
  );
}
