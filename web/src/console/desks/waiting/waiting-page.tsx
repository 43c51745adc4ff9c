import type { WaitingItem } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { Outcome } from '../../../design/outcome.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { hrefFor } from '../../../portal/routes.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { consoleTexts, useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { placeOf } from './task-place.ts';
import { en, fr, nl } from './waiting-texts.ts';

const useText = consoleTexts({ fr, nl, en });

/** What waits for the function one acts in: the law's terms first, our own alerts told apart. */
export function Page(): ReactNode {
  const t = useText();
  const waiting = useApi<{ items: readonly WaitingItem[] }>('/api/waiting', { refetchEvery: 60_000 });
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <Loaded of={waiting} isEmpty={({ items }) => items.length === 0} empty={<NothingWaits />}>
        {({ items }) => (
          <ul className="rows" aria-label={t('title')}>
            {items.map((item) => (
              <Item key={`${item.room} ${item.kind} ${item.id}`} item={item} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function NothingWaits(): ReactNode {
  const t = useText();
  return (
    <EmptyState title={t('none')}>
      <p>{t('none.why')}</p>
    </EmptyState>
  );
}

function Item({ item }: { readonly item: WaitingItem }): ReactNode {
  const t = useText();
  const { lang } = useLanguage();
  const { instant, day } = useI18n();
  const { to, search } = placeOf(item, useFunctionKey());
  const worded = (['at-once', 'as-soon-as-possible', 'before-use', 'no-term'] as const).find(
    (term) => term === item.dueWords,
  );
  return (
    <li>
      <div>
        <p>
          <Link to={to} {...(search === undefined ? {} : { search })}>
            {item.text[lang]}
          </Link>
        </p>
        <p className="small soft">
          {t(`room.${item.room}`)}
          {' · '}
          {item.basis === 'law' ? t('basis.law') : t('basis.policy')}
          {item.provision === null ? null : (
            <>
              {' · '}
              <a href={hrefFor(lang, 'provision', { id: item.provision })} target="_blank" rel="noopener">
                {item.provision}
              </a>
            </>
          )}
          {' · '}
          {t('since', { at: instant(item.createdAt) })}
        </p>
      </div>
      <p>
        {item.isOverdue ? (
          <Outcome kind="overdue" />
        ) : item.isAlerted ? (
          <Outcome kind="overdue">{t('alert')}</Outcome>
        ) : null}{' '}
        {item.dueAt !== null
          ? t('due', { at: instant(item.dueAt) })
          : item.dueOn !== null
            ? t('dueOn', { day: day(item.dueOn) })
            : worded === undefined
              ? null
              : t(`due.${worded}`)}
        {item.alertAt === null || item.isAlerted ? null : (
          <span className="small soft"> {t('alertAt', { at: instant(item.alertAt) })}</span>
        )}
      </p>
    </li>
  );
}
