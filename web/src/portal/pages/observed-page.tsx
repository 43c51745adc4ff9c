import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Fact, Facts, Note } from '../../design/facts.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { SourceLine } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type {
  DeclaredPlace,
  ObservedCamera,
  ObservedComparison,
  ObservedData,
  OpenQuestion,
} from '../observed-data.ts';
import { hrefFor } from '../routes.ts';

/** Declared against observed: an open question for each camera that stands in one list alone. */
export function ObservedPage({ data }: { readonly data: ObservedData }): ReactNode {
  const { t, number } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('observed.title')}</h1>
        <p className="lead">{t('observed.lead')}</p>
      </div>
      <Note title={t('observed.limits')}>
        <p>{t('observed.limits.words')}</p>
        <p>{t('observed.names')}</p>
      </Note>
      {data.comparisons.length === 0 ? (
        <EmptyState title={t('observed.none')}>
          <p>{t('observed.none.words')}</p>
        </EmptyState>
      ) : null}
      {data.comparisons.map((comparison) => (
        <Comparison key={comparison.id} of={comparison} legalDay={data.legalDay} />
      ))}
      <section className="section" aria-labelledby="rule">
        <h2 id="rule">{t('observed.rule')}</h2>
        <p>{t('observed.rule.words', { metres: data.observerMetres })}</p>
        <ul>
          {data.tolerances.map(({ precision, metres }) => (
            <li key={precision}>
              {t(`observed.precision.${precision}`)} : {number(metres)} m
            </li>
          ))}
        </ul>
        <p>{t('observed.rule.matching')}</p>
      </section>
      <section className="section" aria-labelledby="takedown">
        <h2 id="takedown">{t('observed.takedown')}</h2>
        <p>{t('observed.takedown.words')}</p>
      </section>
    </>
  );
}

function Comparison({ of, legalDay }: { readonly of: ObservedComparison; readonly legalDay: string }): ReactNode {
  const { t, lang, words } = useI18n();
  const area = of.municipalities.map((name) => words(name).text).toSorted();
  return (
    <section className="section stack" aria-labelledby={of.id}>
      <h2 id={of.id}>{of.source.title}</h2>
      {of.ageYears !== null && of.ageYears >= 2 ? (
        <p>
          <Outcome kind="overdue">{t('observed.old', { years: of.ageYears })}</Outcome>
        </p>
      ) : null}
      <Facts>
        <Fact term={t('observed.extract')}>
          <SourceLine source={of.source} />
        </Fact>
        <Fact term={t('observed.against')}>
          {of.against.length === 0 ? (
            <span className="unknown">{t('observed.against.none')}</span>
          ) : (
            <ul className="bare">
              {of.against.map((source) => (
                <li key={`${source.title}${source.url}`}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {area.length === 0 ? null : <Fact term={t('areas.municipalities')}>{area.join(', ')}</Fact>}
        <Fact term={t('observed.notShown')}>{t('observed.notShown.count', { count: of.notShown })}</Fact>
      </Facts>
      <h3>{t('observed.matched', { count: of.matched.length })}</h3>
      {of.matched.length === 0 ? null : (
        <ul className="stack">
          {of.matched.map(({ declared, observed, metres, isCircular }) => (
            <li key={`${declared.id}${observed.id}`}>
              <a href={hrefFor(lang, 'camera', { id: declared.id })}>{declared.label}</a>
              {' – OpenStreetMap '}
              {observed.reference}, {t('observed.metres', { metres })}
              {isCircular ? <span className="cell-under small soft">{t('observed.circular')}</span> : null}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('observed.alone', { count: of.observedAlone.length })}</h3>
      <p>{t('observed.alone.words')}</p>
      {of.observedAlone.length === 0 ? null : (
        <ObservedTable
          rows={of.observedAlone}
          caption={`${t('observed.alone.caption')} – ${of.source.title}`}
          legalDay={legalDay}
        />
      )}
      <h3>{t('observed.declared', { count: of.declaredAlone.length })}</h3>
      <p>{t('observed.declared.words')}</p>
      <DeclaredList rows={of.declaredAlone} legalDay={legalDay} />
      {of.notComparable.length === 0 ? null : (
        <>
          <h3>{t('observed.vague', { count: of.notComparable.length })}</h3>
          <p>{t('observed.vague.words')}</p>
        </>
      )}
    </section>
  );
}

function ObservedTable({
  rows,
  caption,
  legalDay,
}: {
  readonly rows: readonly ObservedCamera[];
  readonly caption: string;
  readonly legalDay: string;
}): ReactNode {
  const { t } = useI18n();
  const columns: readonly Column<ObservedCamera>[] = [
    {
      id: 'ref',
      head: 'OpenStreetMap',
      isHeader: true,
      cell: (row) => <span id={`q-${row.id}`}>{row.reference}</span>,
    },
    {
      id: 'municipality',
      head: t('home.col.municipality'),
      cell: (row) =>
        row.municipality === null ? <span className="unknown">{t('unknown')}</span> : <Words of={row.municipality} />,
    },
    {
      id: 'point',
      head: t('observed.point'),
      cell: (row) => (
        <span className="num">
          {row.lat.toFixed(3)}, {row.lon.toFixed(3)}
        </span>
      ),
    },
    { id: 'question', head: t('observed.question'), cell: (row) => <Question of={row.question} legalDay={legalDay} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} asCards />;
}

function DeclaredList({
  rows,
  legalDay,
}: {
  readonly rows: readonly DeclaredPlace[];
  readonly legalDay: string;
}): ReactNode {
  const { lang } = useI18n();
  if (rows.length === 0) return null;
  return (
    <ul className="stack">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={hrefFor(lang, 'camera', { id: row.id })}>{row.label}</a>
          {row.municipality === null ? null : (
            <span className="soft">
              {', '}
              <Words of={row.municipality} />
            </span>
          )}
          <span className="cell-under small">
            <Question of={row.question} legalDay={legalDay} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The clock of a question, and the answer where there is one. */
function Question({ of, legalDay }: { readonly of: OpenQuestion; readonly legalDay: string }): ReactNode {
  const { t, day } = useI18n();
  if (of.answeredOn !== null && of.answer !== null)
    return (
      <>
        <Words of={of.answer} />
        <span className="small soft cell-under">
          {t('observed.answered', { day: day(of.answeredOn) })}
          {of.controller === null ? null : ` – ${of.controller}`}
        </span>
      </>
    );
  if (of.askedOn !== null && of.dueOn !== null)
    return (
      <Outcome kind={of.dueOn < legalDay ? 'overdue' : 'needs-human'}>
        {t(of.dueOn < legalDay ? 'observed.late' : 'observed.asked', { asked: day(of.askedOn), due: day(of.dueOn) })}
      </Outcome>
    );
  if (of.openSince === null) return <Outcome kind="unknown">{t('observed.open')}</Outcome>;
  const days = Temporal.PlainDate.from(of.openSince).until(legalDay).days;
  return (
    <Outcome kind="unknown">{t('observed.openSince', { day: day(of.openSince), days: Math.max(0, days) })}</Outcome>
  );
}
