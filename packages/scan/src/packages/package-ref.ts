/** A package that a file names: by its registry's type and its real name, whatever alias it is used under. */
export interface PackageRef {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  /** The file is the package's own manifest: its content lies beside it. */
  readonly isOwn?: boolean;
}

/** Names as their registry compares them: PyPI takes `-`, `_` and `.` for one, most take any case. */
export function normalName(type: string, name: string): string {
  const lower = type === 'golang' ? name : name.toLowerCase();
  return type === 'pypi' ? lower.replace(/[-_.]+/g, '-') : lower;
}

/** A reference with its name as the registry compares it. */
export const packageRef = (type: string, name: string, version?: string, isOwn?: boolean): PackageRef => ({
  type,
  name: normalName(type, name),
  ...(version === undefined || version === '' ? {} : { version }),
  ...(isOwn === true ? { isOwn } : {}),
});

/** Reads a package URL (`pkg:npm/%40scope/name@1.0`). */
export function fromPurl(purl: string): PackageRef | undefined {
  const found = /^pkg:([a-z0-9.+-]+)\/+([^@?#]+?)(?:@([^?#]*))?(?:[?#].*)?$/i.exec(purl.replace(/%40/gi, '%2540'));
  if (found === null) return undefined;
  const [, type = '', path = '', version] = found;
  const decode = (text: string): string => {
    try {
      return decodeURIComponent(decodeURIComponent(text));
    } catch {
      return text;
    }
  };
  const parts = path.split('/').map(decode);
  const name = type === 'maven' ? `${parts.slice(0, -1).join('.')}:${parts.at(-1)}` : namespaced(type, parts);
  return packageRef(type.toLowerCase(), name, version === undefined ? undefined : decode(version));
}

const namespaced = (type: string, parts: readonly string[]): string =>
  ['deb', 'apk', 'rpm'].includes(type) ? (parts.at(-1) ?? '') : parts.join('/');

const numbersOf = (version: string): readonly number[] =>
  version
    .replace(/^[^0-9]*/, '')
    .split(/[.+~-]/)
    .map((part) => Number.parseInt(part, 10))
    .filter((part) => !Number.isNaN(part));

/** Compares by the numbers of a version; undefined where there are none (`latest`, `stable`). */
export function isAtLeast(version: string, least: string): boolean | undefined {
  const [have, want] = [numbersOf(version), numbersOf(least)];
  if (have.length === 0) return undefined;
  for (let i = 0; i < want.length; i += 1) {
    const [a, b] = [have[i] ?? 0, want[i] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}
