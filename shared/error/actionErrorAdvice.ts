// Advice about commands that an operator asks a terminal to carry out.
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** What an operator has to confirm, by the name that stands as `field` in action.not-confirmed. */
export const confirmationFields = {
  'confirm.typed': {
    zh: '输入的后四位与这台终端不符',
    en: 'the four characters typed are not the last ones of this terminal’s number',
  },
  'confirm.reason': { zh: '理由太短，至少 5 个字', en: 'the reason needs at least 5 characters' },
  'confirm.effects': {
    zh: '显示的影响与这个操作不一致，请重新打开确认窗口',
    en: 'the effects that were shown are not those of this command; open the confirmation again',
  },
  'confirm.overrideReason': {
    zh: '有未结算交易时继续的理由太短，至少 10 个字',
    en: 'going on with open payments needs a reason of its own of at least 10 characters',
  },
  'confirm.overrideTick': {
    zh: '没有勾选“我已结算或自行承担”',
    en: 'the box that you have settled or accept the risk is not ticked',
  },
  'confirm.overrideRole': {
    zh: '只有店主可以在有未结算交易时继续',
    en: 'only the owner may go on with open payments',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
/** Name of a part of a confirmation. */
export type ConfirmationField = keyof typeof confirmationFields;

/** Advice for the codes that start with action. */
export const actionErrorAdvice = {
  'action.not-offered': {
    title: { zh: '终端不提供这个操作', en: 'The terminal does not offer this' },
    message: {
      zh: '这台终端或它使用的协议没有“{command}”这个操作，什么也没有发送。',
      en: 'This terminal, or the protocol it speaks, has no “{command}”; nothing was sent.',
    },
    remedy: {
      zh: '无需处理。需要时请在终端自己的菜单里操作，或联系收单机构。',
      en: 'Nothing has to be done. If you need it, use the terminal’s own menu or ask the acquirer.',
    },
    who: 'nobody',
  },
  'action.not-confirmed': {
    title: { zh: '操作未确认', en: 'The command was not confirmed' },
    message: {
      zh: '命令没有发送：{field}。',
      en: 'The command was not sent: {field}.',
    },
    remedy: {
      zh: '请阅读操作的影响，填写理由，并输入终端机身号的后四位。',
      en: 'Read what the command does, give a reason, and type the last four characters of the terminal’s serial number.',
    },
    who: 'merchant',
  },
  'action.payments-pending': {
    title: { zh: '还有未结算的交易', en: 'Payments are not settled yet' },
    message: {
      zh: '这台终端的未结算笔数：{count}。此时执行“{command}”可能丢失交易，命令没有发送。',
      en: 'Unsettled transactions of this terminal: {count}. “{command}” could lose them now; it was not sent.',
    },
    remedy: {
      zh: '请先在终端上做结算，再检查一次；显示为 0 之后再操作。',
      en: 'Settle at the terminal first, check it again, and come back when the count is 0.',
    },
    who: 'merchant',
  },
  'action.other-terminal': {
    title: { zh: '端口上是另一台终端', en: 'Another terminal is at the port' },
    message: {
      zh: '在 {address} 应答的是另一台终端（{found}），不是您确认的 {expected}。命令没有发送。',
      en: 'Another terminal ({found}) answered at {address}, not {expected} that you confirmed. The command was not sent.',
    },
    remedy: {
      zh: '请检查数据线插在哪台终端上，检查一次，再从正确的终端页面操作。',
      en: 'See which terminal the cable leads to, check it once, and start again from the page of the right one.',
    },
    who: 'merchant',
  },
  'action.already-running': {
    title: { zh: '这台终端正忙', en: 'This terminal is in use' },
    message: {
      zh: '另一个操作或检查正在使用 {address}。',
      en: 'Another command or check is using {address}.',
    },
    remedy: { zh: '请等它结束，或先取消它。', en: 'Wait until it has ended, or cancel it first.' },
    who: 'wait',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
