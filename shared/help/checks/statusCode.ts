// Help: what the terminal says about its own state. The codes are in terminalStatusCodes.ts.
import type { CheckHelp } from '../checkHelp.ts';

/** Help for status.code; its findings come from the table of status codes. */
export const statusCodeHelp = {
  id: 'status.code',
  title: { zh: '终端状态', en: 'Terminal status' },
  meaning: {
    zh: '终端用一个两位代码说明自己现在的状态，例如 00 表示就绪。',
    en: 'The terminal states its condition as a two-digit code; 00 means ready.',
  },
  why: {
    zh: '代码不是“就绪”时，收款多半会被终端拒绝。',
    en: 'With any code but ready the terminal will mostly refuse to take payments.',
  },
  how: {
    zh: '按 ZVT 协议的状态码表判断：停用类代码为故障，其余需要处理的为注意；“请稍候”和“远程维护中”不判断，结论为未完成。',
    en: 'Judged by ZVT’s table of status codes: out-of-use codes are faults, others that need a hand are warnings; “please wait” and “remote maintenance” are not judged and leave the check incomplete.',
  },
  findings: {},
} as const satisfies CheckHelp;
