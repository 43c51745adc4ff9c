import type { ReactNode } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Lang } from '../../portal/data-values.ts';
import { useMunicipalityPicks } from '../desks/picks.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useLaw } from '../receipt/law-texts.ts';
import { useLabels } from './labels/use-labels.ts';

const municipalityFields: readonly string[] = ['municipality', 'territory', 'nis', 'nisCodes'];

/** A municipality by its name, with its NIS code; the code alone when nobody here knows it. */
function MunicipalityName({ code }: { readonly code: string }): ReactNode {
  return useMunicipalityPicks().find((one) => one.value === code)?.label ?? code;
}

// Whoever acts, decides or is told: a function, by its key.
const roleFields = /function(key|s)?$|^(by|role|addressee_?role)$/i;

/** A function by the name that the law gives it; its key until the law is here. */
function RoleName({ role }: { readonly role: string }): ReactNode {
  const { lang } = useLanguage();
  const names: Readonly<Record<string, { readonly [L in Lang]: string }>> = useLaw().data?.roles ?? {};
  return Object.hasOwn(names, role) ? (names[role]?.[lang] ?? role) : role;
}

/**
 * What a payload, a body or a row says, with the same words as the form that asked it. Nothing is left out but `hide`. What is not
 * there is `unstated` in what somebody wrote, and `none` in what a register answered.
 */
export function Shown({
  value,
  name = '',
  hide = [],
  absent = 'unstated',
}: {
  readonly value: unknown;
  readonly name?: string;
  readonly hide?: readonly string[];
  readonly absent?: 'unstated' | 'none';
}): ReactNode {
  const w = useWords();
  const labels = useLabels();
  const { instant, day, number } = useI18n();
  if (value === null || value === undefined || value === '')
    return <span className="soft">{w(absent === 'none' ? 'none' : 'form.unstated')}</span>;
  if (typeof value === 'boolean') return value ? w('yes') : w('no');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <time dateTime={value}>{day(value)}</time>;
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return <time dateTime={value}>{instant(value)}</time>;
    const term = /^P(\d+)([DM])$/.exec(value);
    if (term !== null) return `${term[1]} ${term[2] === 'D' ? w('form.days') : w('form.months')}`;
    if (/^\d{5}$/.test(value) && municipalityFields.includes(name)) return <MunicipalityName code={value} />;
    const label = labels.value(value, name);
    if (label === undefined && roleFields.test(name) && /^[a-z-]+$/.test(value)) return <RoleName role={value} />;
    return <span className="as-written">{label ?? value}</span>;
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
            <Shown value={item} name={name} hide={hide} absent={absent} />
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
            <Shown value={part} name={key} hide={hide} absent={absent} />
          </Fact>
        ))}
    </Facts>
  );
}
