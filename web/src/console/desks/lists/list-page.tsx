import type { ListView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { GiveVersion } from './give-version.tsx';
import { useListsTexts } from './lists-texts.ts';
import { VersionSteps } from './version-steps.tsx';
import { YieldOf } from './yield-of.tsx';

/** One list: what it rests on, its versions, and the steps that wait for one's function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: ListView }>(`/api/anpr/lists/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <ListFile key={item.id} of={item} />}
    </Loaded>
  );
}

function ListFile({ of }: { readonly of: ListView }): ReactNode {
  const t = useListsTexts();
  const { lang } = useLanguage();
  // A step that went through opens others; its receipt stays until one goes on.
  const [shown, setShown] = useState(of);
  const goOn = (): void => setShown(of);
  return (
    <>
      <PageHead title={of.title} isAsWritten>
        <p>
          <span className="tag">{of.withdrawnAt === null ? of.reference : t('withdrawn')}</span>{' '}
          <span className="soft">{of.organisation?.[lang]}</span>
        </p>
      </PageHead>
      <section className="stack">
        <h2>{t('frame')}</h2>
        <Facts>
          <Fact term={t('yield')}>
            <YieldOf of={of.yield} />
          </Fact>
          <Fact term={t('misreads')}>{t(of.isConfusable ? 'misreads.on' : 'misreads.off')}</Fact>
          <Fact term={t('authorisationCovers')}>{t(of.isFeedAuthorised ? 'covers.feed' : 'covers.version')}</Fact>
        </Facts>
        <Shown
          value={{
            kind: of.kind,
            branch: of.branch,
            mode: of.mode,
            purpose: of.purpose,
            source: of.source,
            sourceName: of.sourceName,
            legalBasis: of.legalBasis,
            feed: of.feed,
            municipalities: of.municipalities,
            servesDays: of.servesDays,
            versionsADay: of.versionsADay,
            mayBeDone: of.mayBeDone,
            instruction: of.instruction,
          }}
        />
      </section>
      {shown.nextActs.includes('anpr/give-list-version') ? (
        <section className="stack no-print">
          <h2>{t('giveVersion')}</h2>
          <GiveVersion listId={of.id} onNext={goOn} />
        </section>
      ) : null}
      <section className="stack">
        <h2>{t('versions')}</h2>
        {shown.versions.length === 0 ? <p className="soft">{t('noVersion')}</p> : null}
        {shown.versions.map((version) => (
          <VersionSteps
            key={`${version.id} ${version.state}`}
            of={version}
            now={of.versions.find(({ id }) => id === version.id) ?? version}
            onNext={goOn}
          />
        ))}
      </section>
      <ListActs of={shown} onNext={goOn} />
    </>
  );
}

function ListActs({ of, onNext }: { readonly of: ListView; readonly onNext: () => void }): ReactNode {
  const t = useListsTexts();
  const goOn = (): ReactNode => (
    <button type="button" className="button" onClick={onNext}>
      {t('goOn')}
    </button>
  );
  return (
    <section className="stack no-print">
      {of.nextActs.includes('anpr/switch-misreads') ? (
        <details className="form-section">
          <summary>{t(of.isConfusable ? 'switchOff' : 'switchOn')}</summary>
          <p className="soft">{t('switch.why')}</p>
          <ActForm
            type="anpr/switch-misreads"
            fixed={{ listId: of.id, isOn: !of.isConfusable }}
            submit={t(of.isConfusable ? 'switchOff' : 'switchOn')}
            next={goOn}
          />
        </details>
      ) : null}
      {of.nextActs.includes('anpr/withdraw-list') ? (
        <details className="form-section">
          <summary>{t('withdraw')}</summary>
          <p className="soft">{t('withdraw.why')}</p>
          <ActForm type="anpr/withdraw-list" fixed={{ listId: of.id }} submit={t('withdraw')} next={goOn} />
        </details>
      ) : null}
    </section>
  );
}
