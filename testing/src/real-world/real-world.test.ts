import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tourAssessment, tourPlace, tourRequest } from '../../../cli/src/tour/tour-fixtures.ts';
import { freePort } from '../identity-provider/identity-world.ts';
import { openTestBrowser } from '../identity-provider/test-browser.ts';
import { type ExternalProvider, startExternalProvider } from './external-provider.ts';
import { foundingOfTests, foundingSubjects } from './founding-of-tests.ts';
import { killCli, runCli, startUp } from './run-cli.ts';
import { testServerEnvironment, trustTestServers } from './test-tls.ts';
import { startTlsProxy, type TlsProxy } from './tls-proxy.ts';

/*
 * The whole way of a real world, as its operator and its people go it: processes of the command line, an embedded durable
 * PostgreSQL, a TLS proxy, an identity provider that is another product, and HTTP. It is thrown away afterwards; the names of
 * a real zone stand in it for want of another that a real world would take, and nothing of it is shown to anybody.
 */

interface Session {
  readonly me: { readonly acting: { readonly functionKey: string } | null; readonly demo: boolean };
  act(type: string, payload: object): Promise<{ readonly status: number; readonly body: Answer }>;
  get(path: string): Promise<Answer>;
}
// Edge: answers of the server, read as JSON; each test says what it expects in them.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Answer = any;

let folder: string;
let provider: ExternalProvider;
let proxy: TlsProxy;
let port: number;
let server: Awaited<ReturnType<typeof startUp>> | undefined;
let report: Answer;
const dataDir = (): string => join(folder, 'world');

const settings = (): Record<string, string> => ({
  ...testServerEnvironment,
  CLAIREVOIE_PORT: String(port),
  CLAIREVOIE_BASE_URL: proxy.url,
  CLAIREVOIE_OIDC_ISSUER: provider.issuer,
  CLAIREVOIE_OIDC_CLIENT_ID: provider.clientId,
  CLAIREVOIE_OIDC_CLIENT_SECRET: provider.clientSecret,
});

