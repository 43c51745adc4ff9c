import { ImportAssessment } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { headsOf } from '../assessment-heads.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { dayInBrussels } from '../law-facts.ts';
import { findOrganisation, levelOf } from '../organisation-store.ts';
import { readPia } from '../pia-json.ts';
import { assessments } from '../registers.ts';

/**
 * Takes an impact and risk assessment from an export of the CNIL tool and maps it on the four heads of the law. Whether
 * it suffices is asked when a request rests on it; importing one decides nothing.
 * @law lfp-25-4-p2-al2-s2
 */
export const importAssessment = defineAct({
  type: 'authorisation/import-assessment',
  title: {
    fr: 'Importer une analyse d’impact et de risques',
    nl: 'Een impact- en risicoanalyse invoeren',
    en: 'Import an impact and risk assessment',
  },
  payload: ImportAssessment,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director', 'dpo', 'security-privacy-adviser'],
  gather: async ({ act: { payload, actor }, read }) => {
    const { pia, report } = readPia(payload.piaJson);
    const replaced =
      payload.replacesAssessmentId === undefined
        ? undefined
        : await read.get(assessments, { id: payload.replacesAssessmentId });
    return {
      level: levelOf(await findOrganisation(read, actor.organisationId)),
      report,
      heads: headsOf(pia, payload.heads),
      replacedOrganisationId: replaced?.organisation_id ?? null,
    };
  },
  judge: (facts, { act: { payload, actor }, at }) => ({
    gates: brokenRules({
      'not-a-police-service': facts.level === null,
      'assessment-from-the-future': payload.madeOn > dayInBrussels(at),
      'unknown-assessment':
        payload.replacesAssessmentId !== undefined && facts.replacedOrganisationId !== actor.organisationId,
    }),
  }),
  change: (facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        assessments.insert({
          id,
          organisation_id: actor.organisationId,
          title: payload.title,
          made_on: payload.madeOn,
          // Read again: the same text gives the same value, and the facts need not carry it a second time.
          pia: { ...readPia(payload.piaJson).pia },
          heads: facts.heads,
          necessary_retention: payload.necessaryRetention ?? null,
          report: facts.report,
          file_digest: facts.report.fileDigest,
          replaces_id: payload.replacesAssessmentId ?? null,
          imported_by: actor.personId,
          imported_at: at,
        }),
      ],
      result: { assessmentId: id, heads: Object.keys(facts.heads), report: facts.report },
    };
  },
});
