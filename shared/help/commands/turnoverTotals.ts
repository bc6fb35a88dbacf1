// Help: turnover totals.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for turnoverTotals. */
export const turnoverTotalsHelp: CommandHelp = {
  id: 'turnoverTotals',
  title: { zh: '营业总额', en: 'Turnover totals' },
  action: { zh: '读取总额', en: 'Read the totals' },
  does: {
    zh: '读取终端自上次结算以来各种卡的笔数和金额，不做结算。',
    en: 'Reads number and amount per kind of card since the last settlement; nothing is settled.',
  },
  effects: [
    {
      zh: '只读取，不结算，不改变终端里的任何东西。',
      en: 'Only reads: nothing is settled, nothing in the terminal changes.',
    },
    { zh: '终端在读取的几秒内不能收款。', en: 'The terminal cannot take payments for these few seconds.' },
  ],
  whenToUse: {
    zh: '打烊对账前，或在有风险的操作之前核对未结算交易时。',
    en: 'Before closing, or to compare open payments before anything risky.',
  },
  after: { zh: '无需处理。', en: 'Nothing has to be done.' },
  who: 'merchant',
};
