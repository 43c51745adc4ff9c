import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'web', 'dist', 'server', 'portal.js');
const madeOf = ['web/src', 'web/public', 'web/vite.config.ts', 'web/verify-file.ts', 'packages', 'package-lock.json'];

/** Builds the pages when they are not built yet (first start after a clone), or are older than what they are made of (after a pull). */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  if (existsSync(built) && newestOf(madeOf.map((path) => join(root, path))) <= statSync(built).mtimeMs) return;
  say('Building the pages, once ...');
  const child = spawn('npm', ['run', 'build:web', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('the pages could not be built: npm run build:web says why');
}

/** When the youngest of these files, and of those in these folders, was last changed: milliseconds since 1970. */
function newestOf(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const found = statSync(path);
      if (!found.isDirectory()) return found.mtimeMs;
      const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist');
      return newestOf(inside.map((name) => join(path, name)));
    }),
    0,
  );
}
