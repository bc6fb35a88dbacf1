// The maintenance log as rows of a table.
import type { Language } from '../../shared/model/bilingual.ts';
import type { LogEntry, LogKind } from '../../shared/model/logEntry.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { Cell } from './csv.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ['编号', '时间', '类别', '操作人', '终端', '序列号', '结论', '内容', '模拟', '检查记录'],
  en: [
    'Number',
    'Time',
    'Kind',
    'Operator',
    'Terminal',
    'Serial number',
    'Verdict',
    'What happened',
    'Simulated',
    'Check record',
  ],
};

/** What kinds of entries are called. */
export const logKindNames: Readonly<Record<Language, Readonly<Record<LogKind, string>>>> = {
  zh: {
    check: '检查',
    action: '操作',
    link: '连接',
    terminal: '终端',
    setting: '设置',
    export: '导出',
    shop: '店铺',
    storage: '存储',
    register: '登记簿',
    finding: '问题',
    plan: '计划',
    job: '工作',
    stock: '备件',
    incident: '事件',
    inspection: '巡检',
    people: '人员',
    note: '备注',
    login: '登录',
    import: '导入',
    backup: '备份',
    journal: '日志保管',
  },
  en: {
    check: 'check',
    action: 'action',
    link: 'connection',
    terminal: 'terminal',
    setting: 'setting',
    export: 'export',
    shop: 'shop',
    storage: 'storage',
    register: 'register',
    finding: 'finding',
    plan: 'plan',
    job: 'job',
    stock: 'stock',
    incident: 'incident',
    inspection: 'inspection',
    people: 'people',
    note: 'note',
    login: 'login',
    import: 'import',
    backup: 'backup',
    journal: 'log keeping',
  },
};

/** What verdicts are called. */
export const verdictNames: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  zh: { pass: '正常', warn: '注意', fail: '故障', incomplete: '未完成' },
  en: { pass: 'all well', warn: 'attention', fail: 'fault', incomplete: 'incomplete' },
};

/** Column names in the chosen language. */
export const logHeader = (language: Language): readonly Cell[] => headers[language];

/** One entry; `time` turns stored UTC text into local time with offset. */
export const logRow = (entry: LogEntry, language: Language, time: (utc: string) => string): readonly Cell[] => [
  entry.number,
  time(entry.at),
  logKindNames[language][entry.kind],
  entry.operator,
  entry.terminalName,
  entry.serialNumber === null ? null : { id: entry.serialNumber },
  entry.verdict === null ? null : verdictNames[language][entry.verdict],
  entry.summary[language],
  entry.simulated ? (language === 'zh' ? '模拟' : 'simulated') : null,
  entry.checkId,
];
