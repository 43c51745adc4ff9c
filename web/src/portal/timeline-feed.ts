import { i18nFor } from '../i18n/i18n.ts';
import type { Lang } from './data-values.ts';
import { basisOf, placeOf, whenOf } from './event-words.ts';
import { hrefFor } from './routes.ts';
import type { TimelineEvent } from './timeline-data.ts';

/** Events of a feed at most: the newest. */
const most = 60;

/** The dossier as an Atom feed (RFC 4287), newest first; `baseUrl` without a slash at its end. Pure: same events, same bytes. */
export function timelineFeed(events: readonly TimelineEvent[], lang: Lang, baseUrl: string): string {
  const i18n = i18nFor(lang);
  const page = `${baseUrl}${hrefFor(lang, 'timeline')}`;
  const shown = events.slice(-most).toReversed();
  const updated = shown.map(updatedOf).toSorted().at(-1) ?? `${unknownDay}T00:00:00Z`;
  const entry = (event: TimelineEvent): string => {
    const { words } = i18n;
    const quoted = event.basis.is === 'words' ? event.basis.words.map(({ text }) => `\n\n“${text}”`).join('') : '';
    const remark = event.remark === null ? '' : `\n\n${words(event.remark).text}`;
    const said = `${whenOf(i18n, event)} – ${basisOf(i18n, event)}.${remark}${quoted}`;
    return `<entry>
<id>${escapeXml(`${page}#${event.id}`)}</id>
<title>${escapeXml(words(event.what).text)}</title>
<updated>${updatedOf(event)}</updated>
<link rel="alternate" href="${escapeXml(`${page}#${event.id}`)}"/>
<link rel="related" href="${escapeXml(`${baseUrl}${placeOf(i18n, event)}`)}"/>
<content type="text">${escapeXml(said)}</content>
</entry>
`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapeXml(page)}</id>
<title>${escapeXml(`Clairevoie – ${i18n.t('timeline.title')}`)}</title>
<subtitle>${escapeXml(i18n.t('timeline.lead'))}</subtitle>
<updated>${updated}</updated>
<author><name>Clairevoie</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${page}.atom`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${shown.map(entry).join('')}</feed>
`;
}

/** Atom wants a moment: what has a year or a month only bears its first day; what has no date, a day before all others. */
const unknownDay = '1970-01-01';
const updatedOf = ({ on }: TimelineEvent): string => {
  const [year = '1970', month = '01', day = '01'] = (on ?? unknownDay).split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
};

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Signs that XML cannot hold.
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');
