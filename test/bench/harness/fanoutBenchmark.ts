// Many TCP terminals checked together, against the slowest of them alone.
import { openEngine, startFarm, timeChecks } from './benchEngine.ts';
import { type Benchmark, inTurn } from './benchmark.ts';

/** Each message of the slowest terminal comes this much later; the quickest needs half of it. Real ones need more. */
export const slowestMs = 200;

/** The benchmark for so many terminals. */
export const fanoutBenchmark = (terminals: number, target: string): Benchmark => ({
  name: `fanout.${String(terminals)}`,
  unit: 'ms',
  target,
  about: `${String(terminals)} TCP terminals checked together against the slowest one alone`,
  run: async (say) => {
    const farm = await startFarm(['tcp', String(terminals), String(slowestMs)]);
    const engine = await openEngine();
    const slowest = farm.addresses.slice(-1);
    try {
      return await inTurn(
        5,
        () => timeChecks(engine, farm.addresses),
        () => timeChecks(engine, slowest),
        say,
      );
    } finally {
      await engine.close();
      await farm.close();
    }
  },
});
