// The emergency card of a store: what to do when payments fail, what not, and whom to call; what the owner adds to it.
import { z } from 'zod';
import { contactSchema } from '../contact/contact.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** The card of a shop that names no stores. */
export const wholeShop = '';

/** Text of a store as the register has it; empty = the whole shop. */
export const storeNameSchema = z.string().trim().max(120);

const shortText = z.string().trim().max(200);

/** What the owner adds to a card. */
export const emergencyDraftSchema = z.object({
  /** Who decides in the store, such as a name and a place; no telephone number: those come from the book. */
  inCharge: shortText,
  /** Where the spare terminal is and who has the key. */
  spare: shortText,
  /** How else customers can pay. */
  otherWay: shortText,
  /** Further lines, one each. */
  lines: z.array(z.string().trim().min(1).max(120)).max(6),
  /** Entries of the contact book, in their order on the card; empty = every verified one. */
  contactIds: z.array(z.uuid()).max(12),
});
/** What the owner adds to a card. */
export type EmergencyDraft = Readonly<z.infer<typeof emergencyDraftSchema>>;

/** A card as it is kept. */
export const emergencyCardSchema = emergencyDraftSchema.extend({
  store: storeNameSchema,
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
/** A card as it is kept. */
export type EmergencyCard = Readonly<z.infer<typeof emergencyCardSchema>>;

/** A card as it is shown and printed. */
export const emergencyViewSchema = z.object({
  store: storeNameSchema,
  /** Null until the owner has added something. */
  card: emergencyCardSchema.nullable(),
  /** Only numbers that the owner has verified within the last year. */
  contacts: z.array(contactSchema),
  /** How many entries were left out because they are not verified, or not any more. */
  leftOut: z.number().int().min(0),
  /** Spare terminals of the store by the register. */
  spares: z.array(
    z.object({ serialNumber: z.string().nullable(), model: z.string().nullable(), counter: z.string().nullable() }),
  ),
});
/** A card as it is shown and printed. */
export type EmergencyView = Readonly<z.infer<typeof emergencyViewSchema>>;

/** What to do, in this order. */
export const emergencyDo: readonly Bilingual[] = [
  {
    zh: '看屏幕，把应答码和提示记下来，能拍照就拍照。',
    en: 'Read the screen; note code and words, take a photo if you can.',
  },
  {
    zh: '先查上一笔有没有扣款，再决定要不要重做；最多重做一次。',
    en: 'Query the last payment before you repeat it; repeat it once at most.',
  },
  { zh: '只有这张卡不行：请顾客换卡或换付款方式。', en: 'Only this card fails: another card or another way to pay.' },
  { zh: '每张卡都不行：换备用终端。', en: 'Every card fails: use the spare terminal.' },
  {
    zh: '提示 90、91、92、96、98 或超时：等 5 到 15 分钟。',
    en: '90, 91, 92, 96, 98 or a time-out: wait 5 to 15 minutes.',
  },
  { zh: '提示 97、03、58：停下来，打给收单机构。', en: '97, 03 or 58: stop and call the acquirer.' },
  {
    zh: '提示被攻击、防拆、密钥丢失：停用，不重启，打给收单机构。',
    en: 'Attack, tampering or lost keys: out of use, no restart, call the acquirer.',
  },
  {
    zh: '记下时间、应答码、参考号，告诉负责人。',
    en: 'Note time, code and reference number; tell whoever is in charge.',
  },
];

/** What not to do. */
export const emergencyNever: readonly Bilingual[] = [
  { zh: '不要连续重刷。', en: 'Do not repeat a payment again and again.' },
  {
    zh: '不要打开机壳，不要恢复参数，不要改网络设置。',
    en: 'Never open the housing, reset parameters or change the network.',
  },
  { zh: '不要告诉任何人密码、验证码、激活码。', en: 'Tell nobody a password, one-time code or activation code.' },
  {
    zh: '不要打来电人给的号码，只打下面核实过的。',
    en: 'Do not call a number that a caller gives you, only the verified ones below.',
  },
  { zh: '不要把终端交给没有核实过的人。', en: 'Do not hand the terminal to anybody you have not verified.' },
];
