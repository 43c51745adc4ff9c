import type { RecordingDetail } from '@clairevoie/contract';
import { type ReactNode, useId } from 'react';
import { useForm } from '../../act/form-context.ts';
import { valueAt } from '../../act/form-value.ts';
import { brusselsSecond } from './look-clock.ts';
import { usePlayerTexts } from './player-texts.ts';

/** More segments than this are not a choice any more: the interval is typed. */
const mostSegments = 60;

/** Chooses one segment of a recording, or all of it, and fills the interval of the form it stands in. */
export function SegmentPicker({ of }: { readonly of: RecordingDetail }): ReactNode {
  const t = usePlayerTexts();
  const id = useId();
  const form = useForm();
  const { segments, capturedFrom, capturedTo } = of;
  if (segments.length < 2 || segments.length > mostSegments) return null;
  const span = (one: { readonly capturedFrom: string; readonly capturedTo: string }) => ({
    from: brusselsSecond(Date.parse(one.capturedFrom)),
    to: brusselsSecond(Date.parse(one.capturedTo)),
  });
  const options = [
    { value: 'all', label: t('open.all', span(of)), from: capturedFrom, to: capturedTo },
    ...segments.map((one, place) => ({
      value: String(one.ordinal),
      label: t('open.segment', { number: String(place + 1), ...span(one) }),
      from: one.capturedFrom,
      to: one.capturedTo,
    })),
  ];
  const [from, to] = [valueAt(form.value, ['from']), valueAt(form.value, ['to'])];
  const chosen = options.find((option) => option.from === from && option.to === to)?.value ?? 'other';
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{t('open')}</label>
      <span className="hint" id={`${id}-hint`}>
        {t('open.why')}
      </span>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={chosen}
        onChange={(event) => {
          const next = options.find(({ value }) => value === event.target.value);
          if (next === undefined) return;
          form.set(['from'], next.from);
          form.set(['to'], next.to);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {chosen === 'other' ? <option value="other">{t('open.other')}</option> : null}
      </select>
    </div>
  );
}
