import type { Decision, Finding } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { explainReceipt } from './explain-receipt.ts';
import { keepReceipt, keptReceipts, type Receipt, type Verdict } from './receipt.ts';

const three = (text: string) => ({ fr: text, nl: text, en: text });
const finding = (holds: Finding['holds'], provision: string): Finding => ({
  provision,
  version: '2018-05-25',
  holds,
  because: three(`${provision} ${holds}`),
});
const decision = (more: Partial<Decision>): Decision => ({
  act: 'open-recording',
  at: '2026-11-21T10:00:00Z',
  outcome: 'refused',
  findings: [],
  duties: [],
  deadlines: [],
  policyGates: [],
  lawVersion: '2024-01-20',
  readings: [],
  warnings: [],
  ...more,
});
const receipt = (verdict: Verdict, decisions: readonly Decision[], gates: Receipt['gates'] = []): Receipt => ({
  entryId: crypto.randomUUID(),
  act: 'vault/open-recording',
  title: three('Open a recording'),
  at: '2026-11-21T10:00:00Z',
  verdict,
  law: decisions.map((one) => ({ question: { act: one.act, facts: {} }, decision: one })),
  gates,
  result: {},
  demo: true,
  log: { origin: 'trial.example', leafHash: '', acknowledgement: {} },
  header: '{}',
});

describe('a receipt explained', () => {
  it('tells apart what is not met, what is asked of a person and what is met', () => {
    const said = explainReceipt(
      receipt('refused', [
        decision({
          findings: [finding('yes', 'a'), finding('no', 'b'), finding('unknown', 'c'), finding('human', 'd')],
        }),
      ]),
    );
    expect(said.unmet.map((f) => f.provision)).toEqual(['b']);
    expect(said.asks.map((f) => f.provision)).toEqual(['c', 'd']);
    expect(said.met.map((f) => f.provision)).toEqual(['a']);
  });

  it('says each point once when the law was asked for several cameras', () => {
    const one = decision({ findings: [finding('no', 'b')], readings: [{ id: 'R-01', choice: 'instant' }] });
    const said = explainReceipt(receipt('refused', [one, one]));
    expect(said.unmet).toHaveLength(1);
    expect(said.readings).toEqual(['R-01']);
  });

  it('keeps policy apart from law, wherever it was said, and what stops apart from what only informs', () => {
    const said = explainReceipt(
      receipt(
        'blocked',
        [decision({ outcome: 'allowed', policyGates: [{ id: 'info', blocks: false, because: three('info') }] })],
        [{ id: 'stop', blocks: true, because: three('stop') }],
      ),
    );
    expect(said.blocking.map((gate) => gate.id)).toEqual(['stop']);
    expect(said.remarks.map((gate) => gate.id)).toEqual(['info']);
    expect(said.unmet).toEqual([]);
  });

  it('names no law when none was asked', () => {
    expect(explainReceipt(receipt('allowed', [])).lawVersion).toBeNull();
  });
});

describe('the receipts of a tab', () => {
  it('are remembered by number, newest first, once each, without their content', () => {
    const held = new Map<string, string>();
    const store = {
      getItem: (name: string) => held.get(name) ?? null,
      setItem: (name: string, value: string) => void held.set(name, value),
    };
    const [first, second] = [receipt('allowed', []), receipt('refused', [decision({})])];
    for (const one of [first, second, first]) keepReceipt(store, one);
    expect(keptReceipts(store).map((one) => one.entryId)).toEqual([first.entryId, second.entryId]);
    expect([...held.values()].join()).not.toContain('lawVersion');
  });
});
