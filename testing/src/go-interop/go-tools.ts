import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const source = join(import.meta.dirname, '../../../packages/tlog/interop');

/** The Go that the modules ask for; an older one fetches it like a module. */
const goVersion = 'go1.27.3';

/** The two Go programs of `packages/tlog/interop`, built. */
export interface GoTools {
  /** Runs a program and gives what it wrote on standard output; throws with its last line when it ends with an error. */
  run(program: 'make' | 'read', args: readonly string[]): Promise<string>;
}

/** Builds them, once a version of their sources, or says why not: no Go, or its modules cannot be fetched. */
export async function buildGoTools(): Promise<GoTools | { readonly missing: string }> {
  const env = {
    ...process.env,
    PATH: `${process.env.PATH}:/usr/local/go/bin`,
    GOTOOLCHAIN: goVersion,
    CGO_ENABLED: '0',
  };
  try {
    await run('go', ['version'], { cwd: source, env, timeout: 120_000 });
  } catch (error) {
    return { missing: `there is no Go that can become ${goVersion} (${lastLine(error)})` };
  }
  try {
    await run('go', ['mod', 'download'], { cwd: source, env, timeout: 180_000 });
  } catch (error) {
    return { missing: `the Go modules cannot be fetched (${lastLine(error)})` };
  }
  const sources = ['go.mod', 'go.sum', 'make/main.go', 'read/main.go'].map((file) => readFileSync(join(source, file)));
  const hash = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `clv-go-interop-${hash}`);
  await mkdir(folder, { recursive: true });
  await run('go', ['build', '-o', `${folder}/`, './make', './read'], { cwd: source, env, timeout: 580_000 });
  return {
    run: async (program, args) => {
      try {
        return (await run(join(folder, program), args, { timeout: 120_000, maxBuffer: 1 << 24 })).stdout;
      } catch (error) {
        throw new Error(`${program}: ${lastLine(error)}`, { cause: error });
      }
    },
  };
}

function lastLine(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return (stderr.trim() || String(error)).split('\n').at(-1) ?? '';
}

/** Serves a folder, or files in memory, under the paths of C2SP tlog-tiles, as any web server would. */
export async function serveFiles(
  files: string | ReadonlyMap<string, Uint8Array>,
): Promise<AsyncDisposable & { readonly url: string }> {
  const bytesOf = (path: string): Promise<Uint8Array> => {
    if (typeof files === 'string') return readFile(join(files, path));
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
  };
  const http = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const isOfLog = path === 'checkpoint' || /^tile\/[0-9a-z/.]+$/.test(path);
    (isOfLog && !path.includes('..') ? bytesOf(path) : Promise.reject(new Error('404'))).then(
      (bytes) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
