import { parse } from 'smol-toml';
import { list, record, textOf } from './json-value.ts';
import { type PackageRef, packageRef } from './package-ref.ts';

const all = (text: string, pattern: RegExp, type: string): readonly PackageRef[] =>
  [...text.matchAll(pattern)].map(([, name = '', version]) => packageRef(type, name.trim(), version?.trim()));

const withoutXmlComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');

/** `Cargo.toml`, with renamed dependencies. */
export function cargoToml(text: string): readonly PackageRef[] {
  const document = record(parse(text));
  const own = textOf(record(document.package).name);
  const tables = [document, ...Object.values(record(document.target)), record(document.workspace)];
  return [
    ...(own === undefined ? [] : [packageRef('cargo', own, textOf(record(document.package).version), true)]),
    ...tables.flatMap((table) =>
      ['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((field) =>
        Object.entries(record(record(table)[field])).map(([key, value]) =>
          packageRef('cargo', textOf(record(value).package) ?? key, textOf(value) ?? textOf(record(value).version)),
        ),
      ),
    ),
  ];
}

/** `go.mod`. */
export function goMod(text: string): readonly PackageRef[] {
  const bare = text.replace(/\/\/.*$/gm, '');
  const own = /^module\s+(\S+)/m.exec(bare)?.[1];
  return [
    ...(own === undefined ? [] : [packageRef('golang', own, undefined, true)]),
    ...all(bare, /^\s*(?:require\s+|replace\s+\S+.*=>\s*)?([\w.-]+\.[a-z]+\/\S+)\s+(v\S+)/gm, 'golang'),
  ];
}

/** `go.sum`. */
export const goSum = (text: string): readonly PackageRef[] =>
  all(text, /^(\S+\.\S+\/\S+) (v\S+?)(?:\/go\.mod)? h1:/gm, 'golang');

/** `pom.xml` and other Maven files; properties in versions are left as they stand. */
export function mavenPom(text: string): readonly PackageRef[] {
  const bare = withoutXmlComments(text);
  return [...bare.matchAll(/<(dependency|plugin)>([\s\S]*?)<\/\1>/g)].flatMap(([, , body = '']) => {
    const field = (name: string): string | undefined =>
      new RegExp(`<${name}>\\s*([^<]+?)\\s*</${name}>`).exec(body)?.[1];
    return [packageRef('maven', `${field('groupId')}:${field('artifactId')}`, field('version'))];
  });
}

/** `META-INF/maven/…/pom.properties`: what a jar says of itself, and of each jar that was laid into it. */
export function pomProperties(text: string): readonly PackageRef[] {
  const field = (name: string): string | undefined => new RegExp(`^${name}=(.+?)\\s*$`, 'm').exec(text)?.[1];
  const [group, artifact] = [field('groupId'), field('artifactId')];
  return group === undefined || artifact === undefined
    ? []
    : [packageRef('maven', `${group}:${artifact}`, field('version'))];
}

