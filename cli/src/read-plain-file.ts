import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

type Language = 'fr' | 'nl' | 'en';

/** Why a file that somebody named was not read. */
export type NotRead = 'missing' | 'not-plain' | 'too-large' | 'forbidden';

const sentences: Readonly<Record<NotRead, Readonly<Record<Language, string>>>> = {
  missing: {
    fr: 'ce fichier n’existe pas, ou son dossier n’existe pas. Vérifiez le nom et le dossier d’où vous lancez la commande.',
    nl: 'dit bestand bestaat niet, of de map ervan bestaat niet. Kijk de naam na, en de map van waaruit u het commando start.',
    en: 'there is no such file, or its folder does not exist. Check the name, and the folder from which you run the command.',
  },
  'not-plain': {
    fr: 'ce n’est pas un fichier ordinaire (mais un dossier, un tube ou un appareil). Enregistrez-en d’abord le contenu dans un fichier.',
    nl: 'dit is geen gewoon bestand (maar een map, een pipe of een toestel). Bewaar de inhoud eerst in een bestand.',
    en: 'this is no plain file (but a folder, a pipe or a device). Save its content to a file first.',
  },
  'too-large': {
    fr: 'ce fichier est plus grand que sa forme ne le permet. Ce n’est pas ce que la commande attend.',
    nl: 'dit bestand is groter dan zijn vorm toelaat. Het is niet wat het commando verwacht.',
    en: 'this file is larger than its form allows. It is not what the command expects.',
  },
  forbidden: {
    fr: 'ce compte ne peut pas lire ce fichier. Demandez-en une copie, ou changez ses droits.',
    nl: 'deze account mag dit bestand niet lezen. Vraag er een kopie van, of wijzig de rechten.',
    en: 'this account may not read this file. Ask for a copy, or change its mode.',
  },
};

/** A file that was named on the command line, or that a stranger put into a folder, was not read. */
export class FileNotRead extends Error {
  readonly path: string;
  readonly why: NotRead;

  constructor(path: string, why: NotRead, options?: ErrorOptions) {
    super(`${path}: ${sentences[why].en}`, options);
    this.name = 'FileNotRead';
    this.path = path;
    this.why = why;
  }

  /** The sentence in a language. */
  words(language: Language): string {
    return `${this.path}: ${sentences[this.why][language]}`;
  }
}

/** The largest file that is read where its form says nothing else: a log's checkpoint, a key, promises of a year. */
export const USUAL_FILE_BYTES = 256 * 1024 * 1024;

/** How a file is read. */
export interface PlainFile {
  readonly mostBytes?: number;
  /** Whether a symbolic link is followed: the reader's own is, one in a folder that a stranger made is not. */
  readonly isLinkFollowed?: boolean;
}

/**
 * Reads a plain file, never more than its form allows; anything else throws {@link FileNotRead}. It never waits: opened without
 * O_NONBLOCK, a pipe that a stranger left in a folder would hold the reader for ever. At once, in this thread: the way through
 * the thread pool costs a small file more than its reading.
 */
export function readPlainBytes(
  path: string,
  { mostBytes = USUAL_FILE_BYTES, isLinkFollowed = true }: PlainFile = {},
): Uint8Array<ArrayBuffer> {
  const file = openPlainFile(path, { isLinkFollowed });
  try {
    const stat = fstatSync(file);
    if (stat.size > mostBytes) throw new FileNotRead(path, 'too-large');
    const bytes = new Uint8Array(stat.size);
    return bytes.subarray(0, readSync(file, bytes, 0, stat.size, 0));
  } finally {
    closeSync(file);
  }
}

/** Opens a plain file of any size for whoever reads it piece by piece, and closes it; anything else throws {@link FileNotRead}. */
export function openPlainFile(path: string, { isLinkFollowed = true }: Pick<PlainFile, 'isLinkFollowed'> = {}): number {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  const file = opened(path, O_RDONLY | O_NONBLOCK | (isLinkFollowed ? 0 : O_NOFOLLOW));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new FileNotRead(path, 'not-plain');
}

/** The same as text; bytes that are not UTF-8 become U+FFFD, so that a hash or a signature over them no longer holds. */
export const readPlainText = (path: string, how: PlainFile = {}): string =>
  Buffer.from(readPlainBytes(path, how)).toString('utf8');

const reasons: Readonly<Record<string, NotRead>> = {
  ...{ ENOENT: 'missing', ENOTDIR: 'missing', ENAMETOOLONG: 'missing', EACCES: 'forbidden', EPERM: 'forbidden' },
  // O_NOFOLLOW met a link; a socket, or a pipe without the other end, cannot be opened.
  ...{ ELOOP: 'not-plain', ENXIO: 'not-plain', EISDIR: 'not-plain' },
};

function opened(path: string, flags: number): number {
  try {
    return openSync(path, flags);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = reasons[code];
    throw why === undefined ? cause : new FileNotRead(path, why, { cause });
  }
}
