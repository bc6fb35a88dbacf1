import { describe, expect, it } from 'vitest';
import { parseEpoch, parseUptime, parseZone } from '../../../../../electron/protocol/adb/adbClock.ts';

describe('clock of an Android terminal', () => {
  it('is seconds since 1970', () => {
    expect(parseEpoch('1795311005\r\n')).toBe(1_795_311_005);
    expect(parseEpoch('0\n')).toBe(0);
    for (const text of ['', '%s\n', '-5\n', '99999999999\n', 'Sun Nov 22 09:30:05 CST 2026\n']) {
      expect(parseEpoch(text), text).toBeNull();
    }
  });

  it('has a zone of its own', () => {
    expect(parseZone('+0800\n')).toBe(480);
    expect(parseZone('-03:30\n')).toBe(-210);
    for (const text of ['', '%z', '0800', '+2500', '+0875', '1795311005']) expect(parseZone(text), text).toBeNull();
  });
});

describe('uptime of an Android terminal', () => {
  it('is whole seconds', () => {
    expect(parseUptime('351735.47 234388.90\n')).toBe(351_735);
    for (const text of ['', 'cat: /proc/uptime: Permission denied\n', '-1 2', '12']) {
      expect(parseUptime(text), text).toBeNull();
    }
  });
});
