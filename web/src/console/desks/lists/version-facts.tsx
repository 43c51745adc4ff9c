import type { ListView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useListsTexts } from './lists-texts.ts';

/** Moments of a version, in their order. */
export function VersionFacts({ of }: { readonly of: ListView['versions'][number] }): ReactNode {
  const t = useListsTexts();
  const { instant, number } = useI18n();
  const moments = [
    ['givenAt', of.givenAt],
    ['decidedAt', of.decidedAt],
    ['notifiedAt', of.notifiedAt],
    ['startedAt', of.startedAt],
    ['expiresAt', of.expiresAt],
    ['endedAt', of.endedAt],
  ] as const;
  return (
    <Facts>
      <Fact term={t('entries')}>{number(of.entries)}</Fact>
      {moments.map(([name, at]) =>
        at === null ? null : (
          <Fact key={name} term={t(name)}>
            {instant(at)}
          </Fact>
        ),
      )}
      <Fact term={t('digest')}>
        <span className="small mono breakable">{of.digest}</span>
      </Fact>
    </Facts>
  );
}