/** Gradle builds, catalogues and lock files: `group:artifact:version` wherever it is quoted, or a line of a lock. */
export function gradle(text: string): readonly PackageRef[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)(\/\/|#).*$/gm, '');
  return [
    ...all(bare, /['"]([A-Za-z][\w.-]*:[\w.-]+)(?::([\w.+$-]+))?(?:@\w+)?['"]/g, 'maven'),
    ...all(bare, /^([a-z][\w.-]*:[\w.-]+):([\w.-]+)=/gm, 'maven'),
    ...[...bare.matchAll(/group\s*[=:]\s*['"]([\w.-]+)['"]\s*,\s*name\s*[=:]\s*['"]([\w.-]+)['"]/g)].map(
      ([, group, name]) => packageRef('maven', `${group}:${name}`),
    ),
  ];
}

/** Projects, central versions and specifications of NuGet. */
export function nugetXml(text: string): readonly PackageRef[] {
  const bare = withoutXmlComments(text);
  const own = /<metadata[^>]*>[\s\S]*?<id>([^<]+)<\/id>/.exec(bare)?.[1];
  return [
    ...(own === undefined ? [] : [packageRef('nuget', own.trim(), undefined, true)]),
    ...all(
      bare,
      /<Package(?:Reference|Version)\s+[^>]*?(?:Include|Update)="([^"]+)"(?:[^>]*?Version="([^"]+)")?/g,
      'nuget',
    ),
    ...all(bare, /<(?:package|dependency)\s+[^>]*?id="([^"]+)"(?:[^>]*?version="([^"]+)")?/g, 'nuget'),
  ];
}

/** `packages.lock.json` and `project.assets.json`. */
export function nugetLock(document: unknown): readonly PackageRef[] {
  const found: PackageRef[] = [];
  for (const framework of Object.values(record(record(document).dependencies)))
    for (const [name, value] of Object.entries(record(framework)))
      found.push(packageRef('nuget', name, textOf(record(value).resolved)));
  for (const key of Object.keys(record(record(document).libraries))) {
    const [name = '', version] = key.split('/');
    found.push(packageRef('nuget', name, version));
  }
  return found;
}

/** Debian's `status` and `control`. */
export const debianStatus = (text: string, isOwn: boolean): readonly PackageRef[] =>
  text.split(/\r?\n\r?\n/).flatMap((stanza) => {
    const name = /^Package: *(\S+)/m.exec(stanza)?.[1];
    if (name === undefined || /^Status: .*\b(deinstall|purge)\b.*\b(config-files|not-installed)/m.test(stanza))
      return [];
    return [packageRef('deb', name, /^Version: *(\S+)/m.exec(stanza)?.[1], isOwn)];
  });

/** A Debian changelog begins with the source package that was unpacked here. */
export function debianChangelog(text: string): readonly PackageRef[] {
  const found = /^([a-z0-9][a-z0-9+.-]+) \(([^)\s]+)\) [^;\n]+; urgency=/.exec(text);
  return found === null ? [] : [packageRef('deb-source', found[1] ?? '', found[2], true)];
}

/** Alpine's `installed`. */
export const apkInstalled = (text: string): readonly PackageRef[] =>
  text.split('\n\n').flatMap((stanza) => {
    const name = /^P:(.+)$/m.exec(stanza)?.[1];
    return name === undefined ? [] : [packageRef('apk', name, /^V:(.+)$/m.exec(stanza)?.[1])];
  });

/** `Gemfile.lock`, `Podfile.lock`, `pubspec.lock`, `composer.lock` and their manifests. */
export function smallerFiles(name: string, text: string, document: unknown): readonly PackageRef[] {
  const bare = text.replace(/^\s*#.*$/gm, '');
  if (name === 'gemfile.lock') return all(bare, /^ {4}([\w.-]+) \(([^)]+)\)/gm, 'gem');
  if (name === 'gemfile') return all(bare, /^\s*gem ['"]([\w.-]+)['"](?:,\s*['"]([^'"]+))?/gm, 'gem');
  if (name === 'podfile.lock') return all(bare, /^ {2}- "?([\w.+-]+)(?:\/[\w.+-]+)* \(([^)]+)\)/gm, 'cocoapods');
  if (name === 'podfile' || name.endsWith('.podspec'))
    return [
      ...all(bare, /(?:\bpod|\.dependency)\s*\(?\s*['"]([\w.+-]+)[^'"]*['"](?:\s*,\s*['"]([^'"]+))?/g, 'cocoapods'),
      ...all(bare, /\.name\s*=\s*['"]([\w.+-]+)['"]/g, 'cocoapods').map((one) => ({ ...one, isOwn: true })),
    ];
  if (name === 'pubspec.lock')
    return Object.entries(record(record(document).packages)).map(([key, value]) =>
      packageRef('pub', key, textOf(record(value).version)),
    );
  if (name === 'pubspec.yaml')
    return [
      ...(textOf(record(document).name) === undefined
        ? []
        : [packageRef('pub', String(record(document).name), undefined, true)]),
      ...['dependencies', 'dev_dependencies'].flatMap((field) =>
        Object.entries(record(record(document)[field])).map(([key, value]) => packageRef('pub', key, textOf(value))),
      ),
    ];
  if (name === 'composer.lock')
    return ['packages', 'packages-dev'].flatMap((field) =>
      list(record(document)[field]).map((one) =>
        packageRef('composer', textOf(record(one).name) ?? '', textOf(record(one).version)),
      ),
    );
  if (name === 'composer.json')
    return [
      ...(textOf(record(document).name) === undefined
        ? []
        : [packageRef('composer', String(record(document).name), undefined, true)]),
      ...['require', 'require-dev'].flatMap((field) =>
        Object.entries(record(record(document)[field])).map(([key, value]) =>
          packageRef('composer', key, textOf(value)),
        ),
      ),
    ];
  return [];
}

/** What commands install: in Dockerfiles, shell scripts and pipelines. */
export function installCommands(text: string): readonly PackageRef[] {
  const joined = text.replace(/\\\r?\n/g, ' ').replace(/^\s*(#|\/\/).*$/gm, '');
  const found: PackageRef[] = [];
  const commands: readonly (readonly [RegExp, string])[] = [
    [/\b(?:pip3?|uv pip|pipx|poetry|uv)\s+(?:install|add)\s+([^\n;&|"]+|"[^"]*")/g, 'pypi'],
    [/\b(?:npm\s+(?:install|i|add)|yarn\s+add|pnpm\s+add|bun\s+add)\s+([^\n;&|"]+)/g, 'npm'],
    [/\b(?:apt-get|apt)\s+(?:-\S+\s+)*install\s+([^\n;&|"]+)/g, 'deb'],
    [/\bapk\s+(?:-\S+\s+)*add\s+([^\n;&|"]+)/g, 'apk'],
    [/\bcargo\s+(?:install|add)\s+([^\n;&|"]+)/g, 'cargo'],
    [/\bgo\s+(?:get|install)\s+([^\n;&|"]+)/g, 'golang'],
    [/\bdotnet\s+add\s+(?:\S+\s+)?package\s+([^\n;&|"]+)/g, 'nuget'],
    [/\bgem\s+install\s+([^\n;&|"]+)/g, 'gem'],
  ];
  for (const [command, type] of commands)
    for (const [, words = ''] of joined.matchAll(command))
      for (const word of words.split(/\s+/)) {
        const name = word.replace(/^['"]|['"]$/g, '');
        const parts = /^(@?[A-Za-z0-9][\w./-]*?)(?:\[[^\]]*\])?(?:(?:==|~=|>=|@|=)(?:npm:)?(.*))?$/.exec(name);
        if (parts === null || name.endsWith('.txt')) continue;
        const alias = /@npm:(@?[^@]+)/.exec(name);
        found.push(packageRef(type, alias?.[1] ?? parts[1] ?? '', parts[2]));
      }
  return found;
}
