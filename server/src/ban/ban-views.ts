import type { FaceSystemView } from '@clairevoie/contract';
import type { KnownOrganisation } from '../authorisation/index.ts';
import type { SystemFile } from './system-store.ts';

/** A system as those see it who may: with every finding, decided or not. */
export function systemView(
  { system, evidence, findings }: SystemFile,
  organisation: KnownOrganisation | undefined,
): FaceSystemView {
  return {
    id: system.id,
    organisation:
      organisation === undefined
        ? null
        : { fr: organisation.name_fr, nl: organisation.name_nl, en: organisation.name_en },
    reference: system.reference,
    title: system.title,
    systemKind: system.system_kind,
    inPublicSpace: system.in_public_space,
    components: [...system.components],
    state: system.state,
    declaredAt: system.declared_at,
    hasNode: system.public_key !== null,
    attestedAt: system.attested_at,
    measuredAt: system.measured_at,
    driftSince: system.drift_since,
    alarm: system.alarm,
    exception:
      system.exception_reasons === null || system.exception_until === null
        ? null
        : { reasons: system.exception_reasons, until: system.exception_until },
    ground: system.ground,
    groundProvision: system.ground_provision,
    evidence: evidence.slice(0, 100).map((row) => ({
      ...{ id: row.id, evidenceKind: row.evidence_kind, origin: row.origin, digest: row.digest, madeOn: row.made_on },
      summary: row.summary,
    })),
    findings: findings.map((row) => ({
      ...{ id: row.id, state: row.state, digest: row.digest, detectedAt: row.detected_at, product: row.product },
      ...{ capability: row.capability, capabilityStatus: row.capability_status, statement: row.statement },
      ...{ invitedOn: row.invited_on, heardAt: row.heard_at, decidedAt: row.decided_at, reasons: row.reasons },
    })),
  };
}
