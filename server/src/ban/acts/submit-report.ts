import { SubmitReport, systemDeclarers } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { gatherMandate, isController, mandateGates, noMandate } from '../mandate.ts';
import { faceEvidence, faceFindings, faceSystems } from '../registers.ts';
import { findReportSummary } from '../report-store.ts';

/**
 * A report or SBOM of a system. From the body it is measured by the body; from an independent controller with a mandate, independently.
 * A report that tells of recognition opens a finding, on which nobody has decided: it names nobody in public.
 */
export const submitReport = defineAct({
  type: 'ban/submit-report',
  title: {
    fr: 'Verser un rapport au registre des systèmes',
    nl: 'Een verslag aan het systeemregister toevoegen',
    en: 'Add a report to the register of systems',
  },
  payload: SubmitReport,
  who: [...systemDeclarers, 'independent-controller'],
  gather: async (context) => {
    const { payload, actor } = context.act;
    const found = await context.read.get(faceSystems, { id: payload.systemId });
    const isIndependent = isController(actor);
    const isOpen = found !== undefined && (isIndependent || found.organisation_id === actor.organisationId);
    const system = isOpen && found.state !== 'withdrawn' ? found : null;
    return {
      system,
      summary:
        (await context.read.through([], (db) => findReportSummary(db, payload.digest, actor.organisationId))) ?? null,
      mandate: system !== null && isIndependent ? await gatherMandate(context, system.organisation_id) : noMandate,
    };
  },
  judge: ({ system, summary, mandate }, { act: { payload, actor }, at }) => ({
    gates: [
      ...brokenRules({
        'unknown-system': system === null,
        'unknown-document': summary === null,
        'made-in-the-future': payload.madeOn > dayInBrussels(at),
      }),
      ...(isController(actor) ? mandateGates(mandate) : []),
    ],
  }),
  change: ({ system, summary }, { act: { payload, actor }, at, newId }) => {
    if (system === null || summary === null) return { changes: [] };
    const [evidenceId, findingId] = [newId(), newId()];
    const tells = summary.scanVerdict === 'recognition' || summary.scanVerdict === 'cloud-recognition-client';
    const { id, organisation_id } = system;
    return {
      changes: [
        faceEvidence.insert({
          ...{ id: evidenceId, system_id: id, organisation_id, evidence_kind: summary.documentKind },
          origin: isController(actor) ? 'measured-independently' : 'measured-by-body',
          ...{ digest: payload.digest, signature: null, files_root: payload.filesRoot ?? null, file_count: null },
          ...{ size_bytes: summary.sizeBytes, read_mode: null, oldest_read_on: null, made_on: payload.madeOn },
          ...{ summary, submitted_by: actor.personId, submitted_at: at },
        }),
        ...(tells
          ? [
              faceFindings.insert({
                ...{ id: findingId, system_id: id, organisation_id, digest: payload.digest, state: 'detected' },
                ...{ detected_at: at, capability: null, capability_status: null, product: null, classified_by: null },
                ...{ invited_on: null, hearing: null, statement: null, heard_at: null },
                ...{ decided_by: null, decided_at: null, reasons: null, remedied_at: null, remedied_digest: null },
              }),
            ]
          : []),
      ],
      result: { evidenceId, ...(tells ? { findingId } : {}) },
    };
  },
});
