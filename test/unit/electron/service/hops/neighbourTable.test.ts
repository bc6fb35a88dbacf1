import { describe, expect, it } from 'vitest';
import { isNeighbour } from '../../../../../electron/service/hops/neighbourTable.ts';

const linux = [
  'IP address       HW type     Flags       HW address            Mask     Device',
  '192.168.1.1      0x1         0x2         02:fc:00:00:00:05     *        eth0',
  '192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        eth0',
].join('\n');

describe('the table of neighbours', () => {
  it('names who answered, who did not, and not everybody', () => {
    expect(isNeighbour('linux', linux, '192.168.1.1')).toBe(true);
    expect(isNeighbour('linux', linux, '192.168.1.9')).toBe(false);
    expect(isNeighbour('linux', linux, '192.168.1.10')).toBeNull();
    expect(isNeighbour('linux', linux, '192.168.1')).toBeNull();
  });

  it('is read from macOS and Windows', () => {
    expect(isNeighbour('darwin', '? (10.0.1.1) at 2:fc:0:0:0:5 on en0 ifscope [ethernet]', '10.0.1.1')).toBe(true);
    expect(isNeighbour('darwin', '? (10.0.1.1) at (incomplete) on en0 ifscope [ethernet]', '10.0.1.1')).toBe(false);
    expect(isNeighbour('win32', '  192.168.0.1          02-fc-00-00-00-05     动态', '192.168.0.1')).toBe(true);
    expect(isNeighbour('win32', '未找到 ARP 项。', '192.168.0.1')).toBeNull();
  });
});
