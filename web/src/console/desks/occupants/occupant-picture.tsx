import type { OccupantRequestView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useAct } from '../../act/perform.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { Failed } from '../../shell/states.tsx';
import { useOccupantsTexts } from './occupants-texts.ts';

/** The picture that was granted: opened by an act, shown while the opening lasts, kept nowhere. */
export function OccupantPicture(payload: {
  readonly pictureId: string;
  readonly ground: OccupantRequestView['ground'];
  readonly requestId: string;
}): ReactNode {
  const t = useOccupantsTexts();
  const { instant } = useI18n();
  const open = useAct('anpr/open-picture');
  const [isMissing, setIsMissing] = useState(false);
  const receipt = open.data?.receipt;
  const content = receipt?.verdict === 'allowed' ? receipt.result.content : undefined;
  const send = (): void => {
    setIsMissing(false);
    open.mutate(payload);
  };
  return (
    <>
      <p className="soft">{t('open.why')}</p>
      {typeof content !== 'string' || isMissing ? null : (
        <figure>
          {/* A second opening has an address of its own. */}
          <img className="hit-image" src={content} alt={t('picture.alt')} onError={() => setIsMissing(true)} />
          <figcaption className="small soft">
            {t('open.until', { at: instant(String(receipt?.result.expiresAt)) })}
          </figcaption>
        </figure>
      )}
      {isMissing ? (
        <p className="error" role="alert">
          {t('picture.missing')}
        </p>
      ) : null}
      {receipt === undefined || receipt.verdict === 'allowed' ? null : <ReceiptView receipt={receipt} isFresh />}
      {open.isError ? <Failed error={open.error} onRetry={() => open.reset()} /> : null}
      <p className="actions">
        <button type="button" className="button" disabled={open.isPending} onClick={send}>
          {t(content === undefined ? 'open' : 'open.again')}
        </button>
      </p>
    </>
  );
}
