// A terminal of its own for every seed: other numbers, slightly other readings, the same story. Pure.

import type { Fault } from './faults.ts';
import { mergePatch } from './mergePatch.ts';
import { seededRandom } from './random.ts';
import type { TerminalState } from './terminalState.ts';

/** Whole numbers of the maintenance blocks that are a little different on every terminal. */
const own = {
  power: ['batteryMillivolts', 'chargeCycles', 'temperatureDeciCelsius', 'coinCellMillivolts', 'batteryPercent'],
  resources: ['storageFreeKiB', 'memoryFreeKiB', 'uptimeSeconds', 'reboots'],
  printer: ['dotLines'],
} as const;
/** Not more than this, so that a low battery stays low and a hot module hot. */
const spread = 0.03;

/** The state with numbers of that seed; the name and what is wrong with the terminal stay. */
export const seededState = (state: TerminalState, seed: number): TerminalState => {
  const random = seededRandom(seed);
  const digits = (count: number): string => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  const near = (value: number): number => Math.round(value * (1 + spread * (2 * random() - 1)));
  const serialHex = `5A${Math.floor(random() * 0x1_00_00_00)
    .toString(16)
    .toUpperCase()
    .padStart(6, '0')}`;
  const tid = `1${digits(7)}`;
  const printed = `SIMSEED${digits(6)}`;
  const { maintenance } = state;
  if (maintenance === null) return mergePatch(state, { serialHex, tid }) as TerminalState;

  const changes: Record<string, unknown> = {};
  for (const [block, fields] of Object.entries(own)) {
    const values = (maintenance as Readonly<Record<string, unknown>>)[block];
    if (typeof values !== 'object' || values === null) continue;
    const present = values as Readonly<Record<string, unknown>>;
    changes[block] = Object.fromEntries(
      fields.flatMap((field) => {
        const value = present[field];
        return typeof value === 'number' ? [[field, near(value)] as const] : [];
      }),
    );
  }
  if (maintenance.identity !== undefined) {
    changes['identity'] = { serialNumber: printed, tusn: `000009${printed.padStart(14, '0')}` };
  }
  if (maintenance.merchant !== undefined) {
    changes['merchant'] = { tid, ...(maintenance.merchant.mid === undefined ? {} : { mid: `822290058${digits(6)}` }) };
  }
  return mergePatch(state, { serialHex, tid, maintenance: changes }) as TerminalState;
};

/** The faults, with random ones rolling the dice of that seed. */
export const seededFaults = (faults: readonly Fault[], seed: number): readonly Fault[] =>
  faults.map((fault) => (fault.kind === 'random' ? { ...fault, seed: fault.seed ^ seed } : fault));