/** Signs an account in through the proxy, as a browser does. */
async function signIn(subject: string): Promise<Session> {
  provider.subject = subject;
  const browser = openTestBrowser();
  const { response } = await browser.follow(`${proxy.url}/auth/sign-in?returnTo=/fr`);
  if (response.status !== 200) throw new Error(`signing in ended with ${response.status}: ${await response.text()}`);
  const get = async (path: string): Promise<Answer> => (await browser.request(proxy.url + path)).json();
  const me = await get('/api/me');
  return {
    me,
    get,
    async act(type, payload) {
      const headers = { 'x-csrf-token': me.csrfToken, origin: proxy.url };
      const json = { key: randomUUID(), payload };
      const answer = await browser.request(`${proxy.url}/api/acts/${type}`, { headers, json });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

const allowed = async (act: ReturnType<Session['act']>): Promise<Answer> => {
  const { status, body } = await act;
  expect(body, JSON.stringify(body)).toMatchObject({ verdict: 'allowed', demo: false });
  expect(status).toBe(200);
  return body;
};

beforeAll(async () => {
  await trustTestServers();
  folder = await mkdtemp(join(tmpdir(), 'clv-real-world-'));
  port = await freePort();
  proxy = await startTlsProxy(port);
  provider = await startExternalProvider(proxy.url);
  await writeFile(join(folder, 'founding.yaml'), JSON.stringify(foundingOfTests(provider.issuer)));
}, 30_000);

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await provider?.[Symbol.asyncDispose]();
  await proxy?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('a real world', { timeout: 120_000 }, () => {
  const chief = { personId: randomUUID(), subject: 'account-of-the-chief' };
  const council = { personId: randomUUID(), subject: 'account-of-the-secretary' };

  test('is not founded from a file that is wrong, an issuer that calls itself otherwise, or a wrong command line', async () => {
    const write = async (name: string, change: object): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, JSON.stringify({ ...foundingOfTests(provider.issuer), ...change }));
      return path;
    };
    const files: readonly (readonly [string, string])[] = [
      [await write('slash.json', { issuer: `${provider.issuer}/` }), 'copy its spelling'],
      [await write('nobody.json', { people: [] }), '/people'],
      [join(import.meta.dirname, '../../../docs/founding.example.yaml'), '/serverName ends in .example'],
    ];
    await Promise.all(
      files.map(async ([file, problem]) => {
        const ran = await runCli(['found', file, '--data-dir', dataDir(), '--json'], testServerEnvironment);
        expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining(problem) });
        expect(JSON.parse(ran.stdout)).toMatchObject({ ok: false, code: 'doors/founding-refused' });
      }),
    );
    expect(await runCli(['found'])).toMatchObject({ code: 2 });
    expect(await runCli(['found', join(folder, 'absent.yaml')])).toMatchObject({ code: 3 });
    await expect(readFile(join(dataDir(), 'world.json'))).rejects.toThrow('ENOENT');
  });

  test('has an example of its founding file that lacks nothing but names of its own', async () => {
    const { stdout } = await runCli(['found', '--example']);
    const example = parse(stdout, { schema: 'failsafe' });
    const file = join(folder, 'example.json');
    await writeFile(file, JSON.stringify({ ...example, serverName: 'cameras.zone.test', issuer: provider.issuer }));
    const ran = await runCli(['found', file, '--dry-run', '--json', '--data-dir', dataDir()], testServerEnvironment);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, dryRun: true, issuerConfirmed: true, warnings: [] });
    await expect(readFile(join(dataDir(), 'world.json'))).rejects.toThrow('ENOENT');
  });

  test('is founded, also when the machine died in the middle: the same file goes on, no other', async () => {
    const file = join(folder, 'founding.yaml');
    const begun = () => existsSync(join(dataDir(), 'keys', 'log-control-organ.skey'));
    const found = ['found', file, '--data-dir', dataDir()];
    expect(await killCli(found, testServerEnvironment, begun)).toBe('SIGKILL');
    await expect(readFile(join(dataDir(), 'world.json'))).rejects.toThrow('ENOENT');
    const other = join(folder, 'other.json');
    await writeFile(other, JSON.stringify(foundingOfTests(provider.issuer, { zones: ['5342'] })));
    for (const args of [
      ['up', '--data-dir', dataDir()],
      ['found', other, '--data-dir', dataDir()],
    ])
      expect(await runCli(args, settings())).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('doors/founding-unfinished'),
      });
    const ran = await runCli(['found', file, '--data-dir', dataDir(), '--json'], testServerEnvironment);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    report = JSON.parse(ran.stdout);
    expect(report).toMatchObject({ ok: true, issuerConfirmed: true, warnings: [], serverName: 'cameras.zone.test' });
    expect(report.organisations).toContain('council-21001');
  });

  test('does not start as a demonstration, without settings, with the demonstration’s, or under another name', async () => {
    const refusals: readonly (readonly [readonly string[], Record<string, string>, string])[] = [
      [['--demo'], settings(), 'doors/other-world'],
      [[], {}, 'doors/settings-missing'],
      [[], { ...settings(), CLAIREVOIE_OIDC_CLIENT_ID: '' }, 'doors/settings-missing'],
      [[], { ...settings(), CLAIREVOIE_OIDC_CLIENT_ID: 'clairevoie-demo' }, 'identity/demo-provider-outside-demo'],
      [[], { ...settings(), CLAIREVOIE_OIDC_ISSUER: `http://127.0.0.1:${port + 1}` }, 'identity/demo-provider-outside'],
      [[], { ...settings(), CLAIREVOIE_BASE_URL: `http://127.0.0.1:${port}` }, 'identity/settings-unsafe'],
      [[], { ...settings(), CLAIREVOIE_SERVER_NAME: 'other.zone.test' }, 'doors/other-name'],
    ];
    await Promise.all(
      refusals.map(async ([args, own, code]) => {
        const ran = await runCli(['up', ...args, '--data-dir', dataDir()], own);
        expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining(code) });
      }),
    );
    const nowhere = await runCli(['up', '--data-dir', join(folder, 'nowhere')], settings());
    expect(nowhere).toMatchObject({ code: 3, stderr: expect.stringContaining('doors/not-founded') });
  });

  test('starts, and its portal is that of a server on which nobody has acted yet', async () => {
    server = await startUp(['--data-dir', dataDir()], settings());
    expect(server.said()).not.toMatch(/Sign in as|Tour|reset/i);
    const page = await fetch(`${proxy.url}/fr`);
    expect(page.status).toBe(200);
    expect(page.headers.get('x-robots-tag')).toBeNull();
    expect(await page.text()).toContain('Hôte de l’essai');
    expect((await fetch(`${proxy.url}/api/people`)).status).toBe(404);
  });

  test('signs in nobody whose account is not linked', async () => {
    await expect(signIn('account-of-somebody')).rejects.toThrow(/identity\/account-unknown/);
  });

  test('lets its administrator register people and link their accounts, and grant nothing', async () => {
    const administrator = await signIn(foundingSubjects.administrator);
    expect(administrator.me).toMatchObject({ demo: false, acting: { functionKey: 'system-administrator' } });
    for (const { personId, subject } of [chief, council]) {
      const person = { personId, givenName: 'Personne', familyName: `Essai ${subject}`, language: 'nl' };
      await allowed(administrator.act('identity/register-person', { ...person, isFictional: false }));
      await allowed(administrator.act('identity/link-account', { personId, issuer: provider.issuer, subject }));
    }
    const zone = (await administrator.get('/api/organisations/zone-5341')).organisation;
    expect(zone).toMatchObject({ isReal: true, nisCodes: ['21001', '21007', '21013'] });
    const granted = await administrator.act('identity/grant-function', {
      grantId: randomUUID(),
      personId: chief.personId,
      functionKey: 'chief-of-corps',
      organisationId: zone.organisationId,
      from: '2026-01-01T00:00:00Z',
      instrument: 'Essai',
    });
    expect(granted.body.verdict).toBe('blocked');
    const invented = { personId: randomUUID(), givenName: 'A', familyName: 'B', language: 'fr', isFictional: true };
    expect((await administrator.act('identity/register-person', invented)).body.verdict).toBe('blocked');
    const clock = await administrator.act('ledger/advance-clock', { to: '2126-01-01T00:00:00Z' });
    expect(clock.body.verdict).toBe('blocked');
    expect((await signIn(chief.subject)).me.acting).toBeNull();
  });

  test('lets its registry of appointments say who is chief of corps and who is secretary', async () => {
    const registry = await signIn(foundingSubjects.registry);
    const grant = async (personId: string, functionKey: string, slug: string): Promise<Answer> =>
      registry.act('identity/grant-function', {
        grantId: randomUUID(),
        personId,
        functionKey,
        organisationId: (await registry.get(`/api/organisations/${slug}`)).organisation.organisationId,
        from: '2026-01-01T00:00:00Z',
        instrument: 'Essai du logiciel, sans valeur',
      });
    expect((await grant(chief.personId, 'chief-of-corps', 'zone-5341')).body.verdict).toBe('allowed');
    expect((await grant(council.personId, 'municipal-secretary', 'council-21001')).body.verdict).toBe('allowed');
    const { persons } = await registry.get('/api/persons');
    expect(persons).toContainEqual(expect.objectContaining({ personId: chief.personId, holdsFunction: true }));
    const self = await registry.get('/api/me');
    expect((await grant(self.person.personId, 'chief-of-corps', 'zone-5341')).body.verdict).toBe('blocked');
  });

  test('takes the chief’s request for cameras, and shows it to the council that decides', async () => {
    const chiefs = await signIn(chief.subject);
    expect(chiefs.me).toMatchObject({ acting: { functionKey: 'chief-of-corps' } });
    const today = Temporal.Now.plainDateISO('Europe/Brussels').toString();
    const place = { ...tourPlace, municipality: '21001' };
    const content = { ...tourRequest('ESSAI-1', today), municipality: '21001', places: [place] };
    const without = await chiefs.act('authorisation/submit-request', { content });
    expect(without.body).toMatchObject({ verdict: 'refused', demo: false });
    const { result } = await allowed(
      chiefs.act('authorisation/import-assessment', {
        title: 'Essai',
        madeOn: today,
        piaJson: JSON.stringify(tourAssessment),
        necessaryRetention: 'P90D',
      }),
    );
    const withIt = { ...content, assessmentId: result.assessmentId };
    const filed = await allowed(chiefs.act('authorisation/submit-request', { content: withIt }));
    expect(filed.law[0].decision.outcome).toBe('allowed');
    const secretary = await signIn(council.subject);
    expect(JSON.stringify(await secretary.get('/api/authorisation/requests'))).toContain(filed.result.requestId);
    const page = await fetch(`${proxy.url}/fr/autorisations`);
    expect(await page.text()).toContain('Aucune autorisation publiée');
  });

  test('has a journal that a stranger verifies under the key of its founding, and that its operator checks and rebuilds', async () => {
    const keep = join(folder, 'checkpoint');
    const verified = await runCli(
      ['verify', proxy.url, '--vkey', report.vkeys.public, '--keep', keep, '--json'],
      testServerEnvironment,
    );
    expect(verified).toMatchObject({ code: 0 });
    const checked = await runCli(['check', '--data-dir', dataDir(), '--since', keep, '--json']);
    expect(checked).toMatchObject({ code: 0 });
    expect(JSON.parse(checked.stdout).entries).toBeGreaterThan(report.entries + 8);
    const inDutch = await runCli(['check', '--data-dir', dataDir(), '--lang', 'nl']);
    expect(inDutch.stdout).toMatch(
      /inschrijvingen, .*\nALLES IS CONFORM\.\nWat deze controle niet kan zien:\n {2}- Zonder --since/s,
    );
    const rebuilt = await runCli(['rebuild', '--data-dir', dataDir(), '--lang', 'fr']);
    expect(rebuilt).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/identique\n\d+ modifications rejouées\.\n$/),
    });
  });

  test('is backed up, restored read-only, compared with what is known elsewhere, and goes on', async () => {
    const [backup, key, restored] = ['day.clvbackup', 'backup.key', 'restored'].map((name) => join(folder, name));
    if (backup === undefined || key === undefined || restored === undefined) throw new TypeError('three names');
    const made = await runCli(['backup', backup, '--key-file', key, '--data-dir', dataDir(), '--lang', 'fr']);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('Une clé de sauvegarde a été créée') });
    await server?.[Symbol.asyncDispose]();
    const restore = await runCli(['restore', backup, '--key-file', key, '--data-dir', restored, '--json']);
    expect(restore).toMatchObject({ code: 0 });
    for (const name of ['keks', 'key-store'])
      await cp(join(dataDir(), name), join(restored, name), { recursive: true });
    const world = JSON.parse(await readFile(join(restored, 'world.json'), 'utf8'));
    expect(world).toMatchObject({ demo: false, serverName: 'cameras.zone.test' });
    expect(await runCli(['up', '--demo', '--data-dir', restored], settings())).toMatchObject({ code: 3 });

    server = await startUp(['--data-dir', restored], settings());
    const person = { personId: randomUUID(), givenName: 'Personne', familyName: 'Essai-Après', language: 'fr' };
    const administrator = await signIn(foundingSubjects.administrator);
    const shut = await administrator.act('identity/register-person', { ...person, isFictional: false });
    expect(shut).toMatchObject({ status: 503, body: { code: 'ledger/read-only' } });
    expect((await fetch(`${proxy.url}/nl`)).status).toBe(200);
    await server[Symbol.asyncDispose]();

    const compare = ['restore', '--compare', join(folder, 'checkpoint'), '--data-dir', restored, '--json'];
    const compared = await runCli(compare);
    expect(JSON.parse(compared.stdout)).toMatchObject({ ok: true, outcome: 'consistent' });
    server = await startUp(['--data-dir', restored], settings());
    const again = await signIn(foundingSubjects.administrator);
    await allowed(again.act('identity/register-person', { ...person, isFictional: false }));
    const keep = ['--since', join(folder, 'checkpoint'), '--keep', join(folder, 'newer')];
    const args = ['verify', proxy.url, '--vkey', report.vkeys.public, ...keep];
    expect(await runCli(args, testServerEnvironment)).toMatchObject({ code: 0 });
    await server[Symbol.asyncDispose]();
  });

  test('goes on as a successor, under a key of its own, when the restored journal is known to have been longer', async () => {
    const third = join(folder, 'third');
    const restore = ['restore', join(folder, 'day.clvbackup'), '--key-file', join(folder, 'backup.key')];
    const restored = await runCli([...restore, '--data-dir', third, '--since', join(folder, 'newer'), '--json']);
    expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining('"outcome":"succeeded"') });
    server = await startUp(['--data-dir', third], settings());
    const vkey = await (await fetch(`${proxy.url}/log/public/vkey`)).text();
    expect(vkey).toMatch(/^cameras\.zone\.test\/public\/successor-1\+/);
    const administrator = await signIn(foundingSubjects.administrator);
    const person = { personId: randomUUID(), givenName: 'Personne', familyName: 'Essai-Suite', language: 'fr' };
    await allowed(administrator.act('identity/register-person', { ...person, isFictional: false }));
    const verified = await runCli(['verify', proxy.url, '--vkey', vkey.trim()], testServerEnvironment);
    expect(verified).toMatchObject({ code: 0 });
  });
});
