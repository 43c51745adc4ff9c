import type { OverseenFilter } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { Pick } from '../act/form-context.ts';
import { useMe } from '../api/session.ts';
import { useApi } from '../api/use-api.ts';
import type { ListedCamera } from '../desks/picks.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useLaw } from '../receipt/law-texts.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Failed, Loaded } from '../shell/states.tsx';
import { dayBefore, FoundEntries } from './found-entries.tsx';
import { OverseerTabs } from './overseer-tabs.tsx';
import { useOverseerText } from './overseer-texts.ts';
import { filterOf, type Reading, readPage, saveExport } from './reading.ts';
import { type NamedAct, type PoliceService, SearchForm } from './search-form.tsx';

type Asked = { readonly filter: OverseenFilter; readonly wants: 'read' | 'export' | 'more' };

/** Search, opened bodies and export. Nothing is read before the button is used: each reading leaves an entry. */
export function Page(): ReactNode {
  const t = useOverseerText();
  const { csrfToken } = useMe();
  const clock = useApi<{ readonly legalNow: string }>('/api/clock');
  const services = useApi<{ readonly items: readonly PoliceService[] }>('/api/oversight/services');
  const acts = useApi<{ readonly items: readonly NamedAct[] }>('/api/oversight/acts');
  const cameras = useApi<{ readonly cameras: readonly ListedCamera[] }>('/api/registry/cameras?perPage=200');
  const provisions = useProvisionPicks();
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [filter, setFilter] = useState<OverseenFilter>();
  const last = readings.at(-1);
  const ask = useMutation({
    mutationFn: async (asked: Asked) => {
      if (asked.wants === 'export') return saveExport(asked.filter, csrfToken);
      const before = asked.wants === 'more' ? last?.next : null;
      const reading = await readPage(asked.filter, csrfToken, before ?? undefined);
      setFilter(asked.filter);
      setReadings(asked.wants === 'more' ? [...readings, reading] : [reading]);
    },
  });
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <OverseerTabs />
      <Loaded of={clock}>
        {({ legalNow }) => (
          <SearchForm
            services={services.data?.items ?? []}
            acts={acts.data?.items ?? []}
            cameras={(cameras.data?.cameras ?? []).map(({ id, facts }) => ({ value: id, label: facts.label }))}
            provisions={provisions}
            days={{ from: dayBefore(legalNow, 30), to: dayBefore(legalNow, 0) }}
            isBusy={ask.isPending}
            onSearch={(form, wants) => {
              const found = filterOf(form);
              if (found !== undefined) ask.mutate({ filter: found, wants });
            }}
          />
        )}
      </Loaded>
      {ask.isError ? (
        <Failed
          error={ask.error}
          onRetry={() => {
            if (ask.variables !== undefined) ask.mutate(ask.variables);
          }}
        />
      ) : null}
      <FoundEntries
        readings={readings}
        none={t('none')}
        isBusy={ask.isPending}
        onMore={() => {
          if (filter !== undefined) ask.mutate({ filter, wants: 'more' });
        }}
      />
    </>
  );
}

/** Every provision that this release holds, by its citation; empty until the law is here. */
function useProvisionPicks(): readonly Pick[] {
  const { lang } = useLanguage();
  const law = useLaw().data;
  return useMemo(() => {
    const byId = new Map((law?.allProvisionVersions() ?? []).map((one) => [one.id, one]));
    return [...byId.values()].map((one) => ({ value: one.id, label: `${one.label[lang]} – ${one.title[lang]}` }));
  }, [law, lang]);
}
