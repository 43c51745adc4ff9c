import { describe, expect, it } from 'vitest';
import { isReadAgain, parseStatement, readAgainWithinDays, type Statement, statementText } from './ban-statement.ts';
import {
  type BodyOnDay,
  countsUntil,
  demandScopes,
  evidenceLines,
  type LineVerdict,
  lightOf,
  linesOn,
  lineVerdicts,
  type PublishedEvidence,
  type PublishedSystem,
  together,
} from './ban-verdict.ts';

const report = (more: Partial<PublishedEvidence> = {}, said: object = {}): PublishedEvidence => ({
  ...{
    evidenceKind: 'scan-report',
    origin: 'measured-independently',
    digest: 'd',
    madeOn: '2026-11-01',
    filesRoot: null,
  },
  summary: {
    ...{ documentKind: 'scan-report', scanVerdict: 'none', strength: null, isComplete: true, findingCount: 0 },
    ...{ notExamined: [], notExaminedCount: 0, sizeBytes: 1, ruleBase: null },
    ...said,
  },
  ...more,
});
const measurement = (more: Partial<PublishedEvidence> = {}): PublishedEvidence => ({
  ...report(),
  ...{ evidenceKind: 'attestation', origin: 'measured-by-body', summary: null, filesRoot: 'r' },
  ...more,
});
const system = (evidence: readonly PublishedEvidence[], more: Partial<PublishedSystem> = {}): PublishedSystem => ({
  ...{ reference: 'S', title: 'S', systemKind: 'recording-server', state: 'active', inPublicSpace: true },
  ...{ declaredOn: '2026-11-01', driftSince: null, exception: null, suspendedOn: null, evidence, confirmed: [] },
  ...more,
});
const on = (systems: readonly PublishedSystem[], line = 'software', day = '2026-11-21') => {
  const found = linesOn(day, systems).find((one) => one.line === line);
  return [found?.verdict, found?.reason];
};
const confirmed = [{ product: 'P', capability: 'fr-identification', confirmedOn: '2026-11-02' }];

describe('what evidence says of a body', () => {
  it('is met only on an independent, complete report without a finding that still counts', () => {
    expect(on([system([report()])])).toEqual(['met', 'examined-independently']);
    expect(on([system([report({}, { scanVerdict: 'detection-only' })])])).toEqual(['met', 'examined-independently']);
    expect(on([system([report({ origin: 'measured-by-body' })])])).toEqual(['partial', 'not-independent']);
    expect(on([system([report({ origin: 'declared' })])])).toEqual(['partial', 'not-independent']);
    expect(on([system([report({}, { isComplete: false })])])).toEqual(['unknown', 'report-incomplete']);
    expect(on([system([report({}, { scanVerdict: 'recognition' })])])).toEqual(['unknown', 'report-with-finding']);
    expect(on([system([])])).toEqual(['unknown', 'no-evidence']);
    expect(on([])).toEqual(['unknown', 'no-system-declared']);
    expect(on([system([report()], { confirmed })])).toEqual(['not-met', 'confirmed-finding']);
    expect(on([system([report()], { driftSince: '2026-11-01' })])).toEqual(['unknown', 'changed-since']);
  });

  it('counts to its last day and is stale the day after', () => {
    expect(countsUntil(report())).toBe('2027-02-01');
    expect(on([system([report()])], 'software', '2027-02-01')[0]).toBe('met');
    expect(on([system([report()])], 'software', '2027-02-02')).toEqual(['stale', 'evidence-over']);
    expect(countsUntil(measurement())).toBe('2026-12-01');
    expect(on([system([measurement()])], 'drift', '2026-12-01')[0]).toBe('partial');
    expect(on([system([measurement()])], 'drift', '2026-12-02')).toEqual(['stale', 'evidence-over']);
  });

  it('calls drift met only when an independent controller saw the files that the node measured', () => {
    expect(on([system([measurement()])], 'drift')).toEqual(['partial', 'not-compared']);
    expect(on([system([measurement(), report({ filesRoot: 'other' })])], 'drift')[0]).toBe('partial');
    expect(on([system([measurement(), report({ filesRoot: 'r', origin: 'measured-by-body' })])], 'drift')[0]).toBe(
      'partial',
    );
    expect(on([system([measurement(), report({ filesRoot: 'r' })])], 'drift')).toEqual([
      'met',
      'examined-independently',
    ]);
    expect(on([system([measurement()], { driftSince: '2026-11-03' })], 'drift')).toEqual(['unknown', 'changed-since']);
  });

  it('leaves the lines that nobody examines yet unknown, whatever else is met', () => {
    const lines = linesOn('2026-11-21', [system([report({ filesRoot: 'r' }), measurement()])]);
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      ...[
        ['software', 'met'],
        ['drift', 'met'],
      ],
      ...evidenceLines.slice(2).map((line) => [line, 'unknown']),
    ]);
  });

  it('lets no withdrawal take a confirmed finding away', () => {
    expect(on([system([report()], { state: 'withdrawn', confirmed })])[0]).toBe('not-met');
    expect(on([system([report()], { state: 'withdrawn' })])).toEqual(['unknown', 'no-system-declared']);
  });
});

