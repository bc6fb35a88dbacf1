// Help: unexpected restarts.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

const remedy = {
  zh: '请检查电源适配器和插座是否松动、换一个插座试；看电池电量和机身温度这两项；若仍频繁重启，请联系厂商。关机前先看有没有未结算的交易。',
  en: 'Look whether adapter and socket sit firmly and try another socket; see the checks of battery and temperature. If it goes on, call the maker. Mind transactions that are not settled before you switch it off.',
} as const;

/** Help for terminal.boots. */
export const terminalBootsHelp = {
  id: 'terminal.boots',
  title: { zh: '重启次数', en: 'Restarts' },
  meaning: {
    zh: '上一次检查以来终端开机了几次，平均每天几次。',
    en: 'How often the terminal has started since earlier checks, and how often a day.',
  },
  why: {
    zh: '自己频繁重启多半是供电、电池或过热的问题；交易中重启，凭条和账可能对不上。',
    en: 'A terminal that restarts by itself mostly has trouble with power, battery or heat; a restart during a payment leaves slips and books apart.',
  },
  how: {
    zh: '取最近至少一天的一段，按天平均；默认每天超过 3 次为注意（支付终端每 24 小时自动重启一次是正常的，您自己关机开机也算在内）。终端不记次数时，看运行时间有没有倒退，至少算几次。运行时间本身也可以设界限。',
    en: 'Over the newest stretch of at least a day, per day; by default more than 3 are a warning. One restart in 24 hours is normal for a payment terminal, and switching it off yourself counts too. Where the terminal keeps no count, each fall of its uptime counts as one. The uptime itself can be given a limit.',
  },
  findings: {
    first: allWell(
      '出厂以来开机 {boots} 次。这是第一次记下，下次检查起就能看出多久重启一次。',
      'It has started {boots} times since manufacture. From the next check on it can be told how often it restarts.',
    ),
    firstUptime: allWell(
      '已运行 {uptime}。下次检查起就能看出有没有重启。',
      'It has run for {uptime}. From the next check on restarts can be told.',
    ),
    well: allWell(
      '自 {since} 起开机 {starts} 次，平均每天 {perDay} 次，在界限之内。',
      'Starts since {since}: {starts}, or {perDay} a day, within the limit.',
    ),
    often: {
      outcome: 'warn',
      explanation: {
        zh: '自 {since} 起开机 {starts} 次，平均每天 {perDay} 次，高于界限 {bound}。',
        en: '{starts} starts since {since}, {perDay} a day: above the limit of {bound}.',
      },
      remedy,
      who: 'merchant',
    },
    tooOften: {
      outcome: 'fail',
      explanation: {
        zh: '自 {since} 起开机 {starts} 次，平均每天 {perDay} 次，远高于界限 {bound}。',
        en: '{starts} starts since {since}, {perDay} a day: far above the limit of {bound}.',
      },
      remedy,
      who: 'technician',
    },
    uptimeOutside: {
      outcome: 'warn',
      explanation: {
        zh: '已运行 {uptime}，超出您为运行时间设的界限。',
        en: 'It has run for {uptime}, outside the limit that was set for the uptime.',
      },
      remedy: {
        zh: '请在没有未结算交易时重启一次；若刚重启过，请查明原因。',
        en: 'Restart it when nothing waits for settlement; if it has only just restarted, find out why.',
      },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
