import type { Because, Label, NotExaminedReason, Report, Strength } from './report.ts';

type Language = 'fr' | 'nl' | 'en';

interface Words {
  readonly verdict: Readonly<Record<Label, string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly state: Readonly<Record<'enabled' | 'disabled', string>>;
  readonly because: Readonly<Record<Because, string>>;
  readonly reason: Readonly<Record<NotExaminedReason, string>>;
  readonly findings: string;
  readonly noted: string;
  readonly notExamined: string;
  readonly incomplete: string;
  readonly examined: (megabytes: string, seconds: number, rules: number, hash: string) => string;
  readonly limits: string;
  readonly more: (n: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    verdict: {
      recognition: 'Facial recognition found',
      'cloud-recognition-client': 'Client of a remote facial-recognition service found',
      'detection-only': 'Face detection only: no recognition found in what was examined',
      none: 'No finding in the scope examined',
    },
    strength: { present: 'present', latent: 'latent: there, not seen in use' },
    state: { enabled: 'switched on', disabled: 'switched off' },
    because: {
      'removed-by-a-later-layer': 'removed or replaced by a later layer',
      'only-harmless-calls-seen': 'the code seen here calls nothing that recognises',
      'inside-a-general-library': 'inside a general library',
      'in-a-test': 'in a test',
      'version-without-the-capability': 'this version does not have it yet',
      'only-detector-weights-shipped': 'only weights of detectors beside it',
    },
    reason: {
      encrypted: 'encrypted',
      malformed: 'malformed',
      'too-deep': 'nested too deep',
      'too-large': 'too large',
      ratio: 'unpacks to too much',
      'too-many': 'too many files',
      time: 'time is up',
      'format-not-read': 'format not read',
      unreadable: 'cannot be read',
      'special-file': 'special file',
      'link-outside': 'link that leads outside',
    },
    findings: 'Findings',
    noted: 'Noted, not counted',
    notExamined: 'Not examined',
    incomplete: 'INCOMPLETE: code, models or archives were not read. Take this answer as unknown.',
    examined: (megabytes, seconds, rules, hash) =>
      `${megabytes} MB examined in ${seconds} s with ${rules} rules, rule base ${hash}`,
    limits: 'A finding shows a capability, not its use. No finding is no proof of absence.',
    more: (n) => `and ${n} more`,
  },
  fr: {
    verdict: {
      recognition: 'Reconnaissance faciale trouvée',
      'cloud-recognition-client': 'Client d’un service distant de reconnaissance faciale trouvé',
      'detection-only': 'Détection de visages seulement : aucune reconnaissance trouvée dans ce qui a été examiné',
      none: 'Aucun constat dans le périmètre examiné',
    },
    strength: { present: 'présente', latent: 'latente : elle est là, son emploi n’a pas été vu' },
    state: { enabled: 'activée', disabled: 'désactivée' },
    because: {
      'removed-by-a-later-layer': 'supprimé ou remplacé par une couche ultérieure',
      'only-harmless-calls-seen': 'le code vu ici n’appelle rien qui reconnaisse',
      'inside-a-general-library': 'dans une bibliothèque générale',
      'in-a-test': 'dans un test',
      'version-without-the-capability': 'cette version ne l’a pas encore',
      'only-detector-weights-shipped': 'seuls des poids de détecteurs l’accompagnent',
    },
    reason: {
      encrypted: 'chiffré',
      malformed: 'mal formé',
      'too-deep': 'imbrication trop profonde',
      'too-large': 'trop grand',
      ratio: 'se déploie démesurément',
      'too-many': 'trop de fichiers',
      time: 'temps écoulé',
      'format-not-read': 'format non lu',
      unreadable: 'illisible',
      'special-file': 'fichier spécial',
      'link-outside': 'lien vers l’extérieur',
    },
    findings: 'Constats',
    noted: 'Relevé, non compté',
    notExamined: 'Non examiné',
    incomplete:
      'INCOMPLET : du code, des modèles ou des archives n’ont pas été lus. Tenez cette réponse pour inconnue.',
    examined: (megabytes, seconds, rules, hash) =>
      `${megabytes} Mo examinés en ${seconds} s avec ${rules} règles, base de règles ${hash}`,
    limits: 'Un constat montre une capacité, non son emploi. L’absence de constat ne prouve pas l’absence.',
    more: (n) => `et ${n} autres`,
  },
  nl: {
    verdict: {
      recognition: 'Gezichtsherkenning gevonden',
      'cloud-recognition-client': 'Client van een externe dienst voor gezichtsherkenning gevonden',
      'detection-only': 'Alleen gezichtsdetectie: geen herkenning gevonden in wat onderzocht is',
      none: 'Geen vaststelling binnen het onderzochte bereik',
    },
    strength: { present: 'aanwezig', latent: 'latent: het is er, gebruik is niet gezien' },
    state: { enabled: 'ingeschakeld', disabled: 'uitgeschakeld' },
    because: {
      'removed-by-a-later-layer': 'verwijderd of vervangen door een latere laag',
      'only-harmless-calls-seen': 'de code die hier te zien is, roept niets op dat herkent',
      'inside-a-general-library': 'in een algemene bibliotheek',
      'in-a-test': 'in een test',
      'version-without-the-capability': 'deze versie heeft het nog niet',
      'only-detector-weights-shipped': 'alleen gewichten van detectoren erbij',
    },
    reason: {
      encrypted: 'versleuteld',
      malformed: 'misvormd',
      'too-deep': 'te diep genest',
      'too-large': 'te groot',
      ratio: 'pakt uit tot te veel',
      'too-many': 'te veel bestanden',
      time: 'de tijd is om',
      'format-not-read': 'formaat niet gelezen',
      unreadable: 'onleesbaar',
      'special-file': 'speciaal bestand',
      'link-outside': 'verwijzing naar buiten',
    },
    findings: 'Vaststellingen',
    noted: 'Opgemerkt, niet meegeteld',
    notExamined: 'Niet onderzocht',
    incomplete: 'ONVOLLEDIG: code, modellen of archieven zijn niet gelezen. Beschouw dit antwoord als onbekend.',
    examined: (megabytes, seconds, rules, hash) =>
      `${megabytes} MB onderzocht in ${seconds} s met ${rules} regels, regelbestand ${hash}`,
    limits:
      'Een vaststelling toont een mogelijkheid, niet het gebruik ervan. Geen vaststelling is geen bewijs van afwezigheid.',
    more: (n) => `en nog ${n}`,
  },
};

