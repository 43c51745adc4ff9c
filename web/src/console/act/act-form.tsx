import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { ApiError, isShownAlready, NoAnswerError } from '../api/http.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { ReceiptView } from '../receipt/receipt-view.tsx';
import { type FormActType, fieldsOfAct } from './act-schemas.ts';
import { Fields } from './fields.tsx';
import { FormContext, type Pick } from './form-context.ts';
import { type Complaint, complaintsOf, type FormValue, finished, type Path, withValue } from './form-value.ts';
import { useLabels } from './labels/use-labels.ts';
import { useAct } from './perform.ts';
import type { NamedField } from './schema-form.ts';

/** How an act is asked. Everything but `type` is optional: the contract's schema gives all fields. */
export type ActFormProps = {
  readonly type: FormActType;
  /** Parts of the payload that the page knows; sent as they are, not asked. */
  readonly fixed?: FormValue;
  /** What the fields hold at first. */
  readonly initial?: FormValue;
  /** What identifier fields choose from, by field name. */
  readonly picks?: { readonly [name: string]: readonly Pick[] };
  /** Field names not asked, at any depth. */
  readonly hide?: readonly string[];
  /** Top-level fields in sections with a heading; fields not named come last. */
  readonly sections?: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Name of a required group whose fields stand at the top of the form: `content`. */
  readonly under?: string;
  /** Where a PDF of this form is deposited; its digest goes into the payload. */
  readonly depositAt?: string;
  /** Address of an act whose payload is too large for the common one. */
  readonly sendTo?: string;
  /** What one may do next, shown on an allowed receipt. */
  readonly next?: (receipt: Receipt) => ReactNode;
  /** Word on the button. */
  readonly submit: string;
  /** Called with every receipt, a refusal's too. */
  readonly onReceipt?: (receipt: Receipt) => void;
  /** Shown above the fields. */
  readonly children?: ReactNode;
};

/**
 * One act as a form. Its receipt, also a refusal's, appears above it; a refusal leaves what was typed, to be completed and
 * sent as a new act.
 */
