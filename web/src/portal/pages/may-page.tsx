import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { MayActData, MayData, Question, QuestionGroup } from '../law/law-page-data.ts';
import { hrefFor } from '../routes.ts';
import { LawNav, PerhapsEnglish } from './law-parts.tsx';
import { MayReceipt } from './may-receipt.tsx';

/** The acts one can ask about, by who acts. */
export function MayPage({ data }: { readonly data: MayData }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <>
      <div className="page-head">
        <h1>{t('may.title')}</h1>
        <p className="lead">{t('may.lead')}</p>
        <LawNav here="may" />
      </div>
      <div className="section stack">
        <WhereMade madeInBrowser={data.madeInBrowser === true} />
        <h2>{t('may.choose')}</h2>
        {data.groups.map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`} className="stack-2">
            <h3 id={`group-${group.id}`}>
              <Words of={group.title} />
            </h3>
            <ul>
              {group.acts.map((act) => (
                <li key={act.id}>
                  <a href={hrefFor(lang, 'may-act', { id: act.id })}>
                    <Words of={act.name} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Says who made the answer: the reader's own browser, or the server. */
function WhereMade({ madeInBrowser }: { readonly madeInBrowser: boolean }): ReactNode {
  const { t } = useI18n();
  return <p className="small soft made-where">{t(madeInBrowser ? 'may.madeInBrowser' : 'may.madeOnServer')}</p>;
}

/** The questions of one act, and the answer of the law to what was answered. */
export function MayActPage({ data }: { readonly data: MayActData }): ReactNode {
  const { t, lang } = useI18n();
  const action = hrefFor(lang, 'may-act', { id: data.act });
  const { at: exampleAt, ...example } = data.example;
  return (
    <>
      <div className="page-head no-print">
        <h1>
          <Words of={data.name} />
        </h1>
        <p className="lead">{t('may.act.lead')}</p>
        <WhereMade madeInBrowser={data.madeInBrowser === true} />
      </div>
      {data.problems.length === 0 ? null : (
        <div className="section" role="alert">
          <Note title={t('may.problem')}>
            {data.problems.map((problem) => (
              <p key={problem.fr}>
                <Words of={problem} />
              </p>
            ))}
          </Note>
        </div>
      )}
      {data.receipt === null ? null : (
        <div className="section">
          <MayReceipt data={data} receipt={data.receipt} />
        </div>
      )}
      <section className="section stack no-print" aria-labelledby="questions">
        <h2 id="questions">{t(data.receipt === null ? 'may.questions' : 'may.questions.again')}</h2>
        <p>
          {t('may.private')}{' '}
          <a href={hrefFor(lang, 'may-act', { id: data.act, query: { at: exampleAt, ...example } })}>
            {t('may.example')}
          </a>
        </p>
        <form method="get" action={action} className="filter stack" aria-labelledby="questions">
          <div className="fields">
            <div className="field">
              <label htmlFor="q-at">{t('may.at')}</label>
              <input id="q-at" name="at" type="datetime-local" defaultValue={data.at} />
            </div>
            <div className="field">
              <label htmlFor="q-law">{t('may.law')}</label>
              <span className="hint" id="q-law-hint">
                {t('may.law.hint')}
              </span>
              <input
                id="q-law"
                name="law"
                type="date"
                min="1992-08-05"
                max="2099-12-31"
                defaultValue={data.law}
                aria-describedby="q-law-hint"
              />
            </div>
          </div>
          <input type="hidden" name="ask" value="1" />
          <Form group={data.group} next={data.next} />
          <div className="actions">
            <button type="submit" className="button">
              {t('may.ask')}
            </button>
            <a href={action}>{t('may.clear')}</a>
          </div>
        </form>
      </section>
    </>
  );
}

/** What the law asks next comes first, each question once; the rest stands by things, closed until something in it is answered. */
function Form({ group, next }: { readonly group: QuestionGroup; readonly next: readonly Question[] }): ReactNode {
  const { t } = useI18n();
  const asked = new Set(next.map(({ name }) => name));
  const own = group.questions.filter(({ name }) => !asked.has(name));
  return (
    <>
      {next.length === 0 ? null : (
        <fieldset className="next-questions">
          <legend>{t('may.next')}</legend>
          <Questions questions={next} within={group} />
        </fieldset>
      )}
      {own.length === 0 ? null : (
        <fieldset>
          <legend>{t('may.facts')}</legend>
          <Questions questions={own} />
        </fieldset>
      )}
      {group.groups.map((each) => (
        <Group key={each.path} group={each} asked={asked} />
      ))}
    </>
  );
}

function Group({ group, asked }: { readonly group: QuestionGroup; readonly asked: ReadonlySet<string> }): ReactNode {
  const own = group.questions.filter(({ name }) => !asked.has(name));
  if (own.length === 0 && group.groups.length === 0) return null;
  return (
    <details className="question-group" open={group.isAnswered}>
      <summary>
        <Words of={group.label} />
      </summary>
      <div className="stack">
        {own.length === 0 ? null : <Questions questions={own} />}
        {group.groups.map((each) => (
          <Group key={each.path} group={each} asked={asked} />
        ))}
      </div>
    </details>
  );
}

/** The labels of the things above a question, for a question that stands apart from them. */
function thingsAbove(group: QuestionGroup, path: string): readonly QuestionGroup[] {
  const below = group.groups.find((each) => path.startsWith(`${each.path}.`));
  return below === undefined ? [] : [below, ...thingsAbove(below, path)];
}

function Questions({
  questions,
  within,
}: {
  readonly questions: readonly Question[];
  readonly within?: QuestionGroup;
}): ReactNode {
  return (
    <div className="fields">
      {questions.map((question) => (
        <Field
          key={question.name}
          question={question}
          above={within === undefined ? [] : thingsAbove(within, question.path)}
        />
      ))}
    </div>
  );
}

function Field({
  question,
  above,
}: {
  readonly question: Question;
  readonly above: readonly QuestionGroup[];
}): ReactNode {
  const { t, words } = useI18n();
  const id = `q-${question.path}`;
  const label = (
    <>
      {above.length === 0 ? null : (
        <span className="soft">{above.map((group) => words(group.label).text).join(' – ')} – </span>
      )}
      <PerhapsEnglish of={question.label} isEnglish={question.isEnglish} />
    </>
  );
  const hint =
    question.hint === null ? null : (
      <span className="hint" id={`${id}-hint`} lang="en">
        {question.hint}
      </span>
    );
  if (question.kind === 'choices')
    return (
      <fieldset className="field">
        <legend>{label}</legend>
        {hint}
        {question.options.map((option) => (
          <div className="choice" key={option.value}>
            <input
              type="checkbox"
              id={`${id}-${option.value}`}
              name={`${question.name}~${option.value}`}
              value="on"
              defaultChecked={question.taken.includes(option.value)}
            />
            <label htmlFor={`${id}-${option.value}`}>
              <Words of={option.label} />
            </label>
          </div>
        ))}
      </fieldset>
    );
  const describedBy = hint === null ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint}
      {question.kind === 'yes-no' || question.kind === 'choice' ? (
        <select id={id} name={question.name} defaultValue={question.value} aria-describedby={describedBy}>
          <option value="">{t('may.notStated')}</option>
          {question.kind === 'yes-no' ? (
            <>
              <option value="yes">{t('yes')}</option>
              <option value="no">{t('no')}</option>
            </>
          ) : (
            question.options.map((option) => (
              <option key={option.value} value={option.value}>
                {words(option.label).text}
              </option>
            ))
          )}
        </select>
      ) : (
        <TextInput id={id} question={question} describedBy={describedBy} />
      )}
    </div>
  );
}

const INPUT_TYPES = { day: 'date', instant: 'datetime-local', number: 'number', text: 'text', texts: 'text' } as const;

function TextInput({
  id,
  question,
  describedBy,
}: {
  readonly id: string;
  readonly question: Question;
  readonly describedBy: string | undefined;
}): ReactNode {
  const { t } = useI18n();
  const type =
    question.kind === 'yes-no' || question.kind === 'choice' || question.kind === 'choices'
      ? 'text'
      : INPUT_TYPES[question.kind];
  // An instant with an offset, or a bare day, is more than the field can show: it stays as it was written.
  const isWall =
    type !== 'datetime-local' ||
    question.value === '' ||
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(question.value);
  return (
    <input
      id={id}
      name={question.name}
      type={isWall ? type : 'text'}
      step={type === 'number' ? 'any' : undefined}
      maxLength={type === 'text' ? 190 : undefined}
      placeholder={question.kind === 'texts' ? t('may.list') : undefined}
      defaultValue={question.value}
      autoComplete="off"
      aria-describedby={describedBy}
    />
  );
}
