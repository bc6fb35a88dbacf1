// Help: parameter download.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for parameterDownload. */
export const parameterDownloadHelp: CommandHelp = {
  id: 'parameterDownload',
  title: { zh: '参数下载', en: 'Parameter download' },
  action: { zh: '下载参数', en: 'Download parameters' },
  does: { zh: '让终端联机下载新的参数。', en: 'Has the terminal go online and download new parameters.' },
  effects: [
    { zh: '终端会联机几分钟，期间不能收款。', en: 'The terminal is online for some minutes and cannot take payments.' },
    {
      zh: '终端里的参数会被覆盖，包括卡种、限额和打印抬头。',
      en: 'Its parameters are overwritten: kinds of cards, limits, the head of the slip.',
    },
    { zh: '还没有结算的交易可能丢失：必须先结算。', en: 'Payments that are not settled could be lost: settle first.' },
  ],
  whenToUse: { zh: '收单机构通知有新参数时。', en: 'When the acquirer has announced new parameters.' },
  after: {
    zh: '再检查一次；对比前后的差别，核对商户名和编号。',
    en: 'Check it again; compare what has changed, merchant name and numbers above all.',
  },
  who: 'acquirer',
};
