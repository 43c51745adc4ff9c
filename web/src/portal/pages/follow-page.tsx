import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { FollowData, FollowState } from '../follow-data.ts';
import { hrefFor } from '../routes.ts';

/** Follow the dossier: a feed, a mail once a week, or a webhook; and stop following. */
export function FollowPage({ data }: { readonly data: FollowData }): ReactNode {
  const { t, lang } = useI18n();
  const { state } = data;
  return (
    <>
      <div className="page-head">
        <h1>{t('follow.title')}</h1>
        <p className="lead">{t('follow.lead')}</p>
      </div>
      <Answer to={state} />
      {state.is === 'form' || state.is === 'unreadable' || state.is === 'mail-off' ? (
        <>
          <section className="section stack-2" aria-labelledby="feed">
            <h2 id="feed">{t('follow.feed')}</h2>
            <p>{t('follow.feed.words')}</p>
            <p>
              <a href={`${hrefFor(lang, 'timeline')}.atom`} type="application/atom+xml">
                {t('timeline.feed')}
              </a>
            </p>
          </section>
          <section className="section stack-2" aria-labelledby="mail">
            <h2 id="mail">{t('follow.mail')}</h2>
            {data.isMailOn ? (
              <>
                <p>{t('follow.mail.words')}</p>
                <Ask way="mail" label={t('follow.mail.address')} button={t('follow.mail.ask')} />
              </>
            ) : (
              <p>{t('follow.mail.off')}</p>
            )}
          </section>
          <section className="section stack-2" aria-labelledby="webhook">
            <h2 id="webhook">{t('follow.webhook')}</h2>
            <p>{t('follow.webhook.words')}</p>
            <Ask way="webhook" label={t('follow.webhook.address')} button={t('follow.webhook.ask')} />
          </section>
        </>
      ) : null}
      <section className="section" aria-labelledby="kept">
        <h2 id="kept">{t('follow.kept')}</h2>
        <p>{t('follow.kept.words')}</p>
        <p>
          <a href={hrefFor(lang, 'privacy')}>{t('foot.privacy')}</a> ·{' '}
          <a href={hrefFor(lang, 'timeline')}>{t('timeline.title')}</a>
        </p>
      </section>
    </>
  );
}

function Answer({ to }: { readonly to: FollowState }): ReactNode {
  const { t, lang } = useI18n();
  if (to.is === 'form') return null;
  if (to.is === 'confirm' || to.is === 'leave')
    return (
      <form method="post" action={hrefFor(lang, 'follow')} className="section stack-2">
        <p>{t(`follow.${to.is}.words`)}</p>
        <input type="hidden" name="does" value={to.is} />
        <input type="hidden" name="token" value={to.token} />
        <button type="submit" className="button">
          {t(`follow.${to.is}`)}
        </button>
      </form>
    );
  return (
    <Note title={t(`follow.state.${to.is}`)}>
      <p>{t(`follow.state.${to.is}.words`)}</p>
    </Note>
  );
}

function Ask({
  way,
  label,
  button,
}: {
  readonly way: 'mail' | 'webhook';
  readonly label: string;
  readonly button: string;
}): ReactNode {
  const { lang } = useI18n();
  return (
    <form method="post" action={hrefFor(lang, 'follow')} className="stack-2">
      <input type="hidden" name="does" value="ask" />
      <input type="hidden" name="way" value={way} />
      <div className="field">
        <label htmlFor={`follow-${way}`}>{label}</label>
        <input
          id={`follow-${way}`}
          name="address"
          required
          maxLength={500}
          {...(way === 'mail'
            ? { type: 'email', autoComplete: 'email' }
            : { type: 'url', placeholder: 'https://', autoComplete: 'off' })}
        />
      </div>
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  );
}
