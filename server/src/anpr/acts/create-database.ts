import { CreateDatabase, databaseCreators } from '@clairevoie/contract';
import { ask, assessments, known } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { creatorGates, gatherDatabase, projectFacts, recommendationFacts } from '../database-file.ts';
import { type TechnicalDatabaseRow, technicalDatabases } from '../registers.ts';

/**
 * Creates the database. Opinion, assessment, national counterpart and who has agreed are read from registers; the law is asked whatever
 * the state of the file, so that its own reason stands beside the house's.
 * @law lfp-44-11-3sexies-p1-al2 lfp-44-11-3octies-al1 lfp-44-11-3novies lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1
 */
export const createDatabase = defineAct({
  type: 'anpr/create-database',
  title: {
    fr: 'Créer une banque de données technique',
    nl: 'Een technische gegevensbank oprichten',
    en: 'Create a technical database',
  },
  payload: CreateDatabase,
  who: ['chief-of-corps', 'minister-interior', 'minister-justice'],
  gather: async (context) => {
    const file = await gatherDatabase(context);
    const { database } = file;
    const assessmentId = database?.assessment_id ?? null;
    const assessment = assessmentId === null ? undefined : await context.read.get(assessments, { id: assessmentId });
    const national = await context.read.find(technicalDatabases, { level: 'national', state: 'created' });
    return {
      ...file,
      assessedRetention: assessment?.necessary_retention ?? null,
      nationalDatabaseExists: database !== null && national.some((other) => sharesBranch(other, database)),
    };
  },
  judge: (facts, context) => {
    const { database } = facts;
    const { payload, actor } = context.act;
    const agreed = [actor.functionKey, ...(database?.joined ?? []).map(({ functionKey }) => functionKey)];
    return {
      law: [
        ask(
          'create-technical-database',
          known({
            ...projectFacts(database),
            creators: databaseCreators.filter((creator) => agreed.includes(creator)),
            opinion: database === null ? undefined : opinionFacts(database),
            journalOn: payload.journalOn,
            journalRetention: payload.journalRetention,
            dataClasses: payload.dataClasses,
            retention: payload.retention,
            assessedRetention: facts.assessedRetention,
            transmissionChannel: payload.transmissionChannel,
            nationalDatabaseExists: facts.nationalDatabaseExists,
            securityDirective: payload.securityDirective,
          }),
        ),
      ],
      gates: creatorGates(facts, context),
    };
  },
  change: ({ database }, { act: { payload }, at }) =>
    database === null
      ? { changes: [] }
      : {
          changes: [
            technicalDatabases.update(database, {
              state: 'created',
              created_at: at,
              data_classes: payload.dataClasses,
              retention: payload.retention,
              journal_retention: payload.journalRetention,
              transmission_channel: payload.transmissionChannel ?? null,
              security_directive: payload.securityDirective ?? null,
            }),
          ],
          result: { databaseId: database.id },
        },
});

/** A national database corresponds to a local one when both serve a branch of police. */
function sharesBranch(one: TechnicalDatabaseRow, other: TechnicalDatabaseRow): boolean {
  return one.purposes.some(({ branch }) => other.purposes.some((purpose) => purpose.branch === branch));
}

/** Request, answer and follow-up, as the register has them. @law lfp-44-11-3octies-al2 */
function opinionFacts(database: TechnicalDatabaseRow) {
  const { recommendations } = database;
  return known({
    receivedAt: database.received_at,
    // A request becomes one that was received only when the law found it complete.
    requestComplete: database.received_at !== null,
    givenAt: database.opinion_given_at,
    by: database.opinion_given_at === null ? undefined : ('dpo' as const),
    overrideReasons: database.override_reasons,
    recommendations: recommendations === null ? undefined : recommendationFacts(recommendations),
  });
}
