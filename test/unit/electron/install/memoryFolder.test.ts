import { describe, expect, it } from 'vitest';
import { isMemory, leftBehind } from '../../../../electron/install/memoryFolder.mjs';

const root = '/dev/vda / ext4 rw,relatime 0 0';
const shared = (options: string, kind = 'tmpfs'): string =>
  `${root}\n${kind} /dev/shm ${kind} ${options} 0 0\ntmpfs /run tmpfs rw 0 0\n`;

describe('the folder in memory', () => {
  it('is one in which files are written and programs started', () => {
    expect(isMemory(shared('rw,nosuid,nodev,size=8g'), '/dev/shm')).toBe(true);
    expect(isMemory(shared('rw,nosuid,nodev,noexec'), '/dev/shm')).toBe(false);
    expect(isMemory(shared('ro,nosuid'), '/dev/shm')).toBe(false);
    expect(isMemory(shared('rw', 'ext4'), '/dev/shm')).toBe(false);
    expect(isMemory(root, '/dev/shm')).toBe(false);
    expect(isMemory(`${shared('rw')}tmpfs /dev/shm tmpfs rw,noexec 0 0\n`, '/dev/shm')).toBe(false);
  });

  it('of a run that was killed goes away with the next run; nothing else does', () => {
    const names = ['steward-tests-12-aB', 'steward-tests-13-cD', 'steward-tests-x', 'steward-12', 'pulse-shm-12'];
    expect(leftBehind(names, (pid) => pid === 13)).toEqual(['steward-tests-12-aB']);
  });
});
