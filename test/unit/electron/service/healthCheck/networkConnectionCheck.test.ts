import { describe, expect, it } from 'vitest';
import { networkConnectionCheck as check } from '../../../../../electron/service/healthCheck/networkConnectionCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('network.connection', () => {
  it('passes with one address and names the ways', () => {
    const networks = [
      { name: 'wlan0', kind: 'wifi', address: '192.168.1.57' },
      { name: 'rmnet0', kind: 'mobile', address: 'IPv6' },
    ] as const;
    const result = check.judge(aContext({ facts: { networks } }));
    expect(result.outcome).toBe('pass');
    expect(result.explanation.zh).toContain('Wi-Fi 192.168.1.57、移动网络 IPv6');
    expect(result.evidence[0]).toEqual({ key: 'network.wlan0', value: '192.168.1.57', source: 'ip addr' });
  });

  it('warns where the terminal is in no network, and says what to do', () => {
    const result = check.judge(aContext({ facts: { networks: [] } }));
    expect(result).toMatchObject({ outcome: 'warn', who: 'merchant' });
  });

  it('is not offered where the terminal does not say', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
