import { type DatabaseView, type DirectiveView, listProposers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useMunicipalityPicks } from '../picks.ts';
import { useListsTexts } from './lists-texts.ts';

/** A list is proposed; the law answers on purpose, source and directive at once. */
export function Page(): ReactNode {
  const t = useListsTexts();
  return (
    <>
      <PageHead title={t('proposeList')}>
        <p className="soft">{t('proposeList.why')}</p>
      </PageHead>
      {listProposers.includes(useFunctionKey() ?? '') ? <ProposeForm /> : <NotForYou />}
    </>
  );
}

function ProposeForm(): ReactNode {
  const t = useListsTexts();
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>('/api/anpr/databases?limit=100');
  const directives = useApi<{ readonly items: readonly DirectiveView[] }>('/api/anpr/directives');
  const municipalities = useMunicipalityPicks();
  const inForce = (directives.data?.items ?? []).filter(({ isInForce }) => isInForce);
  const names = [...new Set(inForce.flatMap((one) => one.databases.map(({ name }) => name)))];
  return (
    <>
      {directives.data !== undefined && inForce.length === 0 ? <p className="note">{t('noDirective')}</p> : null}
      {names.length === 0 ? null : (
        <p className="small">
          {t('sourcesNamed')} {names.join(' · ')}
        </p>
      )}
      <ActForm
        type="anpr/propose-list"
        initial={{ mode: 'realtime', mayBeDone: ['inform-service'], purpose: {} }}
        picks={{
          ...(municipalities.length === 0 ? {} : { municipalities }),
          databaseId: (databases.data?.items ?? [])
            .filter(({ state }) => state === 'created')
            .map(({ id, title }) => ({ value: id, label: title })),
        }}
        sections={[
          { title: t('section.list'), names: ['databaseId', 'reference', 'title', 'kind', 'mode'] },
          { title: t('section.purpose'), names: ['purpose'] },
          { title: t('section.source'), names: ['source', 'sourceName', 'legalBasis', 'feed'] },
          { title: t('section.bounds'), names: ['municipalities', 'servesDays', 'versionsADay'] },
          { title: t('section.operator'), names: ['mayBeDone', 'instruction'] },
        ]}
        submit={t('proposeList')}
        next={({ result }) => (
          <Link className="button" to={`/lists/${String(result.listId)}`}>
            {t('goToList')}
          </Link>
        )}
      />
    </>
  );
}
