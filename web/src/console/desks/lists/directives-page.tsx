import type { DatabaseView, DirectiveKeyView, DirectiveView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded } from '../../shell/states.tsx';
import { LoadSigned, SigningKeys } from './directive-keys.tsx';
import { ListsTabs } from './lists-tabs.tsx';
import { useListsTexts } from './lists-texts.ts';
import { authorities, ministers } from './who-sees.ts';

/** Directives on correlation, what each allows, and who permitted which connection. Without one, nothing is compared. */
export function Page(): ReactNode {
  const t = useListsTexts();
  const functionKey = useFunctionKey() ?? '';
  const directives = useApi<{ readonly items: readonly DirectiveView[]; readonly keys: readonly DirectiveKeyView[] }>(
    '/api/anpr/directives',
  );
  return (
    <>
      <PageHead title={t('directives')}>
        <p className="soft">{t('directives.why')}</p>
      </PageHead>
      <ListsTabs />
      <Loaded
        of={directives}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('directives.none')}>
            <p>{t('noDirective')}</p>
          </EmptyState>
        }
      >
        {({ items }) => (
          <div className="stack">
            {items.map((one) => (
              <Directive key={one.id} of={one} functionKey={functionKey} />
            ))}
          </div>
        )}
      </Loaded>
      <SigningKeys of={directives.data?.keys ?? []} isMinister={ministers.includes(functionKey)} />
      {ministers.includes(functionKey) ? <LoadSigned /> : null}
      {ministers.includes(functionKey) ? (
        <section className="stack no-print">
          <h2>{t('loadDirective')}</h2>
          <p className="soft">{t('loadDirective.why')}</p>
          <ActForm
            type="anpr/load-directive"
            initial={{ issuedBy: [functionKey], space: {}, frequency: { modes: ['realtime'] }, databases: [{}] }}
            hide={['signed']}
            submit={t('loadDirective')}
          />
        </section>
      ) : null}
    </>
  );
}

function Directive({ of, functionKey }: { readonly of: DirectiveView; readonly functionKey: string }): ReactNode {
  const t = useListsTexts();
  const { id, reference, isInForce, permits, withdrawnAt, municipalities, signedBy, ...said } = of;
  return (
    <article className="stack-2 form-section">
      <h2>
        {reference}{' '}
        <span className="tag">{t(isInForce ? 'inForce' : withdrawnAt === null ? 'notNow' : 'withdrawn')}</span>
      </h2>
      <Shown
        // Named as in the act: the last day is within.
        name="anpr/load-directive"
        value={{ ...said, municipalities: municipalities ?? t('wholeCountry') }}
        absent="none"
      />
      {signedBy.length === 0 ? <p className="soft">{t('unsigned')}</p> : <Shown value={{ signed_by: signedBy }} />}
      <h3>{t('permits')}</h3>
      {permits.length === 0 ? (
        <p className="soft">{t('permits.none')}</p>
      ) : (
        <ul>
          {permits.map((permit) => (
            <li key={`${permit.databaseId} ${permit.sourceName}`}>
              {permit.sourceName} – <Shown value={permit.permittedAt} />
            </li>
          ))}
        </ul>
      )}
      {isInForce && of.authority === functionKey && authorities.includes(functionKey) ? (
        <Permit directiveId={id} names={of.databases.map(({ name }) => name)} />
      ) : null}
      {isInForce && of.issuedBy.includes(functionKey) ? (
        <details className="form-section no-print">
          <summary>{t('withdrawDirective')}</summary>
          <p className="soft">{t('withdrawDirective.why')}</p>
          <ActForm type="anpr/withdraw-directive" fixed={{ directiveId: id }} submit={t('withdrawDirective')} />
        </details>
      ) : null}
    </article>
  );
}

function Permit({
  directiveId,
  names,
}: {
  readonly directiveId: string;
  readonly names: readonly string[];
}): ReactNode {
  const t = useListsTexts();
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>('/api/anpr/databases?limit=100');
  return (
    <details className="form-section no-print">
      <summary>{t('permit')}</summary>
      <p className="soft">{t('permit.why')}</p>
      <p className="small">
        {t('sourcesNamed')} {names.join(' · ')}
      </p>
      <ActForm
        type="anpr/permit-connection"
        fixed={{ directiveId }}
        picks={{
          databaseId: (databases.data?.items ?? [])
            .filter(({ state }) => state === 'created')
            .map((one) => ({ value: one.id, label: one.title })),
        }}
        submit={t('permit')}
      />
    </details>
  );
}
