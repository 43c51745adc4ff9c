import { i18nFor } from '../i18n/i18n.ts';
import type { Lang } from './data-values.ts';
import { basisOf, placeOf, whenOf } from './event-words.ts';
import { hrefFor } from './routes.ts';
import type { TimelineEvent } from './timeline-data.ts';

/** A letter as plain text. */
export type FollowLetter = { readonly subject: string; readonly text: string };

/** Asks whoever reads an address whether they want to be told. Nothing of the asker is in it: it may not be the reader. */
export function confirmationLetter(
  lang: Lang,
  { baseUrl, confirm, leave }: { readonly baseUrl: string; readonly confirm: string; readonly leave: string },
): FollowLetter {
  const { t } = i18nFor(lang);
  const at = (query: { readonly [name: string]: string }): string => `${baseUrl}${hrefFor(lang, 'follow', { query })}`;
  return {
    subject: t('follow.letter.confirm.subject'),
    text: [
      t('follow.letter.confirm.words', { site: baseUrl }),
      at({ confirm }),
      t('follow.letter.confirm.not'),
      at({ leave }),
    ].join('\n\n'),
  };
}

/** What came since the last letter, each event with its basis and its place. */
export function digestLetter(
  lang: Lang,
  events: readonly TimelineEvent[],
  { baseUrl, leave }: { readonly baseUrl: string; readonly leave: string },
): FollowLetter {
  const i18n = i18nFor(lang);
  const { t, words } = i18n;
  const told = events.map((event) => {
    const remark = event.remark === null ? [] : [words(event.remark).text];
    const fictional = event.fictional ? [t('timeline.fictional')] : [];
    return [
      `${whenOf(i18n, event)}${t('colon')}${words(event.what).text}`,
      ...fictional,
      ...remark,
      `${basisOf(i18n, event)}${t('colon')}${baseUrl}${placeOf(i18n, event)}`,
    ].join('\n');
  });
  return {
    subject: t('follow.letter.digest.subject', { count: events.length }),
    text: [
      ...told,
      `${t('timeline.title')}${t('colon')}${baseUrl}${hrefFor(lang, 'timeline')}`,
      `${t('follow.leave')}${t('colon')}${baseUrl}${hrefFor(lang, 'follow', { query: { leave } })}`,
    ].join('\n\n'),
  };
}
