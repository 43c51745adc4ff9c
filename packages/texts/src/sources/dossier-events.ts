import type { Language } from '../language.ts';
import type { Trilingual } from '../trilingual.ts';
import type { PassageKind } from '../two-columns/paragraphs.ts';
import { type EventInWords, eventsInWords } from './dossier-events.data.ts';
import type { ShippedText } from './shipped-texts.ts';

/** An event of the dossier with the sentence it rests on, as the text has it, and where that stands. */
export interface DossierEvent {
  readonly id: string;
  readonly on: string | null;
  readonly what: Trilingual;
  readonly remark: Trilingual | null;
  readonly text: string;
  readonly passage: { readonly id: string; readonly kind: PassageKind };
  readonly words: { readonly fr: string | null; readonly nl: string | null };
}

/** A text as far as events are found in it. */
type ToldText = Pick<ShippedText, 'id'> & {
  readonly passages: readonly Pick<ShippedText['passages'][number], 'id' | 'kind' | 'fr' | 'nl'>[];
};

/** What the texts tell, in the order of the story; an event whose words a text does not have is left out. */
export function dossierEvents(texts: readonly ToldText[]): readonly DossierEvent[] {
  return inOrder(eventsInWords).flatMap((event) => {
    const text = texts.find(({ id }) => id === event.text);
    const passage = text?.passages.find(({ fr, nl }) => fr?.includes(event.find.fr) || nl?.includes(event.find.nl));
    if (text === undefined || passage === undefined) return [];
    const { id, on, what, remark = null } = event;
    const words = {
      fr: sentenceWith('fr', passage.fr, event.find.fr),
      nl: sentenceWith('nl', passage.nl, event.find.nl),
    };
    return [{ id, on, what, remark, text: text.id, passage: { id: passage.id, kind: passage.kind }, words }];
  });
}

/** By day, a year before its months; what has no date comes behind the event that it names. */
function inOrder(events: readonly EventInWords[]): readonly EventInWords[] {
  const dated = events
    .filter(({ on }) => on !== null)
    .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
  return events
    .filter(({ on }) => on === null)
    .reduce((story, event) => {
      const place = story.findIndex(({ id }) => id === event.after) + 1;
      return story.toSpliced(place === 0 ? story.length : place, 0, event);
    }, dated);
}

function sentenceWith(language: Language, text: string | undefined, piece: string): string | null {
  const at = text?.indexOf(piece) ?? -1;
  if (text === undefined || at === -1) return null;
  return new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text).containing(at)?.segment.trim() ?? null;
}
