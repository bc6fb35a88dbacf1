import { describe, expect, it } from 'vitest';
import { measureLan } from '../../../../../electron/service/hops/measureLan.ts';
import type { NetworkView } from '../../../../../electron/service/hops/networkView.ts';

const { signal } = new AbortController();
const route = (hex: string): string => `x\neth0\t00000000\t${hex}\t0003\t0\t0\t0\t00000000`;
/** 127.0.0.1, which refuses, and 192.0.2.99, which nobody has (RFC 5737). */
const refusing = route('0100007F');

const view = (changes: Partial<NetworkView>): NetworkView => ({
  platform: 'linux',
  routes: () => Promise.resolve(refusing),
  neighbours: () => Promise.resolve(''),
  hasAddress: () => true,
  ...changes,
});

describe('the router', () => {
  it('that refuses a call is there', async () => {
    const probe = await measureLan(view({}), signal);
    expect(probe).toMatchObject({ target: '127.0.0.1', state: 'ok', tries: 3, made: 3 });
    expect(probe.latencyMs).not.toBeNull();
  });

  it('cannot be measured where the system tells nothing or has none', async () => {
    expect(await measureLan(view({ routes: () => Promise.resolve(null) }), signal)).toMatchObject({
      state: 'notMeasured',
      reason: 'unreadable',
    });
    const direct = 'x\nppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000';
    expect(await measureLan(view({ routes: () => Promise.resolve(direct) }), signal)).toMatchObject({
      state: 'notMeasured',
      reason: 'pointToPoint',
    });
  });

  it('is missing where there is no network or no way out', async () => {
    expect(await measureLan(view({ hasAddress: () => false }), signal)).toMatchObject({
      state: 'fail',
      reason: 'noNetwork',
    });
    expect(await measureLan(view({ routes: () => Promise.resolve('x') }), signal)).toMatchObject({
      state: 'fail',
      reason: 'noGateway',
    });
  });

  it('is there or not as the table of neighbours says, where it keeps silent', async () => {
    // A call to an address with a letter fails at once, as a silent router does after a while.
    const gone = 'destination: default\n gateway: 999.0.0.1\n';
    const asked = (neighbours: string | null) =>
      measureLan(
        view({
          platform: 'darwin',
          routes: () => Promise.resolve(gone),
          neighbours: () => Promise.resolve(neighbours),
        }),
        signal,
      );
    expect(await asked('? (999.0.0.1) at 2:fc:0:0:0:5 on en0')).toMatchObject({ state: 'ok', latencyMs: null });
    expect(await asked('? (999.0.0.1) at (incomplete) on en0')).toMatchObject({ state: 'fail', reason: 'unreachable' });
    expect(await asked(null)).toMatchObject({ state: 'fail', reason: 'unreachable' });
  });

  it('is not measured once it was given up', async () => {
    expect(await measureLan(view({}), AbortSignal.abort())).toMatchObject({ state: 'notMeasured', reason: 'stopped' });
  });
});
