import type { ReactNode } from 'react';
import { BodyName, FictionalTag } from '../../design/body-name.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { Count, SourceNote } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { AnswerElement, AreaAuthorisation, AreaNumber, AreaSummary, RealRequest } from '../areas-data.ts';
import { hrefFor } from '../routes.ts';

/** An element of an answer: word and shape. */
export function ElementMark({ isMet }: { readonly isMet: boolean }): ReactNode {
  const { t } = useI18n();
  return isMet ? (
    <Outcome kind="allowed">{t('areas.published')}</Outcome>
  ) : (
    <Outcome kind="unknown">{t('areas.missing')}</Outcome>
  );
}

/** What is published on plate reading: of places, of numbers, of databases; and what nobody says. */
export function PlatesOf({ area }: { readonly area: AreaSummary }): ReactNode {
  const { t } = useI18n();
  const { yes, no, unknown } = area.plates;
  return (
    <ul className="bare">
      {yes === 0 ? null : <li>{t('areas.plates.yes', { count: yes })}</li>}
      {no === 0 ? null : <li>{t('areas.plates.no', { count: no })}</li>}
      {unknown === 0 ? null : <li className="unknown">{t('areas.plates.unknown', { count: unknown })}</li>}
      {yes + no + unknown === 0 ? <li className="unknown">{t('areas.plates.nothing')}</li> : null}
      {area.plateNumbers.map((number) => (
        <li key={number.id}>
          <NumberLine number={number} />
        </li>
      ))}
    </ul>
  );
}

/** Who authorised, with the decision one click away. */
export function AuthorisationsOf({
  authorisations,
}: {
  readonly authorisations: readonly AreaAuthorisation[];
}): ReactNode {
  const { t, lang, day } = useI18n();
  if (authorisations.length === 0) return <span className="unknown">{t('areas.authorisations.none')}</span>;
  return (
    <ul className="bare">
      {authorisations.map((one) => (
        <li key={one.id}>
          <a href={hrefFor(lang, 'authorisation', { id: one.id })}>{one.title}</a>
          <span className="cell-under small soft">
            <BodyName body={one.decidedBy} />, {day(one.decidedOn)}
            {one.hasEnded ? ` · ${t('status.ended')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A figure as printed, with its source; a contradicted one says so. */
export function NumberLine({ number }: { readonly number: AreaNumber }): ReactNode {
  const { t, day } = useI18n();
  return (
    <>
      <Words of={number.what} />
      {', '}
      {day(number.date)}
      {': '}
      <strong>
        <Count count={{ ...number.count, year: null }} />
      </strong>
      {number.isContradicted ? (
        <>
          {' '}
          <Outcome kind="needs-human">{t('areas.contradicted')}</Outcome>
        </>
      ) : null}
      {number.remark === undefined ? null : (
        <span className="cell-under small soft">
          <Words of={number.remark} />
        </span>
      )}
      <SourceNote source={number.source} label={`${number.what.fr} ${number.date} ${number.id}`} />
    </>
  );
}

/** What is missing, in words. */
export function MissingOf({ missing }: { readonly missing: readonly AnswerElement[] }): ReactNode {
  const { t, list } = useI18n();
  if (missing.length === 0) return t('areas.missing.nothing');
  return <span className="small">{list(missing.map((element) => t(`areas.element.${element}`).toLowerCase()))}</span>;
}

/** Name of an area, as a link to its page. */
export function AreaName({ area }: { readonly area: AreaSummary }): ReactNode {
  const { lang } = useI18n();
  return (
    <>
      <a href={hrefFor(lang, 'area', { id: area.id })}>
        <Words of={area.name} />
      </a>
      {area.isInvented ? (
        <>
          {' '}
          <FictionalTag />
        </>
      ) : null}
    </>
  );
}

/** Points over elements; an invented area has none. */
export function ScoreOf({ area }: { readonly area: AreaSummary }): ReactNode {
  const { t } = useI18n();
  return area.score === null ? (
    <span className="soft">{t('areas.score.invented')}</span>
  ) : (
    <span className="num">{t('areas.score.points', area.score)}</span>
  );
}

/** Requests that people really made. */
export function RequestList({ requests }: { readonly requests: readonly RealRequest[] }): ReactNode {
  const { t, day } = useI18n();
  return (
    <ul className="stack">
      {requests.map((request) => (
        <li key={request.id}>
          <a href={request.url} rel="external noreferrer">
            <Words of={request.subject} />
          </a>
          <span className="cell-under small soft">
            <Words of={request.what} /> · <Words of={request.to} /> · {t('areas.requests.received')}{' '}
            {day(request.received)}
            {request.answered === null ? null : ` · ${t('areas.requests.answered')} ${day(request.answered)}`} ·{' '}
            <Words of={request.outcome} />
          </span>
        </li>
      ))}
    </ul>
  );
}
