// Advice about files that were to be verified.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes verify.* */
export const verifyErrorAdvice = {
  'verify.unreadable': {
    title: { zh: '文件读不出来', en: 'The file cannot be read' },
    message: { zh: '无法读取 {file}。', en: '{file} could not be read.' },
    remedy: {
      zh: '请确认文件还在、U 盘没有拔出、没有被别的程序独占，然后重试。',
      en: 'Make sure that the file is still there, that the stick is plugged in and that no other program holds it; then try again.',
    },
    who: 'merchant',
  },
  'verify.changed-meanwhile': {
    title: { zh: '读的时候文件变了', en: 'The file changed while it was being read' },
    message: {
      zh: '{file} 正在读取时被别的程序改动或替换，所以没有结论，也没有导入任何内容。',
      en: '{file} was changed or replaced by another program while it was being read, so there is no verdict, and nothing was imported.',
    },
    remedy: {
      zh: '请等复制或同步结束，关掉打开它的程序，然后再选一次。',
      en: 'Wait until copying or synchronising has ended, close the program that has it open, and choose it again.',
    },
    who: 'merchant',
  },
  'verify.foreign-file': {
    title: { zh: '这不是带封印的日志导出', en: 'This is no sealed export of a log' },
    message: {
      zh: '{file} 看起来是{looksLike}，里面没有可以核对的封印。',
      en: '{file} looks like {looksLike}; there is no seal in it that could be checked.',
    },
    remedy: {
      zh: '请选择本程序导出的 CSV、XLSX、JSON、JSON Lines 或 PDF 原文件；旧版本导出的文件没有封印，请重新导出。',
      en: 'Choose the original CSV, XLSX, JSON, JSON lines or PDF file that this program exported. Files of older versions have no seals: export again.',
    },
    who: 'merchant',
  },
  'verify.too-large': {
    title: { zh: '文件太大，无法核对', en: 'The file is too large to be checked' },
    message: {
      zh: '{file} 超过 {most} 字节；这种格式要整份读入。',
      en: '{file} has more than {most} bytes; a file of this format has to be read as a whole.',
    },
    remedy: {
      zh: '大日志请导出为 CSV、XLSX 或 JSON Lines，这些格式可以边读边核对。',
      en: 'Export large logs as CSV, XLSX or JSON lines: those are checked while they are read.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
