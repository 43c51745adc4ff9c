import type { ReactNode } from 'react';
import { languageTold } from '../i18n/language-told.ts';

/** A title or sentence as a person wrote it, in their language and not the page's: a screen reader reads it with the voice of that language. */
export function AsWritten({ children }: { readonly children: string }): ReactNode {
  return <span lang={languageTold(children)}>{children}</span>;
}
