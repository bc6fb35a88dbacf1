// Help: software update.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for softwareUpdate. */
export const softwareUpdateHelp: CommandHelp = {
  id: 'softwareUpdate',
  title: { zh: '软件更新', en: 'Software update' },
  action: { zh: '开始更新', en: 'Update the software' },
  does: {
    zh: '让终端联系它的更新服务器，下载并安装新软件。',
    en: 'Has the terminal call its update server, download new software and install it.',
  },
  effects: [
    {
      zh: '更新可能要半小时以上，期间终端不能收款，也可能完全不应答。',
      en: 'An update may take half an hour or more; the terminal cannot take payments and may not answer at all.',
    },
    {
      zh: '终端会自己重启，软件会改变，不能退回。',
      en: 'The terminal restarts by itself; its software changes and there is no way back.',
    },
    { zh: '还没有结算的交易可能丢失：必须先结算。', en: 'Payments that are not settled could be lost: settle first.' },
  ],
  whenToUse: {
    zh: '收单机构或厂商发布了更新，而且现在不营业。',
    en: 'When acquirer or maker have released an update and the shop is closed.',
  },
  after: {
    zh: '不要断电；等它重启完成，再检查一次并对比版本。',
    en: 'Do not cut the power; wait until it has restarted, check it again and compare the versions.',
  },
  who: 'acquirer',
};
