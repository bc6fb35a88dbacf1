// Help: guided test of the side and function buttons.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.buttons. */
export const guidedButtonsHelp = {
  id: 'guided.buttons',
  title: { zh: '功能键与侧键', en: 'Function and side buttons' },
  meaning: {
    zh: '确认、取消、清除、电源、走纸、扫码等按键是否灵敏、有没有卡住。',
    en: 'Whether confirm, cancel, clear, power, paper feed, scan and other buttons answer and spring back.',
  },
  why: {
    zh: '取消键失灵时，收错金额也停不下来；卡住的侧键会让终端自己重启或一直扫码。',
    en: 'Without a cancel button a wrong amount cannot be stopped; a stuck side button restarts the terminal or scans for ever.',
  },
  how: {
    zh: '都灵敏为正常；发涩或回弹慢为注意；没有反应或卡住为故障。',
    en: 'All answering is well; sticky or slow ones are a warning; dead or stuck ones are a fault.',
  },
  findings: {
    allButtons: allWell('功能键和侧键都正常。', 'Function and side buttons work.'),
    sticky: {
      outcome: 'warn',
      explanation: { zh: '有的按键发涩或回弹慢。', en: 'Some buttons stick or spring back slowly.' },
      remedy: {
        zh: '请关机后用微湿软布擦净按键四周；保护套压住侧键的，请把套子取下。',
        en: 'Switch off and wipe around the buttons with a slightly damp cloth; take off a sleeve that presses on a side button.',
      },
      who: 'merchant',
    },
    dead: {
      outcome: 'fail',
      explanation: { zh: '有的按键没有反应或卡住了。', en: 'Some buttons do not answer or are stuck.' },
      remedy: {
        zh: '请取下保护套再试；仍然不行，请换备用机并联系技术员。',
        en: 'Take off any sleeve and try again; if it stays, use a spare terminal and call the technician.',
      },
      who: 'technician',
    },
    noButtons: noSuchPart('本终端没有功能键和侧键。', 'This terminal has no function or side buttons.'),
  },
} as const satisfies CheckHelp;
