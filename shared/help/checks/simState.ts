// Help: the SIM card of a modem.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for sim.state. */
export const simStateHelp = {
  id: 'sim.state',
  title: { zh: 'SIM 卡', en: 'SIM card' },
  meaning: {
    zh: '调制解调器报告的 SIM 卡状态：有没有卡、是否要 PIN 码、能不能用，以及所用的运营商。',
    en: 'The card as the modem reports it: whether there is one, whether it asks for a PIN, whether it works, and whose network it uses.',
  },
  why: {
    zh: '没有可用的 SIM 卡，移动网络上的交易就发不出去。',
    en: 'Without a working card no payment leaves over the mobile network.',
  },
  how: {
    zh: '没有卡、PUK 锁定或卡故障为故障；等待 PIN 码或其他锁为注意。本程序从不输入 PIN 码：输错三次会锁卡。',
    en: 'No card, a PUK lock or a broken card is a fault; a card that waits for its PIN or another lock is a warning. This program never enters a PIN: three wrong ones lock the card.',
  },
  findings: {
    ready: allWell('SIM 卡可用，运营商：{operator}。', 'The SIM card works; operator: {operator}.'),
    absent: {
      outcome: 'fail',
      explanation: { zh: '没有 SIM 卡，或没有插好。', en: 'There is no SIM card, or it does not sit well.' },
      remedy: {
        zh: '请断电后把 SIM 卡插好再开机；确认方向正确、卡没有损坏。',
        en: 'Switch off, push the SIM card home the right way round, switch on again; see that it is not damaged.',
      },
      who: 'merchant',
    },
    pinRequired: {
      outcome: 'warn',
      explanation: {
        zh: 'SIM 卡在等 PIN 码，还没有入网。',
        en: 'The SIM card waits for its PIN and is not in the network yet.',
      },
      remedy: {
        zh: '请在设备自己的设置里输入 PIN 码，或请运营商取消 PIN 码。不要猜：输错三次会锁卡。',
        en: 'Enter the PIN in the box’s own settings, or have the network provider remove it. Do not guess: three wrong PINs lock the card.',
      },
      who: 'technician',
    },
    pukRequired: {
      outcome: 'fail',
      explanation: { zh: 'SIM 卡已锁，需要 PUK 码。', en: 'The SIM card is locked and needs its PUK.' },
      remedy: {
        zh: '请向网络运营商索取 PUK 码或换卡；PUK 码输错十次，卡就作废。',
        en: 'Ask the network provider for the PUK or a new card; ten wrong PUKs end the card for good.',
      },
      who: 'isp',
    },
    otherLock: {
      outcome: 'warn',
      explanation: {
        zh: 'SIM 卡或模块有别的锁（例如锁定运营商）。',
        en: 'The card or the modem has another lock, for example to one network.',
      },
      remedy: {
        zh: '请问设备的供应商：这台设备可能只能用指定的卡。',
        en: 'Ask whoever supplied the box: it may take certain cards only.',
      },
      who: 'technician',
    },
    failed: {
      outcome: 'fail',
      explanation: { zh: 'SIM 卡读不出来。', en: 'The SIM card cannot be read.' },
      remedy: {
        zh: '请断电、取出卡、用干布擦净触点再插；仍然不行请运营商换卡。',
        en: 'Switch off, take the card out, wipe its contacts with a dry cloth and put it back; if that does not help, have the network provider replace it.',
      },
      who: 'isp',
    },
  },
} as const satisfies CheckHelp;
