// Help: charge of the battery.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for battery.level. */
export const batteryLevelHelp = {
  id: 'battery.level',
  title: { zh: '电池电量', en: 'Battery level' },
  meaning: {
    zh: '终端报告的剩余电量百分比，以及是否在充电。',
    en: 'The charge left in percent, and whether it is charging.',
  },
  why: {
    zh: '忙时没电会打断收款。',
    en: 'An empty battery in a busy hour stops payments.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '电池电量', en: 'The battery level' },
      {
        remedy: {
          zh: '请接上电源充电；总是充不满时请技术员检查电池。',
          en: 'Connect the power supply; if it never charges fully, have the technician look at the battery.',
        },
        who: 'merchant',
      },
      {
        remedy: {
          zh: '无需处理；如果界限设错，请在设置里改。',
          en: 'Nothing to do; if the limit is wrong, change it in the settings.',
        },
        who: 'nobody',
      },
    ),
    noBattery: allWell('这台终端没有装电池。', 'No battery is fitted in this terminal.'),
  },
} as const satisfies CheckHelp;
