import { type ReactNode, useId } from 'react';
import { fromWallClock } from '../act/brussels-time.ts';
import type { useAct } from '../act/perform.ts';
import { ReceiptView } from '../receipt/receipt-view.tsx';
import { Failed } from '../shell/states.tsx';

/** One labelled control of an uncontrolled form; its value is read with {@link textOf}. */
export function Control({
  name,
  label,
  type = 'text',
  value,
  isRequired = false,
  hint,
  most,
}: {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'number' | 'area';
  readonly value?: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly most?: number;
}): ReactNode {
  const id = useId();
  const common = { id, name, required: isRequired, defaultValue: value, autoComplete: 'off' } as const;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <span className="optional"> ({hint})</span>}
      </label>
      {type === 'area' ? (
        <textarea {...common} rows={3} maxLength={most ?? 4000} />
      ) : (
        <input {...common} type={type} {...(type === 'number' ? { min: 0, max: most } : { maxLength: most ?? 200 })} />
      )}
    </div>
  );
}

/** What was typed, without blanks around it; undefined when nothing was. */
export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The instant of a Brussels day and time that was typed. */
export function instantOf(form: FormData, name: string): string | undefined {
  const text = textOf(form, name);
  return text === undefined ? undefined : fromWallClock(text);
}

/** What was given of these values: an act leaves out what it does not know. */
export function given(values: { readonly [name: string]: string | undefined }): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** A period of whole Brussels days as instants: the last day belongs to it. */
export function periodOf(form: FormData): { readonly from?: string; readonly to?: string } {
  const from = textOf(form, 'from');
  const to = textOf(form, 'to');
  const dayAfter = (day: string): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return {
    ...(from === undefined ? {} : { from: fromWallClock(`${from}T00:00`) }),
    ...(to === undefined ? {} : { to: fromWallClock(`${dayAfter(to)}T00:00`) }),
  };
}

/** What became of an act that was sent: its receipt, or why there is none. */
export function Sent({ act }: { readonly act: ReturnType<typeof useAct> }): ReactNode {
  if (act.isError) return <Failed error={act.error} onRetry={() => act.mutate(act.variables)} />;
  return act.data === undefined ? null : <ReceiptView receipt={act.data.receipt} isFresh />;
}
