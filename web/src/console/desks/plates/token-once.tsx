import type { ReactNode } from 'react';
import { Note } from '../../../design/facts.tsx';
import type { Receipt } from '../../receipt/receipt.ts';
import { usePlatesTexts } from './plates-texts.ts';

/** The token of a camera, on the receipt of the act that made it and never again. */
export function TokenOnce({ receipt }: { readonly receipt: Receipt }): ReactNode {
  const t = usePlatesTexts();
  const token = receipt.told?.token;
  if (token === undefined) return null;
  return (
    <Note title={t('token')}>
      <p className="mono breakable">{token}</p>
      <p>{t('token.once')}</p>
    </Note>
  );
}
