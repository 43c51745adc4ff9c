import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Builds the pages when they are not built yet (first start after a clone). */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  if (existsSync(join(root, 'web', 'dist', 'server', 'portal.js'))) return;
  say('Building the pages, once ...');
  const child = spawn('npm', ['run', 'build:web', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('the pages could not be built: npm run build:web says why');
}
