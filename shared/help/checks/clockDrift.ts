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
    zh: '超过界限（默认正负 300 秒）为注意。不准的也可能是电脑：若一天之内至少还有两台终端差同样多（相差不到 2 分钟），就判断是电脑不准。相差 400 天以上算“时钟被清零”，不计入读数。',
    en: 'Beyond the limit (300 s either way by default) it is a warning. The computer can be the one that is wrong: if at least two more terminals, read within a day, are off by the same (within 2 minutes), it is taken to be the computer. More than 400 days off means that the clock was reset; no reading is made of it.',
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
    terminalWrong: {
      outcome: 'warn',
      explanation: {
        zh: '终端显示 {terminalTime}，电脑显示 {computerTime}，终端比电脑{offset}，超出界限。别的终端（{punctual}）与电脑一致，所以不准的是这台终端。',
        en: 'The terminal shows {terminalTime}, the computer {computerTime}: the terminal is {offset} the computer, beyond the limit. Other terminals ({punctual}) agree with the computer, so this terminal is the one that is wrong.',
      },
      remedy: {
        zh: '请在这台终端上设时间，或让终端联网诊断校时；过几天又不准就请厂商检查纽扣电池。',
        en: 'Set the clock on this terminal or let its online diagnosis do so. If it is off again in a few days, have the maker look at the coin cell.',
      },
      who: 'merchant',
    },
    computerWrong: {
      outcome: 'warn',
      explanation: {
        zh: '终端显示 {terminalTime}，电脑显示 {computerTime}，终端比电脑{offset}。别的终端（{others}）也差同样多：不准的多半是这台电脑，不是终端。',
        en: 'The terminal shows {terminalTime}, the computer {computerTime}: the terminal is {offset} the computer. Other terminals ({others}) are off by the same: most likely this computer is wrong, not the terminals.',
      },
      remedy: {
        zh: '请先用手机核对并改正电脑的时间和时区（打开“自动设置时间”），再检查一次；不要去改终端。',
        en: 'Compare this computer with a phone, correct its time and time zone (set automatically), and check again. Leave the terminals as they are.',
      },
      who: 'merchant',
    },
    reset: {
      outcome: 'warn',
      explanation: {
        zh: '终端的时钟停在 {year} 年（显示 {terminalTime}，电脑是 {computerTime}）：这不是走得不准，而是时钟被清零或设错了。多见于断电后纽扣电池没电；也可能是这台电脑的日期错了。',
        en: 'The terminal’s clock stands in the year {year} (it shows {terminalTime}, the computer {computerTime}). It has not drifted: it was reset or set wrongly, mostly because the coin cell is empty and the power was off. The computer’s date can be the wrong one, too.',
      },
      remedy: {
        zh: '请先看电脑的日期对不对。电脑正确的话，在改好时间之前不要用这台终端收款，保持通电，并请厂商检查纽扣电池——它没电时密钥也会丢失；不要自己打开机壳。',
        en: 'See first whether the computer’s date is right. If it is, take no payments before the clock is set, keep the terminal powered and have the maker look at the coin cell: when it is empty the keys go too. Do not open the terminal yourself.',
      },
      who: 'maker',
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
