import { type ReactNode, useId } from 'react';
import { SelectField } from '../../design/form.tsx';
import type { Pick } from '../act/form-context.ts';
import type { InThree } from '../desk.ts';
import { Control } from '../dpo/form-parts.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useOverseerText } from './overseer-texts.ts';

const verdicts = ['allowed', 'refused', 'needs-human', 'blocked'] as const;

/** A police service that the Control Organ may choose. */
export type PoliceService = { readonly id: string; readonly names: InThree };

/** An act that can be looked for, by its name. */
export type NamedAct = { readonly type: string; readonly title: InThree };

/** What the Control Organ looks for. The button that was used tells reading from exporting. */
export function SearchForm({
  services,
  acts,
  cameras,
  provisions,
  days,
  isBusy,
  onSearch,
}: {
  readonly services: readonly PoliceService[];
  readonly acts: readonly NamedAct[];
  readonly cameras: readonly Pick[];
  readonly provisions: readonly Pick[];
  /** First and last day of the period at first, `2026-11-20`. */
  readonly days: { readonly from: string; readonly to: string };
  readonly isBusy: boolean;
  readonly onSearch: (form: FormData, wants: 'read' | 'export') => void;
}): ReactNode {
  const t = useOverseerText();
  const { lang } = useLanguage();
  return (
    <form
      className="act-form no-print"
      aria-label={t('search')}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent; // React types the native event of a submission as a plain one
        const wants = submitter instanceof HTMLButtonElement && submitter.value === 'export' ? 'export' : 'read';
        onSearch(new FormData(event.currentTarget), wants);
      }}
    >
      <div className="form-grid">
        <Control name="from" label={t('from')} type="date" value={days.from} isRequired />
        <Control name="to" label={t('to')} type="date" value={days.to} isRequired />
        <SelectField
          name="organisationId"
          label={t('organisationId')}
          all={t('organisationId.all')}
          value={undefined}
          options={services.map(({ id, names }) => ({ value: id, label: names[lang] }))}
        />
        <SelectField
          name="verdict"
          label={t('verdict')}
          all={t('verdict.all')}
          value={undefined}
          options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
        <SelectField
          name="act"
          label={t('act')}
          all={t('act.all')}
          value={undefined}
          options={acts
            .map(({ type, title }) => ({ value: type, label: title[lang] }))
            .toSorted((x, y) => x.label.localeCompare(y.label, lang))}
        />
        <Control name="words" label={t('words')} />
        <Control name="personName" label={t('personName')} most={100} />
        <Choice name="cameraId" label={t('cameraId')} hint={t('choose')} options={cameras} most={36} />
        <Choice name="provision" label={t('provision')} hint={t('choose')} options={provisions} most={80} />
      </div>
      <div className="actions">
        <button type="submit" value="read" className="button" disabled={isBusy}>
          {t('search')}
        </button>
        <button type="submit" value="export" className="button button-quiet" disabled={isBusy}>
          {t('export')}
        </button>
      </div>
      <p className="small soft">{t('export.why')}</p>
    </form>
  );
}

/** A line that takes an identifier and offers those that are known, each by its name. */
function Choice({
  name,
  label,
  hint,
  options,
  most,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Pick[];
  readonly most: number;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="optional"> ({hint})</span>
      </label>
      <input id={id} name={name} list={`${id}-known`} maxLength={most} autoComplete="off" spellCheck={false} />
      <datalist id={`${id}-known`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </datalist>
    </div>
  );
}
