// Help: how often the battery was charged.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for battery.cycles. */
export const batteryCyclesHelp = {
  id: 'battery.cycles',
  title: { zh: '电池充电次数', en: 'Battery charge cycles' },
  meaning: { zh: '这块电池已经充放电多少次。', en: 'How often this battery has been charged and emptied.' },
  why: {
    zh: '次数多了电池存不住电，离开底座很快就关机，也可能鼓包。',
    en: 'A battery that was charged many times holds less, switches off away from the base, and may swell.',
  },
  how: {
    zh: '默认超过 500 次为注意；界限可按机型修改。',
    en: 'By default more than 500 are a warning; the limit can be set by model.',
  },
  findings: {
    ...limitFindings(
      { zh: '电池充电次数', en: 'The number of charge cycles' },
      {
        remedy: { zh: '请告诉技术员：读数不寻常。', en: 'Tell the technician: the reading is unusual.' },
        who: 'technician',
      },
      {
        remedy: {
          zh: '请向厂商订一块同型号电池备换；电池鼓包、变形或发烫时立即停用并取走充电器。',
          en: 'Order a battery of the same kind from the maker. If it swells, bends or gets hot, stop using the terminal at once and unplug the charger.',
        },
        who: 'merchant',
      },
    ),
    noBattery: allWell('终端没有装电池，靠电源工作。', 'No battery is fitted; the terminal runs on mains power.'),
  },
} as const satisfies CheckHelp;
