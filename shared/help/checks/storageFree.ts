// Help: free storage.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for storage.free. */
export const storageFreeHelp = {
  id: 'storage.free',
  title: { zh: '剩余存储', en: 'Free storage' },
  meaning: {
    zh: '终端存储空间还剩百分之多少。',
    en: 'How much of the terminal’s storage is free.',
  },
  why: {
    zh: '空间不足时装不下更新，交易记录也可能写不进去。',
    en: 'Without room updates do not fit and records may not be written.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '剩余存储', en: 'Free storage' },
      {
        remedy: {
          zh: '请先做日结；仍不足时请技术员清理。',
          en: 'Do the end-of-day reconciliation first; if it stays low, have the technician clean up.',
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
