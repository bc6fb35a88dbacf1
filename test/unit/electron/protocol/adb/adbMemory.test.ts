import { describe, expect, it } from 'vitest';
import { parseMemory } from '../../../../../electron/protocol/adb/adbMemory.ts';

describe('memory of an Android terminal', () => {
  it('is what programs can have', () => {
    const text =
      'MemTotal:        1912616 kB\nMemFree:           61340 kB\nMemAvailable:     803480 kB\nBuffers: 1 kB\nCached: 1 kB\n';
    expect(parseMemory(text)).toEqual({ totalKib: 1_912_616, availableKib: 803_480 });
  });

  it('is summed up where the kernel is older than 3.14', () => {
    const text =
      'MemTotal: 1000000 kB\r\nMemFree: 50000 kB\r\nBuffers: 10000 kB\r\nCached: 240000 kB\r\nSwapCached: 0 kB\r\n';
    expect(parseMemory(text)).toEqual({ totalKib: 1_000_000, availableKib: 300_000 });
  });

  it.each([
    '',
    'MemTotal: 10 kB\n',
    'MemTotal: 10 kB\nMemAvailable: 20 kB\n',
    'MemTotal: 0 kB\nMemAvailable: 0 kB\n',
    'MemTotal: 10 kB\nMemFree: 1 kB\n',
  ])('is not read from %j', (text) => {
    expect(parseMemory(text)).toBeNull();
  });
});
