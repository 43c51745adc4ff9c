import { cycloneDxOf } from './report/cyclonedx.ts';
import type { Report } from './report/report.ts';
import { sarifOf } from './report/sarif.ts';
import { linesOf } from './report/text.ts';
import { loadRuleBase } from './rules/rule-base.ts';
import { scan } from './scan.ts';

/** Languages of help and answers. */
export type ReaderLanguage = 'fr' | 'nl' | 'en';

interface ScanHelp {
  readonly usage: string;
  readonly about: string;
  readonly target: string;
  readonly json: string;
  readonly sarif: string;
  readonly cyclonedx: string;
  readonly exits: string;
  readonly unreadable: (target: string, why: string) => string;
  readonly progress: (files: number, megabytes: number) => string;
}

/** Help of the scanner in the three languages of the house. */
export const scanHelp: Readonly<Record<ReaderLanguage, ScanHelp>> = {
  en: {
    usage: `clairevoie-scan <path | image.tar | SBOM | lock file | model> [--json | --sarif | --cyclonedx] [--lang fr|nl|en]

Looks for facial-recognition capability. Nothing that is scanned is run, loaded or sent anywhere.
Exit code: 0 no recognition found and everything read; 1 recognition, or a client of remote recognition, found; 2 the command line
is wrong; 3 the target cannot be opened; 4 nothing found, but parts were not examined.`,
    about:
      'look for facial-recognition capability in a folder, archive, image, SBOM, lock file or model; nothing is run',
    target: 'folder or file to examine',
    json: 'answer as one JSON object',
    sarif: 'answer as SARIF 2.1.0',
    cyclonedx: 'answer as CycloneDX 1.6',
    exits:
      'Exit code: 0 no recognition found and everything read; 1 recognition, or a client of remote recognition, found; 2 the command line is wrong; 3 the target cannot be opened; 4 nothing found, but parts were not examined.',
    unreadable: (target, why) => `${target} cannot be opened (${why}). Give a folder or a file that you may read.`,
    progress: (files, megabytes) => `${files} files, ${megabytes} MB examined`,
  },
  fr: {
    usage: `clairevoie-scan <chemin | image.tar | SBOM | fichier de verrouillage | modèle> [--json | --sarif | --cyclonedx] [--lang fr|nl|en]

Recherche des capacités de reconnaissance faciale. Rien de ce qui est examiné n’est exécuté, chargé ni envoyé.
Code de sortie : 0 aucune reconnaissance trouvée et tout a été lu ; 1 reconnaissance, ou client d’une reconnaissance à distance, trouvée ;
2 la ligne de commande est fausse ; 3 la cible ne peut être ouverte ; 4 rien trouvé, mais des parties n’ont pas été examinées.`,
    about:
      'rechercher des capacités de reconnaissance faciale dans un dossier, une archive, une image, un SBOM, un fichier de verrouillage ou un modèle ; rien n’est exécuté',
    target: 'dossier ou fichier à examiner',
    json: 'répondre par un seul objet JSON',
    sarif: 'répondre en SARIF 2.1.0',
    cyclonedx: 'répondre en CycloneDX 1.6',
    exits:
      'Code de sortie : 0 aucune reconnaissance trouvée et tout a été lu ; 1 reconnaissance, ou client d’une reconnaissance à distance, trouvée ; 2 la ligne de commande est fausse ; 3 la cible ne peut être ouverte ; 4 rien trouvé, mais des parties n’ont pas été examinées.',
    unreadable: (target, why) =>
      `${target} ne peut être ouvert (${why}). Indiquez un dossier ou un fichier que vous pouvez lire.`,
    progress: (files, megabytes) => `${files} fichiers, ${megabytes} Mo examinés`,
  },
  nl: {
    usage: `clairevoie-scan <pad | image.tar | SBOM | lockbestand | model> [--json | --sarif | --cyclonedx] [--lang fr|nl|en]

Zoekt naar mogelijkheden tot gezichtsherkenning. Niets van wat onderzocht wordt, wordt uitgevoerd, geladen of verzonden.
Afsluitcode: 0 geen herkenning gevonden en alles gelezen; 1 herkenning, of een client van herkenning op afstand, gevonden; 2 de
opdrachtregel is fout; 3 het doel kan niet geopend worden; 4 niets gevonden, maar delen zijn niet onderzocht.`,
    about:
      'zoeken naar mogelijkheden tot gezichtsherkenning in een map, archief, image, SBOM, lockbestand of model; niets wordt uitgevoerd',
    target: 'te onderzoeken map of bestand',
    json: 'antwoorden met één JSON-object',
    sarif: 'antwoorden in SARIF 2.1.0',
    cyclonedx: 'antwoorden in CycloneDX 1.6',
    exits:
      'Afsluitcode: 0 geen herkenning gevonden en alles gelezen; 1 herkenning, of een client van herkenning op afstand, gevonden; 2 de opdrachtregel is fout; 3 het doel kan niet geopend worden; 4 niets gevonden, maar delen zijn niet onderzocht.',
    unreadable: (target, why) =>
      `${target} kan niet geopend worden (${why}). Geef een map of bestand op dat u mag lezen.`,
    progress: (files, megabytes) => `${files} bestanden, ${megabytes} MB onderzocht`,
  },
};

/** The reader's language: asked for, or that of the machine. */
export function languageOfReader(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ReaderLanguage {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? 'en';
  return (['fr', 'nl', 'en'] as const).find((one) => wanted.toLowerCase().startsWith(one)) ?? 'en';
}

/** 0 nothing and complete, 1 a finding that counts, 4 nothing but incomplete. */
export function exitCodeOf({ verdict, complete }: Report): 0 | 1 | 4 {
  if (verdict === 'recognition' || verdict === 'cloud-recognition-client') return 1;
  return complete ? 0 : 4;
}

interface Run {
  readonly form: 'text' | 'json' | 'sarif' | 'cyclonedx';
  readonly language: ReaderLanguage;
  readonly say: (text: string) => void;
  /** Where progress and errors go. */
  readonly tell: (text: string) => void;
  readonly isTerminal: boolean;
}

/** Scans, says the answer in the form asked for and gives the exit code. */
export async function runScan(target: string, { form, language, say, tell, isTerminal }: Run): Promise<0 | 1 | 3 | 4> {
  const text = scanHelp[language];
  const base = loadRuleBase();
  let last = performance.now();
  const onProgress = ({ files, bytes }: { readonly files: number; readonly bytes: number }): void => {
    if (performance.now() - last < (isTerminal ? 500 : 10_000)) return;
    last = performance.now();
    tell(`${isTerminal ? '\r' : ''}${text.progress(files, Math.round(bytes / 1e6))}${isTerminal ? '' : '\n'}`);
  };
  let report: Report;
  try {
    report = await scan(target, { rules: base, onProgress });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    tell(`${text.unreadable(target, why)}\n`);
    return 3;
  }
  if (isTerminal) tell('\r\x1b[K');
  // One line: whoever says it may write a line feed as what it is in JSON, so that no name begins a false line.
  if (form === 'json') say(JSON.stringify(report));
  else if (form === 'sarif') say(JSON.stringify(sarifOf(report, base)));
  else if (form === 'cyclonedx') say(JSON.stringify(cycloneDxOf(report, { target, at: new Date().toISOString() })));
  else for (const line of linesOf(report, language)) say(line);
  return exitCodeOf(report);
}
