import { type DatabaseView, listProposers } from '@clairevoie/contract';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { ask } from '../../api/http.ts';
import { useFunctionKey, useMe } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import { readCriterionText, writeCriterionText } from './criterion-text.ts';
import { useCriterionTexts } from './criterion-texts.ts';
import { Findings, type ShownFinding } from './findings.tsx';
import { useListsTexts } from './lists-texts.ts';

type Words = { readonly fr: string; readonly nl: string; readonly en: string };
type Examined = { readonly findings: readonly ShownFinding[]; readonly explanation: Words | null };

/** Where a criterion starts from: vans at night, twice in two days. */
const example = JSON.stringify(
  {
    criterion: 1,
    name: '',
    when: { hours: { from: '22:00', until: '06:00' } },
    frequency: { atLeast: 2, withinHours: 48, past: 'any-camera' },
    vehicle: { classes: ['van'] },
  },
  null,
  2,
);

/** A criterion is written in fields, or as text, read back in words and examined as often as one likes; then it is proposed. */
export function Page(): ReactNode {
  const t = useListsTexts();
  return (
    <>
      <PageHead title={t('proposeCriterion')}>
        <p className="soft">{t('proposeCriterion.why')}</p>
      </PageHead>
      {listProposers.includes(useFunctionKey() ?? '') ? <Write /> : <NotForYou />}
    </>
  );
}

function Write(): ReactNode {
  const t = useListsTexts();
  const { lang } = useLanguage();
  const { csrfToken } = useMe();
  const id = useId();
  const f = useCriterionTexts();
  const [criterionJson, setJson] = useState(example);
  const value = readCriterionText(criterionJson);
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>('/api/anpr/databases?limit=100');
  const examining = useMutation({
    mutationFn: () =>
      ask<Examined>('/api/anpr/criteria/examine', { method: 'POST', csrfToken, json: { criterionJson } }),
  });
  const write = (text: string): void => {
    setJson(text);
    examining.reset();
  };
  return (
    <>
      <section className="stack">
        <h2>{t('section.criterion')}</h2>
        <p className="note">{f('why')}</p>
        {value === undefined ? (
          <p className="error">{f('noFields')}</p>
        ) : (
          <CriterionFields value={value} set={(path, next) => write(writeCriterionText(value, path, next))} />
        )}
        <details className="form-section" open={value === undefined}>
          <summary>{f('text')}</summary>
          <p className="soft">{t('language.why')}</p>
          <div className="field">
            <label htmlFor={id}>{t('criterionText')}</label>
            <textarea
              id={id}
              className="mono"
              rows={14}
              maxLength={20_000}
              spellCheck={false}
              value={criterionJson}
              onChange={(event) => write(event.target.value)}
            />
          </div>
        </details>
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            disabled={examining.isPending || criterionJson.trim() === ''}
            onClick={() => examining.mutate()}
          >
            {t('examine')}
          </button>
          <span className="small soft">{t('examine.why')}</span>
        </p>
        <div role="status">
          {examining.isError ? <p className="error">{t('examine.failed')}</p> : null}
          {examining.data === undefined ? null : (
            <>
              <p className="pre-line">{examining.data.explanation?.[lang] ?? t('notOfLanguage')}</p>
              <Findings of={examining.data.findings} />
            </>
          )}
        </div>
      </section>
      <ActForm
        type="anpr/propose-criterion"
        fixed={{ criterionJson }}
        initial={{ mode: 'realtime', mayBeDone: ['inform-service'], purpose: {} }}
        picks={{
          databaseId: (databases.data?.items ?? [])
            .filter(({ state }) => state === 'created')
            .map((one) => ({ value: one.id, label: one.title })),
        }}
        submit={t('proposeCriterion')}
        next={({ result }) => (
          <Link className="button" to={`/lists/criteria/${String(result.criterionId)}`}>
            {t('goToCriterion')}
          </Link>
        )}
      />
    </>
  );
}
