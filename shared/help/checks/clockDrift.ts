// Help: the terminal's clock against the computer's.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for clock.drift. */
export const clockDriftHelp = {
  id: 'clock.drift',
  title: { zh: '时钟偏差', en: 'Clock drift' },
  meaning: {
    zh: '终端的时间减去本电脑的时间，以数据到达的那一刻为准。',
    en: 'The terminal’s time minus this computer’s, at the moment the data arrived.',
  },
  why: {
    zh: '时钟不准时，凭条时间、结算日期和证书有效期都会出错。',
    en: 'With a wrong clock receipt times, settlement dates and certificates go wrong.',
  },
  how: {
    zh: '超过界限（默认正负 300 秒）为注意。不准的也可能是电脑：请先核对电脑的时间。',
    en: 'Beyond the limit (300 s either way by default) it is a warning. The computer can be the one that is wrong: compare it first.',
  },
  findings: {
    same: allWell('终端与电脑的时间一致。', 'Terminal and computer show the same time.'),
    exact: allWell(
      '终端的时钟比电脑{offset}，不超过 1 分钟，是准的。',
      'The terminal’s clock is {offset} the computer’s: within one minute, so it is right.',
    ),
    close: allWell(
      '终端的时钟比电脑{offset}，仍在界限之内。',
      'The terminal’s clock is {offset} the computer’s, still within the limit.',
    ),
    off: {
      outcome: 'warn',
      explanation: {
        zh: '终端显示 {terminalTime}，电脑显示 {computerTime}，终端比电脑{offset}，超出界限。不准的可能是终端，也可能是这台电脑。',
        en: 'The terminal shows {terminalTime}, the computer {computerTime}: the terminal is {offset} the computer, beyond the limit. Either the terminal or this computer is wrong.',
      },
      remedy: {
        zh: '请先用手机时间核对电脑（系统设置 → 日期和时间 → 自动设置，时区要对）。电脑准确的话，请在终端上设时间，或让终端联网诊断校时。',
        en: 'Compare the computer with a phone first (system settings, date and time, set automatically, right time zone). If the computer is right, set the clock on the terminal or let its online diagnosis do so.',
      },
      who: 'merchant',
    },
    offByHours: {
      outcome: 'warn',
      explanation: {
        zh: '终端显示 {terminalTime}，电脑显示 {computerTime}，终端比电脑{offset}，接近整 {hours} 小时：多半是其中一个的时区或夏令时设错了。可能是终端，也可能是这台电脑。',
        en: 'The terminal shows {terminalTime}, the computer {computerTime}: the terminal is {offset} the computer, close to {hours} whole hours, which points to a wrong time zone or summer time. Either the terminal or this computer is wrong.',
      },
      remedy: {
        zh: '请先用手机核对电脑的时间和时区；电脑准确的话，请在终端上改时区或时间。',
        en: 'Compare time and time zone of the computer with a phone first; if they are right, correct zone or time on the terminal.',
      },
      who: 'merchant',
    },
    farOff: {
      outcome: 'fail',
      explanation: {
        zh: '终端显示 {terminalTime}，电脑显示 {computerTime}，终端比电脑{offset}，远超界限。不准的可能是终端，也可能是这台电脑。',
        en: 'The terminal shows {terminalTime}, the computer {computerTime}: the terminal is {offset} the computer, far beyond the limit. Either the terminal or this computer is wrong.',
      },
      remedy: {
        zh: '请先用手机核对电脑的时间；电脑准确的话，请在改好终端时间之前不要用它收款。',
        en: 'Compare the computer with a phone first; if it is right, take no payments with the terminal before its clock is set.',
      },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
