// Words that stand on papers, in the language of the reader.
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { LogSource } from '../../../shared/model/logEntry.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';

const words = {
  simulated: { zh: '模拟商店，非真实记录', en: 'Simulated shop, no real records' },
  filters: { zh: '筛选条件', en: 'Filters' },
  everything: { zh: '无（全部条目）', en: 'none (all entries)' },
  period: { zh: '时间范围', en: 'Period' },
  store: { zh: '门店', en: 'Store' },
  allStores: { zh: '全部', en: 'all' },
  part: { zh: '分册', en: 'Part' },
  entries: { zh: '日志条目', en: 'Log entries' },
  madeAt: { zh: '制作时间', en: 'Made at' },
  madeBy: { zh: '制作人', en: 'Made by' },
  program: { zh: '程序', en: 'Program' },
  journal: { zh: '日志共有', en: 'Log as it stood' },
  head: { zh: '末条校验值', en: 'Hash of its last entry' },
  key: { zh: '签名密钥编号', en: 'Signing key' },
  noKey: { zh: '未签名', en: 'not signed' },
  exportId: { zh: '文件编号', en: 'Document' },
  scan: { zh: '核对用', en: 'for checking' },
  name: { zh: '姓名', en: 'Name' },
  date: { zh: '日期', en: 'Date' },
  confirmedBy: { zh: '确认人签字', en: 'Confirmed by' },
  technician: { zh: '维护人签字', en: 'Done by' },
  verify: {
    zh: '本文件附有同一批日志条目（maintenance-log.jsonl）并在末尾封存：用随附的核对网页或 steward log verify 打开本文件，可知内容是否被改动。二维码里是文件编号、日志条数、末条校验值和密钥编号，可与屏幕上的日志核对。',
    en: 'This file carries the same log entries (maintenance-log.jsonl) and is sealed at its end: the verifier page or steward log verify tells whether anything was changed. The QR code holds the document’s number, the length of the log, the hash of its last entry and the key’s id, to compare with the log on the screen.',
  },
  unsaved: { zh: '未保存为文件', en: 'not saved as a file' },
  compare: {
    zh: '直接打印的纸张不带附件和封存。上面的日志条数和末条校验值可与屏幕上的日志核对；需要可验证的文件时，请保存为 PDF。',
    en: 'Printed directly, without attachment and seal. Length of the log and hash of its last entry can be compared with the log on the screen; for a file that can be verified, save it as PDF.',
  },
  number: { zh: '编号', en: 'No.' },
  time: { zh: '时间', en: 'Time' },
  kind: { zh: '类别', en: 'Kind' },
  operator: { zh: '操作人', en: 'Operator' },
  terminal: { zh: '终端', en: 'Terminal' },
  what: { zh: '内容', en: 'What happened' },
  why: { zh: '理由', en: 'Reason' },
  clockBack: { zh: '时钟被回拨', en: 'the clock had been set back by' },
  clockForward: { zh: '时钟被拨快', en: 'the clock had been put forward by' },
  noEntries: { zh: '没有符合条件的条目', en: 'No entry matches' },
  log: { zh: '日志', en: 'Log' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Key of a word. */
export type PaperWord = keyof typeof words;
/** Says a word in one language. */
export const paperWord = (key: PaperWord, language: Language): string => words[key][language];

/** Through what an entry came about. */
export const sourceNames: Readonly<Record<LogSource, Bilingual>> = {
  window: { zh: '窗口', en: 'window' },
  commandLine: { zh: '命令行', en: 'command line' },
  program: { zh: '程序自动', en: 'the program itself' },
  terminal: { zh: '终端', en: 'terminal' },
  import: { zh: '导入', en: 'import' },
  earlier: { zh: '旧版记录', en: 'earlier version' },
};

/** What outcomes are called. */
export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  pass: { zh: '正常', en: 'all well' },
  warn: { zh: '注意', en: 'attention' },
  fail: { zh: '故障', en: 'fault' },
  notSupported: { zh: '不支持', en: 'not offered' },
  skipped: { zh: '未检查', en: 'not run' },
};
