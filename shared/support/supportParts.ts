// What a support bundle can be made of, in words.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** Every part, in the order in which it is offered. */
export const supportParts = [
  'system',
  'settings',
  'terminals',
  'connections',
  'doctor',
  'log',
  'programLog',
  'database',
  'captures',
] as const;
/** A part of a bundle. */
export type SupportPart = (typeof supportParts)[number];
/** Accepts a part of a bundle. */
export const supportPartSchema = z.enum(supportParts);

/** A part in words. */
export interface SupportPartWords {
  readonly name: Bilingual;
  readonly about: Bilingual;
}

/** All parts in words. */
export const supportPartWords: Readonly<Record<SupportPart, SupportPartWords>> = {
  system: {
    name: { zh: '版本与系统', en: 'Versions and system' },
    about: {
      zh: '程序版本、操作系统、内存、磁盘空间、插着的端口',
      en: 'Version of the program, operating system, memory, free space, ports',
    },
  },
  settings: {
    name: { zh: '设置', en: 'Settings' },
    about: { zh: '这台电脑上的程序设置', en: 'How the program is set up on this computer' },
  },
  terminals: {
    name: { zh: '终端与最近一次检查', en: 'Terminals and their last checks' },
    about: {
      zh: '机身号、型号、版本、读数和判断依据',
      en: 'Serial numbers, models, versions, readings and how they were judged',
    },
  },
  connections: {
    name: { zh: '连接状态', en: 'Connections' },
    about: {
      zh: '每台终端现在连着没有，没连上是为什么',
      en: 'Whether each terminal is connected now, and if not, why',
    },
  },
  doctor: {
    name: { zh: '连接诊断', en: 'Connection doctor' },
    about: {
      zh: '最近一次诊断的结果；还没做过就现在做一次，最多 15 秒',
      en: 'What it found last; if it has not run yet it runs now, 15 seconds at most',
    },
  },
  log: {
    name: { zh: '维护日志', en: 'Maintenance log' },
    about: { zh: '选定时间内发生的事', en: 'What happened in the period you choose' },
  },
  programLog: {
    name: { zh: '程序日志', en: 'Log of the program' },
    about: { zh: '程序自己记下的运行情况和错误', en: 'What the program noted about itself: its steps and its errors' },
  },
  database: {
    name: { zh: '记录库状态', en: 'State of the records' },
    about: {
      zh: '文件大小、表的行数、完整性检查；不含记录内容',
      en: 'File sizes, rows of each table, integrity; none of the records themselves',
    },
  },
  captures: {
    name: { zh: '通信抓取', en: 'Captures of the line' },
    about: {
      zh: '与终端之间收发的字节；对方可以当作模拟终端重放',
      en: 'The bytes on the line; whoever gets them can replay them as a simulated terminal',
    },
  },
};

/** What is chosen at first. */
export const usualParts: readonly SupportPart[] = supportParts.filter((part) => part !== 'captures');
