import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadsWorld, type ReadsWorld } from '../../../testing/src/anpr/reads-world.ts';
import { run } from '../command-line.ts';
import { usualServer } from '../server-address.ts';

let world: ReadsWorld;
const folder = mkdtempSync(join(tmpdir(), 'clv-anpr-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = { at: '2026-11-30T10:00:00Z', plate: '1-ABC-001', country: 'BE' };
const day = file('day.ndjson', `${JSON.stringify({ ...read, device: 'camera-1' })}\n`);
const tokens = file('tokens.json', JSON.stringify({ 'camera-1': 'A'.repeat(43) }));
beforeAll(async () => {
  world = await openReadsWorld();
}, 60_000);
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Runs a command; gives its exit code and what it said on either stream. */
const command = async (...argv: readonly string[]) => {
  const said: string[] = [];
  const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
  const keep = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  process.stdout.write = keep;
  process.stderr.write = keep;
  try {
    return { code: await run(argv), said: said.join('') };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
};
const replay = (...more: readonly string[]) =>
  command('anpr', 'replay', '--file', day, '--tokens', tokens, '--server', world.url, ...more);

/** An address at which nobody listens: that of a server that was closed. */
const closed = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

describe('anpr replay on the command line', () => {
  it('goes to the port at which npm start listens', () => {
    const port = process.env.CLAIREVOIE_PORT;
    try {
      delete process.env.CLAIREVOIE_PORT;
      expect(usualServer()).toBe('http://127.0.0.1:4600');
      process.env.CLAIREVOIE_PORT = '4711';
      expect(usualServer()).toBe('http://127.0.0.1:4711');
    } finally {
      if (port === undefined) delete process.env.CLAIREVOIE_PORT;
      else process.env.CLAIREVOIE_PORT = port;
    }
  });

  it('sends reads of a camera that is named as it is enrolled, and says it where it is not', async () => {
    const { device, token } = await world.enrol();
    const [own, any] = [file('own.json', JSON.stringify({ [device]: token })), file('any.json', `{"*":"${token}"}`)];
    const named = file('named.ndjson', `${JSON.stringify({ ...read, device })}\n`);
    const good = await replay('--file', named, '--tokens', own);
    expect([good.code, JSON.parse(good.said)]).toMatchObject([0, { sent: 1, taken: 1, refused: {} }]);
    const stranger = await replay('--tokens', any);
    expect([stranger.code, stranger.said]).toEqual([1, expect.stringContaining('anpr generate --devices')]);
    expect(stranger.said).toContain('"other-device":1');
    expect((await replay('--tokens', own, '--lang', 'fr')).said).toContain('no-token : le fichier nomme');
  });

  it.each([
    ['no server', 3, async () => ['--server', await closed()], /^No server answers at .*--server gives another\.\n$/],
    ['no address', 3, () => ['--server', 'nonsense'], /^No server answers at nonsense:/],
    ['no file', 3, () => ['--file', join(folder, 'none')], /none: there is no such file/],
    ['a folder for a file', 3, () => ['--file', folder], /this is no plain file/],
    ['no file of tokens', 3, () => ['--tokens', join(folder, 'none')], /none: there is no such file/],
    ['tokens that are no JSON', 2, () => ['--tokens', file('t', 'x')], /is no JSON object from device to token/],
    ['a list of tokens', 2, () => ['--tokens', file('t', '["a"]')], /is no JSON object from device to token/],
    ['a line that is no JSON', 2, () => ['--file', file('l', '\nx')], /l, line 2: this is no read/],
    ['a line without its moment', 2, () => ['--file', file('l', '{"plate":"1ABC001"}')], /l, line 1: this is no read/],
    ['a token of no camera', 1, () => [], /^The server did not take the reads of camera-1 \(401\): /],
    ['a speed that is none', 2, () => ['--speed', '0'], /--speed is a number above zero/],
  ] as const)('says in one sentence, and not in a stack: %s', async (_name, code, more, sentence) => {
    const told = await replay(...(await more()));
    expect([told.code, told.said]).toEqual([code, expect.stringMatching(sentence)]);
    expect(told.said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says that something else stands at the address', async () => {
    const other = createServer((_request, response) => response.end('<p>hello</p>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const server = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const told = await replay('--server', server, '--lang', 'nl');
    await new Promise((resolve) => other.close(resolve));
    expect([told.code, told.said]).toEqual([3, expect.stringContaining('is niet de cameradeur van deze software')]);
  });
});

describe('anpr generate on the command line', () => {
  it.each(['tomorrow', '2026-13-01', '2026-11-30T10:00'])('takes no day written as %s', async (text) => {
    const told = await command('anpr', 'generate', '--day', text);
    expect(told).toEqual({ code: 2, said: `${text} is no day: --day takes YYYY-MM-DD\n` });
  });
});

describe('attest on the command line', () => {
  it('says in one sentence that nobody answers, that a file is missing, and what is no key', async () => {
    const key = join(folder, 'node.pem');
    expect((await command('attest', '--new-key', key)).code).toBe(0);
    expect(await command('attest', '--new-key', key)).toEqual({
      code: 1,
      said: expect.stringContaining('there already'),
    });
    const server = await closed();
    const rest = ['--server', server, '--token-file', tokens, '--state', join(folder, '..', 'state.json')];
    const told = (keyFile: string) => command('attest', folder, ...rest, '--key', keyFile, '--lang', 'fr');
    expect(await told(key)).toEqual({ code: 3, said: expect.stringContaining(`Aucun serveur ne répond à ${server}`) });
    expect(await told(join(folder, 'none'))).toEqual({ code: 3, said: expect.stringContaining('n’existe pas') });
    expect(await told(day)).toEqual({ code: 1, said: expect.stringContaining('ne contient aucune clé Ed25519') });
  });
});
