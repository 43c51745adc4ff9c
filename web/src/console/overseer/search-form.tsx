import type { ReactNode } from 'react';
import { SelectField } from '../../design/form.tsx';
import type { InThree } from '../desk.ts';
import { Control } from '../dpo/form-parts.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useOverseerText } from './overseer-texts.ts';

const verdicts = ['allowed', 'refused', 'needs-human', 'blocked'] as const;

/** A police service that the Control Organ may choose. */
export type PoliceService = { readonly id: string; readonly names: InThree };

/** What the Control Organ looks for. The button that was used tells reading from exporting. */
export function SearchForm({
  services,
  days,
  isBusy,
  onSearch,
}: {
  readonly services: readonly PoliceService[];
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
          label={t('organisation')}
          all={t('organisation.all')}
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
        <Control name="words" label={t('words')} />
        <Control name="act" label={t('act')} />
        <Control name="provision" label={t('provision')} />
        <Control name="personId" label={t('person')} most={36} />
        <Control name="cameraId" label={t('camera')} most={36} />
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
