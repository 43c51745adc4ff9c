import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { doorsErrors, openServer, settleWorld } from '@clairevoie/server';
import { connectExternal, startEmbedded } from '@clairevoie/server/database';
import { seedDemo } from '@clairevoie/testing';
import type { AddCommand } from '../add-command.ts';
import { buildWeb } from '../build-web.ts';
import { dataDirOf, portOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { listPeople } from '../people.ts';

/** `clairevoie up`: starts everything and stays until it is told to stop. */
export const addUp: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('up')
    .description(text.up)
    .option('--demo', text.demo)
    .option('--port <port>', text.port)
    .option('--data-dir <folder>', text.dataDir)
    .action(async (options: { demo?: boolean; port?: string; dataDir?: string }) => {
      const port = portOf(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        process.stderr.write('--port / CLAIREVOIE_PORT: 0 to 65535\n');
        done(exitCodes.usage);
        return;
      }
      const dataDir = dataDirOf(options.dataDir);
      const demo = options.demo === true;
      if (!demo) requireSettings();
      const isNew = !existsSync(join(dataDir, 'world.json'));
      const serverName = process.env.CLAIREVOIE_SERVER_NAME ?? '';
      const world = await settleWorld(dataDir, {
        demo,
        serverName: serverName === '' ? 'demo.clairevoie.invalid' : serverName,
        identityPort: demo ? port + 1 : null,
        createdAt: Temporal.Now.instant().toString(),
      });
      if (!demo && serverName !== '' && serverName !== world.serverName)
        throw doorsErrors.otherName({ dataDir, founded: world.serverName, given: serverName });
      await buildWeb(say);
      const databaseUrl = process.env.CLAIREVOIE_DATABASE_URL;
      await using database = databaseUrl
        ? await connectExternal({ url: databaseUrl, dataDir })
        : await startEmbedded({ dataDir });
      if (isNew && demo) say('Filling the demonstration world, once ...');
      await using server = await openServer({
        database,
        dataDir,
        world,
        host: process.env.CLAIREVOIE_HOST ?? '127.0.0.1',
        port,
        ...(demo ? { seed: seedDemo } : {}),
        ...signInFromEnvironment(),
      });
      say(`Portal   ${server.url}/`);
      say(`Console  ${server.url}/console/`);
      if (demo) {
        for (const line of await listPeople(server)) say(line);
        say(`Tour     npx clairevoie tour --url ${server.url}`);
      }
      say(`Verify   npx clairevoie verify ${server.url}`);
      say(`Data     ${dataDir}`);
      say(`Stop     Ctrl+C (or kill ${process.pid}).${demo ? '  Reset: stop, then delete the data folder.' : ''}`);
      await untilTold();
    });
};

/** What a real server cannot do without; asked before anything is started. */
function requireSettings(): void {
  const settings = ['CLAIREVOIE_BASE_URL', 'CLAIREVOIE_OIDC_ISSUER', 'CLAIREVOIE_OIDC_CLIENT_ID'].filter(
    (name) => (process.env[name] ?? '') === '',
  );
  if (settings.length > 0) throw doorsErrors.settingsMissing({ settings });
}

/** Settings of a real server's sign-in, from the environment. */
function signInFromEnvironment(): {
  readonly signIn?: { issuer: string; clientId: string; clientSecret?: string };
  readonly baseUrl?: string;
} {
  const {
    CLAIREVOIE_OIDC_ISSUER: issuer,
    CLAIREVOIE_OIDC_CLIENT_ID: clientId,
    CLAIREVOIE_OIDC_CLIENT_SECRET: clientSecret,
    CLAIREVOIE_BASE_URL: baseUrl,
  } = process.env;
  return {
    ...(issuer && clientId ? { signIn: { issuer, clientId, ...(clientSecret ? { clientSecret } : {}) } } : {}),
    ...(baseUrl ? { baseUrl } : {}),
  };
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
