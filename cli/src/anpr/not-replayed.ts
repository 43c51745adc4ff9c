type Language = 'fr' | 'nl' | 'en';

/** Why a replay stopped, by what was wrong: a file of ours, or an answer of the server. */
export type NotReplayedBecause =
  | { readonly why: 'tokens'; readonly file: string }
  | { readonly why: 'line'; readonly file: string; readonly line: number }
  | { readonly why: 'stranger'; readonly server: string; readonly status: number }
  | { readonly why: 'answer'; readonly device: string; readonly status: number; readonly problem: string };

/** A replay that stopped, with a sentence that says what to do. */
export class NotReplayed extends Error {
  readonly because: NotReplayedBecause;

  constructor(because: NotReplayedBecause, options?: ErrorOptions) {
    super(sentences(because).en, options);
    this.name = 'NotReplayed';
    this.because = because;
  }

  /** The sentence in a language. */
  words(language: Language): string {
    return sentences(this.because)[language];
  }
}

function sentences(of: NotReplayedBecause): Readonly<Record<Language, string>> {
  switch (of.why) {
    case 'tokens':
      return {
        fr: `${of.file} n’est pas un objet JSON qui va de l’appareil au jeton, comme {"camera-1": "…"}. Le jeton d’une caméra est dit une fois, quand elle est inscrite ou reçoit un nouveau jeton.`,
        nl: `${of.file} is geen JSON-object van toestel naar token, zoals {"camera-1": "…"}. Het token van een camera wordt één keer meegedeeld, wanneer zij wordt ingeschreven of een nieuw token krijgt.`,
        en: `${of.file} is no JSON object from device to token, as {"camera-1": "…"}. The token of a camera is told once, when it is enrolled or given a new token.`,
      };
    case 'line':
      return {
        fr: `${of.file}, ligne ${of.line} : ce n’est pas un passage. Chaque ligne est un objet JSON avec un moment « at » ; \`clairevoie anpr generate\` en écrit.`,
        nl: `${of.file}, regel ${of.line}: dit is geen passage. Elke regel is een JSON-object met een tijdstip "at"; \`clairevoie anpr generate\` schrijft er zulke.`,
        en: `${of.file}, line ${of.line}: this is no read. Each line is a JSON object with a moment "at"; \`clairevoie anpr generate\` writes such a file.`,
      };
    case 'stranger':
      return {
        fr: `Ce qui répond à ${of.server} (${of.status}) n’est pas la porte des caméras de ce logiciel. --server donne une autre adresse.`,
        nl: `Wat op ${of.server} antwoordt (${of.status}), is niet de cameradeur van deze software. --server geeft een ander adres.`,
        en: `What answers at ${of.server} (${of.status}) is not the door of cameras of this software. --server gives another address.`,
      };
    case 'answer':
      return {
        fr: `Le serveur n’a pas pris les passages de ${of.device} (${of.status}) : ${of.problem}`,
        nl: `De server heeft de passages van ${of.device} niet aangenomen (${of.status}): ${of.problem}`,
        en: `The server did not take the reads of ${of.device} (${of.status}): ${of.problem}`,
      };
  }
}
