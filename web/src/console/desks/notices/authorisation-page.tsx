import type { AddresseeView, AuthorisationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { Shown } from '../../act/shown.tsx';
import { AtLegalNow } from '../../api/at-legal-now.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { changers, notifiers, publishers, starters } from './who-acts.ts';

/** One authorisation: what it covers, whom it was told to, and what may be done with it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const file = useApi<{ item: AuthorisationView }>(`/api/authorisation/authorisations/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => <Authorisation item={item} />}
    </Loaded>
  );
}

function Authorisation({ item }: { readonly item: AuthorisationView }): ReactNode {
  const t = useDeskWords();
  const { lang } = useLanguage();
  const { day, instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  return (
    <>
      <PageHead
        title={item.title}
        actions={
          <>
            {publishers.includes(functionKey) && item.publication === 'due' ? (
              <Link className="button" to={`/notices/publish/${item.id}`}>
                {t('decide.publish')}
              </Link>
            ) : null}
            {starters.includes(functionKey) ? (
              <Link className="button" to={`/uses/new/authorisation/${item.id}`}>
                {t('uses.start')}
              </Link>
            ) : null}
            {changers.includes(functionKey) ? (
              <Link className="button button-quiet" to={`/uses/changes/new/${item.id}`}>
                {t('uses.declareChange')}
              </Link>
            ) : null}
          </>
        }
      />
      <Facts>
        <Fact term={t('reference')}>{item.reference}</Fact>
        <Fact term={t('by')}>{item.organisation?.names[lang] ?? '–'}</Fact>
        <Fact term={t('decidedBy')}>{item.decidingOrganisation?.names[lang] ?? '–'}</Fact>
        <Fact term={t('decidedOn')}>{day(item.decidedOn)}</Fact>
        <Fact term={t('until')}>{item.toOn === null ? t('noEnd') : day(item.toOn)}</Fact>
        <Fact term={t('publication')}>
          {t(`publication.${item.publication}`)}
          {item.publishedAt === null ? '' : ` – ${instant(item.publishedAt)}`}
        </Fact>
        {item.extractDigest === null ? null : (
          <Fact term={t('extract')}>
            <a href={`/api/authorisation/documents/${item.extractDigest}`}>{t('extract.open')}</a>
          </Fact>
        )}
      </Facts>
      <Addressees item={item} />
      <section className="stack-2">
        <h2>{t('decide.scope')}</h2>
        <Shown value={{ ...item.scope, conditions: item.conditions }} hide={['ids', 'placeId']} />
      </section>
    </>
  );
}

function Addressees({ item }: { readonly item: AuthorisationView }): ReactNode {
  const t = useDeskWords();
  const labels = useLabels();
  const { lang } = useLanguage();
  const functionKey = useFunctionKey() ?? '';
  const [round, setRound] = useState(0);
  const found = useApi<{ addressees: readonly AddresseeView[] }>(
    `/api/authorisation/authorisations/${item.id}/addressees`,
  );
  return (
    <section className="stack-2">
      <h2>{t('notices.addressees')}</h2>
      <Loaded of={found}>
        {({ addressees }) => {
          const left = addressees.filter((one) => !one.isTold);
          return (
            <>
              <ul>
                {addressees.map((one) => (
                  <li key={`${one.role} ${one.organisationId}`}>
                    {labels.value(one.role, 'role') ?? one.role} – {one.names[lang]}:{' '}
                    <strong>{one.isTold ? t('notices.told') : t('notices.notTold')}</strong>
                  </li>
                ))}
              </ul>
              {notifiers.includes(functionKey) && (left.length > 0 || round > 0) ? (
                <AtLegalNow>
                  {(sentAt) => (
                    <ActForm
                      key={item.id}
                      type="authorisation/notify"
                      fixed={{ authorisationId: item.id }}
                      initial={{
                        addressees: left.map(({ role, organisationId }) => ({ role, organisationId })),
                        means: 'platform',
                        sentAt,
                      }}
                      picks={{
                        organisationId: addressees.map((one) => ({
                          value: one.organisationId,
                          label: one.names[lang],
                        })),
                      }}
                      submit={t('decide.notify')}
                      onReceipt={() => setRound(round + 1)}
                    />
                  )}
                </AtLegalNow>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
