// Advice about commands that an operator asks a terminal to carry out.
import type { ErrorAdvice } from './adviceText.ts';

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
      zh: '确认内容不完整（{field}：应为 {expected}），命令没有发送。',
      en: 'The confirmation is not complete ({field}: {expected}); the command was not sent.',
    },
    remedy: {
      zh: '请阅读操作的影响，填写原因，并输入终端序列号的后四位。',
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
