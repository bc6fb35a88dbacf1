// Help: strength of the mobile signal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for signal.strength. */
export const signalStrengthHelp = {
  id: 'signal.strength',
  title: { zh: '信号强度', en: 'Signal strength' },
  meaning: {
    zh: '终端无线模块报告的移动网络信号（CSQ，0–31）和入网状态。',
    en: 'Mobile signal as the modem reports it (CSQ, 0–31) and whether it is registered in a network.',
  },
  why: {
    zh: '信号弱时交易慢、容易超时。',
    en: 'With a weak signal payments are slow and time out.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '移动网络信号', en: 'The mobile signal' },
      {
        remedy: {
          zh: '请把终端移到窗边或换个位置再查；各处都弱时联系网络运营商。',
          en: 'Move the terminal towards a window and check again; if it is weak everywhere, ask the network provider.',
        },
        who: 'merchant',
      },
      {
        remedy: {
          zh: '无需处理；如果界限设错，请在设置里改。',
          en: 'Nothing to do; if the limit is wrong, change it in the settings.',
        },
        who: 'nobody',
      },
    ),
    notRegistered: {
      outcome: 'warn',
      explanation: { zh: '移动网络状态：{state}。', en: 'Mobile network: {state}.' },
      remedy: {
        zh: '请看 SIM 卡是否插好、是否欠费；正在搜网时稍等再查，被拒绝时联系网络运营商。',
        en: 'See whether the SIM card sits well and is paid for; while it searches wait and check again, if it is denied ask the network provider.',
      },
      who: 'isp',
    },
    registered: allWell('移动网络状态：{state}。', 'Mobile network: {state}.'),
  },
} as const satisfies CheckHelp;
