import { expiryReaders, type WatchView } from '@clairevoie/contract';
import { type ReactNode, useState } from 'react';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { Page as ExpiredPage } from './expired-page.tsx';
import { HitBoard } from './hit-board.tsx';
import { HitsTabs } from './hits-tabs.tsx';
import { useHitsTexts } from './hits-texts.ts';
import { branchesFor, hitHandlers, yieldReaders } from './who-works.ts';
import { Page as WrongStopsPage } from './wrong-stops-page.tsx';
import { Page as YieldPage } from './yield-page.tsx';

type Branch = WatchView['branch'];

/** The operator's screen; who works with no hits sees what the lists have given, a minister the hits that expired, the Control Organ the wrong stops. */
export function Page(): ReactNode {
  const functionKey = useFunctionKey() ?? '';
  if (hitHandlers.includes(functionKey)) return <LiveHits />;
  if (yieldReaders.includes(functionKey)) return <YieldPage />;
  return expiryReaders.includes(functionKey) ? <ExpiredPage /> : <WrongStopsPage />;
}

/** Opened for a mission, then live. */
function LiveHits(): ReactNode {
  const t = useHitsTexts();
  const branches = branchesFor(useFunctionKey());
  const [chosen, setChosen] = useState<Branch>();
  const branch = chosen ?? branches[0];
  return (
    <>
      <PageHead title={t('title')}>
        <p className="soft">{t('why')}</p>
      </PageHead>
      <HitsTabs />
      {branch === undefined ? (
        <NotForYou />
      ) : (
        <>
          {branches.length < 2 ? null : <BranchChoice branches={branches} chosen={branch} onChoose={setChosen} />}
          <HitBoard key={branch} branch={branch} />
        </>
      )}
    </>
  );
}

function BranchChoice({
  branches,
  chosen,
  onChoose,
}: {
  readonly branches: readonly Branch[];
  readonly chosen: Branch;
  readonly onChoose: (branch: Branch) => void;
}): ReactNode {
  const t = useHitsTexts();
  return (
    <fieldset className="find">
      <legend className="hidden-visually">{t('branch')}</legend>
      {branches.map((branch) => (
        <label key={branch}>
          <input type="radio" name="branch" checked={branch === chosen} onChange={() => onChoose(branch)} />{' '}
          {t(`branch.${branch}`)}
        </label>
      ))}
    </fieldset>
  );
}
