import type { HitView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../act/perform.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { Failed } from '../../shell/states.tsx';
import { useHitsTexts } from './hits-texts.ts';

/** The picture of a hit, opened by an act of its own, and what the person finds who compares it. */
export function HitPicture({ hit }: { readonly hit: HitView }): ReactNode {
  const t = useHitsTexts();
  const open = useAct('anpr/open-picture');
  const compare = useAct('anpr/compare-picture');
  // Nobody says what they read on a picture that has not come.
  const [isThere, setIsThere] = useState(false);
  const [first] = hit.pictures;
  const content = open.data?.receipt.verdict === 'allowed' ? open.data.receipt.result.content : undefined;
  const say = (comparison: string) => () => compare.mutate({ hitId: hit.id, comparison });
  const refused = [open.data?.receipt, compare.data?.receipt].find(
    (one) => one !== undefined && one.verdict !== 'allowed',
  );
  return (
    <div className="stack">
      {first === undefined ? (
        <>
          <p className="small">{t('picture.none')}</p>
          {hit.comparison === 'no-picture' ? null : (
            <p className="hit-buttons">
              <button
                type="button"
                className="button button-quiet"
                disabled={compare.isPending}
                onClick={say('no-picture')}
              >
                {t('compare.no-picture')}
              </button>
            </p>
          )}
        </>
      ) : typeof content === 'string' ? (
        <>
          <img
            className="hit-image"
            src={content}
            alt={t('picture.alt', { plate: hit.read?.plate ?? '' })}
            onLoad={() => setIsThere(true)}
          />
          <fieldset className="hit-buttons">
            <legend>{t('compare')}</legend>
            <button
              type="button"
              className="button"
              disabled={!isThere || compare.isPending}
              onClick={say('confirmed')}
            >
              {t('compare.confirmed')}
            </button>
            <button
              type="button"
              className="button button-quiet"
              disabled={!isThere || compare.isPending}
              onClick={say('not-confirmed')}
            >
              {t('compare.not-confirmed')}
            </button>
          </fieldset>
        </>
      ) : (
        <p className="hit-buttons">
          <button
            type="button"
            className={hit.comparison === null ? 'button' : 'button button-quiet'}
            disabled={open.isPending}
            onClick={() => open.mutate({ pictureId: first.id, ground: { kind: 'hit-comparison', id: hit.id } })}
          >
            {t('picture')}
          </button>
        </p>
      )}
      {refused === undefined ? null : <ReceiptView receipt={refused} isFresh />}
      {compare.isError ? <Failed error={compare.error} onRetry={() => compare.reset()} /> : null}
      {open.isError ? <Failed error={open.error} onRetry={() => open.reset()} /> : null}
    </div>
  );
}
