// Help: condition of the battery in the terminal's own words.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

const replace = {
  zh: '请停止充电并联系技术员更换电池。外壳鼓起、发烫或有异味时请立即停用，不要打开。',
  en: 'Stop charging it and have the technician replace the battery. If the case bulges, is hot or smells, stop using it at once and do not take it apart.',
};

/** Help for battery.condition. */
export const batteryConditionHelp = {
  id: 'battery.condition',
  title: { zh: '电池状况', en: 'Battery condition' },
  meaning: {
    zh: '终端系统对电池的判断：良好、过热、过冷、损坏、电压过高或故障。',
    en: 'What the terminal’s own system thinks of its battery: good, too hot, too cold, dead, over-voltage or failed.',
  },
  why: {
    zh: '损坏的电池会在忙时断电，也可能鼓包甚至起火。',
    en: 'A failed battery goes out in a busy hour, and may swell or burn.',
  },
  how: {
    zh: '损坏、电压过高、故障为故障；过热、过冷为注意；系统说不知道时不作判断。',
    en: 'Dead, over-voltage and failed are faults; too hot and too cold are warnings; where the system does not know, nothing is judged.',
  },
  findings: {
    good: allWell('终端认为电池良好。', 'The terminal says that its battery is good.'),
    unknown: allWell('终端没有说明电池的状况。', 'The terminal does not know the condition of its battery.'),
    noBattery: allWell('这台终端没有装电池。', 'No battery is fitted in this terminal.'),
    overheat: {
      outcome: 'warn',
      explanation: { zh: '终端报告电池过热。', en: 'The terminal reports an overheated battery.' },
      remedy: {
        zh: '请拔下充电器，移到阴凉处，半小时后再查；仍过热就联系技术员。',
        en: 'Unplug the charger, put it in a cool place and check again in half an hour; if it stays, call the technician.',
      },
      who: 'merchant',
    },
    cold: {
      outcome: 'warn',
      explanation: { zh: '终端报告电池过冷。', en: 'The terminal reports a battery that is too cold.' },
      remedy: {
        zh: '请让终端在室温下放一会儿，先不要充电。',
        en: 'Let the terminal warm up to room temperature, and do not charge it before.',
      },
      who: 'merchant',
    },
    dead: {
      outcome: 'fail',
      explanation: { zh: '终端报告电池已损坏。', en: 'The terminal reports a dead battery.' },
      remedy: replace,
      who: 'technician',
    },
    overVoltage: {
      outcome: 'fail',
      explanation: { zh: '终端报告电池电压过高。', en: 'The terminal reports too high a voltage of its battery.' },
      remedy: replace,
      who: 'technician',
    },
    failure: {
      outcome: 'fail',
      explanation: { zh: '终端报告电池故障。', en: 'The terminal reports a failed battery.' },
      remedy: replace,
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
