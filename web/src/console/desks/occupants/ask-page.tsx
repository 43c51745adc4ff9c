import { pictureGrounds, pictureOpeners } from '@clairevoie/contract';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useOrganisationPicks } from '../picks.ts';
import { useOccupantsTexts } from './occupants-texts.ts';

/** Asking to see driver or passengers of one read: `?picture=&within=&of=`, as a hit or a result of a search links to it. */
export function Page(): ReactNode {
  const t = useOccupantsTexts();
  const asked: { picture?: string; within?: string; of?: string } = useSearch({ strict: false });
  const offices = useOrganisationPicks('public-prosecutor');
  const kind = pictureGrounds.find((one) => one === asked.within);
  const isAsker = pictureOpeners.includes(useFunctionKey() ?? '');
  return (
    <>
      <PageHead title={t('ask')}>
        <p className="soft">{t('ask.why')}</p>
      </PageHead>
      {!isAsker ? (
        <NotForYou />
      ) : kind === undefined || asked.picture === undefined || asked.of === undefined ? (
        <EmptyState title={t('ask.none')}>
          <p>{t('none.asks')}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t(`ground.${kind}`)}</p>
          <ActForm
            type="anpr/request-occupant-picture"
            fixed={{ pictureId: asked.picture, ground: { kind, id: asked.of } }}
            initial={{ purpose: {} }}
            picks={{ addressedTo: offices }}
            sections={[
              { title: t('needed'), names: ['necessity', 'missionReference', 'operationalReasons'] },
              { title: t('purpose'), names: ['purpose'] },
              { title: t('late'), names: ['offence', 'addressedTo'] },
            ]}
            submit={t('ask')}
            next={({ result }) => (
              <Link className="button" to={`/occupants/${String(result.requestId)}`}>
                {t('toRequest')}
              </Link>
            )}
          />
        </>
      )}
    </>
  );
}
