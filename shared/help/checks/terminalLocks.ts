// Help: locks and notices of the terminal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for terminal.locks. */
export const terminalLocksHelp = {
  id: 'terminal.locks',
  title: { zh: '终端锁定', en: 'Terminal locks' },
  meaning: {
    zh: '终端列出让它停下或需要人处理的事，例如缺纸、需要对账、停止服务。',
    en: 'The terminal lists what holds it up or wants a hand: paper, reconciliation, out of order and the like.',
  },
  why: {
    zh: '被锁定的终端可能看起来正常，却在顾客付款时才拒绝。',
    en: 'A locked terminal can look fine and refuse only when a customer pays.',
  },
  how: {
    zh: '“停止服务”和“安全模块已更换”为故障，其余任何一项为注意，没有锁定为正常。',
    en: '“Out of order” and “secure module changed” are faults, any other is a warning, none is well.',
  },
  findings: {
    none: allWell('终端没有任何锁定。', 'The terminal reports no lock.'),
    some: {
      outcome: 'warn',
      explanation: {
        zh: '终端有 {count} 项锁定或提示：{names}。',
        en: 'The terminal reports locks or notices ({count}): {names}.',
      },
      remedy: { zh: '{remedies}。', en: 'What to do: {remedies}.' },
      who: 'technician',
    },
  },
} as const satisfies CheckHelp;
