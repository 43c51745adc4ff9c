import { EmergencySummary } from '@clairevoie/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Actor } from '../ledger/index.ts';
import { type EmergencyWithLooks, listEmergencies } from './emergency-store.ts';
import type { Vault } from './vault.ts';
import { vaultErrors } from './vault-errors.ts';
import { commanders, listers, openers } from './who-may.ts';

const Id = Type.String({ format: 'uuid', maxLength: 36 });
const Page = Type.Object({
  before: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
const Params = Type.Object({ emergencyId: Id });

/** Emergency openings: one's own, those of the service one answers for, of one's office's decisions, or all for the Control Organ. Acts do the rest. */
export function emergencyRoutes({
  vault,
  actorOf,
}: {
  readonly vault: Vault;
  readonly actorOf: (request: FastifyRequest) => Actor;
}) {
  const { db } = vault.options;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Static<typeof Page> }>(
      '/emergency-openings',
      {
        schema: {
          querystring: Page,
          summary: 'Emergency openings, newest first',
          tags: ['vault'],
          response: {
            200: Type.Object({
              items: Type.Array(EmergencySummary),
              next: Type.Union([Id, Type.Null()]),
              at: Type.String(),
            }),
          },
        },
      },
      async (request) => {
        const { limit = 50, before } = request.query;
        const audience = audienceOf(actorOf(request));
        const page = { limit: limit + 1, ...(before === undefined ? {} : { before }) };
        const rows = await listEmergencies(db, { ...audience, ...page });
        const items = rows.slice(0, limit).map(emergencySummary);
        const next = rows.length > limit ? (items.at(-1)?.emergencyId ?? null) : null;
        return { items, next, at: await vault.legalNow() };
      },
    );

    app.get<{ Params: Static<typeof Params> }>(
      '/emergency-openings/:emergencyId',
      { schema: { params: Params, summary: 'One emergency opening', tags: ['vault'] } },
      async (request) => {
        const { emergencyId } = request.params;
        const [row] = await listEmergencies(db, { ...audienceOf(actorOf(request)), id: emergencyId, limit: 1 });
        if (row === undefined) throw vaultErrors.emergencyUnknown({ emergencyId });
        return { emergency: emergencySummary(row), at: await vault.legalNow() };
      },
    );
  };
}

/**
 * Whose emergencies a function sees. The request tells of a judicial inquiry: a colleague who neither asked nor has to answer for the
 * service does not read it.
 */
function audienceOf({ functionKey, organisationId, personId }: Actor): {
  readonly organisationId?: string;
  readonly requestedBy?: string;
  readonly officeId?: string;
} {
  if (functionKey === 'control-organ') return {};
  if (functionKey === 'prosecutor') return { officeId: organisationId };
  const isColleague = openers.includes(functionKey) && !commanders.includes(functionKey);
  if (isColleague) return { organisationId, requestedBy: personId };
  if (listers.includes(functionKey)) return { organisationId };
  throw vaultErrors.notYours();
}

function emergencySummary(row: EmergencyWithLooks): EmergencySummary {
  return {
    emergencyId: row.id,
    organisationId: row.organisation_id,
    state: row.state,
    items: row.items.map((item) => ({ ...item })),
    subject: row.subject,
    branch: row.branch,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    concreteReason: row.concrete_reason,
    urgency: row.urgency,
    requestedBy: row.requested_by,
    requestedByFunction: row.requested_by_function,
    requestedAt: row.requested_at,
    confirmBefore: row.confirm_before,
    confirmedBy: row.confirmed_by,
    confirmedByFunction: row.confirmed_by_function,
    confirmedAt: row.confirmed_at,
    confirmationReasons: row.confirmation_reasons,
    openUntil: row.open_until,
    reviewBefore: row.review_before,
    reviewedByFunction: row.reviewed_by_function,
    reviewedAt: row.reviewed_at,
    reviewReasons: row.review_reasons,
    looks: row.looks,
    entryId: row.entry_id,
  };
}
