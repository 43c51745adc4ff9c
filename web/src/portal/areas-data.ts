import type { Body, CameraSummary, Localised, Municipality, PublishedCount, Source } from './data-values.ts';
import type { CommonData } from './page-common.ts';

/** What people asked of zones and municipalities, and the elements of an answer. One point each; the order of the page. */
export const answerElements = {
  cameras: ['place', 'position', 'controller', 'kind', 'model'],
  plates: ['plate-reading'],
  authorisations: ['authorisation', 'opinion', 'assessment'],
  procurement: ['procurement'],
  numbers: ['number', 'recent-number'],
  images: ['retention'],
} as const;

/** A question that people asked. */
export type AreaQuestion = keyof typeof answerElements;

/** An element of an answer: published, or missing. */
export type AnswerElement = (typeof answerElements)[AreaQuestion][number];

/** Each question, in the order of the page. */
export const areaQuestions = Object.keys(answerElements).filter((name): name is AreaQuestion => name in answerElements);

/** One element for one area. `rows`: how many published rows bear it out, of `of` that would have to. */
export type AreaElement = {
  readonly element: AnswerElement;
  readonly question: AreaQuestion;
  readonly isMet: boolean;
  readonly rows: number;
  readonly of: number;
};

/** An authorisation that is published here. */
export type AreaAuthorisation = {
  readonly id: string;
  readonly title: string;
  readonly decidedBy: Body;
  readonly decidedOn: string;
  readonly hasEnded: boolean;
  readonly plates: 'yes' | 'no' | 'unknown';
};

/** A figure as printed. `isContradicted`: another source prints another number for the same thing at the same time. */
export type AreaNumber = {
  readonly id: string;
  readonly subject: 'cameras' | 'anpr' | 'cameras-and-anpr' | 'speed-cameras';
  readonly what: Localised;
  readonly count: PublishedCount;
  readonly date: string;
  readonly remark?: Localised;
  readonly source: Source;
  readonly area: Localised;
  readonly isContradicted: boolean;
};

/** A municipality or zone, as the list of areas shows it. */
export type AreaSummary = {
  /** NIS code, or `zone-5340`. */
  readonly id: string;
  readonly level: 'zone' | 'municipality';
  readonly name: Localised;
  readonly isInvented: boolean;
  readonly municipalities: readonly Municipality[];
  readonly zone: Body | null;
  /** Published places (not those that a third party observed) by what their source says of plate reading. */
  readonly plates: { readonly yes: number; readonly no: number; readonly unknown: number };
  readonly plateNumbers: readonly AreaNumber[];
  readonly authorisations: readonly AreaAuthorisation[];
  readonly missing: readonly AnswerElement[];
  /** Null for invented areas: they are never scored. */
  readonly score: { readonly points: number; readonly of: number } | null;
};

/** A question that somebody put to a body or a minister, with its outcome as published. */
export type RealRequest = {
  readonly id: string;
  readonly what: Localised;
  readonly to: Localised;
  readonly subject: Localised;
  readonly received: string;
  readonly answered: string | null;
  readonly outcome: Localised;
  readonly url: string;
};

/** `/{lang}/communes-et-zones` */
export type AreasData = CommonData & {
  readonly page: 'areas';
  readonly zones: readonly AreaSummary[];
  readonly municipalities: readonly AreaSummary[];
  readonly inventedZones: readonly AreaSummary[];
  readonly inventedMunicipalities: readonly AreaSummary[];
  /** Figures on plate reading that name no zone: the region's. */
  readonly plateNumbers: readonly AreaNumber[];
  readonly requests: readonly RealRequest[];
};

/** `/{lang}/communes-et-zones/:id` */
export type AreaData = CommonData & {
  readonly page: 'area';
  readonly area: AreaSummary;
  readonly elements: readonly AreaElement[];
  readonly places: readonly CameraSummary[];
  readonly placesTotal: number;
  readonly numbers: readonly AreaNumber[];
  readonly requests: readonly RealRequest[];
  readonly jsonUrl: string;
};

/** `/{lang}/communes-et-zones/lettre/:id`: the letter that asks for what is missing. */
export type AreaLetterData = CommonData & {
  readonly page: 'area-letter';
  readonly area: AreaSummary;
};
