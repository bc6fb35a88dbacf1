// Help: transactions that are not settled yet.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for unsettled.count. */
export const unsettledCountHelp = {
  id: 'unsettled.count',
  title: { zh: '未结算交易', en: 'Unsettled transactions' },
  meaning: {
    zh: '终端里还没有结算（批上送）的交易笔数。',
    en: 'How many transactions in the terminal are not settled yet.',
  },
  why: {
    zh: '带着未结算的交易去重启、更新或换机，钱可能对不上。',
    en: 'Restarting, updating or swapping a terminal with open transactions can lose them.',
  },
  how: {
    zh: '营业中有未结算的交易很正常，所以总是“正常”；有的话会提醒先结算。',
    en: 'Open transactions are normal during the day, so this is always well; if there are any you are reminded to settle first.',
  },
  findings: {
    unknown: {
      outcome: 'notSupported',
      explanation: {
        zh: '终端不说有几笔未结算。不知道就按“有”处理：重启、更新、换机前请先在终端上结算。',
        en: 'The terminal does not tell how many wait. Unknown counts as pending: settle on the terminal before a restart, update or swap.',
      },
      remedy: null,
      who: 'nobody',
    },
    none: allWell('没有未结算的交易。', 'No transaction waits for settlement.'),
    some: {
      outcome: 'pass',
      explanation: {
        zh: '有 {count} 笔交易还没有结算。这很正常，但在重启、更新或换机之前请先结算。',
        en: 'Transactions not settled yet: {count}. That is normal, but settle before a restart, update or swap.',
      },
      remedy: { zh: '打烊时照常做日结。', en: 'Settle as usual at the end of the day.' },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
