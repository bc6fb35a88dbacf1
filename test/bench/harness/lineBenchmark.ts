// A quick check over a pseudo-terminal at the speed of a serial line, against the time its bytes need on the wire.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPseudoTerminals } from '../../support/pseudoTerminal.ts';
import { countingPorts, openEngine, startFarm, timeChecks } from './benchEngine.ts';
import { type Benchmark, CannotRun, inTurn } from './benchmark.ts';

/** Start bit, eight data bits, two stop bits. */
const bitsPerByte = 11;

/** The benchmark for one speed. */
export const lineBenchmark = (baud: number, target: string, pairs: number): Benchmark => ({
  name: `line.${String(baud)}`,
  unit: 'ms',
  target,
  about: `quick check over a pseudo-terminal at ${String(baud)} 8N2 against the wire time of its bytes`,
  run: async (say) => {
    if (noPseudoTerminals !== null) throw new CannotRun(noPseudoTerminals);
    const folder = mkdtempSync(join(tmpdir(), 'steward-line-'));
    const farm = await startFarm(['pty', join(folder, 'line'), String(baud)]);
    const count = { bytes: 0 };
    const engine = await openEngine(countingPorts(count));
    const addresses = farm.addresses.map((address) => `${address}?baud=${String(baud)}`);
    try {
      return await inTurn(
        pairs,
        () => {
          count.bytes = 0;
          return timeChecks(engine, addresses);
        },
        () => Promise.resolve((count.bytes * bitsPerByte * 1000) / baud),
        say,
      );
    } finally {
      await engine.close();
      await farm.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
