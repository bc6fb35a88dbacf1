// Which tests Vitest runs: all but those in the real window, which are Playwright's (test/e2e).
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
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
