import type { CorrelationView } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { HitBoard } from './hit-board.tsx';
import { useHitsTexts } from './hits-texts.ts';
import { branchesFor } from './who-works.ts';

/** What one correlation afterwards found, together, for who compares and validates it. */
export function Page(): ReactNode {
  const id = useParam('id');
  const t = useHitsTexts();
  const { instant } = useI18n();
  const branches = branchesFor(useFunctionKey());
  const file = useApi<{ readonly item: CorrelationView }>(`/api/anpr/correlations/${encodeURIComponent(id)}`);
  return (
    <Loaded of={file} isPage>
      {({ item }) => {
        const branch = branches.find((one) => one === item.branch);
        return (
          <>
            <PageHead title={t('ofRun.title')}>
              <p>
                <Link to={`/lists/correlations/${item.id}`}>
                  <AsWritten>{item.of.title}</AsWritten>
                </Link>{' '}
                <span className="soft">
                  {t('ofRun.interval', { from: instant(item.from), until: instant(item.to) })}
                </span>
              </p>
              {item.isByViewer ? <p>{t('ofRun.byYou')}</p> : null}
            </PageHead>
            {branch === undefined ? (
              <NotForYou />
            ) : (
              <>
                <HitBoard branch={branch} correlationId={item.id} />
                <p>
                  <Link to="/hits">{t('ofRun.all')}</Link>
                </p>
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
