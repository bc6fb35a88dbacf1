// What has to be looked after so that a terminal stays registered: dormancy, spare units, review of the data.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { registerTaskSchema } from './registerRecord.ts';

/** Items of a review of the registration data, in the order of the page. */
export const reviewItems = ['address', 'licence', 'account', 'phone', 'sim'] as const;
/** One item of a review. */
export type ReviewItem = (typeof reviewItems)[number];
/** What the items are called. */
export const reviewItemNames: Readonly<Record<ReviewItem, Bilingual>> = {
  address: { zh: '布放地址', en: 'Installation address' },
  licence: { zh: '营业执照（名称、信用代码、有效期）', en: 'Business licence (name, credit code, validity)' },
  account: { zh: '结算账户', en: 'Settlement account' },
  phone: { zh: '联系电话', en: 'Telephone number' },
  sim: { zh: 'SIM 卡', en: 'SIM card' },
};
/** What a person says of an item: the acquirer's data still hold, or have changed and must be reported. */
export const reviewAnswers = ['confirmed', 'changed'] as const;

const months = z.number().int().min(1).max(60);

/** Periods by which reminders are made. They differ between acquirers; `source` says where they come from. */
export const upkeepSettingsSchema = z
  .object({
    /** Months without an approved transaction after which the merchant may be verified anew. */
    verifyMonths: months,
    /** Months after which the service may be stopped. */
    stopMonths: months,
    /** Days before either date at which the task is opened. */
    warnDays: z.number().int().min(0).max(90),
    /** Days between two times that a spare unit is powered up and signed on. */
    spareDays: z.number().int().min(7).max(180),
    /** Months between two reviews of the registration data. */
    reviewMonths: months,
    source: z.string().trim().min(3).max(300),
  })
  .refine(({ verifyMonths, stopMonths }) => verifyMonths < stopMonths, {
    path: ['stopMonths'],
    message: 'more than verifyMonths',
  });
/** Periods by which reminders are made. */
export type UpkeepSettings = Readonly<z.infer<typeof upkeepSettingsSchema>>;

/** Where the proposed periods come from. */
export const proposedSource: Bilingual = {
  zh: '中国支付清算协会巡检指引（二手资料，未核对原文）',
  en: 'PCAC inspection guide (secondary source, not verified)',
};

/** Until the shop sets its own. */
export const defaultUpkeep: UpkeepSettings = {
  verifyMonths: 3,
  stopMonths: 12,
  warnDays: 14,
  spareDays: 30,
  reviewMonths: 3,
  source: `${proposedSource.zh} · ${proposedSource.en}`,
};

/** unknown = no transaction is known; fine; soon = within the warning days; verify = the first date is over; closed = the second one is: it may have been closed. */
export const dormancyStates = ['unknown', 'notCounted', 'fine', 'soon', 'verify', 'mayBeClosed'] as const;
/** How long nothing was sold with a terminal. */
export const dormancySchema = z.object({
  state: z.enum(dormancyStates),
  /** Day of the last approved transaction that is known, and who says so. */
  lastApprovedOn: z.iso.date().nullable(),
  source: z.string().nullable(),
  verifyOn: z.iso.date().nullable(),
  stopOn: z.iso.date().nullable(),
  /** Days to the next of the two dates; negative = over for so many days. */
  daysLeft: z.number().int().nullable(),
});
/** How long nothing was sold with a terminal. */
export type Dormancy = Readonly<z.infer<typeof dormancySchema>>;

/** What has to be looked after at one terminal. */
export const upkeepSchema = z.object({
  recordId: z.uuid(),
  dormancy: dormancySchema,
  /** Day by which a spare unit is to be powered up and signed on; null = it is no spare. */
  powerUpOn: z.iso.date().nullable(),
  /** Day of the last review that is complete, and of the next. */
  reviewedOn: z.iso.date().nullable(),
  reviewOn: z.iso.date().nullable(),
  /** The open review, with its answers in `data`. */
  review: registerTaskSchema.nullable(),
  /** What the items are in the record, masked; null = not in the record. */
  items: z.record(z.enum(reviewItems), z.string().nullable()),
});
/** What has to be looked after at one terminal. */
export type Upkeep = Readonly<z.infer<typeof upkeepSchema>>;
