// The only place where units of ZVT become ours. What is not there gives no reading, and never a zero.
import { isPlausible, type MetricKey } from '../../../shared/metric/catalogue.ts';
import type { ReadingSource } from '../../../shared/model/reading.ts';
import { localSeconds } from '../../protocol/field/localTime.ts';
import type { ConfigurationPrint } from '../../protocol/zvt/zvtPrintout.ts';
import type { MaintenanceBlockName, MaintenanceBlocks } from '../../protocol/zvt/zvtTags.ts';
import type { VendorInformation } from '../../protocol/zvt/zvtVendor.ts';
import type { Measured } from '../terminalDriver.ts';

type Row = readonly [metric: MetricKey, value: number | null | undefined];

const measured = (rows: readonly Row[], source: ReadingSource, takenAt: number): Measured[] =>
  rows.flatMap(([metric, value]) =>
    value === null || value === undefined ? [] : [{ metric, value, source, takenAt }],
  );

const scaled = (value: number | undefined, divisor: number): number | undefined =>
  value === undefined ? undefined : value / divisor;

const percent = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole;

/** Heads of such printers have 8 dots per mm, along the paper too: 8000 lines are a metre. */
const linesPerMetre = 8000;

/** More bad dots than the head has dots is a misreading. */
const badDots = (bad: number | undefined, all: number | undefined): number | undefined =>
  bad === undefined || (all !== undefined && bad > all) ? undefined : bad;

type Reader = NonNullable<NonNullable<MaintenanceBlocks['readers']>['readers']>[number];

const readerMetrics = [
  ['chip', 'card.chipReads', 'card.chipMisreads'],
  ['magneticStripe', 'card.stripeReads', 'card.stripeMisreads'],
  ['contactless', 'card.contactlessReads', 'card.contactlessMisreads'],
] as const;

/** Tries and failures of each kind of reader that tells both counts; two readers of a kind are one. */
const readerRows = (readers: readonly Reader[]): readonly Row[] =>
  readerMetrics.flatMap(([wanted, reads, misreads]): readonly Row[] => {
    const counts = readers.flatMap(({ kind, readsSucceeded: good, readsFailed: failed }) =>
      kind !== wanted || good === undefined || failed === undefined ? [] : [{ good, failed }],
    );
    if (counts.length === 0) return [];
    const failed = counts.reduce((sum, each) => sum + each.failed, 0);
    return [
      [reads, counts.reduce((sum, each) => sum + each.good, failed)],
      [misreads, failed],
    ];
  });

/** What one block of the maintenance extension gives. */
const rowsOf: { readonly [N in MaintenanceBlockName]?: (block: NonNullable<MaintenanceBlocks[N]>) => readonly Row[] } =
  {
    power: (block) => [
      ['battery.level', block.batteryPercent],
      ['battery.voltage', scaled(block.batteryMillivolts, 1000)],
      ['battery.cycles', block.batteryCycles],
      ['module.temperature', scaled(block.temperatureTenthsCelsius, 10)],
      ['coinCell.voltage', scaled(block.coinCellMillivolts, 1000)],
    ],
    resources: (block) => [
      ['storage.free', percent(block.storageFreeKib, block.storageTotalKib)],
      ['memory.free', percent(block.memoryFreeKib, block.memoryTotalKib)],
      ['uptime', block.uptimeSeconds],
      ['boots', block.reboots],
    ],
    printer: (block) => [
      ['paper.remaining', block.paperPercent],
      ['printer.headDistance', scaled(block.linesPrinted, linesPerMetre)],
      ['printer.cuts', block.cuts],
      ['printer.badDots', badDots(block.badDots, block.dotsPerLine)],
    ],
    readers: (block) => readerRows(block.readers ?? []),
    // CSQ counts steps of 2 dB from −113 dBm; 99 says that the modem does not know (3GPP TS 27.007 §8.5).
    network: ({ csq }) =>
      csq === undefined || csq === 99
        ? []
        : [
            ['signal.csq', csq],
            ['signal.dbm', -113 + 2 * csq],
          ],
    results: (block) => [['unsettled.count', block.unsettledCount]],
  };

/** Readings of the blocks; `arrivedAt` tells when each came. */
export const readingsFromMaintenance = (
  blocks: MaintenanceBlocks,
  arrivedAt: ReadonlyMap<MaintenanceBlockName, number>,
): Measured[] =>
  (Object.keys(rowsOf) as MaintenanceBlockName[]).flatMap((name) => {
    const rows = rowsOf[name] as ((block: unknown) => readonly Row[]) | undefined;
    const block = blocks[name];
    return rows === undefined || block === undefined
      ? []
      : measured(rows(block), 'extension', arrivedAt.get(name) ?? 0);
  });

/** Readings of the maker's own system information. */
export const readingsFromVendor = (vendor: VendorInformation, arrivedAt: number): Measured[] =>
  measured(
    [
      ['battery.voltage', vendor.batteryVolts],
      ['module.temperature', vendor.celsius],
    ],
    'vendor',
    arrivedAt,
  );

/** Readings of a configuration print. */
export const readingsFromPrintout = (print: ConfigurationPrint, arrivedAt: number): Measured[] => {
  const battery = print.batteryVoltage;
  return measured(
    [
      ['battery.voltage', battery === null ? null : battery.unit === 'mV' ? battery.value / 1000 : battery.value],
      ['module.temperature', print.celsius],
    ],
    'printout',
    arrivedAt,
  );
};

/** A terminal's clock as it was sent, with the computer's time in ms at which its block arrived. */
export interface TerminalClock {
  readonly local: string;
  readonly arrivedAt: number;
  readonly source: ReadingSource;
}

/**
 * Seconds by which the terminal's local time is ahead of the computer's at the moment its block arrived. A terminal
 * sends whole seconds, so the computer's fraction is left out too: two equal clocks give 0. `zoneMinutes` is the
 * computer's zone at that moment.
 */
export const readingsFromClock = (clock: TerminalClock, zoneMinutes: number): Measured[] => {
  const theirs = localSeconds(clock.local);
  if (theirs === null) return [];
  const ours = Math.floor(clock.arrivedAt / 1000) + zoneMinutes * 60;
  return measured([['clock.offset', theirs - ours]], clock.source, clock.arrivedAt);
};

/** One reading per metric, the first of the lists winning, the names of values that cannot be real, and all that was not used. */
export const mergeReadings = (
  lists: readonly (readonly Measured[])[],
): {
  readonly kept: readonly Measured[];
  readonly implausible: readonly MetricKey[];
  readonly notUsed: readonly Measured[];
} => {
  const kept = new Map<MetricKey, Measured>();
  const implausible: MetricKey[] = [];
  const notUsed: Measured[] = [];
  for (const reading of lists.flat()) {
    const isReal = isPlausible(reading.metric, reading.value);
    if (!isReal) implausible.push(reading.metric);
    if (isReal && !kept.has(reading.metric)) kept.set(reading.metric, reading);
    else notUsed.push(reading);
  }
  return { kept: [...kept.values()], implausible, notUsed };
};
