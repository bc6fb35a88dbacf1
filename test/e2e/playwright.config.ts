// The tests in the real Electron window. No browser is downloaded: STEWARD_ELECTRON names the executable to start.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  // Two cores: a second Electron beside the first makes both slow and saves nothing.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { actionTimeout: 10_000, trace: 'retain-on-failure' },
});
