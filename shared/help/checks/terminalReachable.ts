// Help: does the terminal answer.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for terminal.reachable. */
export const terminalReachableHelp = {
  id: 'terminal.reachable',
  title: { zh: '能否联系上', en: 'Reachable' },
  meaning: {
    zh: '本程序通过数据线或网络向终端提了一个只读的问题，看它是否完整回答。',
    en: 'The program asked the terminal one read-only question over cable or network and waited for the whole answer.',
  },
  why: {
    zh: '联系不上时，其他各项都无从谈起；线路不稳也会让收银机连不上终端。',
    en: 'Without an answer nothing else can be known, and a shaky line also troubles the till.',
  },
  how: {
    zh: '完整回答即为正常；回答之后连接断开为注意。线路上重发的次数列在依据里。',
    en: 'A whole answer is well; a connection that broke afterwards is a warning. Repeats on the line are listed as evidence.',
  },
  findings: {
    answered: allWell(
      '终端在 {address} 完整回答了状态查询。',
      'The terminal answered the status enquiry in full at {address}.',
    ),
    answeredWithRepeats: allWell(
      '终端在 {address} 完整回答了状态查询；线路上有 {count} 次差错，已自动纠正。若经常出现，请换一根线。',
      'The terminal answered in full at {address}; {count} errors on the line were put right by repeating. If this is frequent, try another cable.',
    ),
    tooLong: {
      outcome: 'warn',
      explanation: {
        zh: '终端先回答了，后来一直说“请稍候”，检查超过最长时间后自动结束。已读到的内容已保留。',
        en: 'The terminal answered, then kept saying “wait” until the check was ended for taking too long. What had been read until then is kept.',
      },
      remedy: {
        zh: '请看终端屏幕在做什么，等它做完再检查一次。',
        en: 'See what the terminal’s screen shows, let it finish and check again.',
      },
      who: 'wait',
    },
    brokenOff: {
      outcome: 'warn',
      explanation: {
        zh: '终端先回答了，随后连接断开。断开前读到的内容已保留。',
        en: 'The terminal answered, then the connection broke. What had been read until then is kept.',
      },
      remedy: {
        zh: '请看线是否松动、终端是否重启，然后再检查一次。',
        en: 'See whether the plug is loose or the terminal restarted, then check again.',
      },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
