// Help: register the till.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for registration. */
export const registrationHelp: CommandHelp = {
  id: 'registration',
  title: { zh: '注册收银机', en: 'Register the till' },
  action: { zh: '开始注册', en: 'Register' },
  does: { zh: '把这台电脑作为收银机登记到终端。', en: 'Registers this computer with the terminal as its till.' },
  effects: [
    {
      zh: '会覆盖店里收银机在终端中的设置：由谁打印、哪些功能被锁。',
      en: 'The shop’s till settings in the terminal are overwritten: who prints, which functions are locked.',
    },
    {
      zh: '之后收银机必须重新注册一次，否则可能无法收款。',
      en: 'The till must register again afterwards, or it may be unable to take payments.',
    },
  ],
  whenToUse: {
    zh: '要查看终端支持的命令和字符集时，并且收银机随后能重新注册。',
    en: 'To see which commands and character sets it supports, if the till can register again right after.',
  },
  after: { zh: '重启收银软件，让它重新注册。', en: 'Restart the till software so that it registers again.' },
  who: 'technician',
};
