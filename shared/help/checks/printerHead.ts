// Help: wear of the print head.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for printer.head. */
export const printerHeadHelp = {
  id: 'printer.head',
  title: { zh: '打印头', en: 'Print head' },
  meaning: {
    zh: '打印头上坏掉的点数，以及这只打印头已经走过的纸长。终端记的是点行数，按每毫米 8 点换算：一行 0.125 毫米。',
    en: 'Dots of the head that no longer print, and how much paper this head has passed. The terminal counts dot lines; at 8 dots per mm one line is 0.125 mm.',
  },
  why: {
    zh: '坏点会在凭条上留下白线，二维码可能扫不出来；打印头是会磨损的零件，提前备好比突然打不出好。',
    en: 'Bad dots leave white lines and can spoil printed codes. A head wears out; having a new one ready is better than none in a rush hour.',
  },
  how: {
    zh: '坏点默认超过 0 个为注意、超过 8 个为故障；走纸默认超过 30 公里为注意、60 公里为故障。换了打印头后计数从零开始，本程序另记所有打印头的累计。',
    en: 'By default more than 0 bad dots are a warning and more than 8 a fault; more than 30 km of paper are a warning and 60 km a fault. A new head counts from zero; the program keeps the total of all heads apart.',
  },
  findings: {
    well: allWell('打印头正常：{parts}。', 'The print head is in order: {parts}.'),
    dots: {
      outcome: 'warn',
      explanation: { zh: '打印头有坏点：{parts}。', en: 'The print head has bad dots: {parts}.' },
      remedy: {
        zh: '请先在断电、冷却后用异丙醇棉片清洁打印头，再打一张凭条看有没有白线；白线还在就预约更换打印头。',
        en: 'With the power off and the head cold, clean it with an isopropyl wipe and print a slip. If the white line stays, arrange for a new head.',
      },
      who: 'technician',
    },
    manyDots: {
      outcome: 'fail',
      explanation: {
        zh: '打印头坏点太多：{parts}。凭条上的二维码和条码可能扫不出来。',
        en: 'Too many bad dots: {parts}. Codes on slips may no longer scan.',
      },
      remedy: {
        zh: '请预约更换打印头；更换之前核对每张凭条的金额和二维码是否清楚。',
        en: 'Arrange for a new print head; until then look whether amount and code on each slip can be read.',
      },
      who: 'maker',
    },
    worn: {
      outcome: 'warn',
      explanation: { zh: '打印头接近寿命：{parts}。', en: 'The print head nears the end of its life: {parts}.' },
      remedy: {
        zh: '请备一只打印头，或与服务商约好更换时间；纸质好、常清洁能用得更久。',
        en: 'Have a new head at hand or agree on a day for it; good paper and cleaning make it last longer.',
      },
      who: 'merchant',
    },
    wornOut: {
      outcome: 'fail',
      explanation: { zh: '打印头已超过寿命：{parts}。', en: 'The print head is past its life: {parts}.' },
      remedy: { zh: '请尽快预约更换打印头。', en: 'Arrange for a new print head soon.' },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
