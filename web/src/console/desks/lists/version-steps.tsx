import { type ListView, listViewers } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { useListsTexts } from './lists-texts.ts';
import { OpenContent } from './open-content.tsx';
import { VersionFacts } from './version-facts.tsx';

type Version = ListView['versions'][number];
const steps = ['authorise-list', 'notify-list', 'start-list', 'end-list'] as const;

/** A version and the steps that the procedure opened to one's function when the page was read. */
export function VersionSteps({
  of,
  now,
  onNext,
}: {
  readonly of: Version;
  /** As the server has it at present. */
  readonly now: Version;
  readonly onNext: () => void;
}): ReactNode {
  const t = useListsTexts();
  const { lang } = useLanguage();
  const mayRead = listViewers.includes(useFunctionKey() ?? '') && now.state !== 'ended' && now.state !== 'refused';
  return (
    <article className="stack-2 form-section">
      <h3>
        {t('versionNumber', { number: of.number })} <span className="tag">{now.stateName[lang]}</span>
      </h3>
      <VersionFacts of={now} />
      {of.isCoveredByFeed ? <p className="soft">{t('coveredByFeed')}</p> : null}
      {mayRead ? <OpenContent versionId={of.id} entries={of.entries} /> : null}
      {steps
        .filter((step) => of.nextActs.includes(`anpr/${step}`))
        .map((step) => (
          <details key={step} className="form-section no-print" open={step !== 'end-list'}>
            <summary>{t(`act.${step}`)}</summary>
            <p className="soft">{t(`why.${step}`)}</p>
            <ActForm
              type={`anpr/${step}`}
              fixed={step === 'end-list' ? { versionId: of.id } : { versionId: of.id, digest: of.digest }}
              initial={step === 'end-list' ? { ground: 'requester' } : {}}
              submit={t(`act.${step}`)}
              next={() => (
                <button type="button" className="button" onClick={onNext}>
                  {t('goOn')}
                </button>
              )}
            />
          </details>
        ))}
    </article>
  );
}
