import type { Lang } from './data-values.ts';
import { readEli } from './law/eli.ts';

/** The languages in the order of the switch. */
export const LANGS = ['fr', 'nl', 'en'] as const satisfies readonly Lang[];

/** Name of a page that has an address of its own. */
export type RouteName =
  | 'home'
  | 'cameras'
  | 'camera'
  | 'authorisations'
  | 'authorisation'
  | 'plates'
  | 'plate-database'
  | 'areas'
  | 'area'
  | 'area-letter'
  | 'observed'
  | 'data'
  | 'texts'
  | 'text'
  | 'timeline'
  | 'follow'
  | 'demands'
  | 'demand'
  | 'faces'
  | 'faces-body'
  | 'journal'
  | 'receipt'
  | 'proof'
  | 'verify'
  | 'law'
  | 'provision'
  | 'article'
  | 'coverage'
  | 'changes'
  | 'may'
  | 'may-act'
  | 'failures'
  | 'glossary'
  | 'filmed'
  | 'letter'
  | 'tour'
  | 'people'
  | 'about'
  | 'accessibility'
  | 'privacy'
  | 'offline';

type Pattern = { readonly [L in Lang]: string };

/** Address of each page after the language prefix. `:id` is one path segment. Longest patterns are tried first. */
export const ROUTES: { readonly [R in RouteName]: Pattern } = {
  home: { fr: '', nl: '', en: '' },
  cameras: { fr: 'cameras', nl: 'cameras', en: 'cameras' },
  camera: { fr: 'cameras/:id', nl: 'cameras/:id', en: 'cameras/:id' },
  authorisations: { fr: 'autorisations', nl: 'toestemmingen', en: 'authorisations' },
  authorisation: { fr: 'autorisations/:id', nl: 'toestemmingen/:id', en: 'authorisations/:id' },
  plates: { fr: 'plaques', nl: 'nummerplaten', en: 'plates' },
  'plate-database': { fr: 'plaques/:id', nl: 'nummerplaten/:id', en: 'plates/:id' },
  areas: { fr: 'communes-et-zones', nl: 'gemeenten-en-zones', en: 'areas' },
  area: { fr: 'communes-et-zones/:id', nl: 'gemeenten-en-zones/:id', en: 'areas/:id' },
  'area-letter': {
    fr: 'communes-et-zones/lettre/:id',
    nl: 'gemeenten-en-zones/brief/:id',
    en: 'areas/letter/:id',
  },
  observed: { fr: 'declare-et-observe', nl: 'verklaard-en-waargenomen', en: 'declared-and-observed' },
  data: { fr: 'donnees', nl: 'data', en: 'data' },
  texts: { fr: 'textes', nl: 'teksten', en: 'texts' },
  text: { fr: 'textes/:id', nl: 'teksten/:id', en: 'texts/:id' },
  follow: { fr: 'suivre', nl: 'volgen', en: 'follow' },
  demands: { fr: 'demandes', nl: 'verzoeken', en: 'demands' },
  demand: { fr: 'demandes/:id', nl: 'verzoeken/:id', en: 'demands/:id' },
  timeline: { fr: 'chronologie', nl: 'tijdlijn', en: 'timeline' },
  faces: { fr: 'reconnaissance-faciale', nl: 'gezichtsherkenning', en: 'facial-recognition' },
  'faces-body': { fr: 'reconnaissance-faciale/:id', nl: 'gezichtsherkenning/:id', en: 'facial-recognition/:id' },
  journal: { fr: 'journal', nl: 'logboek', en: 'journal' },
  receipt: { fr: 'recus/:id', nl: 'ontvangstbewijzen/:id', en: 'receipts/:id' },
  proof: { fr: 'journal/:id', nl: 'logboek/:id', en: 'journal/:id' },
  verify: { fr: 'verifier-un-recu', nl: 'ontvangstbewijs-controleren', en: 'verify-a-receipt' },
  law: { fr: 'loi', nl: 'wet', en: 'law' },
  provision: { fr: 'loi/:id', nl: 'wet/:id', en: 'law/:id' },
  article: { fr: 'loi/article/:id', nl: 'wet/artikel/:id', en: 'law/article/:id' },
  coverage: { fr: 'loi/couverture', nl: 'wet/dekking', en: 'law/coverage' },
  changes: { fr: 'loi/changements', nl: 'wet/wijzigingen', en: 'law/changes' },
  may: { fr: 'peuvent-ils', nl: 'mogen-ze', en: 'may-they' },
  'may-act': { fr: 'peuvent-ils/:id', nl: 'mogen-ze/:id', en: 'may-they/:id' },
  failures: { fr: 'echecs-reels', nl: 'echt-misgelopen', en: 'real-failures' },
  glossary: { fr: 'glossaire', nl: 'woordenlijst', en: 'glossary' },
  filmed: { fr: 'filme', nl: 'gefilmd', en: 'filmed' },
  letter: { fr: 'filme/lettre', nl: 'gefilmd/brief', en: 'filmed/letter' },
  tour: { fr: 'visite', nl: 'rondleiding', en: 'tour' },
  people: { fr: 'personnes', nl: 'personen', en: 'people' },
  about: { fr: 'a-propos', nl: 'over', en: 'about' },
  accessibility: { fr: 'accessibilite', nl: 'toegankelijkheid', en: 'accessibility' },
  privacy: { fr: 'vie-privee', nl: 'privacy', en: 'privacy' },
  offline: { fr: 'hors-ligne', nl: 'offline', en: 'offline' },
};

