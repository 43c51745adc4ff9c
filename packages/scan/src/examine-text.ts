import { languageOf } from './code/languages.ts';
import { notebookCode, phpOf, scriptsOf } from './code/script-parts.ts';
import { leavesOf, plainLeaves, tomlLeaves, xmlLeaves, yamlDocuments } from './config/leaves.ts';
import type { Evidence } from './evidence.ts';
import { examineCode, isTest } from './examine-code.ts';
import { examineConfig } from './examine-config.ts';
import { examineTextModel } from './examine-model.ts';
import { examineDeclared, examineImages, examinePackages } from './examine-packages.ts';
import { record } from './packages/json-value.ts';
import { installCommands } from './packages/other-files.ts';
import { declaredBy, packagesOf } from './packages/packages-of.ts';
import type { Compiled } from './rules/compiled.ts';
import { isRule } from './rules/rule.ts';
import type { TextFile } from './text-file.ts';
import type { Item } from './walk/byte-source.ts';
import { Unreadable } from './walk/unreadable.ts';

/** Words, by their form: documentation, licences, translations, tables, sources of maps. They never count. */
const isProse = (name: string): boolean =>
  /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|pod|rtf|po|pot|xlf|xliff|resx|strings|arb|csv|tsv|log|svg|css|scss|less|sass|map|snap|bib|srt|vtt|diff|patch|rego|yar|yara|eml)$|^(licen[cs]e|copying|notice|authors|contributors|readme|changelog|changes|news|history|security|todo|codeowners)(\.|$|-)/.test(
    name,
  );

const isRequirements = /^(requirements|constraints)[\w.-]*\.txt$|requirements\.txt$|requirements[/!][^/!]+\.txt$/i;

/** Rules of other scanners and of linters: lists of what to look for. */
function isRuleFile(document: unknown, name: string): boolean {
  if (/^\.?(eslintrc|semgrep|stylelintrc|codeql|gitleaks|trivy)|\.(ql|qll)$/.test(name)) return true;
  if (isRule(document)) return true;
  const rules = record(document).rules;
  return (
    Array.isArray(rules) &&
    rules.some((rule) =>
      ['pattern', 'patterns', 'pattern-either', 'pattern-regex', 'regex'].some((key) => key in record(rule)),
    )
  );
}

/** Judges a text: manifest, bill of materials, code, configuration. Prose is left aside. */
export function examineText(item: Item, file: TextFile, rules: Compiled, evidence: Evidence): void {
  const name = (item.path.split(/[/!]/).at(-1) ?? '').toLowerCase();
  const isDocumentation = isProse(name) || (/\.te?xt$/.test(name) && !isRequirements.test(item.path));
  const declared = isDocumentation ? undefined : declaredBy(file);
  if (declared !== undefined) {
    examineDeclared(item, declared, rules, evidence);
    return;
  }
  const packages = isProse(name) && !/changelog/.test(name) ? undefined : parsed(() => packagesOf(item.path, file));
  if (packages !== undefined) {
    examinePackages(item, packages, rules, evidence);
    if (!/\.(py|gradle|kts|podspec|yaml|toml)$/.test(name)) return;
  }
  if (isDocumentation || examineTextModel(item, file, rules, evidence)) return;
  const language = languageOf(item.path, file.head.slice(0, 4096));
  if (language !== undefined) {
    if (/^(docker|shell|powershell)$/.test(language)) examineCommands(item, file.text, rules, evidence);
    if (!file.isWorth) return;
    const { text } = file;
    const code = /\.(html?|vue|svelte|astro|ejs)$/.test(name)
      ? scriptsOf(text)
      : language === 'php'
        ? phpOf(text)
        : text;
    examineCode({ item, text: code, language }, rules, evidence);
    if (language === 'docker') examineConfig(item, plainLeaves(text), rules, evidence);
    return;
  }
  if (name.endsWith('.ipynb')) {
    const code = notebookCode(file.document);
    if (code !== undefined && file.isWorth) examineCode({ item, text: code, language: 'py' }, rules, evidence);
    return;
  }
  examineSettings(item, { name, file }, rules, evidence);
}

interface Settings {
  readonly name: string;
  readonly file: TextFile;
}

function examineSettings(item: Item, { name, file }: Settings, rules: Compiled, evidence: Evidence): void {
  if (/\.ya?ml$/.test(name) || /^(---|apiVersion:|version:|services:)/m.test(file.head.slice(0, 200))) {
    const { text } = file;
    const isOfInterest = file.isWorth || /\b(image|run|script|command|repository)\s*:/.test(text);
    if (!isOfInterest) return;
    for (const one of parsed(() => yamlDocuments(text)) ?? []) {
      if (isRuleFile(one, name)) continue;
      const leaves = leavesOf(one);
      examineConfig(item, leaves, rules, evidence);
      const commands = leaves
        .filter(({ key }) => /(^|\.)(run|script|command|args)(\.\d+)*$/.test(key))
        .map(({ value }) => value);
      if (commands.length > 0) examinePackages(item, installCommands(commands.join('\n')), rules, evidence);
    }
    return;
  }
  if (isTest(item.path) || !file.isWorth) return;
  const { text, document } = file;
  if (document !== undefined) {
    if (!isRuleFile(document, name)) examineConfig(item, leavesOf(document), rules, evidence);
  } else if (name.endsWith('.toml')) examineConfig(item, parsed(() => tomlLeaves(text)) ?? [], rules, evidence);
  else if (/^\s*<(\?xml|[A-Za-z])/.test(text.slice(0, 200))) examineConfig(item, xmlLeaves(text), rules, evidence);
  else if (
    /(^|\.)env(\.|$)|\.(ini|conf|cfg|properties|cnf|config|settings|service|rules)$/.test(name) ||
    /(^|[/!])(etc|pam\.d|config)[/!]/.test(item.path)
  )
    examineConfig(item, plainLeaves(text), rules, evidence);
}

function examineCommands(item: Item, text: string, rules: Compiled, evidence: Evidence): void {
  examinePackages(item, installCommands(text), rules, evidence);
  const images = [
    ...text.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim),
    ...text.matchAll(
      /^(?!\s*#).*\bdocker\s+(?:run|pull|create)\s+(?:-{1,2}[\w-]+(?:[= ](?!-)\S+)?\s+)*?([\w./-]+(?::[\w.-]+)?)(?=\s|$)/gim,
    ),
  ];
  examineImages(
    item,
    images.map(([, image = '']) => image),
    rules,
    evidence,
  );
  // Every word that looks like an image: options of `docker run` take values in too many forms.
  const words = text
    .replace(/^\s*#.*$/gm, '')
    .split('\n')
    .filter((line) => /\bdocker\b|\bpodman\b|\bkubectl\b/.test(line))
    .flatMap((line) => line.split(/\s+/));
  examineImages(
    item,
    words.filter((word) => word.includes('/')),
    rules,
    evidence,
  );
}

/** A manifest that does not parse was not read, and the report says so. */
function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Unreadable('malformed', error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}
