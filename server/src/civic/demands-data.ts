import { type LineVerdict, lightOf, together } from '@clairevoie/contract';
import { allProvisionVersions, lawReach } from '@clairevoie/law';
import type { DemandData, DemandEvent, DemandSummary, DemandsData, Localised } from '@clairevoie/web';
import {
  type DossierText,
  listAnswers,
  listDemands,
  listDossierTexts,
  listReports,
  type PublicDemand,
} from '../dossier/public.ts';
import type { Queryable } from '../ledger/public.ts';
import { askEvidence, countedVerdicts } from './evidence-queries.ts';
import { type RealBody, realBodiesOn, realLightDays } from './faces-data.ts';
import { type Keep, keptWhilePublic } from './kept-while-public.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef } from './provision-refs.ts';
import type { Territory } from './territory.ts';

/** Demands with their lights on a legal day, kept while what is public is the same. */
export interface Demands {
  all(legalDay: string): Promise<PageData<DemandsData>>;
  /** Undefined for a demand that nobody defined. */
  one(legalDay: string, id: string): Promise<PageData<DemandData> | undefined>;
}

/** Opens the demands: thousands of rows are read for their lights, and any site may frame one. */
export function openDemands(of: Omit<DemandContext, 'legalDay'>): Demands {
  const keepAll: Keep<PageData<DemandsData>> = keptWhilePublic(of.db);
  const keepOne = new Map<string, Keep<PageData<DemandData> | undefined>>();
  const all = (legalDay: string) => keepAll([legalDay], () => demandsData({ ...of, legalDay }));
  return {
    all,
    one: async (legalDay, id) => {
      // Kept for demands that there are, and for no id that somebody invents.
      if (!(await all(legalDay)).demands.some((demand) => demand.id === id)) return undefined;
      const keep = keepOne.get(id) ?? keptWhilePublic(of.db);
      keepOne.set(id, keep);
      return keep([legalDay], () => demandData({ ...of, legalDay }, id));
    },
  };
}

/** What lights are computed from. */
interface DemandContext {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly legalDay: string;
  readonly actTitles: ReadonlyMap<string, Localised>;
}

interface Sources {
  readonly bodies: readonly RealBody[];
  readonly texts: readonly DossierText[];
}

async function sourcesOf(context: DemandContext): Promise<Sources> {
  return { bodies: await realBodiesOn(context, context.legalDay), texts: await listDossierTexts(context.db) };
}

/** Every demand with its light, each text's apart. */
async function demandsData(context: DemandContext): Promise<PageData<DemandsData>> {
  const sources = await sourcesOf(context);
  const demands: DemandSummary[] = [];
  for (const demand of await listDemands(context.db)) demands.push((await lit(demand, context, sources)).summary);
  return { page: 'demands', demands };
}

/** One demand: what was examined, what it needs, its history, who answered. */
async function demandData(context: DemandContext, id: string): Promise<PageData<DemandData> | undefined> {
  const demand = (await listDemands(context.db)).find((one) => one.demand === id);
  if (demand === undefined) return undefined;
  const sources = await sourcesOf(context);
  const { summary, queries, reopenings, reports } = await lit(demand, context, sources);
  const passages = sources.texts.find((text) => text.id === demand.text_id)?.passages ?? [];
  const passage = passages.find((one) => one.id === demand.passage);
  const addressee = passages.find((one) => one.id === passage?.addressee);
  const answers = await listAnswers(context.db, id);
  const history: readonly DemandEvent[] = [
    ...(await lightDays(demand, context)),
    ...reopenings,
    ...answers.map((one): DemandEvent => ({ is: 'answered', on: one.answered_on, by: one.answered_by })),
    ...reports.map((one): DemandEvent => ({ is: 'reported', on: one.published_on, title: one.title })),
  ].toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
  return {
    page: 'demand',
    ...{ demand: summary, passage: demand.passage, queries, history, competence: demand.competence },
    words: halves(passage),
    addressee: addressee === undefined ? null : halves(addressee),
    provision: findProvisionRef(id, context.legalDay) ?? null,
    reformWatch: demand.reopens_on_reform
      ? { reopenedOn: reopenings[0]?.on ?? null, since: firstDayOf(id), reach: lawReach.lastDay }
      : null,
    answers: answers.map((one) => ({
      ...{ by: one.answered_by, on: one.answered_on, language: one.language, words: one.words },
      ...{ source: one.source, sourceUrl: one.source_url },
    })),
    reports: demand.queries.some(({ query }) => query === 'report')
      ? reports.map((one) => ({
          ...{ number: one.number, title: one.title, on: one.published_on, source: one.source },
          ...{ sourceUrl: one.source_url, sha256: one.digest },
        }))
      : null,
  };
}

