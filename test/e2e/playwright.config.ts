// The tests in the real Electron window. No browser is downloaded: STEWARD_ELECTRON names the executable to start.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Takes pictures and checks nothing: only on demand.
  testIgnore: process.env['SCREEN_PICTURES'] === undefined ? ['**/album.spec.ts'] : [],
  outputDir: '../../test-results/e2e',
  // Most of a story's time is waiting: two windows side by side take little more than half the time of one.
  workers: 2,
  fullyParallel: false,
  // A story that fails is played once more; one that passes only then is listed as flaky at the end, by name.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // Recording costs as much processor as what is recorded: only the second try of a story has a trace.
  use: { actionTimeout: 10_000, trace: 'on-first-retry' },
});
