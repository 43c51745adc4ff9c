import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Control } from './controls.tsx';
import { useForm } from './form-context.ts';
import { type Path, valueAt } from './form-value.ts';
import { useLabels } from './labels/use-labels.ts';
import type { Field, NamedField } from './schema-form.ts';

/** Fields of one level of a payload, in a grid; groups and lists take the whole width. */
export function Fields({
  fields,
  path,
  parent,
}: {
  readonly fields: readonly NamedField[];
  readonly path: Path;
  readonly parent: string;
}): ReactNode {
  const { hide } = useForm();
  return (
    <div className="form-grid">
      {fields
        .filter(({ name, field }) => !hide.includes(name) && field.kind !== 'fixed' && field.kind !== 'beyond')
        .map((named) => (
          <Place key={named.name} named={named} path={[...path, named.name]} parent={parent} />
        ))}
    </div>
  );
}

function Place({
  named,
  path,
  parent,
}: {
  readonly named: NamedField;
  readonly path: Path;
  readonly parent: string;
}): ReactNode {
  const { field, name, isRequired } = named;
  switch (field.kind) {
    case 'group':
      return isRequired ? (
        <Group name={name} parent={parent}>
          <Fields fields={field.fields} path={path} parent={name} />
        </Group>
      ) : (
        <OptionalGroup name={name} parent={parent} path={path}>
          <Fields fields={field.fields} path={path} parent={name} />
        </OptionalGroup>
      );
    case 'variants':
      return <Variants field={field} name={name} path={path} parent={parent} />;
    case 'list':
      return field.of.kind === 'id' ? (
        <Control named={named} path={path} parent={parent} />
      ) : (
        <List field={field} name={name} path={path} parent={parent} />
      );
    default:
      return <Control named={named} path={path} parent={parent} />;
  }
}

function Group({
  name,
  parent,
  children,
}: {
  readonly name: string;
  readonly parent: string;
  readonly children: ReactNode;
}): ReactNode {
  const labels = useLabels();
  const hint = labels.hint(name, parent);
  return (
    <fieldset className="form-group">
      <legend>{labels.field(name, parent)}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** A group that need not be stated: folded away until somebody opens it, or it holds something. */
function OptionalGroup({
  name,
  parent,
  path,
  children,
}: {
  readonly name: string;
  readonly parent: string;
  readonly path: Path;
  readonly children: ReactNode;
}): ReactNode {
  const labels = useLabels();
  const { value } = useForm();
  const w = useWords();
  const hint = labels.hint(name, parent);
  return (
    <details className="form-group" open={valueAt(value, path) !== undefined}>
      <summary>
        {labels.field(name, parent)} <span className="soft">({w('form.optional')})</span>
      </summary>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </details>
  );
}

function Variants({
  field,
  name,
  path,
  parent,
}: {
  readonly field: Extract<Field, { kind: 'variants' }>;
  readonly name: string;
  readonly path: Path;
  readonly parent: string;
}): ReactNode {
  const { value } = useForm();
  const chosen = valueAt(value, [...path, field.tag]);
  const fields = typeof chosen === 'string' ? (field.of[chosen] ?? []) : [];
  const options = Object.keys(field.of);
  return (
    <Group name={name} parent={parent}>
      <Control
        named={{ name: field.tag, field: { kind: 'choice', options }, isRequired: true, orNull: false }}
        path={[...path, field.tag]}
        parent={name}
      />
      <Fields fields={fields} path={path} parent={name} />
    </Group>
  );
}

function List({
  field,
  name,
  path,
  parent,
}: {
  readonly field: Extract<Field, { kind: 'list' }>;
  readonly name: string;
  readonly path: Path;
  readonly parent: string;
}): ReactNode {
  const { value, set } = useForm();
  const w = useWords();
  const labels = useLabels();
  const given = valueAt(value, path);
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const { of } = field;
  return (
    <Group name={name} parent={parent}>
      {items.map((_item, i) => (
        // Items have no id of their own; their place is their identity while they are filled in.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={i} className="form-item">
          <p className="form-item-head">
            <strong>
              {labels.field(name, parent)} {i + 1}
            </strong>
            <button
              type="button"
              className="link-button"
              onClick={() =>
                set(
                  path,
                  items.filter((_other, place) => place !== i),
                )
              }
            >
              {w('form.remove', { n: i + 1 })}
            </button>
          </p>
          {of.kind === 'group' ? (
            <Fields fields={of.fields} path={[...path, i]} parent={name} />
          ) : (
            <Control named={{ name, field: of, isRequired: true, orNull: false }} path={[...path, i]} parent={parent} />
          )}
        </div>
      ))}
      {items.length < field.most ? (
        <p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => set([...path, items.length], of.kind === 'group' ? {} : '')}
          >
            {w('form.add')} – {labels.field(name, parent)}
          </button>
        </p>
      ) : null}
    </Group>
  );
}
