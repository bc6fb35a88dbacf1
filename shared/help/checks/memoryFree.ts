// Help: free memory.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for memory.free. */
export const memoryFreeHelp = {
  id: 'memory.free',
  title: { zh: '剩余内存', en: 'Free memory' },
  meaning: {
    zh: '终端运行内存还剩百分之多少。',
    en: 'How much of the terminal’s working memory is free.',
  },
  why: {
    zh: '内存不足时程序变慢、闪退。',
    en: 'Short of memory programs slow down or stop.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '剩余内存', en: 'Free memory' },
      {
        remedy: {
          zh: '请在没有顾客、交易都已结算时重启终端；经常不足时请技术员查看装了哪些程序。',
          en: 'Restart the terminal when no customer waits and everything is settled; if it recurs, have the technician look at what is installed.',
        },
        who: 'technician',
      },
      {
        remedy: {
          zh: '无需处理；如果界限设错，请在设置里改。',
          en: 'Nothing to do; if the limit is wrong, change it in the settings.',
        },
        who: 'nobody',
      },
    ),
  },
} as const satisfies CheckHelp;
