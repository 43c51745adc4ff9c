import { runScan, scanHelp } from '@clairevoie/scan';
import type { AddCommand } from '../add-command.ts';

interface ScanOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly cyclonedx?: boolean;
}

/** `clairevoie scan <target>`: what the package's own command does, in the house's frame. */
export const addScan: AddCommand = (program, { say, language }, done) => {
  const text = scanHelp[language];
  program
    .command('scan')
    .description(text.about)
    .argument('<target>', text.target)
    .option('--json', text.json)
    .option('--sarif', text.sarif)
    .option('--cyclonedx', text.cyclonedx)
    .addHelpText('after', `\n${text.exits}`)
    .action(async (target: string, options: ScanOptions) => {
      const form = (['json', 'sarif', 'cyclonedx'] as const).find((one) => options[one] === true) ?? 'text';
      done(
        await runScan(target, {
          form,
          language,
          say,
          tell: (line) => process.stderr.write(line),
          isTerminal: process.stderr.isTTY === true,
        }),
      );
    });
};
