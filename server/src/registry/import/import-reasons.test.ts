import { describe, expect, it } from 'vitest';
import { explainingReasons, importReason, importReasonCodes, isReasonCode, refusingReasons } from './import-reasons.ts';

describe('reasons of an import report', () => {
  it('are written in French, Dutch and English, each a sentence of its own', () => {
    for (const code of importReasonCodes) {
      const { text } = importReason(code);
      expect(new Set(Object.values(text)).size, code).toBe(3);
      for (const sentence of Object.values(text)) expect(sentence.endsWith('.'), sentence).toBe(true);
    }
  });

  it('either refuse, or only explain, or raise a doubt', () => {
    expect(refusingReasons.intersection(explainingReasons).size).toBe(0);
    for (const code of [...refusingReasons, ...explainingReasons]) expect(isReasonCode(code)).toBe(true);
    expect(importReasonCodes.length).toBeGreaterThan(refusingReasons.size + explainingReasons.size);
  });

  it('carry a short detail only', () => {
    expect(importReason('columns-shifted', 'x'.repeat(500)).detail).toHaveLength(120);
    expect(importReason('columns-shifted').detail).toBeNull();
    expect(isReasonCode('toString')).toBe(false);
  });
});
