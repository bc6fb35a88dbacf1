// Everything that can be measured, once: label, unit, decimals and what is physically believable.
import type { Bilingual } from '../model/bilingual.ts';

/** How a metric is named, written and sanity-checked. */
export interface MetricDefinition {
  readonly label: Bilingual;
  /** Unit of every stored and shown value; empty for counts and indices. */
  readonly unit: string;
  /** Digits after the decimal point when shown. */
  readonly decimals: number;
  /** Inclusive range outside which a value is a misreading, not a measurement. */
  readonly plausible: readonly [number, number];
}

/** One row per metric; the key is its stable name in storage, exports and the command line. */
export const metrics = {
  'battery.voltage': { label: { zh: '电池电压', en: 'Battery voltage' }, unit: 'V', decimals: 2, plausible: [0, 20] },
  'battery.level': { label: { zh: '电池电量', en: 'Battery level' }, unit: '%', decimals: 0, plausible: [0, 100] },
  'battery.cycles': { label: { zh: '充电次数', en: 'Charge cycles' }, unit: '', decimals: 0, plausible: [0, 65535] },
  'module.temperature': {
    label: { zh: '主板温度', en: 'Module temperature' },
    unit: '°C',
    decimals: 1,
    plausible: [-40, 125],
  },
  'clock.offset': { label: { zh: '时钟偏差', en: 'Clock offset' }, unit: 's', decimals: 0, plausible: [-4e9, 4e9] },
  'signal.csq': { label: { zh: '信号强度 (CSQ)', en: 'Signal (CSQ)' }, unit: '', decimals: 0, plausible: [0, 31] },
  'signal.dbm': { label: { zh: '信号强度', en: 'Signal strength' }, unit: 'dBm', decimals: 0, plausible: [-120, 0] },
  'storage.free': { label: { zh: '剩余存储', en: 'Free storage' }, unit: '%', decimals: 0, plausible: [0, 100] },
  'memory.free': { label: { zh: '剩余内存', en: 'Free memory' }, unit: '%', decimals: 0, plausible: [0, 100] },
  uptime: { label: { zh: '已运行时间', en: 'Uptime' }, unit: 's', decimals: 0, plausible: [0, 4_294_967_295] },
  'paper.remaining': { label: { zh: '剩余纸量', en: 'Paper remaining' }, unit: '%', decimals: 0, plausible: [0, 100] },
  'unsettled.count': {
    label: { zh: '未结算笔数', en: 'Unsettled transactions' },
    unit: '',
    decimals: 0,
    plausible: [0, 4_294_967_295],
  },
  'coinCell.voltage': {
    label: { zh: '纽扣电池电压', en: 'Coin cell voltage' },
    unit: 'V',
    decimals: 2,
    plausible: [0, 5],
  },
} as const satisfies Record<string, MetricDefinition>;

/** Stable name of a metric. */
export type MetricKey = keyof typeof metrics;

/** All metric names, in the order in which they are shown. */
export const metricKeys = Object.keys(metrics) as [MetricKey, ...MetricKey[]];

/** Whether a value can be real; a value outside is a misreading and never becomes a reading. */
export const isPlausible = (metric: MetricKey, value: number): boolean => {
  const [low, high] = metrics[metric].plausible;
  return Number.isFinite(value) && value >= low && value <= high;
};
