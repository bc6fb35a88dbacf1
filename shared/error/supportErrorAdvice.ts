// Advice about support bundles.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with support. */
export const supportErrorAdvice = {
  'support.gone': {
    title: { zh: '这份预览已经不在了', en: 'This preview is no longer there' },
    message: {
      zh: '预览只保留到下一次生成、放弃或程序关闭为止。',
      en: 'A preview stays until the next one is made, until it is discarded, or until the program is closed.',
    },
    remedy: { zh: '请重新生成预览，看过后再保存。', en: 'Make the preview again, look at it, then save it.' },
    who: 'merchant',
  },
  'support.changed': {
    title: { zh: '文件与预览时不一样', en: 'A file is not what the preview showed' },
    message: {
      zh: '{file} 在预览之后被改动过，所以什么都没有保存。',
      en: '{file} was changed after the preview, so nothing was saved.',
    },
    remedy: {
      zh: '请重新生成预览。若再次出现，请检查磁盘，并看看是否有别的程序在改动数据文件夹。',
      en: 'Make the preview again. If it happens once more, check the disk and whether another program changes files in the data folder.',
    },
    who: 'technician',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
