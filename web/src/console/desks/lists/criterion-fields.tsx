import { criterionWords } from '@clairevoie/plates';
import { type ReactNode, useId, useState } from 'react';
import { type Path, valueAt } from '../../act/form-value.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { useReadingCameraPicks } from '../picks.ts';
import type { CriterionValue } from './criterion-text.ts';
import { useCriterionTexts } from './criterion-texts.ts';

type Set = (path: Path, next: unknown) => void;
type Option = { readonly value: string; readonly label: string };
type Asked = { readonly value: CriterionValue; readonly set: Set; readonly path: Path; readonly label: string };

const pasts = ['any-camera', 'the-same-camera', 'different-cameras'] as const;
const codesOf = (text: string): readonly string[] => text.toUpperCase().match(/[A-Z]+/g) ?? [];

/** A criterion as questions: vehicle, time, frequency, place. What has no field here (a period, several points, makes) is in the text and stays. */
export function CriterionFields({ value, set }: { readonly value: CriterionValue; readonly set: Set }): ReactNode {
  const t = useCriterionTexts();
  const { lang } = useLanguage();
  const cameras = useReadingCameraPicks();
  const optionsOf = (words: Readonly<Record<string, { readonly [L in typeof lang]: string }>>): readonly Option[] =>
    Object.entries(words).map(([one, word]) => ({ value: one, label: word[lang] }));
  const asked = { value, set };
  return (
    <>
      <Line {...asked} path={['name']} label={t('name')} />
      <fieldset className="form-group stack">
        <legend>{t('vehicle')}</legend>
        <Many
          {...asked}
          path={['vehicle', 'classes']}
          label={t('classes')}
          options={optionsOf(criterionWords.classes)}
        />
        <Many
          {...asked}
          path={['vehicle', 'colours']}
          label={t('colours')}
          options={optionsOf(criterionWords.colours)}
        />
        <div className="form-grid">
          <Codes {...asked} path={['vehicle', 'plateCountries']} label={t('plateCountries')} />
          <Codes {...asked} path={['vehicle', 'otherThanPlateCountries']} label={t('otherThan')} />
        </div>
      </fieldset>
      <fieldset className="form-group stack">
        <legend>{t('when')}</legend>
        <Many {...asked} path={['when', 'days']} label={t('days')} options={optionsOf(criterionWords.days)} />
        <div className="form-grid">
          <Line {...asked} type="time" path={['when', 'hours', 'from']} label={t('hoursFrom')} />
          <Line {...asked} type="time" path={['when', 'hours', 'until']} label={t('hoursUntil')} />
        </div>
      </fieldset>
      <fieldset className="form-group stack">
        <legend>{t('frequency')}</legend>
        <div className="form-grid">
          <Line {...asked} type="number" path={['frequency', 'atLeast']} label={t('atLeast')} />
          <Line {...asked} type="number" path={['frequency', 'withinHours']} label={t('withinHours')} />
          <One
            {...asked}
            path={['frequency', 'past']}
            label={t('past')}
            options={pasts.map((one) => ({ value: one, label: t(`past.${one}`) }))}
          />
        </div>
      </fieldset>
      <fieldset className="form-group stack">
        <legend>{t('where')}</legend>
        {cameras.length === 0 ? null : (
          <details open={valueAt(value, ['where', 'cameras']) !== undefined}>
            <summary>{t('cameras')}</summary>
            <Many {...asked} path={['where', 'cameras']} label={t('cameras')} options={cameras} />
          </details>
        )}
        <p className="small soft">{t('circle')}</p>
        <div className="form-grid">
          <Line {...asked} type="number" path={['where', 'circles', 0, 'latitude']} label={t('latitude')} />
          <Line {...asked} type="number" path={['where', 'circles', 0, 'longitude']} label={t('longitude')} />
          <Line {...asked} type="number" path={['where', 'circles', 0, 'radiusMetres']} label={t('radius')} />
        </div>
      </fieldset>
    </>
  );
}

function Line({
  value,
  set,
  path,
  label,
  type = 'text',
}: Asked & { readonly type?: 'text' | 'time' | 'number' }): ReactNode {
  const id = useId();
  const held = valueAt(value, path);
  return (
    <div className={type === 'text' ? 'field field-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        step={type === 'number' ? 'any' : undefined}
        maxLength={type === 'text' ? 200 : undefined}
        autoComplete="off"
        value={typeof held === 'string' || typeof held === 'number' ? held : ''}
        onChange={({ target }) =>
          set(path, target.value === '' ? undefined : type === 'number' ? target.valueAsNumber : target.value)
        }
      />
    </div>
  );
}

/** Codes of countries; what is being typed keeps its commas. */
function Codes({ value, set, path, label }: Asked): ReactNode {
  const t = useCriterionTexts();
  const id = useId();
  const held = valueAt(value, path);
  const codes = Array.isArray(held) ? held.join(', ') : '';
  const [typed, setTyped] = useState(codes);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {t('countries.hint')}
      </span>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={codesOf(typed).join(', ') === codes ? typed : codes}
        onChange={({ target }) => {
          setTyped(target.value);
          set(path, codesOf(target.value));
        }}
      />
    </div>
  );
}

function One({ value, set, path, label, options }: Asked & { readonly options: readonly Option[] }): ReactNode {
  const t = useCriterionTexts();
  const id = useId();
  const held = valueAt(value, path);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={typeof held === 'string' ? held : ''}
        onChange={({ target }) => set(path, target.value || undefined)}
      >
        <option value="">{t('choose')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Many({ value, set, path, label, options }: Asked & { readonly options: readonly Option[] }): ReactNode {
  const id = useId();
  const held = valueAt(value, path);
  const chosen: readonly unknown[] = Array.isArray(held) ? held : [];
  return (
    <fieldset className="field field-wide">
      <legend>{label}</legend>
      <div className="checks checks-in-line">
        {options.map((one) => (
          <div className="choice" key={one.value}>
            <input
              type="checkbox"
              id={`${id}-${one.value}`}
              checked={chosen.includes(one.value)}
              onChange={({ target }) =>
                set(path, target.checked ? [...chosen, one.value] : chosen.filter((other) => other !== one.value))
              }
            />
            <label htmlFor={`${id}-${one.value}`}>{one.label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
