import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isProcessRunning } from '../../../../electron/service/isProcessRunning.ts';

describe('another program', () => {
  it('is there while it runs, and not after its end', () => {
    expect(isProcessRunning(process.pid)).toBe(true);
    expect(isProcessRunning(process.ppid)).toBe(true);
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(isProcessRunning(pid)).toBe(false);
  });
});
