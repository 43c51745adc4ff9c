import type { UseEntryContent } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { EmptyState, Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { hrefFor } from '../../../portal/routes.ts';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { RegisterActs, RegisterTabs } from './register-tabs.tsx';

/** A line of the register of uses, as its keeper reads it. */
export type UseEntry = {
  readonly id: string;
  readonly use_reference: string;
  readonly section: 'visible' | 'non-visible';
  readonly basis: 'law' | 'house-rule';
  readonly provision: string | null;
  readonly reading: string | null;
  readonly content: UseEntryContent;
  readonly municipality: string | null;
  readonly camera_ids: readonly string[];
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
  readonly state: 'open' | 'closed';
};

/** The own service's register of uses, for those who manage it; everybody else consults by an act. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const found = useApi<{ entries: readonly UseEntry[] }>('/api/registry/use-entries');
  return (
    <>
      <PageHead
        title={t('register.uses')}
        actions={<RegisterActs of={['register-use', 'end-use-entry', 'register-fixed-camera', 'enter-bodycam']} />}
      >
        <p className="soft">{t('register.usesWhy')}</p>
      </PageHead>
      <RegisterTabs />
      <Loaded
        of={found}
        isEmpty={({ entries }) => entries.length === 0}
        empty={<EmptyState title={t('register.noUses')} />}
      >
        {({ entries }) => entries.map((entry) => <UseLine key={entry.id} entry={entry} />)}
      </Loaded>
    </>
  );
}

/** A line of the register of uses in words, whole on demand. */
export function UseLine({ entry }: { readonly entry: UseEntry }): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { instant, number } = useI18n();
  const { place, purposes } = entry.content;
  return (
    <section className="stack-2 register-line">
      <h2>
        {instant(entry.started_at)}
        {place === undefined ? '' : ` – ${place}`}
      </h2>
      <Facts>
        <Fact term={t('state')}>
          {entry.ended_at === null ? t('register.lineOpen') : t('register.lineClosed', { at: instant(entry.ended_at) })}
        </Fact>
        <Fact term={t('register.section')}>{t(`register.section.${entry.section}`)}</Fact>
        <Fact term={t('cameras')}>{number(entry.camera_ids.length)}</Fact>
        <Fact term={t('register.purposes')}>
          <ul>
            {(purposes ?? []).map((purpose) => (
              <li key={`${purpose.branch} ${purpose.text}`}>{purpose.text}</li>
            ))}
          </ul>
        </Fact>
        <Fact term={t('register.lineBasis')}>
          {t(`register.basis.${entry.basis}`)}
          {entry.provision === null ? null : (
            <>
              {' · '}
              <a href={hrefFor(lang, 'provision', { id: entry.provision })} target="_blank" rel="noopener">
                {entry.provision}
              </a>
            </>
          )}
          {entry.reading === null ? null : ` · ${entry.reading}`}
        </Fact>
      </Facts>
      <details>
        <summary>{t('register.wholeLine')}</summary>
        <Shown value={entry.content} hide={['id', 'useId']} />
      </details>
    </section>
  );
}
