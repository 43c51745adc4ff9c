import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distributionOf, doorsErrors, openServer, readKeyholders, settleWorld } from '@clairevoie/server';
import { connectExternal, startEmbedded } from '@clairevoie/server/database';
import { openDemoKeyholder, openDemoWitnesses, seedDemo } from '@clairevoie/testing';
import type { AddCommand } from '../add-command.ts';
import { buildWeb } from '../build-web.ts';
import { dataDirOf, portOf } from '../data-dir.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { listPeople } from '../people.ts';
import { tellError } from '../printable.ts';
import { realSettings } from '../real-settings.ts';
import { configuredWitnesses } from '../witness-policy-file.ts';

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
        tellError('--port / CLAIREVOIE_PORT: 0 to 65535');
        done(exitCodes.usage);
        return;
      }
      const dataDir = dataDirOf(options.dataDir);
      const demo = options.demo === true;
      const { CLAIREVOIE_BASE_URL: baseUrl = '' } = process.env;
      const settings = demo ? (baseUrl === '' ? {} : { baseUrl }) : realSettings(process.env);
      const { CLAIREVOIE_KEYHOLDERS: keyholdersFile = '' } = process.env;
      // Before anything is started: a file that cannot be read must not leave keys whole in silence.
      const keyholders = keyholdersFile === '' ? undefined : await readKeyholders(keyholdersFile);
      const distribution = distributionOf(process.env.CLAIREVOIE_DISTRIBUTION);
      const { CLAIREVOIE_TRANSMISSION: transmissionFile = '' } = process.env;
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
      const host = process.env.CLAIREVOIE_HOST ?? '127.0.0.1';
      const databaseUrl = process.env.CLAIREVOIE_DATABASE_URL;
      await using database = databaseUrl
        ? await connectExternal({ url: databaseUrl, dataDir })
        : await startEmbedded({ dataDir });
      if (isNew && demo) say('Filling the demonstration world, once ...');
      const { CLAIREVOIE_WITNESS_POLICY: policyFile = '' } = process.env;
      // In this process: they end with it, also when it is killed.
      await using ownWitnesses =
        demo && policyFile === ''
          ? await openDemoWitnesses(join(dataDir, 'witnesses'), {
              tell: tellError,
            })
          : undefined;
      // Beside the server, so NOT INDEPENDENT; it stops after the server does.
      await using demoKeyholder = demo
        ? openDemoKeyholder(join(dataDir, 'demo-keyholder'), { tell: tellError })
        : undefined;
      await using server = await openServer({
        database,
        dataDir,
        world,
        host,
        port,
        distribution,
        witnesses: ownWitnesses?.settings ?? configuredWitnesses(dataDir, process.env),
        ...(demo ? { seed: seedDemo } : {}),
        ...mailSettings(process.env),
        ...(transmissionFile === '' ? {} : { transmissionFile }),
        keyholders: async (policy) => keyholders ?? (await demoKeyholder?.pinnedUnder(policy)) ?? [],
        ...settings,
      });
      say(`Portal   ${server.url}/`);
      say(`Console  ${server.url}/console/`);
      if (!demo) say(`Listens  http://${host}:${port}, for the reverse proxy with TLS before it`);
      if (demo) {
        for (const line of await listPeople(server)) say(line);
        say(`Tour     npx clairevoie tour --url ${server.url}`);
      }
      say(`Verify   npx clairevoie verify ${server.url}`);
      say(
        `Witness  ${server.url}/log/witnesses${ownWitnesses === undefined ? '' : '  (three fictional ones in this process: NOT INDEPENDENT)'}`,
      );
      if (demo) say(`Keyholder ${server.url}/log/keyholders  (a fictional one in this process: NOT INDEPENDENT)`);
      say(`Data     ${dataDir}`);
      say(`Stop     Ctrl+C (or kill ${process.pid}).${demo ? '  Reset: stop, then delete the data folder.' : ''}`);
      await untilTold();
    });
};

/** How mail leaves, when both settings are there: the server's address may hold a password. */
function mailSettings({ CLAIREVOIE_SMTP_URL: smtpUrl = '', CLAIREVOIE_MAIL_FROM: from = '' }: NodeJS.ProcessEnv) {
  return smtpUrl === '' || from === '' ? {} : { mail: { smtpUrl, from } };
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
