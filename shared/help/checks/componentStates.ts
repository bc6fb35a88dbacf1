// Help: the parts of a terminal and their states.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for component.states. */
export const componentStatesHelp = {
  id: 'component.states',
  title: { zh: '各部件状态', en: 'States of the parts' },
  meaning: {
    zh: '终端本身、密码键盘、读卡器等部件各自报告的状态。',
    en: 'What the terminal, its PIN pad, its reader and other parts say about themselves.',
  },
  why: {
    zh: '只要一个部件没有就绪，某种支付方式就可能用不了。',
    en: 'One part that is not ready can take a way of paying out of action.',
  },
  how: {
    zh: '“需要初始化”和“没有密钥”为注意，“疑似欺诈”为故障，全部就绪为正常。',
    en: '“Initialisation needed” and “no keys” are warnings, “fraud” is a fault, all ready is well.',
  },
  findings: {
    ready: allWell('所有报告状态的部件（{count} 个）都已就绪。', 'All parts that report a state ({count}) are ready.'),
    notReady: {
      outcome: 'warn',
      explanation: { zh: '有部件没有就绪：{parts}。', en: 'Not ready: {parts}.' },
      remedy: {
        zh: '需要初始化：请在终端菜单里初始化。没有密钥：请联系收单机构灌入密钥，自己无法处理。',
        en: 'Initialisation needed: start it from the terminal’s menu. No keys: ask the acquirer to load them; nobody else can.',
      },
      who: 'acquirer',
    },
    fraud: {
      outcome: 'fail',
      explanation: {
        zh: '有部件报告疑似被动过手脚：{parts}。',
        en: 'A part reports fraud, so somebody may have interfered with it: {parts}.',
      },
      remedy: {
        zh: '请立即停用，不要拆开，保持原样，联系收单机构和厂商。重启不能解除。',
        en: 'Take it out of use at once, do not open it, leave it as it is, and call acquirer and maker. A restart does not clear it.',
      },
      who: 'acquirer',
    },
  },
} as const satisfies CheckHelp;
