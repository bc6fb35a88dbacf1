// Help: temperature inside.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for module.temperature. */
export const moduleTemperatureHelp = {
  id: 'module.temperature',
  title: { zh: '温度', en: 'Temperature' },
  meaning: {
    zh: '终端内部模块的温度，比室温高一些是正常的。',
    en: 'Temperature of the module inside; somewhat above room temperature is normal.',
  },
  why: {
    zh: '长期过热会损坏电池和屏幕；过冷时屏幕和电池会失灵。',
    en: 'Lasting heat harms battery and screen; in the cold both stop working well.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '温度', en: 'The temperature' },
      {
        remedy: {
          zh: '请让终端在室温下放一会儿再用。',
          en: 'Let the terminal warm up to room temperature before use.',
        },
        who: 'merchant',
      },
      {
        remedy: {
          zh: '请移开阳光、暖气和其他发热设备，不要盖住散热孔；半小时后再查，仍热就联系技术员。',
          en: 'Move it out of the sun and away from heaters, keep its vents free; check again in half an hour and call the technician if it is still hot.',
        },
        who: 'merchant',
      },
    ),
  },
} as const satisfies CheckHelp;
