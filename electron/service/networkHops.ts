// The way from a terminal to the acquirer's host, measured from this computer when a person asks for it, within 10 s.
import { randomUUID } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import {
  type HopHost,
  type HopHosts,
  type HopId,
  type HopProbe,
  type HopReport,
  hopHostsSchema,
} from '../../shared/hops/hopReport.ts';
import { hostText, plainHost } from '../../shared/hops/hostText.ts';
import type { Connection } from '../../shared/model/connection.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { cableProbe } from './hops/cableHop.ts';
import { type HopProbes, judgeHops } from './hops/judgeHops.ts';
import { type LineFigures, lineFigures } from './hops/lineFigures.ts';
import { measureHost } from './hops/measureHost.ts';
import { measureLan } from './hops/measureLan.ts';
import type { NetworkView } from './hops/networkView.ts';
import { utcText } from './isoTime.ts';
import { writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Connections, NetworkHops, Traffic } from './services.ts';

/** What measuring the way needs. */
export interface NetworkHopsDeps extends ServiceDeps {
  readonly network: NetworkView;
  readonly connections: Pick<Connections, 'list'>;
  /** What went over the lines; without it the first station has no latency. */
  readonly traffic?: Pick<Traffic, 'page'>;
}

/** Nobody waits longer. */
const wholeMs = 9500;
const measuredLine = { zh: '检测了到收单机构的网络路径', en: 'The way to the acquirer over the network was measured' };
const rowsLookedAt = 400;
const settingName = 'network.hosts';
const noHosts: HopHosts = { internet: [], acquirer: [] };
const nothingYet: HopProbes = { cable: null, lan: null, internet: null, acquirer: null };

