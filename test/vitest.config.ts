// Which tests Vitest runs: all but those in the real window, which are Playwright's (test/e2e).
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const kinds = (process.env['STEWARD_TEST_KINDS'] ?? 'unit,contract,integration,rules').split(',');

/** Unit tests that put something else in the place of a module or of the process's own parts. */
const replacing = ['cli', 'install', 'ipc', 'main', 'preload', 'service/worker'].map(
  (name) => `test/unit/electron/${name}/**/*.test.ts`,
);
const never = ['node_modules/**', 'test/rules/fixture/**'];

/** They answer from their arguments and leave nothing behind in their modules: one process does for many files. */
const together = {
  extends: true,
  test: {
    name: 'together',
    include: ['test/unit/**/*.test.ts'],
    exclude: [...never, ...replacing],
    isolate: false,
    setupFiles: ['test/support/nothingStaysReplaced.ts'],
  },
} satisfies TestProjectConfiguration;

/** A fresh process for each file. */
const apart = {
  extends: true,
  test: {
    name: 'apart',
    include: kinds.flatMap((kind) => (kind === 'unit' ? replacing : [`test/${kind}/**/*.test.ts`])),
    exclude: never,
  },
} satisfies TestProjectConfiguration;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    projects: kinds.includes('unit') ? [together, apart] : [apart],
    environment: 'node',
    // What a thread has stripped of its types once, others take as it is. Each would load Node's stripper otherwise, and
    // V8 now and then ends the process when one thread lets go of WebAssembly while another is compiling it.
    ...(process.argv.some((option) => option.startsWith('--coverage'))
      ? {}
      : { env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)) } }),
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
