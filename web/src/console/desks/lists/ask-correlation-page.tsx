import { type CriterionView, type ListView, listProposers } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { useOrganisationPicks } from '../picks.ts';
import { useListsTexts } from './lists-texts.ts';

/** Asking that stored reads be compared with a list or a criterion that was put in force for that. */
export function Page(): ReactNode {
  const t = useListsTexts();
  return (
    <>
      <PageHead title={t('askCorrelation')}>
        <p className="soft">{t('askCorrelation.why')}</p>
      </PageHead>
      {listProposers.includes(useFunctionKey() ?? '') ? <Ask /> : <NotForYou />}
    </>
  );
}

function Ask(): ReactNode {
  const lists = useApi<{ readonly items: readonly ListView[] }>('/api/anpr/lists?limit=100');
  const criteria = useApi<{ readonly items: readonly CriterionView[] }>('/api/anpr/criteria?limit=100');
  return <Loaded of={lists}>{({ items }) => <Form lists={items} criteria={criteria.data?.items ?? []} />}</Loaded>;
}

function Form({
  lists,
  criteria,
}: {
  readonly lists: readonly ListView[];
  readonly criteria: readonly CriterionView[];
}): ReactNode {
  const t = useListsTexts();
  const { day } = useI18n();
  const offices = useOrganisationPicks('public-prosecutor');
  const versions = lists
    .filter(({ mode, withdrawnAt }) => mode === 'afterwards' && withdrawnAt === null)
    .flatMap(({ title, versions: all }) =>
      all
        .filter(({ state }) => state === 'scheduled')
        .map(({ id, number, expiresAt }) => ({
          value: id,
          label: t('versionOf', { title, number: String(number), day: day(expiresAt) }),
        })),
    );
  const open = criteria
    .filter(({ mode, state }) => mode === 'afterwards' && state === 'scheduled')
    .map(({ id, title }) => ({ value: id, label: title }));
  if (versions.length + open.length === 0) return <p className="soft">{t('askCorrelation.none')}</p>;
  return (
    <ActForm
      type="anpr/ask-correlation"
      picks={{ versionId: versions, criterionId: open, addressedTo: offices }}
      hide={[...(versions.length === 0 ? ['versionId'] : []), ...(open.length === 0 ? ['criterionId'] : [])]}
      sections={[
        { title: t('comparedWith'), names: ['versionId', 'criterionId'] },
        { title: t('interval'), names: ['from', 'to'] },
        { title: t('missionAndReasons'), names: ['missionReference', 'concreteReason'] },
        { title: t('pastMonth'), names: ['offence', 'addressedTo'] },
      ]}
      submit={t('askCorrelation')}
      next={({ result }) => (
        <Link className="button" to={`/lists/correlations/${String(result.correlationId)}`}>
          {t('goToCorrelation')}
        </Link>
      )}
    />
  );
}
