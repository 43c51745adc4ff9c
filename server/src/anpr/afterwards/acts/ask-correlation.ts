import { AskCorrelation, DecideCorrelation, listProposers } from '@clairevoie/contract';
import { ask, dayInBrussels, findOrganisation, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { isWithinFirstMonth } from '../../hits/first-month.ts';
import { directiveFacts, limitsFacts, listFacts, purposeOf } from '../../lists/correlation-facts.ts';
import { criteriaPolicyOn } from '../../lists/criteria-policy.ts';
import { brokenCorrelationRules } from '../correlation-gates.ts';
import { correlationRuns } from '../correlation-registers.ts';
import { gatherSubject, isOpenTo } from '../correlation-subject.ts';
import { gatherRun } from '../gather-run.ts';

/**
 * Asks that stored reads of an interval be compared with a list or a criterion that was put in force for that. What the law says of the interval it
 * says when it runs, for the answer changes with the day. @law lfp-44-11-3decies-p4-al4
 */
export const askCorrelation = defineAct({
  type: 'anpr/ask-correlation',
  title: {
    fr: 'Demander une corrélation après enregistrement',
    nl: 'Een correlatie achteraf aanvragen',
    en: 'Ask for a correlation afterwards',
  },
  payload: AskCorrelation,
  who: listProposers,
  gather: async ({ act: { payload, actor }, read, at }) => {
    const { versionId, criterionId, addressedTo } = payload;
    const office = addressedTo === undefined ? undefined : await findOrganisation(read, addressedTo);
    return {
      ...(await gatherSubject(read, { versionId, criterionId, at })),
      organisation: await findOrganisation(read, actor.organisationId),
      isOffice: addressedTo === undefined || office?.kind === 'public-prosecutor',
    };
  },
  judge: (facts, context) => {
    const { list, criterion, organisation, ground, isOffice } = facts;
    const { act, at } = context;
    const { payload, actor } = act;
    const subject = list ?? criterion;
    const isOne = (payload.versionId === undefined) !== (payload.criterionId === undefined);
    const needsProsecutor = subject?.branch === 'judicial' && !isWithinFirstMonth(payload.from, at);
    const isOpen = isOne && isOpenTo(facts, { organisationId: actor.organisationId, at });
    return {
      // Of another service's list the law is not asked: its answer would tell of it.
      law: !isOpen
        ? []
        : [
            ask(
              'plan-correlation',
              known({
                branch: subject?.branch,
                purpose:
                  subject === null
                    ? undefined
                    : purposeOf(subject.purpose, { functionKey: actor.functionKey, at: subject.proposed_at }),
                kind: list === null ? ('criteria' as const) : ('list' as const),
                mode: 'afterwards' as const,
                requestedBy: personFacts(context, organisation),
                list: list === null ? undefined : listFacts({ source: list.source, legalBasis: list.legal_basis }),
                directive: directiveFacts(ground.directive, at),
                limits: list === null ? undefined : limitsFacts(ground, list),
              }),
            ),
          ],
      gates: brokenCorrelationRules({
        'one-subject': !isOne,
        'subject-not-for-stored-reads': isOne && !isOpen,
        'interval-too-short':
          criterion !== null &&
          Temporal.Instant.compare(
            Temporal.Instant.from(payload.from).add({ hours: criteriaPolicyOn(dayInBrussels(at)).leastHours }),
            payload.to,
          ) > 0,
        'interval-not-over':
          Temporal.Instant.compare(payload.from, payload.to) >= 0 || Temporal.Instant.compare(payload.to, at) > 0,
        'no-prosecutor': !isOffice || (needsProsecutor && payload.addressedTo === undefined),
      }),
    };
  },
  change: ({ list, version, criterion }, { act: { payload, actor }, at, newId }) => {
    const subject = list ?? criterion;
    if (subject === null) return { changes: [] };
    const id = newId();
    return {
      changes: [
        correlationRuns.insert({
          id,
          organisation_id: subject.organisation_id,
          database_id: subject.database_id,
          list_id: list?.id ?? null,
          version_id: version?.id ?? null,
          criterion_id: criterion?.id ?? null,
          branch: subject.branch,
          recorded_from: payload.from,
          recorded_to: payload.to,
          mission: payload.missionReference,
          reasons: payload.concreteReason,
          addressed_to: payload.addressedTo ?? null,
          offence: payload.offence ?? null,
          state: 'asked',
          asked_by: actor.personId,
          asked_at: at,
          decided_by: null,
          decided_at: null,
          decision_reasons: null,
          run_by: null,
          run_at: null,
          reads: null,
          hits: null,
          candidates: null,
          ended_at: null,
          end_reasons: null,
        }),
      ],
      result: { correlationId: id },
    };
  },
});

/** The public prosecutor permits a correlation that reaches past the first month, in writing and with reasons, or refuses it. @law lfp-44-11-3decies-p4-al6-s2 */
export const decideCorrelation = defineAct({
  type: 'anpr/decide-correlation',
  title: {
    fr: 'Autoriser ou refuser une corrélation au-delà du premier mois',
    nl: 'Een correlatie na de eerste maand toestaan of weigeren',
    en: 'Permit or refuse a correlation past the first month',
  },
  payload: DecideCorrelation,
  who: ['prosecutor'],
  gather: gatherRun,
  judge: ({ run }, { act: { actor }, at }) => {
    const mine = run?.addressed_to === actor.organisationId ? run : null;
    return {
      law: [],
      gates: brokenCorrelationRules({
        'unknown-correlation': mine === null,
        'wrong-branch': mine !== null && mine.branch !== 'judicial',
        'correlation-step-not-open': mine !== null && mine.state !== 'asked',
        'nothing-past-month': mine !== null && isWithinFirstMonth(mine.recorded_from, at),
      }),
    };
  },
  change: ({ run }, { act: { payload, actor }, at }) =>
    run === null
      ? { changes: [] }
      : {
          changes: [
            correlationRuns.update(run, {
              state: payload.outcome === 'granted' ? 'permitted' : 'refused',
              decided_by: actor.personId,
              decided_at: at,
              decision_reasons: payload.reasons,
            }),
          ],
          result: { correlationId: run.id, outcome: payload.outcome },
        },
});
