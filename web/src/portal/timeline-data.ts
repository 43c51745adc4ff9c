import type { Localised, Published } from './data-values.ts';
import type { CommonData } from './page-common.ts';
import type { RouteName } from './routes.ts';
import type { TextKind, TextPassageKind } from './texts-data.ts';

/** On what an event rests: words of a text of the dossier, or a register of this server. */
export type EventBasis =
  | {
      readonly is: 'words';
      readonly text: { readonly id: string; readonly kind: TextKind };
      readonly passage: { readonly id: string; readonly kind: TextPassageKind };
      readonly words: readonly Published[];
    }
  | { readonly is: 'register'; readonly source: Localised; readonly page: RouteName; readonly id: string | null };

/** Something that happened in the dossier. */
export type TimelineEvent = {
  /** Never changes and is never used again: feeds and followers know an event by it. */
  readonly id: string;
  /** Day with the precision of its source; null where the source gives none. */
  readonly on: string | null;
  readonly what: Localised;
  readonly remark: Localised | null;
  readonly basis: EventBasis;
  /** Of an invented body of the demonstration. */
  readonly fictional: boolean;
};

/** `/{lang}/chronologie` */
export type TimelineData = CommonData & { readonly page: 'timeline'; readonly events: readonly TimelineEvent[] };