interface LiveRun {
  report: HopReport;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** A host in the form in which it is called; null where it is none. */
const callable = ({ host, ...rest }: HopHost): HopHost | null => {
  const plain = plainHost(host);
  if (plain === null) return null;
  if (/^[\p{ASCII}]*$/u.test(plain)) return { ...rest, host: plain };
  const ascii = domainToASCII(plain);
  return ascii === '' ? null : { ...rest, host: ascii };
};

const withoutTwins = (hosts: readonly HopHost[]): HopHost[] =>
  hosts.filter((host, at) => hosts.findIndex((each) => hostText(each) === hostText(host)) === at);

const stoppedProbe = (target: string): HopProbe => ({
  target,
  state: 'notMeasured',
  reason: 'stopped',
  address: null,
  latencyMs: null,
  tries: 0,
  made: 0,
  tlsMs: null,
  isTrusted: null,
  details: null,
});

/** The way to the host, of the open shop. */
export const createNetworkHops = (deps: NetworkHopsDeps): NetworkHops => {
  const { settings, terminals } = deps.shops.open;
  let live: LiveRun | null = null;

  const hosts = async (): Promise<HopHosts> => {
    const stored = await settings.shopSetting(settingName);
    const parsed = hopHostsSchema.safeParse(stored?.value ?? noHosts);
    return parsed.success ? parsed.data : noHosts;
  };

  const setHosts = (wanted: HopHosts): Promise<Result<HopHosts>> =>
    attempt<Result<HopHosts>>(async () => {
      for (const list of ['internet', 'acquirer'] as const) {
        const bad = wanted[list].findIndex((host) => callable(host) === null);
        if (bad !== -1) {
          const found = wanted[list][bad]?.host ?? '';
          return failure('input.invalid', { field: `${list}.${String(bad)}.host`, found, expected: 'pos.example.com' });
        }
      }
      const usable = (list: readonly HopHost[]): HopHost[] =>
        withoutTwins(list.flatMap((host) => callable(host) ?? []));
      const value: HopHosts = { internet: usable(wanted.internet), acquirer: usable(wanted.acquirer) };
      const at = utcText(deps.clock.now());
      const former = (await settings.shopSetting(settingName))?.value;
      const all = [...value.internet, ...value.acquirer].map(hostText).join(', ');
      await writeLineWith(
        deps,
        () => settings.setShopSetting(settingName, { value, changedBy: deps.operator.current(), changedAt: at }),
        {
          kind: 'setting',
          ...changeOf(former, value),
          summary: {
            zh: all === '' ? '网络检测地址已清空' : `修改网络检测地址：${all}`,
            en: all === '' ? 'Hosts to measure: none any more' : `Hosts to measure changed: ${all}`,
          },
        },
      );
      return success(value);
    }).then((result) => (result.ok ? result.value : result));

  const kept = async (report: HopReport): Promise<void> => {
    const done = await attempt(async () => {
      await writeLineWith(deps, () => deps.shops.open.hops.keep(report), { kind: 'check', summary: measuredLine });
    });
    if (!done.ok) deps.log('error', 'a measurement could not be kept', { code: done.error.code });
  };

  const connectionOf = async (terminalId: string | null): Promise<Connection | null> => {
    if (terminalId === null) return null;
    const listed = await deps.connections.list();
    return listed.ok ? (listed.value.find((each) => each.terminalId === terminalId) ?? null) : null;
  };

  const figuresOf = async ({ terminalId, address }: Connection): Promise<LineFigures> => {
    const page = await deps.traffic?.page({ address, before: null, limit: rowsLookedAt });
    const newest = await deps.shops.open.checks.latest(terminalId);
    return lineFigures(page?.ok === true ? page.value.entries : [], newest?.link ?? null);
  };
  const cableOf = async (terminalId: string | null): Promise<HopProbe> => {
    const connection = await connectionOf(terminalId);
    return cableProbe(connection, connection === null ? null : await figuresOf(connection));
  };

  const change = (run: LiveRun, to: Partial<HopReport>): void => {
    run.report = { ...run.report, ...to };
    deps.publish('hops.progress', run.report);
  };

  /** All stations at once; each is told as soon as it is known. */
  const measure = async (run: LiveRun, signal: AbortSignal): Promise<void> => {
    let probes: HopProbes = nothingYet;
    const tell = (hop: HopId, found: readonly HopProbe[]): void => {
      probes = { ...probes, [hop]: found };
      change(run, judgeHops(probes));
    };
    const named = await hosts();
    const all = (list: readonly HopHost[]): Promise<HopProbe[]> =>
      Promise.all(
        list.map((host) =>
          measureHost(host, signal).catch((thrown: unknown) => ({
            ...stoppedProbe(hostText(host)),
            details: String(thrown).slice(0, 300),
          })),
        ),
      );
    await Promise.all([
      cableOf(run.report.terminalId).then((probe) => tell('cable', [probe])),
      measureLan(deps.network, signal).then((probe) => tell('lan', [probe])),
      all(named.internet).then((found) => tell('internet', found)),
      all(named.acquirer).then((found) => tell('acquirer', found)),
    ]);
  };

  const begin = (terminalId: string | null): LiveRun => {
    const controller = new AbortController();
    const limit = deps.clock.after(wholeMs, () => {
      controller.abort('limit');
    });
    let finish: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const report: HopReport = {
      id: randomUUID(),
      state: 'running',
      startedAt: utcText(deps.clock.now()),
      finishedAt: null,
      terminalId,
      ...judgeHops(nothingYet),
    };
    const begun: LiveRun = { report, controller, done };
    const { signal } = controller;
    void measure(begun, signal)
      .catch((thrown: unknown) => {
        deps.log('error', 'measuring the network failed', { details: String(thrown) });
      })
      .finally(() => {
        limit.cancel();
        const isCancelled = signal.aborted && signal.reason !== 'limit';
        const hops = begun.report.hops.map((hop) =>
          hop.state === 'measuring' ? { ...hop, state: 'notMeasured' as const, reason: 'stopped' as const } : hop,
        );
        const ended: Partial<HopReport> = {
          hops,
          state: isCancelled ? 'cancelled' : 'done',
          finishedAt: utcText(deps.clock.now()),
        };
        // What a person broke off tells nothing later.
        void (isCancelled ? Promise.resolve() : kept({ ...begun.report, ...ended })).then(() => {
          change(begun, ended);
          finish();
        });
      });
    return begun;
  };

  return {
    hosts: () => attempt(hosts),
    setHosts,
    start: ({ terminalId = null }) =>
      attempt<Result<HopReport>>(async () => {
        if (terminalId !== null && (await terminals.byId(terminalId)) === null) return failure('terminal.unknown', {});
        if (live?.report.state !== 'running') live = begin(terminalId);
        return success(live.report);
      }).then((result) => (result.ok ? result.value : result)),
    cancel: ({ runId }) => {
      if (live?.report.id !== runId) return Promise.resolve(failure('run.unknown', {}));
      live.controller.abort('cancelled');
      return Promise.resolve(success(live.report));
    },
    latest: () => Promise.resolve(success(live?.report ?? null)),
    history: ({ terminalId, limit }) => attempt(async () => [...(await deps.shops.open.hops.list(terminalId, limit))]),
    finished: async () => {
      await live?.done;
      return live === null ? failure('run.unknown', {}) : success(live.report);
    },
    stop: async () => {
      live?.controller.abort('cancelled');
      await live?.done;
    },
  };
};
