import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { glossary, type Term } from '../law/glossary.ts';
import { LawNav } from './law-parts.tsx';

const HEADINGS = {
  'Cameras and places': 'glossary.cameras',
  'Authorising and using': 'glossary.authorising',
  Recordings: 'glossary.recordings',
  'Registers and oversight': 'glossary.registers',
  'Acts, journal and proof (ours)': 'glossary.acts',
  Functions: 'glossary.functions',
} as const;

const isHeading = (heading: string): heading is keyof typeof HEADINGS => heading in HEADINGS;

/** One term, one word in each language; made from docs/glossary.md. */
export function GlossaryPage(): ReactNode {
  const { t, lang } = useI18n();
  const order =
    lang === 'nl'
      ? (['nl', 'fr', 'en'] as const)
      : lang === 'en'
        ? (['en', 'fr', 'nl'] as const)
        : (['fr', 'nl', 'en'] as const);
  const columns: readonly Column<Term>[] = [
    ...order.map(
      (each, index): Column<Term> => ({
        id: each,
        head: t(`glossary.${each}`),
        isHeader: index === 0,
        cell: (row) => (
          <span lang={each} id={index === 0 ? row.anchor : undefined}>
            {row[each]}
          </span>
        ),
      }),
    ),
    { id: 'text', head: t('glossary.text'), cell: (row) => row.text },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('glossary.title')}</h1>
        <p className="lead">{t('glossary.lead')}</p>
        <LawNav here="glossary" />
      </div>
      {glossary.map(({ heading, terms }) => {
        const title = isHeading(heading) ? t(HEADINGS[heading]) : heading;
        const id = `group-${heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
        return (
          <section key={heading} className="section" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <DataTable
              caption={title}
              isCaptionHidden
              columns={columns}
              rows={terms}
              rowKey={(row) => row.anchor}
              asCards
            />
          </section>
        );
      })}
    </>
  );
}
