import { checkEvidence, type Evidence, type EvidenceFinding, parseEvidence, TlogError } from '@clairevoie/tlog';
import type { AddCommand } from '../add-command.ts';
import { brokenRule } from '../evidence/broken-rule.ts';
import { againstWords, framingWords, shownWords } from '../evidence/evidence-words.ts';
import { evidenceHelp } from '../evidence-help.ts';
import { exitCodes } from '../exit-codes.ts';
import { tellError } from '../printable.ts';
import { readPlainBytes } from '../read-plain-file.ts';
import { refusedAsUnavailable } from '../refused-as-unavailable.ts';
import { isDemoOrigin } from '../verify/log-rules.ts';

interface CheckOptions {
  readonly vkey?: string;
  readonly json?: boolean;
}

/** `clairevoie evidence check FILE`: says what an evidence file shows, alone and offline, in the language of the help. */
export const addEvidence: AddCommand = (program, { say, language }, done) => {
  const text = evidenceHelp[language];
  const evidence = program.command('evidence').description(text.about);
  evidence
    .command('check')
    .argument('<file>', text.file)
    .description(text.check)
    .option('--vkey <key>', text.vkey)
    .option('--json', text.json)
    .action(
      refusedAsUnavailable(done, async (path: string, options: CheckOptions) => {
        const bytes = readPlainBytes(path);
        try {
          const file = parseEvidence(bytes);
          if (options.vkey !== undefined && !areSame(options.vkey, file.vkey)) throw new OtherKey();
          const finding = await checkEvidence(file, { brokenRule });
          if (options.json === true) say(JSON.stringify({ ok: true, ...finding, vkey: file.vkey, kept: file.kept }));
          else for (const line of linesOf(file, finding, language)) say(line);
          done(exitCodes.ok);
        } catch (error) {
          if (!(error instanceof TlogError || error instanceof OtherKey)) throw error;
          const { code, message } = error;
          if (options.json === true) say(JSON.stringify({ ok: false, code, message }));
          tellError(framingWords[language].refused);
          tellError(`${code}: ${message}`);
          done(exitCodes.notAsExpected);
        }
      }),
    );
};

/** Whether the reader knows every key that the file names, and names no other: several where the log rotated its own. */
function areSame(known: string, named: string): boolean {
  const sorted = (keys: string): string => keys.trim().split(/\s+/).sort().join(' ');
  return sorted(known) === sorted(named);
}

/** The file is about another key than the one that its reader knows. */
class OtherKey extends Error {
  readonly code = 'tlog/evidence-not-shown';

  constructor() {
    super('The file names another verifier key than the one given with --vkey.');
  }
}

function linesOf(file: Evidence, finding: EvidenceFinding, language: 'fr' | 'nl' | 'en'): readonly string[] {
  const words = framingWords[language];
  return [
    shownWords[finding.kind][language],
    againstWords[finding.against][language],
    '',
    file.vkey,
    words.key,
    ...(isDemoOrigin(finding.origin) ? [words.demo] : []),
    ...Object.entries(finding.facts).map(([name, value]) => `  ${name.padEnd(18)} ${value}`),
    `${words.kept}: ${file.kept.by}, ${file.kept.at}${file.kept.from === undefined ? '' : `, ${file.kept.from}`}`,
  ];
}