export function ActForm(props: ActFormProps): ReactNode {
  const { type, fixed = {}, initial = {}, picks = {}, hide = [], submit, onReceipt, children } = props;
  const w = useWords();
  const id = useId();
  const act = useAct(type, props.sendTo);
  const [value, setValue] = useState<unknown>(initial);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const known = Object.keys(fixed);
  const { under, depositAt = '/api/authorisation/documents', next } = props;
  const asked = useMemo(
    () => topFields(type, under).filter(({ name }) => !known.includes(name) && !hide.includes(name)),
    [type, under, known, hide],
  );
  const set = useCallback((path: Path, next: unknown) => setValue((now: unknown) => withValue(now, path, next)), []);
  const send = (): void => {
    const payload = finished(value, asked);
    const found = complaintsOf(payload, asked);
    setComplaints(found);
    if (found.length > 0) return;
    act.mutate(under === undefined ? { ...payload, ...fixed } : { ...fixed, [under]: payload }, {
      onSuccess: ({ receipt }) => onReceipt?.(receipt),
    });
  };
  useEffect(() => {
    if (complaints.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [complaints]);
  const receipt = act.data?.receipt;
  if (receipt?.verdict === 'allowed') return <ReceiptView receipt={receipt} isFresh next={next?.(receipt)} />;
  return (
    <>
      {receipt === undefined ? null : (
        <>
          <ReceiptView receipt={receipt} isFresh />
          <p className="note">{w('form.afterRefusal')}</p>
        </>
      )}
      <form
        ref={form}
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      >
        {complaints.length === 0 ? null : <Complaints of={complaints} formId={id} />}
        <FormContext value={{ id, value, set, complaints, picks, hide, depositAt }}>
          {children}
          <Sections fields={asked} sections={props.sections ?? []} type={type} />
        </FormContext>
        {act.isError ? <SendFailed error={act.error} /> : null}
        {act.data?.key.mayHaveArrived === true ? <p className="note">{w('form.mayHaveArrived')}</p> : null}
        <div className="actions">
          <button type="submit" className="button" disabled={act.isPending}>
            {act.isPending ? w('form.sending') : act.error instanceof NoAnswerError ? w('form.sendAgain') : submit}
          </button>
          <span className="small soft">{w('form.journaled')}</span>
        </div>
      </form>
    </>
  );
}

/** Fields at the top of the form: the act's own, or those of its one required group. */
function topFields(type: FormActType, under: string | undefined): readonly NamedField[] {
  const fields = fieldsOfAct(type);
  const group = fields.find(({ name }) => name === under)?.field;
  return group?.kind === 'group' ? group.fields : fields;
}

function Sections({
  fields,
  sections,
  type,
}: {
  readonly fields: readonly NamedField[];
  readonly sections: NonNullable<ActFormProps['sections']>;
  readonly type: string;
}): ReactNode {
  const w = useWords();
  const named = sections.flatMap((section) => section.names);
  const rest = fields.filter(({ name }) => !named.includes(name));
  return (
    <>
      {sections.map((section) => (
        <fieldset key={section.title} className="form-section">
          <legend>{section.title}</legend>
          <SectionFields
            fields={section.names.flatMap((name) => fields.filter((field) => field.name === name))}
            type={type}
          />
        </fieldset>
      ))}
      {rest.length === 0 ? null : sections.length === 0 ? (
        <Fields fields={rest} path={[]} parent={type} />
      ) : (
        <details className="form-section">
          <summary>{w('form.more')}</summary>
          <Fields fields={rest} path={[]} parent={type} />
        </details>
      )}
    </>
  );
}

/** Fields of a section; a group that is all of it needs no heading of its own below the section's. */
function SectionFields({ fields, type }: { readonly fields: readonly NamedField[]; readonly type: string }): ReactNode {
  const [only] = fields;
  return fields.length === 1 && only?.field.kind === 'group' && only.isRequired ? (
    <Fields fields={only.field.fields} path={[only.name]} parent={only.name} />
  ) : (
    <Fields fields={fields} path={[]} parent={type} />
  );
}

function Complaints({ of, formId }: { readonly of: readonly Complaint[]; readonly formId: string }): ReactNode {
  const w = useWords();
  const labels = useLabels();
  return (
    <div className="complaints" role="alert">
      <p>
        <strong>{w('form.complaints', { count: of.length })}</strong>
      </p>
      <ul>
        {of.map(({ path, because }) => {
          const names = path.filter((step) => typeof step === 'string');
          return (
            <li key={path.join('.')}>
              <a href={`#${formId}-${path.join('-')}`}>{labels.field(names.at(-1) ?? '', names.at(-2) ?? '')}</a> –{' '}
              {w(`form.because.${because}`)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What to say when no receipt came. Nobody is blamed, and it is clear whether anything can have been recorded. */
function SendFailed({ error }: { readonly error: Error }): ReactNode {
  const w = useWords();
  const { lang } = useI18n();
  if (error instanceof NoAnswerError) {
    return (
      <div className="complaints" role="alert">
        <p>
          <strong>{w('form.noAnswer')}</strong>
        </p>
        <p>{w('form.noAnswer.why')}</p>
      </div>
    );
  }
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div className="complaints" role="alert">
      <p>
        <strong>
          {w(isShownAlready(error) ? 'form.shownAlready' : problem?.status === 409 ? 'form.conflict' : 'form.notTaken')}
        </strong>
      </p>
      {problem === undefined || problem.detail === '' || isShownAlready(error) ? null : (
        <p lang={lang === 'en' ? undefined : 'en'} className="small">
          {problem.detail}
        </p>
      )}
      {problem === undefined ? null : <p className="small mono">{problem.code}</p>}
    </div>
  );
}
