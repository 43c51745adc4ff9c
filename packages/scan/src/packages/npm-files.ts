import { isRecord, record, textOf } from './json-value.ts';
import { type PackageRef, packageRef } from './package-ref.ts';

/** The real package behind a dependency line: an alias, a repository or an archive may stand under any key. */
function realName(key: string, spec: string): PackageRef {
  const alias = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(spec);
  if (alias !== null) return packageRef('npm', alias[1] ?? key, alias[2]);
  const archive = /\/(?:(@[^/]+)\/)?([^/]+)\/-\/[^/]+\.tgz/.exec(spec);
  if (archive !== null) return packageRef('npm', [archive[1], archive[2]].filter(Boolean).join('/'));
  if (/^(git|https?:|github:|gitlab:|[\w-]+\/[\w.-]+(#|$))/.test(spec)) {
    const repository = /[/:]([^/#]+?)(?:\.git)?(?:#.*)?$/.exec(spec)?.[1];
    return packageRef('npm', repository ?? key, spec);
  }
  return packageRef('npm', key, spec);
}

/** `package.json`: its own name and what it depends on. Descriptions and keywords are words, and are not read. */
export function packageJson(document: unknown): readonly PackageRef[] {
  const manifest = record(document);
  const found: PackageRef[] = [];
  if (typeof manifest.name === 'string') found.push(packageRef('npm', manifest.name, textOf(manifest.version), true));
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
    for (const [key, spec] of Object.entries(record(manifest[field])))
      if (typeof spec === 'string') found.push(realName(key, spec));
  return found;
}

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. */
export function packageLock(document: unknown): readonly PackageRef[] {
  const found: PackageRef[] = [];
  for (const [path, value] of Object.entries(record(record(document).packages))) {
    const entry = record(value);
    const key = path.split('node_modules/').at(-1) ?? '';
    if (path === '' || !path.includes('node_modules/')) {
      found.push(...packageJson({ ...entry, name: undefined }));
      continue;
    }
    const version = textOf(entry.version);
    const fromArchive = typeof entry.resolved === 'string' ? realName(key, entry.resolved) : undefined;
    const name = textOf(entry.name) ?? (fromArchive?.name === key ? key : (fromArchive?.name ?? key));
    found.push(packageRef('npm', name, version));
  }
  const nested: unknown[] = [record(document).dependencies];
  for (let at = 0; at < nested.length && at < 100_000; at += 1)
    for (const [key, value] of Object.entries(record(nested[at]))) {
      if (!isRecord(value)) continue;
      const version = textOf(value.version) ?? '';
      const resolved = textOf(value.resolved);
      found.push(
        version.startsWith('npm:') || resolved === undefined
          ? realName(key, version)
          : { ...realName(key, resolved), version },
      );
      if (value.dependencies !== undefined) nested.push(value.dependencies);
    }
  return found;
}

/** `yarn.lock`, classic and berry. */
export function yarnLock(text: string): readonly PackageRef[] {
  const found: PackageRef[] = [];
  for (const line of text.split('\n')) {
    const resolution = /^\s+resolution:? "?(@?[^@"]+)@(?:npm|patch|virtual|workspace|https?|git)[^:]*:([^"]*)/.exec(
      line,
    );
    if (resolution !== null) found.push(packageRef('npm', resolution[1] ?? '', resolution[2]));
    const resolved = /^\s+resolved "([^"]+)"/.exec(line);
    if (resolved !== null) found.push(realName('', resolved[1] ?? ''));
    if (!/^["@\w]/.test(line) || line.startsWith('__')) continue;
    for (const part of line.replace(/:\s*$/, '').split(/",\s*"|,\s*/)) {
      const key = /^"?(@?[^@"]+)@(.*?)"?$/.exec(part.trim());
      if (key !== null) found.push(realName(key[1] ?? '', key[2] ?? ''));
    }
  }
  return found.filter(({ name }) => name !== '');
}

/** `pnpm-lock.yaml`, versions 5 to 9. */
export function pnpmLock(text: string): readonly PackageRef[] {
  const found: PackageRef[] = [];
  for (const [, name = '', version] of text.matchAll(
    /^ {2}['"]?\/?(@[^@/\s]+\/[^@/\s'":]+|[^@/\s'":]+)[@/](\d[^:'"(\s]*)/gm,
  ))
    found.push(packageRef('npm', name, version));
  return found;
}

/** `bun.lock`: JSON with comments and trailing commas. */
export function bunLock(text: string): readonly PackageRef[] {
  return [...text.matchAll(/:\s*\["(@?[^@"]+)@([^"]+)"/g)].map(([, name = '', version]) =>
    packageRef('npm', name, version),
  );
}
