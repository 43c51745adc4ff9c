import type { AccessView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import type { Column } from '../../design/data-table.tsx';
import { Outcome } from '../../design/outcome.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { useDpoText } from './dpo-texts.ts';

/** The outcome of an act with its shape. A house rule that stops an act is not a refusal by the law. */
export function ActOutcome({ verdict }: { readonly verdict: string }): ReactNode {
  const t = useDpoText();
  if (verdict === 'allowed') return <Outcome kind="allowed">{t('verdict.allowed')}</Outcome>;
  if (verdict === 'refused') return <Outcome kind="refused">{t('verdict.refused')}</Outcome>;
  if (verdict === 'blocked') return <Outcome kind="withheld">{t('verdict.blocked')}</Outcome>;
  return <Outcome kind="needs-human">{t('verdict.needs-human')}</Outcome>;
}

/** Why somebody accessed, in the words given. */
export function AccessReasons({ access }: { readonly access: AccessView }): ReactNode {
  const t = useDpoText();
  const { missionReference, operationalReasons, concreteReason } = access.reasons;
  const given = [
    { term: t('mission'), text: missionReference },
    { term: t('operational'), text: operationalReasons },
    { term: t('concrete'), text: concreteReason },
    { term: t('asked'), text: reasonOfRequest(access.request) },
  ].filter(({ text }) => text !== null);
  if (given.length === 0 && access.stoppedBy.length === 0) return <span className="soft">{t('noReason')}</span>;
  return (
    <div className="stack-2">
      {given.map(({ term, text }) => (
        <p key={term}>
          <span className="small soft">{term}</span>
          <br />
          {text}
        </p>
      ))}
      {access.stoppedBy.length === 0 ? null : (
        <div>
          <span className="small soft">{t('stopped')}</span>
          {access.stoppedBy.map((sentence) => (
            <p key={sentence.fr}>
              <Words of={sentence} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

// A register is consulted on a request with a reason, not for a mission.
function reasonOfRequest(payload: AccessView['request']): string | null {
  const request = payload?.request;
  if (typeof request !== 'object' || request === null || !('reason' in request)) return null;
  return typeof request.reason === 'string' ? request.reason : null;
}

/** Columns of every list of accesses. */
export function useAccessColumns<Row>(accessOf: (row: Row) => AccessView | null): readonly Column<Row>[] {
  const t = useDpoText();
  const { instant } = useI18n();
  const cell =
    (show: (access: AccessView) => ReactNode) =>
    (row: Row): ReactNode => {
      const access = accessOf(row);
      return access === null ? '–' : show(access);
    };
  return [
    { id: 'when', head: t('when'), isHeader: true, cell: cell(({ at }) => instant(at)) },
    { id: 'who', head: t('who'), cell: cell(({ person }) => person.name ?? person.id) },
    { id: 'act', head: t('act'), cell: cell((access) => <AccessSubject access={access} />) },
    { id: 'verdict', head: t('verdict'), cell: cell(({ verdict }) => <ActOutcome verdict={verdict} />) },
    { id: 'why', head: t('why'), cell: cell((access) => <AccessReasons access={access} />) },
  ];
}

// The reasons stand in a column of their own.
const reasonNames = ['missionReference', 'operationalReasons', 'concreteReason'];

/** What was done, and on demand what it was asked on: the recording, the register, the interval. */
function AccessSubject({ access }: { readonly access: AccessView }): ReactNode {
  const t = useDpoText();
  const { request } = access;
  const asked = Object.entries(request ?? {}).filter(([name]) => !reasonNames.includes(name));
  return (
    <>
      <Words of={access.title} />
      {request === null ? <p className="small soft">{t('erased')}</p> : null}
      {asked.length === 0 ? null : (
        <details>
          <summary className="small">{t('subject')}</summary>
          <Shown value={Object.fromEntries(asked)} name={access.act} />
        </details>
      )}
    </>
  );
}
