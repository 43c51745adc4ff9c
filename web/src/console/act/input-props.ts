import type { Pick } from './form-context.ts';
import type { Labels } from './labels/use-labels.ts';
import type { Field } from './schema-form.ts';

/** What ties a control to its label, help and complaint. */
export type Attributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean;
};

/** What a control needs of its field. */
export type InputProps = {
  readonly field: Field;
  readonly name: string;
  readonly attributes: Attributes;
  readonly value: unknown;
  readonly set: (next: unknown) => void;
  readonly picks: readonly Pick[] | undefined;
  readonly labels: Labels;
};
