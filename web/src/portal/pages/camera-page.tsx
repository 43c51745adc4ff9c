import type { ReactNode } from 'react';
import { BodyName, FictionalTag } from '../../design/body-name.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Fact, Facts } from '../../design/facts.tsx';
import { History } from '../../design/history.tsx';
import { StatusMark, Unknown, YesNo } from '../../design/outcome.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { CountOrSuppressed, Known, SourceLine, SourceNote } from '../../design/source-note.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { CameraData } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';

type Week = NonNullable<CameraData['accessWeeks']>[number];

/** One place or camera: what its source says, under which authorisation, how often its images were opened. */
export function CameraPage({ data }: { readonly data: CameraData }): ReactNode {
  const { t, lang } = useI18n();
  const { camera } = data;
  return (
    <>
      <div className="page-head">
        <h1 lang={camera.place.lang}>{camera.place.text}</h1>
        <p className="lead">
          {camera.municipality === null ? null : (
            <>
              <Words of={camera.municipality.name} />
              {' – '}
            </>
          )}
          <StatusMark status={camera.status}> ({camera.statusYear ?? t('year.undated')})</StatusMark>{' '}
          {camera.fictional ? <FictionalTag /> : null}
        </p>
      </div>
      <section className="section" aria-labelledby="identity">
        <h2 id="identity">{t('camera.identity')}</h2>
        <Identity data={data} />
      </section>
      <section className="section" aria-labelledby="why">
        <h2 id="why">{t('camera.authorisation.why')}</h2>
        <Why data={data} />
      </section>
      <section className="section" aria-labelledby="accesses">
        <h2 id="accesses">{t('camera.accesses')}</h2>
        <Accesses weeks={data.accessWeeks} />
      </section>
      <section className="section" aria-labelledby="history">
        <h2 id="history">{t('camera.history')}</h2>
        {data.history.length === 0 ? <p>{t('camera.history.empty')}</p> : <History events={data.history} />}
      </section>
      <section className="section" aria-labelledby="rights">
        <h2 id="rights">{t('camera.rights')}</h2>
        <Facts>
          <Fact term={t('camera.rights.to')}>
            <Known of={data.rightsContact}>
              {(body) => (
                <>
                  <BodyName body={body} />
                  {body.contact?.postal === undefined ? null : (
                    <span className="cell-under">{body.contact.postal}</span>
                  )}
                  {body.contact?.email === undefined ? null : (
                    <span className="cell-under breakable">{body.contact.email}</span>
                  )}
                </>
              )}
            </Known>
          </Fact>
        </Facts>
        <p>
          <a
            className="button"
            href={hrefFor(lang, 'filmed', {
              query: {
                camera: camera.id,
                regime:
                  camera.basis === 'unknown' ? 'unsure' : camera.basis === 'police-function' ? 'police' : 'camera-law',
              },
            })}
          >
            {t('camera.rights.link')}
          </a>
        </p>
      </section>
    </>
  );
}

function Identity({ data }: { readonly data: CameraData }): ReactNode {
  const { t, number } = useI18n();
  const { camera } = data;
  return (
    <Facts>
      <Fact term={t('camera.municipality')}>
        {camera.municipality === null ? <Unknown /> : <BodyName body={camera.municipality} />}
      </Fact>
      <Fact term={t('camera.status')}>
        <StatusMark status={camera.status}> ({camera.statusYear ?? t('year.undated')})</StatusMark>
      </Fact>
      <Fact term={t('camera.kind')}>{camera.kind === 'unknown' ? <Unknown /> : t(`kind.${camera.kind}`)}</Fact>
      <Fact term={t('camera.placeKind')}>
        {camera.placeKind === 'unknown' ? <Unknown /> : t(`place.${camera.placeKind}`)}
      </Fact>
      <Fact term={t('camera.anpr')}>
        <YesNo value={camera.anpr} />
      </Fact>
      <Fact term={t('camera.intelligent')}>
        <YesNo value={camera.intelligent} />
      </Fact>
      <Fact term={t('camera.devices')}>
        <Known of={camera.devices}>{(value) => number(value)}</Known>
      </Fact>
      <Fact term={t('camera.position')}>
        {camera.position === null ? (
          <span className="unknown">{t('precision.none')}</span>
        ) : (
          <>
            <span className="num">
              {camera.position.lat.toFixed(5)}, {camera.position.lon.toFixed(5)}
            </span>
            {' – '}
            {t(`precision.${camera.position.precision}`)}
            {camera.position.source === null ? null : (
              <SourceNote source={camera.position.source} label={t('camera.position')} />
            )}
          </>
        )}
      </Fact>
      <Fact term={t('camera.controller')}>
        <Known of={camera.controller}>{(body) => <BodyName body={body} />}</Known>
      </Fact>
      <Fact term={t('camera.basis')}>{camera.basis === 'unknown' ? <Unknown /> : t(`basis.${camera.basis}`)}</Fact>
      <Fact term={t('camera.source')}>
        <SourceLine source={camera.source} />
      </Fact>
    </Facts>
  );
}

