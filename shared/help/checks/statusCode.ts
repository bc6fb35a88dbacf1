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
  findings: {
    noCode: {
      outcome: 'warn',
      explanation: {
        zh: '终端回答了状态查询，但回答里没有能读懂的状态码，因此无法确认它是否就绪。',
        en: 'The terminal answered the status enquiry, but without a status code that can be read, so nobody can say whether it is ready.',
      },
      remedy: {
        zh: '请看终端屏幕是否显示就绪，再检查一次；仍然如此时，请维护技术员查看记录里的技术细节。',
        en: 'See whether the terminal’s screen shows that it is ready and check again; if it stays so, have the technician look at the record’s details.',
      },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
