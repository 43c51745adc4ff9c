import { versionsOf } from '@clairevoie/law';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { frameHelp } from './help-frame.ts';
import { explainCommand } from './law/explain-command.ts';
import { logAddress } from './verify/fetch-log.ts';

type Language = 'fr' | 'nl' | 'en';

/** A program with one command, as the command line makes them; `said` is what it wrote on standard error. */
function program(language: Language): { readonly command: Command; readonly said: string[] } {
  const said: string[] = [];
  const command = new Command('clairevoie').exitOverride().configureOutput({ writeErr: (text) => said.push(text) });
  frameHelp(command, { language, version: '0.1.0' });
  command.command('backup').argument('<file>').requiredOption('--key-file <file>').option('--rounds <n>', '', '5');
  return { command, said };
}

describe('the help and the errors of the command line', () => {
  it.each([
    ['fr', 'Usage : clairevoie [options] [commande]', 'afficher cette aide', 'Commandes :'],
    ['nl', 'Gebruik: clairevoie [opties] [commando]', 'deze hulp tonen', 'Commando’s:'],
    ['en', 'Usage: clairevoie [options] [command]', 'display help', 'Commands:'],
  ] as const)('are in one language, in the commands too: %s', (language, ...wanted) => {
    const { command } = program(language);
    const help = command.helpInformation() + (command.commands[0]?.helpInformation() ?? '');
    for (const words of wanted) expect(help).toContain(words);
    if (language !== 'en') expect(help).not.toMatch(/display|default|output|Commands|Usage:/);
  });

  it.each([
    ['fr', ['bakup'], 'commande inconnue : « bakup »\n(Vouliez-vous dire backup ?)'],
    ['nl', ['bakup'], 'onbekend commando: “bakup”\n(Bedoelt u backup?)'],
    ['fr', ['backup', 'f'], 'il manque une option : « --key-file <file> »'],
    ['nl', ['backup', '--key-file', 'k'], 'er ontbreekt een argument: “file”'],
    ['nl', ['backup', 'f', '--key-file'], 'de optie “--key-file <file>” heeft een waarde nodig'],
    ['fr', ['backup', '--key-file', 'k', '--x', 'f'], 'option inconnue : « --x »'],
    ['fr', ['backup', 'a', 'b', '--key-file', 'k'], 'trop d’arguments : 1 attendus, 2 donnés'],
  ] as const)('say in the language what is wrong: %s %j', async (language, argv, words) => {
    const { command, said } = program(language);
    await expect(command.parseAsync([...argv], { from: 'user' })).rejects.toThrow();
    expect(said.join('')).toContain(words);
  });

  it('list the provisions of an article, and name the nearest to an id that does not exist', () => {
    for (const asked of ['lfp-25-7', 'LFP 25/7', '25/7']) {
      const lines: string[] = [];
      expect(explainCommand(asked, { language: 'nl' }, (line) => lines.push(line))).toBe(0);
      expect(lines.join('\n')).toContain('lfp-25-7-p1-al2 ');
    }
    expect(() => versionsOf('lfp-25-7-p1-al22')).toThrow(/Did you mean "lfp-25-7-p1-al2"\?/);
  });

  it('say how an address is written', () => {
    expect(() => logAddress('nonsense')).toThrow('"nonsense" is no address: write it as http://127.0.0.1:4600');
  });
});
