import type { DatabaseView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { DatabaseSteps } from './database-steps.tsx';
import { usePlatesTexts } from './plates-texts.ts';

/** One file of the procedure: where it stands, what was said in it, and the steps that wait for one's function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: DatabaseView }>(`/api/anpr/databases/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <File key={item.id} of={item} />}
    </Loaded>
  );
}

function File({ of }: { readonly of: DatabaseView }): ReactNode {
  // A step that went through opens others. Its receipt stays until one goes on: the steps shown change only then.
  const [acts, setActs] = useState(of.nextActs);
  return (
    <>
      <PageHead title={of.title} isAsWritten>
        <StateLine of={of} />
      </PageHead>
      <DatabaseFacts of={of} />
      <Opinion of={of} />
      {of.createdAt === null ? null : <Creation of={of} />}
      <DatabaseSteps key={acts.join(' ')} of={of} acts={acts} onNext={() => setActs(of.nextActs)} />
    </>
  );
}

function StateLine({ of }: { readonly of: DatabaseView }): ReactNode {
  const { lang } = useLanguage();
  return (
    <p>
      <span className="tag">{of.stateName[lang]}</span> <span className="soft">{of.reference}</span>
    </p>
  );
}

function DatabaseFacts({ of }: { readonly of: DatabaseView }): ReactNode {
  const t = usePlatesTexts();
  const { lang } = useLanguage();
  const { instant, day } = useI18n();
  return (
    <section className="stack">
      <h2>{t('project')}</h2>
      <Facts>
        <Fact term={t('body')}>{of.organisation?.[lang] ?? '–'}</Fact>
        <Fact term={t('planned')}>{instant(of.plannedAt)}</Fact>
        {of.requestReceivedAt === null ? null : <Fact term={t('received')}>{instant(of.requestReceivedAt)}</Fact>}
        {of.opinionDueOn === null ? null : <Fact term={t('due')}>{day(of.opinionDueOn)}</Fact>}
        {of.opinionGivenAt === null ? null : <Fact term={t('given')}>{instant(of.opinionGivenAt)}</Fact>}
        {of.createdAt === null ? null : <Fact term={t('created')}>{instant(of.createdAt)}</Fact>}
      </Facts>
      <Shown
        value={{
          level: of.level,
          creators: of.creators,
          tool: of.tool,
          purposes: of.purposes,
          ...(of.modalities === null ? {} : { modalities: of.modalities }),
          ...(of.abandonReasons === null ? {} : { abandonReasons: of.abandonReasons }),
        }}
      />
    </section>
  );
}

function Opinion({ of }: { readonly of: DatabaseView }): ReactNode {
  const t = usePlatesTexts();
  const { opinion, recommendations, overrideReasons } = of;
  if (of.requestReceivedAt === null) return null;
  return (
    <section className="stack">
      <h2>{t('opinion')}</h2>
      {opinion === null ? <p>{t('noOpinion')}</p> : <p className="pre-line">{opinion}</p>}
      {overrideReasons === null ? null : <Shown value={{ overrideReasons }} />}
      {recommendations === null ? null : recommendations.length === 0 ? (
        <p>{t('noRecommendation')}</p>
      ) : (
        <ol className="stack-2" aria-label={t('followUp')}>
          {recommendations.map(({ number, text, followed, reasons }) => (
            <li key={number} value={number}>
              <p>{text}</p>
              <p className="small">
                <span className="tag">{t(followed === null ? 'open' : followed ? 'followed' : 'notFollowed')}</span>
                {reasons === null ? null : ` ${reasons}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Creation({ of }: { readonly of: DatabaseView }): ReactNode {
  const t = usePlatesTexts();
  const { dataClasses, retention, journalRetention, transmissionChannel, securityDirective } = of;
  return (
    <section className="stack">
      <h2>{t('creation')}</h2>
      <Shown
        value={{ dataClasses, retention, journalRetention, transmissionChannel, securityDirective }}
        absent="none"
      />
    </section>
  );
}
