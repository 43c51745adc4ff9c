import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

describe('matching against a million plates', () => {
  it('is at least four times as fast as Set.has on the same strings, hashing included', {
    timeout: 120_000,
  }, async () => {
    // In a process of its own, as it runs in a server: vitest rewrites the imports of what it loads, which costs both arms differently.
    const script = join(import.meta.dirname, 'matching-speed.fixture.ts');
    const { stdout } = await run(process.execPath, ['--max-old-space-size=2048', script]);
    const ratios: readonly number[] = JSON.parse(stdout);
    expect(ratios).toHaveLength(3);
    // Other work on the machine can only make a run look worse than it is.
    expect(
      Math.max(...ratios),
      `${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} x Set.has`,
    ).toBeGreaterThanOrEqual(4);
  });
});
