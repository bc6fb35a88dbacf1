// Help: condition of the printer.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for printer.state. */
export const printerStateHelp = {
  id: 'printer.state',
  title: { zh: '打印机', en: 'Printer' },
  meaning: { zh: '终端内置打印机自己报告的状态。', en: 'What the built-in printer says about itself.' },
  why: {
    zh: '打印机不就绪时出不了凭条，有些终端还会停止收款。',
    en: 'Without a printer there are no slips, and some terminals stop taking payments.',
  },
  how: {
    zh: '缺纸、开盖、过热为注意（自己能处理）；切刀或其他故障为故障；就绪为正常。',
    en: 'No paper, open cover and heat are warnings that you can cure; cutter or other faults are faults; ready is well.',
  },
  findings: {
    ready: allWell('打印机就绪。', 'The printer is ready.'),
    noPaper: {
      outcome: 'warn',
      explanation: { zh: '打印机缺纸。', en: 'The printer is out of paper.' },
      remedy: {
        zh: '请装新的热敏纸，光面朝打印头，盖紧盖子。',
        en: 'Put in a new roll of thermal paper, shiny side to the print head, and close the cover firmly.',
      },
      who: 'merchant',
    },
    coverOpen: {
      outcome: 'warn',
      explanation: { zh: '打印机盖子开着。', en: 'The cover of the printer is open.' },
      remedy: { zh: '请把盖子两侧都按紧。', en: 'Press the cover down on both sides.' },
      who: 'merchant',
    },
    tooHot: {
      outcome: 'warn',
      explanation: { zh: '打印头过热，暂停打印。', en: 'The print head is too hot and pauses.' },
      remedy: { zh: '请等几分钟，让它凉下来。', en: 'Give it a few minutes to cool down.' },
      who: 'wait',
    },
    cutterFault: {
      outcome: 'fail',
      explanation: { zh: '切刀故障。', en: 'The cutter is stuck or broken.' },
      remedy: {
        zh: '请关机，打开纸仓，看有没有夹纸；取不出或仍报故障，联系技术员。',
        en: 'Switch off, open the paper bay and look for jammed paper; if it does not come free, call the technician.',
      },
      who: 'technician',
    },
    otherFault: {
      outcome: 'fail',
      explanation: { zh: '打印机报告故障。', en: 'The printer reports a fault.' },
      remedy: {
        zh: '请联系技术员；此前可以发电子凭条。',
        en: 'Call the technician; until then use electronic receipts.',
      },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
