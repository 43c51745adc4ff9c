import { portOf } from './data-dir.ts';

type Language = 'fr' | 'nl' | 'en';

/** Where `npm start` answers on this machine, by `CLAIREVOIE_PORT`. */
export const usualServer = (): string => `http://127.0.0.1:${portOf(undefined)}`;

/** Nobody answered at an address, or it is none: fetch says "fetch failed" or "Invalid URL", and not what to do. */
export class NobodyAnswers extends Error {
  readonly #words: Readonly<Record<Language, string>>;

  /** `option` is the one that gives another address. */
  constructor(server: string, option: string, options?: ErrorOptions) {
    const words = {
      fr: `Aucun serveur ne répond à ${server} : est-il en marche (npm start), et l’adresse est-elle la bonne ? ${option} en donne une autre.`,
      nl: `Geen server antwoordt op ${server}: draait hij (npm start), en klopt het adres? ${option} geeft een ander.`,
      en: `No server answers at ${server}: is it running (npm start), and is the address right? ${option} gives another.`,
    };
    super(words.en, options);
    this.name = 'NobodyAnswers';
    this.#words = words;
  }

  /** The sentence in a language. */
  words(language: Language): string {
    return this.#words[language];
  }
}

/** Fetches from a server of ours at this address; throws {@link NobodyAnswers} where nobody does. */
export async function fetchAt(server: string, path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(new URL(path, server), init);
  } catch (cause) {
    throw new NobodyAnswers(server, '--server', { cause });
  }
}
