import type { TaskView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { Outcome } from '../../../design/outcome.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { hrefFor } from '../../../portal/routes.ts';
import { ApiError } from '../../api/http.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { consoleTexts, useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { placeOf, tasksInOrder } from './task-place.ts';
import { en, fr, nl } from './waiting-texts.ts';

const useText = consoleTexts({ fr, nl, en });

/** What waits for the function one acts in: the law's terms first, our own alerts told apart. */
export function Page(): ReactNode {
  const t = useText();
  const waiting = useApi<{ tasks: readonly TaskView[] }>('/api/authorisation/waiting', { refetchEvery: 60_000 });
  // A function to which no procedure ever gives a task is told "no" by the server: for the person, nothing waits.
  const isNobodys = waiting.error instanceof ApiError && waiting.error.problem.status === 403;
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      {isNobodys ? (
        <NothingWaits />
      ) : (
        <Loaded of={waiting} isEmpty={({ tasks }) => tasks.length === 0} empty={<NothingWaits />}>
          {({ tasks }) => (
            <ul className="rows" aria-label={t('title')}>
              {tasksInOrder(tasks).map((task) => (
                <Task key={task.id} task={task} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
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

function Task({ task }: { readonly task: TaskView }): ReactNode {
  const t = useText();
  const { lang } = useLanguage();
  const { instant, day } = useI18n();
  const place = placeOf(task, useFunctionKey());
  const worded = (['at-once', 'as-soon-as-possible', 'before-use', 'no-term'] as const).find(
    (term) => term === task.dueWords,
  );
  return (
    <li>
      <div>
        <p>
          <Link to={place}>{task.text[lang]}</Link>
        </p>
        <p className="small soft">
          {task.basis === 'law' ? t('basis.law') : t('basis.policy')}
          {task.provision === null ? null : (
            <>
              {' · '}
              <a href={hrefFor(lang, 'provision', { id: task.provision })} target="_blank" rel="noopener">
                {task.provision}
              </a>
            </>
          )}
          {' · '}
          {t('since', { at: instant(task.createdAt) })}
        </p>
      </div>
      <p>
        {task.isOverdue ? (
          <Outcome kind="overdue" />
        ) : task.isAlerted ? (
          <Outcome kind="overdue">{t('alert')}</Outcome>
        ) : null}{' '}
        {task.dueAt !== null
          ? t('due', { at: instant(task.dueAt) })
          : task.dueOn !== null
            ? t('dueOn', { day: day(task.dueOn) })
            : worded === undefined
              ? null
              : t(`due.${worded}`)}
        {task.alertAt === null || task.isAlerted ? null : (
          <span className="small soft"> {t('alertAt', { at: instant(task.alertAt) })}</span>
        )}
      </p>
    </li>
  );
}
