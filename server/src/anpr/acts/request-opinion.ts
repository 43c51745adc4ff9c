import { RequestOpinion } from '@clairevoie/contract';
import { ask, assessmentFacts, assessments, known, personFacts } from '../../authorisation/index.ts';
import { defineAct, type Judgement } from '../../ledger/index.ts';
import { brokenRules } from '../anpr-gates.ts';
import { creatorGates, gatherDatabase } from '../database-file.ts';
import { isOpenTo } from '../database-procedure.ts';
import { findOrganisationKind, hasOfficer, neighbours } from '../neighbour-store.ts';
import { technicalDatabases } from '../registers.ts';

const type = 'anpr/request-opinion';

/**
 * Asks the data protection officer for the opinion. The thirty days begin with a complete request; an incomplete one keeps what it
 * brought and waits.
 * @law lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 lfp-44-3-p1-al3
 */
export const requestOpinion = defineAct({
  type,
  title: {
    fr: 'Demander l’avis du délégué à la protection des données',
    nl: 'Het advies van de functionaris voor gegevensbescherming vragen',
    en: 'Ask for the data protection officer’s opinion',
  },
  payload: RequestOpinion,
  who: ['chief-of-corps', 'minister-interior', 'minister-justice'],
  gather: async (context) => {
    const { payload } = context.act;
    const { read, at } = context;
    const file = await gatherDatabase(context);
    const assessmentId = payload.assessmentId ?? file.database?.assessment_id ?? null;
    const found = assessmentId === null ? undefined : await read.get(assessments, { id: assessmentId });
    // Without the body of the PIA: the heads and who keeps it are what the request rests on.
    const assessment =
      found === undefined
        ? null
        : {
            id: found.id,
            organisation_id: found.organisation_id,
            made_on: found.made_on,
            heads: found.heads,
            necessary_retention: found.necessary_retention,
          };
    const bodyId = file.database?.organisation_id;
    return {
      ...file,
      assessmentId,
      assessment,
      keeperKind:
        assessment === null
          ? null
          : await read.through(neighbours, (db) => findOrganisationKind(db, assessment.organisation_id)),
      isDpoDesignated: bodyId !== undefined && (await read.through(neighbours, (db) => hasOfficer(db, bodyId, at))),
      modalities: payload.modalities ?? file.database?.modalities ?? null,
    };
  },
  judge: (facts, context) => {
    const { database, assessment, assessmentId, organisation, modalities } = facts;
    const isKept =
      assessment !== null &&
      (assessment.organisation_id === database?.organisation_id ||
        (database?.level === 'national' && facts.keeperKind === 'federal-police'));
    return {
      law: [
        ask(
          'request-database-opinion',
          known({
            level: database?.level,
            requestedBy: personFacts(context, organisation),
            addressedTo: 'dpo' as const,
            dpoDesignated: facts.isDpoDesignated,
            projectStated: database !== null,
            purposesStated: (database?.purposes.length ?? 0) > 0,
            modalitiesStated: modalities !== null,
            assessment: isKept ? assessmentFacts(assessment) : undefined,
            databaseExists: database !== null && database.created_at !== null,
          }),
        ),
      ],
      gates: [
        ...creatorGates(facts, context),
        ...brokenRules({ 'unknown-assessment': assessmentId !== null && !isKept }),
      ],
    };
  },
  change: ({ database, assessmentId, modalities }, { act, at }, judgement) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              state: 'request-received',
              modalities,
              assessment_id: assessmentId,
              requested_by: act.actor.personId,
              received_at: at,
              opinion_due_on: lastDayOf(judgement),
            }),
          ],
          result: { databaseId: database.id, opinionDueOn: lastDayOf(judgement) },
        },
  changeWhenRefused: ({ database, assessmentId, modalities }, _context, judgement) => {
    // A file that is not this person's, or no longer open, is left as it is; so is one whose request lacks nothing but an officer.
    const isMineAndOpen = !judgement.gates.some((gate) => gate.blocks);
    if (database === null || !isMineAndOpen || (!lacksAssessment(judgement) && modalities !== null))
      return { changes: [] };
    const isStep = database.state === 'request-incomplete' || isOpenTo(type, database.state, 'request-incomplete');
    if (!isStep) return { changes: [] };
    return {
      changes: [
        technicalDatabases.update(database, { state: 'request-incomplete', modalities, assessment_id: assessmentId }),
      ],
      result: { databaseId: database.id },
    };
  },
});

/** The last of the thirty days, as the law's answer states it. @law lfp-44-11-3octies-al3 */
function lastDayOf({ law }: Judgement): string | null {
  return law.flatMap(({ decision }) => decision.deadlines).find(({ id }) => id === 'opinion-due')?.on ?? null;
}

function lacksAssessment({ law }: Judgement): boolean {
  return law.some(({ decision }) =>
    decision.findings.some(({ provision, holds }) => provision === 'lfp-44-11-3octies-al2' && holds !== 'yes'),
  );
}
