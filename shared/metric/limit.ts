// Limits by which readings are judged: who chose them and why travels with them.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { contradictionIn } from './boundsContradiction.ts';
import type { MetricKey } from './catalogue.ts';
import { metricKeys } from './catalogue.ts';

const bound = z.number().nullable();

/** Bounds in the metric's unit; a reading below `…Below` or above `…Above` gets that outcome. Null = no such bound. */
export const boundsSchema = z
  .object({ warnBelow: bound, warnAbove: bound, failBelow: bound, failAbove: bound })
  .refine((b) => b.warnBelow === null || b.warnAbove === null || b.warnBelow < b.warnAbove, {
    message: 'the lower bound must be less than the upper bound',
    path: ['warnBelow'],
  })
  .refine((b) => b.failBelow === null || b.warnBelow === null || b.failBelow <= b.warnBelow, {
    message: 'the bound of a fault must lie outside the bound of a warning',
    path: ['failBelow'],
  })
  .refine((b) => b.failAbove === null || b.warnAbove === null || b.failAbove >= b.warnAbove, {
    message: 'the bound of a fault must lie outside the bound of a warning',
    path: ['failAbove'],
  });
/** Bounds in the metric's unit. */
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

/** Bounds as they may be set: none contradicts another one; the message says which two. Stored ones may be older than a rule. */
export const soundBoundsSchema = boundsSchema.superRefine((bounds, context) => {
  const found = contradictionIn(bounds);
  if (found !== null) context.addIssue({ code: 'custom', message: found.words.en, path: [found.sides[0]] });
});

