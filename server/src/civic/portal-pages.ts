import { lawReach } from '@clairevoie/law';
import {
  type CommonData,
  type Lang,
  type Localised,
  lawPage,
  matchRoute,
  type PortalData,
  type PortalRequest,
  parseAuthorisationFilter,
  parseCameraFilter,
  parseFilmedChoice,
  parseLetterChoice,
  parsePage,
  type RouteMatch,
} from '@clairevoie/web';
import { publicClockOffset } from '../ledger/public.ts';
import { listPublicQuestions } from '../registry/public.ts';
import { openActWeeks } from './act-weeks.ts';
import { type AreaContext, areaData, areaLetterData, areasData } from './areas/open-areas.ts';
import { authorisationData, authorisationsData } from './authorisation-data.ts';
import { findHost } from './body-store.ts';
import { cameraData } from './camera-data.ts';
import { camerasData } from './cameras-data.ts';
import type { CivicOptions } from './civic-options.ts';
import type { Demands } from './demands-data.ts';
import { facesBodyData, facesData } from './faces-data.ts';
import { filmedData, letterData } from './filmed-data.ts';
import { followData } from './follow-routes.ts';
import { homeData } from './home-data.ts';
import { findLeaf, journalData, receiptData } from './journal-data.ts';
import { quotedProvisionData } from './law-data.ts';
import { observedData } from './observed/observed-data.ts';
import type { Dataset } from './open-data/index.ts';
import { openDataPage } from './open-data/open-data-page.ts';
import type { PageData } from './page-data.ts';
import { plateDatabaseData, platesData } from './plates-data.ts';
import { loadVerifyPage } from './portal-bundle.ts';
import { proofData, verifyGuideData } from './proof-data.ts';
import type { PublishedFacts } from './published-facts.ts';
import type { Territory } from './territory.ts';
import { openTexts, parseAskedVersion } from './texts-data.ts';
import { timelineData } from './timeline-data.ts';
import { tourData } from './tour-data.ts';

/** The pages' data, address by address. */
export interface PortalPages {
  /** Data for a request; the error page 404 when nothing is there. */
  read(request: PortalRequest): Promise<PortalData>;
  /** What every page shows, also one that says that something failed. */
  common(): Promise<CommonData>;
}

/** Statuses that have a page of their own. */
export const errorStatuses = [400, 403, 404, 429, 500, 503] as const;

/** A page that says what went wrong. `reference` is the request's id. */
export function errorPage(
  common: CommonData,
  error: {
    readonly status: (typeof errorStatuses)[number];
    readonly reference: string | null;
    readonly retryAfterSeconds?: number;
    readonly detail?: Localised;
  },
): PortalData {
  const { status, reference, retryAfterSeconds = null, detail = null } = error;
  return { ...common, page: 'error', status, reference, detail, retryAfterSeconds };
}

// The same words whether the id is that of an internal act or of nothing: the answer tells nobody which (ADR 0010).
const noReceipt: Localised = {
  fr: 'Un reçu public se trouve par le numéro de sa feuille, ou par l’identifiant imprimé sur le reçu de la personne. L’acte qu’une seule personne accomplit dans son organisme ne se trouve pas par son identifiant : ce serait dire de qui il est. Son auteur le prouve avec son propre reçu.',
  nl: 'Een openbaar ontvangstbewijs wordt gevonden via het nummer van zijn blad, of via de identificatie op het ontvangstbewijs van de persoon. Een handeling die in een instantie maar één persoon stelt, is niet via haar identificatie te vinden: dat zou zeggen van wie ze is. Wie ze stelde, bewijst ze met het eigen ontvangstbewijs.',
  en: 'A public receipt is found by the number of its leaf, or by the identifier printed on the person’s receipt. An act that one person of a body performs alone cannot be found by its identifier: that would say whose it is. Its author proves it with their own receipt.',
};

