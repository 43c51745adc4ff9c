import type { Evidence } from './evidence.ts';
import type { Aspect, Because, Finding, Label, Report, Strength } from './report/report.ts';
import type { Rule } from './rules/rule.ts';

interface Judgement extends Pick<Report, 'verdict' | 'strength' | 'state'> {
  readonly findings: readonly Finding[];
}

const note = (finding: Finding, because: Because): Finding => ({ ...finding, weight: 'note', because });
const latent = (finding: Finding, because: Because): Finding => ({ ...finding, strength: 'latent', because });

/** The nearest folder above a path that satisfies, `''` being the root. */
function folderAbove(path: string, isWanted: (folder: string) => boolean): string | undefined {
  if (isWanted(path)) return path;
  for (let at = path.length; at >= 0; ) {
    const cut = Math.max(path.lastIndexOf('/', at - 1), path.lastIndexOf('!', at - 1));
    const folder = cut < 0 ? '' : path.slice(0, cut);
    if (isWanted(folder)) return folder;
    if (cut < 0) return undefined;
    at = cut;
  }
  return undefined;
}

/** A general library's own files show what it can do, not that anyone calls it. */
function withinLibraries(finding: Finding, evidence: Evidence): Finding {
  if (finding.says === 'detection-only' || finding.strength === 'latent') return finding;
  const isInside = folderAbove(finding.path, (folder) => evidence.general.has(folder)) !== undefined;
  return isInside && finding.aspect !== 'weights' ? latent(finding, 'inside-a-general-library') : finding;
}

/** What a library that is there counts for, where the code that uses it is seen: its calls decide. */
function byItsCallers(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  evidence: Evidence,
): readonly Finding[] {
  const ruleOf = (finding: Finding): Rule | undefined => rules.get(finding.rule);
  const isOutside = (finding: Finding, group: string): boolean =>
    folderAbove(finding.path, (folder) => evidence.holders.get(folder)?.has(group) === true) === undefined;
  const harmless = new Set<string>();
  const called = new Set<string>();
  for (const finding of findings) {
    const rule = ruleOf(finding);
    if (
      rule?.group === undefined ||
      rule.holds === true ||
      finding.because !== undefined ||
      !isOutside(finding, rule.group)
    )
      continue;
    if (rule.harmless === true) harmless.add(rule.group);
    else if (finding.strength === 'present' && finding.weight !== 'note') called.add(rule.group);
  }
  return findings.map((finding) => {
    const rule = ruleOf(finding);
    if (rule?.group === undefined || rule.harmless === true || called.has(rule.group) || !harmless.has(rule.group))
      return finding;
    if (rule.holds !== true && isOutside(finding, rule.group)) return finding;
    const because = 'only-harmless-calls-seen';
    return rule.whenOnlyHarmless === 'latent' ? latent(finding, because) : note(finding, because);
  });
}

/** Weights of detectors beside a recogniser's code, and none of recognisers: nobody can recognise with that. */
function withoutWeights(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  evidence: Evidence,
): readonly Finding[] {
  /** Code of the library itself, copied here without its manifest. */
  const isHeld = ({ rule, path, aspect }: Finding): boolean => {
    const group = rules.get(rule)?.group;
    return group !== undefined && aspect !== 'package' && evidence.holders.get(path)?.has(group) === true;
  };
  const hasOwn = findings.some((f) => f.aspect === 'weights' && f.says === 'recognition' && f.weight === 'strong');
  const hasDetectors = findings.some(
    (f) => f.aspect === 'weights' && f.says === 'detection-only' && f.weight !== 'note',
  );
  const isCalled = findings.some((f) => {
    return f.says === 'recognition' && f.strength === 'present' && f.weight === 'strong' && !isHeld(f);
  });
  if (hasOwn || !hasDetectors || isCalled) return findings;
  return findings.map((f) => (isHeld(f) && f.says === 'recognition' ? latent(f, 'only-detector-weights-shipped') : f));
}

/** Does this evidence carry the label: one strong piece, or two weak ones of different kinds. */
function carries(findings: readonly Finding[]): boolean {
  if (findings.some((finding) => finding.weight === 'strong')) return true;
  // Words of two packages that know nothing of each other are no evidence of one thing.
  const together = new Map<string, Set<Aspect>>();
  for (const { path, aspect } of findings) {
    const home = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '';
    together.set(home, (together.get(home) ?? new Set()).add(aspect));
  }
  return [...together.values()].some((aspects) => aspects.size >= 2);
}

const order: readonly (readonly [Exclude<Label, 'none'>, Strength])[] = [
  ['recognition', 'present'],
  ['cloud-recognition-client', 'present'],
  ['recognition', 'latent'],
  ['cloud-recognition-client', 'latent'],
];

/** Turns findings into a verdict. Nothing that is only a note counts. */
export function judge(
  evidence: Evidence,
  rules: ReadonlyMap<string, Rule>,
  isGone: (path: string) => boolean,
): Judgement {
  const inView = evidence.findings.map((finding) =>
    isGone(finding.path) ? note(finding, 'removed-by-a-later-layer') : finding,
  );
  const placed = inView.map((finding) => withinLibraries(finding, evidence));
  const findings = withoutWeights(byItsCallers(placed, rules, evidence), rules, evidence);
  const counted = findings.filter((finding) => finding.weight !== 'note');
  for (const [label, strength] of order) {
    const those = counted.filter((f) => f.says === label && (strength === 'latent' || f.strength === strength));
    if (!carries(those)) continue;
    const states = counted.filter((f) => f.says === label).flatMap((f) => f.state ?? []);
    const state = states.includes('enabled') ? 'enabled' : states.includes('disabled') ? 'disabled' : undefined;
    return {
      verdict: label,
      strength: state === 'disabled' ? 'latent' : strength,
      findings,
      ...(state === undefined ? {} : { state }),
    };
  }
  if (counted.some((finding) => finding.says === 'detection-only'))
    return { verdict: 'detection-only', strength: 'present', findings };
  return { verdict: 'none', strength: null, findings };
}
