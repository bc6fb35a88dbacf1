// register.import: a list of 10 000 terminals compared with the register and stored.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { openShops } from '../../electron/service/shops.ts';
import { createTransfers } from '../../electron/service/transfer/transfers.ts';
import type { Result } from '../../shared/error/appError.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const rows = 10_000;
const runs = 3;
const heading = '机身号,终端号,商户号,型号,厂商,商户名称,结算账户末四位,布放地址,城市,门店,柜台,购买日期,保修期至,备注';

const listOf = (): string =>
  [
    heading,
    ...Array.from({ length: rows }, (_, row) => {
      const number = String(row).padStart(5, '0');
      return `N9${number}X,1${number}00,89821015411${number.slice(1)},V240m,Verifone,便利店${number},0042,人民路${number}号,广州,门店${String(row % 50)},柜台${String(row % 5)},2025-03-01,2028-03-01,第 ${number} 台`;
    }),
    '',
  ].join('\r\n');

const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const once = async (say: (text: string) => void): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-import-'));
  try {
    const file = join(folder, 'list.csv');
    await writeFile(file, listOf());
    const shops = unwrap(await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() }));
    const transfers = createTransfers({
      shops,
      clock: systemClock,
      log: silentLogger,
      publish: () => undefined,
      operator: createOperator('bench'),
      version: '0',
    });
    const began = performance.now();
    const draft = unwrap(await transfers.read({ file }));
    const compared = performance.now();
    unwrap(await transfers.apply({ draftId: draft.id, goodRowsOnly: false }));
    const ended = performance.now();
    shops.close();
    say(`compared in ${(compared - began).toFixed(0)} ms, stored in ${(ended - compared).toFixed(0)} ms`);
    return ended - began;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Milliseconds from the file to the register, comparison included; a new register for each run. */
export const benchmark: Benchmark = {
  name: 'register.import',
  unit: 'ms',
  target: '<= 5000',
  about: `a CSV file of ${String(rows)} terminals compared with an empty register and stored`,
  run: async (say) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await once(say));
    return { value: median(times), baseline: null, ratio: null, runs };
  },
};
