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
  'battery.temperature': {
    label: { zh: '电池温度', en: 'Battery temperature' },
    unit: '°C',
    decimals: 1,
    plausible: [-40, 100],
  },
  'battery.cycles': { label: { zh: '充电次数', en: 'Charge cycles' }, unit: '', decimals: 0, plausible: [0, 65535] },
  'module.temperature': {
    label: { zh: '主板温度', en: 'Module temperature' },
    unit: '°C',
    decimals: 1,
    plausible: [-40, 125],
  },
  // A clock that is further off than 400 days has been reset, it has not drifted: no reading, the check says so in words.
  'clock.offset': {
    label: { zh: '时钟偏差', en: 'Clock offset' },
    unit: 's',
    decimals: 0,
    plausible: [-34_560_000, 34_560_000],
  },
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
  // Wear. `headDistance` and `cuts` belong to the part that is fitted and begin anew with a new one; the `…Total` go on
  // over all parts: the program adds up what was counted between its checks. 8 dot lines are 1 mm of paper
  // (8 dots/mm, the usual head of such printers), so one line is 0.125 mm.
  'printer.headDistance': {
    label: { zh: '打印头走纸（当前这只）', en: 'Print head: distance (this head)' },
    unit: 'm',
    decimals: 0,
    plausible: [0, 536_871],
  },
  'printer.headDistanceTotal': {
    label: { zh: '打印走纸累计（所有打印头）', en: 'Printing: distance in total (all heads)' },
    unit: 'm',
    decimals: 0,
    plausible: [0, 1e7],
  },
  'printer.cuts': {
    label: { zh: '切纸次数（当前切刀）', en: 'Cuts (this cutter)' },
    unit: '',
    decimals: 0,
    plausible: [0, 4_294_967_295],
  },
  'printer.cutsTotal': {
    label: { zh: '切纸累计（所有切刀）', en: 'Cuts in total (all cutters)' },
    unit: '',
    decimals: 0,
    plausible: [0, 1e10],
  },
  // Dots of the head that were found open or shorted.
  'printer.badDots': {
    label: { zh: '打印头坏点', en: 'Print head: bad dots' },
    unit: '',
    decimals: 0,
    plausible: [0, 65_535],
  },
  // Tries of each reader since manufacture, good and bad together, and the bad ones among them: counts, never card data.
  'card.chipReads': { label: { zh: '芯片卡读卡次数', en: 'Chip reads' }, unit: '', decimals: 0, plausible: [0, 8.6e9] },
  'card.chipMisreads': {
    label: { zh: '芯片卡读卡失败次数', en: 'Chip reads that failed' },
    unit: '',
    decimals: 0,
    plausible: [0, 4_294_967_295],
  },
  'card.stripeReads': {
    label: { zh: '磁条卡读卡次数', en: 'Stripe reads' },
    unit: '',
    decimals: 0,
    plausible: [0, 8.6e9],
  },
  'card.stripeMisreads': {
    label: { zh: '磁条卡读卡失败次数', en: 'Stripe reads that failed' },
    unit: '',
    decimals: 0,
    plausible: [0, 4_294_967_295],
  },
  'card.contactlessReads': {
    label: { zh: '非接触读卡次数', en: 'Contactless reads' },
    unit: '',
    decimals: 0,
    plausible: [0, 8.6e9],
  },
  'card.contactlessMisreads': {
    label: { zh: '非接触读卡失败次数', en: 'Contactless reads that failed' },
    unit: '',
    decimals: 0,
    plausible: [0, 4_294_967_295],
  },
  // Share of the newest stretch with at least 50 tries (electron/service/readerShares.ts); fewer tries give no share.
  'card.chipFailed': {
    label: { zh: '芯片卡读卡失败率', en: 'Chip: failed' },
    unit: '%',
    decimals: 1,
    plausible: [0, 100],
  },
  'card.stripeFailed': {
    label: { zh: '磁条卡读卡失败率', en: 'Stripe: failed' },
    unit: '%',
    decimals: 1,
    plausible: [0, 100],
  },
  'card.contactlessFailed': {
    label: { zh: '非接触读卡失败率', en: 'Contactless: failed' },
    unit: '%',
    decimals: 1,
    plausible: [0, 100],
  },
  // Starts since manufacture, as the terminal counts them.
  boots: { label: { zh: '开机次数', en: 'Starts' }, unit: '', decimals: 0, plausible: [0, 4_294_967_295] },
  // Starts per day over the newest stretch of at least one day (electron/service/bootRate.ts).
  'boots.perDay': {
    label: { zh: '每天开机次数', en: 'Starts per day' },
    unit: '',
    decimals: 1,
    plausible: [0, 10_000],
  },
  'cpu.load': { label: { zh: '处理器负载', en: 'Processor load' }, unit: '%', decimals: 0, plausible: [0, 100] },
  // Whole days until the first certificate or set of keys ends; below zero it has ended.
  'certificate.daysLeft': {
    label: { zh: '证书剩余天数', en: 'Certificate: days left' },
    unit: 'd',
    decimals: 0,
    plausible: [-40_000, 40_000],
  },
  // Counters of the line during one check. Blocks: both ways, every copy counted, damaged ones too.
  'link.blocks': { label: { zh: '线路数据块', en: 'Line: blocks' }, unit: '', decimals: 0, plausible: [0, 1e9] },
  'link.crcErrors': {
    label: { zh: '线路校验错误', en: 'Line: CRC errors' },
    unit: '',
    decimals: 0,
    plausible: [0, 1e9],
  },
  // Refused in either direction.
  'link.naks': { label: { zh: '线路拒收 (NAK)', en: 'Line: NAKs' }, unit: '', decimals: 0, plausible: [0, 1e9] },
  'link.repeats': { label: { zh: '线路重发', en: 'Line: repeats' }, unit: '', decimals: 0, plausible: [0, 1e9] },
  'link.duplicates': {
    label: { zh: '线路重复块', en: 'Line: duplicates' },
    unit: '',
    decimals: 0,
    plausible: [0, 1e9],
  },
  'link.timeouts': { label: { zh: '线路超时', en: 'Line: time-outs' }, unit: '', decimals: 0, plausible: [0, 1e9] },
  'link.discardedBytes': {
    label: { zh: '线路丢弃字节', en: 'Line: bytes discarded' },
    unit: 'B',
    decimals: 0,
    plausible: [0, 1e12],
  },
  'link.reconnects': { label: { zh: '线路重连', en: 'Line: reconnects' }, unit: '', decimals: 0, plausible: [0, 1e9] },
  // Blocks that were on the line in vain, per hundred: 100 × (NAKs sent + repeats sent + duplicates received) ÷ blocks.
  // A NAK sent is a block of theirs that came damaged or broken off (CRC, T1); a repeat sent is a block of ours that was
  // refused (NAK) or not acknowledged in time (T2); a duplicate is a block of theirs whose acknowledgement was lost.
  // A terminal that does not answer a command (T3, T4) is silent, its line is not bad: that counts as a time-out only.
  'link.errorRate': {
    label: { zh: '线路差错率', en: 'Line: error rate' },
    unit: '%',
    decimals: 1,
    plausible: [0, 100],
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
