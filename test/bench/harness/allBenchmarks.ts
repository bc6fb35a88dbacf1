// The benchmarks of this version by their names; each is loaded only when it is run.
import type { Benchmark } from './benchmark.ts';

/** One benchmark that can be asked for. */
export interface Listed {
  readonly name: string;
  load(): Promise<Benchmark>;
}

/** All of them, quick ones first. */
export const allBenchmarks: readonly Listed[] = [
  { name: 'decode.zvt', load: async () => (await import('../decodeZvt.ts')).benchmark },
  { name: 'diagnose.case', load: async () => (await import('../diagnoseCase.ts')).benchmark },
  { name: 'plan.next', load: async () => (await import('../planNext.ts')).benchmark },
  { name: 'plan.year', load: async () => (await import('../planYear.ts')).benchmark },
  { name: 'plan.month', load: async () => (await import('../planMonth.ts')).benchmark },
  { name: 'register.search', load: async () => (await import('../registerSearch.ts')).benchmark },
  { name: 'register.import', load: async () => (await import('../registerImport.ts')).benchmark },
  { name: 'log.append', load: async () => (await import('../logAppend.ts')).benchmark },
  { name: 'log.verify', load: async () => (await import('../logVerify.ts')).benchmark },
  { name: 'log.page', load: async () => (await import('../logPage.ts')).benchmark },
  { name: 'log.search', load: async () => (await import('../logSearch.ts')).benchmark },
  { name: 'log.export.csv', load: async () => (await import('../logExportCsv.ts')).benchmark },
  { name: 'log.export.xlsx', load: async () => (await import('../logExportXlsx.ts')).benchmark },
  { name: 'history.forecast', load: async () => (await import('../historyForecast.ts')).benchmark },
  { name: 'history.rollup', load: async () => (await import('../historyRollup.ts')).benchmark },
  { name: 'history.delay', load: async () => (await import('../historyDelay.ts')).benchmark },
  { name: 'link.soak', load: async () => (await import('../linkSoak.ts')).benchmark },
  { name: 'fanout.20', load: async () => (await import('../fanout20.ts')).benchmark },
  { name: 'fanout.100', load: async () => (await import('../fanout100.ts')).benchmark },
  { name: 'loop.delay', load: async () => (await import('../loopDelay.ts')).benchmark },
  { name: 'line.115200', load: async () => (await import('../line115200.ts')).benchmark },
  { name: 'line.9600', load: async () => (await import('../line9600.ts')).benchmark },
  { name: 'history.storage', load: async () => (await import('../historyStorage.ts')).benchmark },
  { name: 'history.chart', load: async () => (await import('../historyChart.ts')).benchmark },
  { name: 'fleet.live', load: async () => (await import('../fleetLive.ts')).benchmark },
  { name: 'start.log', load: async () => (await import('../startLog.ts')).benchmark },
  { name: 'page.change', load: async () => (await import('../pageChange.ts')).benchmark },
  { name: 'jobs.longtask', load: async () => (await import('../jobsLongtask.ts')).benchmark },
  { name: 'start.interactive', load: async () => (await import('../startInteractive.ts')).benchmark },
  { name: 'start.year', load: async () => (await import('../startYear.ts')).benchmark },
  { name: 'memory.idle', load: async () => (await import('../memoryIdle.ts')).benchmark },
  { name: 'cpu.idle', load: async () => (await import('../cpuIdle.ts')).benchmark },
];