const shownAtMost = 25;

/** What a scanned file says about itself stays on its line: no control character, no turn of direction. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The report for people, a line at a time. */
export function linesOf(report: Report, language: Language): readonly string[] {
  const text = words[language];
  const shown = (lines: readonly string[]): readonly string[] =>
    lines.length > shownAtMost
      ? [...lines.slice(0, shownAtMost), `  … ${text.more(lines.length - shownAtMost)}`]
      : lines;
  const line = (f: Report['findings'][number]): string =>
    printable(
      `  ${f.path}${f.line === undefined ? '' : `:${f.line}`}  ${f.match}  [${f.rule} v${f.ruleVersion}, ${f.weight}]${f.because === undefined ? '' : ` (${text.because[f.because]})`}`,
    );
  const counted = report.findings.filter(({ weight }) => weight !== 'note').map(line);
  const noted = report.findings.filter(({ weight }) => weight === 'note').map(line);
  const unread = report.notExamined.map(({ path, reason, detail }) =>
    printable(`  ${path}  ${text.reason[reason]}${detail === undefined ? '' : ` (${detail})`}`),
  );
  const details = [
    ...(report.strength === null || report.verdict === 'detection-only' ? [] : [text.strength[report.strength]]),
    ...(report.state === undefined ? [] : [text.state[report.state]]),
  ];
  return [
    `${text.verdict[report.verdict]}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
    ...(report.complete ? [] : [text.incomplete]),
    ...(counted.length === 0 ? [] : [text.findings, ...shown(counted)]),
    ...(noted.length === 0 ? [] : [text.noted, ...shown(noted)]),
    ...(unread.length === 0 ? [] : [text.notExamined, ...shown(unread)]),
    text.examined(
      (report.bytes / 1e6).toFixed(1),
      report.seconds,
      report.ruleBase.rules,
      report.ruleBase.sha256.slice(0, 16),
    ),
    text.limits,
  ];
}
