// Advice about notices and training.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of notices and training. */
export const knowhowErrorAdvice = {
  'notice.unknown': {
    title: { zh: '没有这条公告', en: 'No such notice' },
    message: {
      zh: '这条公告已被删除，或者属于另一家店。',
      en: 'This notice was removed, or belongs to the other shop.',
    },
    remedy: { zh: '请回到公告列表，重新选择。', en: 'Go back to the notices and choose again.' },
    who: 'merchant',
  },
  'training.other-version': {
    title: { zh: '培训内容已有新版本', en: 'The text has another version' },
    message: {
      zh: '读的是第 {version} 版，现在是第 {newest} 版；没有记录任何确认。',
      en: 'Version {version} was read, the newest is {newest}; nothing was recorded.',
    },
    remedy: {
      zh: '请打开指南读一遍新版本，再确认。',
      en: 'Open the guide, read the new version and acknowledge that.',
    },
    who: 'merchant',
  },
  'training.needs-pin': {
    title: { zh: '需要本人输入 PIN', en: 'The person’s own PIN is needed' },
    message: {
      zh: '{person} 设了 PIN，确认学习要由本人输入；没有记录任何确认。',
      en: '{person} has a PIN and types it to acknowledge; nothing was recorded.',
    },
    remedy: { zh: '请 {person} 本人来确认。', en: 'Ask {person} to come and acknowledge it.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
