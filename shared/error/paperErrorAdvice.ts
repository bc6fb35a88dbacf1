// Advice about papers: what is printed or saved as PDF.
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** Words for facts that an error does not bring. */
export const paperFactNames: Readonly<Record<string, Bilingual>> = {
  part: { zh: '（未知）', en: '(unknown)' },
  parts: { zh: '若干', en: 'several' },
};

/** Advice for the codes that start with paper. */
export const paperErrorAdvice = {
  'paper.part-unknown': {
    title: { zh: '没有这一分册', en: 'No such part' },
    message: {
      zh: '符合条件的日志一共分 {parts} 册，没有第 {part} 册。',
      en: 'The entries that match make {parts} parts; there is no part {part}.',
    },
    remedy: { zh: '请选择 1 到 {parts} 之间的分册。', en: 'Choose a part from 1 to {parts}.' },
    who: 'merchant',
  },
  'paper.period': {
    title: { zh: '时间范围不对', en: 'The period cannot be used' },
    message: {
      zh: '结束日期早于开始日期，或者时间超过 {most} 天。',
      en: 'It ends before it begins, or is longer than {most} days.',
    },
    remedy: { zh: '请改正两个日期。', en: 'Correct the two days.' },
    who: 'merchant',
  },
  'paper.gone': {
    title: { zh: '这份文件需要重新制作', en: 'The paper has to be made again' },
    message: {
      zh: '程序的后台部分在打印期间重新启动了，准备好的内容已不在。没有写出任何文件。',
      en: 'The background part of the program was restarted while the pages were printed, and what had been gathered is gone. No file was written.',
    },
    remedy: { zh: '请再保存一次。', en: 'Save it again.' },
    who: 'merchant',
  },
  'paper.not-printed': {
    title: { zh: 'PDF 没有生成', en: 'The PDF was not made' },
    message: {
      zh: '这台电脑上无法把页面打印成 PDF。没有写出任何文件。',
      en: 'The pages could not be printed as PDF on this computer. No file was written.',
    },
    remedy: {
      zh: '请再试一次；仍然不行时，可以缩短时间范围，或改为导出表格（CSV、XLSX）。',
      en: 'Try again; if it still fails, choose a shorter period, or export a table (CSV, XLSX) instead.',
    },
    who: 'technician',
  },
  'paper.no-electron': {
    title: { zh: '这里不能制作 PDF', en: 'No PDF can be made here' },
    message: {
      zh: 'PDF 由窗口程序的打印部分生成，而它在这台电脑上无法启动。没有写出任何文件。',
      en: 'PDF is made by the printing part of the window program, which cannot start on this computer. No file was written.',
    },
    remedy: {
      zh: '先运行一次 npm start 或 npm test，让程序把打印需要的部件准备好；没有显示器的 Linux 电脑还需要 xvfb。也可以改为导出 csv、xlsx 或 jsonl。',
      en: 'Run npm start or npm test once, so that what printing needs is prepared; a Linux computer without a display also needs xvfb. Or export csv, xlsx or jsonl instead.',
    },
    who: 'technician',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
