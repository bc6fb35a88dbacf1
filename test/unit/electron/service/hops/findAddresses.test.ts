import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../../electron/service/hops/findAddresses.ts';

const { signal } = new AbortController();

describe('the addresses of a host', () => {
  it('are the address itself where one was named', async () => {
    expect(await findAddresses('192.0.2.7', 1000, signal)).toEqual({ kind: 'found', addresses: ['192.0.2.7'] });
    expect(await findAddresses('fe80::1%eth0', 1000, signal)).toEqual({ kind: 'found', addresses: ['fe80::1%eth0'] });
  });

  it('come from the computer itself for names of this computer', async () => {
    const found = await findAddresses('localhost', 2000, signal);
    expect(found.kind === 'found' ? found.addresses.some((each) => /^127\.|^::1$/.test(each)) : found).toBe(true);
  });

  it('are none for a name that nobody can have', async () => {
    const found = await findAddresses('nobody.invalid', 2000, signal);
    expect(found).toMatchObject({ kind: 'failed' });
    expect(found.kind === 'failed' ? ['nameUnknown', 'nameTimeout'] : []).toContain(
      found.kind === 'failed' ? found.reason : '',
    );
  });

  it('are given up at once', async () => {
    expect(await findAddresses('nobody.invalid', 60_000, AbortSignal.abort())).toMatchObject({ kind: 'failed' });
  });
});
