import type { Command } from 'commander';

type Language = 'fr' | 'nl' | 'en';

interface Frame {
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  /** What commander writes in English, and how it reads here; a pattern may take over what it found. */
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: readonly (readonly [RegExp, string])[];
  readonly errors: readonly (readonly [RegExp, string])[];
}

const frames: Readonly<Record<Exclude<Language, 'en'>, Frame>> = {
  fr: {
    version: 'afficher la version',
    help: 'afficher cette aide',
    helpCommand: 'afficher l’aide d’une commande',
    titles: { 'Usage:': 'Usage :', 'Arguments:': 'Arguments :', 'Options:': 'Options :', 'Commands:': 'Commandes :' },
    usage: [[/\[command\]/, '[commande]']],
    errors: [
      [/^error: unknown command '(.*)'/, 'commande inconnue : « $1 »'],
      [/^error: unknown option '(.*)'/, 'option inconnue : « $1 »'],
      [/^error: missing required argument '(.*)'/, 'il manque un argument : « $1 »'],
      [/^error: option '(.*)' argument missing/, 'il manque une valeur à l’option « $1 »'],
      [/^error: required option '(.*)' not specified/, 'il manque une option : « $1 »'],
      [
        /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)/,
        'trop d’arguments : $2 attendus, $3 donnés',
      ],
      [/\(Did you mean (?:one of )?(.*)\?\)/, '(Vouliez-vous dire $1 ?)'],
    ],
  },
  nl: {
    version: 'de versie tonen',
    help: 'deze hulp tonen',
    helpCommand: 'de hulp van een commando tonen',
    titles: { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Commando’s:' },
    usage: [
      [/\[options\]/, '[opties]'],
      [/\[command\]/, '[commando]'],
    ],
    errors: [
      [/^error: unknown command '(.*)'/, 'onbekend commando: “$1”'],
      [/^error: unknown option '(.*)'/, 'onbekende optie: “$1”'],
      [/^error: missing required argument '(.*)'/, 'er ontbreekt een argument: “$1”'],
      [/^error: option '(.*)' argument missing/, 'de optie “$1” heeft een waarde nodig'],
      [/^error: required option '(.*)' not specified/, 'er ontbreekt een optie: “$1”'],
      [
        /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)/,
        'te veel argumenten: $2 verwacht, $3 gegeven',
      ],
      [/\(Did you mean (?:one of )?(.*)\?\)/, '(Bedoelt u $1?)'],
    ],
  },
};

const replaced = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((said, [pattern, to]) => said.replace(pattern, to), text);

/** Puts the frame of the help, and the errors of the command line, in the reader's language. Before any command is added: they inherit it. */
export function frameHelp(program: Command, { language, version }: { language: Language; version: string }): Command {
  if (language === 'en') return program.version(version);
  const frame = frames[language];
  return program
    .version(version, '-V, --version', frame.version)
    .helpOption('-h, --help', frame.help)
    .helpCommand('help [command]', frame.helpCommand)
    .configureHelp({
      styleTitle: (title) => frame.titles[title] ?? title,
      styleUsage: (usage) => replaced(usage, frame.usage),
      // NOTE: commander has no word of its own for this one.
      styleOptionDescription: (text) =>
        text.replace('(default: ', language === 'fr' ? '(par défaut : ' : '(standaard: '),
      styleSubcommandTerm: (term) => replaced(term, frame.usage),
    })
    .configureOutput({ outputError: (text, write) => write(replaced(text, frame.errors)) });
}
