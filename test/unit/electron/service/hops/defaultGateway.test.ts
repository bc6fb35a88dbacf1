import { describe, expect, it } from 'vitest';
import { defaultGateway } from '../../../../../electron/service/hops/defaultGateway.ts';

const head = 'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT';

describe('the router of the local network', () => {
  it('is read from the table of Linux, the cheapest way first', () => {
    const text = [
      head,
      'wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0',
      'eth0\t00000000\tFE01A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0',
      'eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0',
    ].join('\n');
    expect(defaultGateway('linux', text)).toEqual({ kind: 'router', address: '192.168.1.254' });
  });

  it('may be none at all: a mobile network, or no way out', () => {
    expect(defaultGateway('linux', `${head}\nppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000`).kind).toBe('direct');
    expect(defaultGateway('linux', head).kind).toBe('none');
    expect(defaultGateway('linux', '').kind).toBe('none');
  });

  it('may be known by its IPv6 address alone', () => {
    const zero = '0'.repeat(32);
    const rows = [
      `fe800000000000000000000000000000 40 ${zero} 00 ${zero} 00000100 00000001 00000000 00000001 eth0`,
      `${zero} 00 ${zero} 00 ${zero} ffffffff 00000001 00000000 00200200 lo`,
      `${zero} 00 ${zero} 00 fe800000000000000000000000000001 00000400 00000003 00000000 00000003 eth0`,
    ];
    expect(defaultGateway('linux', `${head}\n${rows.join('\n')}`)).toEqual({
      kind: 'router',
      address: 'fe80:0000:0000:0000:0000:0000:0000:0001%eth0',
    });
  });

  it('is read from macOS', () => {
    const text =
      '   route to: default\ndestination: default\n       mask: default\n    gateway: 10.0.1.1\n  interface: en0\n';
    expect(defaultGateway('darwin', text)).toEqual({ kind: 'router', address: '10.0.1.1' });
    expect(defaultGateway('darwin', 'destination: default\n  interface: utun3\n').kind).toBe('direct');
    expect(defaultGateway('darwin', 'route: writing to routing socket: not in table').kind).toBe('none');
  });

  it('is read from Windows in any language', () => {
    const text = [
      'IPv4 路由表',
      '活动路由:',
      '网络目标        网络掩码          网关       接口   跃点数',
      '          0.0.0.0          0.0.0.0      192.168.0.1    192.168.0.23     35',
      '          0.0.0.0          0.0.0.0      10.0.0.1       10.0.0.9         25',
      '        127.0.0.0        255.0.0.0            在链路上         127.0.0.1    331',
    ].join('\r\n');
    expect(defaultGateway('win32', text)).toEqual({ kind: 'router', address: '10.0.0.1' });
    expect(defaultGateway('win32', '  0.0.0.0  0.0.0.0  On-link  100.64.0.2  25').kind).toBe('direct');
    expect(defaultGateway('win32', '').kind).toBe('none');
  });
});
