import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import type { FormActType } from '../../act/act-schemas.ts';
import { useFacesTexts } from './faces-texts.ts';

type StepName =
  | 'activate'
  | 'exception'
  | 'suspend'
  | 'withdraw'
  | 'classify'
  | 'invite'
  | 'hear'
  | 'confirm'
  | 'dismiss'
  | 'close';

/** One act with what it means. */
export function Step({
  type,
  name,
  fixed,
}: {
  readonly type: FormActType;
  readonly name: StepName;
  readonly fixed: Readonly<Record<string, string>>;
}): ReactNode {
  const t = useFacesTexts();
  return (
    <section className="stack">
      <h3>{t(name)}</h3>
      <p className="soft">{t(`${name}.why`)}</p>
      <ActForm type={type} fixed={fixed} submit={t(name)} />
    </section>
  );
}
