import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: [join(import.meta.dirname, '..', 'testing', 'src', 'global-setup.ts')],
    pool: 'forks',
    // One browser at a time: two cores serve server, database and browser.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
