import type { WaitingItem } from '@clairevoie/contract';
import { type StatedItem, type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable, Sentence } from '../../ledger/index.ts';
import { listSigns } from './oversight-store.ts';
import { type ListedSearch, listOpenSearches } from './search-lists.ts';
import { nextSearchActs, type SearchViewer } from './search-procedure.ts';

type Kind = 'decide-search' | 'second-search' | 'run-search';

const words: Readonly<
  Record<Kind, { readonly basis: 'law' | 'policy'; readonly text: (mission: string) => Sentence }>
> = {
  'decide-search': {
    basis: 'law',
    text: (mission) => ({
      fr: `Décider de la recherche de plaques demandée pour ${mission}.`,
      nl: `Beslissen over de opzoeking van nummerplaten aangevraagd voor ${mission}.`,
      en: `Decide on the search of plates asked for ${mission}.`,
    }),
  },
  'second-search': {
    basis: 'policy',
    text: (mission) => ({
      fr: `Décider en second, par écrit, de la recherche de plaques demandée pour ${mission}.`,
      nl: `Als tweede, schriftelijk, beslissen over de opzoeking van nummerplaten aangevraagd voor ${mission}.`,
      en: `Decide second, in writing, on the search of plates asked for ${mission}.`,
    }),
  },
  'run-search': {
    basis: 'policy',
    text: (mission) => ({
      fr: `La recherche de plaques pour ${mission} est accordée : la décision sert sept jours.`,
      nl: `De opzoeking van nummerplaten voor ${mission} is toegestaan: de beslissing geldt zeven dagen.`,
      en: `The search of plates for ${mission} is granted: the decision serves seven days.`,
    }),
  },
};

const misuse: Sentence = {
  fr: 'Un indice de recherche abusive attend que la personne soit entendue.',
  nl: 'Een aanwijzing van een onrechtmatige opzoeking wacht tot de betrokkene is gehoord.',
  en: 'A sign of misuse of searches waits for the person to be heard.',
};

/** Searches that wait for a decision, a second one, or their run; signs of misuse that wait for a hearing. */
export function waitingSearches(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async (viewer, at) => {
      const items = (await listOpenSearches(db)).flatMap((row) => {
        const kind = kindFor(row, viewer);
        return kind === undefined ? [] : [item(row, kind, at)];
      });
      return viewer.functionKey === 'dpo' ? [...items, ...(await signsFor(db, viewer, at))] : items;
    },
  };
}

function kindFor(row: ListedSearch, viewer: SearchViewer): Kind | undefined {
  const acts = nextSearchActs(row, viewer, row.searcher_not_on_case);
  const kinds: readonly Kind[] = ['decide-search', 'second-search', 'run-search'];
  return kinds.find((kind) => acts.includes(`anpr/${kind}`));
}

function item(row: ListedSearch, kind: Kind, at: string): WaitingItem {
  const { basis, text } = words[kind];
  const provision =
    row.part === 'past-month'
      ? 'lfp-44-11-3decies-p3-al2-s3'
      : row.branch === 'administrative'
        ? 'lfp-44-11-3decies-p3-al1-s2'
        : 'lfp-44-11-3decies-p3-al2-s2';
  const stated: StatedItem = {
    room: 'anpr',
    id: `${kind}:${row.id}`,
    kind,
    subjectKind: 'point-search',
    subjectId: row.id,
    basis,
    provision: basis === 'law' ? provision : null,
    reading: null,
    dueWords: kind === 'decide-search' ? 'before-use' : null,
    text: text(row.mission_reference ?? '–'),
    dueOn: null,
    alertAt: null,
    createdAt: row.decided_at ?? row.requested_at,
  };
  return waitingItem(stated, at);
}

async function signsFor(db: Queryable, { organisationId }: SearchViewer, at: string): Promise<readonly WaitingItem[]> {
  const signs = await listSigns(db, organisationId);
  return signs
    .filter(({ state }) => state === 'raised')
    .map((sign) =>
      waitingItem(
        {
          room: 'anpr',
          id: `misuse:${sign.id}`,
          kind: 'hear-searcher',
          subjectKind: 'misuse-sign',
          subjectId: sign.id,
          basis: 'policy',
          provision: null,
          reading: null,
          dueWords: null,
          text: misuse,
          dueOn: null,
          alertAt: null,
          createdAt: sign.raised_at,
        },
        at,
      ),
    );
}
