import { describe, expect, it } from 'vitest';
import { lockedBy, pidOfLockFile } from '../../../../electron/transport/portLocks.ts';

const table = [
  '1: POSIX  ADVISORY  WRITE 812 00:1b:77 0 EOF',
  '2: FLOCK  ADVISORY  WRITE 4711 00:05:126 0 EOF',
  '2: -> FLOCK  ADVISORY  WRITE 4712 00:05:126 0 EOF',
  '3: FLOCK  ADVISORY  WRITE 4713 00:05:1260 0 EOF',
  'nonsense',
].join('\n');

describe('the kernel’s table of locks', () => {
  it('names the holder and not those who wait', () => {
    expect(lockedBy(table, { device: 5, inode: 126 })).toEqual([4711]);
  });

  it('reads device numbers with a major and a wide minor part', () => {
    expect(lockedBy('1: FLOCK ADVISORY WRITE 9 08:01:3 0 EOF', { device: 0x801, inode: 3 })).toEqual([9]);
    expect(lockedBy('1: FLOCK ADVISORY WRITE 9 00:130:3 0 EOF', { device: 0x100030, inode: 3 })).toEqual([9]);
  });

  it('is empty where there is no table', () => {
    expect(lockedBy('', { device: 5, inode: 126 })).toEqual([]);
  });
});

describe('a lock file of the old kind', () => {
  it.each([
    ['      4711\n', 4711],
    ['4711', 4711],
    ['4711 minicom root\n', 4711],
    ['\x67\x12\x00\x00', 0x1267],
    ['', null],
    ['0\n', null],
    ['who knows', null],
    ['\xff\xff\xff\xff', null],
  ])('%j names %j', (content, pid) => {
    expect(pidOfLockFile(content)).toBe(pid);
  });
});
