// link.soak: ten thousand dialogues on a line that damages every hundredth block; what it keeps must not grow.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aSoakLine } from '../support/soakLine.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const warmUp = 2500;
const dialogues = 10_000;
const faultRate = 0.01;
const seed = 2026;
/** Memory is looked at so often. */
const sampleEvery = 125;
const megabyte = 1024 * 1024;

/** The engine's collector, so that memory that is only not collected yet is not taken for memory that is kept. */
const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/** Resident memory in the last quarter of the dialogues against that in the second. */
export const benchmark: Benchmark = {
  name: 'link.soak',
  unit: 'MiB',
  target: '<= 1.05',
  about:
    'resident memory in the last quarter of 10 000 dialogues with 1 % of the blocks damaged against the second quarter',
  run: async (say) => {
    const collect = collector();
    const line = aSoakLine(faultRate, seed);
    const samples: number[] = [];
    for (let number = 0; number < warmUp + dialogues; number += 1) {
      const wrong = await line.dialogue(number);
      if (wrong !== null) throw new Error(`dialogue ${String(number)}: ${wrong}`);
      if (number < warmUp || number % sampleEvery !== 0) continue;
      collect();
      samples.push(process.memoryUsage().rss / megabyte);
    }
    const disagreements = line.disagreements();
    if (disagreements.length > 0) throw new Error(`the counters do not add up: ${disagreements.join(', ')}`);
    line.close();
    const { counters } = line;
    say(
      `${String(line.completed())} of ${String(warmUp + dialogues)} completed, none wrong; ` +
        `${String(counters.blocksSent + counters.blocksReceived)} blocks, ${String(counters.crcErrors)} CRC errors, ` +
        `${String(counters.repeatsSent)} repeats, ${String(counters.duplicatesReceived)} duplicates, ` +
        `${String(counters.timeouts)} time-outs in ${String(Math.round(line.elapsed() / 60_000))} minutes of the line`,
    );
    const quarter = (which: number): readonly number[] =>
      samples.slice(Math.floor((samples.length * which) / 4), Math.floor((samples.length * (which + 1)) / 4));
    const [second, last] = [median(quarter(1)), median(quarter(3))];
    return { value: last, baseline: second, ratio: last / second, runs: 1 };
  },
};
