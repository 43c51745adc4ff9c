import type { UseRequestView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useDeskWords } from './desk-words.ts';
import { StateWord } from './state-word.tsx';

/** A request as a file: where it stands, what was decided, its papers, and all it says. */
export function RequestFile({ item }: { readonly item: UseRequestView }): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const papers = `/api/authorisation/requests/${item.id}`;
  return (
    <div className="files">
      <Facts>
        <Fact term={t('state')}>
          <StateWord of="request" state={item.state} />
        </Fact>
        <Fact term={t('by')}>{item.organisation?.names[lang] ?? '–'}</Fact>
        <Fact term={t('filed')}>{item.filedAt === null ? t('notFiled') : instant(item.filedAt)}</Fact>
        {item.authorisationId === null ? null : (
          <Fact term={t('authorisation')}>
            <Link to={`/notices/authorisations/${item.authorisationId}`}>{item.reference}</Link>
          </Fact>
        )}
        <Fact term={t('papers')}>
          <ul className="plain">
            {(['fr', 'nl'] as const).flatMap((paper) => [
              <li key={`dossier-${paper}`}>
                <a href={`${papers}/dossier.pdf?lang=${paper}`}>{t(`paper.dossier.${paper}`)}</a>
              </li>,
              <li key={`deliberation-${paper}`}>
                <a href={`${papers}/deliberation.pdf?lang=${paper}`}>{t(`paper.deliberation.${paper}`)}</a>
              </li>,
            ])}
          </ul>
        </Fact>
      </Facts>
      {item.decision === null ? null : (
        <section className="stack-2">
          <h2>{t('decision')}</h2>
          <Shown value={item.decision} hide={['byOrganisation', 'byFunction']} />
        </section>
      )}
      <section className="stack-2">
        <h2>{t('content')}</h2>
        <Shown value={item.content} hide={['assessmentId', 'changeId', 'ids', 'placeId']} />
      </section>
    </div>
  );
}
