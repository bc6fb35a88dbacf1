// Help: whether the terminal is in any network.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for network.connection. */
export const networkConnectionHelp = {
  id: 'network.connection',
  title: { zh: '网络连接', en: 'Network connection' },
  meaning: {
    zh: '终端通过 Wi-Fi、网线或移动网络得到了哪些地址。不联网测试，只看终端自己怎么说。',
    en: 'Which addresses the terminal has over Wi-Fi, cable or mobile network. Nothing is sent to the internet; it is what the terminal itself says.',
  },
  why: {
    zh: '没有网络地址，终端就联系不上收单机构，交易会超时。',
    en: 'Without an address the terminal cannot reach the acquirer, and payments time out.',
  },
  how: {
    zh: '至少有一个地址即为正常；一个都没有为注意。',
    en: 'One address is enough to pass; none at all is a warning.',
  },
  findings: {
    connected: allWell('终端已联网：{networks}。', 'The terminal is in a network: {networks}.'),
    none: {
      outcome: 'warn',
      explanation: {
        zh: '终端现在没有任何网络地址。',
        en: 'The terminal has no network address at the moment.',
      },
      remedy: {
        zh: '请看终端屏幕上的 Wi-Fi 或信号图标：关掉飞行模式，重新连接 Wi-Fi，或插好网线；其他设备也上不了网时请联系网络运营商。',
        en: 'Look at the Wi-Fi or signal symbol of the terminal: switch flight mode off, connect the Wi-Fi again or push the network cable home. If nothing else in the shop is online either, call the network provider.',
      },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
