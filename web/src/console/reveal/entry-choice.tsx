import type { AccessView, RevealableEntryView } from '@clairevoie/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { ApiError } from '../api/http.ts';
import { useFunctionKey } from '../api/session.ts';
import { PagedTable } from '../desks/paged.tsx';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { keptReceipts } from '../receipt/receipt.ts';
import { Failed, Waiting } from '../shell/states.tsx';
import { useRevealText } from './reveal-texts.ts';

/** The entry of which a group is shown: by its number, from a receipt of this tab, or from the list that the function may see. */
export function EntryChoice({
  entryId,
  onChoose,
  found,
}: {
  readonly entryId: string;
  readonly onChoose: (entryId: string) => void;
  readonly found: UseQueryResult<RevealableEntryView>;
}): ReactNode {
  const t = useRevealText();
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const functionKey = useFunctionKey();
  const id = useId();
  const kept = keptReceipts(sessionStorage);
  return (
    <fieldset className="form-section stack-2">
      <legend>{t('entry')}</legend>
      <div className="form-grid">
        <div className="field field-wide">
          <label htmlFor={id}>{t('entry.number')}</label>
          <span className="hint" id={`${id}-hint`}>
            {t('entry.number.why')}
          </span>
          <input
            id={id}
            name="entryId"
            value={entryId}
            required
            pattern="[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
            title={t('entry.number.why')}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChoose(event.target.value.trim().toLowerCase())}
          />
        </div>
        {kept.length === 0 ? null : (
          <div className="field field-wide">
            <label htmlFor={`${id}-kept`}>{t('entry.kept')}</label>
            <select
              id={`${id}-kept`}
              value={kept.some((one) => one.entryId === entryId) ? entryId : ''}
              onChange={(event) => onChoose(event.target.value)}
            >
              <option value="">{t('choose')}</option>
              {kept.map((one) => (
                <option key={one.entryId} value={one.entryId}>
                  {one.title[lang]} – {instant(one.at)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {functionKey === 'dpo' ? (
        <AccessList onChoose={onChoose} />
      ) : (
        <p className="small">
          {functionKey === 'committee-r' ? null : (
            <>
              <Link to="/overseer">{t('entry.search')}</Link> ·{' '}
            </>
          )}
          <Link to={functionKey === 'committee-r' ? '/committee' : '/overseer/concealed'}>{t('entry.concealed')}</Link>{' '}
          <span className="soft">{t('entry.reading')}</span>
        </p>
      )}
      <ChosenEntry found={found} />
    </fieldset>
  );
}

/** The accesses of the own body, read when the list is opened. */
function AccessList({ onChoose }: { readonly onChoose: (entryId: string) => void }): ReactNode {
  const t = useRevealText();
  const { instant } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('entry.accesses')}</summary>
      {isOpen ? (
        <PagedTable<AccessView>
          path="/api/oversight/accesses?limit=20"
          caption={t('entry.accesses')}
          isCaptionHidden
          columns={[
            { id: 'at', head: t('when'), isHeader: true, cell: ({ at }) => instant(at) },
            { id: 'who', head: t('person'), cell: ({ person }) => person.name ?? person.id },
            { id: 'act', head: t('act'), cell: ({ title }) => <Words of={title} /> },
            { id: 'verdict', head: t('verdict'), cell: ({ verdict }) => <ActOutcome verdict={verdict} /> },
            {
              id: 'choose',
              head: t('entry'),
              cell: (row) => (
                <button type="button" className="link-button" onClick={() => onChoose(row.entryId)}>
                  {t('entry.choose')}
                </button>
              ),
            },
          ]}
          rowKey={(row) => row.entryId}
          empty={t('entry.none')}
        />
      ) : null}
    </details>
  );
}

/** What is known of the entry that was chosen, once its number is whole. */
function ChosenEntry({ found }: { readonly found: UseQueryResult<RevealableEntryView> }): ReactNode {
  const t = useRevealText();
  const { day } = useI18n();
  if (found.fetchStatus === 'idle' && found.isPending) return null;
  if (found.error instanceof ApiError && found.error.problem.status === 404)
    return (
      <p className="note" role="status">
        {t('entry.notYours')}
      </p>
    );
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Waiting />;
  const { title, verdict, log, hasBody, day: on } = found.data;
  return (
    <div role="status">
      <Facts>
        <Fact term={t('act')}>{title === null ? t('act.internal') : <Words of={title} />}</Fact>
        <Fact term={t('verdict')}>
          <ActOutcome verdict={verdict} />
        </Fact>
        <Fact term={t('day')}>{day(on)}</Fact>
        <Fact term={t('log')}>
          <span className="small mono breakable">{log}</span>
        </Fact>
        <Fact term={t('content')}>{t(hasBody ? 'content.there' : 'content.erased')}</Fact>
      </Facts>
    </div>
  );
}
