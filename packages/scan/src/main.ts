#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { languageOfReader, runScan, scanHelp } from './command.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const options = {
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  cyclonedx: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function read() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

const given = read();
const language = languageOfReader(given?.values.lang, process.env);
const [target, ...more] = given?.positionals ?? [];
if (given?.values.help === true) process.stdout.write(`${scanHelp[language].usage}\n`);
else if (given === undefined || target === undefined || more.length > 0) {
  process.stderr.write(`${scanHelp[language].usage}\n`);
  process.exitCode = 2;
} else {
  const form = (['json', 'sarif', 'cyclonedx'] as const).find((one) => given.values[one] === true) ?? 'text';
  process.exitCode = await runScan(target, {
    form,
    language,
    say: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  });
}
