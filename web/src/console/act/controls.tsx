import { type ReactNode, useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { fromWallClock, toWallClock } from './brussels-time.ts';
import { Deposit } from './deposit.tsx';
import { type Pick, useForm } from './form-context.ts';
import { type Path, valueAt } from './form-value.ts';
import type { Attributes, InputProps } from './input-props.ts';
import { useLabels } from './labels/use-labels.ts';
import type { NamedField } from './schema-form.ts';

/** One question: label, help, what is wrong with the answer, and the native control that asks it. */
export function Control({
  named,
  path,
  parent,
}: {
  readonly named: NamedField;
  readonly path: Path;
  readonly parent: string;
}): ReactNode {
  const { name, field, isRequired } = named;
  const form = useForm();
  const w = useWords();
  const labels = useLabels();
  const id = `${form.id}-${path.join('-')}`;
  const hint = labels.hint(name, parent) ?? (field.kind === 'instant' ? w('form.brussels') : undefined);
  const complaint = form.complaints.find((one) => one.path.join('.') === path.join('.'));
  const described = [hint === undefined ? '' : `${id}-hint`, complaint === undefined ? '' : `${id}-error`].filter(
    Boolean,
  );
  const attributes: Attributes = {
    id,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': complaint === undefined ? undefined : true,
    'aria-required': isRequired,
  };
  const isMany = field.kind === 'choices' || field.kind === 'yes-no' || (field.kind === 'list' && name in form.picks);
  const head = (
    <>
      {labels.field(name, parent)}
      {isRequired ? null : <span className="soft optional"> ({w('form.optional')})</span>}
    </>
  );
  const below = (
    <>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {complaint === undefined ? null : (
        <span className="error" id={`${id}-error`}>
          {w(`form.because.${complaint.because}`)}
        </span>
      )}
    </>
  );
  const control = (
    <Input
      field={field}
      name={name}
      attributes={attributes}
      value={valueAt(form.value, path)}
      set={(next) => form.set(path, next)}
      picks={form.picks[name]}
      labels={labels}
    />
  );
  const isWide = field.kind === 'text' || field.kind === 'lines' || (isMany && field.kind !== 'yes-no');
  if (isMany) {
    return (
      <fieldset
        className={isWide ? 'field field-wide' : 'field'}
        id={id}
        aria-describedby={attributes['aria-describedby']}
        tabIndex={-1}
      >
        <legend>{head}</legend>
        {below}
        {control}
      </fieldset>
    );
  }
  return (
    <div className={isWide ? 'field field-wide' : 'field'}>
      <label htmlFor={id}>{head}</label>
      {below}
      {control}
    </div>
  );
}

function Input(props: InputProps): ReactNode {
  const { field, attributes, value, set, picks, labels, name } = props;
  const text = typeof value === 'string' ? value : '';
  if (picks !== undefined && field.kind !== 'list') return <Select {...props} options={picks} />;
  switch (field.kind) {
    case 'text':
      return <textarea {...attributes} rows={4} value={text} onChange={(event) => set(event.target.value)} />;
    case 'day':
      return (
        <input {...attributes} type="date" value={text} onChange={(event) => set(event.target.value || undefined)} />
      );
    case 'instant':
      return (
        <input
          {...attributes}
          type="datetime-local"
          step={1}
          value={toWallClock(text)}
          onChange={(event) => set(fromWallClock(event.target.value) || undefined)}
        />
      );
    case 'number':
      return (
        <input
          {...attributes}
          type="number"
          inputMode={field.isWhole ? 'numeric' : 'decimal'}
          step={field.isWhole ? 1 : 'any'}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => set(event.target.value === '' ? undefined : event.target.valueAsNumber)}
        />
      );
    case 'choice':
      return (
        <Select
          {...props}
          options={field.options.map((option) => ({ value: option, label: labels.value(option, name) ?? option }))}
        />
      );
    case 'choices':
      return (
        <Checks
          {...props}
          options={field.options.map((option) => ({ value: option, label: labels.value(option, name) ?? option }))}
        />
      );
    case 'list':
      return picks === undefined ? <Lines {...props} /> : <Checks {...props} options={picks} />;
    case 'lines':
      return <Lines {...props} />;
    case 'yes-no':
      return <YesNoUnstated {...props} />;
    case 'term':
      return <Term {...props} />;
    case 'digest':
      return <Deposit {...props} />;
    default:
      return (
        <input
          {...attributes}
          type="text"
          autoComplete="off"
          value={text}
          onChange={(event) => set(event.target.value)}
        />
      );
  }
}

function Select({ attributes, value, set, options }: InputProps & { readonly options: readonly Pick[] }): ReactNode {
  const w = useWords();
  return (
    <select
      {...attributes}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => set(event.target.value || undefined)}
    >
      <option value="">{w('form.choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Checks({ attributes, value, set, options }: InputProps & { readonly options: readonly Pick[] }): ReactNode {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div className="checks">
      {options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            type="checkbox"
            id={`${attributes.id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              set(event.target.checked ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))
            }
          />
          <label htmlFor={`${attributes.id}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </div>
  );
}

/** Yes, no, or not stated: to the law these are three different things. */
function YesNoUnstated({ attributes, value, set }: InputProps): ReactNode {
  const w = useWords();
  const group = useId();
  const options = [
    ...(attributes['aria-required'] ? [] : [{ id: 'none', is: undefined, label: w('form.unstated') }]),
    { id: 'yes', is: true, label: w('form.yes') },
    { id: 'no', is: false, label: w('form.no') },
  ];
  return (
    <div className="checks">
      {options.map((option) => (
        <div className="choice" key={option.id}>
          <input
            type="radio"
            name={group}
            id={`${attributes.id}-${option.id}`}
            checked={value === option.is}
            onChange={() => set(option.is)}
          />
          <label htmlFor={`${attributes.id}-${option.id}`}>{option.label}</label>
        </div>
      ))}
    </div>
  );
}

/** One a line. What is being typed keeps its empty lines; they go when the form is sent. */
function Lines({ attributes, value, set }: InputProps): ReactNode {
  const w = useWords();
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <>
      <span className="hint">{w('form.oneALine')}</span>
      <textarea
        {...attributes}
        rows={Math.max(2, lines.length + 1)}
        value={lines.join('\n')}
        onChange={(event) => set(event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
    </>
  );
}

/** A term in days or months, as an ISO 8601 duration. */
function Term({ attributes, value, set }: InputProps): ReactNode {
  const w = useWords();
  const [, count = '', unit = 'D'] = /^P(\d*)([DM])$/.exec(typeof value === 'string' ? value : '') ?? [];
  const put = (nextCount: string, nextUnit: string): void =>
    set(nextCount === '' ? undefined : `P${nextCount}${nextUnit}`);
  return (
    <div className="term">
      <input
        {...attributes}
        type="number"
        min={1}
        max={9999}
        value={count}
        onChange={(event) => put(event.target.value.replaceAll(/\D/g, ''), unit)}
      />
      <select aria-label={w('form.unit')} value={unit} onChange={(event) => put(count, event.target.value)}>
        <option value="D">{w('form.days')}</option>
        <option value="M">{w('form.months')}</option>
      </select>
    </div>
  );
}
