import type { BackupReport } from '../backup/make-backup.ts';

type Language = 'fr' | 'nl' | 'en';

interface BackupWords {
  readonly made: (file: string, report: BackupReport) => string;
  readonly newKey: (keyFile: string) => string;
  readonly without: string;
}

const words: Readonly<Record<Language, BackupWords>> = {
  fr: {
    made: (file, { tables, rows, files, sealedSizeBytes, sealedSha256 }) =>
      `${file} : ${tables} tables, ${rows} lignes, ${files} fichiers, ${sealedSizeBytes} octets, SHA-256 ${sealedSha256}`,
    newKey: (keyFile) =>
      `Une clé de sauvegarde a été créée : ${keyFile}. Gardez-la à part des sauvegardes ; sans elle, elles n’ouvrent rien.`,
    without:
      'Les clés des enregistrements (keks, key-store) n’y sont pas, à dessein : ce qui arrive à terme ne doit pas revenir d’une sauvegarde.',
  },
  nl: {
    made: (file, { tables, rows, files, sealedSizeBytes, sealedSha256 }) =>
      `${file}: ${tables} tabellen, ${rows} rijen, ${files} bestanden, ${sealedSizeBytes} bytes, SHA-256 ${sealedSha256}`,
    newKey: (keyFile) =>
      `Er is een back-upsleutel gemaakt: ${keyFile}. Bewaar hem apart van de back-ups; zonder die sleutel openen ze niets.`,
    without:
      'De sleutels van de opnamen (keks, key-store) zitten er met opzet niet in: wat aan zijn termijn komt, mag niet uit een back-up terugkomen.',
  },
  en: {
    made: (file, { tables, rows, files, sealedSizeBytes, sealedSha256 }) =>
      `${file}: ${tables} tables, ${rows} rows, ${files} files, ${sealedSizeBytes} bytes, SHA-256 ${sealedSha256}`,
    newKey: (keyFile) =>
      `A backup key was made: ${keyFile}. Keep it apart from the backups; without it they open nothing.`,
    without:
      'The keys of recordings (keks, key-store) are not in it, by design: what falls due must not come back from a backup.',
  },
};

/** What `clairevoie backup` wrote, for people. */
export function backupLines(
  made: { readonly file: string; readonly keyFile: string; readonly isKeyNew: boolean; readonly report: BackupReport },
  language: Language,
): readonly string[] {
  const text = words[language];
  return [text.made(made.file, made.report), ...(made.isKeyNew ? [text.newKey(made.keyFile)] : []), text.without];
}
