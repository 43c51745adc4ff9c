import {
  checkInWords,
  checkNames,
  headerWord,
  holdsWords,
  maxKeysBytes,
  maxReceiptBytes,
  outcomeWords,
  type ReceiptLanguage,
  type ReceiptReport,
  type ReceiptTrust,
  receiptLimits,
  reportJson,
  stateWords,
  verdictWords,
  verifyReceiptFile,
} from '@clairevoie/contract/receipt';
import { type Evidence, MAX_POLICY_BYTES } from '@clairevoie/tlog';
import { receiptEvidence } from '../evidence/receipt-evidence.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readPlainBytes, readPlainText } from '../read-plain-file.ts';

/** What is given beside a receipt. */
export interface ReceiptOptions {
  readonly vkey?: string;
  readonly policy?: string;
  readonly policyHash?: string;
  /** File of the log's later keys, as it publishes them. */
  readonly keys?: string;
  readonly json?: boolean;
  /** Told the evidence of a receipt that is rejected, when others could check it. */
  readonly keepEvidence?: (evidence: Evidence) => Promise<void>;
}

/** Whether `verify` was asked about a receipt: a file by its ending, and no address. */
export const isReceiptFile = (what: string): boolean => what.endsWith('.tlog-proof') && !/^https?:\/\//.test(what);

/**
 * Verifies a receipt file without any network and tells each check in a language. Exit 0 only when the receipt holds and
 * somebody the caller trusts has signed it; what nobody whom the caller trusts signed is not proven, and that is not rejected.
 */
export async function verifyReceipt(
  file: string,
  options: ReceiptOptions,
  { say, language }: { readonly say: (line: string) => void; readonly language: ReceiptLanguage },
): Promise<ExitCode> {
  if (options.policy !== undefined && options.vkey !== undefined)
    throw new TypeError('give --policy (which names the log’s key) or --vkey, not both');
  const [bytes, trust] = [readPlainBytes(file, { mostBytes: maxReceiptBytes }), trustOf(options)];
  const report = await verifyReceiptFile(bytes, trust);
  const key = trust.vkey ?? /^log (\S+)/m.exec(trust.policy ?? '')?.[1];
  if (options.keepEvidence !== undefined && report.outcome === 'rejected' && key !== undefined) {
    const rejected = { bytes, report, vkey: key.trim(), at: new Date().toISOString() };
    const { policy } = trust;
    const evidence = receiptEvidence(policy === undefined ? rejected : { ...rejected, policy });
    if (evidence !== undefined) await options.keepEvidence(evidence);
  }
  if (options.json === true) say(JSON.stringify({ ok: report.outcome === 'holds', ...reportJson(report) }));
  else for (const line of linesOf(report, language)) say(line);
  return exitOf[report.outcome];
}

const exitOf: Readonly<Record<ReceiptReport['outcome'], ExitCode>> = {
  holds: exitCodes.ok,
  rejected: exitCodes.notAsExpected,
  unproven: exitCodes.unproven,
};

function trustOf({ vkey, policy, policyHash, keys: file }: ReceiptOptions): ReceiptTrust {
  const keys = file === undefined ? {} : { keys: readPlainText(file, { mostBytes: maxKeysBytes }) };
  if (policy === undefined) return vkey === undefined ? {} : { vkey, ...keys };
  // Bytes that are not UTF-8 become a text with another hash, and no policy: neither is ever taken for the pinned file.
  const text = readPlainText(policy, { mostBytes: MAX_POLICY_BYTES });
  return { policy: text, ...keys, ...(policyHash === undefined ? {} : { policyHash }) };
}

function linesOf(report: ReceiptReport, lang: ReceiptLanguage): readonly string[] {
  const { shown } = report;
  const width = Math.max(...report.checks.map(({ id }) => checkNames[id][lang].length));
  const stateWidth = Math.max(...Object.values(stateWords).map((words) => words[lang].length));
  const answers = shown?.decision?.law.flatMap(({ decision }) => decision.findings) ?? [];
  return [
    ...report.checks.map(
      (check) =>
        `${checkNames[check.id][lang].padEnd(width)}  ${stateWords[check.state][lang].padEnd(stateWidth)}  ${checkInWords(lang, check)}`,
    ),
    ...(report.unknownSignatures === 0 ? [] : [unknownLines(lang, report.unknownSignatures)]),
    '',
    ...(shown === undefined
      ? []
      : [
          `${shown.header.act}  ${verdictWords[shown.header.verdict][lang]}  ${shown.at ?? shown.header.day}  ${headerWord(shown.header.organisation, lang)}`,
          ...answers.map(
            (finding) =>
              `  ${finding.provision} (${finding.version}) ${holdsWords[finding.holds][lang]}${lang === 'fr' ? '\u00a0' : ''}: ${finding.because[lang]}`,
          ),
          '',
        ]),
    outcomeWords[report.outcome][lang],
    ...(shown === undefined ? [] : receiptLimits.map((limit) => `  - ${limit[lang]}`)),
  ];
}

const unknownLines = (lang: ReceiptLanguage, count: number): string =>
  ({
    fr: `${count} ligne(s) de signature de clés inconnues : rien n’en est conclu.`,
    nl: `${count} handtekeningregel(s) van onbekende sleutels: er wordt niets uit besloten.`,
    en: `${count} signature line(s) of unknown keys: nothing is concluded from them.`,
  })[lang];
