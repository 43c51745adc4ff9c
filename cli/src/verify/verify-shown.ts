import { ClairevoieError } from '@clairevoie/server/errors';
import { type CheckedReveal, type CheckedSealedLog, checkReveal, checkSealedLog } from '@clairevoie/server/shown-files';
import { formatVkey, parseVkey } from '@clairevoie/tlog';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { readPinnedPolicy } from './pinned-policy.ts';

/** What is given beside a file that the server showed. */
export interface ShownOptions {
  readonly vkey?: string;
  readonly policy?: string;
  readonly policyHash?: string;
  readonly json: boolean;
}

type Lang = 'fr' | 'nl' | 'en';
type Words = Readonly<Record<Lang, string>>;

/** Whether `verify` was asked about a revealed group (`.json`) or a sealed log (`.ndjson`): a file by its ending, and no address. */
export const isShownFile = (what: string): boolean => /\.(nd)?json$/.test(what) && !/^(https?|file):\/\//.test(what);

/** Verifies it without network or database, and says what it shows. Exit 0 only when it holds and its keys were known from elsewhere; 4 when they were not. */
export async function verifyShown(
  file: string,
  options: ShownOptions,
  { say, language }: { readonly say: (line: string) => void; readonly language: Lang },
): Promise<ExitCode> {
  const text = readPlainText(file);
  const vkeys = await keysOf(options);
  try {
    return file.endsWith('.ndjson')
      ? tellSealedLog(await checkSealedLog(text, sealedTrust(vkeys)), options.json, { say, language })
      : tellReveal(await checkReveal(text, { vkeys }), options.json, { say, language });
  } catch (error) {
    if (!(error instanceof ClairevoieError)) throw error;
    if (options.json) say(JSON.stringify({ ok: false, code: error.code, message: error.message }));
    else tellError(`${error.code}: ${error.message}`);
    return exitCodes.notAsExpected;
  }
}

/** Keys in `--vkey` (several, one a line) and those of the policy's logs. */
async function keysOf({ vkey, policy, policyHash }: ShownOptions): Promise<readonly string[]> {
  const given = (vkey ?? '').split(/\s+/).filter((one) => one !== '');
  const pinned = policy === undefined ? undefined : await readPinnedPolicy(policy, policyHash);
  return [...given, ...(pinned?.policy.logs.map((log) => formatVkey(log.key)) ?? [])];
}

function sealedTrust(vkeys: readonly string[]): { readonly sealedVkey: string; readonly publicVkey: string } {
  const named = (isPublic: boolean): string | undefined =>
    vkeys.find((vkey) => /\/(demo-)?public(\/successor-\d+)?$/.test(parseVkey(vkey).name) === isPublic);
  const sealedVkey = named(false);
  const publicVkey = named(true);
  if (sealedVkey === undefined || publicVkey === undefined)
    throw new TypeError(
      'a sealed log is verified with two keys, its own and that of the public log: --vkey-file with one a line',
    );
  return { sealedVkey, publicVkey };
}

type Told = { readonly say: (line: string) => void; readonly language: Lang };

const words = {
  entry: { fr: 'Inscription', nl: 'Inschrijving', en: 'Entry' },
  group: { fr: 'Élément', nl: 'Onderdeel', en: 'Group' },
  for: { fr: 'Pour', nl: 'Voor', en: 'For' },
  why: { fr: 'Motif', nl: 'Reden', en: 'Why' },
  reveal: { fr: 'Révélé par', nl: 'Onthuld door', en: 'Revealed by' },
  holds: {
    fr: 'CONFORME : l’élément est celui dont l’inscription porte l’empreinte, dans un journal signé, et sa révélation est inscrite.',
    nl: 'CONFORM: het onderdeel is wat de inschrijving heeft vastgelegd, in een ondertekend logboek, en de onthulling is ingeschreven.',
    en: 'HOLDS: the group is what the entry committed to, in a signed log, and its reveal is journaled.',
  },
  unknown: {
    fr: 'LA CLÉ VIENT DU FICHIER LUI-MÊME : il s’accorde avec lui-même, rien ne dit de qui est le journal. Obtenez la clé ailleurs (--vkey-file).',
    nl: 'DE SLEUTEL KOMT UIT HET BESTAND ZELF: het strookt met zichzelf, niets zegt van wie het logboek is. Haal de sleutel elders (--vkey-file).',
    en: 'THE KEY CAME FROM THE FILE ITSELF: it agrees with itself, nothing says whose log it is. Get the key elsewhere (--vkey-file).',
  },
  others: {
    fr: 'Les autres éléments de cette inscription restent garantis par une empreinte, sans être montrés ; ce fichier ne dit rien d’eux.',
    nl: 'De andere onderdelen van deze inschrijving blijven vastgelegd en niet getoond; dit bestand zegt er niets over.',
    en: 'The other groups of this entry stay committed and unseen; this file says nothing of them.',
  },
  sealed: {
    fr: 'CONFORME : les inscriptions donnent la racine signée, et le journal commence par chaque état que le journal public a consigné.',
    nl: 'CONFORM: de inschrijvingen geven de ondertekende wortel, en het logboek begint met elke stand die het openbare logboek heeft vastgelegd.',
    en: 'HOLDS: the headers give the signed root, and the log begins with every state to which the public log committed.',
  },
} as const satisfies Readonly<Record<string, Words>>;

function tellReveal(checked: CheckedReveal, json: boolean, { say, language }: Told): ExitCode {
  const isKnown = checked.unknownLogs.length === 0;
  if (json) say(JSON.stringify({ ok: isKnown, ...checked }));
  else {
    const line = (name: keyof typeof words, text: string): void => say(`${words[name][language].padEnd(14)}${text}`);
    line('entry', `${checked.origin} ${checked.leafIndex}  ${checked.act}  ${checked.day}`);
    line('group', `${checked.group}: ${JSON.stringify(checked.content)}`);
    line('for', `${checked.recipient}  ${checked.recipientName}  (${checked.reference})`);
    line('why', checked.reason);
    line('reveal', `${checked.revealedBy}  ${checked.revealedOn}`);
    say(words.holds[language]);
    say(`  - ${words.others[language]}`);
    for (const origin of checked.unknownLogs) say(`  - ${origin}: ${words.unknown[language]}`);
  }
  return isKnown ? exitCodes.ok : exitCodes.unproven;
}

function tellSealedLog(checked: CheckedSealedLog, json: boolean, { say, language }: Told): ExitCode {
  if (json) say(JSON.stringify({ ok: true, ...checked }));
  else {
    say(
      `${checked.origin}  ${checked.entries}  (${checked.anchoredDays[0] ?? '-'} … ${checked.anchoredDays.at(-1) ?? '-'})`,
    );
    say(words.sealed[language]);
  }
  return exitCodes.ok;
}
