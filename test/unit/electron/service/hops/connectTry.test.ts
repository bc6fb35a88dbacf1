import { describe, expect, it, onTestFinished } from 'vitest';
import { tryTcp, tryTls } from '../../../../../electron/service/hops/connectTry.ts';
import { closedPort, openPlainHost, openTalkingHost, openTlsHost } from '../../../../support/loopbackHosts.ts';

const to = (port: number, limitMs = 2000, signal = new AbortController().signal) => ({
  address: '127.0.0.1',
  port,
  limitMs,
  signal,
});

describe('one connection', () => {
  it('is made, or refused, and closed again at once', async () => {
    const host = await openPlainHost();
    onTestFinished(() => host.close());
    expect((await tryTcp(to(host.port))).kind).toBe('made');
    expect(host.connections()).toBe(1);
    expect((await tryTcp(to(await closedPort()))).kind).toBe('refused');
  });

  it('can be given up before and while it is made', async () => {
    const gone = AbortSignal.abort();
    expect(await tryTcp(to(1, 2000, gone))).toMatchObject({ kind: 'failed', reason: 'stopped' });
    const host = await openPlainHost();
    onTestFinished(() => host.close());
    const controller = new AbortController();
    const shaking = tryTls(to(host.port, 60_000, controller.signal), null);
    setTimeout(() => controller.abort(), 50);
    expect(await shaking).toMatchObject({ kind: 'failed', reason: 'stopped' });
  });

  it('tells an address that cannot be reached', async () => {
    expect(await tryTcp({ ...to(9), address: '999.1.1.1' })).toMatchObject({ kind: 'failed', reason: 'unreachable' });
  });
});

describe('a TLS handshake', () => {
  it('is done with a host that speaks it, and its certificate is judged, not required', async () => {
    const host = await openTlsHost();
    onTestFinished(() => host.close());
    expect(await tryTls(to(host.port), 'localhost')).toMatchObject({ kind: 'done', isTrusted: false });
  });

  it('fails with hosts that speak none', async () => {
    const talking = await openTalkingHost();
    const silent = await openPlainHost();
    onTestFinished(async () => {
      await talking.close();
      await silent.close();
    });
    expect(await tryTls(to(talking.port), null)).toMatchObject({ kind: 'failed', reason: 'tls' });
    expect(await tryTls(to(silent.port, 150), null)).toMatchObject({ kind: 'failed', reason: 'tls' });
  });
});
