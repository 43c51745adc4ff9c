import type { Organisation } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { durationInWords } from '../../i18n/duration-in-words.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageTold } from '../../i18n/language-told.ts';
import type { Lang } from '../../portal/data-values.ts';
import { useApi } from '../api/use-api.ts';
import { useMunicipalityPicks } from '../desks/picks.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useLaw } from '../receipt/law-texts.ts';
import { useLabels } from './labels/use-labels.ts';

const municipalityFields: readonly string[] = [
  'municipality',
  'municipalities',
  'territory',
  'nis',
  'nisCodes',
  'nis_codes',
];
const organisationField = /organisation(_?id)?$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A municipality by its name, with its NIS code; the code alone when nobody here knows it. */
function MunicipalityName({ code }: { readonly code: string }): ReactNode {
  return useMunicipalityPicks().find((one) => one.value === code)?.label ?? code;
}

/** Fields as they are read: bodies are canonical JSON, whose names stand in the order of the alphabet, and the end of a period far from its beginning. */
function inOrder(entries: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const end = entries.find(([key]) => key === 'to');
  if (end === undefined || entries.every(([key]) => key !== 'from')) return entries;
  return entries.filter((one) => one !== end).flatMap((one) => (one[0] === 'from' ? [one, end] : [one]));
}

/** An organisation by its name; its id until the name is here, or when nobody has that id. */
function OrganisationName({ id }: { readonly id: string }): ReactNode {
  const { lang } = useLanguage();
  const { data } = useApi<{ readonly organisation: Organisation }>(`/api/organisations/${id}`);
  return data?.organisation.names[lang] ?? <span className="small mono breakable">{id}</span>;
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
  const { lang } = useLanguage();
  const { instant, day, number } = useI18n();
  if (value === null || value === undefined || value === '')
    return <span className="soft">{w(absent === 'none' ? 'none' : 'form.unstated')}</span>;
  if (typeof value === 'boolean') return value ? w('yes') : w('no');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return <time dateTime={value}>{day(value)}</time>;
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return <time dateTime={value}>{instant(value)}</time>;
    const duration = durationInWords(lang, value);
    if (duration !== undefined) return duration;
    if (/^\d{5}$/.test(value) && municipalityFields.includes(name)) return <MunicipalityName code={value} />;
    if (uuid.test(value)) {
      if (organisationField.test(name)) return <OrganisationName id={value} />;
      return <span className="small mono breakable">{value}</span>;
    }
    if (/^[0-9a-f]{64}$/.test(value)) return <span className="small mono breakable">{value}</span>;
    const label = labels.value(value, name);
    if (label === undefined && roleFields.test(name) && /^[a-z-]+$/.test(value)) return <RoleName role={value} />;
    return (
      <span className="as-written" lang={label === undefined ? languageTold(value) : undefined}>
        {label ?? value}
      </span>
    );
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
      {inOrder(Object.entries(value))
        .filter(([key]) => !hide.includes(key))
        .map(([key, part]) => (
          <Fact key={key} term={labels.field(key, name)}>
            <Shown value={part} name={key} hide={hide} absent={absent} />
          </Fact>
        ))}
    </Facts>
  );
}
