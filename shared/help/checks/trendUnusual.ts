// Help: readings that are unusual for their own terminal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for trend.unusual. */
export const trendUnusualHelp = {
  id: 'trend.unusual',
  title: { zh: '与平时相比', en: 'Compared with its usual' },
  meaning: {
    zh: '这次的读数是不是落在这台终端自己平时的范围里。',
    en: 'Whether the readings of this check lie where this very terminal’s readings usually lie.',
  },
  why: {
    zh: '还没到界限、却和自己以前不一样，往往是毛病最早的样子。',
    en: 'A value that has not reached any limit but differs from its own past is often how a fault begins.',
  },
  how: {
    zh: '取这台终端今天之前 60 天里每天的最低值和最高值（至少要有 14 天），各取中位数；平时范围是最低值的中位数往下、最高值的中位数往上，各放宽 3 × 1.4826 × MAD（MAD 为与中位数之差的中位数），而且至少放宽一个有意义的步长（如电量 10%、温度 5 °C）。相隔 10 分钟以上的两次检查都超出同一侧，或者一次就超出两倍（6 × 1.4826 × MAD 且两个步长），才算反常。更换零件之后重新计算。只涨不降的计数、运行时间、纸量、未结算笔数和线路计数不这样判断。最多为“注意”。',
    en: 'The lowest and the highest value of each of the 60 days before today are taken (14 days are needed), and the median of each. Usual is from the median of the lowest down to the median of the highest up, each widened by 3 × 1.4826 × MAD (MAD: the median distance from the median) and by at least one step that means anything (10 % of charge, 5 °C, …). Unusual is what lies outside on the same side in two checks at least 10 minutes apart, or once by twice as much (6 × 1.4826 × MAD and two steps). After a part was replaced it begins anew. Counts that only rise, uptime, paper, open payments and counters of the line are not judged so. At most a warning.',
  },
  findings: {
    usual: allWell(
      '{count} 项读数都在这台终端平时的范围里。',
      '{count} readings lie where they usually lie on this terminal.',
    ),
    once: allWell(
      '{names}超出了平时的范围，但只见到一次；下次检查还这样才算反常。',
      'Outside the usual range, but seen only once: {names}. It counts when the next check sees it too.',
    ),
    unusual: {
      outcome: 'warn',
      explanation: {
        zh: '与这台终端平时不同：{names}。还不是故障。',
        en: 'Unlike this terminal’s usual: {names}. This is no fault yet.',
      },
      remedy: {
        zh: '请看看周围有没有变化（位置、温度、充电、网络、使用方式）。没有变化而一直这样，请告诉技术员。',
        en: 'See whether anything around it has changed (place, temperature, charging, network, way of use). If nothing has and it stays so, tell the technician.',
      },
      who: 'merchant',
    },
    tooFew: {
      outcome: 'notSupported',
      explanation: {
        zh: '尚无足够历史：需要 14 天的读数，现有 {days} 天。',
        en: 'Not enough history yet: 14 days with readings are needed, there are {days}.',
      },
      remedy: null,
      who: 'nobody',
    },
  },
} as const satisfies CheckHelp;
