import type { ReactNode } from 'react';
import { Fact } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { eliTail } from '../law/eli.ts';
import type { SourceShown } from '../law/source-shown.ts';
import { hrefFor } from '../routes.ts';

/** Official title, number and address of a text, and our lasting address of the article: facts of a list. */
export function SourceFacts({
  source,
  place,
  at,
}: {
  readonly source: SourceShown;
  readonly place: { readonly text: string; readonly article: string };
  readonly at: string;
}): ReactNode {
  const { t, lang, day } = useI18n();
  const tail = eliTail(place.text, place.article, lang);
  return (
    <>
      <Fact term={t('book.source.official')}>
        <OfficialTitle source={source} />
        <span className="cell-under">{t('book.source.number', { day: day(source.day), numac: source.numac })}</span>
        <a className="cell-under" href={source.address} hrefLang="fr" rel="external">
          {t('book.source.address')}
        </a>
        {source.isAddressGiven ? null : <span className="cell-under small">{t('book.source.addressMade')}</span>}
      </Fact>
      {tail === undefined ? null : (
        <Fact term={t('book.eli')}>
          <a className="mono breakable" href={`${hrefFor(lang, 'law')}/${tail}?at=${at}`}>
            {tail}
          </a>
          <span className="cell-under small">{t('book.eli.ours')}</span>
        </Fact>
      )}
    </>
  );
}

/** The official title in the reader's language, or in French, marked as French. */
function OfficialTitle({ source }: { readonly source: SourceShown }): ReactNode {
  const { t, lang } = useI18n();
  if (lang === 'nl' && source.titleNl !== null) return source.titleNl;
  if (source.titleFr === null) return t('book.source.noTitle');
  if (lang === 'fr') return source.titleFr;
  return (
    <>
      <span lang="fr">{source.titleFr}</span>
      {lang === 'nl' ? <span className="cell-under small">{t('book.source.noDutchTitle')}</span> : null}
    </>
  );
}
