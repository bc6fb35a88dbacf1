// What any guided check can find: the part is not there, or the step was passed over.
import type { Finding } from '../checkHelp.ts';

/** The terminal has no such part; never a fault. */
export const noSuchPart = (zh: string, en: string): Finding => ({
  outcome: 'notSupported',
  explanation: { zh, en },
  remedy: null,
  who: 'nobody',
});

/** Findings of a step that was not done; places: reason. */
export const passedOverFindings = {
  skipped: {
    outcome: 'skipped',
    explanation: { zh: '这一步没有做：{reason}', en: 'This step was not done: {reason}' },
    remedy: { zh: '方便时再做一次引导检查。', en: 'Do it in another guided check when it suits you.' },
    who: 'nobody',
  },
  notReached: {
    outcome: 'skipped',
    explanation: { zh: '这一步还没有做，引导检查就结束了。', en: 'The guided check ended before this step was done.' },
    remedy: { zh: '方便时再做一次引导检查。', en: 'Do it in another guided check when it suits you.' },
    who: 'nobody',
  },
} as const satisfies Readonly<Record<string, Finding>>;
