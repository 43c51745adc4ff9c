import type { ReactNode } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useMunicipalityPicks } from '../desks/picks.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLabels } from './labels/use-labels.ts';

const municipalityFields: readonly string[] = ['municipality', 'territory', 'nis', 'nisCodes'];

/** A municipality by its name, with its NIS code; the code alone when nobody here knows it. */
function MunicipalityName({ code }: { readonly code: string }): ReactNode {
  return useMunicipalityPicks().find((one) => one.value === code)?.label ?? code;
}

/** What a payload or a row says, with the same words as the form that asked it. Nothing is left out but `hide`. */
export function Shown({
  value,
  name = '',
  hide = [],
}: {
  readonly value: unknown;
  readonly name?: string;
  readonly hide?: readonly string[];
}): ReactNode {
  const w = useWords();
  const labels = useLabels();
  const { instant, day, number } = useI18n();
  if (value === null || value === undefined || value === '') return <span className="soft">{w('none')}</span>;
  if (typeof value === 'boolean') return value ? w('yes') : w('no');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <time dateTime={value}>{day(value)}</time>;
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return <time dateTime={value}>{instant(value)}</time>;
    const term = /^P(\d+)([DM])$/.exec(value);
    if (term !== null) return `${term[1]} ${term[2] === 'D' ? w('form.days') : w('form.months')}`;
    if (/^\d{5}$/.test(value) && municipalityFields.includes(name)) return <MunicipalityName code={value} />;
    return <span className="as-written">{labels.value(value, name)}</span>;
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0) return <span className="soft">{w('none')}</span>;
    return (
      <ul className="shown-list">
        {items.map((item, i) => (
          // Shown once, from immutable data.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={i}>
            <Shown value={item} name={name} hide={hide} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Facts className="shown">
      {Object.entries(value)
        .filter(([key]) => !hide.includes(key))
        .map(([key, part]: [string, unknown]) => (
          <Fact key={key} term={labels.field(key, name)}>
            <Shown value={part} name={key} hide={hide} />
          </Fact>
        ))}
    </Facts>
  );
}
