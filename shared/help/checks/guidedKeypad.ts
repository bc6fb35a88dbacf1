// Help: guided test of the keypad.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.keypad. */
export const guidedKeypadHelp = {
  id: 'guided.keypad',
  title: { zh: '数字键盘', en: 'Keypad' },
  meaning: {
    zh: '您在金额界面把每个数字键按一遍再取消，看每个键是否灵敏。程序不接收按了哪些键，请不要输入任何密码。',
    en: 'You press every digit once on the amount screen and cancel, and see whether each key answers. The program does not receive the keys; enter no PIN or password.',
  },
  why: {
    zh: '键不灵会输错金额；顾客输密码时出错会以为卡有问题。',
    en: 'Bad keys lead to wrong amounts, and customers who mistype blame their card.',
  },
  how: {
    zh: '所有键都灵敏为正常；有的键发涩或要重按为注意；有的键没有反应为故障。',
    en: 'All keys answering is well; keys that stick or need a second press are a warning; keys without any answer are a fault.',
  },
  findings: {
    allKeys: allWell('所有键都灵敏。', 'All keys answer.'),
    sticky: {
      outcome: 'warn',
      explanation: { zh: '有的键发涩，要按两次才有反应。', en: 'Some keys stick or need a second press.' },
      remedy: {
        zh: '请关机，用微湿的软布擦净键面和缝隙，不要让水流进去；仍然发涩，请技术员看一下。',
        en: 'Switch off and wipe the keys and gaps with a slightly damp soft cloth, without letting water in. If they still stick, have the technician look.',
      },
      who: 'merchant',
    },
    dead: {
      outcome: 'fail',
      explanation: { zh: '有的键完全没有反应。', en: 'Some keys do not answer at all.' },
      remedy: {
        zh: '请先用备用终端收款，并联系技术员换机；键盘是安全部件，只能由厂商维修。',
        en: 'Use a spare terminal and have the technician arrange a replacement; the keypad is a security part that only the maker may repair.',
      },
      who: 'technician',
    },
    noKeypad: noSuchPart('本终端没有实体数字键盘。', 'This terminal has no physical keypad.'),
  },
} as const satisfies CheckHelp;
