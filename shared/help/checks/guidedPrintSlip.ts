// Help: guided test of printer and paper.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.printSlip. */
export const guidedPrintSlipHelp = {
  id: 'guided.printSlip',
  title: { zh: '打印与纸张测试', en: 'Printer and paper test' },
  meaning: {
    zh: '终端打印一张测试小票，上面有刻度、黑条、灰格、检查码和二维码；您看它是否清楚。小票上没有店名，也没有交易内容。',
    en: 'The terminal prints a test slip with a scale, a black bar, a grey pattern, a check code and a QR code; you look whether it is sharp. It holds no shop name and nothing of any payment.',
  },
  why: {
    zh: '小票看不清，遇到争议就没有凭据；打印头坏点会越来越多，早看见就能早安排更换。',
    en: 'A slip that cannot be read is no proof in a dispute; bad dots of the print head grow in number, and seen early they can be planned for.',
  },
  how: {
    zh: '清晰完整为正常；偏淡、有白线为注意；打不出来、卡纸为故障。输入小票上的检查码，可以证明看的就是这一张。',
    en: 'Sharp and whole is well; pale or white lines is a warning; nothing printed or a jam is a fault. Typing the check code from the slip proves that it is this one.',
  },
  findings: {
    sharp: allWell('小票清晰完整。', 'The slip is sharp and whole.'),
    proven: allWell(
      '小票清晰完整，输入的检查码与这张小票一致。',
      'The slip is sharp and whole, and the check code typed from it is the right one.',
    ),
    pale: {
      outcome: 'warn',
      explanation: { zh: '小票打印偏淡。', en: 'The slip is pale.' },
      remedy: {
        zh: '请先换一卷好的热敏纸，光面朝打印头；还是淡，就关机、等打印头凉下来，用无水酒精棉签轻擦打印头，干了再打一张。',
        en: 'First put in a good roll of thermal paper, shiny side to the head. If it stays pale, switch off, let the head cool, wipe it gently with isopropyl alcohol, let it dry and print again.',
      },
      who: 'merchant',
    },
    streaks: {
      outcome: 'warn',
      explanation: {
        zh: '小票上有白线或断字：打印头脏了，或者有坏点。',
        en: 'The slip shows white lines or broken letters: the print head is dirty or has dead dots.',
      },
      remedy: {
        zh: '请关机、等打印头凉下来，用无水酒精棉签轻擦打印头，干了再打一张；白线仍在同一位置，请技术员安排更换打印头。',
        en: 'Switch off, let the head cool, wipe it gently with isopropyl alcohol, let it dry and print again. If the lines stay at the same place, have the technician plan a new print head.',
      },
      who: 'merchant',
    },
    nothing: {
      outcome: 'fail',
      explanation: { zh: '没有打出内容。', en: 'Nothing was printed.' },
      remedy: {
        zh: '请看纸是否装反（指甲在光面划一下会出黑痕）、纸仓盖是否盖紧；都对还是打不出，请联系技术员。',
        en: 'See whether the paper is the wrong way round (a fingernail leaves a dark line on the right side) and whether the paper cover is shut. If both are right, call the technician.',
      },
      who: 'technician',
    },
    jam: {
      outcome: 'fail',
      explanation: { zh: '打印机卡纸。', en: 'The paper is jammed.' },
      remedy: {
        zh: '请关机，掀开纸仓盖，顺着出纸方向轻轻取出卡住的纸，不要用刀或金属工具；再卡，请联系技术员。',
        en: 'Switch off, lift the paper cover and draw the paper out gently the way it runs, without blades or metal tools. If it jams again, call the technician.',
      },
      who: 'merchant',
    },
    noPrinter: noSuchPart('本终端没有打印机。', 'This terminal has no printer.'),
  },
} as const satisfies CheckHelp;
