import { AttestSystem, readAgainWithinDays } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../ban-gates.ts';
import { faceEvidence, faceSystems } from '../registers.ts';

/** Hours within which a statement is brought after its measurement. Product policy, not law. */
const broughtWithinHours = 24;

/**
 * A node's signed statement, which came in by its token and whose signature held. It is what the operator of the node says of its own
 * files, and no more. A measurement that shows other files than those attested starts a drift; only a new attestation ends it, measured
 * after what was taken last: one that was signed before and held back says nothing of what was seen since.
 */
export const attestSystem = defineAct({
  type: 'ban/attest-system',
  title: {
    fr: 'Consigner la déclaration signée d’un nœud',
    nl: 'De ondertekende verklaring van een node vastleggen',
    en: 'Record the signed statement of a node',
  },
  payload: AttestSystem,
  who: ['system'],
  gather: async ({ act: { payload, actor }, read }) => {
    const system = await read.get(faceSystems, { id: payload.systemId });
    return {
      system: system?.organisation_id === actor.organisationId && system.state !== 'withdrawn' ? system : null,
    };
  },
  judge: ({ system }, { act: { payload }, at }) => ({
    gates: brokenRules({
      'unknown-system': system === null,
      'node-without-key': system !== null && system.public_key === null,
      'made-in-the-future':
        Temporal.Instant.compare(payload.measuredAt, Temporal.Instant.from(at).add({ minutes: 5 })) > 0,
      'measured-too-long-ago':
        Temporal.Instant.compare(
          payload.measuredAt,
          Temporal.Instant.from(at).subtract({ hours: broughtWithinHours }),
        ) < 0,
      'measured-before-the-last':
        system?.measured_at != null && Temporal.Instant.compare(payload.measuredAt, system.measured_at) < 0,
      'reading-too-old':
        payload.oldestReadOn <
        Temporal.PlainDate.from(dayInBrussels(at)).subtract({ days: readAgainWithinDays }).toString(),
    }),
  }),
  change: ({ system }, { act: { payload }, at, newId }) => {
    if (system === null) return { changes: [] };
    const { statementKind, filesRoot } = payload;
    const isOther = system.attested_root !== null && system.attested_root !== filesRoot;
    const evidenceId = newId();
    return {
      changes: [
        faceEvidence.insert({
          id: evidenceId,
          system_id: system.id,
          organisation_id: system.organisation_id,
          evidence_kind: statementKind,
          origin: 'measured-by-body',
          digest: payload.statementDigest,
          signature: payload.signature,
          files_root: filesRoot,
          file_count: payload.fileCount,
          size_bytes: payload.sizeBytes,
          read_mode: payload.readMode,
          oldest_read_on: payload.oldestReadOn,
          made_on: dayInBrussels(payload.measuredAt),
          summary: null,
          submitted_by: 'node',
          submitted_at: at,
        }),
        faceSystems.update(
          system,
          statementKind === 'attestation'
            ? { attested_root: filesRoot, attested_at: at, measured_at: at, drift_since: null }
            : { measured_at: at, drift_since: isOther ? (system.drift_since ?? at) : system.drift_since },
        ),
      ],
      result: { evidenceId, hasDrifted: statementKind === 'measurement' && (isOther || system.drift_since !== null) },
    };
  },
});