describe('several verdicts as one', () => {
  it('are met only when every one is: no mixture with anything else is green', () => {
    for (const a of lineVerdicts)
      for (const b of lineVerdicts) {
        expect(together([a, b]) === 'met').toBe(a === 'met' && b === 'met');
        expect(together([a, b])).toBe(together([b, a]));
        if (a === 'not-met') expect(together([a, b])).toBe('not-met');
      }
    expect(together([])).toBe('unknown');
  });
});

describe('the lights of the demands', () => {
  const body = (kind: string, verdict: LineVerdict): BodyOnDay => ({
    kind,
    lines: evidenceLines.map((line) => ({ line, verdict })),
  });

  it('are apart: what stands against one leaves the others as they are', () => {
    const lights = demandScopes.map((one) => [
      one.demand,
      lightOf(one, [body('local-police-zone', 'met'), body('regional-platform', 'not-met')]),
    ]);
    expect(Object.fromEntries(lights)).toMatchObject({
      'RES-demande-1': 'not-met',
      'RES-demande-3-verification': 'not-met',
      'RES-demande-4': 'met',
    });
  });

  it('of use and of a ban for authorities are not met while the cameras’ own analytics are unknown', () => {
    const lines = evidenceLines.map(
      (line) => ({ line, verdict: line === 'camera-analytics' ? 'unknown' : 'met' }) as const,
    );
    for (const demand of ['RES-demande-1', 'RES-demande-4', 'PET-demande-1-lieux', 'PET-demande-1-autorites']) {
      const scope = demandScopes.find((one) => one.demand === demand);
      expect(scope && lightOf(scope, [{ kind: 'local-police-zone', lines }])).toBe('partial');
    }
  });

  it('stay unknown while one body, or one line that they need, is', () => {
    for (const scope of demandScopes) {
      expect(lightOf(scope, [])).toBe('unknown');
      const kind = scope.bodies === 'platform' ? 'regional-platform' : 'local-police-zone';
      expect(lightOf(scope, [body(kind, 'met'), body(kind, 'unknown')])).not.toBe('met');
      expect(lightOf(scope, [{ kind, lines: linesOn('2026-11-21', [system([report()])]) }])).not.toBe('met');
    }
  });
});

describe('the statement of a node', () => {
  const statement: Statement = {
    ...{ systemId: '00000000-0000-4000-8000-000000000000', statementKind: 'measurement', filesRoot: 'a'.repeat(64) },
    ...{ fileCount: 2, sizeBytes: 10, readMode: 'fast', readAgain: 1, challenge: `${'A'.repeat(43)}=` },
    ...{ oldestReadOn: '2026-11-01', measuredAt: '2026-11-21T09:00:00Z' },
  };

  it('is read as it was written, and in no other form', () => {
    const text = statementText(statement);
    expect(parseStatement(text)).toEqual(statement);
    const { challenge: _, ...full } = statement;
    expect(parseStatement(statementText({ ...full, readMode: 'full' }))).toEqual({ ...full, readMode: 'full' });
    for (const other of [`${text}\n`, text.slice(0, -1), text.replace('/1', '/2'), text.replace('\n2\n', '\n02\n'), ''])
      expect(parseStatement(other)).toBeUndefined();
  });

  it('reads every file again within thirty days of daily runs, and each day a share that nobody can tell before', () => {
    const paths = Array.from({ length: 300 }, (_, n) => `bin/file-${n}`);
    const age = new Map(paths.map((path) => [path, 0]));
    const shares: number[] = [];
    for (let day = 1; day <= 90; day += 1) {
      const challenge = `root of day ${day}`;
      let again = 0;
      for (const path of paths) {
        const ageDays = (age.get(path) ?? 0) + 1;
        const isRead = isReadAgain(path, { challenge, ageDays, sinceLastRunDays: 1 });
        age.set(path, isRead ? 0 : ageDays);
        if (isRead) again += 1;
        expect(isRead ? 0 : ageDays).toBeLessThan(readAgainWithinDays);
      }
      shares.push(again);
    }
    expect(Math.max(...shares)).toBeLessThan(paths.length);
    const chosen = (challenge: string) =>
      paths.filter((path) => isReadAgain(path, { challenge, ageDays: 1, sinceLastRunDays: 1 }));
    expect(chosen('one')).not.toEqual(chosen('other'));
    expect(chosen('one').length).toBeGreaterThan(0);
  });
});