function Why({ data }: { readonly data: CameraData }): ReactNode {
  const { t, lang, day } = useI18n();
  return (
    <Facts>
      <Fact term={t('camera.authorisation')}>
        <Known of={data.authorisation}>
          {(authorisation) => (
            <>
              <a href={hrefFor(lang, 'authorisation', { id: authorisation.id })}>
                <Words of={authorisation.title} />
              </a>
              {' – '}
              <BodyName body={authorisation.authority} />
              {', '}
              {authorisation.decidedOn === null ? t('date.unknown') : day(authorisation.decidedOn)}
            </>
          )}
        </Known>
      </Fact>
      <Fact term={t('camera.reasons')}>
        <Known of={data.reasons}>
          {(reasons) => (
            <div className="stack-2">
              {reasons.map((reason) => (
                <blockquote key={reason.text} className="law-text" lang={reason.lang}>
                  {reason.text}
                </blockquote>
              ))}
            </div>
          )}
        </Known>
      </Fact>
      <Fact term={t('camera.purposes')}>
        <Known of={data.purposes}>
          {(purposes) => (
            <ul>
              {purposes.map((purpose) => (
                <li key={purpose.fr}>
                  <Words of={purpose} />
                </li>
              ))}
            </ul>
          )}
        </Known>
      </Fact>
      <Fact term={t('camera.retention')}>
        <Known of={data.retention}>
          {({ amount, unit, limit, provision }) => (
            <>
              {t(`camera.retention.${limit}`, { amount, unit: t(`unit.${unit}`, { amount }) })}
              {provision === null ? null : (
                <>
                  {' – '}
                  <ProvisionLink provision={provision} />
                </>
              )}
            </>
          )}
        </Known>
      </Fact>
    </Facts>
  );
}

function Accesses({ weeks }: { readonly weeks: CameraData['accessWeeks'] }): ReactNode {
  const { t } = useI18n();
  if (weeks === null) {
    return (
      <EmptyState title={t('camera.accesses.none')}>
        <p>{t('camera.accesses.none.words')}</p>
      </EmptyState>
    );
  }
  const week = (id: string): string => {
    const [year = id, number = ''] = id.split('-W');
    return t('week.label', { week: String(Number(number)), year });
  };
  const columns: readonly Column<Week>[] = [
    { id: 'week', head: t('camera.accesses.week'), isHeader: true, cell: (row) => week(row.week) },
    {
      id: 'allowed',
      head: t('camera.accesses.allowed'),
      isNumeric: true,
      cell: (row) => <CountOrSuppressed cell={row.allowed} />,
    },
    {
      id: 'refused',
      head: t('camera.accesses.refused'),
      isNumeric: true,
      cell: (row) => <CountOrSuppressed cell={row.refused} />,
    },
    { id: 'tally', head: t('camera.tally'), cell: (row) => <Tally tally={row.tally} /> },
  ];
  return (
    <>
      <p>
        {t('camera.accesses.lead')} {t('weeks.when')}
      </p>
      {weeks.length === 0 ? (
        <EmptyState title={t('camera.accesses.empty')} />
      ) : (
        <div className="narrow">
          <DataTable caption={t('camera.accesses.caption')} columns={columns} rows={weeks} rowKey={(row) => row.week} />
        </div>
      )}
      <p>{t('camera.tally.lead')}</p>
    </>
  );
}

function Tally({ tally }: { readonly tally: Week['tally'] }): ReactNode {
  const { t } = useI18n();
  if (tally === null) return t('camera.tally.not-yet');
  const { looks, proof } = tally;
  const said =
    looks === 'none'
      ? t('camera.tally.none')
      : looks === 'fewer-than-five'
        ? t('camera.tally.fewer')
        : t('camera.tally.count', { count: looks });
  return (
    <>
      {said} <a href={proof}>{t('camera.tally.proof')}</a>
    </>
  );
}
