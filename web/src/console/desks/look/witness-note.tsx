import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import type { Sentence } from '../../receipt/receipt.ts';

/** What stands behind an opening, and what it does not protect against: in the server's own words. */
export function WitnessNote(): ReactNode {
  const { lang } = useLanguage();
  const { data } = useApi<{ notice: Sentence }>('/api/vault/witness');
  return data === undefined ? null : <p className="note small">{data.notice[lang]}</p>;
}
