import {
  allProvisionVersions,
  coverage,
  LawError,
  type ProvisionKind,
  type ProvisionText,
  provisionOf,
  type ReadingText,
  readingTexts,
  versionsOf,
} from '@clairevoie/law';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';

/** Options of `law explain`. */
export interface ExplainOptions {
  readonly at?: string;
  readonly json?: boolean;
  readonly language: 'fr' | 'nl' | 'en';
}

const statusWords = {
  executed: {
    fr: 'exécutée par le logiciel',
    nl: 'door de software uitgevoerd',
    en: 'executed by the software',
  },
  'asked-of-human': {
    fr: "laissée à l'appréciation d'une personne, qui est interrogée",
    nl: 'overgelaten aan het oordeel van een persoon, aan wie het gevraagd wordt',
    en: 'left to a person, who is asked',
  },
  'not-executable': { fr: 'non exécutable', nl: 'niet uitvoerbaar', en: 'not executable' },
} as const;

const kinds: Readonly<Record<ProvisionKind, { readonly fr: string; readonly nl: string; readonly en: string }>> = {
  deadline: { fr: 'délai', nl: 'termijn', en: 'deadline' },
  definition: { fr: 'définition', nl: 'definitie', en: 'definition' },
  exception: { fr: 'exception', nl: 'uitzondering', en: 'exception' },
  notification: { fr: 'notification', nl: 'kennisgeving', en: 'notification' },
  obligation: { fr: 'obligation', nl: 'verplichting', en: 'obligation' },
  permission: { fr: 'permission', nl: 'toelating', en: 'permission' },
  power: { fr: 'pouvoir', nl: 'bevoegdheid', en: 'power' },
  prohibition: { fr: 'interdiction', nl: 'verbod', en: 'prohibition' },
  record: { fr: 'trace à tenir', nl: 'bij te houden spoor', en: 'record' },
  repealed: { fr: 'abrogée', nl: 'opgeheven', en: 'repealed' },
  sanction: { fr: 'sanction', nl: 'sanctie', en: 'sanction' },
  structural: { fr: 'structure du texte', nl: 'structuur van de tekst', en: 'structural' },
  transitional: { fr: 'disposition transitoire', nl: 'overgangsbepaling', en: 'transitional' },
};

const words = {
  fr: {
    from: 'du',
    to: 'au',
    still: 'en vigueur',
    noQuote: 'Les termes exacts ne figurent pas dans nos fichiers.',
    dutch: 'Texte néerlandais : absent de nos fichiers.',
    reading: 'Lecture',
    other: 'autres versions',
  },
  nl: {
    from: 'van',
    to: 'tot en met',
    still: 'van kracht',
    noQuote: 'De exacte bewoordingen staan niet in onze bestanden.',
    dutch: 'Nederlandse tekst: niet in onze bestanden.',
    reading: 'Lezing',
    other: 'andere versies',
  },
  en: {
    from: 'from',
    to: 'to',
    still: 'in force',
    noQuote: 'The exact words are not in our files.',
    dutch: 'Dutch text: not in our files. The English is unofficial.',
    reading: 'Reading',
    other: 'other versions',
  },
} as const;

/** Says what a provision is, in which version, in which words, and what the software does with it. */
export function explainCommand(id: string, options: ExplainOptions, say: (line: string) => void): ExitCode {
  try {
    const at = options.at ?? Temporal.Now.plainDateISO('Europe/Brussels').toString();
    const article = provisionsOfArticle(id);
    if (article.length > 0) {
      if (options.json === true) say(JSON.stringify(article));
      else for (const one of article) say(`${one.id.padEnd(32)} ${one.title[options.language]}`);
      return exitCodes.ok;
    }
    const text = provisionOf(id, at);
    const status = coverage().find((one) => one.id === id && one.version === text.from);
    const readings = text.readings.flatMap((reading) => readingOf(reading));
    if (options.json === true)
      say(
        JSON.stringify({ ...text, status: status?.status, reason: status?.reason, readings, versions: versionsOf(id) }),
      );
    else for (const line of linesOf(text, status, readings, options.language)) say(line);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    tellError(`${error.code}: ${error.message}`);
    return exitCodes.usage;
  }
}

/** The provisions of an article, when that is what was asked for: "lfp-25-7", "LFP 25/7" or "25/7". */
function provisionsOfArticle(asked: string): readonly ProvisionText[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const all = allProvisionVersions();
  if (all.some(({ id }) => id === asked)) return [];
  const found = all.filter(({ locator }) =>
    [plain(locator.article), plain(`${locator.text} ${locator.article}`)].includes(plain(asked)),
  );
  return [...new Map(found.map((version) => [version.id, version])).values()];
}

function readingOf(id: string): readonly ({ readonly id: string } & ReadingText)[] {
  const found = Object.entries<ReadingText>(readingTexts).find(([key]) => key === id);
  return found === undefined ? [] : [{ id, ...found[1] }];
}

function linesOf(
  text: ProvisionText,
  status: ReturnType<typeof coverage>[number] | undefined,
  readings: ReturnType<typeof readingOf>,
  language: ExplainOptions['language'],
): readonly string[] {
  const w = words[language];
  const until = text.to === undefined ? w.still : `${w.to} ${text.to}`;
  return [
    `${text.id}   ${text.label[language]}`,
    text.title[language],
    `${w.from} ${text.from} ${until} (${kinds[text.kind][language]})`,
    '',
    text.quoteFr === undefined ? w.noQuote : `« ${text.quoteFr} »`,
    w.dutch,
    '',
    ...(status === undefined
      ? []
      : [statusWords[status.status][language], ...(status.reason === undefined ? [] : [status.reason[language]])]),
    ...readings.map((reading) => `${w.reading} ${reading.id}: ${reading.options[reading.default]?.[language] ?? ''}`),
    ...(versionsOf(text.id).length > 1
      ? [
          `${w.other}: ${versionsOf(text.id)
            .map((version) => version.from)
            .join(', ')}`,
        ]
      : []),
  ];
}
