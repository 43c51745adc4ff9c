import {
  allProvisionVersions,
  coverage as lawCoverage,
  lawReach,
  type ProvisionText,
  readingTexts,
} from '@clairevoie/law';
import type { Coverage, LawIndexData, Localised, ProvisionData, ProvisionVersion } from '@clairevoie/web';
import { type CameraLawProvision, cameraLaw, cameraLawRef } from './camera-law.ts';
import type { PageData } from './page-data.ts';
import { splitProvisionId } from './provision-refs.ts';

type TextEntry = { readonly text: string; readonly title: Localised; readonly reach: string | null };

// By the name that starts a citation (`LFP, art. 25/6`).
const texts: Readonly<Record<string, TextEntry>> = {
  LFP: {
    text: 'LFP',
    title: {
      fr: 'Loi du 5 août 1992 sur la fonction de police (LFP)',
      nl: 'Wet van 5 augustus 1992 op het politieambt (WPA)',
      en: 'Law of 5 August 1992 on the police function (LFP)',
    },
    reach: lawReach.lastDay,
  },
  'Loi caméras': {
    text: 'LCAM',
    title: {
      fr: 'Loi caméras du 21 mars 2007 (extraits)',
      nl: 'Camerawet van 21 maart 2007 (uittreksels)',
      en: 'Camera law of 21 March 2007 (excerpts)',
    },
    reach: null,
  },
};

interface KnownProvision {
  readonly id: string;
  readonly versions: readonly ProvisionText[];
  readonly ofCameraLaw: CameraLawProvision | undefined;
  readonly cite: Localised;
  readonly title: Localised;
}

function knownProvisions(): readonly KnownProvision[] {
  const ofPackage = [...Map.groupBy(allProvisionVersions(), ({ id }) => id)].map(([id, versions]): KnownProvision => {
    const last = versions.findLast(({ kind }) => kind !== 'repealed') ?? versions[0];
    if (last === undefined) throw new TypeError(`the provision ${id} has no version`);
    return { id, versions, ofCameraLaw: undefined, cite: last.label, title: last.title };
  });
  const ofCameraLaw = cameraLaw.map(
    (provision): KnownProvision => ({
      id: provision.id,
      versions: [],
      ofCameraLaw: provision,
      cite: provision.cite,
      title: provision.title,
    }),
  );
  return [...ofPackage, ...ofCameraLaw];
}

const all = knownProvisions();
const byId: ReadonlyMap<string, KnownProvision> = new Map(all.map((provision) => [provision.id, provision]));

function textOf({ cite, versions }: KnownProvision): TextEntry {
  // a political text has no articles: its name is told by the package
  const named = versions[0]?.textName;
  const name = named?.fr ?? cite.fr.split(', art.')[0] ?? cite.fr;
  const known = texts[name];
  if (known !== undefined) return known;
  const title = named ?? { fr: name, nl: cite.nl.split(', art.')[0] ?? name, en: cite.en?.split(', art.')[0] ?? name };
  // An anchor of letters and digits only.
  return { text: name.normalize('NFD').replaceAll(/[^A-Za-z0-9]+/gu, '-'), title, reach: null };
}

const notJudged: Localised = {
  fr: 'Texte cité pour information ; le logiciel n’en tire aucune décision.',
  nl: 'Tekst aangehaald ter informatie; de software leidt er geen beslissing uit af.',
  en: 'Text quoted for information; the software takes no decision from it.',
};

const statuses = {
  executed: 'executed',
  'asked-of-human': 'asks-a-person',
  'not-executable': 'not-executable',
} as const satisfies Record<string, Coverage>;

// The last version of each: what the product does today.
const covered: ReadonlyMap<string, ReturnType<typeof lawCoverage>[number]> = new Map(
  lawCoverage().map((line) => [line.id, line]),
);

/** What the product does with a provision, as the law package proves it. */
function coverageOf({ id }: KnownProvision): { readonly coverage: Coverage; readonly because: Localised | null } {
  const line = covered.get(id);
  if (line === undefined) return { coverage: 'not-executable', because: notJudged };
  return { coverage: statuses[line.status], because: line.reason ?? null };
}

/** Every provision we hold, by text. */
export function lawIndexData(): PageData<LawIndexData> {
  const groups = Map.groupBy(all, (provision) => textOf(provision).text);
  return {
    page: 'law',
    texts: [...groups.values()].flatMap((provisions) => {
      const [first] = provisions;
      if (first === undefined) return [];
      return [
        {
          ...textOf(first),
          provisions: provisions.map((provision) => ({
            id: provision.id,
            cite: provision.cite,
            title: provision.title,
            coverage: coverageOf(provision).coverage,
          })),
        },
      ];
    }),
  };
}

function versionsOf({ id, versions, ofCameraLaw }: KnownProvision): readonly ProvisionVersion[] {
  if (ofCameraLaw !== undefined) {
    const { from, quoteFr, change, by } = ofCameraLaw;
    return [{ id: cameraLawRef(ofCameraLaw).id, from, to: null, quoteFr, quoteNl: null, change, by, source: null }];
  }
  return versions.map(({ from, to, quoteFr, kind }, index) => ({
    id: `${id}@${from}`,
    from,
    to: to ?? dayBefore(versions[index + 1]?.from),
    quoteFr: quoteFr ?? null,
    quoteNl: null,
    change: kind === 'repealed' ? 'repealed' : changeOf(id, index, from),
    by: null,
    source: null,
  }));
}

function changeOf(id: string, index: number, from: string): ProvisionVersion['change'] {
  if (index > 0) return 'modified';
  if (id.startsWith('rd-')) return 'decree';
  return from === lawReach.firstDay ? 'original' : 'new';
}

function dayBefore(day: string | undefined): string | null {
  return day === undefined ? null : Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** One provision with its dated versions; `id` may name a version. Undefined when no text of ours has it. */
export function provisionData(id: string): PageData<ProvisionData> | undefined {
  const { base, from } = splitProvisionId(id);
  const provision = byId.get(base);
  if (provision === undefined) return undefined;
  const versions = versionsOf(provision);
  if (from !== undefined && !versions.some((version) => version.from === from)) return undefined;
  const place = all.indexOf(provision);
  const { coverage, because } = coverageOf(provision);
  const readings = new Set(provision.versions.flatMap((version) => version.readings));
  const text = textOf(provision);
  return {
    page: 'provision',
    id: base,
    text: text.title,
    cite: provision.cite,
    title: provision.title,
    coverage,
    coverageBecause: because,
    versions,
    readings: [...readings].flatMap((reading) => {
      const title = Object.entries(readingTexts).find(([key]) => key === reading)?.[1].title;
      return title === undefined ? [] : [{ id: reading, title }];
    }),
    reach: text.reach,
    neighbours: { previous: all[place - 1]?.id ?? null, next: all[place + 1]?.id ?? null },
  };
}
