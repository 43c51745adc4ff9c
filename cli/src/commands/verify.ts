import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, evidenceFileName, formatEvidence } from '@clairevoie/tlog';
import type { AddCommand } from '../add-command.ts';
import { refusedPolicy } from '../evidence/gather-evidence.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpText } from '../help.ts';
import { tellError } from '../printable.ts';
import { readPlainText } from '../read-plain-file.ts';
import { verifyFacts, verifyLines } from '../results/verify-lines.ts';
import { type PinnedPolicy, readPinnedPolicy } from '../verify/pinned-policy.ts';
import { readPromises } from '../verify/promises.ts';
import { failureOf } from '../verify/verify-failure.ts';
import { isReceiptFile, verifyReceipt } from '../verify/verify-receipt.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { isShownFile, verifyShown } from '../verify/verify-shown.ts';

interface VerifyOptions {
  readonly vkey?: string;
  readonly vkeyFile?: string;
  readonly since?: string;
  readonly promises?: string;
  readonly keep?: string;
  readonly policy?: string;
  readonly policyHash?: string;
  readonly keys?: string;
  readonly maxAge?: string;
  readonly evidence?: string;
  readonly json?: boolean;
}

/**
 * `clairevoie verify <url>`: checks a server's public log from outside, with no database and no trust in the server.
 * `clairevoie verify <file>.tlog-proof`: checks one receipt, `<file>.json` a revealed group, `<file>.ndjson` a sealed log; without network.
 */
export const addVerify: AddCommand = (program, { say, language }, done) => {
  const text = helpText[language];
  program
    .command('verify')
    .argument('<url>', text.urlOrReceipt)
    .description(text.verify)
    .option('--vkey <key>', text.vkey)
    .option('--vkey-file <file>', text.vkeyFile)
    .option('--since <file>', text.since)
    .option('--promises <file>', text.promises)
    .option('--keep <file>', text.keep)
    .option('--policy <file>', text.policy)
    .option('--policy-hash <hash>', text.policyHash)
    .option('--keys <file>', text.keys)
    .option('--max-age <seconds>', text.maxAge)
    .option('--evidence <folder>', text.evidence)
    .option('--json', text.json)
    .addHelpText('after', `\n${text.verifyExits}`)
    .action(async (url: string, options: VerifyOptions) => {
      try {
        const vkey = options.vkey ?? fileText(options.vkeyFile);
        const since = fileText(options.since);
        const promised = fileText(options.promises);
        if (options.policyHash !== undefined && options.policy === undefined)
          throw new TypeError('--policy-hash says which file --policy must be: give both');
        if (isReceiptFile(url)) {
          const ofLogs = (['since', 'promises', 'keep', 'maxAge'] as const).find((name) => options[name]);
          if (ofLogs !== undefined) throw new TypeError(`--${ofLogs} is for a server's log, not for a receipt`);
          const { policy, policyHash, keys, json, evidence } = options;
          done(
            await verifyReceipt(
              url,
              {
                ...(vkey === undefined ? {} : { vkey }),
                ...(policy === undefined ? {} : { policy }),
                ...(policyHash === undefined ? {} : { policyHash }),
                ...(keys === undefined ? {} : { keys }),
                json: json === true,
                ...(evidence === undefined ? {} : { keepEvidence: (found) => keepEvidence(evidence, found) }),
              },
              { say, language },
            ),
          );
          return;
        }
        if (options.keys !== undefined)
          throw new TypeError(
            '--keys is for a receipt: of its own later keys a log is asked, and its entries must commit to them',
          );
        if (isShownFile(url)) {
          const { policy, policyHash, json } = options;
          done(
            await verifyShown(
              url,
              {
                ...(vkey === undefined ? {} : { vkey }),
                ...(policy === undefined ? {} : { policy }),
                ...(policyHash === undefined ? {} : { policyHash }),
                json: json === true,
              },
              { say, language },
            ),
          );
          return;
        }
        const policy = options.policy === undefined ? undefined : await policyOf(options.policy, options);
        const maxAgeSeconds = options.maxAge === undefined ? undefined : Number(options.maxAge);
        if (maxAgeSeconds !== undefined && !(policy !== undefined && Number.isSafeInteger(maxAgeSeconds)))
          throw new TypeError('--max-age is a whole number of seconds, and needs --policy');
        const { evidence } = options;
        const report = await verifyServer({
          url,
          ...(vkey === undefined ? {} : { vkey }),
          ...(since === undefined ? {} : { since }),
          ...(promised === undefined ? {} : { promises: readPromises(promised) }),
          ...(policy === undefined ? {} : { policy }),
          ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
          ...(evidence === undefined ? {} : { keepEvidence: (found) => keepEvidence(evidence, found) }),
        });
        if (options.keep !== undefined) await writeFile(options.keep, report.checkpoint, { mode: 0o644 });
        if (options.json === true) say(JSON.stringify(verifyFacts(report, language)));
        else for (const line of verifyLines(report, language)) say(line);
        done(exitCodes.ok);
      } catch (error) {
        const failure = failureOf(error, language);
        if (options.json === true) say(JSON.stringify({ ok: false, code: failure.code, message: failure.message }));
        else tellError(`${failure.code}: ${failure.message}`);
        done(failure.exit);
      }
    });
};

/** Reads the pinned policy; one in which somebody counts twice is evidence too. */
async function policyOf(file: string, { policyHash, evidence }: VerifyOptions): Promise<PinnedPolicy> {
  try {
    return await readPinnedPolicy(file, policyHash);
  } catch (error) {
    const kept = { by: 'verify', at: new Date().toISOString() };
    const found = evidence === undefined ? undefined : refusedPolicy(readPlainText(file), error, kept);
    if (evidence !== undefined && found !== undefined) await keepEvidence(evidence, found);
    throw error;
  }
}

/** Writes the evidence and names the file on standard error, beside the refusal. */
async function keepEvidence(folder: string, evidence: Evidence): Promise<void> {
  const path = join(folder, evidenceFileName(evidence));
  await mkdir(folder, { recursive: true });
  await writeFile(path, formatEvidence(evidence));
  tellError(`Evidence ${path}`);
}

const fileText = (file: string | undefined): string | undefined =>
  file === undefined ? undefined : readPlainText(file);
