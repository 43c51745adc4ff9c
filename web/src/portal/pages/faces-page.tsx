import type { LineOnDay, LineVerdict } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { Note } from '../../design/facts.tsx';
import { Outcome, type OutcomeMark } from '../../design/outcome.tsx';
import { ProvisionLink } from '../../design/provision.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FacesData, FacesWitnessed } from '../faces-data.ts';
import { hrefFor } from '../routes.ts';

/** Shape of each verdict: only what is met has the filled circle, and unknown is hatched. */
const marks: { readonly [V in LineVerdict]: OutcomeMark } = {
  met: 'allowed',
  'not-met': 'refused',
  partial: 'suppressed',
  unknown: 'unknown',
  stale: 'overdue',
};

/** A verdict: word and shape. */
export function VerdictMark({
  verdict,
  hasPeriod = true,
}: {
  readonly verdict: LineVerdict;
  /** What a text tells of one day is met once, not for a period. */
  readonly hasPeriod?: boolean;
}): ReactNode {
  const { t } = useI18n();
  const words = verdict === 'met' && !hasPeriod ? t('demands.met') : t(`faces.verdict.${verdict}`);
  return <Outcome kind={marks[verdict]}>{words}</Outcome>;
}

/** A line of evidence with its verdict, why, and the days for which it counts. */
export function EvidenceLineItem({ of }: { readonly of: LineOnDay }): ReactNode {
  const { t, day } = useI18n();
  return (
    <li>
      <strong>{t(`faces.line.${of.line}`)}</strong> <VerdictMark verdict={of.verdict} />
      <span className="cell-under small soft">
        {t(`faces.reason.${of.reason}`)}
        {of.from === null || of.until === null
          ? null
          : ` ${t('faces.period', { from: day(of.from), until: day(of.until) })}.`}
      </span>
    </li>
  );
}

/** What no evidence here says, and who signed the log. */
export function FacesLimits({
  witnessed,
  json,
}: {
  readonly witnessed: FacesWitnessed;
  readonly json: string;
}): ReactNode {
  const { t, day, list } = useI18n();
  return (
    <>
      <section className="section" aria-labelledby="outside">
        <h2 id="outside">{t('faces.outside')}</h2>
        <ul>
          <li>{t('faces.outside.undeclared')}</li>
          <li>{t('faces.outside.use')}</li>
          <li>{t('faces.outside.private')}</li>
          <li>{t('faces.outside.findings')}</li>
        </ul>
      </section>
      <section className="section" aria-labelledby="witness">
        <h2 id="witness">{t('faces.witness')}</h2>
        <p>
          {witnessed === null || witnessed.witnesses.length === 0
            ? t('faces.witness.nobody')
            : t('faces.witness.words', {
                size: witnessed.size,
                day: day(witnessed.signedOn),
                names: list([...witnessed.witnesses]),
              })}
        </p>
        <p>
          <a href={json}>{t('faces.json')}</a>
        </p>
      </section>
    </>
  );
}

/** Every body with its lines of evidence, and every demand with a light of its own. */
export function FacesPage({ data }: { readonly data: FacesData }): ReactNode {
  const { t, lang, list } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('faces.title')}</h1>
        <p className="lead">{t('faces.lead')}</p>
      </div>
      <section className="section" aria-labelledby="texts">
        <h2 id="texts">{t('faces.texts')}</h2>
        <p>{t('faces.texts.words')}</p>
        <ul className="stack">
          {data.lights.map((light) => (
            <li key={light.demand}>
              {demandWords(light.demand, t)} <VerdictMark verdict={light.verdict} />
              <span className="small soft">
                {' '}
                {t('faces.needs', { lines: list(light.lines.map((line) => t(`faces.line.${line}`).toLowerCase())) })}
                {light.provision === null ? null : (
                  <>
                    {' '}
                    <ProvisionLink provision={light.provision} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
        {data.demo ? (
          <Note title={t('faces.texts.real.title')}>
            <p>{t('faces.texts.real')}</p>
          </Note>
        ) : null}
      </section>
      <section className="section" aria-labelledby="bodies">
        <h2 id="bodies">{t('faces.bodies')}</h2>
        <p>{t('faces.bodies.words')}</p>
        {data.bodies.map(({ slug, body, lines }) => (
          <article key={slug} className="stack" aria-labelledby={`body-${slug}`}>
            <h3 id={`body-${slug}`}>
              <BodyName body={body} />
            </h3>
            <ul>
              {lines.map((line) => (
                <EvidenceLineItem key={line.line} of={line} />
              ))}
            </ul>
            <p>
              <a href={hrefFor(lang, 'faces-body', { id: slug })}>
                {t('faces.detail')}
                <span className="visually-hidden">
                  {' – '}
                  <BodyName body={body} />
                </span>
              </a>
            </p>
          </article>
        ))}
      </section>
      <FacesLimits witnessed={data.witnessed} json="/api/public/facial-recognition" />
    </>
  );
}

const demands = [
  'RES-demande-1',
  'RES-demande-2',
  'RES-demande-3-verification',
  'RES-demande-4',
  'PET-demande-1-lieux',
  'PET-demande-1-autorites',
] as const;

function demandWords(demand: string, t: ReturnType<typeof useI18n>['t']): string {
  const known = demands.find((one) => one === demand);
  return known === undefined ? demand : t(`faces.demand.${known}`);
}
