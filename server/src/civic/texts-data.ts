import { compareVersions } from '@clairevoie/texts';
import type {
  Published,
  TextChange,
  TextData,
  TextFinding,
  TextPassage,
  TextSummary,
  TextsData,
} from '@clairevoie/web';
import {
  checkedPassages,
  type DossierFinding,
  type DossierText,
  findDossierText,
  isBilingual,
  listDossierTexts,
  listTextVersions,
  openConcordance,
} from '../dossier/public.ts';
import type { Queryable } from '../ledger/public.ts';
import type { PageData } from './page-data.ts';

/** Which version of a text a reader asks for, and which it is compared with; the newest, and the one before, when nothing is said. */
export interface AskedVersion {
  readonly version?: number;
  readonly from?: number;
}

/** The texts of the dossier, and one of them. */
export interface TextPages {
  readonly all: () => Promise<PageData<TextsData>>;
  /** One text, in both languages; undefined when there is none of that id or version. */
  readonly one: (id: string, asked?: AskedVersion) => Promise<PageData<TextData> | undefined>;
}

/** Reads a version from an address; nothing else is a version. */
export function parseAskedVersion(query: Readonly<Record<string, string | undefined>>): AskedVersion {
  const number = (words: string | undefined): number | undefined =>
    words !== undefined && /^[1-9]\d{0,3}$/.test(words) ? Number(words) : undefined;
  const [version, from] = [number(query.version), number(query.from)];
  return { ...(version === undefined ? {} : { version }), ...(from === undefined ? {} : { from }) };
}

/** Opens the pages of the texts in the register, with what the check of concordance finds in them. */
export function openTexts(db: Queryable): TextPages {
  const concordance = openConcordance();
  return {
    all: async () => {
      const texts = await listDossierTexts(db);
      const found = await concordance.findings(texts);
      return { page: 'texts', texts: texts.map((text) => summaryOf(text, found.get(text.id) ?? [])) };
    },
    one: async (id, { version, from } = {}) => {
      const text = await findDossierText(db, id, version);
      if (text === undefined) return undefined;
      const versions = await listTextVersions(db, id);
      const comparedWith = from ?? (text.number > 1 ? text.number - 1 : undefined);
      const before = comparedWith === undefined ? undefined : await findDossierText(db, id, comparedWith);
      const others = (await listDossierTexts(db)).filter((one) => one.id !== id);
      const found = (await concordance.findings([...others, text])).get(id) ?? [];
      return textPage(text, { versions, before, found });
    },
  };
}

function textPage(
  text: DossierText,
  {
    versions,
    before,
    found,
  }: {
    readonly versions: Awaited<ReturnType<typeof listTextVersions>>;
    readonly before: DossierText | undefined;
    readonly found: readonly DossierFinding[];
  },
): PageData<TextData> {
  const byPassage = Map.groupBy(found, ({ passage }) => passage);
  const notes = checkedPassages(text).slice(text.passages.length);
  return {
    page: 'text',
    text: summaryOf(text, found),
    sha256: text.digest,
    sourceUrl: text.sourceUrl,
    licence: text.licence,
    datedOn: text.datedOn,
    number: text.number,
    versions: versions.map(({ number, broughtOn }) => ({ number, broughtOn })),
    comparedWith: before?.number ?? null,
    correction: text.correction,
    languages: isBilingual(text) ? ['fr', 'nl'] : text.passages.some(({ fr }) => fr !== undefined) ? ['fr'] : ['nl'],
    passages: text.passages.map(({ passageKind, ...passage }) =>
      shownPassage(text, { kind: passageKind, ...passage }, byPassage),
    ),
    notes: notes.map((note) => shownPassage(text, { ...note, kind: 'paragraph', doubts: [] }, byPassage)),
    signatories: text.signatories,
    changes: before === undefined ? [] : compareVersions(before, text).map(shownChange),
  };
}

function summaryOf(text: DossierText, found: readonly DossierFinding[]): TextSummary {
  return {
    id: text.id,
    kind: text.kind,
    titles: (['fr', 'nl'] as const).flatMap((lang): Published[] => {
      const title = text.titles[lang];
      return title === undefined ? [] : [{ lang, text: title }];
    }),
    source: text.source,
    counts: {
      passages: text.passages.length,
      demands: text.passages.filter(({ passageKind }) => passageKind === 'demand').length,
      findings: found.length,
    },
  };
}

function shownPassage(
  text: DossierText,
  passage: Pick<TextPassage, 'id' | 'kind' | 'doubts'> & { readonly fr?: string; readonly nl?: string },
  found: ReadonlyMap<string, readonly DossierFinding[]>,
): TextPassage {
  const { id, kind, fr, nl, doubts } = passage;
  return {
    ...{ id, kind, number: Number(id.match(/\d+/)?.[0] ?? 1), fr: fr ?? null, nl: nl ?? null, doubts },
    findings: (found.get(id) ?? []).map((one): TextFinding => {
      const judged = text.judgements.get(one.name);
      return {
        ...{ severity: one.severity, fr: one.fr ?? null, nl: one.nl ?? null, because: one.because },
        judged: judged === undefined ? null : { as: judged.judged, words: judged.words, on: judged.judged_on },
      };
    }),
  };
}

function shownChange({ field, is, sentence, changes }: ReturnType<typeof compareVersions>[number]): TextChange {
  const lang = field.language ?? 'fr';
  return {
    sentence,
    // A field that is wholly new, or gone, is the text itself.
    blocks:
      is === 'added' || is === 'removed'
        ? []
        : changes.flatMap((change): TextChange['blocks'][number][] => {
            if (change.is === 'same') return [];
            const text = 'after' in change ? change.after.text : change.before.text;
            const runs = change.is === 'changed' ? change.words.map((run, place) => ({ place, ...run })) : [];
            const how = change.is === 'changed' ? 'words' : change.is;
            return [{ is: how, text: { lang, text }, runs }];
          }),
  };
}
