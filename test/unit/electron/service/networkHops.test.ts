import { describe, expect, it, onTestFinished } from 'vitest';
import type { NetworkView } from '../../../../electron/service/hops/networkView.ts';
import { createNetworkHops } from '../../../../electron/service/networkHops.ts';
import { hopFacts } from '../../../../shared/hops/hopFacts.ts';
import { type HopHost, type HopReport, hopReportSchema } from '../../../../shared/hops/hopReport.ts';
import type { Connection } from '../../../../shared/model/connection.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import {
  closedPort,
  type LoopbackHost,
  openPlainHost,
  openTalkingHost,
  openTlsHost,
} from '../../../support/loopbackHosts.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

/** The loopback stands for the router: it refuses, and so it is there. */
const network: NetworkView = {
  platform: 'linux',
  routes: () => Promise.resolve('x\neth0\t00000000\t0100007F\t0003\t0\t0\t0\t00000000'),
  neighbours: () => Promise.resolve(''),
  hasAddress: () => true,
};

const kept = async (opening: Promise<LoopbackHost>): Promise<LoopbackHost> => {
  const host = await opening;
  onTestFinished(() => host.close());
  return host;
};
const at = ({ port }: { readonly port: number }, tls = false): HopHost => ({ host: '127.0.0.1', port, tls });

const someHops = async (changes: Partial<NetworkView> = {}, known: Connection[] = []) => {
  const deps = await someDeps();
  const connections = { list: () => Promise.resolve({ ok: true as const, value: known }) };
  const hops = createNetworkHops({ ...deps, network: { ...network, ...changes }, connections });
  onTestFinished(() => hops.stop());
  const measure = async (internet: HopHost[], acquirer: HopHost[]): Promise<HopReport> => {
    unwrap(await hops.setHosts({ internet, acquirer }));
    unwrap(await hops.start({}));
    return unwrap(await hops.finished());
  };
  return { ...deps, hops, measure };
};

describe('the hosts to measure', () => {
  it('are none at first, and nothing is contacted', async () => {
    const { hops } = await someHops();
    expect(unwrap(await hops.hosts())).toEqual({ internet: [], acquirer: [] });
    expect(unwrap(await hops.latest())).toBeNull();
    unwrap(await hops.start({}));
    const report = unwrap(await hops.finished());
    expect(report.hops.map(({ state }) => state)).toEqual(['notMeasured', 'ok', 'notConfigured', 'notConfigured']);
    expect(report.failing).toBeNull();
  });

  it('are kept in plain form, without twins, and named in the log', async () => {
    const { hops, heard } = await someHops();
    const kept = unwrap(
      await hops.setHosts({
        internet: [
          { host: ' Example.COM ', port: 443, tls: true },
          { host: 'example.com', port: 443, tls: true },
        ],
        acquirer: [
          { host: '例子.测试', port: 8000, tls: false },
          { host: '[2001:DB8::7]', port: 1, tls: false },
        ],
      }),
    );
    expect(kept.internet.map(({ host }) => host)).toEqual(['example.com']);
    expect(kept.acquirer.map(({ host }) => host)).toEqual(['xn--fsqu00a.xn--0zwm56d', '2001:db8::7']);
    expect(unwrap(await hops.hosts())).toEqual(kept);
    expect(heard.some(({ name }) => name === 'log.appended')).toBe(true);
  });

  it.each(['', 'http://example.com', 'exa mple.com', '999.1.1.1', '-a.com', 'a/b', '1.2.3', ':::1'])(
    'are not %j',
    async (host) => {
      const { hops } = await someHops();
      const result = await hops.setHosts({ internet: [], acquirer: [{ host, port: 443, tls: false }] });
      expect(result.ok ? '' : [result.error.code, result.error.facts['field']]).toEqual([
        'input.invalid',
        'acquirer.0.host',
      ]);
    },
  );
});

