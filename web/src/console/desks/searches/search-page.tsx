import type { SearchView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { AskReadEmergency } from '../emergency/ask-read-emergency.tsx';
import { OpenSteps } from '../open-steps.tsx';
import { Results } from './results.tsx';
import { useSearchTexts } from './search-texts.ts';
import { soughtLine } from './sought.ts';

/** One search: what was asked and decided, and the steps that wait for one's function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: SearchView }>(`/api/anpr/searches/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <Search key={item.id} of={item} />}
    </Loaded>
  );
}

function Search({ of }: { readonly of: SearchView }): ReactNode {
  const { lang } = useLanguage();
  // The receipt of a step stays until one goes on: the steps shown change only then.
  const [acts, setActs] = useState(of.nextActs);
  return (
    <>
      <PageHead title={soughtLine(of.query)}>
        <p>
          <span className="tag">{of.stateName[lang]}</span> <span className="soft">{of.missionReference}</span>
        </p>
      </PageHead>
      <SearchFacts of={of} />
      <Steps key={acts.join(' ')} of={of} acts={acts} onNext={() => setActs(of.nextActs)} />
      {of.part === 'past-month' && (acts.includes('anpr/run-search') || acts.includes('anpr/view-search')) ? (
        <AskReadEmergency subject={{ kind: 'search', id: of.id }} />
      ) : null}
      {acts.includes('anpr/view-search') ? <Results of={of} /> : null}
    </>
  );
}

function SearchFacts({ of }: { readonly of: SearchView }): ReactNode {
  const t = useSearchTexts();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  return (
    <section className="stack">
      <Facts>
        <Fact term={t('body')}>{of.organisation?.[lang] ?? '–'}</Fact>
        <Fact term={t('database')}>{of.database ?? '–'}</Fact>
        <Fact term={t('period')}>
          {instant(of.recordedFrom)} – {instant(of.recordedTo)}
        </Fact>
        <Fact term={t('purpose')}>{of.purpose}</Fact>
        {of.concreteReason === null ? null : <Fact term={t('reason')}>{of.concreteReason}</Fact>}
        <Fact term={t('asked')}>{instant(of.requestedAt)}</Fact>
        {of.decidedAt === null ? null : <Fact term={t('decided')}>{instant(of.decidedAt)}</Fact>}
        {of.decisionReasons === null ? null : <Fact term={t('decisionReasons')}>{of.decisionReasons}</Fact>}
        {of.coversFrom === null || of.coversTo === null ? null : (
          <Fact term={t('covers')}>
            {instant(of.coversFrom)} – {instant(of.coversTo)}
          </Fact>
        )}
        {of.necessity === null ? null : <Fact term={t('necessity')}>{of.necessity}</Fact>}
        {of.found === null ? null : <Fact term={t('found')}>{of.found}</Fact>}
        {of.plates === null ? null : <Fact term={t('plates')}>{of.plates}</Fact>}
      </Facts>
      <Shown
        value={{
          part: of.part,
          branch: of.branch,
          ...(of.offence === null ? {} : { offence: of.offence }),
          ...(of.secondBecause.length === 0 ? {} : { secondBecause: of.secondBecause }),
        }}
      />
    </section>
  );
}

const steps = ['decide-search', 'second-search', 'run-search', 'close-search'] as const;

function Steps({
  of,
  acts,
  onNext,
}: {
  readonly of: SearchView;
  readonly acts: readonly string[];
  readonly onNext: () => void;
}): ReactNode {
  const t = useSearchTexts();
  const open = steps.filter((step) => acts.includes(`anpr/${step}`));
  return (
    <OpenSteps
      title={t('next')}
      none={t('next.none')}
      open={open}
      folded="close-search"
      nameOf={(step) => t(`act.${step}`)}
      formOf={(step) => <Step step={step} of={of} onNext={onNext} />}
    />
  );
}

function Step({
  step,
  of,
  onNext,
}: {
  readonly step: (typeof steps)[number];
  readonly of: SearchView;
  readonly onNext: () => void;
}): ReactNode {
  const { t: house } = useI18n();
  const t = useSearchTexts();
  return (
    <>
      <p className="soft">{t(`why.${step}`)}</p>
      <ActForm
        type={`anpr/${step}`}
        fixed={{ searchId: of.id, ...(step === 'close-search' ? { because: 'done' } : {}) }}
        hide={['from', 'to', 'found', 'plates']}
        {...(step === 'run-search' ? { sendTo: '/api/anpr/searches/run' } : {})}
        submit={t(`act.${step}`)}
        next={({ result }) => (
          <>
            {typeof result.found === 'number' ? (
              <p className="lead">
                {t('found')}
                {house('colon')}
                {result.found} · {t('plates')}
                {house('colon')}
                {String(result.plates)}
              </p>
            ) : null}
            <p>
              <button type="button" className="button" onClick={onNext}>
                {t('goOn')}
              </button>
            </p>
          </>
        )}
      />
    </>
  );
}
