// Help: print the configuration.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for printConfiguration. */
export const printConfigurationHelp: CommandHelp = {
  id: 'printConfiguration',
  title: { zh: '打印系统配置', en: 'Print the configuration' },
  action: { zh: '打印配置', en: 'Print the configuration' },
  does: {
    zh: '让终端打印它的系统配置；能经数据线送来的行会显示在这里。',
    en: 'Has the terminal print its configuration; lines that come over the cable are shown here.',
  },
  effects: [
    { zh: '可能用掉终端的打印纸。', en: 'May use the terminal’s paper.' },
    { zh: '终端在打印的几秒内不能收款。', en: 'The terminal cannot take payments while it prints.' },
  ],
  whenToUse: {
    zh: '要核对版本、电池电压、商户和终端编号时。',
    en: 'To compare versions, battery voltage, merchant and terminal numbers.',
  },
  after: { zh: '把打印单和这里的记录放在一起。', en: 'Keep the slip with the record.' },
  who: 'technician',
};
