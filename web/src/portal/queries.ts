import type { CameraKind, CameraStatus, LegalBasis } from './data-values.ts';

/** Query parameters as a server hands them over: the first value of each name. */
export type Query = { readonly [name: string]: string | undefined };

/** Filters of the camera list. Absent = not filtered. */
export type CameraFilter = {
  readonly municipality?: string;
  readonly zone?: string;
  readonly status?: CameraStatus;
  readonly kind?: CameraKind;
  readonly anpr?: 'yes' | 'no' | 'unknown';
  readonly basis?: LegalBasis;
  /** Words of the place, at most 80 characters. Must never be logged or stored. */
  readonly place?: string;
  /** From 1. */
  readonly page: number;
};

/** Filters of the list of authorisations. */
export type AuthorisationFilter = { readonly municipality?: string; readonly page: number };

/** Choices of « J'ai été filmé »: nothing in it names a person. */
export type FilmedChoice = {
  readonly regime: 'camera-law' | 'police' | 'unsure';
  /** Day one was filmed, `YYYY-MM-DD`. */
  readonly filmedOn?: string;
  readonly camera?: string;
};

/** Choices of the letter. The person's name and address are written on the page itself, never in the address bar. */
export type LetterChoice = {
  readonly regime: 'camera-law' | 'police';
  readonly right: 'access' | 'erasure' | 'information' | 'complaint';
  readonly language: 'fr' | 'nl';
  readonly filmedOn?: string;
  /** Id of a body to write to. */
  readonly recipient?: string;
  readonly camera?: string;
};

const STATUSES = ['planned', 'authorised', 'installed', 'observed', 'ended'] as const;
const KINDS = ['fixed', 'temporary-fixed', 'mobile', 'individual', 'unknown'] as const;
const BASES = ['police-function', 'camera-law', 'unknown'] as const;
const TRI = ['yes', 'no', 'unknown'] as const;
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9@._~-]{0,119}$/;

/** One of a closed list, or undefined: an unknown choice is no filter, never an error for the reader. */
function oneOf<const T extends string>(choices: readonly T[], text: string | undefined): T | undefined {
  return choices.find((choice) => choice === text);
}

function identifier(text: string | undefined): string | undefined {
  return text !== undefined && IDENTIFIER.test(text) ? text : undefined;
}

function pageNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 1;
}

/** A real calendar day between 2000 and 2099, or undefined. */
export function calendarDay(text: string | undefined): string | undefined {
  if (text === undefined || !/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text)) return undefined;
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return date.toISOString().slice(0, 10) === text ? text : undefined;
}

/** A day of an address for the law: any real calendar day between 1990 and 2099, or undefined. */
export function queryDay(text: string | undefined): string | undefined {
  if (text === undefined || !/^(199|20[0-9])[0-9]-[0-9]{2}-[0-9]{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** Drops the keys that are undefined, so that an absent filter is absent. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Object.fromEntries forgets the keys; the filter has removed exactly the undefined values.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Reads the filters of `/{lang}/cameras`. Never throws: what is not understood is not a filter. */
export function parseCameraFilter(query: Query): CameraFilter {
  const place = query.place?.trim().slice(0, 80);
  const page = pageNumber(query.page);
  const filter = present({
    municipality: identifier(query.municipality),
    zone: identifier(query.zone),
    status: oneOf(STATUSES, query.status),
    kind: oneOf(KINDS, query.kind),
    anpr: oneOf(TRI, query.anpr),
    basis: oneOf(BASES, query.basis),
    place: place === '' ? undefined : place,
  });
  return { ...filter, page };
}

/** Reads the filters of the list of authorisations. */
export function parseAuthorisationFilter(query: Query): AuthorisationFilter {
  return { ...present({ municipality: identifier(query.municipality) }), page: pageNumber(query.page) };
}

/** Reads the page of the journal's list of headers, from 1. */
export function parsePage(query: Query): number {
  return pageNumber(query.page);
}

/** Reads the choices of « J'ai été filmé ». */
export function parseFilmedChoice(query: Query): FilmedChoice {
  const regime = oneOf(['camera-law', 'police', 'unsure'], query.regime) ?? 'unsure';
  return { ...present({ filmedOn: calendarDay(query.filmedOn), camera: identifier(query.camera) }), regime };
}

/** Reads the choices of the letter. `fallback` is the language of the page. */
export function parseLetterChoice(query: Query, fallback: 'fr' | 'nl'): LetterChoice {
  const absent = present({
    filmedOn: calendarDay(query.filmedOn),
    recipient: identifier(query.recipient),
    camera: identifier(query.camera),
  });
  return {
    ...absent,
    regime: oneOf(['camera-law', 'police'], query.regime) ?? 'camera-law',
    right: oneOf(['access', 'erasure', 'information', 'complaint'], query.right) ?? 'access',
    language: oneOf(['fr', 'nl'], query.language) ?? fallback,
  };
}
