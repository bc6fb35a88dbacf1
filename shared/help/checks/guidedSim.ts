// Help: guided look at the SIM card.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.sim. */
export const guidedSimHelp = {
  id: 'guided.sim',
  title: { zh: 'SIM 卡与卡槽', en: 'SIM card and slot' },
  meaning: {
    zh: '流量卡是否插好、有没有损坏，插好后屏幕上有没有信号。只看用户自己能碰到的卡槽。',
    en: 'Whether the SIM card is seated and whole, and whether the screen shows a signal afterwards. Only a slot that users may reach is looked at.',
  },
  why: {
    zh: '卡松了会断网；换了别的卡，收单机构可能认为终端被挪用。',
    en: 'A loose card loses the network; another card may look to the acquirer as if the terminal had been taken elsewhere.',
  },
  how: {
    zh: '插好、有信号为正常；松动但重新插好为注意；损坏、认不到卡、不是原来的卡为故障。',
    en: 'Seated with a signal is well; loose but seated again is a warning; damaged, not recognised or not the original card is a fault.',
  },
  findings: {
    seated: allWell('SIM 卡插好，有信号。', 'The SIM card is seated and there is a signal.'),
    reseated: {
      outcome: 'warn',
      explanation: {
        zh: 'SIM 卡松了，重新插好后恢复。',
        en: 'The SIM card was loose and works since it was seated again.',
      },
      remedy: {
        zh: '请这几天留意信号；再松，请技术员看卡槽。',
        en: 'Watch the signal for some days; if it comes loose again, have the technician look at the slot.',
      },
      who: 'merchant',
    },
    failed: {
      outcome: 'fail',
      explanation: {
        zh: 'SIM 卡损坏，或终端认不到卡。',
        en: 'The SIM card is damaged, or the terminal does not recognise it.',
      },
      remedy: {
        zh: '请联系收单机构或发卡的运营商补卡，不要插自己的卡代替。',
        en: 'Ask the acquirer or the provider that issued it for a new card; do not put in one of your own.',
      },
      who: 'isp',
    },
    otherCard: {
      outcome: 'fail',
      explanation: { zh: '卡槽里不是原来的那张卡。', en: 'The card in the slot is not the original one.' },
      remedy: {
        zh: '请联系收单机构说明情况，先不要用这台终端收款。',
        en: 'Tell the acquirer, and do not take payments with this terminal until then.',
      },
      who: 'acquirer',
    },
    noSim: noSuchPart(
      '本终端不用 SIM 卡，或卡槽不能由用户打开。',
      'This terminal uses no SIM card, or its slot is not for users.',
    ),
  },
} as const satisfies CheckHelp;
