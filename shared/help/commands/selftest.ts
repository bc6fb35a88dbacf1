// Help: self-test.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for selftest. */
export const selftestHelp: CommandHelp = {
  id: 'selftest',
  title: { zh: '自检', en: 'Self-test' },
  action: { zh: '开始自检', en: 'Run the self-test' },
  does: { zh: '让终端检查自己并打印结果。', en: 'Has the terminal test itself and print the result.' },
  effects: [
    { zh: '会用掉终端的打印纸。', en: 'Uses the terminal’s paper.' },
    { zh: '终端在自检期间不能收款。', en: 'The terminal cannot take payments during the test.' },
  ],
  whenToUse: {
    zh: '读卡、打印或屏幕工作不正常时。',
    en: 'When card reader, printer or display do not work as they should.',
  },
  after: { zh: '看打印单；有故障时联系厂商。', en: 'Read the slip; call the maker if it names a fault.' },
  who: 'technician',
};
