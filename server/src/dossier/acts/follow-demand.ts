import { DefineDemand, RecordAnswer, RecordReport } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { type ActContext, defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../dossier-gates.ts';
import { answers, demands, reports, textVersions } from '../registers.ts';
import { dossierKeepers } from './bring-text.ts';

/** Which passage asks it, who can give it, and what public evidence speaks to it. Defined anew, the later definition counts. */
export const defineDemand = defineAct({
  type: 'dossier/define-demand',
  title: { fr: 'Définir le suivi d’une demande', nl: 'De opvolging van een verzoek bepalen', en: 'Define a demand' },
  payload: DefineDemand,
  who: [...dossierKeepers, 'system'],
  gather: async ({ act: { payload }, read }) => {
    const versions = await read.find(textVersions, { text_id: payload.textId });
    return {
      isPassageKnown: versions.some(({ content }) => content.passages.some(({ id }) => id === payload.passage)),
      demand: (await read.get(demands, { demand: payload.demand })) ?? null,
    };
  },
  judge: ({ isPassageKnown }) => ({ gates: brokenRules({ 'unknown-passage': !isPassageKnown }) }),
  change: ({ demand }, { act: { payload }, at }) => {
    const defined = {
      ...{ text_id: payload.textId, passage: payload.passage, competence: payload.competence },
      ...{ queries: payload.queries, reopens_on_reform: payload.reopensOnReform, defined_on: dayInBrussels(at) },
    };
    return {
      changes: [
        demand === null ? demands.insert({ demand: payload.demand, ...defined }) : demands.update(demand, defined),
      ],
      result: { demand: payload.demand },
    };
  },
});

async function gatherDemand({ act: { payload }, read, at }: ActContext<{ readonly demand: string }>) {
  const demand = await read.get(demands, { demand: payload.demand });
  return {
    isDemandKnown: demand !== undefined,
    isReportAsked: demand?.queries.some(({ query }) => query === 'report') === true,
    answerCount: (await read.find(answers, { demand: payload.demand })).length,
    reportCount: (await read.find(reports, { demand: payload.demand })).length,
    today: dayInBrussels(at),
  };
}

/** What an addressee answered. It changes no light: evidence does. */
export const recordAnswer = defineAct({
  type: 'dossier/record-answer',
  title: {
    fr: 'Consigner la réponse d’un destinataire',
    nl: 'Het antwoord van een geadresseerde vastleggen',
    en: 'Record the answer of an addressee',
  },
  payload: RecordAnswer,
  who: [...dossierKeepers],
  gather: gatherDemand,
  judge: ({ isDemandKnown, today }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-demand': !isDemandKnown,
      'dated-in-the-future': payload.answeredOn > today,
    }),
  }),
  change: ({ answerCount, today }, { act: { payload, actor } }) => {
    const number = answerCount + 1;
    return {
      changes: [
        answers.insert({
          ...{ demand: payload.demand, number, answered_by: payload.answeredBy, answered_on: payload.answeredOn },
          ...{ language: payload.language, words: payload.words, source: payload.source },
          ...{ source_url: payload.sourceUrl ?? null, digest: payload.digest ?? null },
          ...{ recorded_by: actor.personId, recorded_on: today },
        }),
      ],
      result: { demand: payload.demand, number },
    };
  },
});

/** A version of a report that was asked for: received, whether or not it answers. */
export const recordReport = defineAct({
  type: 'dossier/record-report',
  title: {
    fr: 'Consigner un rapport demandé',
    nl: 'Een gevraagd verslag vastleggen',
    en: 'Record a report that was asked for',
  },
  payload: RecordReport,
  who: [...dossierKeepers],
  gather: gatherDemand,
  judge: ({ isDemandKnown, isReportAsked, today }, { act: { payload } }) => ({
    gates: brokenRules({
      'unknown-demand': !isDemandKnown,
      'no-report-asked': isDemandKnown && !isReportAsked,
      'dated-in-the-future': payload.publishedOn > today,
    }),
  }),
  change: ({ reportCount, today }, { act: { payload, actor } }) => {
    const number = reportCount + 1;
    return {
      changes: [
        reports.insert({
          ...{ demand: payload.demand, number, title: payload.title, published_on: payload.publishedOn },
          ...{ licence: payload.licence, source: payload.source, source_url: payload.sourceUrl ?? null },
          ...{ digest: payload.digest ?? null, recorded_by: actor.personId, recorded_on: today },
        }),
      ],
      result: { demand: payload.demand, number },
    };
  },
});
