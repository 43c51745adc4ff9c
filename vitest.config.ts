import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'server/src/**/*.test.ts',
      'web/src/**/*.test.{ts,tsx}',
      'cli/src/**/*.test.ts',
      'testing/src/**/*.test.ts',
    ],
    globalSetup: ['testing/src/global-setup.ts'],
    pool: 'forks',
    // A file no longer loads the server anew: half of the time of a run. No global state is a rule of the house (STYLE 20), so files do not meet.
    isolate: false,
    // Half of the time a test waits for its database: a second worker uses it.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
