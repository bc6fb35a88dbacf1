// Help: log the till off.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for logOff. */
export const logOffHelp: CommandHelp = {
  id: 'logOff',
  title: { zh: '注销收银机', en: 'Log the till off' },
  action: { zh: '开始注销', en: 'Log off' },
  does: {
    zh: '结束收银机与终端的登记，终端回到独立使用的设置。',
    en: 'Ends the registration of the till; the terminal goes back to working by itself.',
  },
  effects: [
    { zh: '店里收银机在终端中的设置会被重置。', en: 'The shop’s till settings in the terminal are reset.' },
    {
      zh: '之后收银机必须重新注册一次，否则可能无法收款。',
      en: 'The till must register again afterwards, or it may be unable to take payments.',
    },
  ],
  whenToUse: {
    zh: '收银机坏了，终端要单独使用时。',
    en: 'When the till is out of order and the terminal has to work alone.',
  },
  after: {
    zh: '恢复使用收银机时，重启收银软件让它重新注册。',
    en: 'When the till is back, restart its software so that it registers again.',
  },
  who: 'technician',
};
