import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const house = join(import.meta.dirname, '..', '..', '..');
const scan = join(house, 'packages', 'scan');
const runFile = promisify(execFile);

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Names;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package that another one depends on lies: beside it, or in a `node_modules` above. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(at) === at) throw new Error(`${name}, on which ${from} depends, is not installed: run npm ci.`);
  }
}

/** The libraries of the scanner and what they need, each once. */
function librariesOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const name of Object.keys(manifestOf(at).dependencies ?? {})) {
      const library = folderOf(name, at);
      const known = found.get(name);
      if (known !== undefined && known !== library) throw new Error(`${name} is needed in two versions: pack both.`);
      if (known === undefined) waiting.push(library);
      found.set(name, library);
    }
  return found;
}

/** The package as published: JavaScript, because Node strips no types under node_modules, with its libraries inside: an inspection room has no network. */
function publishedManifest(libraries: Iterable<string>): string {
  const { name, version, license, dependencies } = manifestOf(scan);
  const manifest = {
    ...{ name, version, license, type: 'module' },
    description: 'Finds facial-recognition capability in software, models, container images and bills of materials',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    bin: { 'clairevoie-scan': './dist/main.js' },
    files: ['dist', 'rules'],
    engines: { node: '>=20.11' },
    dependencies,
    bundleDependencies: [...libraries],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Builds the scanner for use outside this house and packs it; returns the path of the archive. */
export async function packScan(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const compiler = join(house, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(scan, 'tsconfig.build.json');
  await runFile(process.execPath, [compiler, '-p', project, '--outDir', join(folder, 'dist')]);
  chmodSync(join(folder, 'dist', 'main.js'), 0o755);
  cpSync(join(scan, 'rules'), join(folder, 'rules'), { recursive: true });
  const libraries = librariesOf(scan);
  for (const [name, library] of libraries)
    cpSync(library, join(folder, 'node_modules', name), { recursive: true, dereference: true });
  writeFileSync(join(folder, 'package.json'), publishedManifest(libraries.keys()));
  copyFileSync(join(scan, 'README.md'), join(folder, 'README.md'));
  copyFileSync(join(house, 'LICENSE'), join(folder, 'LICENSE'));
  const { stdout } = await runFile('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: folder,
    maxBuffer: 64 << 20,
  });
  const [{ filename } = { filename: '' }]: readonly { readonly filename: string }[] = JSON.parse(stdout);
  return join(folder, filename);
}
