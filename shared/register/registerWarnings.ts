// Warnings about serial numbers and terminal numbers that do not fit: what is so, by what it is seen, what to do, whose job it is.
import { z } from 'zod';
import { type Bilingual, type Facts, fillText } from '../model/bilingual.ts';
import type { Who } from '../model/who.ts';

/** Codes of warnings; strings are never renamed. They stand in `data.code` of a task of kind `warning`. */
export const warningCodes = [
  'otherTid',
  'duplicateSerial',
  'serialUnderTwoMerchants',
  'duplicateTid',
  'swappedOutPluggedIn',
  'retiredPluggedIn',
  'quarantinedPluggedIn',
  'foreignUnit',
] as const;
/** One kind of warning. */
export type WarningCode = (typeof warningCodes)[number];
/** Accepts a kind of warning. */
export const warningCodeSchema = z.enum(warningCodes);

/** A warning in words; `{serial}`, `{tid}`, `{otherTid}`, `{otherSerial}`, `{mid}`, `{otherMid}`, `{replacement}` are filled from the task's data. */
export interface WarningText {
  readonly title: Bilingual;
  /** What is so, and by what it is seen. */
  readonly evidence: Bilingual;
  readonly remedy: Bilingual;
  readonly who: Who;
}

const texts: Readonly<Record<WarningCode, WarningText>> = {
  otherTid: {
    title: { zh: '终端里的终端号与登记的不同', en: 'TID in the terminal and on record differ' },
    evidence: {
      zh: '机身号 {serial} 登记的终端号是 {tid}，终端里读到的是 {otherTid}。',
      en: 'Serial number {serial} is on record with terminal number {tid}; the terminal itself says {otherTid}.',
    },
    remedy: {
      zh: '先看小票上印的终端号，再向收单机构核对哪一个有效。记录没有改动，核对后请自己更正。',
      en: 'Look at the number on a receipt, then ask the acquirer which one is valid. The record was not changed; correct it yourself afterwards.',
    },
    who: 'acquirer',
  },
  duplicateSerial: {
    title: { zh: '同一机身号有两条记录', en: 'One serial number is in two records' },
    evidence: {
      zh: '机身号 {serial} 在登记簿里不止一条记录。',
      en: 'Serial number {serial} stands in more than one record.',
    },
    remedy: {
      zh: '对照机身条码，保留正确的一条，另一条改正机身号或删除。',
      en: 'Compare with the bar code on the housing; keep the right record, correct the number of the other or delete it.',
    },
    who: 'merchant',
  },
  serialUnderTwoMerchants: {
    title: { zh: '同一机身号登记在两个商户下', en: 'One serial number under two merchants' },
    evidence: {
      zh: '机身号 {serial} 同时登记在商户号 {mid} 和 {otherMid} 下。',
      en: 'Serial number {serial} is on record under merchant numbers {mid} and {otherMid}.',
    },
    remedy: {
      zh: '一台终端只能对应一个商户号：请向收单机构查明它绑定在哪个商户，再改正记录。不要用它替别的商户收款。',
      en: 'A terminal belongs to one merchant number: ask the acquirer to which it is bound, then correct the record. Take no payments with it for another merchant.',
    },
    who: 'acquirer',
  },
  duplicateTid: {
    title: { zh: '同一终端号出现在两台终端上', en: 'One terminal number at two terminals' },
    evidence: {
      zh: '终端号 {tid} 登记在机身号 {otherSerial} 上，现在机身号 {serial} 也用这个终端号。',
      en: 'Terminal number {tid} is on record at serial number {otherSerial}; now serial number {serial} has it too.',
    },
    remedy: {
      zh: '如果是换机，请走换机流程；否则请收单机构查明这个终端号绑定在哪台机身上。',
      en: 'If one replaced the other, use the swap; otherwise ask the acquirer to which unit the number is bound.',
    },
    who: 'acquirer',
  },
  swappedOutPluggedIn: {
    title: { zh: '接上的是已换下的终端', en: 'A swapped-out terminal was plugged in' },
    evidence: {
      zh: '机身号 {serial} 已换下，接替它的是 {replacement}。',
      en: 'Serial number {serial} was swapped out and replaced by {replacement}.',
    },
    remedy: {
      zh: '不要再用它收款。请使用接替的终端，并把这台送回收单机构或送修。',
      en: 'Take no payments with it. Use the unit that replaced it, and return this one to the acquirer or send it for repair.',
    },
    who: 'merchant',
  },
  retiredPluggedIn: {
    title: { zh: '接上的是已注销的终端', en: 'A retired terminal was plugged in' },
    evidence: {
      zh: '机身号 {serial} 已注销，登记簿里只保留记录。',
      en: 'Serial number {serial} was retired; only its record is kept.',
    },
    remedy: {
      zh: '不要再用它收款，请联系收单机构收回。同一机身号不会再次登记。',
      en: 'Take no payments with it; ask the acquirer to take it back. Its number is not entered again.',
    },
    who: 'acquirer',
  },
  quarantinedPluggedIn: {
    title: { zh: '接上的是已隔离的终端', en: 'A quarantined terminal was plugged in' },
    evidence: { zh: '机身号 {serial} 处于隔离状态。', en: 'Serial number {serial} is in quarantine.' },
    remedy: {
      zh: '请拔下它，放到没有人会用到的地方，并联系收单机构。',
      en: 'Unplug it, put it where nobody will use it, and call the acquirer.',
    },
    who: 'acquirer',
  },
  foreignUnit: {
    title: { zh: '接上的终端不是本店的', en: 'The terminal plugged in is not yours' },
    evidence: {
      zh: '机身号 {serial} 已标为“非本店”，没有读取或保存它的资料。',
      en: 'Serial number {serial} is marked as foreign; nothing of it was stored.',
    },
    remedy: {
      zh: '问清是谁的、为什么在这里；来历不明时不要使用，并告知收单机构。如果其实是本店的，请在登记簿里改为“待登记”。',
      en: 'Find out whose it is and why it is here; if nobody knows, do not use it and tell the acquirer. If it is yours after all, set it to “Pending” in the register.',
    },
    who: 'merchant',
  },
};

/** What the warnings are called, for errors that name one. */
export const warningTitles: Readonly<Record<WarningCode, Bilingual>> = Object.fromEntries(
  warningCodes.map((code) => [code, texts[code].title]),
) as Record<WarningCode, Bilingual>;

const unknown: Bilingual = { zh: '（未知）', en: '(unknown)' };

const fill = (text: Bilingual, facts: Facts): Bilingual => {
  const filled = fillText(text, facts);
  return {
    zh: filled.zh.replace(/\{\w+\}/g, unknown.zh),
    en: filled.en.replace(/\{\w+\}/g, unknown.en),
  };
};

/** A warning in words, filled from the data of its task. */
export const warningText = (code: WarningCode, data: Facts): WarningText => {
  const { title, evidence, remedy, who } = texts[code];
  return { title, evidence: fill(evidence, data), remedy, who };
};
