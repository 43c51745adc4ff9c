import { checkConcordance, compareLists, openSpelling } from '@clairevoie/texts';
import { checkedPassages, readShippedTexts, type ShippedText } from '@clairevoie/texts/sources';
import type {
  Published,
  TextChange,
  TextData,
  TextFinding,
  TextPassage,
  TextSummary,
  TextsData,
} from '@clairevoie/web';
import type { PageData } from './page-data.ts';

type Read = Omit<PageData<TextData>, 'page'>;

/** The texts of the dossier, and one of them. */
export interface TextPages {
  readonly all: () => Promise<PageData<TextsData>>;
  /** One text, in both languages; undefined when there is none of that id. */
  readonly one: (id: string) => Promise<PageData<TextData> | undefined>;
}

/** Opens the pages of petition and proposed resolution: read once, when first asked for, from the files that come with the product. */
export function openTexts(): TextPages {
  let read: Promise<readonly Read[]> | undefined;
  const texts = async (): Promise<readonly Read[]> => {
    read ??= readTexts();
    return read;
  };
  return {
    all: async () => ({ page: 'texts', texts: (await texts()).map(({ text }) => text) }),
    one: async (id) => {
      const found = (await texts()).find(({ text }) => text.id === id);
      return found && { page: 'text', ...found };
    },
  };
}

async function readTexts(): Promise<readonly Read[]> {
  const [petition, resolution] = readShippedTexts();
  using spelling = await openSpelling();
  const across = compareLists(petition, { ...resolution, passages: checkedPassages(resolution) });
  return [petition, resolution].map((text) => {
    const findings = [
      ...checkConcordance(checkedPassages(text), spelling),
      ...across.filter((one) => one.text === text.id),
    ];
    return readText(
      text,
      Map.groupBy(findings, ({ passage }) => passage),
    );
  });
}

function readText(text: ShippedText, findings: ReadonlyMap<string, readonly Found[]>): Read {
  const passages = text.passages.map((passage): TextPassage => shownPassage(passage, findings));
  const notes = text.footnotes.map(({ number, ...texts }) =>
    shownPassage({ id: `note-${number}`, kind: 'paragraph', doubts: [], ...texts }, findings),
  );
  const summary: TextSummary = {
    id: text.id,
    kind: text.kind,
    titles: (['fr', 'nl'] as const).flatMap((lang): Published[] => {
      const title = text.titles[lang];
      return title === undefined ? [] : [{ lang, text: title }];
    }),
    source: text.source,
    counts: {
      passages: passages.length,
      demands: passages.filter(({ kind }) => kind === 'demand').length,
      findings: [...findings.values()].flat().length,
    },
  };
  return {
    text: summary,
    sha256: text.sha256,
    passages,
    notes,
    signatories: text.signatories,
    changes: text.changes.map(shownChange),
  };
}

type Found = ReturnType<typeof checkConcordance>[number];

function shownPassage(
  { id, kind, fr, nl, doubts }: Pick<ShippedText['passages'][number], 'id' | 'kind' | 'fr' | 'nl' | 'doubts'>,
  findings: ReadonlyMap<string, readonly Found[]>,
): TextPassage {
  return {
    id,
    kind,
    number: Number(id.split('-').at(-1)),
    fr: fr ?? null,
    nl: nl ?? null,
    doubts,
    findings: (findings.get(id) ?? []).map(
      (found): TextFinding => ({
        severity: found.severity,
        fr: found.fr ?? null,
        nl: found.nl ?? null,
        because: found.because,
      }),
    ),
  };
}

function shownChange({ field, sentence, changes }: ShippedText['changes'][number]): TextChange {
  const lang = field.language ?? 'fr';
  return {
    sentence,
    // A field that is wholly new is the text itself, which stands below.
    blocks:
      field.before === ''
        ? []
        : changes.flatMap((change): TextChange['blocks'][number][] => {
            if (change.is === 'same') return [];
            const text = 'after' in change ? change.after.text : change.before.text;
            return [{ is: change.is === 'form' || change.is === 'marks' ? change.is : 'words', text: { lang, text } }];
          }),
  };
}
