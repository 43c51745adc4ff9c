import type { I18n } from '../i18n/i18n.ts';
import { hrefFor } from './routes.ts';
import type { TimelineEvent } from './timeline-data.ts';

/** When, as its source dates it: "13 juin 2023", "2021", "sans date dans nos sources". */
export const whenOf = ({ t, day }: Pick<I18n, 't' | 'day'>, { on }: TimelineEvent): string =>
  on === null ? t('timeline.undated') : day(on);

/** On what the event rests: « Selon un considérant de la proposition de résolution », or the register's own name. */
export function basisOf({ t, words }: Pick<I18n, 't' | 'words'>, { basis }: TimelineEvent): string {
  if (basis.is === 'register') return words(basis.source).text;
  const { text, passage } = basis;
  if (text.kind === 'petition') return t('timeline.according.petition');
  if (passage.kind === 'recital' || passage.kind === 'consideration') return t(`timeline.according.${passage.kind}`);
  return t('timeline.according.text');
}

/** Where the event can be read. */
export function placeOf({ lang }: Pick<I18n, 'lang'>, { basis }: TimelineEvent): string {
  if (basis.is === 'words') return hrefFor(lang, 'text', { id: basis.text.id, hash: basis.passage.id });
  return hrefFor(lang, basis.page, basis.id === null ? {} : { id: basis.id });
}