const halves = (of: { readonly fr?: string; readonly nl?: string } | undefined) => ({
  fr: of?.fr ?? null,
  nl: of?.nl ?? null,
});

async function lit(demand: PublicDemand, context: DemandContext, { bodies, texts }: Sources) {
  const reports = await listReports(context.db, demand.demand);
  const queries = [];
  for (const query of demand.queries)
    queries.push(await askEvidence(query, demand.demand, { ...context, bodies, texts, reports }));
  const reopenings = demand.reopens_on_reform ? reformsSince(demand.demand, context.legalDay) : [];
  const evidenceFrom = queries.flatMap((one) => (one.query === 'verdicts' ? (one.from ?? []) : [])).toSorted()[0];
  const title = findProvisionRef(demand.demand, context.legalDay)?.title;
  const summary: DemandSummary = {
    ...{ id: demand.demand, textId: demand.text_id, title: title ?? null },
    textKind: texts.find(({ id }) => id === demand.text_id)?.kind ?? 'petition',
    verdict: afterReform(together(countedVerdicts(queries)), evidenceFrom, reopenings[0]?.on),
    onRecital: queries.some((one) => one.query === 'recital' && one.verdict === 'met'),
  };
  return { summary, queries, reopenings, reports };
}

/** "Whatever the reforms to come": evidence from before the last reform has to be made anew. */
export function afterReform(light: LineVerdict, from: string | undefined, reformedOn: string | undefined): LineVerdict {
  if (reformedOn === undefined || (light !== 'met' && light !== 'partial')) return light;
  return from !== undefined && from >= reformedOn ? light : 'stale';
}

/** The day from which our reference has the demand. */
function firstDayOf(demand: string): string {
  return allProvisionVersions().find(({ id }) => id === demand)?.from ?? lawReach.firstDay;
}

type Reopened = Extract<DemandEvent, { is: 'reopened' }>;

/** Amendments that are loaded and touch biometrics, from the demand's own first day to today, newest first. */
export function reformsSince(demand: string, day: string): readonly Reopened[] {
  const all = allProvisionVersions();
  const since = firstDayOf(demand);
  return all
    .filter(
      ({ binding, from, quoteFr, title }) =>
        binding !== false && from > since && from <= day && /biom[ée]tri|facial/i.test(`${quoteFr ?? ''} ${title.fr}`),
    )
    .flatMap(({ id, from }): readonly Reopened[] => {
      const provision = findProvisionRef(id, day);
      return provision === undefined ? [] : [{ is: 'reopened', on: from, provision }];
    })
    .toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
}

/** The light on each day on which what is published of a real body changed. */
async function lightDays(demand: PublicDemand, context: DemandContext): Promise<readonly DemandEvent[]> {
  const asked = demand.queries.flatMap((one) => (one.query === 'verdicts' ? [one] : []));
  if (asked.length === 0) return [];
  return (await realLightDays(context)).map(({ day, bodies }) => ({
    is: 'light',
    on: day,
    verdict: together(asked.map(({ lines, bodies: scope }) => lightOf({ demand: '', lines, bodies: scope }, bodies))),
  }));
}
