// Which tests Vitest runs: all but those in the real window, which are Playwright's (test/e2e).
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const kinds = (process.env['STEWARD_TEST_KINDS'] ?? 'unit,contract,integration,rules').split(',');

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: kinds.map((kind) => `test/${kind}/**/*.test.ts`),
    exclude: ['node_modules/**', 'test/rules/fixture/**'],
    environment: 'node',
    pool: 'forks',
    // All cores, where Vitest would leave one idle: the longest tests wait for processes and lines, not for a core.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    // Asked for with --coverage, over all kinds of tests together; a part of them would always fall short.
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json'],
      reportsDirectory: 'node_modules/.cache/coverage',
      include: [
        'electron/{protocol,driver,service,store,export,transport,simulator,ipc,engine}/**/*.ts',
        'shared/**/*.ts',
      ],
      thresholds: {
        'electron/protocol/**': { statements: 100 },
        'electron/driver/**': { statements: 100 },
      },
    },
  },
});
