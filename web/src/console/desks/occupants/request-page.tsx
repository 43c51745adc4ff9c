import type { OccupantRequestView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { OccupantPicture } from './occupant-picture.tsx';
import { useOccupantsTexts } from './occupants-texts.ts';

/** One request: why it is asked, what was decided, and the step that waits for one’s function. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ readonly item: OccupantRequestView }>(`/api/anpr/occupant-requests/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <Request key={item.id} of={item} />}
    </Loaded>
  );
}

function Request({ of }: { readonly of: OccupantRequestView }): ReactNode {
  const t = useOccupantsTexts();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  // The receipt of the decision stays until one goes on.
  const [acts, setActs] = useState(of.nextActs);
  return (
    <>
      <PageHead title={t('request', { at: instant(of.recordedAt) })}>
        <p>
          <span className="tag">{t(`state.${of.state}`)}</span>{' '}
          <span className="soft">{of.isByViewer ? t('byYou') : (of.organisation?.[lang] ?? '–')}</span>
        </p>
      </PageHead>
      <section className="stack">
        <h2>{t('needed')}</h2>
        <p className="pre-line">
          <AsWritten>{of.necessity}</AsWritten>
        </p>
        <Facts>
          <Fact term={t('within')}>{t(`ground.${of.ground.kind}`)}</Fact>
          <Fact term={t('mission')}>
            <AsWritten>{of.missionReference ?? '–'}</AsWritten>
          </Fact>
          <Fact term={t('asked')}>{instant(of.requestedAt)}</Fact>
        </Facts>
        <Shown
          value={{
            requested_by_function: of.requestedByFunction,
            purpose: of.purpose,
            ...known({ operationalReasons: of.operationalReasons, offence: of.offence }),
          }}
        />
        {of.addressedTo === null ? null : <Shown value={{ organisationId: of.addressedTo }} />}
      </section>
      {of.decidedAt === null ? null : (
        <section className="stack">
          <h2>{t('decision')}</h2>
          <p className="pre-line">
            <AsWritten>{of.decisionReasons ?? '–'}</AsWritten>
          </p>
          <Shown value={known({ decidedByFunction: of.decidedByFunction, decidedAt: of.decidedAt })} />
        </section>
      )}
      <section className="stack no-print" aria-label={t('next')}>
        <h2>{t('next')}</h2>
        {acts.includes('anpr/decide-occupant-picture') ? (
          <>
            <p className="soft">{t('decide.why')}</p>
            <ActForm
              type="anpr/decide-occupant-picture"
              fixed={{ requestId: of.id }}
              submit={t('decide')}
              next={() => (
                <button type="button" className="button" onClick={() => setActs(of.nextActs)}>
                  {t('goOn')}
                </button>
              )}
            />
          </>
        ) : of.nextActs.includes('anpr/open-picture') && of.pictureId !== null ? (
          <OccupantPicture pictureId={of.pictureId} ground={of.ground} requestId={of.id} />
        ) : (
          <p className="soft">{t(of.state === 'open' ? 'next.waits' : 'next.none')}</p>
        )}
      </section>
    </>
  );
}

/** What is known of it. */
function known(value: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
