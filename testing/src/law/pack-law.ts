import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const house = join(import.meta.dirname, '..', '..', '..');
const law = join(house, 'packages', 'law');
const runFile = promisify(execFile);

/** What a runtime without Temporal is told before anything fails less clearly. */
const needsTemporal = `if (!('Temporal' in globalThis))
  throw new Error(
    "@clairevoie/law counts terms with Temporal, which this runtime lacks: install temporal-polyfill and import 'temporal-polyfill/global' before it, or use Node 26.",
  );
`;

/** The package as published: JavaScript, because Node strips no types under node_modules; Temporal from the runtime or a polyfill. */
function publishedManifest(): string {
  const { name, version, license, type }: { readonly [field: string]: string } = JSON.parse(
    readFileSync(join(law, 'package.json'), 'utf8'),
  );
  const manifest = {
    name,
    version,
    license,
    type,
    description: 'Belgian law on police cameras and surveillance cameras as dated, explained, pure functions',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/main.js' },
      './fact-descriptions': { types: './dist/fact-descriptions.d.ts', default: './dist/main-fact-descriptions.js' },
    },
    files: ['dist'],
    engines: { node: '>=20' },
    peerDependencies: { 'temporal-polyfill': '>=1.0.0' },
    peerDependenciesMeta: { 'temporal-polyfill': { optional: true } },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Builds the law package for use outside this house and packs it; returns the path of the archive. */
export async function packLaw(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const compiler = join(house, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(law, 'tsconfig.build.json');
  await runFile(process.execPath, [compiler, '-p', project, '--outDir', join(folder, 'dist')]);
  writeFileSync(join(folder, 'dist', 'temporal-needed.js'), needsTemporal);
  for (const [main, room] of [
    ['main', 'index'],
    ['main-fact-descriptions', 'fact-descriptions'],
  ])
    writeFileSync(
      join(folder, 'dist', `${main}.js`),
      `import './temporal-needed.js';\n\nexport * from './${room}.js';\n`,
    );
  writeFileSync(join(folder, 'package.json'), publishedManifest());
  copyFileSync(join(law, 'README.md'), join(folder, 'README.md'));
  copyFileSync(join(house, 'LICENSE'), join(folder, 'LICENSE'));
  const { stdout } = await runFile('npm', ['pack', '--json', '--pack-destination', folder], { cwd: folder });
  const [{ filename } = { filename: '' }]: readonly { readonly filename: string }[] = JSON.parse(stdout);
  return join(folder, filename);
}
