import { Fragment, type ReactNode } from 'react';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { WordPart } from '../record-pages.ts';
import { hrefFor, type RouteName } from '../routes.ts';

const PAGES = [
  ['law', 'book.nav.texts'],
  ['may', 'book.nav.may'],
  ['changes', 'book.nav.changes'],
  ['coverage', 'book.nav.coverage'],
  ['failures', 'book.nav.failures'],
  ['glossary', 'book.nav.glossary'],
] as const satisfies readonly (readonly [RouteName, string])[];

/** The pages on the law, one beside the other. */
export function LawNav({ here }: { readonly here: RouteName }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <nav className="law-nav" aria-label={t('book.nav')}>
      <ul>
        {PAGES.map(([name, label]) => (
          <li key={name}>
            <a href={hrefFor(lang, name)} aria-current={name === here ? 'page' : undefined}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Words that stayed, came and went. Said in words too, for who does not see the lines. */
export function WordDiff({ parts }: { readonly parts: readonly WordPart[] }): ReactNode {
  const { t } = useI18n();
  return (
    <blockquote className="law-text law-diff" lang="fr">
      {parts.map((part, index) => {
        const key = `${index}${part.kind}`;
        if (part.kind === 'same') return <Fragment key={key}>{part.text}</Fragment>;
        const Mark = part.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="hidden-visually">[{t(`book.diff.${part.kind}`)} : </span>
            {part.text}
            <span className="hidden-visually">]</span>
          </Mark>
        );
      })}
    </blockquote>
  );
}

/** What the marks of a comparison mean. */
export function DiffLegend(): ReactNode {
  const { t } = useI18n();
  return (
    <p className="small soft">
      <ins className="law-mark">{t('book.diff.added')}</ins> <del className="law-mark">{t('book.diff.removed')}</del>
    </p>
  );
}

/** The words of the law are French; our files have no Dutch ones, and there is no official English. A French reader misses nothing. */
export function WordsNotice(): ReactNode {
  const { t, lang } = useI18n();
  if (lang === 'fr') return null;
  return <p className="small soft">{lang === 'en' ? t('law.noEnglish') : t('law.noDutch')}</p>;
}

/** A day to look at, by GET. */
export function DayForm({
  action,
  label,
  fields,
  days,
  kept,
}: {
  readonly action: string;
  readonly label: string;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Days on which something changes, offered by the field. */
  readonly days: readonly string[];
  readonly kept?: { readonly [name: string]: string };
}): ReactNode {
  const { t } = useI18n();
  return (
    <form method="get" action={action} className="filter" aria-label={label}>
      {Object.entries(kept ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <datalist id="law-days">
        {days.map((day) => (
          <option key={day} value={day} />
        ))}
      </datalist>
      <div className="fields">
        {fields.map((field) => (
          <div className="field" key={field.name}>
            <label htmlFor={`f-${field.name}`}>{field.label}</label>
            <input
              id={`f-${field.name}`}
              name={field.name}
              type="date"
              min="1992-08-05"
              max="2099-12-31"
              list="law-days"
              defaultValue={field.value}
            />
          </div>
        ))}
        <button type="submit" className="button">
          {t('book.show')}
        </button>
      </div>
    </form>
  );
}

/** Links to the days on which a text changed. */
export function DayLinks({
  days,
  hrefOf,
  here,
}: {
  readonly days: readonly string[];
  readonly hrefOf: (day: string) => string;
  readonly here: string;
}): ReactNode {
  const { t, day } = useI18n();
  if (days.length === 0) return null;
  return (
    <div>
      <p className="small" id="days-of-change">
        {t('book.days')}
      </p>
      <ul className="day-links" aria-labelledby="days-of-change">
        {days.map((each) => (
          <li key={each}>
            <a href={hrefOf(each)} aria-current={each === here ? 'date' : undefined}>
              <time dateTime={each}>{day(each)}</time>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A localised text that is English because nobody has written it in French and Dutch yet: marked as English. */
export function PerhapsEnglish({
  of,
  isEnglish,
}: {
  readonly of: { readonly fr: string; readonly nl: string; readonly en?: string };
  readonly isEnglish: boolean;
}): ReactNode {
  const { lang } = useI18n();
  return isEnglish && lang !== 'en' ? <span lang="en">{of.en ?? of.fr}</span> : <Words of={of} />;
}
