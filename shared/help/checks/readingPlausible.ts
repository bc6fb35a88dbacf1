// Help: values that cannot be true.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for reading.plausible. */
export const readingPlausibleHelp = {
  id: 'reading.plausible',
  title: { zh: '读数是否可信', en: 'Plausible readings' },
  meaning: {
    zh: '看每个数值是否可能是真的：在物理上说得通，来源之间不打架，只增不减的计数没有倒退，电脑的时钟没有跳。',
    en: 'Whether each value can be true: physically possible, the same from all its sources, counters not running backwards, and this computer’s clock not jumping.',
  },
  why: {
    zh: '错的读数会让图表和预测失真；所以不可能的数值不记入读数，只在这里写明。',
    en: 'A wrong value spoils charts and forecasts. So an impossible one becomes no reading and is named here instead.',
  },
  how: {
    zh: '任何一条不可信为注意，并写出收到的原值、可能的范围和来源。时钟停在 1970、2000 年之类归“时钟偏差”说明。',
    en: 'Anything that cannot be true is a warning, with the value as it was sent, what is possible, and where it came from. A clock at 1970 or 2000 is told by the clock check.',
  },
  findings: {
    well: allWell('收到的 {count} 个数值都可能是真的。', 'All values received are plausible ({count}).'),
    impossible: {
      outcome: 'warn',
      explanation: { zh: '有不可信的数值：{list}。', en: 'Some values cannot be true: {list}.' },
      remedy: {
        zh: '请再检查一次；若还是这样，多半是传感器坏了或终端程序有误，把这一页给技术员或厂商看。',
        en: 'Check once more. If it stays, a sensor is broken or the terminal’s program is wrong: show this page to the technician or the maker.',
      },
      who: 'technician',
    },
    backwards: {
      outcome: 'warn',
      explanation: {
        zh: '只增不减的计数倒退了：{list}。可能换了零件、计数被清零，或者读错了。',
        en: 'A counter that only rises went back: {list}. A part was replaced, the counter was reset, or it was misread.',
      },
      remedy: {
        zh: '如果换过零件，请在终端页面上记下更换日期，预测就会从新零件算起；没换过就再检查一次。',
        en: 'If a part was replaced, note it on the terminal’s page, so that forecasts begin with the new part. If not, check once more.',
      },
      who: 'merchant',
    },
    computerClock: {
      outcome: 'warn',
      explanation: {
        zh: '这台电脑的时钟跳动过：{list}。这次记录的时间和时长不可靠；记录仍按编号先后排列。',
        en: 'This computer’s clock has jumped: {list}. Times and durations of this record are not reliable; records stay in the order of their numbers.',
      },
      remedy: {
        zh: '请打开电脑的“自动设置时间”；经常跳动多半是电脑主板电池没电了。',
        en: 'Turn on “set time automatically” on this computer; if it keeps happening, the battery of its board is probably empty.',
      },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
