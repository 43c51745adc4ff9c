import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

/** One option of a choice. */
export type Option = { readonly value: string; readonly label: string };

/** A form that asks by GET: its answer is an address one can keep, print or send. */
export function FilterForm({
  action,
  label,
  submit,
  children,
  clearHref,
}: {
  readonly action: string;
  readonly label: string;
  readonly submit: string;
  readonly children: ReactNode;
  readonly clearHref?: string;
}): ReactNode {
  const { t } = useI18n();
  return (
    <form method="get" action={action} className="filter stack" aria-label={label}>
      {children}
      <div className="actions">
        <button type="submit" className="button">
          {submit}
        </button>
        {clearHref === undefined ? null : <a href={clearHref}>{t('filter.clear')}</a>}
      </div>
    </form>
  );
}

/** A choice in a list; the first option means "all". */
export function SelectField({
  name,
  label,
  options,
  value,
  all,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly all: string;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A line of text or a day. */
export function TextField({
  name,
  label,
  hint,
  value,
  type = 'text',
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly type?: 'text' | 'date';
}): ReactNode {
  const id = `f-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete="off"
        maxLength={type === 'text' ? 80 : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}

/** One choice among a few, all visible. */
export function RadioField({
  name,
  legend,
  options,
  value,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly value: string;
}): ReactNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            type="radio"
            id={`f-${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          <label htmlFor={`f-${name}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}
