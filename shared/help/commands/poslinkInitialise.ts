// Help: POSLink initialise.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for poslinkInitialise. */
export const poslinkInitialiseHelp: CommandHelp = {
  id: 'poslinkInitialise',
  title: { zh: 'POSLink 初始化', en: 'POSLink initialise' },
  action: { zh: '开始初始化', en: 'Initialise' },
  does: {
    zh: '发送 POSLink 的初始化请求，读出终端的身份和版本。',
    en: 'Sends POSLink’s initialise request, which tells identity and versions of the terminal.',
  },
  effects: [
    {
      zh: '终端会中断它正在显示的画面，回到待机。',
      en: 'The terminal leaves what it is showing and goes back to idle.',
    },
    { zh: '终端在这几秒内不能收款。', en: 'It cannot take payments for these few seconds.' },
  ],
  whenToUse: {
    zh: '第一次识别 PAX 终端时，且没有顾客正在付款。',
    en: 'To recognise a PAX terminal for the first time, while no customer is paying.',
  },
  after: { zh: '无需处理。', en: 'Nothing has to be done.' },
  who: 'technician',
};
