import { parse } from 'smol-toml';
import { list, record, textOf } from './json-value.ts';
import { type PackageRef, packageRef } from './package-ref.ts';

/** One requirement: `name[extra]==1.0 ; marker`, `name @ address`, an address with `#egg=`. */
export function requirement(line: string): PackageRef | undefined {
  const bare = line.replace(/(^|\s)#.*$/, '').trim();
  const egg = /[#&]egg=([\w.-]+)/.exec(line);
  if (egg !== null && !/^\s*#/.test(line)) return packageRef('pypi', egg[1] ?? '');
  const address = /^(?:-e\s+)?(?:git\+)?(?:https?|ssh|git):\/\/\S+\/([\w.-]+?)(?:\.git)?(?:@[^\s#]*)?$/.exec(bare);
  if (address !== null)
    return packageRef('pypi', (address[1] ?? '').replace(/-\d[\w.]*-?.*\.(whl|tar\.gz|zip)$|-\d.*$/, ''));
  const found = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:\(?\s*(?:===?|~=|[<>!]=?|@)\s*([^;,\s)]*))?/.exec(bare);
  return found === null || bare.startsWith('-') ? undefined : packageRef('pypi', found[1] ?? '', found[2]);
}

const requirements = (lines: readonly unknown[]): readonly PackageRef[] =>
  lines.flatMap((line) => (typeof line === 'string' ? (requirement(line) ?? []) : []));

/** `requirements.txt` and its like. */
export const requirementsTxt = (text: string): readonly PackageRef[] => requirements(text.split(/\r?\n/));

const keysOf = (table: unknown): readonly PackageRef[] =>
  Object.keys(record(table))
    .filter((name) => name !== 'python')
    .map((name) => packageRef('pypi', name));

/** `pyproject.toml`, `Pipfile`, `Cargo.toml` is elsewhere. */
export function pyproject(text: string): readonly PackageRef[] {
  const document = record(parse(text));
  const project = record(document.project);
  const poetry = record(record(document.tool).poetry);
  const own = textOf(project.name) ?? textOf(poetry.name);
  return [
    ...(own === undefined ? [] : [packageRef('pypi', own, textOf(project.version), true)]),
    ...requirements(list(project.dependencies)),
    ...Object.values(record(project['optional-dependencies'])).flatMap((group) => requirements(list(group))),
    ...Object.values(record(document['dependency-groups'])).flatMap((group) => requirements(list(group))),
    ...keysOf(poetry.dependencies),
    ...keysOf(poetry['dev-dependencies']),
    ...Object.values(record(poetry.group)).flatMap((group) => keysOf(record(group).dependencies)),
    ...keysOf(document.packages),
    ...keysOf(document['dev-packages']),
  ];
}

/** `poetry.lock`, `uv.lock`, `pdm.lock`: a list of packages. */
export function tomlPackages(text: string, type: string): readonly PackageRef[] {
  return list(record(parse(text)).package).map((one) =>
    packageRef(type, textOf(record(one).name) ?? '', textOf(record(one).version)),
  );
}

/** `Pipfile.lock`. */
export const pipfileLock = (document: unknown): readonly PackageRef[] =>
  ['default', 'develop'].flatMap((group) =>
    Object.entries(record(record(document)[group])).map(([name, value]) =>
      packageRef('pypi', name, textOf(record(value).version)?.replace(/^==/, '')),
    ),
  );

/** `METADATA` of a wheel, `PKG-INFO` of an archive. The description below the empty line is words. */
export function wheelMetadata(text: string): readonly PackageRef[] {
  const header = text.split(/\r?\n\r?\n/)[0] ?? '';
  const field = (name: string): readonly string[] =>
    [...header.matchAll(new RegExp(`^${name}: *(.+?)\\r?$`, 'gm'))].map(([, value = '']) => value);
  return [
    ...field('Name').map((name) => packageRef('pypi', name, field('Version')[0], true)),
    ...requirements(field('Requires-Dist').filter((line) => !/extra\s*==/.test(line))),
  ];
}

/** `setup.py` and `setup.cfg`: the strings of `install_requires`. */
export function setupPy(text: string): readonly PackageRef[] {
  const bare = text.replace(/^\s*#.*$/gm, '');
  const own = /\bname\s*=\s*['"]?([\w.-]+)/.exec(bare)?.[1];
  const blocks = [...bare.matchAll(/(?:install_requires|requires)\s*=\s*(?:\[([^\]]*)\]|\n((?:[ \t]+.+\n?)+))/g)];
  const lines = blocks.flatMap(([, inline, block]) =>
    inline === undefined
      ? (block ?? '').split('\n')
      : [...inline.matchAll(/['"]([^'"]+)['"]/g)].map(([, one]) => one ?? ''),
  );
  return [
    ...(own === undefined ? [] : [packageRef('pypi', own, undefined, true)]),
    ...requirements(lines.map((line) => line.trim())),
  ];
}

/** `environment.yml` of conda: its own names and those of pip below. */
export function condaEnvironment(document: unknown): readonly PackageRef[] {
  return list(record(document).dependencies).flatMap((one) =>
    typeof one === 'string'
      ? (requirement((one.split('::').at(-1) ?? '').replace(/^([\w.-]+)=(?!=)/, '$1==')) ?? [])
      : requirements(list(record(one).pip)),
  );
}
