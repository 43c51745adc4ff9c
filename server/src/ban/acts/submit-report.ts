import { type EvidenceOrigin, SubmitReport, systemDeclarers } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { type Actor, defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { gatherMandate, isController, mandateGates, noMandate } from '../mandate.ts';
import { faceEvidence, faceFindings, faceSystems } from '../registers.ts';
import { findBroughtReport } from '../report-store.ts';

/**
 * A report or SBOM of a system. The same bytes never get another day: else one old report would serve for ever. From the body it is measured by the body; from an independent controller with a mandate, independently.
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
    const brought = await context.read.through([], (db) => findBroughtReport(db, payload.digest, actor.organisationId));
    const before = await context.read.find(faceEvidence, { system_id: payload.systemId, digest: payload.digest });
    const days = before.filter(({ origin }) => origin === originOf(actor)).map(({ made_on }) => made_on);
    return {
      system,
      summary: brought?.summary ?? null,
      // The day on which it was brought first, or an earlier one that was stated for it: it was not made after that.
      madeUntil: brought === undefined ? null : ([dayInBrussels(brought.broughtAt), ...days].toSorted().at(0) ?? null),
      mandate: system !== null && isIndependent ? await gatherMandate(context, system.organisation_id) : noMandate,
    };
  },
  judge: ({ system, summary, madeUntil, mandate }, { act: { payload, actor }, at }) => ({
    gates: [
      ...brokenRules({
        'unknown-system': system === null,
        'unknown-document': summary === null,
        'made-in-the-future': payload.madeOn > dayInBrussels(at),
        'other-day-than-the-report': summary?.madeOn !== undefined && summary.madeOn !== payload.madeOn,
        'made-after-it-was-brought': madeUntil !== null && payload.madeOn > madeUntil,
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
          origin: originOf(actor),
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

/** Who performs the act decides where the evidence comes from; nobody states it. */
function originOf(actor: Pick<Actor, 'functionKey'>): EvidenceOrigin {
  return isController(actor) ? 'measured-independently' : 'measured-by-body';
}