/** A limit in force; `version` 0 is the product's own proposal, higher numbers were set in this shop. */
export const limitSchema = z.object({
  metric: z.enum(metricKeys),
  bounds: boundsSchema,
  /** Why this bound: the source of a default, the words of the person for a changed one. */
  reason: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  version: z.number().int().nonnegative(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
});

const none: Bounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

/** The product's own proposals; a metric that is missing here has no default limit. */
export const defaultLimits: Readonly<Partial<Record<MetricKey, { bounds: Bounds; reason: Bilingual }>>> = {
  'battery.voltage': {
    bounds: { ...none, warnBelow: 2.5 },
    reason: {
      zh: '电池类型未知：只有低于 2.5 V 时，3 V 备用电池与锂电池才都算偏低。',
      en: 'The kind of cell is unknown: only below 2.5 V are both a 3 V backup cell and a lithium battery low.',
    },
  },
  'battery.level': {
    bounds: { ...none, warnBelow: 20 },
    reason: { zh: '低于 20% 时，忙时可能撑不到充电。', en: 'Below 20 % a busy hour can outlast the charge.' },
  },
  'battery.temperature': {
    bounds: { warnBelow: 0, warnAbove: 45, failBelow: null, failAbove: 60 },
    reason: {
      zh: '锂电池一般只可在 0–45 °C 充电，高于 60 °C 不应再使用。',
      en: 'Lithium batteries are usually made to be charged at 0–45 °C, and not to be used above 60 °C.',
    },
  },
  'module.temperature': {
    bounds: { ...none, warnBelow: 0, warnAbove: 60 },
    reason: { zh: '0–60 °C 为一般电子设备的工作范围。', en: '0–60 °C is the usual working range of such electronics.' },
  },
  'clock.offset': {
    bounds: { ...none, warnBelow: -300, warnAbove: 300 },
    reason: {
      zh: '相差超过 5 分钟，凭条时间和结算日期就可能出错。',
      en: 'More than 5 minutes off, receipt times and settlement dates can be wrong.',
    },
  },
  'signal.csq': {
    bounds: { ...none, warnBelow: 10 },
    reason: {
      zh: 'CSQ 低于 10（约 −93 dBm）时交易常超时。',
      en: 'Below CSQ 10 (about −93 dBm) transactions often time out.',
    },
  },
  'storage.free': {
    bounds: { ...none, warnBelow: 10 },
    reason: { zh: '余量不足 10% 时，更新可能装不下。', en: 'With less than 10 % free an update may not fit.' },
  },
  'memory.free': {
    bounds: { ...none, warnBelow: 10 },
    reason: {
      zh: '内存余量不足 10% 时，程序会变慢或退出。',
      en: 'With less than 10 % free programs slow down or stop.',
    },
  },
  'paper.remaining': {
    bounds: { ...none, warnBelow: 10 },
    reason: { zh: '不足 10% 时请备好新纸卷。', en: 'Below 10 % have a new roll at hand.' },
  },
  'coinCell.voltage': {
    bounds: { ...none, warnBelow: 2.5 },
    reason: {
      zh: '3 V 纽扣电池低于 2.5 V 即将耗尽；耗尽后密钥会丢失。',
      en: 'A 3 V coin cell below 2.5 V is nearly empty; when it is, the keys are lost.',
    },
  },
  'battery.cycles': {
    bounds: { ...none, warnAbove: 500 },
    reason: {
      zh: '锂电池一般充放电 300–500 次后容量明显下降（经验值，没有厂商公布的统一数字）。',
      en: 'Lithium batteries usually lose much of their capacity after 300–500 charges (experience; makers publish no common number).',
    },
  },
  'printer.headDistance': {
    bounds: { ...none, warnAbove: 30_000, failAbove: 60_000 },
    reason: {
      zh: '热敏打印头一般可走纸 30–60 公里（BOCA 等打印机厂商的公开说明）；纸不好会短得多。按每毫米 8 点换算，一行 0.125 毫米。',
      en: 'A thermal head usually lasts 30–60 km (public information of printer makers such as BOCA), much less with poor paper. Counted at 8 dots per mm: 0.125 mm a line.',
    },
  },
  'printer.cuts': {
    bounds: { ...none, warnAbove: 1_000_000 },
    reason: {
      zh: '小型切刀的标称寿命多为一百万次上下（经验值，请按您的打印机说明书修改）。',
      en: 'Small cutters are usually made for about a million cuts (experience; set what your printer’s manual says).',
    },
  },
  'printer.badDots': {
    bounds: { ...none, warnAbove: 0, failAbove: 8 },
    reason: {
      zh: '一个坏点就是一道白线；连续 8 个坏点宽 1 毫米，二维码和条码可能扫不出来。',
      en: 'One bad dot is one white line; eight are a millimetre, and codes may no longer scan.',
    },
  },
  'card.chipFailed': {
    bounds: { ...none, warnAbove: 5, failAbove: 20 },
    reason: {
      zh: '正常情况下芯片卡一百次里失败不到五次；五次里失败一次，顾客就会排队（经验值）。',
      en: 'Normally fewer than five of a hundred chip reads fail; with one in five the queue grows (experience).',
    },
  },
  'card.stripeFailed': {
    bounds: { ...none, warnAbove: 10, failAbove: 30 },
    reason: {
      zh: '磁条靠手刷，失败本来就多一些；超过十分之一多半是磁头脏了（经验值）。',
      en: 'Stripes are swiped by hand, so more fail; beyond one in ten the head is usually dirty (experience).',
    },
  },
  'card.contactlessFailed': {
    bounds: { ...none, warnAbove: 5, failAbove: 20 },
    reason: {
      zh: '非接触读卡一百次里失败不到五次属正常（经验值）。',
      en: 'Fewer than five failures in a hundred contactless reads are normal (experience).',
    },
  },
  'boots.perDay': {
    bounds: { ...none, warnAbove: 3 },
    reason: {
      zh: '支付终端按安全要求每 24 小时自动重启一次（PCI PTS POI 自检要求），再加上开关店；一天超过 3 次就不寻常。',
      en: 'A payment terminal restarts once in 24 hours for its self-test (PCI PTS POI), and when the shop opens; more than 3 a day is unusual.',
    },
  },
  'cpu.load': {
    bounds: { ...none, warnAbove: 90 },
    reason: {
      zh: '闲置时处理器仍超过 90%，说明有程序在占用资源。',
      en: 'Above 90 % while nobody pays, some program is taking the machine for itself.',
    },
  },
  'certificate.daysLeft': {
    bounds: { ...none, warnBelow: 60, failBelow: 0 },
    reason: {
      zh: '换证书要收单机构或厂商安排，请提前约 60 天；过期后终端可能连不上主机。',
      en: 'A new certificate has to be arranged with the acquirer or maker: begin about 60 days ahead. Once it has ended the host may refuse the terminal.',
    },
  },
  'link.errorRate': {
    bounds: { ...none, warnAbove: 1, failAbove: 10 },
    reason: {
      zh: '好的线路一百块里不到一块出错；超过 10% 时三次重发都可能失败，交易会中断。个别错误不算。',
      en: 'A sound line damages fewer than one block in a hundred; beyond 10 % even three copies can fail and payments break off. Single errors do not count.',
    },
  },
};
