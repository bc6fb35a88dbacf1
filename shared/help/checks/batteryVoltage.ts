// Help: voltage of the battery.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for battery.voltage. */
export const batteryVoltageHelp = {
  id: 'battery.voltage',
  title: { zh: '电池电压', en: 'Battery voltage' },
  meaning: {
    zh: '终端自己报告的电池电压。有的终端只有一颗 3 V 备用电池，有的是锂电池。',
    en: 'The voltage the terminal reports. Some have only a 3 V backup cell, others a lithium battery.',
  },
  why: {
    zh: '电压过低的终端会突然关机，未上送的交易可能丢失。',
    en: 'A terminal whose battery is low goes off without warning and may lose what it had not yet sent.',
  },
  how: {
    zh: '低于界限为注意。电池种类不明，所以默认界限 2.5 V 取两种电池都算低的值。',
    en: 'Below the limit is a warning. The kind of cell is unknown, so the default of 2.5 V is low for both kinds.',
  },
  findings: {
    ...limitFindings(
      { zh: '电池电压', en: 'The battery voltage' },
      {
        remedy: {
          zh: '请接上原配电源充电；充过仍低，请厂商更换电池，不要自己打开外壳。',
          en: 'Charge it with its own power supply; if it stays low have the maker replace the battery, and do not open the case yourself.',
        },
        who: 'technician',
      },
      {
        remedy: {
          zh: '请拔下电源，停用并联系技术员，可能是电源不匹配。',
          en: 'Unplug the power supply, stop using it and call the technician: it may be the wrong supply.',
        },
        who: 'technician',
      },
    ),
    noBattery: allWell('这台终端没有装电池。', 'No battery is fitted in this terminal.'),
  },
} as const satisfies CheckHelp;
