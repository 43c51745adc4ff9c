import type { Because, Finding } from './report/report.ts';
import type { Rule } from './rules/rule.ts';
import { type Item, sha256Of } from './walk/byte-source.ts';

interface Found {
  readonly rule: Rule;
  readonly match: string;
  readonly line?: number;
  readonly offset?: number;
  readonly state?: 'enabled' | 'disabled' | undefined;
  readonly because?: Because | undefined;
  /** Counts less here than the rule says. */
  readonly weight?: 'weak' | 'note' | undefined;
}

const mostOfARule = 20;

/** Collects findings of a scan: one a rule, file and match, a few a file at most. */
export class Evidence {
  readonly findings: Finding[] = [];
  /** Folders whose own manifest names a general library, with the strength that everything inside has. */
  readonly general = new Set<string>();
  /** Folders of packages that carry a rule of this group themselves: they do not call it from outside. */
  readonly holders = new Map<string, Set<string>>();
  readonly #seen = new Map<string, number>();
  readonly #hashes = new WeakMap<Item, string>();

  /** Adds a finding of a file. */
  add(item: Item, found: Found): void {
    const key = `${found.rule.id}\0${item.path}`;
    const count = this.#seen.get(key) ?? 0;
    const match = found.match.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (count >= mostOfARule || this.#seen.has(`${key}\0${match}`)) return;
    this.#seen.set(key, count + 1);
    this.#seen.set(`${key}\0${match}`, 1);
    const { rule } = found;
    if (rule.holds === true && rule.aspect !== 'package' && rule.aspect !== 'remote') this.holds(item.path, rule);
    this.findings.push({
      rule: rule.id,
      ruleVersion: rule.version,
      says: rule.says,
      strength: found.state === 'disabled' ? 'latent' : rule.strength,
      weight: found.weight ?? rule.weight,
      aspect: rule.aspect,
      path: item.path,
      ...(found.line === undefined ? {} : { line: found.line }),
      ...(found.offset === undefined ? {} : { offset: found.offset }),
      sha256: this.#hashOf(item),
      match,
      ...(found.state === undefined ? {} : { state: found.state }),
      ...(found.because === undefined ? {} : { because: found.because }),
    });
  }

  /** The hash of a file, computed once. */
  #hashOf(item: Item): string {
    const known = this.#hashes.get(item);
    if (known !== undefined) return known;
    const hash = sha256Of(item.source);
    this.#hashes.set(item, hash);
    return hash;
  }

  /** SHA-256 of a file, shared with the findings in it. */
  hashOf(item: Item): string {
    return this.#hashOf(item);
  }

  /** The package of this folder carries what the group is about. */
  holds(folder: string, rule: Rule): void {
    if (rule.group !== undefined) {
      const groups = this.holders.get(folder) ?? new Set<string>();
      groups.add(rule.group);
      this.holders.set(folder, groups);
    }
    if (rule.strength === 'latent') this.general.add(folder);
  }
}