/** Opens the pages over the public views. */
export function openPages(
  options: CivicOptions,
  {
    territory,
    facts,
    areas,
    demands,
    sets,
  }: {
    readonly territory: Territory;
    readonly facts: () => Promise<PublishedFacts>;
    readonly areas: (legalDay: string) => Promise<AreaContext>;
    readonly demands: Demands;
    readonly sets: readonly Dataset[];
  },
): PortalPages {
  const { db, demo } = options;
  const actWeeks = openActWeeks(db);
  const texts = openTexts(db);
  const common = async (): Promise<CommonData> => {
    // NOTE: a page that says the database is away is made without it.
    const offset = demo ? await publicClockOffset(db).catch(() => 0) : 0;
    const legalNow = options.now().add({ milliseconds: offset });
    return {
      demo,
      host: demo ? null : ((await findHost(db).catch(() => undefined)) ?? null),
      legalDay: legalNow.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
      version: options.version,
      lawTextsReach: lawReach.lastDay,
    };
  };
  const read = async (request: PortalRequest): Promise<PortalData> => {
    const everywhere = await common();
    const match = matchRoute(request.path);
    const page = match === undefined ? undefined : await pageFor(match, request, everywhere);
    // Edge: `page` carries its own discriminant, and the spread adds exactly the common part that PageData left out.
    return page === undefined
      ? errorPage(everywhere, {
          status: 404,
          reference: null,
          ...(match?.name === 'receipt' ? { detail: noReceipt } : {}),
        })
      : ({ ...everywhere, ...page } as PortalData);
  };
  const pageFor = async (
    { name, lang, id }: RouteMatch,
    { query }: PortalRequest,
    { legalDay }: CommonData,
  ): Promise<{ readonly page: PortalData['page'] } | undefined> => {
    const context = { db, territory, legalDay };
    switch (name) {
      case 'home':
        return homeData({ db, territory, ...(await facts()) });
      case 'cameras':
        return camerasData((await facts()).places, territory, parseCameraFilter(query));
      case 'camera': {
        const place = id === null ? undefined : (await facts()).findPlace(id);
        if (place === undefined) return undefined;
        return cameraData({ ...context, place });
      }
      case 'authorisations':
        return authorisationsData(context, parseAuthorisationFilter(query));
      case 'authorisation':
        return id === null ? undefined : authorisationData(context, await facts(), id);
      case 'plates':
        return platesData(db, { legalDay });
      case 'plate-database':
        return id === null ? undefined : plateDatabaseData(context, await facts(), id);
      case 'areas':
        return areasData(await areas(legalDay));
      case 'area':
        return id === null ? undefined : areaData(await areas(legalDay), id);
      case 'area-letter':
        return id === null ? undefined : areaLetterData(await areas(legalDay), id);
      case 'observed':
        return observedData({ territory, facts: await facts(), questions: await listPublicQuestions(db), legalDay });
      case 'data':
        return openDataPage(sets, legalDay, options.filesPerMinute);
      case 'texts':
        return texts.all();
      case 'text':
        return id === null ? undefined : texts.one(id, parseAskedVersion(query));
      case 'demands':
        return demands.all(legalDay);
      case 'demand':
        return id === null ? undefined : demands.one(legalDay, id);
      case 'timeline':
        return timelineData(db);
      case 'follow':
        return followData(options.follow, query);
      case 'faces':
        return facesData(context);
      case 'faces-body':
        return id === null ? undefined : facesBodyData(context, id);
      case 'journal':
        return journalData({ ...options, actWeeks }, { legalDay, page: parsePage(query) });
      case 'receipt': {
        const leaf = id === null ? undefined : await findLeaf(db, id);
        return leaf === undefined ? undefined : receiptData(options, leaf);
      }
      case 'proof': {
        const leaf = id === null || !/^[0-9]+$/.test(id) ? undefined : await findLeaf(db, id);
        return leaf === undefined ? undefined : proofData(options, leaf);
      }
      case 'verify':
        return verifyGuideData(options, await loadVerifyPage());
      case 'law':
      case 'article':
      case 'coverage':
      case 'changes':
      case 'may':
      case 'may-act':
      case 'failures':
      case 'glossary':
        return lawPage({ name, lang, id }, { query, legalDay, options: { mostDecisions } });
      case 'provision':
        return (
          lawPage({ name, lang, id }, { query, legalDay, options: { mostDecisions } }) ??
          (id === null ? undefined : quotedProvisionData(id, legalDay))
        );
      case 'filmed':
        return filmedData({ facts: await facts(), territory, choice: parseFilmedChoice(query), legalDay });
      case 'letter':
        return letterData({
          facts: await facts(),
          territory,
          choice: parseLetterChoice(query, letterLanguage(lang)),
          legalDay,
        });
      case 'tour': {
        const played = await options.tour?.();
        return played === undefined ? tourData(db, { demo, legalDay }) : { page: 'tour', ...played };
      }
      case 'people':
        return options.people === undefined ? undefined : peoplePage(await options.people());
      case 'about':
      case 'accessibility':
      case 'privacy':
      case 'offline':
        return { page: name };
    }
  };
  return { read, common };
}

// Decisions that one question may cost the server while it seeks what would make an act lawful: a fraction of a second.
const mostDecisions = 1500;

type People = Extract<PortalData, { readonly page: 'people' }>;

function peoplePage(people: People['people']): PageData<People> {
  return { page: 'people', people };
}

const letterLanguage = (lang: Lang): 'fr' | 'nl' => (lang === 'nl' ? 'nl' : 'fr');
