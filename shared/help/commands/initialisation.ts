// Help: initialisation.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for initialisation. */
export const initialisationHelp: CommandHelp = {
  id: 'initialisation',
  title: { zh: '初始化', en: 'Initialisation' },
  action: { zh: '开始初始化', en: 'Initialise' },
  does: {
    zh: '让终端联机，从收单机构重新取得运行所需的数据。',
    en: 'Has the terminal go online and fetch anew what it needs from the acquirer.',
  },
  effects: [
    { zh: '终端会联机几分钟，期间不能收款。', en: 'The terminal is online for some minutes and cannot take payments.' },
    { zh: '终端里的设置会被收单机构的数据覆盖。', en: 'Settings in the terminal are overwritten by the acquirer’s.' },
    { zh: '还没有结算的交易可能丢失：必须先结算。', en: 'Payments that are not settled could be lost: settle first.' },
  ],
  whenToUse: {
    zh: '终端显示“需要初始化”，或收单机构要求时。',
    en: 'When the terminal says that it needs initialisation, or the acquirer asks for it.',
  },
  after: { zh: '再检查一次；对比前后的差别。', en: 'Check it again and look at what has changed.' },
  who: 'acquirer',
};
