type Language = 'fr' | 'nl' | 'en';
type Words = Readonly<Record<Language, string>>;

/** Something that stops a measurement, told to whoever runs the node; it carries paths of the folder that is measured, and no content. */
export class AttestError extends Error {
  override readonly name = 'AttestError';
  readonly #words: Words;

  constructor(words: Words) {
    super(words.en);
    this.#words = words;
  }

  /** The sentence in a language. */
  words(language: Language): string {
    return this.#words[language];
  }
}

/** What can stop a measurement; `detail` of a server's answer is its own sentence. */
export const attestErrors = {
  serverAnswered: (status: number, detail: string): AttestError =>
    new AttestError({
      fr: `le serveur a répondu ${status}. ${detail}`.trim(),
      nl: `de server antwoordde ${status}. ${detail}`.trim(),
      en: `the server answered ${status}. ${detail}`.trim(),
    }),
  noState: (path: string): AttestError =>
    new AttestError({
      fr: `${path} n’est pas un état écrit par cette commande : déplacez-le et recommencez avec --full`,
      nl: `${path} is geen toestand die dit commando schreef: verplaats het en herbegin met --full`,
      en: `${path} is no state of ours: move it away and run with --full`,
    }),
  keyIsThere: (path: string): AttestError =>
    new AttestError({
      fr: `${path} existe déjà : indiquez un nouveau fichier, aucune clé n’est écrasée`,
      nl: `${path} bestaat al: geef een nieuw bestand op, geen sleutel wordt overschreven`,
      en: `${path} is there already: name a new file, no key is overwritten`,
    }),
  noKey: (path: string): AttestError =>
    new AttestError({
      fr: `${path} ne contient aucune clé Ed25519 : créez-en une avec \`clairevoie attest --new-key\` et faites-la inscrire`,
      nl: `${path} bevat geen Ed25519-sleutel: maak er een met \`clairevoie attest --new-key\` en laat ze inschrijven`,
      en: `${path} holds no Ed25519 key: make one with \`clairevoie attest --new-key\`, and enrol it`,
    }),
  fileChanges: (path: string): AttestError =>
    new AttestError({
      fr: `${path} change pendant sa lecture : mesurez quand aucune installation n’est en cours`,
      nl: `${path} wijzigt terwijl het gelezen wordt: meet wanneer er niets geïnstalleerd wordt`,
      en: `${path} changes while it is read: measure when nothing is being installed`,
    }),
} as const;
