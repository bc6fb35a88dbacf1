// Help: parts that will need replacing soon.
import { allWell, type CheckHelp } from '../checkHelp.ts';

/** Help for parts.forecast. */
export const partsForecastHelp = {
  id: 'parts.forecast',
  title: { zh: '零件更换预计', en: 'Parts to replace soon' },
  meaning: {
    zh: '电池、纽扣电池、打印头或存储是否预计在 30 天内到界限。',
    en: 'Whether battery, coin cell, print head or storage are expected to reach their limit within 30 days.',
  },
  why: {
    zh: '提前知道，可以在不忙的时候更换，不必等它在高峰时停机。',
    en: 'Who knows in time can replace a part in a quiet hour instead of losing the terminal in a busy one.',
  },
  how: {
    zh: '由今天之前每天的值推算：先去掉星期几的规律和离群值，再看直线下降和“拐点后加速下降”两类走势各有多像，得出最可能的日期和 80% 的区间；计数（充电次数、走纸）按最近 90 天的速度推到寿命参考值。只往前看与已有数据一样长的时间，最多一年；少于 21 天或没有趋势就不给日期。最可能的日期在 30 天内或已经到界限，为“注意”。用到的数值和界限列在终端页面的“零件更换预计”里。',
    en: 'Worked out from the days before today: weekday habits and outliers are taken out, then a straight fall and a fall that speeds up after a knee are weighed by how well they explain the past; this gives the likeliest day and an 80 % interval. Counts (charges, paper) go on at the pace of the last 90 days to their life figure. It looks ahead only as far as the data reach back, one year at most; with fewer than 21 days or no trend there is no date. A likeliest day within 30 days, or a limit that has been reached, is a warning. The values and limits used are listed on the terminal’s page under “When parts will need replacing”.',
  },
  findings: {
    none: allWell(
      '看得出走势的零件，30 天内都不会到界限。',
      'Of the parts whose course can be told, none reaches its limit within 30 days.',
    ),
    soonTechnician: {
      outcome: 'warn',
      explanation: {
        zh: '预计不久要更换或清理：{names}。',
        en: 'Expected to need replacing or clearing soon: {names}.',
      },
      remedy: {
        zh: '请和技术员约一个不忙的时间；更换后在终端页面记下日期。',
        en: 'Agree on a quiet hour with the technician; afterwards note the day on the terminal’s page.',
      },
      who: 'technician',
    },
    soonBoth: {
      outcome: 'warn',
      explanation: {
        zh: '预计不久要更换或清理：{names}。',
        en: 'Expected to need replacing or clearing soon: {names}.',
      },
      remedy: {
        zh: '请和技术员约一个不忙的时间；更换后在终端页面记下日期。其中这些只能由厂商更换，请另外预约，期间保持终端通电：{makers}。不要自己打开，打开会触发防拆，密钥会丢失。',
        en: 'Agree on a quiet hour with the technician; afterwards note the day on the terminal’s page. Of these, only the maker may replace: {makers}. Make an appointment for that and keep the terminal powered until then; anybody else sets off the tamper sensors and loses the keys.',
      },
      who: 'technician',
    },
    soonMaker: {
      outcome: 'warn',
      explanation: {
        zh: '预计不久要由厂商更换：{names}。',
        en: 'Expected to need replacing by the maker soon: {names}.',
      },
      remedy: {
        zh: '请预约厂商更换，期间保持终端通电。只能由厂商动手；不要自己打开，打开会触发防拆，密钥会丢失。',
        en: 'Make an appointment with the maker and keep the terminal powered until then. Only the maker may do it: anybody else sets off the tamper sensors and loses the keys.',
      },
      who: 'maker',
    },
    tooFew: {
      outcome: 'notSupported',
      explanation: {
        zh: '尚无足够历史，还看不出零件什么时候要更换。',
        en: 'Not enough history yet to tell when parts will need replacing.',
      },
      remedy: null,
      who: 'nobody',
    },
  },
} as const satisfies CheckHelp;
