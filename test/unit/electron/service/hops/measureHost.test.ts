import { describe, expect, it, onTestFinished } from 'vitest';
import { measureHost, medianOf } from '../../../../../electron/service/hops/measureHost.ts';
import { hopProbeSchema } from '../../../../../shared/hops/hopReport.ts';
import {
  closedPort,
  type LoopbackHost,
  openPlainHost,
  openTalkingHost,
  openTlsHost,
} from '../../../../support/loopbackHosts.ts';

const { signal } = new AbortController();
const kept = async (opening: Promise<LoopbackHost>): Promise<LoopbackHost> => {
  const host = await opening;
  onTestFinished(() => host.close());
  return host;
};

describe('a host', () => {
  it('that listens is reached four times, with a median', async () => {
    const { port, connections } = await kept(openPlainHost());
    const probe = await measureHost({ host: '127.0.0.1', port, tls: false }, signal);
    expect(probe).toMatchObject({ state: 'ok', reason: null, tries: 4, made: 4, address: '127.0.0.1' });
    expect(probe.latencyMs).toBeGreaterThanOrEqual(0);
    expect(connections()).toBe(4);
    expect(hopProbeSchema.safeParse(probe).success).toBe(true);
  });

  it('that refuses is told so', async () => {
    const port = await closedPort();
    expect(await measureHost({ host: '127.0.0.1', port, tls: false }, signal)).toMatchObject({
      target: `127.0.0.1:${String(port)}`,
      state: 'fail',
      reason: 'refused',
      made: 0,
    });
  });

  it('whose name nobody knows has no address', async () => {
    const probe = await measureHost({ host: 'pos.example.invalid', port: 443, tls: true }, signal);
    expect(probe).toMatchObject({ state: 'fail', address: null, tries: 0 });
    expect(['nameUnknown', 'nameTimeout']).toContain(probe.reason);
  });

  it('that takes the call and speaks no TLS fails, though it can be reached', async () => {
    const { port } = await kept(openTalkingHost());
    expect(await measureHost({ host: '127.0.0.1', port, tls: true }, signal)).toMatchObject({
      state: 'fail',
      reason: 'tls',
      made: 4,
    });
  });

  it('that speaks TLS is reached, whoever signed its certificate', async () => {
    const { port } = await kept(openTlsHost());
    const probe = await measureHost({ host: 'localhost', port, tls: true }, signal);
    expect(probe).toMatchObject({ state: 'ok', isTrusted: false });
    expect(probe.tlsMs).toBeGreaterThan(0);
  });

  it('of a measurement that was given up is not measured', async () => {
    expect(await measureHost({ host: '127.0.0.1', port: 9, tls: false }, AbortSignal.abort())).toMatchObject({
      state: 'notMeasured',
      reason: 'stopped',
    });
  });
});

describe('the median', () => {
  it('is the middle, or between the two middle ones', () => {
    expect([medianOf([3, 1, 2]), medianOf([1, 2, 3, 4]), medianOf([7.77])]).toEqual([2, 2.5, 7.8]);
  });
});
