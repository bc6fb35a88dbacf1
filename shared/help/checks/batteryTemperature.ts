// Help: temperature of the battery.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for battery.temperature. */
export const batteryTemperatureHelp = {
  id: 'battery.temperature',
  title: { zh: '电池温度', en: 'Battery temperature' },
  meaning: {
    zh: '电池自己的传感器报告的温度；充电时升高几度是正常的。',
    en: 'Temperature of the battery’s own sensor; some degrees more while charging are normal.',
  },
  why: {
    zh: '锂电池过热会加速老化、鼓包；低于 0 °C 时充电会损坏电池。',
    en: 'A lithium battery that is too warm ages fast and may swell; charging it below 0 °C harms it.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；终端的数值看不出单位时不采用。',
    en: 'The limit is in the settings and can be changed with a reason; a value whose scale is not clear is not used.',
  },
  findings: {
    ...limitFindings(
      { zh: '电池温度', en: 'The battery temperature' },
      {
        remedy: {
          zh: '请让终端在室温下放一会儿，先不要充电。',
          en: 'Let the terminal warm up to room temperature, and do not charge it before.',
        },
        who: 'merchant',
      },
      {
        remedy: {
          zh: '请拔下充电器，移到阴凉处，半小时后再查。外壳鼓起、发烫或有异味时请停用并联系技术员，不要打开、不要再充电。',
          en: 'Unplug the charger, put it in a cool place and check again in half an hour. If the case bulges, is hot to the touch or smells, stop using it and call the technician; neither charge it nor take it apart.',
        },
        who: 'merchant',
      },
    ),
    noBattery: allWell('这台终端没有装电池。', 'No battery is fitted in this terminal.'),
  },
} as const satisfies CheckHelp;
