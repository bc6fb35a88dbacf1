// What any check can find when a terminal gives no value for it.
import type { Finding } from './checkHelp.ts';

/** Findings that do not depend on the check. */
export const commonFindings = {
  notOffered: {
    outcome: 'notSupported',
    explanation: { zh: '本终端不提供这一项。', en: 'This terminal does not offer it.' },
    remedy: null,
    who: 'nobody',
  },
  busy: {
    outcome: 'skipped',
    explanation: { zh: '终端正忙，这一项没有读到。', en: 'The terminal was busy, so this was not read.' },
    remedy: { zh: '请稍后再检查一次。', en: 'Check again a little later.' },
    who: 'wait',
  },
  cancelled: {
    outcome: 'skipped',
    explanation: { zh: '检查已取消，这一项没有读到。', en: 'The check was cancelled before this was read.' },
    remedy: { zh: '需要时再检查一次。', en: 'Check again when you like.' },
    who: 'nobody',
  },
  tooLong: {
    outcome: 'skipped',
    explanation: {
      zh: '检查超过最长时间，已自动结束，这一项没有读到。',
      en: 'The check took longer than it may and was ended before this was read.',
    },
    remedy: {
      zh: '请等终端做完手头的事，再检查一次。',
      en: 'Let the terminal finish what it is doing and check again.',
    },
    who: 'wait',
  },
  brokenOff: {
    outcome: 'skipped',
    explanation: { zh: '连接中途断开，这一项没有读到。', en: 'The connection broke before this was read.' },
    remedy: { zh: '请插好线，再检查一次。', en: 'Plug the cable in and check again.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, Finding>>;
