import { createContext, useContext } from 'react';
import type { Complaint, Path } from './form-value.ts';

/** One thing to choose: a camera, an organisation, a person, by name. */
export type Pick = { readonly value: string; readonly label: string };

/** What every field of a form shares. */
export type FormShared = {
  readonly id: string;
  readonly value: unknown;
  readonly set: (path: Path, next: unknown) => void;
  readonly complaints: readonly Complaint[];
  /** What an identifier field chooses from, by the field's name. Without a list it is asked as text. */
  readonly picks: { readonly [name: string]: readonly Pick[] };
  /** Names not asked, at any depth: the page knows them. */
  readonly hide: readonly string[];
  /** Where a PDF is deposited for its digest; `nowhere`: only its digest is taken, on this computer. */
  readonly depositAt: string;
};

/** Open in an act form; fields read it. */
export const FormContext = createContext<FormShared | undefined>(undefined);

/** The form a field stands in. */
export function useForm(): FormShared {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('a field was drawn outside its form');
  return form;
}