describe('a broken hop', () => {
  it('is none where all hosts answer', async () => {
    const { measure, heard } = await someHops();
    const report = await measure([at(await kept(openPlainHost()))], [at(await kept(openTlsHost()), true)]);
    expect(hopReportSchema.safeParse(report).error).toBeUndefined();
    expect(report.failing).toBeNull();
    expect(report.hops.slice(1).map(({ state }) => state)).toEqual(['ok', 'ok', 'ok']);
    expect(heard.filter(({ name }) => name === 'hops.progress').length).toBeGreaterThan(3);
    expect(hopFacts(report).map(({ key, value }) => [key, value])).toEqual([
      ['network.lan', 'ok'],
      ['network.internet', 'ok'],
      ['network.acquirer', 'ok'],
    ]);
  });

  it('is the internet behind a closed port, and the acquirer is not blamed', async () => {
    const { measure } = await someHops();
    const closed = at({ port: await closedPort() });
    const report = await measure([closed], [closed]);
    expect(report.failing).toBe('internet');
    expect(report.hops[2]).toMatchObject({ reason: 'refused', who: 'isp', isNotYourFault: true });
  });

  it('is the acquirer: a closed port, an unknown name, a host without TLS', async () => {
    const { measure } = await someHops();
    const internet = [at(await kept(openPlainHost()))];
    const closed = await measure(internet, [at({ port: await closedPort() })]);
    expect(closed.failing).toBe('acquirer');
    expect(closed.hops[3]).toMatchObject({ reason: 'refused', who: 'acquirer', isNotYourFault: true });
    const unknown = await measure(internet, [{ host: 'pos.acquirer.invalid', port: 443, tls: true }]);
    expect(unknown.failing).toBe('acquirer');
    const plain = await measure(internet, [at(await kept(openTalkingHost()), true)]);
    expect(plain.failing).toBe('acquirer');
    expect(plain.hops[3]?.reason).toBe('tls');
  });

  it('is the line to the terminal where that is not connected, and later hops are still measured', async () => {
    const terminal = aStoredTerminal();
    const connection: Connection = {
      terminalId: terminal.id,
      state: 'offline',
      since: '2026-11-22T01:00:00.000Z',
      address: terminal.address,
      error: null,
      nextTryAt: null,
      reconnects: 0,
    };
    const { hops, shops } = await someHops({}, [connection]);
    await shops.open.checks.record(aCheckRecord(terminal));
    unwrap(await hops.setHosts({ internet: [at(await kept(openPlainHost()))], acquirer: [] }));
    unwrap(await hops.start({ terminalId: terminal.id }));
    const report = unwrap(await hops.finished());
    expect(report.failing).toBe('cable');
    expect(report.hops.map(({ state }) => state)).toEqual(['fail', 'ok', 'ok', 'notConfigured']);
    expect(report.hops[0]).toMatchObject({ reason: 'offline', who: 'merchant', isNotYourFault: false });
    expect(hopFacts(report)[0]).toMatchObject({ key: 'network.cable', value: 'fail' });
  });

  it('is the network of the shop where there is none', async () => {
    const { measure } = await someHops({ hasAddress: () => false });
    const report = await measure([at({ port: await closedPort() })], []);
    expect(report.failing).toBe('lan');
    expect(report.hops[1]).toMatchObject({ reason: 'noNetwork', who: 'merchant', isNotYourFault: false });
  });
});

describe('a measurement', () => {
  it('can be cancelled, and what runs is answered again', async () => {
    const { hops } = await someHops();
    const silent = await kept(openPlainHost());
    unwrap(await hops.setHosts({ internet: [at(silent, true)], acquirer: [] }));
    const first = unwrap(await hops.start({}));
    expect(unwrap(await hops.start({})).id).toBe(first.id);
    expect((await hops.cancel({ runId: crypto.randomUUID() })).ok).toBe(false);
    unwrap(await hops.cancel({ runId: first.id }));
    const report = unwrap(await hops.finished());
    expect(report.state).toBe('cancelled');
    expect(present(report.hops[2]).state).toBe('notMeasured');
    expect(hopFacts(report)).toEqual([]);
  });

  it('ends at its limit, whatever keeps silent', async () => {
    const { hops, clock } = await someHops({
      routes: () => new Promise((resolve) => setTimeout(() => resolve(null), 30)),
    });
    const silent = await kept(openPlainHost());
    unwrap(await hops.setHosts({ internet: [at(silent, true)], acquirer: [] }));
    unwrap(await hops.start({}));
    void clock.advance(9600);
    expect(unwrap(await hops.finished()).state).toBe('done');
  });

  it('knows no terminal that nobody knows', async () => {
    const { hops } = await someHops();
    const result = await hops.start({ terminalId: crypto.randomUUID() });
    expect(result.ok ? '' : result.error.code).toBe('terminal.unknown');
  });

  it('keep what came to its end, newest first, and of the line what went over it anyway', async () => {
    const { hops, shops } = await someHops({}, []);
    unwrap(await hops.start({}));
    const first = unwrap(await hops.finished());
    unwrap(await hops.start({}));
    const second = unwrap(await hops.finished());
    expect(unwrap(await hops.history({ terminalId: null, limit: 10 })).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
    ]);
    unwrap(await hops.start({}));
    unwrap(await hops.cancel({ runId: unwrap(await hops.latest())?.id ?? '' }));
    await hops.finished();
    expect(await shops.open.hops.list(null, 10)).toHaveLength(2);
  });
});