/** A recognised address. `id` is decoded; it is outside input: look it up, never trust it. */
export type RouteMatch = { readonly name: RouteName; readonly lang: Lang; readonly id: string | null };

const ROUTE_NAMES = Object.keys(ROUTES).filter((name): name is RouteName => name in ROUTES);

/** An identifier in an address: letters, digits and the signs that provision ids use. At most 120 characters. */
const ID = /^[A-Za-z0-9][A-Za-z0-9@._~-]{0,119}$/;

/** True for `fr`, `nl` and `en`. */
export function isLang(text: string | undefined): text is Lang {
  return text === 'fr' || text === 'nl' || text === 'en';
}

/** Reads a path (`/nl/wet/lfp-25-6`). Undefined for what is no page: answer with the error page 404. */
export function matchRoute(path: string): RouteMatch | undefined {
  const [empty, lang, ...rest] = path.replace(/\/$/, '').split('/');
  if (empty !== '' || !isLang(lang)) return undefined;
  const tail = rest.join('/');
  // A fixed address wins over one with an id of the same shape.
  const fixed = ROUTE_NAMES.find((name) => ROUTES[name][lang] === tail);
  if (fixed !== undefined) return { name: fixed, lang, id: null };
  const eli = tail.startsWith(`${ROUTES.law[lang]}/`) ? readEli(tail.slice(ROUTES.law[lang].length + 1)) : undefined;
  if (eli !== undefined) return { name: eli.articleId === null ? 'law' : 'article', lang, id: eli.articleId };
  const rawId = rest.at(-1);
  if (rest.length < 2 || rawId === undefined) return undefined;
  const named = ROUTE_NAMES.find((name) => ROUTES[name][lang] === `${rest.slice(0, -1).join('/')}/:id`);
  const id = decodeSegment(rawId);
  return named === undefined || id === undefined ? undefined : { name: named, lang, id };
}

function decodeSegment(raw: string): string | undefined {
  try {
    const id = decodeURIComponent(raw);
    return ID.test(id) ? id : undefined;
  } catch {
    // Malformed percent-encoding is simply no page.
    return undefined;
  }
}

/** Address of a page in a language; `query` values that are empty or absent are left out. */
export function hrefFor(
  lang: Lang,
  name: RouteName,
  options: {
    readonly id?: string;
    readonly query?: { readonly [key: string]: string | undefined };
    readonly hash?: string;
  } = {},
): string {
  const tail = ROUTES[name][lang].replace(':id', encodeURIComponent(options.id ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== '') search.set(key, value);
  }
  const query = search.size === 0 ? '' : `?${search}`;
  return `/${lang}${tail === '' ? '' : `/${tail}`}${query}${options.hash === undefined ? '' : `#${options.hash}`}`;
}

/** The same place in another language: same page, same id, same filters. Falls back to the home page. */
export function hrefInLanguage(
  lang: Lang,
  request: { readonly path: string; readonly query: { readonly [key: string]: string | undefined } },
): string {
  const match = matchRoute(request.path);
  if (match === undefined) return hrefFor(lang, 'home');
  return hrefFor(lang, match.name, { query: request.query, ...(match.id === null ? {} : { id: match.id }) });
}

/** Language for `/`, from the Accept-Language header (RFC 9110 weights). Without a preference for one of ours: French. */
export function negotiateLanguage(acceptLanguage: string | undefined): Lang {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([0-9.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { lang: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const wish of wishes) {
    if (isLang(wish.lang)) return wish.lang;
  }
  return 'fr';
}
