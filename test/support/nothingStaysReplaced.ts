// Runs before every unit test file that shares its process with others: clocks and globals are the real ones again after it.
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
