import type { ReactNode } from 'react';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { CountCell, Knowledge, PublishedCount, Source } from '../portal/data-values.ts';
import { Outcome, Unknown } from './outcome.tsx';
import { Withheld } from './withheld.tsx';

/** True for an address that may become a link: pages of the web only. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url);
}

/** Source of a statement: title as a link, date as published, licence, remark. */
export function SourceLine({ source }: { readonly source: Source }): ReactNode {
  const { t, day } = useI18n();
  return (
    <span>
      {isWebAddress(source.url) ? (
        <a href={source.url} rel="external noreferrer" className="breakable">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {', '}
      {source.published === null ? t('source.undated') : day(source.published)}
      {source.licence === undefined ? null : ` · ${source.licence}`}
      {source.remark === undefined ? null : (
        <>
          {'. '}
          <Words of={source.remark} />
        </>
      )}
    </span>
  );
}

/** Source one tap away, without script. */
export function SourceNote({ source, label }: { readonly source: Source | null; readonly label?: string }): ReactNode {
  const { t, day } = useI18n();
  if (source === null) return <span className="source">{t('source.none')}</span>;
  const dated = source.published === null ? t('source.undated') : day(source.published);
  return (
    <details className="source">
      <summary>
        {t('source.summary', { date: dated })}
        {label === undefined ? null : <span className="hidden-visually"> – {label}</span>}
      </summary>
      <SourceLine source={source} />
    </details>
  );
}

/** A published count: the number as printed, with its year. */
export function Count({ count }: { readonly count: PublishedCount }): ReactNode {
  const { number } = useI18n();
  return (
    <span className="num">
      {count.value === null ? count.asPublished : number(count.value)}
      {count.year === null ? null : <span className="soft small"> ({count.year})</span>}
    </span>
  );
}

/** What is known, or the visible reason why it is not. */
export function Known<T>({
  of,
  children,
  label,
}: {
  readonly of: Knowledge<T>;
  readonly children: (value: T) => ReactNode;
  readonly label?: string;
}): ReactNode {
  const { t } = useI18n();
  switch (of.state) {
    case 'known':
      return (
        <>
          {children(of.value)}
          {of.source === null ? null : <SourceNote source={of.source} {...(label === undefined ? {} : { label })} />}
        </>
      );
    case 'unknown':
      return <Unknown because={of.because} />;
    case 'withheld':
      return <Withheld because={of.because} />;
    case 'suppressed':
      return <Outcome kind="suppressed">{t('suppressed', { below: of.below })}</Outcome>;
  }
}

/** A figure that stands alone, with its definition and its source. */
export function FigureWithSource({
  value,
  what,
  date,
  source,
}: {
  readonly value: ReactNode;
  readonly what: ReactNode;
  readonly date: string;
  readonly source: Source;
}): ReactNode {
  return (
    <div className="stack-2">
      <p className="figure-number">{value}</p>
      <p>
        {what} <span className="soft nowrap">({date})</span>
      </p>
      <SourceNote source={source} />
    </div>
  );
}

/** A count of accesses, or « moins de 5 ». */
export function CountOrSuppressed({ cell }: { readonly cell: CountCell }): ReactNode {
  const { t, number } = useI18n();
  return cell.state === 'count' ? (
    number(cell.value)
  ) : (
    <span className="soft">{t('suppressed', { below: cell.below })}</span>
  );
}
