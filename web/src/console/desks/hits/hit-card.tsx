import type { HitView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useAct } from '../../act/perform.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { Failed } from '../../shell/states.tsx';
import { HitPicture } from './hit-picture.tsx';
import { useHitsTexts } from './hits-texts.ts';

type Form = 'validate' | 'copy' | 'wrong-stop';

/** One hit: what was read, on which list and why, and what may be done with it now. */
export function HitCard({ hit }: { readonly hit: HitView }): ReactNode {
  const t = useHitsTexts();
  const { instant, day } = useI18n();
  const [form, setForm] = useState<Form>();
  const isNoHit = hit.state === 'candidate';
  return (
    <li className="hit">
      <article className="stack">
        <h3 className="hit-head">
          <span className="mono hit-plate">{hit.read?.plate ?? t('gone')}</span>{' '}
          <span className={isNoHit ? 'tag tag-asks' : 'tag'}>{t(`kind.${hit.kind}`)}</span>
          {hit.correlationId === null ? null : (
            <Link className="tag" to={`/hits/correlations/${hit.correlationId}`}>
              {t('afterwards')}
            </Link>
          )}
        </h3>
        <p className="small soft">
          {hit.camera.label ?? `n° ${hit.camera.number}`} ·{' '}
          <time dateTime={hit.recordedAt}>{instant(hit.recordedAt)}</time>
          {hit.read?.country == null ? null : ` · ${hit.read.country}`}
          {hit.read?.confidence == null
            ? null
            : ` · ${t('certainty', { percent: String(Math.round(hit.read.confidence / 10)) })}`}
          {hit.dueOn === null || hit.state !== 'hit' ? null : ` · ${t('due', { day: day(hit.dueOn) })}`}
        </p>
        {hit.mayBe.length === 0 ? null : <p>{t('mayBe', { plates: hit.mayBe.join(', ') })}</p>}
        <p className="small">
          {t(hit.list.isCriterion ? 'criterion.is' : 'list.is', { name: '' })}
          <AsWritten>{hit.list.name ?? hit.list.id}</AsWritten>
          {hit.list.ground === null ? null : ` · ${t('ground', { text: hit.list.ground })}`}
        </p>
        <div className={hit.isActionable ? 'hit-do' : 'hit-do hit-shut'}>
          <p>
            <strong>{t('mayBeDone')}</strong>
            {hit.isActionable ? null : <span className="tag tag-asks">{t('notYet')}</span>}
          </p>
          <p className="small">
            {hit.list.mayBeDone.map((one) => t(`do.${one}`)).join(', ')}
            {hit.list.instruction === null ? null : (
              <>
                . <AsWritten>{hit.list.instruction}</AsWritten>
              </>
            )}
          </p>
        </div>
        {hit.state === 'candidate' || hit.state === 'hit' ? <HitPicture hit={hit} /> : null}
        {hit.comparison === null ? null : (
          <p className="small">{t(hit.comparison === 'confirmed' ? 'compared.confirmed' : 'compared.no-picture')}</p>
        )}
        {hit.state === 'hit'
          ? hit.occupants.map((picture) => (
              <p key={picture} className="small">
                <Link to="/occupants/new" search={{ picture, within: 'hit-comparison', of: hit.id }}>
                  {t('occupant')}
                </Link>
              </p>
            ))
          : null}
        <details className="small">
          <summary>{t('reference')}</summary>
          <p className="soft">{t('reference.why')}</p>
          <p className="mono breakable">{t('reference.is', { batch: hit.batchId, place: String(hit.place) })}</p>
        </details>
        {hit.isActionable ? <Actions hit={hit} form={form} onForm={setForm} /> : null}
      </article>
    </li>
  );
}

function Actions({
  hit,
  form,
  onForm,
}: {
  readonly hit: HitView;
  readonly form: Form | undefined;
  readonly onForm: (form: Form | undefined) => void;
}): ReactNode {
  const t = useHitsTexts();
  const { instant } = useI18n();
  const stop = useAct('anpr/record-stop');
  const toggle = (one: Form) => () => onForm(form === one ? undefined : one);
  return (
    <>
      <p className="hit-buttons">
        {hit.state === 'hit' && hit.isComparedByViewer ? (
          <button type="button" className="button" aria-expanded={form === 'validate'} onClick={toggle('validate')}>
            {t('validate')}
          </button>
        ) : null}
        {hit.state === 'validated' ? (
          <button type="button" className="button" aria-expanded={form === 'copy'} onClick={toggle('copy')}>
            {t('copy')}
          </button>
        ) : null}
        {hit.stoppedAt === null ? (
          <button
            type="button"
            className="button button-quiet"
            disabled={stop.isPending}
            onClick={() => stop.mutate({ hitId: hit.id })}
          >
            {t('stop')}
          </button>
        ) : (
          <span className="small">{t('stopped', { at: instant(hit.stoppedAt) })}</span>
        )}
        {hit.isWrongStop ? (
          <span className="tag tag-asks">{t('wrongStopped')}</span>
        ) : (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={form === 'wrong-stop'}
            onClick={toggle('wrong-stop')}
          >
            {t('wrongStop')}
          </button>
        )}
      </p>
      {hit.state === 'hit' && !hit.isComparedByViewer ? <p className="small soft">{t('validate.other')}</p> : null}
      {stop.data === undefined || stop.data.receipt.verdict === 'allowed' ? null : (
        <ReceiptView receipt={stop.data.receipt} isFresh />
      )}
      {stop.isError ? <Failed error={stop.error} onRetry={() => stop.mutate({ hitId: hit.id })} /> : null}
      {form === 'validate' ? (
        <ActForm type="anpr/validate-hit" fixed={{ hitId: hit.id }} submit={t('validate')} />
      ) : null}
      {form === 'copy' ? <ActForm type="anpr/copy-hit" fixed={{ hitId: hit.id }} submit={t('copy')} /> : null}
      {form === 'wrong-stop' ? (
        <ActForm type="anpr/report-wrong-stop" fixed={{ hitId: hit.id }} submit={t('wrongStop')} />
      ) : null}
    </>
  );
}
