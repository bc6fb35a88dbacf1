import { describe, expect, it } from 'vitest';
import { parseDf, parseDiskstats } from '../../../../../electron/protocol/adb/adbStorage.ts';

describe('storage of an Android terminal', () => {
  it('is read from the df of Android 8 and later', () => {
    const text =
      'Filesystem     1K-blocks    Used Available Use% Mounted on\n/dev/block/dm-3 11757184 2939296 8817888  25% /data\n';
    expect(parseDf(text)).toEqual({ totalKib: 11_757_184, freeKib: 8_817_888 });
  });

  it('is read where a long name pushes the numbers to the next line', () => {
    const text =
      'Filesystem           1K-blocks      Used Available Use% Mounted on\r\n/dev/block/platform/mtk-msdc.0/11230000.msdc0/by-name/userdata\r\n                      5000000 4000000   1000000  80% /data\r\n';
    expect(parseDf(text)).toEqual({ totalKib: 5_000_000, freeKib: 1_000_000 });
  });

  it('is read from the df of Android 5, which prints rounded sizes', () => {
    const text =
      'Filesystem               Size     Used     Free   Blksize\n/data                    4.5G     1.5G     3.0G   4096\n';
    expect(parseDf(text)).toEqual({ totalKib: 4.5 * 1024 * 1024, freeKib: 3 * 1024 * 1024 });
  });

  it.each([
    '',
    'df: -k: No such file or directory\n',
    'Filesystem 1K-blocks Used\n',
    'Filesystem Size Free\n/data x y\n',
    'Filesystem Size Free\n/data 10 20\n',
  ])('is not read from %j', (text) => {
    expect(parseDf(text)).toBeNull();
  });

  it('is read from the disk statistics', () => {
    expect(
      parseDiskstats('Latency: 1ms\nData-Free: 9437184K / 12582912K total = 75% free\nCache-Free: 1K / 2K\n'),
    ).toEqual({
      totalKib: 12_582_912,
      freeKib: 9_437_184,
    });
    expect(parseDiskstats('Data-Free: 5K / 0K total\n')).toBeNull();
    expect(parseDiskstats("Can't find service: diskstats")).toBeNull();
  });
});
