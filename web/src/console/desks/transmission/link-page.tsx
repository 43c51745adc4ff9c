import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useTransmissionTexts } from './transmission-texts.ts';

/** Opens transmission to, or from, a database of another server. */
export function Page(): ReactNode {
  const t = useTransmissionTexts();
  return (
    <>
      <PageHead title={t('link')}>
        <p className="soft">{t('link.why')}</p>
      </PageHead>
      <ActForm type="anpr/link-databases" submit={t('link')} />
    </>
  );
}
