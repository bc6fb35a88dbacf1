// Help: paper left.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for paper.remaining. */
export const paperRemainingHelp = {
  id: 'paper.remaining',
  title: { zh: '打印纸', en: 'Paper' },
  meaning: {
    zh: '剩余纸量百分比；不报百分比的终端看打印机有没有纸。',
    en: 'Paper left in percent; where that is not given, whether the printer has paper at all.',
  },
  why: {
    zh: '缺纸时有些终端会拒绝收款。',
    en: 'Out of paper some terminals refuse payments.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '剩余纸量', en: 'Paper left' },
      {
        remedy: { zh: '请备好新纸卷，用完即换。', en: 'Have a new roll at hand and change it in time.' },
        who: 'merchant',
      },
      {
        remedy: {
          zh: '无需处理；如果界限设错，请在设置里改。',
          en: 'Nothing to do; if the limit is wrong, change it in the settings.',
        },
        who: 'nobody',
      },
    ),
    empty: {
      outcome: 'warn',
      explanation: { zh: '打印机报告缺纸。', en: 'The printer reports that it is out of paper.' },
      remedy: {
        zh: '请装新的热敏纸：光面朝打印头，盖紧盖子。',
        en: 'Put in a new roll of thermal paper, shiny side to the print head, and close the cover firmly.',
      },
      who: 'merchant',
    },
    present: allWell('打印机有纸；终端不报剩余百分比。', 'The printer has paper; the terminal gives no percentage.'),
  },
} as const satisfies CheckHelp;
